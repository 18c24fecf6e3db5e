"""In and out of the store: bundle, JSON Resume, CSV, ICS, EML; it must know no Qt."""
