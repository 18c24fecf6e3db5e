"""The window, its pages and widgets; it must write no SQL and know no ReportLab."""
