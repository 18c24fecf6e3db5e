"""The one name that ReportLab asks Pillow for when it is imported; it must not be able to read a picture."""


class Image:
    """What ReportLab compares with before it draws a picture; none of ours is ever made."""
