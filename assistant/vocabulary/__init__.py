"""What questions speak of beyond the thesaurus, and which of its concepts say little."""

from assistant.vocabulary.further import FURTHER
from assistant.vocabulary.generic import GENERIC_CONCEPTS

__all__ = ["FURTHER", "GENERIC_CONCEPTS"]
