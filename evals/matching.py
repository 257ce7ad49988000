"""Whether an answer holds what a right answer must: accepted forms found in free text, in three languages. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_ADDRESS = re.compile(r"https?://\S+")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "–": "-", "\u2011": "-", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE"})
_LONGEST_ACRONYM = 5


def fold(text: str) -> str:
    """`text` as it is compared: no addresses, case, accents, emphasis or doubled spaces.

    Addresses go because those of articles are full of digits that an answer did not say.

    >>> fold("**Quảng Ninh** : 5,9 % https://example.org/33")
    'quang ninh : 5,9 %'
    """
    return _fold(_ADDRESS.sub(" ", text))


def occurs(form: str, text: str) -> bool:
    """Whether an accepted form occurs in `text`: a number as a whole number, a word from its beginning.

    >>> occurs("33", "33 entreprises"), occurs("33", "133 entreprises"), occurs("33", "33,5 %")
    (True, False, False)
    """
    return occurs_in_folded(form, fold(text))


def occurs_in_folded(form: str, folded: str) -> bool:
    """`occurs` for a text that was folded before, since one answer is asked about many forms."""
    wanted = _fold(form)
    if not wanted:
        return False
    before = after = ""
    if wanted[0].isdigit():
        # "VND2.5 trillion" is 2.5 trillion; "x33" is no 33.
        before = r"(?<!\d)(?<!\d[.,])(?:(?<![A-Za-z])|(?<=vnd)|(?<=usd))"
    elif wanted[0].isalnum():
        before = r"(?<!\w)"
    if wanted[-1].isdigit():
        after = r"(?!\d)(?![.,]\d)"
    elif form.isupper() and form.isalpha() and len(form) <= _LONGEST_ACRONYM:
        after = r"s?(?!\w)"
    return re.search(before + re.escape(wanted) + after, folded) is not None


def groups_met(groups: Sequence[Sequence[str]], text: str) -> tuple[bool, ...]:
    """For each group, whether one of its accepted forms occurs in `text`.

    >>> groups_met([["5,9 %", "5.9%"], ["2030"]], "It stands at 5.9%.")
    (True, False)
    """
    folded = fold(text)
    return tuple(any(occurs_in_folded(form, folded) for form in group) for group in groups)


def forms_present(forms: Sequence[str], text: str) -> tuple[str, ...]:
    """Those of `forms` that occur in `text`."""
    folded = fold(text)
    return tuple(form for form in forms if occurs_in_folded(form, folded))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).translate(_ALIKE).lower()
    plain = "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", re.sub(r"[*_`]", "", plain)).strip()
