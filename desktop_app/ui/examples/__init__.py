"""The parts of the example builder; they must not know the page that shows them."""
