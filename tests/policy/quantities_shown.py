"""Quantities as the tables of the three languages write what they expect."""

from __future__ import annotations

from policy.language import Language
from policy.quantity import Qualifier, Quantity, find_quantities


def quantities_in(text: str, language: Language) -> list[str]:
    """Each quantity of `text`: qualifier, value (and upper end), unit, what it is per: "at_most 200 VND/enterprise"."""
    return [_shown(quantity) for quantity in find_quantities(text, language)]


def _shown(quantity: Quantity) -> str:
    bound = "" if quantity.qualifier is Qualifier.EXACT else f"{quantity.qualifier.value} "
    upper = f"..{quantity.upper.normalize():f}" if quantity.upper is not None else ""
    per = f"/{quantity.per}" if quantity.per else ""
    return f"{bound}{quantity.value.normalize():f}{upper} {quantity.unit or quantity.kind.value}{per}"
