"""The bundle: everything in the store as readable files in one zip, out and in; nothing here knows a window.

docs/bundle.md describes the files; ``VERSION`` rises when what an older reader understood would change its meaning.
"""

from __future__ import annotations

from typing import Final

FORMAT: Final = "greenroom-bundle"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"
