"""The loader refuses what does not fit, in words that name file, page and field; a broken own file hides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.errors import UserError
from desktop_app.playbooks import kinds, load

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
key = "client"
title = "Client"
person = "the client"
audience = "panel"
version = "hm"
detail = "what it does for them"
counts_transfer = true
may_manage = false
distance = 1
weights = [50, 50]
goal = "Show that their work will be looked after."
order = 70
stage = 3
types = ["P"]
ask = ["PEER"]
follow_up = "panel"

[brief]
label = "Client talk"
pages = 1
blocks = ["header", "ask"]

[rehearsal]
answer = [60, 90]
modes = ["manager"]

[[page]]
key = "their_worry"
code = "C1"
title = "What worries them"
minutes = 5
purpose = "Know what they fear."
why = "A client pays for calm."
because = "Because the client is not your boss, their worry reaches you through others."
done_text = "Done when it is written."
brief = ["ask"]

[[page.field]]
key = "worry"
kind = "text"
label = "Their worry"
brief = "ask"

[[page.field]]
key = "tried"
kind = "rows"
label = "What was tried"
options = { layout = "cards" }
[[page.field.column]]
key = "what"
kind = "line"
label = "What"

[[page.done]]
rule = "filled"
fields = ["worry"]

[[page.check]]
rule = "words_over"
path = "worry"
most = 40
message = "Long for one worry."
fix = "One sentence."
"""


@pytest.fixture
def write(tmp_path: Path):
    def one(text: str, name: str = "client.toml") -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return one


def test_a_good_file_becomes_a_playbook(write) -> None:
    found = load.load(write(GOOD))
    assert found.title == "Client"
    assert found.short_title == "Client"
    assert found.pages[0].field("worry").kind == "text"
    assert found.pages[0].field("tried").column("what").label == "What"
    assert found.pages[0].done[0].argument("fields") == ("worry",)
    assert found.source.endswith("client.toml")
    assert found.minutes == 5
    assert found.pages[0].short_title == "What worries them"
    assert found.pages[0].field("tried").option("layout") == "cards"
    assert found.pages[0].field("tried").option("add", default=True)
    assert found.page("nothing") is None


ROWS = 'kind = "rows"\nlabel = "What was tried"\noptions = { layout = "cards" }'

REFUSED = [
    ("unknown key", 'label = "Their worry"', 'label = "Their worry"\ncolour = "red"', ["C1", "worry", "colour"]),
    ("unknown top key", 'order = 70', 'order = 70\nweather = 1', ["weather"]),
    ("unknown kind", 'kind = "text"', 'kind = "slider"', ["C1", "worry", "slider"]),
    ("duplicate field", 'key = "tried"', 'key = "worry"', ["C1", "worry", "twice"]),
    ("missing title", 'title = "What worries them"\n', '', ["C1", "title", "missing"]),
    ("empty title", 'title = "What worries them"', 'title = "  "', ["C1", "title", "empty"]),
    ("missing label", 'label = "Their worry"\n', '', ["C1", "worry", "label"]),
    ("unknown done rule", 'rule = "filled"', 'rule = "felt"', ["C1", "felt"]),
    ("unknown check", 'rule = "words_over"', 'rule = "too_sad"', ["C1", "too_sad"]),
    ("unknown setting", 'most = 40', 'most = 40\nleast = 2', ["C1", "words_over", "least"]),
    ("missing setting", 'most = 40\n', '', ["C1", "words_over", "most"]),
    ("setting of wrong type", 'most = 40', 'most = "many"', ["C1", "words_over", "most"]),
    ("unknown record", 'label = "Their worry"', 'label = "Their worry"\nrecord = "person.shoe"', ["person.shoe"]),
    ("unknown source", 'label = "Their worry"', 'label = "Their worry"\nsource = "moon"', ["worry", "moon"]),
    ("wrong type", 'minutes = 5', 'minutes = "five"', ["C1", "minutes"]),
    ("flag as number", 'distance = 1', 'distance = true', ["distance"]),
    ("number out of bounds", 'distance = 1', 'distance = 7', ["distance", "7"]),
    ("field the page lacks", 'fields = ["worry"]', 'fields = ["hope"]', ["C1", "filled", "hope"]),
    ("column the field lacks", 'fields = ["worry"]', 'fields = ["tried.when"]', ["C1", "tried.when"]),
    ("block the page lacks", 'brief = ["ask"]\n\n', '\n', ["C1", "worry", "ask"]),
    ("unknown block", 'blocks = ["header", "ask"]', 'blocks = ["header", "horoscope"]', ["brief", "horoscope"]),
    ("weights of three", 'weights = [50, 50]', 'weights = [50, 30, 20]', ["weights"]),
    ("blocks not a list", 'blocks = ["header", "ask"]', 'blocks = "header"', ["blocks", "list"]),
    ("blocks of numbers", 'blocks = ["header", "ask"]', 'blocks = [1]', ["blocks", "type"]),
    ("column of a kind that cannot be one", 'kind = "line"', 'kind = "rows"', ["what", "column"]),
    ("columns on a text", ROWS, ROWS.partition("options")[0].replace("rows", "text"), ["tried", "no columns"]),
    ("rows without columns", 'kind = "text"', 'kind = "rows"', ["worry", "columns"]),
    ("choice without choices", 'kind = "text"', 'kind = "choice"', ["worry", "choices"]),
    ("bad choice", 'kind = "text"', 'kind = "choice"\nchoices = [["yes"]]', ["worry", "pair"]),
    ("same choice twice", 'kind = "text"', 'kind = "choice"\nchoices = [["a", "A"], ["a", "B"]]', ["worry", "same"]),
    ("private and printed", 'label = "Their worry"', 'label = "Their worry"\nprivate = true', ["worry", "private"]),
    ("unknown option", 'label = "Their worry"', 'label = "Their worry"\noptions = { loud = true }', ["worry", "loud"]),
    ("option of wrong type", 'label = "Their worry"', 'label = "Their worry"\noptions = { starters = 3 }', ["of"]),
    ("unknown template", 'kind = "text"', 'kind = "follow_up"\noptions = { template = "poem" }', ["worry", "poem"]),
    ("unknown items", 'kind = "text"', 'kind = "rehearsal"\noptions = { items = ["song"] }', ["worry", "song"]),
    ("unknown note", 'follow_up = "panel"', 'follow_up = "poem"', ["follow_up", "poem"]),
    ("unknown letter", 'types = ["P"]', 'types = ["Z"]', ["types", "Z"]),
    ("empty path", 'path = "worry"', 'path = ""', ["C1", "path", "empty"]),
    ("block nobody prints", 'blocks = ["header", "ask"]', 'blocks = ["header"]', ["C1", "ask"]),
    ("check without message", 'message = "Long for one worry."\n', '', ["C1", "words_over", "message"]),
    ("check at a field the page lacks", 'most = 40', 'most = 40\nfield = "hope"', ["C1", "hope"]),
    ("unknown severity", 'most = 40', 'most = 40\nseverity = "X"', ["severity", "X"]),
    ("unusable key", 'key = "client"', 'key = "Client talk"', ["Client talk"]),
    ("no done rule", '[[page.done]]\nrule = "filled"\nfields = ["worry"]\n', '', ["C1", "done rule"]),
    ("unknown version", 'version = "hm"', 'version = "sung"', ["version", "sung"]),
    ("unknown group", 'ask = ["PEER"]', 'ask = ["PETS"]', ["PETS"]),
    ("like nothing", 'order = 70', 'order = 70\nlike = "nobody"', ["nobody"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_does_not_fit_is_refused_in_words(write, old: str, new: str, said: list[str]) -> None:
    assert GOOD.count(old) >= 1
    file = write(GOOD.replace(old, new, 1))
    with pytest.raises(UserError) as refused:
        load.load(file)
    for word in ["client.toml", *said]:
        assert word in str(refused.value)
    assert refused.value.safe
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ('rule = "says"\npath = ["worry"]\nwords = "sonnets"', "sonnets"),
        ('rule = "row_lacks"\npath = "tried"\ncolumn = "why"', "why"),
        ('rule = "stands_at"\nwhere = { worry = "yes" }', "list of values"),
        ('rule = "stands_at"\nwhere = { hope = ["yes"] }', "hope"),
        ('rule = "question_of"\ngroups = ["PETS"]', "PETS"),
        ('rule = "coach"\nrules = ["TON"]\nat_least = "Q"', "Q"),
        ('rule = "words_over"\npath = "worry"\nmost = 3\ntogether = 1', "together"),
    ],
)
def test_settings_of_checks_are_looked_at_too(write, rule: str, said: str) -> None:
    with pytest.raises(UserError) as refused:
        load.load(write(f'{GOOD}\n[[page.check]]\nmessage = "So."\n{rule}\n'))
    assert said in str(refused.value)
    assert "C1" in str(refused.value)


def test_every_problem_of_a_file_is_found_at_once(write) -> None:
    file = write(
        GOOD.replace('kind = "text"', 'kind = "slider"\noptions = { steps = 3 }').replace("most = 40", 'most = "many"')
    )
    found, problems = load.examine(file)
    assert found is None
    assert [problem.where for problem in problems] == ["page C1, field “worry”", "page C1, check “words_over”"]
    assert all(str(problem).startswith("page C1") for problem in problems)
    with pytest.raises(UserError, match="1 more"):
        load.load(file)


def test_a_playbook_without_pages_is_refused(write) -> None:
    with pytest.raises(UserError, match="no pages"):
        load.load(write(GOOD.partition("[[page]]")[0]))


@pytest.mark.parametrize("content", [b"key = ", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_is_no_toml_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.toml"
    file.write_bytes(content)
    with pytest.raises(UserError, match=r"broken\.toml"):
        load.load(file)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nothing\.toml cannot be opened"):
        load.load(tmp_path / "nothing.toml")
    with pytest.raises(UserError, match="cannot be opened"):
        load.load(tmp_path)


def test_the_persons_own_folder_wins_by_key(tmp_path: Path) -> None:
    own = tmp_path / load.OWN_FOLDER
    own.mkdir()
    where = load.folders(tmp_path)
    assert where == (load.BUILT_IN, own)
    file = own / "mine.toml"
    file.write_text(GOOD.replace('key = "client"', 'key = "recruiter"', 1), encoding="utf-8")
    assert load.playbook("recruiter", where).title == "Client"
    found, problems = load.all_playbooks(where)
    assert {each.key: each.title for each in found}["recruiter"] == "Client"
    assert not problems
    assert {each.key: each.title for each in load.headings(where)}["recruiter"] == "Client"


def test_a_broken_own_file_never_hides_the_built_in_one(tmp_path: Path) -> None:
    own = tmp_path / load.OWN_FOLDER
    own.mkdir()
    broken = GOOD.replace('key = "client"', 'key = "recruiter"', 1).replace("minutes = 5", "minutes = 0")
    (own / "recruiter.toml").write_text(broken, encoding="utf-8")
    (own / "other.toml").write_text("key = ", encoding="utf-8")
    (own / "headless.toml").write_text('key = "x"\n', encoding="utf-8")
    where = load.folders(tmp_path)
    assert load.playbook("recruiter", where).title == "Recruiter"
    found, problems = load.all_playbooks(where)
    assert {each.key: each.title for each in found}["recruiter"] == "Recruiter"
    assert sorted(str(problem).split()[0] for problem in problems) == [
        "headless.toml:",
        "other.toml",
        "recruiter.toml,",
    ]


def test_a_key_nobody_has_lists_those_there_are() -> None:
    with pytest.raises(UserError, match="recruiter"):
        load.playbook("astrologer")


def test_a_broken_file_of_the_only_kind_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "client.toml").write_text(GOOD.replace("minutes = 5", "minutes = 0"), encoding="utf-8")
    with pytest.raises(UserError, match="minutes"):
        load.playbook("client", (tmp_path,))


def test_a_changed_file_is_read_again(write) -> None:
    file = write(GOOD)
    first = load.load(file)
    assert load.load(file) is first
    write(GOOD.replace('title = "Client"', 'title = "The client"'))
    assert load.load(file).title == "The client"


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert load.headings((tmp_path / "none",)) == ()
    assert load.all_playbooks((tmp_path / "none",)) == ((), ())
    assert load.folders() == (load.BUILT_IN,)


def test_like_takes_the_pages_of_another_and_may_replace_and_add(tmp_path: Path) -> None:
    (tmp_path / "client.toml").write_text(GOOD, encoding="utf-8")
    head, _, page = GOOD.partition("[[page]]")
    head = head.replace('key = "client"', 'key = "buyer"\nlike = "client"')
    extra = page.replace('"their_worry"', '"price"').replace('"C1"', '"B1"')
    (tmp_path / "buyer.toml").write_text(head + "[[page]]" + extra, encoding="utf-8")
    found = load.playbook("buyer", (tmp_path,))
    assert [each.code for each in found.pages] == ["B1", "C1"]
    replaced = page.replace('"What worries them"', '"What worries the buyer"')
    (tmp_path / "buyer.toml").write_text(head + "[[page]]" + replaced, encoding="utf-8")
    assert [each.title for each in load.playbook("buyer", (tmp_path,)).pages] == ["What worries the buyer"]


def test_like_makes_no_chains_and_no_circles(tmp_path: Path) -> None:
    head = GOOD.partition("[[page]]")[0]
    (tmp_path / "a.toml").write_text(head.replace('"client"', '"a"\nlike = "b"', 1), encoding="utf-8")
    (tmp_path / "b.toml").write_text(head.replace('"client"', '"b"\nlike = "a"', 1), encoding="utf-8")
    with pytest.raises(UserError, match="like"):
        load.playbook("a", (tmp_path,))


def test_every_kind_says_its_shape_and_every_need_is_a_key_of_a_field() -> None:
    from desktop_app.playbooks.model import Field

    for name, kind in kinds.KINDS.items():
        assert kind.value, name
        assert all(part in Field.__slots__ for need in kind.needs for part in need.split("|"))
