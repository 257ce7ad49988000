"""Reads a question and a few texts together: where the answer stands, whether there is one, how relevant a text is."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from vectorstore.embedder import Embedder
from vectorstore.embedding.built import Notify, check_weights, open_kept, say_on_stderr
from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.encoder import Encoder
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.weights import WEIGHTS_SHA256, bundled_weights_path
from vectorstore.errors import EmbeddingModelUnavailableError
from vectorstore.reader.calibration import Scores, chance_of_answer, chance_of_span
from vectorstore.reader.heads import Found, Heads, heads_of
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.weights import WEIGHTS_FILE, ReaderWeights, fingerprint, read_changes

RECIPE = 1
"""Counts the ways of building the graph; another one is another file."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the reader makes of one text; `text[start:end]` is where it would point."""

    start: int
    end: int
    chance: float
    """That the text answers the question, from 0 to 1; calibrated on held-back questions."""
    span_chance: float
    """That besides the stretch pointed at is the answer, give or take a word."""
    relevance: float
    """Higher is more relevant; comparable between texts for one question."""


class Reader:
    """Made by `open_reader`. May be asked from several threads."""

    def __init__(self, encoder: Encoder, pairing: Pairing, heads: Heads) -> None:
        self._encoder = encoder
        self._pairing = pairing
        self._heads = heads

    def judge(self, question: str, texts: Sequence[str], most_tokens: int | None = None) -> list[Judged]:
        """One judgement a text, in their order; the order does not matter to any of them.

        Args:
            question: as typed.
            texts: sentences or passages; what the model cannot take in one go is cut at the end.
            most_tokens: a shorter limit for question and text together, where time is short.
        """
        pairs = [self._pairing.pair(question, text, most_tokens) for text in texts]
        judged: list[Judged | None] = [None] * len(pairs)
        for places, states in self._encoder.states([pair.ids for pair in pairs]):
            for place, read in zip(places, states, strict=True):
                judged[place] = self._judged(self._heads.read(pairs[place], read))
        return [one for one in judged if one is not None]

    def _judged(self, found: Found) -> Judged:
        if found.span is None:
            return Judged(0, 0, 0.0, 0.0, float("-inf"))
        scores, curves = Scores(found.answerable, found.span.score, found.relevance), self._heads.calibration
        return Judged(
            found.span.start,
            found.span.end,
            chance_of_answer(curves, scores),
            chance_of_span(curves, scores),
            found.relevance,
        )


def open_reader(embedder: Embedder, notify: Notify = say_on_stderr) -> Reader | None:
    """The reader, built in the embedder's cache folder the first time; None where it cannot be had.

    It shares the bundled embedder's words; with another embedding model there is none. Nothing depends on it: without
    it answers are read by rules alone.
    """
    if not isinstance(embedder, BundledEmbedder):
        return None
    try:
        changes = read_changes()
        weights = ReaderWeights(embedder.weights, changes)
        graph = open_kept(_name(), "the reader", lambda one: _build(weights, one), embedder.cache_dir, notify)
    except (OSError, ValueError, KeyError, EmbeddingModelUnavailableError) as error:
        logger.warning("the reader cannot be built (%s); answers are read by rules alone", error)
        return None
    placing = PlacingTokenizer(embedder.tokenizer, embedder.weights.pieces)
    encoder = Encoder(graph, embedder.words, embedder.threads)
    return Reader(encoder, Pairing(placing, embedder.max_tokens), heads_of(changes))


def _name() -> str:
    return f"reader-{RECIPE}-{WEIGHTS_SHA256[:12]}-{fingerprint(WEIGHTS_FILE)}"


def _build(weights: ReaderWeights, precision: Precision) -> bytes:
    # Imported here: writing a graph needs the package onnx, running it does not.
    from vectorstore.embedding.graph import build_graph

    check_weights(bundled_weights_path())
    return build_graph(weights, precision)
