"""Stands in for Pillow in the packages: ReportLab wants the name, and no brief has a picture; it must open none."""
