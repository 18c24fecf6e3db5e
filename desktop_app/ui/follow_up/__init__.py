"""The parts of the note composer; they must not know the page that shows them."""
