"""Token ids of a text, and where in the text each token stands, so that an answer can be cut out to the letter."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from policy.late_regex import late_regex
from vectorstore.embedding.tokenizer import SPACE_MARK, Tokenizer
from vectorstore.embedding.weights import Pieces

Span = tuple[int, int]

_WORD = late_regex("[^ ]+")


@dataclass(frozen=True, slots=True)
class Placed:
    """`text[places[i][0]:places[i][1]]` is what token `ids[i]` was read from."""

    ids: tuple[int, ...]
    places: tuple[Span, ...]


class PlacingTokenizer:
    """The embedder's tokenizer, with places."""

    def __init__(self, tokenizer: Tokenizer, pieces: Pieces) -> None:
        self.tokenizer = tokenizer
        self._pieces = pieces.texts
        self._unknown = pieces.unknown
        self._normalization = dict(pieces.normalization)

    def encode(self, text: str) -> Placed:
        """The same ids that `Tokenizer.encode` gives, each with its place in `text` as it was given."""
        normal, origins = self._normalise(text)
        ids: list[int] = []
        places: list[Span] = []
        for word in _WORD.finditer(normal):
            at = word.start()
            for number, piece in enumerate(self.tokenizer.encode(word.group())):
                marked = self._pieces[piece]
                length = 1 if piece == self._unknown else len(marked)
                if number == 0 and piece != self._unknown and marked.startswith(SPACE_MARK):
                    length -= 1
                after = min(at + length, word.end())
                ids.append(piece)
                places.append((origins[at][0], origins[max(at, after - 1)][1]) if at < word.end() else places[-1])
                at = after
        return Placed(tuple(ids), tuple(places))

    def _normalise(self, text: str) -> tuple[str, list[Span]]:
        """The text as the model reads it, and for each of its characters the place of what it stands for."""
        written: list[str] = []
        origins: list[Span] = []
        for start, end in _clusters(text):
            for character in unicodedata.normalize("NFC", text[start:end]).translate(self._normalization):
                written.append(character)
                origins.append((start, end))
        return "".join(written), origins


def _clusters(text: str) -> list[Span]:
    """Each character with the marks that combine with it; text that is composed already has one a character."""
    if unicodedata.is_normalized("NFC", text):
        return [(place, place + 1) for place in range(len(text))]
    starts = [place for place, character in enumerate(text) if place == 0 or not unicodedata.combining(character)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))
