"""Parts of the Files page; they must not know the window round it."""
