"""Makes the scores of different languages comparable, so that no article is missed for the language it is in.

Words raise only passages in the question's language, the bridge only the others, so sums cannot be compared as they
are. Each language is therefore placed by what its best passage scores without them (vectors are comparable once
centred), lifted a little towards the best of all languages; within a language the sums decide.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vectorstore.embedder import Vectors
from vectorstore.weights import Weights

JUST_BELOW = 0.005


def language_shifts(
    totals: Vectors, comparable: Vectors, languages: npt.NDArray[np.uint8], own: int, weights: Weights
) -> Vectors:
    """What to add to each total, so that languages can be compared.

    `comparable` leaves out what only some languages can get; `own` is the code of the question's language.
    """
    tops = {int(code): int(_best(totals, languages, code)) for code in np.unique(languages)}
    levels = {
        code: float(comparable[top]) + (weights.own_language if code == own else 0.0) for code, top in tops.items()
    }
    best = max(levels.values(), default=0.0)
    shifts = np.zeros(len(totals), np.float32)
    for code, top in tops.items():
        # Lifted to just below the best: the order of the languages' best passages stays.
        level = max(levels[code], min(best - JUST_BELOW, levels[code] + weights.levelling))
        shifts[languages == code] = level - float(totals[top])
    return shifts


def _best(totals: Vectors, languages: npt.NDArray[np.uint8], code: int) -> np.intp:
    places = np.flatnonzero(languages == code)
    return np.intp(places[totals[places].argmax()])
