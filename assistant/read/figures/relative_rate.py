"""Whether a rate is told as a share of another one: "half the State's credit rate" is no rate of 50 %."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_IS = late_regex(
    r"(?:(?<![a-z])(?:equal(?:s|ling)? to|equals|at|is|are|carry|carries|bears?|charges?|egale? a|est de|sera de|a|au"
    r"|bang|o muc|la|tuong duong)\s(?:(?:only|just|chi|khoang|about|environ|seulement)\s)?)\Z"
)
_OF_A_RATE = late_regex(
    r"\s?(?:(?:of|du|de la|de l'|des|de|cua)\s?)?(?:(?:the|le|la|les|l')\s?)?(?:muc\s)?"
    r"(?:(?:(?!the )[a-z']+[\s-]){0,4}(?:rates?|interest)(?![a-z])|taux(?![a-z])|interets?(?![a-z])|lai suat)"
)
_NEAR = 40


def is_of_another_rate(text: str, quantity: Quantity) -> bool:
    """Whether the percentage or fraction says how the rate in `text` stands to another rate."""
    if quantity.kind is not QuantityKind.PERCENTAGE:
        return False
    plain = fold(text)
    before = plain[max(0, quantity.start - _NEAR) : quantity.start]
    return bool(_IS.search(before) and _OF_A_RATE.match(plain, quantity.end))
