"""What stands round every page: menus, rail, status bar, palette, opening; it must know no page by name."""
