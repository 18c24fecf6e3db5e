"""One interview becomes a frozen brief and then a PDF; it must know no Qt."""
