"""Filling in any playbook over the store: values, seeds, rules, steps; it must know no interviewer type by name."""
