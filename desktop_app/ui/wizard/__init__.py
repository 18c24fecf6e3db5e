"""Any playbook as steps and fields, one small editor a kind of field; it must know no interviewer type by name."""
