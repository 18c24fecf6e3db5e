"""The parts of the coverage matrix and its inspector; they must not know the page that shows them."""
