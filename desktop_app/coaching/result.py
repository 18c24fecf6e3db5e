"""What goes into coaching and what comes out; plain frozen values that know nothing of how rules are run."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.vocabulary import FigureState, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleText:
    """One example as the coach reads it (the JSON of ``greenroom coach``).

    ``versions`` maps an audience to that telling's text; ``depth_notes`` maps the six note kinds to text;
    ``figures`` maps the number as written to what the person can stand behind. ``requirement`` and ``terms`` are
    those of the link looked at, if any. ``year`` is the year it happened. ``framework`` is a key of domain.md 3.1.
    ``private_names`` are client names marked private.

    The four parts are the telling that is judged (domain.md 3.3). Whoever has another telling for an audience gives
    its parts; a text under ``versions`` for the audience asked about only replaces them where length is measured.

    ``from_store`` says that the whole record is here, so that an empty field was left empty by the person. Without
    it the rules that rest on records (RDY-01, REL-04, SAF-04) run only on what is given: ``None`` is "not told".
    """

    title: str = ""
    headline: str = ""
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    learned: str = ""
    here: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    depth_notes: dict[str, str] | None = None
    competencies: tuple[str, ...] = ()
    requirement: str = ""
    terms: tuple[str, ...] = ()
    link: str = ""
    their_words: str = ""
    question_form: str = ""
    year: int | None = None
    truth: bool = False
    number_source: str | None = None
    no_figure_reason: str = ""
    figures: dict[str, FigureState] = field(default_factory=dict)
    private: bool = False
    language: str = "en"
    framework: str = "STAR"
    private_names: tuple[str, ...] = ()
    from_store: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing the coach points at.

    ``rule`` is an id of domain.md 3.2; ``message`` is said first, ``fix`` after it, ``detail`` is the measured
    evidence ("we 5, I 3"); ``part`` is situation, task, action, result, learned, here, headline, a version's
    audience, or "" for the whole; ``spans`` are character offsets in that part. ``places`` are (part, start, end)
    of every hit where a rule looks at several parts. ``subject`` is the id of what a coverage, consistency or note
    rule points at (a requirement, an example, a person).
    """

    rule: str
    severity: Severity
    message: str
    fix: str
    detail: str = ""
    part: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    places: tuple[tuple[str, int, int], ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All findings in the order of domain.md section 3, with the counts they rest on.

    ``words`` counts each part and "total"; ``shares`` are whole percents of S+T+A+R; ``seconds`` is the spoken
    estimate at the pace given; ``right`` are sentences that say what is right already, to be shown first.
    """

    words: dict[str, int]
    seconds: int
    shares: dict[str, int]
    findings: tuple[Finding, ...]
    right: tuple[str, ...] = ()
    notice: str | None = None
