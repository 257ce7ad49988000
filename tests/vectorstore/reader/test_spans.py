from __future__ import annotations

import numpy as np
import pytest

from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer
from vectorstore.reader.spans import MOST_TOKENS, best_span


@pytest.fixture
def pairing(placing: PlacingTokenizer) -> Pairing:
    return Pairing(placing)


def test_the_span_runs_from_the_best_start_to_the_best_end_after_it(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "the ministry of finance pays")
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[pair.first + 1, 0] = 9  # ministry
    scores[pair.first + 3, 1] = 9  # finance
    scores[pair.first, 1] = 8  # an end before the start does not count

    span = best_span(pair, scores)

    assert span is not None
    assert "the ministry of finance pays"[span.start : span.end] == "ministry of finance"
    assert -0.1 < span.score < 0


def test_the_question_is_never_pointed_at(pairing: Pairing) -> None:
    pair = pairing.pair("Who pays?", "nobody")
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[: pair.first] = 50

    span = best_span(pair, scores)

    assert span is not None
    assert (span.start, span.end) == (0, len("nobody"))


def test_no_span_is_longer_than_allowed(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "a " * 100)
    scores = np.zeros((pair.tokens, 2), np.float32)
    scores[pair.first, 0] = scores[-2, 1] = 9

    span = best_span(pair, scores)

    assert span is not None
    assert span.end - span.start <= 2 * MOST_TOKENS


def test_an_empty_text_has_no_span(pairing: Pairing) -> None:
    pair = pairing.pair("Who?", "")

    assert best_span(pair, np.zeros((pair.tokens, 2), np.float32)) is None
