"""Sources are the document's, and whatever cites one cites one that there is."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.playbooks import compare, evidence, follow_up, load

ROOT = Path(__file__).resolve().parent.parent.parent
SECTION = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8").partition("## 6. Sources")[2]


def test_sources_are_the_documents() -> None:
    rows = re.findall(r"^\| ([A-Z]\d+) \| (.+?) \| [^|]+? \| (.+?) \|$", SECTION, re.MULTILINE)
    found = evidence.sources()
    assert [(key, each.address, each.fact) for key, each in found.items()] == rows
    assert all(each.kind for each in found.values())


def test_whatever_is_cited_is_there() -> None:
    cited = {code for row in compare.comparison().rows for code in row.evidence}
    cited |= {code for template in follow_up.templates().values() for code in template.evidence}
    for playbook in load.all_playbooks()[0]:
        for page in playbook.pages:
            cited |= {*page.evidence, *(code for rule in page.checks for code in rule.evidence)}
    assert cited <= set(evidence.sources())
    assert evidence.sources()["E4"].kind == "a paper or official page"
    assert evidence.sources()["E13"].kind.endswith(", weak")
