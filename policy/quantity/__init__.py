"""Quantities in the number formats of three languages: read, compared exactly, written in the reader's format."""

from policy.quantity.compare import may_be_sum, rough_size, same_value
from policy.quantity.find import find_quantities
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.write import write

__all__ = [
    "Qualifier",
    "Quantity",
    "QuantityKind",
    "find_quantities",
    "may_be_sum",
    "rough_size",
    "same_value",
    "write",
]
