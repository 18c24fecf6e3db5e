"""The parts of Today; they must not know the page that shows them."""
