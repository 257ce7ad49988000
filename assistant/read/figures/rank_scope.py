"""Among whom a rank is held: tenth in the country and first of its region are two ranks of one province."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_REACH = 70
_REGION = late_regex(
    r"(?:regions?|vung|khu vuc|delta|dong bang|mien (?:nam|bac|trung)|tay nguyen|highlands|midlands|hauts? plateaux|"
    r"northern|southern|central region|asean|southeast asia|asie|dong nam a|the gioi|world\w*|monde)(?![a-z])"
)
_COUNTRY = late_regex(
    r"(?:ca nuoc|toan quoc|national\w*|nationwide|country|pays|viet ?nam|(?:sur|of|out of|tren|/) ?(?:the )?(?:63|34))"
    r"(?![a-z0-9])"
)


def is_of_a_region(text: str, quantity: Quantity, others: tuple[Quantity, ...]) -> bool:
    """Whether a rank in `text` is one among the provinces of a region; `others` are the text's other quantities.

    >>> from policy.quantity import find_quantities
    >>> text = "classée 10e au niveau national et 1re parmi les provinces de la région"
    >>> ranks = tuple(find_quantities(text, "fr"))
    >>> [is_of_a_region(text, one, ranks) for one in ranks if one.kind is QuantityKind.RANK]
    [False, True]
    """
    if quantity.kind is not QuantityKind.RANK:
        return False
    limit = min([len(text), quantity.end + _REACH, *(one.start for one in others if one.start >= quantity.end)])
    behind = fold(text[quantity.end : limit]).partition(";")[0]
    region, country = _REGION.search(behind), _COUNTRY.search(behind)
    return region is not None and (country is None or region.start() < country.start())


def asks_of_a_region(question: str) -> bool:
    """Whether a question is after a rank within a region."""
    return _REGION.search(fold(question)) is not None
