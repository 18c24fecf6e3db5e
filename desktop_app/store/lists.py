"""The closed lists of the records, in the words of domain.md 1A; it must hold no logic and load no SQLAlchemy.

Screens may read these without the ORM. Lists that the pure rooms share are in ``desktop_app/vocabulary.py``.
"""

from __future__ import annotations

from enum import StrEnum

# ---------------------------------------------------------------- opportunities and their requirements


class OpportunityStatus(StrEnum):
    """Where an opportunity stands; the groups of the Opportunities screen."""

    LOOKING = "looking"
    IN_PLAY = "in_play"
    OFFER = "offer"
    CLOSED = "closed"


class CloseReason(StrEnum):
    """Why an opportunity ended, in words that blame nobody (M16a, M17a; domain.md 2.9 and 2.13)."""

    STRONGER_MATCH = "stronger_match"
    PAY = "pay"
    ROLE_CHANGED = "role_changed"
    I_WITHDREW = "i_withdrew"
    NO_REPLY = "no_reply"
    POST_CLOSED = "post_closed"
    TOOK_ANOTHER = "took_another"
    OTHER = "other"


class RequirementKind(StrEnum):
    """What a requirement is about (domain.md 1A); culture and behaviour are the culture half of M13a."""

    TECHNICAL = "technical"
    EXPERIENCE = "experience"
    QUALIFICATION = "qualification"
    BEHAVIOUR = "behaviour"
    CULTURE = "culture"


class Place(StrEnum):
    """Where a posting's line was put: asked of the person, undecided, a duty to promote, or left out with a reason."""

    LISTED = "listed"
    NOT_SORTED = "not_sorted"
    DUTY = "duty"
    LEFT_OUT = "left_out"


class Sift(StrEnum):
    """How a one-line sift answer begins (M21b)."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"


class FactStanding(StrEnum):
    """How a fact requirement compares with the person's record (issue "Facts are not stories")."""

    MET = "met"
    SHORT = "short"
    NOT_NOW = "not_now"
    NOT_NEEDED_YET = "not_needed_yet"
    UNTOLD = "untold"


class Honest(StrEnum):
    """Whether a wanted trait is the person's own (M31a); ``NO`` goes to the own-match page and to no brief."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class CultureDimension(StrEnum):
    """The seven culture dimensions of domain.md M31a [E15]."""

    INNOVATION = "innovation"
    STABILITY = "stability"
    PEOPLE = "people"
    OUTCOMES = "outcomes"
    DETAIL = "detail"
    TEAM = "team"
    DRIVE = "drive"


# ---------------------------------------------------------------- people and what they said


class Employment(StrEnum):
    """For whom a recruiter works (R1); everybody else is ``NOT_A_RECRUITER``."""

    AGENCY = "agency"
    IN_HOUSE = "in_house"
    ON_SITE = "on_site"
    ON_THEIR_OWN = "on_their_own"
    UNKNOWN = "unknown"
    NOT_A_RECRUITER = "not_a_recruiter"


class BriefedBy(StrEnum):
    """Who told a recruiter about the post (R1); it sets the distance of what they say (M04b)."""

    MANAGER = "manager"
    OTHERS = "others"
    UNKNOWN = "unknown"


class Known(StrEnum):
    """A yes or no that may not have been asked yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Channel(StrEnum):
    """How people reach each other (M43a)."""

    EMAIL = "email"
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    MESSAGE = "message"
    LETTER = "letter"


class SignalAbout(StrEnum):
    """What a signal is about (domain.md 1A)."""

    TECHNICAL = "technical"
    CULTURE = "culture"
    PROBLEM = "problem"
    OBJECTION = "objection"
    PROCESS = "process"


class SignalSource(StrEnum):
    """From whom a signal came, as far as its distance is concerned (domain.md 1A, "Distance")."""

    MANAGER = "manager"
    IN_HOUSE = "in_house"
    AGENCY_DIRECT = "agency_direct"
    AGENCY_INDIRECT = "agency_indirect"
    COLLEAGUE = "colleague"
    POSTING = "posting"
    GUESS = "guess"


class SignalState(StrEnum):
    """What has become of a signal (M05b, M11a)."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    DROPPED = "dropped"


class HowToCheck(StrEnum):
    """How the person will check a signal with the manager (H3)."""

    ASK = "ask"
    LISTEN = "listen"
    SKIP = "skip"


# ---------------------------------------------------------------- interviews


class InterviewState(StrEnum):
    """``EXPECTED`` is a stage one knows will come and has no date yet."""

    EXPECTED = "expected"
    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """How a round ended (domain.md 1A)."""

    ADVANCED = "advanced"
    DECLINED = "declined"
    WITHDREW = "withdrew"
    SILENT = "silent"
    OFFER = "offer"


class CameVia(StrEnum):
    """How the person got to an interview; ``ON_THEIR_WORD`` means a recruiter put them forward (M46a)."""

    ON_THEIR_WORD = "on_their_word"
    DIRECT = "direct"
    REFERRAL = "referral"
    UNKNOWN = "unknown"


class PageState(StrEnum):
    """How far a wizard page is; a page without a row is untouched."""

    BEGUN = "begun"
    DONE = "done"


class Landed(StrEnum):
    """How an answer or a story was received, as the person saw it."""

    LANDED = "landed"
    PARTLY = "partly"
    NO = "no"


# ---------------------------------------------------------------- examples


class Framework(StrEnum):
    """How the parts of an example are labelled (domain.md 3.1); STARR asks for the learning too."""

    STAR = "star"
    CAR = "car"
    SOAR = "soar"
    STARR = "starr"


class DepthKind(StrEnum):
    """The six depth notes of page H4, for the second and third question."""

    WHY = "why"
    ALTERNATIVE = "alternative"
    COST = "cost"
    DISAGREED = "disagreed"
    WORKED = "worked"
    CHANGE = "change"


# ---------------------------------------------------------------- the person's own record


class DegreeLevel(StrEnum):
    """Levels of education in rising order; the order of the members is the order of the levels."""

    SCHOOL = "school"
    VOCATIONAL = "vocational"
    FOUNDATION = "foundation"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class Progress(StrEnum):
    """Whether a degree or licence is held, on the way or past."""

    HELD = "held"
    IN_PROGRESS = "in_progress"
    LAPSED = "lapsed"


class LanguageLevel(StrEnum):
    """Levels of the Common European Framework in rising order, then mother tongue."""

    A1 = "a1"
    A2 = "a2"
    B1 = "b1"
    B2 = "b2"
    C1 = "c1"
    C2 = "c2"
    NATIVE = "native"


class Paper(StrEnum):
    """Paper of printed briefs."""

    A4 = "a4"
    LETTER = "letter"


# ---------------------------------------------------------------- rehearsal and afterwards


class TakeMode(StrEnum):
    """Rehearsal modes of domain.md 2.10, and the retrieval drill (requirement -> story and first line)."""

    HEADLINE = "headline"
    RECRUITER = "recruiter"
    MANAGER = "manager"
    PROBE = "probe"
    POOR_QUESTION = "poor_question"
    QUICK_FIRE = "quick_fire"
    WHOLE = "whole"
    RETRIEVAL = "retrieval"


class Feeling(StrEnum):
    """How the person felt straight after an interview; private."""

    DRAINED = "drained"
    UNEASY = "uneasy"
    ALL_RIGHT = "all_right"
    GOOD = "good"
    VERY_GOOD = "very_good"


class Met(StrEnum):
    """Whether one of the person's own must-haves holds there (M18)."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Fit(StrEnum):
    """With what an own must-have is about to fit (H10, [E19])."""

    JOB = "job"
    PLACE = "place"
    GROUP = "group"
    SUPERVISOR = "supervisor"


class FollowUpKind(StrEnum):
    """What a follow-up is for (domain.md 2.9; M39a, M41a, M45a, M47b, CON-01)."""

    THANKS = "thanks"
    TIPS = "tips"
    REPORT_BACK = "report_back"
    NUDGE = "nudge"
    CLOSE = "close"
    FEEDBACK = "feedback"
    NEXT_TOUCH = "next_touch"
    PAPERS = "papers"
    FACT_CHANGED = "fact_changed"
    OTHER = "other"


class FollowUpState(StrEnum):
    """A follow-up is open until it was sent by the person or set aside with a reason."""

    OPEN = "open"
    SENT = "sent"
    SET_ASIDE = "set_aside"


class Party(StrEnum):
    """Who promised something at an interview."""

    ME = "me"
    THEY = "they"
