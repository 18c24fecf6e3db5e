"""The parts of a posting with its requirements beside it; they must not know the page that shows them."""
