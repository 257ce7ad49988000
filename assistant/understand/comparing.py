"""Tells whether a question sets places or times against each other, and which way: who has more, who has less."""

from __future__ import annotations

from assistant.understand.patterns import any_of
from policy.folding import fold
from policy.late_regex import late_regex

_OF_DEGREE_VI = r"(?:nhieu|it|cao|thap|lon|nho|tot|kem|lau|dai|som|muon|manh|yeu|nhanh|cham|dat|re|dong|gan|xa)"
_DEGREE = any_of(
    r"(?:more|most|less|least|fewer|fewest|better|best|worse|worst|ahead|behind|outspen\w+|exceed\w*|surpass\w*)(?!\w)",
    r"(?:high|low|larg|great|small|bigg|long|short|earli|lat|old|young|new|strong|weak|fast|slow|rich|poor|clos)"
    r"(?:er|est)(?!\w)",
    r"as (?:many|much|high|low|large|well)(?!\w)",
    r"the same (?:number|amount|rank|share|sum)",
    r"(?:gap|difference) (?:between|in|of)",
    r"(?:plus|moins|mieux|davantage|autant|meilleur\w*|pire\w*|devance\w*|depass\w+|surpass\w+|superieur\w*|"
    r"inferieur\w*|ecart)(?!\w)",
    r"(?:devant|derriere) (?!le |la |les |l')",
    rf"{_OF_DEGREE_VI}(?!\w)[^?.]{{0,60}}(?<!\w)(?:hon|nhat|bang)(?!\w)",
    r"(?:vuot|thua|kem|bang nhau|ngang nhau|dung truoc|dung sau|xep tren|xep duoi|chenh lech|chenh nhau|hon kem)(?!\w)",
)
"""Sets one against another by degree."""
_TOTAL = any_of(r"(?:total|altogether|together|ensemble|tong(?: cong| so)?)(?!\w)")
_SET_IN_ORDER = any_of(
    r"(?:sap|xep) (?:xep|thu tu|hang)", r"sort(?!\w)", r"order(?= )", r"(?:classe|trie|ordonne)[rz]?(?!\w)"
)
_LESS = any_of(
    r"(?:less|least|fewer|fewest|worse|worst|behind|low(?:er|est)|small(?:er|est)|short(?:er|est)|weak(?:er|est))(?!\w)",
    r"(?:moins|pire\w*|derriere|inferieur\w*)(?!\w)",
    r"plus (?:bas\w*|faible\w*|petit\w*|court\w*|mauvais\w*|mal)(?!\w)",
    r"(?:it|thap|nho|kem|yeu|ngan)(?!\w)[^?.]{0,60}(?<!\w)(?:hon|nhat)(?!\w)",
    r"(?:thua|kem|dung sau|xep duoi)(?!\w)",
)
"""Asks after the one that has less."""
_AT_LEAST = late_regex(
    r"(?<!\w)(?:at least|at most|au moins|au plus|de plus en plus|it nhat|nhieu nhat la|du moins)(?!\w)"
)
"""Words of degree that compare nothing."""
_CHANGE = any_of(
    r"(?:increas|decreas|grow|grew|rise|rose|risen|fell|fall|declin(?!(?:e|es|ed|ing) to [a-z])|chang|evol|progress|"
    r"augment|diminu|baiss|hauss|"
    r"recul|compar|differ|climb|drop|gain|lost|mov|grimp|gagn|perd)\w*",
    r"(?:gone|went|go|goes) (?:up|down)",
    r"(?:tang|giam|thay doi|bien dong|so sanh|chenh lech|phat trien|so voi|khac|tut|leo|cai thien)(?!\w)",
    r"(?:more|less|fewer|plus|moins|hon)(?!\w)",
)


_PLACES = r"(?:provinces?|cities|villes?|localit(?:y|ies|es?)|tinh(?: thanh)?|dia phuong|thanh pho)"
_ALL_OF_THEM = any_of(
    rf"(?:the |these |les |ces )?(?:two|three|four|five|all|both|deux|trois|quatre|cinq|toutes les|hai|ba|bon|nam|cac"
    rf"|nhung|moi) (?:the )?{_PLACES}(?! nao)(?!\w)"
)
_WHICH_PLACES = any_of(rf"(?:which|what|quel(?:le)?s?) {_PLACES}(?!\w)", rf"{_PLACES} nao(?!\w)")


def asks_of_every_place(text: str, *, bounded: bool) -> bool:
    """Whether `text`, which names no place, asks for a value of every place there is: in order or in total ("the three
    provinces"), or for those that pass a bound ("which provinces have more than 30?"), which `bounded` tells.

    >>> asks_of_every_place("Rank the three provinces by patents", bounded=False)
    True
    """
    folded = fold(text)
    return bool(_ALL_OF_THEM.search(folded) or (bounded and _WHICH_PLACES.search(folded)))


def asks_which_place(text: str) -> bool:
    """Whether `text` asks which place something is said of, which no value answers.

    >>> asks_which_place("Quelle province a le meilleur rang ?"), asks_which_place("Quel rang a la province ?")
    (True, False)
    """
    return bool(_WHICH_PLACES.search(fold(text)))


def compares(text: str) -> bool:
    """Whether `text`, which names several places, asks which of them has more or less, or in what order they come.

    >>> compares("Who spent more, Hue or Da Nang?"), compares("Who met in Hue and Da Nang?")
    (True, False)
    """
    folded = _AT_LEAST.sub(" ", fold(text))
    return bool(_DEGREE.search(folded) or _SET_IN_ORDER.search(folded))


def asks_for_sum(text: str) -> bool:
    """Whether what several places have together is asked for.

    >>> asks_for_sum("How many start-ups do Hue and Da Nang have in total?")
    True
    """
    return _TOTAL.search(fold(text)) is not None


def asks_for_less(text: str) -> bool:
    """Whether the least is asked after, and not the most.

    >>> asks_for_less("Tỉnh nào có ít dự án nhất?"), asks_for_less("Which has the most projects?")
    (True, False)
    """
    return _LESS.search(_AT_LEAST.sub(" ", fold(text))) is not None


def asks_for_change(text: str) -> bool:
    """Whether `text` asks how a value went from one time to another.

    >>> asks_for_change("Số dự án tăng bao nhiêu từ 2021 đến 2024?")
    True
    """
    return _CHANGE.search(fold(text)) is not None
