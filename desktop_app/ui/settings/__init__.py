"""The parts of the settings page; they must not know the page that shows them."""
