"""Files and pastes become text here; nothing in this package judges what the text says, and nothing is ever written."""

from desktop_app.reading.documents.opening import from_clipboard_html, from_text, read_bytes, read_document

__all__ = ["from_clipboard_html", "from_text", "read_bytes", "read_document"]
