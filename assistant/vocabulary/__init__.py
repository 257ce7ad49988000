"""What questions and articles speak of, under its usual names in three languages."""

from assistant.vocabulary.economy import ECONOMY
from assistant.vocabulary.government import GOVERNMENT
from assistant.vocabulary.science import SCIENCE

__all__ = ["ECONOMY", "GOVERNMENT", "SCIENCE"]
