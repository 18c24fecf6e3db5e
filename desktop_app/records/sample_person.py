"""What a sample says of its person, the people met and the examples; it must not know any post."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desktop_app.coaching.ledger import ledger
from desktop_app.records import contacts, evidence, examples, facts, own_record, people, tellings
from desktop_app.store.lists import Channel, DegreeLevel, DepthKind, Employment, LanguageLevel, Progress
from desktop_app.store.models import Degree, HeldRole, Licence, SpokenLanguage
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from desktop_app.records.sample_story import Story

_NOT_FIELDS: Final = frozenset({"key", "next_touch", "next_touch_why", "rests", "last_how"})


def fill_own(story: Story, data: dict[str, Any]) -> None:
    """Profile, fact sheet, roles, degrees, licences, languages, word list and the attitude list's place."""
    session = story.session
    own_record.edit_profile(session, **data["profile"])
    for fact in data["fact"]:
        facts.put(session, fact["key"], fact["value"], private=fact.get("private"))
    for role in data.get("role", ()):
        own_record.add(session, HeldRole, **_typed(role))
    for degree in data.get("degree", ()):
        own_record.add(session, Degree, **{**degree, "level": DegreeLevel(degree["level"])})
    for licence in data.get("licence", ()):
        own_record.add(session, Licence, progress=Progress.HELD, **_typed(licence))
    for language in data.get("language", ()):
        own_record.add(session, SpokenLanguage, code=language["code"], level=LanguageLevel(language["level"]))
    for alias in data.get("alias", ()):
        evidence.add_alias(session, alias["word"], alias["means"])


def _typed(entry: dict[str, Any]) -> dict[str, Any]:
    """Days as dates and lists as tuples, as the tables hold them."""
    typed: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    for key in ("began", "ended", "expires"):
        if key in typed:
            typed[key] = date.fromisoformat(typed[key])
    return typed


def fill_people(story: Story, data: dict[str, Any]) -> None:
    """Everybody met, and what passed between them and the person outside interviews."""
    for entry in data["person"]:
        fields = {key: value for key, value in entry.items() if key not in _NOT_FIELDS}
        fields["employment"] = Employment(fields.get("employment", Employment.NOT_A_RECRUITER))
        fields["channels"] = tuple(fields.get("channels", ()))
        story.ids[f"person.{entry['key']}"] = people.add(story.session, at=story.moment("2026-01-05"), **fields)
    for entry in data.get("contact", ()):
        contacts.add(
            story.session,
            story.ids[f"person.{entry['person']}"],
            text=entry["text"],
            channel=Channel(entry["channel"]),
            day=date.fromisoformat(entry["day"]),
        )


def finish_people(story: Story, data: dict[str, Any]) -> None:
    """Next touches and how the last contact is called, which the rounds would otherwise have the last word on."""
    for entry in data.get("contact", ()):
        person = people.of_id(story.session, story.ids[f"person.{entry['person']}"])
        if "how" in entry and person.last_contact == date.fromisoformat(entry["day"]):
            person.last_contact_how = entry["how"]
    for entry in data["person"]:
        person = people.of_id(story.session, story.ids[f"person.{entry['key']}"])
        person.last_contact_how = entry.get("last_how", person.last_contact_how)
        if entry.get("rests"):
            contacts.let_rest(story.session, person.id)
        if "next_touch" in entry:
            day = date.fromisoformat(entry["next_touch"])
            contacts.set_next_touch(story.session, person.id, day, entry["next_touch_why"])
        elif "next_touch_why" in entry:
            person.next_touch_why = entry["next_touch_why"]


def fill_examples(story: Story, data: dict[str, Any]) -> None:
    """The bank: wording, tellings, depth notes, figures, competencies, the truth tick where the story deserves it."""
    hanging = frozenset({"key", "versions", "depth", "figures", "competencies", "truth", "retired"})
    for entry in data["example"]:
        fields = {key: value for key, value in entry.items() if key not in hanging}
        fields["tags"] = tuple(fields.get("tags", ()))
        written = story.moment(entry.get("truth", "2026-02-25"))
        example = examples.add(story.session, at=written, **fields)
        story.ids[f"example.{entry['key']}"] = example
        for audience, text in entry.get("versions", {}).items():
            tellings.put_version(story.session, example, audience, text, at=written)
        for kind, text in entry.get("depth", {}).items():
            tellings.put_depth_note(story.session, example, DepthKind(kind), text)
        _fill_figures(story, example, entry)
        examples.tick_competencies(story.session, example, entry.get("competencies", ()))
        if "truth" in entry:
            examples.confirm(story.session, example, at=written)
        examples.retire(story.session, example, retired=entry.get("retired", False))


def _fill_figures(story: Story, example: int, entry: dict[str, Any]) -> None:
    """The ledger of an example as the coach finds it: each figure's state with its source, or that of all of them."""
    texts = {part: entry.get(part, "") for part in ("headline", *examples.PARTS)} | entry.get("versions", {})
    texts |= entry.get("depth", {})
    said = entry.get("figures", {})
    for line in ledger(texts, {}):
        state, _, source = said.get(line.key, entry.get("number_source", "unset")).partition(": ")
        tellings.set_figure(story.session, example, line.key, FigureState(state), source=source, normal=line.value)
