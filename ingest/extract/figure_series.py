"""Values told place by place whose thing is said once: "Hue has 44 incubators, Quang Tri 9", "against 9 % in Kon Tum".

The value stands between its place and the end of its piece of the sentence; what it measures is what the last value of
its kind measured. "88 and 19 respectively" and "the former … the latter …" take up the places told before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.extract.figure_measure import Measure
from ingest.extract.measure_span import limits
from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_SMALL = (
    r"(?:and|et|va|&|while|whereas|but|mais|nhung|tandis qu[e']|alors qu[e']|trong khi(?: do)?|con|contre|against|"
    r"versus|vs|compared with|so voi|in|a|au|en|dans|pour|for|of|de|d'|at|o|tai|cua|the|la|le|les|l'|tinh|thanh pho|"
    r"tp\.?|province|ville|city|had|has|have|having|reported|reports|counts?|counted|numbers?|reached|reaches|with|"
    r"stands? at|stood at|was|were|is|wants|recorded|got|en compte|compte|comptait|affiche|atteint|totalise|enregistre|"
    r"obtient|est|etait|sont|moi|chi|co|dat|la|thi|duoc|ghi nhan|bao cao|only|just|about|around|nearly|almost|over|"
    r"some|more than|environ|pres de|plus de|seulement|khoang|gan|hon|tren)"
)
"""What may lead from a place to its value."""
_LINKS = late_regex(rf"[\s,;:()–-]*(?:{_SMALL}(?![a-z])[\s,;:()–-]*)*")
_ENDS = late_regex(r"\s?(?:[,;.:)|–]|\Z|(?:and|et|va|while|whereas|but|mais|trong khi|con|puis|then)(?![a-z]))")
_AT_PLACE = late_regex(r"\s(?:in|a|au|en|dans|pour|for|at|o|tai)\s(?:the |la |le |l'|tinh |thanh pho )?\Z")
_CORRESPONDING = late_regex(
    r"(?<![a-z])(?:corresponding|respective|equivalent|same)\s(?:figures?|numbers?|shares?|values?|rates?)|"
    r"(?:chiffres?|valeurs?|parts?|taux) (?:correspondante?s?|respecti\w+)|(?:con so|ty le|muc) (?:tuong ung|nay la)"
)
_RESPECTIVELY = late_regex(r"(?<![a-z])(?:respectively|respectivement|lan luot|tuong ung|in that order)(?![a-z])")
_FORMER = late_regex(r"(?<![a-z])the (?P<which>former|latter)(?![a-z])")
_THIS_VALUE = late_regex(
    r"\W*(?:(?:however|in fact|in reality|en realite|en fait|thuc te|tuy nhien|and|et|va|but|mais|nhung),?\s)*"
    r"(?:(?:this|that|the) (?:number|figure|total|count|sum|amount|rate|share|proportion|percentage|ratio)"
    r"(?! (?:of|for))|(?:c(?:e|et)|le) (?:nombre|chiffre|total|taux|montant|ratio|pourcentage)(?! d[eu'])|"
    r"(?:cette|la) (?:somme|part|proportion)(?! d[eu'])|con so (?:do|nay)|"
    r"(?:con )?(?:so|ty le|ti le|muc|so tien|chi so)(?: luong)? (?:nay|do|tren))(?![a-z])"
)
"""How a clause opens that says of a value only that it is what the value before it was: "cette part était de"."""
_CLAUSE = late_regex(r"[;:]\s|,\s(?![0-9])|\.\s")


@dataclass(slots=True)
class Series:
    """What the values of a paragraph measured, by kind and unit, and which places it told of."""

    measures: dict[tuple[QuantityKind, str | None], tuple[Measure, tuple[str, ...]]] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """A new paragraph."""
        self.measures.clear()
        self.places.clear()

    def note(self, quantity: Quantity, measure: Measure, concepts: tuple[str, ...]) -> None:
        """Keeps what the value measured for those that follow it."""
        self.measures[_kind(quantity)] = measure, concepts

    def tell(self, sentence: ReadSentence) -> None:
        """Keeps the places of a sentence, the last told behind."""
        for mention in sentence.places:
            if mention.place_id in self.places:
                self.places.remove(mention.place_id)
            self.places.append(mention.place_id)

    def measure_of(self, sentence: ReadSentence, index: int) -> tuple[Measure, tuple[str, ...]] | None:
        """What an elliptic value measures; None where the value says it itself, or nothing like it was told."""
        quantity = sentence.quantities[index]
        return self.measures.get(_kind(quantity)) if _is_elliptic(sentence, index) else None

    def place_of(self, sentence: ReadSentence, index: int) -> str | None:
        """The place told before that "respectively", "the former" or "the latter" gives the value."""
        low, _ = limits(sentence, index)
        pointed = list(_FORMER.finditer(sentence.folded, low, sentence.quantities[index].start))
        if pointed and len(self.places) > 1:
            return self.places[-2 if pointed[-1]["which"] == "former" else -1]
        alike = [at for at, one in enumerate(sentence.quantities) if _kind(one) == _kind(sentence.quantities[index])]
        if not _RESPECTIVELY.search(sentence.folded) or sentence.places or not 1 < len(alike) <= len(self.places):
            return None
        return self.places[-len(alike) :][alike.index(index)]


def _kind(quantity: Quantity) -> tuple[QuantityKind, str | None]:
    return quantity.kind, quantity.unit


def points_back(sentence: ReadSentence, index: int) -> bool:
    """Whether the clause of the sentence's quantity number `index` says only that it is that value again."""
    low, _ = limits(sentence, index)
    start = sentence.quantities[index].start
    opens = max((found.end() for found in _CLAUSE.finditer(sentence.folded, low, start)), default=low)
    return bool(_THIS_VALUE.match(sentence.folded[opens:start])) and (opens > low or not index)


def _is_elliptic(sentence: ReadSentence, index: int) -> bool:
    """Whether nothing but a place, small words and the end of its piece stand around the value."""
    quantity = sentence.quantities[index]
    low, high = limits(sentence, index)
    if points_back(sentence, index):
        return True
    before = sentence.folded[low : quantity.start]
    if _CORRESPONDING.search(before):
        return True
    if _FORMER.search(before) and _ENDS.match(sentence.folded, quantity.end):
        return True
    begins = max((found.end() for found in re.finditer(r"[;:]\s|,\s(?![0-9])", before)), default=0)
    pieces = (before[begins:], _piece_with_place(before, sentence, low, begins))
    is_placed_before = any(
        _named(sentence, low + len(before) - len(piece), quantity.start)
        and _LINKS.fullmatch(_without_places(sentence, low + len(before) - len(piece), quantity.start))
        for piece in pieces
    )
    if is_placed_before and _ENDS.match(sentence.folded, quantity.end):
        return True
    behind = next((one for one in sentence.places if quantity.end <= one.start < high), None)
    return (
        index > 0
        and behind is not None
        and _AT_PLACE.search(f"{sentence.folded[quantity.end : behind.start]}") is not None
        and behind.start - quantity.end <= 24
        and _LINKS.fullmatch(before) is not None
    )


def _piece_with_place(before: str, sentence: ReadSentence, low: int, begins: int) -> str:
    """The words before the value from its place on, over an insertion: "In Quang Tri, says the department, only 10"."""
    named = [one for one in sentence.places if low <= one.start < low + len(before)]
    return before[min(begins, named[-1].start - low) :] if named and begins else before[begins:]


def _named(sentence: ReadSentence, begin: int, end: int) -> bool:
    return any(begin <= one.start and one.end <= end for one in sentence.places)


def _without_places(sentence: ReadSentence, begin: int, end: int) -> str:
    plain = sentence.folded
    for one in sentence.places:
        if begin <= one.start and one.end <= end:
            plain = f"{plain[: one.start]}{' ' * (one.end - one.start)}{plain[one.end :]}"
    return plain[begin:end]
