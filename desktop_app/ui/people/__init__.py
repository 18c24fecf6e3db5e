"""The parts of the people pages; they must not know the page that shows them."""
