"""The parts of the brief's preview, drawing and printing; they must not know the page that shows them."""
