"""The parts of the signals ledger; they must not know the page that shows them."""
