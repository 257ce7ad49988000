"""Gives the person whom a question typed in small letters asks about the capitals of a name."""

from __future__ import annotations

from assistant.concepts import mentions_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.person_words import SURNAMES
from policy.vietnamese_syllable import is_vietnamese_syllable

_ASKS_BEFORE = late_regex(r"\A\W*(?:who(?: is|'s| was)|qui (?:est|etait)|c'est qui)(?: (?:mr|mrs|ms|dr|m|mme))?\.? ")
_ASKS_BEHIND = late_regex(r"(?: ay)?(?: (?:la|lam) (?:ai|nguoi nao|gi)| giu chuc (?:vu )?(?:gi|nao))\W*\Z")
_WORD = late_regex(r"[^\W\d_]+")
_FEWEST, _MOST = 2, 4
"""Syllables of a Vietnamese name."""


def with_person_capitalised(question: str) -> str:
    """`question`, where nothing but a Vietnamese name is asked about, with that name as names are written.

    >>> with_person_capitalised("who is tran van minh?"), with_person_capitalised("who is the chairman?")
    ('who is Tran Van Minh?', 'who is the chairman?')
    """
    folded = fold(question)
    before, behind = _ASKS_BEFORE.match(folded), _ASKS_BEHIND.search(folded)
    if (before is None) == (behind is None):
        return question
    start = before.end() if before else 0
    end = behind.start() if behind else len(question.rstrip(" ?!."))
    name = question[start:end]
    words = _WORD.findall(fold(name))
    is_name = (
        _FEWEST <= len(words) <= _MOST
        and fold(name).split() == words
        and words[0] in SURNAMES
        and all(map(is_vietnamese_syllable, words))
        # "chu tich tinh" is an office, though Chu is a surname.
        and not any(one.start == start for one in mentions_in(question))
    )
    return f"{question[:start]}{name.title()}{question[end:]}" if is_name else question
