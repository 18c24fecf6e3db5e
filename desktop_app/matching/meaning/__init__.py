"""The optional meaning pack: sentences as vectors, in numpy only and offline; without it everything works by words.

``find_meaning()`` gives a :class:`~desktop_app.matching.meaning.pack.Meaning` or says in words why there is none.
"""
