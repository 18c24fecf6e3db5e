"""The parts of the five-minute debrief; they must not know the page that shows them."""
