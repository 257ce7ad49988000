"""What an answer may rest on: sentences of the hits with what they are about, and the registers."""

from assistant.evidence.evidence import Evidence, Scored, gather
from assistant.evidence.narrower import gather_for
from assistant.evidence.sentence import Sentence
from assistant.evidence.shelf import Shelf

__all__ = ["Evidence", "Scored", "Sentence", "Shelf", "gather", "gather_for"]
