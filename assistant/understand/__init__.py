"""What a question asks for and what an answer to it must be about."""

from assistant.understand.question import Detail, Kind, Understanding
from assistant.understand.read_question import read_question, things_listed, topics_of, understand, with_parts

__all__ = ["Detail", "Kind", "Understanding", "read_question", "things_listed", "topics_of", "understand", "with_parts"]
