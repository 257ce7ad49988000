"""Whether a figure is of the whole country or of a place in it, and of which of the two a question asks: "Hue has 72
start-ups, against 4,100 nationwide" answers each with one of its figures."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.read.figures.value_labels import value_labels
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import place
from policy.quantity import Quantity, QuantityKind

_COUNTRY = late_regex(
    r"(?<![a-z])(?:viet ?-?nam|ca nuoc|toan quoc|nationwide|nation-?wide|national budget|budget national|"
    r"ngan sach (?:quoc gia|trung uong|nha nuoc)|(?:the|our|whole|entire) (?:country|nation)|(?:le|du) pays|"
    r"a l'echelle nationale|au niveau national|niveau national|across the country|in the country|dans le pays|"
    r"vietnam(?:ese|iens?|iennes?))(?![a-z])"
)
_RANKED = late_regex(r"(?<![a-z])(?:rank\w*|rang|class\w*|xep|hang|thu may|place)(?![a-z])")
_HAS = (
    r"(?:now |today |currently |already |also |hien(?: nay)? |da |moi |dang |en |y )?"
    r"(?:has|had|have|counts?|counted|numbers|totals?|reached|a|ont|avait|compte|comptait|compterait|recense\w*|"
    r"denombr\w+|totalis\w+|possed\w+|dispos\w+|co|dat|ghi nhan|la|spends?|spent|consacr\w+|depens\w+|chi|danh)"
)
_OF_THE_COUNTRY = late_regex(
    rf"(?:\A|[;,.:(]\s?|(?<![a-z])(?:while|whereas|and|et|alors que|tandis que|trong khi|va|con|thi)\s)\W*"
    rf"(?:le |all of |tout le |toan )?(?:viet ?-?nam|the (?:whole |entire )?country|(?:le )?pays|ca nuoc|"
    rf"toan quoc)\s{_HAS}(?![a-z])|"
    r"(?<![a-z])(?:nation-?wide|across (?:the country|viet ?nam)|in the (?:whole |entire )?country|countrywide|"
    r"in (?:all of |the whole of )?viet ?-?nam|(?:dans|a travers) (?:tout )?le pays|au vietnam|sur l'ensemble du pays|"
    r"pour tout le pays|au niveau national|a l'echelle (?:nationale|du pays)|(?:tren|cua|o) (?:pham vi )?"
    r"(?:ca nuoc|toan quoc)|toan quoc)(?![a-z])"
)
_BEST_OF_ALL = late_regex(
    r"(?<![a-z])(?:most|largest|highest|biggest|best|first|second|third|only|leading|more than any|top|"
    r"la plus|le plus|les plus|premier\w*|deuxieme|seul\w*|nhat|dung|thu|dau|hang|top|dan)(?![a-z])[^;.]{0,40}\Z"
)
"""Before "in the country", of what is told of a place against all others."""
_OF_A_PLACE = late_regex(
    r"(?<![a-z])(?:(?:the|this|our|la|cette|notre) (?:province|city|ville)|tinh|thanh pho|of them|d'entre elles?|"
    r"d'entre eux)(?![a-z])"
)


def asks_of_the_country(understanding: Understanding) -> bool:
    """Whether the question names the country and no place in it; a rank in the country is a province's own.

    >>> from assistant.understand import understand
    >>> asks_of_the_country(understand("Cả nước có bao nhiêu doanh nghiệp khởi nghiệp?"))
    True
    """
    folded = fold(understanding.text)
    return not understanding.places and bool(_COUNTRY.search(folded)) and not _RANKED.search(folded)


def is_of_one_place(sentence: Sentence) -> bool:
    """Whether a sentence tells of places in the country and not of the country."""
    named = [one for one in sentence.about if place(one).kind != "region"]
    return bool(named) and not _COUNTRY.search(sentence.folded)


def is_out_of_scope(
    quantity: Quantity, quantities: Sequence[Quantity], understanding: Understanding, sentence: Sentence
) -> bool:
    """Whether a place is asked about and `quantity` is the country's, or the country and it is a place's;
    `quantities` are all of the sentence."""
    if quantity.kind in (QuantityKind.RANK, QuantityKind.PERCENTAGE, QuantityKind.DURATION) or " | " in sentence.text:
        return False
    of_country = asks_of_the_country(understanding)
    if not (of_country or understanding.places) or not _COUNTRY.search(sentence.folded):
        return False
    alike = [one for one in quantities if one.kind is quantity.kind or one is quantity]
    spans = tuple((one.start, one.end) for one in alike)
    label = value_labels(sentence.text, spans)[spans.index((quantity.start, quantity.end))].text
    if of_country:
        return _names_a_place(label, sentence) and not _is_of_the_country(label)
    return _is_of_the_country(label) and not _names_a_place(label, sentence)


def _is_of_the_country(label: str) -> bool:
    folded = fold(label)
    return any(not _BEST_OF_ALL.search(folded[: match.start()]) for match in _OF_THE_COUNTRY.finditer(folded))


def _names_a_place(label: str, sentence: Sentence) -> bool:
    named = facts_of(label, sentence.article.language).place_ids
    return any(place(one).kind != "region" for one in named) or bool(_OF_A_PLACE.search(fold(label)))
