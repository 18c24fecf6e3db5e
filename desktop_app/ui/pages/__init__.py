"""Which pages there are and where each one's class lives; it must import none of them until somebody goes there."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from desktop_app.ui.page import Page

PAGES: Final = {
    "today": ("today", "TodayPage", "today"),
    "opportunities": ("opportunities", "OpportunitiesPage", "opportunities"),
    "opportunity": ("opportunity", "OpportunityPage", "opportunities"),
    "interview": ("interview", "InterviewPage", "opportunities"),
    "debrief": ("debrief", "DebriefPage", "opportunities"),
    "follow_up": ("follow_up", "FollowUpPage", "opportunities"),
    "outcome": ("outcome", "OutcomePage", "opportunities"),
    "brief": ("brief", "BriefPage", "opportunities"),
    "calm": ("calm", "CalmPage", "today"),
    "examples": ("examples", "ExamplesPage", "examples"),
    "rehearse": ("rehearse", "RehearsePage", "rehearse"),
    "questions": ("questions", "QuestionsPage", "rehearse"),
    "looking_back": ("looking_back", "LookingBackPage", "rehearse"),
    "people": ("people", "PeoplePage", "people"),
    "settings": ("settings", "SettingsPage", "settings"),
    "files": ("files", "FilesPage", "settings"),
    "guide": ("guide", "GuidePage", ""),
    "about": ("about", "AboutPage", ""),
}
"""Page key -> (module of this folder, class, item of the rail that is marked)."""

TABS: Final = {
    "overview": ("overview", "OverviewTab"),
    "posting": ("posting", "PostingTab"),
    "coverage": ("coverage", "CoverageTab"),
    "signals": ("signals", "SignalsTab"),
    "compare": ("compare", "CompareTab"),
    "interviews": ("interviews", "InterviewsTab"),
    "facts": ("facts", "FactsTab"),
}
"""Views of one opportunity, pages themselves, shown by ``OpportunityPage`` under its header: key -> (module, class)."""


@lru_cache(maxsize=64)
def exists(key: str) -> bool:
    """Whether the module of a page or tab is there; nothing is imported."""
    module = (PAGES.get(key) or TABS.get(key) or ("",))[0]
    return bool(module) and importlib.util.find_spec(f"{__name__}.{module}") is not None


def page_class(key: str) -> type[Page]:
    """Import the page (or tab) known by ``key`` and return its class; raises KeyError for an unknown key."""
    module, name = (PAGES.get(key) or TABS[key])[:2]
    return cast("type[Page]", getattr(importlib.import_module(f"{__name__}.{module}"), name))


def is_imported(key: str) -> bool:
    """Whether the module of the page (or tab) stands already."""
    return f"{__name__}.{(PAGES.get(key) or TABS[key])[0]}" in sys.modules


def rail_item(key: str) -> str:
    """The item of the rail that is marked while a page is shown."""
    return PAGES[key][2] if key in PAGES else ""
