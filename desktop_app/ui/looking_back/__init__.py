"""The parts of Looking back; they must not know the page that shows them."""
