"""What may be asked of and done to the store, one module per subject; it must know no Qt and open no session."""
