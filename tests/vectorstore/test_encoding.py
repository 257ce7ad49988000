from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from policy.language import LANGUAGES
from policy.reading import ReadArticle
from vectorstore.embedder import Vectors
from vectorstore.encoding import encode
from vectorstore.means import LanguageMeans

Build = Callable[..., ReadArticle]
TEXT = """Seeds of nine kinds were sold at the market of the old town Huế. The province paid for most of what they cost.
Rice grew well near the coast in the first three months of this year. Two hundred and forty farmers came to look at it.
Boats were built."""
"""Sentences long enough to be embedded one by one."""


@pytest.fixture
def means(embedder: Any) -> LanguageMeans:
    random = np.random.default_rng(5)
    return LanguageMeans(*(0.05 * random.standard_normal((3, len(LANGUAGES), embedder.dimension))).astype(np.float32))


def _direction(vector: Vectors, mean: Vectors) -> Vectors:
    return np.asarray((vector - mean) / np.linalg.norm(vector - mean))


def test_the_model_reads_every_sentence_and_of_the_passages_the_lead(
    a_read_article: Build, embedder: Any, means: LanguageMeans
) -> None:
    read = a_read_article(TEXT)
    (encoded,) = encode([(read, "1")], embedder, means)
    passages = {passage.text for passage in read.passages}
    assert passages & set(embedder.embedded) == {read.passages[0].text, "Boats were built."}, "one sentence is both"
    assert len(encoded.vectors) == len(read.passages)
    assert len(encoded.sentence_vectors) == sum(len(passage.sentences) for passage in read.passages)
    assert encoded.vectors[0] == pytest.approx(embedder.embed_passages([read.passages[0].text])[0])


def test_the_other_passages_say_what_their_sentences_say_by_length(
    a_read_article: Build, embedder: Any, means: LanguageMeans
) -> None:
    read = a_read_article(TEXT)
    (encoded,) = encode([(read, "1")], embedder, means)
    english = LANGUAGES.index("en")
    first, second = encoded.sentence_vectors[2:4]
    lengths = [end - start for start, end in read.passages[1].sentences]
    mean = means.sentences[english]
    both = lengths[0] * _direction(first, mean) + lengths[1] * _direction(second, mean)
    direction = _direction(encoded.vectors[1], means.passages[english])
    assert direction == pytest.approx(both / np.linalg.norm(both), abs=1e-5)


def test_a_lead_is_no_caption(a_read_article: Build, embedder: Any, means: LanguageMeans) -> None:
    read = a_read_article(TEXT)
    caption, *others = read.passages
    read = replace(read, passages=(replace(caption, is_caption=True), *others))
    encode([(read, "1")], embedder, means)
    assert others[0].text in embedder.embedded
    assert caption.text not in embedder.embedded


def test_an_article_without_passages_has_no_vectors(a_read_article: Build, embedder: Any, means: LanguageMeans) -> None:
    (encoded,) = encode([(a_read_article(""), "1")], embedder, means)
    assert len(encoded.vectors) == len(encoded.sentence_vectors) == 0
