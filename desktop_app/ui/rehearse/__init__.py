"""The parts of rehearsal; they must not know the page that shows them."""
