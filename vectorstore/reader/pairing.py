"""Question and text as one input of the reader: `<s> query: … </s> passage: … </s>`.

The prefixes are those that the encoder was trained with; it knows from them which is which.
"""

from __future__ import annotations

from dataclasses import dataclass

from vectorstore.embedding.bundled import PASSAGE_PREFIX, QUERY_PREFIX
from vectorstore.reader.places import PlacingTokenizer, Span

MOST_QUESTION_TOKENS = 64
"""A longer question is cut: what is asked stands at one of its ends, rarely in token 65."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One input: the question's own tokens from `asked` to the first `</s>`, the text's from `first`."""

    ids: tuple[int, ...]
    first: int
    places: tuple[Span, ...]
    """Of the text's tokens, in the text."""
    asked: int = 0

    @property
    def tokens(self) -> int:
        """Length of the input."""
        return len(self.ids)


class Pairing:
    """Makes pairs no longer than the model can take."""

    def __init__(self, placing: PlacingTokenizer, most_tokens: int = 512) -> None:
        self._placing = placing
        self._most = most_tokens
        self._begin, self._end = placing.tokenizer.begin, placing.tokenizer.end
        self._query_prefix = placing.tokenizer.encode(QUERY_PREFIX.strip())
        self._passage_prefix = placing.tokenizer.encode(PASSAGE_PREFIX.strip())

    def pair(self, question: str, text: str, most_tokens: int | None = None) -> Pair:
        """`text` is cut at its end where both do not fit, or take more than `most_tokens`."""
        asked = self._placing.tokenizer.encode(question)[:MOST_QUESTION_TOKENS]
        head = (self._begin, *self._query_prefix, *asked, self._end, *self._passage_prefix)
        placed = self._placing.encode(text)
        room = max(0, min(self._most, most_tokens or self._most) - len(head) - 1)
        return Pair(
            (*head, *placed.ids[:room], self._end), len(head), placed.places[:room], 1 + len(self._query_prefix)
        )
