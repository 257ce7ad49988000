"""What questions speak of beyond the thesaurus, and which of its concepts say little."""

from assistant.vocabulary.countries import COUNTRIES
from assistant.vocabulary.further import FURTHER
from assistant.vocabulary.generic import GENERIC_CONCEPTS

__all__ = ["COUNTRIES", "FURTHER", "GENERIC_CONCEPTS"]
