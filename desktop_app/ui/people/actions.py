"""What can be done about the current person: write, set a day, rest, note a contact, remove; it must not read lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.page import Page
    from desktop_app.ui.people.list import Listed
    from desktop_app.ui.people.panel import PersonPanel


class PersonActions:
    """The verbs of the People page; ``current`` returns the person they are about."""

    def __init__(self, page: Page, panel: PersonPanel, current: Callable[[], Listed | None]) -> None:
        self._page, self._panel, self._current = page, panel, current
        panel.wrote.connect(self.write)
        panel.rested.connect(self.rest)
        panel.dated.connect(self._date)
        panel.logged.connect(self._log)
        panel.liked.connect(self._like)
        panel.moved.connect(self._move)
        panel.forward.added.connect(self._put_forward)
        panel.forward.taken_out.connect(self._not_forwarded)

    def write(self) -> None:
        """Go to the note: the one that is due, or a new one."""
        listed = self._current()
        if listed is not None:
            note = listed.step.id if listed.step is not None and listed.step.kind == "note" else None
            self._page.go("follow_up", person=listed.id, **({"follow_up": note} if note else {}))

    def ask_day(self) -> None:
        """Open the field for another day."""
        self._page.show_pane(self._panel)
        self._panel.ask_day()

    def _attempt(self, label: str, act: Any) -> None:
        """Write about the current person: ``act(session, person id)``."""
        listed = self._current()
        if listed is not None:
            self._page.attempt(label.replace("{name}", listed.name), lambda session: act(session, listed.id))

    def _date(self, day: Any) -> None:
        from desktop_app.records import contacts

        why = tr("the day you set")
        self._attempt(tr("next touch of {name}"), lambda s, person: contacts.set_next_touch(s, person, day, why))

    def rest(self) -> None:
        """No date any more until one is set."""
        from desktop_app.records import contacts

        self._attempt(tr("let {name} rest"), contacts.let_rest)

    def _log(self, text: str, channel: Any) -> None:
        from desktop_app.records import contacts
        from desktop_app.store.lists import Channel

        way, day = Channel(channel) if channel else None, self._page.tools.clock().astimezone().date()
        self._attempt(
            tr("noted a contact with {name}"), lambda s, p: contacts.add(s, p, text=text, channel=way, day=day)
        )

    def _like(self, number: Any) -> None:
        from desktop_app.records import people

        self._attempt(tr("private note about {name}"), lambda s, person: people.edit(s, person, liked=number))

    def _move(self, kind: Any) -> None:
        from desktop_app.records import people
        from desktop_app.store.lists import Employment

        row = self._current().row  # type: ignore[union-attr]
        to, manages = Employment(kind), row.may_manage or row.recruits  # who recruited until now may be anybody
        self._attempt(
            tr("what {name} does"),
            lambda s, person: people.move_to_role(s, person, row.role_type, may_manage=manages, employment=to),
        )

    def _put_forward(self, client: str, role: str) -> None:
        from desktop_app.records import parts

        day = self._page.tools.clock().astimezone().date()
        self._attempt(
            tr("put forward by {name}"),
            lambda s, person: parts.add_forwarding(s, client=client, role=role, person_id=person, day=day),
        )

    def _not_forwarded(self, key: int) -> None:
        from desktop_app.records import parts

        self._attempt(tr("took out what {name} put forward"), lambda s, _: parts.remove_forwarding(s, key))

    def remove(self) -> None:
        """Take the person out of the lists."""
        from desktop_app.records import people

        listed = self._current()
        self._attempt(tr("removed {name}"), people.remove)
        if listed is not None:
            self._page.tools.messages.note(tr("Removed {name}. Ctrl Z brings them back.", name=listed.name))
