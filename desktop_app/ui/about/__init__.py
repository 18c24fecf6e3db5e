"""Reading matter in the window, guide, changes, licences and reports; it must change nothing but the reports."""
