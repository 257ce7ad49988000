"""Vectors of a batch of articles: one for each passage and one for each of its sentences.

The model reads every sentence by itself and of the passages only the lead, which says what its article is about.
The others get the mean of what their sentences say: that halves the model's work (docs/adr/0004 says what it costs).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from policy.language import LANGUAGES
from policy.passage import Passage
from policy.reading import ReadArticle
from vectorstore.embedder import Embedder, Vectors
from vectorstore.means import LanguageMeans

SLICE = 256
"""Texts handed to the model at once: enough to sort into batches of like length, few enough to show progress."""

USUAL_DISTANCE = 0.5
"""Of a passage's vector from the mean of its language, with the bundled model; only its direction is searched."""
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
    batch: Sequence[tuple[ReadArticle, str]],
    embedder: Embedder,
    means: LanguageMeans,
    report: Callable[[float], None] = lambda share: None,
) -> list[EncodedArticle]:
    """Embeds `batch` (articles with their rules version), each distinct text once, sorted by length.

    `means` are those that the library started from; `report` hears the share of the batch that is done.
    """
    wanted = [(passage_texts(read), sentence_texts(read)) for read, _ in batch]
    distinct = {text: 0 for passages, sentences in wanted for text in (*passages.values(), *sentences)}
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
    encoded = []
    for (read, version), (passages, sentences) in zip(batch, wanted, strict=True):
        read_whole = {place: vectors[distinct[text]] for place, text in passages.items()}
        own = vectors[[distinct[text] for text in sentences]] if sentences else vectors[:0]
        encoded.append(EncodedArticle(read, version, _passage_vectors(read.passages, read_whole, own, means), own))
    return encoded


def passage_texts(read: ReadArticle) -> dict[int, str]:
    """What is embedded of the passages, by their places: the lead, and those without sentences."""
    lead = next((passage.ordinal for passage in read.passages if not passage.is_caption), 0)
    return {
        place: passage.text
        for place, passage in enumerate(read.passages)
        if passage.ordinal == lead or not passage.sentences
    }


def _passage_vectors(
    passages: Sequence[Passage], read_whole: Mapping[int, Vectors], sentences: Vectors, means: LanguageMeans
) -> Vectors:
    """Vectors of all passages of an article, those that the model did not read from those of their sentences.

    A sentence counts by its length. Vectors of sentences lie around another mean than those of passages, so what is
    averaged is how they differ from theirs, and the average is laid at a passage's usual distance from its own.
    """
    vectors = np.zeros((len(passages), sentences.shape[1]), np.float32)
    first = 0
    for place, passage in enumerate(passages):
        last = first + len(passage.sentences)
        code = LANGUAGES.index(passage.language)
        if place in read_whole:
            vectors[place] = read_whole[place]
        else:
            lengths = np.array([end - start for start, end in passage.sentences], np.float32)
            along = lengths @ _unit(sentences[first:last] - means.sentences[code])
            vectors[place] = means.passages[code] + USUAL_DISTANCE * _unit(along)
        first = last
    return vectors


def _unit(vectors: Vectors) -> Vectors:
    unit: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return unit


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
