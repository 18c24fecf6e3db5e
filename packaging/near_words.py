#!/usr/bin/env python3
"""Makes resources/matching/near_words.txt once, from the meaning pack; not needed to build or run, only to renew it.

    python packaging/near_words.py

Every common whole English word of the model's vocabulary is turned into a vector by itself and in two short sentences,
as a story and as a posting would use it. Forms of one word are put together, names of people and places are left out,
what all words share is taken away, and the 5,000 commonest words each keep up to 30 nearest ones. It takes some
minutes. The list is plain text to read and correct; it must not be hand-tuned to test cases.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.meaning.pack import FOLDER, find_meaning
from desktop_app.matching.tokens import stem

TARGET = ROOT / "resources" / "matching" / "near_words.txt"
READ, WORDS, NEAREST = 14_000, 5_000, 30
SENTENCES = ("{}", "I {} them at work", "experience of {}")
BANDS = ((0.53, "a"), (0.43, "b"), (0.34, "c"), (0.27, "d"))
NAMES = """
john mary david michael james robert william thomas anna peter paul susan karen george henry alice smith jones johnson
brown miller taylor wilson martin anderson thompson emily sarah jack lucy charles edward richard joseph daniel matthew
christopher andrew joshua kevin brian jason jeff gary larry dennis jerry eric scott steven kurt luther fraser kennedy
lincoln jefferson roosevelt churchill hitler napoleon stalin nixon reagan obama clinton jennifer linda barbara elizabeth
jessica nancy margaret lisa betty dorothy sandra ashley kimberly donna carol michelle amanda melissa deborah stephanie
rebecca laura helen cynthia kathleen amy angela shirley brenda pamela nicole ruth katherine samantha christine emma
mohammed ali hassan ahmed khan singh kumar chen wang li zhang kim park nguyen garcia martinez rodriguez lopez gonzalez
hernandez perez muller schmidt schneider fischer weber wagner rossi ferrari dubois moreau ivanov petrov kowalski novak
jackson lewis robinson clark walker hall allen wright hill adams nelson campbell mitchell roberts evans edwards collins
stewart morris rogers murphy bailey cooper howard cox ward torres peterson gray ramirez watson brooks kelly sanders
bennett barnes ross henderson coleman jenkins perry powell patterson hughes griffin hayes myers hamilton graham sullivan
london paris boston chicago texas california germany france italy spain russia india china japan canada ohio florida
berlin madrid ottawa brazil mexico virginia michigan york scotia ontario alberta quebec manitoba brunswick montreal
toronto vancouver sydney melbourne queensland brisbane zealand auckland wales scotland ireland dublin edinburgh glasgow
manchester liverpool birmingham leeds yorkshire lancashire essex kent sussex norfolk oxford cambridge minnesota iowa
kansas nebraska dakota montana idaho oregon washington seattle portland denver dallas houston austin antonio phoenix
arizona nevada utah colorado wyoming oklahoma arkansas louisiana mississippi alabama georgia carolina tennessee kentucky
indiana illinois wisconsin pennsylvania jersey delaware maryland connecticut massachusetts vermont hampshire maine
poland warsaw prague budapest vienna austria hungary romania bulgaria serbia croatia bosnia greece athens turkey
istanbul ankara israel jerusalem egypt cairo syria iraq iran tehran pakistan bangladesh nepal thailand vietnam korea
seoul tokyo osaka kyoto beijing shanghai taiwan malaysia singapore indonesia philippines manila nigeria kenya ghana
africa asia europe america argentina chile peru colombia venezuela cuba sweden norway denmark finland netherlands
belgium switzerland portugal lisbon bavaria prussia yankees lakers celtics cowboys nba nfl mlb fifa uefa ncaa bbc cbs
nbc disney marvel netflix batman superman dracula beatles elvis zeus apollo buddha
"""
RUDE = (
    "fuck shit bitch bastard whore slut rape naked porn cunt ass asshole dick cock pussy nigger faggot sexy tits penis "
    "vagina orgasm breasts nipples erection moan moaned thrust"
)
HEADER = """\
# Words near in meaning, for matching by words alone. Commonest words first, each with its nearest in four steps,
# a (very near) to d (somewhat near). A word further down counts for more, as it is rarer. Forms of a word are one.
# Made once by packaging/near_words.py from the vocabulary of all-MiniLM-L6-v2 (Apache License 2.0). Correct freely.
"""


def main() -> int:
    """Write the list; returns 1 where the meaning pack is missing."""
    import numpy as np  # noqa: PLC0415

    meaning = find_meaning().meaning
    if meaning is None:
        print("The meaning pack is needed: python packaging/meaning.py", file=sys.stderr)
        return 1
    vocabulary = (FOLDER / "vocab.txt").read_text(encoding="utf-8").split("\n")
    ranked = [
        (rank, word) for rank, word in enumerate(vocabulary) if word.isascii() and word.isalpha() and len(word) > 2
    ][:READ]
    words = [word for _, word in ranked]
    vectors = sum(meaning.vectors([sentence.format(word) for word in words]) for sentence in SENTENCES)
    vectors = vectors - vectors.mean(0)
    # The three directions all words vary along most say how a word is used, not what it means.
    _, _, directions = np.linalg.svd(vectors[::3], full_matrices=False)
    vectors -= (vectors @ directions[:3].T) @ directions[:3]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    left_out = names_and_places(words, vectors)

    small = lexicon("en").stopped
    forms: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        if place not in left_out and stem(word) not in small:
            forms[stem(word)].append(place)
    how_common = {key: sum(1 / (ranked[place][0] - 1980) for place in places) for key, places in forms.items()}
    chosen = sorted(forms, key=lambda key: -how_common[key])[:WORDS]
    together = np.array(
        [sum(vectors[place] / (ranked[place][0] + 100) for place in forms[key]) for key in chosen], np.float32
    )
    together /= np.linalg.norm(together, axis=1, keepdims=True)
    likeness = together @ together.T
    np.fill_diagonal(likeness, 0)
    written = [words[min(forms[key])] for key in chosen]
    with TARGET.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER)
        for place, word in enumerate(written):
            file.write(f"{word}:{banded(written, likeness[place])}\n")
    print(f"{TARGET.relative_to(ROOT)}: {len(written)} words, {TARGET.stat().st_size / 1e6:.1f} MB")
    return 0


def names_and_places(words: list[str], vectors) -> set[int]:  # noqa: ANN001
    """Places of words to leave out: names, as a straight line through the vectors tells them, and rude words."""
    import numpy as np  # noqa: PLC0415

    at = {word: place for place, word in enumerate(words)}
    listed = {key[0] for key in lexicon("en").phrases if len(key) == 1}
    names = [at[word] for word in NAMES.split() if word in at]
    plain = [place for place, word in enumerate(words) if stem(word) in listed and place not in set(names)]
    known = np.vstack([vectors[names], vectors[plain]])
    answer = np.r_[np.ones(len(names)), -np.ones(len(plain))]
    weight = np.r_[np.full(len(names), len(plain) / len(names)), np.ones(len(plain))][:, None]
    width = known.shape[1]
    line = np.linalg.solve(known.T @ (known * weight) + 5 * np.eye(width), (known * weight).T @ answer)
    told = vectors @ line
    rude = {stem(word) for word in RUDE.split()}
    return {
        place
        for place, word in enumerate(words)
        if stem(word) in rude or place in names or (told[place] > 0.45 and stem(word) not in listed)
    }


def banded(written: list[str], likeness) -> str:  # noqa: ANN001
    """The nearest words of one word in four steps, as they stand in the file."""
    import numpy as np  # noqa: PLC0415

    nearest = np.argsort(-likeness)[:NEAREST]
    text, above = "", 2.0
    for floor, name in BANDS:
        group = [written[each] for each in nearest if floor < likeness[each] <= above]
        text += f" {name} {' '.join(group)}" if group else ""
        above = floor
    return text


if __name__ == "__main__":
    sys.exit(main())
