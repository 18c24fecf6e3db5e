"""From the store to a frozen Brief: the person's own answers by block; it must know no ReportLab and no type."""

from desktop_app.briefs.gather.gather import Gathered, gather

__all__ = ["Gathered", "gather"]
