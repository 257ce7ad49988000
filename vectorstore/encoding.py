"""Vectors of a batch of articles: one for each passage and one for each of its sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from policy.passage import Passage
from policy.reading import ReadArticle
from vectorstore.embedder import Embedder, Vectors

SLICE = 256
"""Texts handed to the model at once: enough to sort into batches of like length, few enough to show progress."""

LONG_ENOUGH = 60
"""Characters from which a sentence is embedded by itself."""


@dataclass(frozen=True, slots=True)
class EncodedArticle:
    """A read article with its vectors, rows in the order of its passages and of their sentences."""

    read: ReadArticle
    rules_version: str
    vectors: Vectors
    sentence_vectors: Vectors


def encode(
    batch: Sequence[tuple[ReadArticle, str]], embedder: Embedder, report: Callable[[float], None] = lambda share: None
) -> list[EncodedArticle]:
    """Embeds all texts of `batch` (articles with their rules version), each distinct text once, sorted by length.

    `report` hears the share of the batch that is done.
    """
    wanted = [(passage_texts(read), sentence_texts(read)) for read, _ in batch]
    distinct = {text: 0 for passages, sentences in wanted for text in (*passages, *sentences)}
    texts = sorted(distinct, key=len, reverse=True)
    distinct = {text: place for place, text in enumerate(texts)}
    vectors = np.zeros((len(texts), embedder.dimension), np.float32)
    total = sum(map(len, texts)) or 1
    done = 0
    for start in range(0, len(texts), SLICE):
        part = texts[start : start + SLICE]
        vectors[start : start + len(part)] = embedder.embed_passages(part)
        done += sum(map(len, part))
        report(done / total)
    return [
        EncodedArticle(read, version, _rows(vectors, distinct, passages), _rows(vectors, distinct, sentences))
        for (read, version), (passages, sentences) in zip(batch, wanted, strict=True)
    ]


def passage_texts(read: ReadArticle) -> list[str]:
    """What is embedded for each passage."""
    return [passage.text for passage in read.passages]


def sentence_texts(read: ReadArticle) -> list[str]:
    """What is embedded for each sentence, passage after passage."""
    return [text for passage in read.passages for text in sentence_texts_of(passage)]


def sentence_texts_of(passage: Passage) -> list[str]:
    """What is embedded for each sentence of `passage`: itself, or if it is short, the run of sentences it stands in.

    A line of a list or a heading says too little by itself and is near to too many questions (docs/adr/0004).
    """
    texts: list[str] = []
    first = 0
    for place, (_, end) in enumerate(passage.sentences):
        if end - passage.sentences[first][0] < LONG_ENOUGH and place + 1 < len(passage.sentences):
            continue
        run = passage.text[passage.sentences[first][0] - passage.start : end - passage.start]
        texts += [run] * (place + 1 - first)
        first = place + 1
    return texts


def _rows(vectors: Vectors, places: dict[str, int], texts: Sequence[str]) -> Vectors:
    return vectors[[places[text] for text in texts]] if texts else vectors[:0]
