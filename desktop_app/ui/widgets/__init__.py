"""The kit: small widgets, each with its look, keys and accessible name; they must know no record and no page."""
