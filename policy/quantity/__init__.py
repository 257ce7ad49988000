"""Quantities in the number formats of three languages: read, compared exactly, written in the reader's format."""

from policy.quantity.compare import rough_size, same_value
from policy.quantity.find import find_quantities
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.write import write

__all__ = ["Qualifier", "Quantity", "QuantityKind", "find_quantities", "rough_size", "same_value", "write"]
