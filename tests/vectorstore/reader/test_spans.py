from __future__ import annotations

import numpy as np
import pytest

from vectorstore.embedder import Vectors
from vectorstore.reader.pairing import Pair, Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.spans import MOST_TOKENS, BestSpan, best_span, span_logs


@pytest.fixture
def pairing(placing: PlacingTokenizer) -> Pairing:
    return Pairing(placing)


def token_of(pair: Pair, text: str, word: str, *, last: bool = False) -> int:
    """Where the first or last token of `word` stands in the input."""
    start, end = text.index(word), text.index(word) + len(word)
    inside = [place for place, (a, b) in enumerate(pair.places) if a < end and b > start]
    return pair.first + inside[-1 if last else 0]


def point(pair: Pair, scores: Vectors) -> BestSpan | None:
    return best_span(pair, span_logs(pair, scores))


def test_the_chances_of_all_stretches_add_up_to_one_and_none_runs_backwards(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "the ministry of finance pays")
    chances = np.exp(span_logs(pair, np.random.default_rng(3).standard_normal((pair.tokens, 6)).astype(np.float32)))

    assert chances.sum() == pytest.approx(1, abs=1e-4)
    assert not np.tril(chances, -1).any()


def test_the_span_runs_from_the_best_start_to_the_best_end_after_it(pairing: Pairing) -> None:
    text = "the ministry of finance pays"
    pair = pairing.pair("Who?", text)
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[token_of(pair, text, "ministry"), 0] = 12
    scores[token_of(pair, text, "finance", last=True), 1] = 12
    scores[token_of(pair, text, "the"), 1] = 8  # an end before the start does not count

    span = point(pair, scores)

    assert span is not None
    assert text[span.start : span.end] == "ministry of finance"
    assert -0.1 < span.score < 0


def test_the_question_is_never_pointed_at(pairing: Pairing) -> None:
    pair = pairing.pair("Who pays?", "nobody at all")
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[: pair.first] = 50
    scores[pair.tokens - 2] = 1  # the last token of the text

    span = point(pair, scores)

    assert span is not None
    assert span.end == len("nobody at all")


def test_no_span_is_longer_than_allowed(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "a " * 100)
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[pair.first, 0] = scores[-2, 1] = 9

    span = point(pair, scores)

    assert span is not None
    assert span.end - span.start <= 2 * MOST_TOKENS


def test_an_empty_text_has_no_span(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "")

    assert point(pair, np.zeros((pair.tokens, 2), np.float32)) is None


def test_a_start_goes_with_the_end_that_fits_it(pairing: Pairing) -> None:
    text = "ministry of finance or council of trade"
    pair = pairing.pair("Who?", text)
    scores = np.zeros((pair.tokens, 4), np.float32)
    for start, end, kind in (("ministry", "finance", 1), ("council", "trade", -1)):
        scores[token_of(pair, text, start), [0, 2]] = 8, 3 * kind
        scores[token_of(pair, text, end, last=True), [1, 3]] = 8, 3 * kind
    scores[token_of(pair, text, "ministry"), 0] += 1
    scores[token_of(pair, text, "trade", last=True), 1] += 1  # alone the best end, but of the other answer

    span = point(pair, scores)

    assert span is not None
    assert text[span.start : span.end] in ("ministry of finance", "council of trade")
