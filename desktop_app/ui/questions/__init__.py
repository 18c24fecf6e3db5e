"""The parts of the question bank; they must not know the page that shows them."""
