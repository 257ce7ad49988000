from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from policy.language import LANGUAGES
from vectorstore.dense import DenseIndex
from vectorstore.embedder import Vectors
from vectorstore.errors import LibraryDamagedError
from vectorstore.means import LanguageMeans, RunningSums
from vectorstore.vector_files import PassageRows, VectorFiles, sign_bits

DIMENSION = 64


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), dtype=np.float32)


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(3)


@pytest.fixture
def anchors(random: np.random.Generator) -> Vectors:
    return random.standard_normal((len(LANGUAGES), DIMENSION)).astype(np.float32)


def _rows(random: np.random.Generator, anchors: Vectors, count: int) -> PassageRows:
    languages = [LANGUAGES[place % len(LANGUAGES)] for place in range(count)]
    counts = [place % 4 for place in range(count)]
    codes = np.array([LANGUAGES.index(language) for language in languages])

    def near(which: np.typing.NDArray[np.int64]) -> Vectors:
        return np.asarray(anchors[which] + random.standard_normal((len(which), DIMENSION)), dtype=np.float32)

    return PassageRows(
        articles=list(range(count)),
        languages=languages,
        is_caption=[False] * count,
        sentence_counts=counts,
        vectors=near(codes),
        sentence_vectors=near(np.repeat(codes, counts)),
    )


def test_scores_are_the_cosines_of_the_centred_vectors(
    random: np.random.Generator, anchors: Vectors, tmp_path: Path
) -> None:
    rows = _rows(random, anchors, 30)
    files = VectorFiles(tmp_path, anchors)
    files.append(rows, 0, 0)
    means = LanguageMeans(anchors + 0.3, anchors - 0.2, anchors * 0.5)
    index = DenseIndex(files.view(30, len(rows.sentence_vectors)), np.ones(30, bool), anchors, means)
    vector = random.standard_normal(DIMENSION).astype(np.float32)
    query = index.centred_query(vector, "vi")
    assert query == pytest.approx(_unit(vector - means.queries[2]), abs=1e-6)

    codes = np.array([LANGUAGES.index(language) for language in rows.languages])
    wanted = _unit(rows.vectors - means.passages[codes]) @ query
    chosen = np.array([1, 2, 3, 7, 29])
    scores = index.scores(query, chosen)
    assert scores.passage == pytest.approx(wanted[chosen], abs=0.02)

    owners = np.repeat(np.arange(30), rows.sentence_counts)
    of_sentences = _unit(rows.sentence_vectors - means.sentences[codes[owners]]) @ query
    for place, row in enumerate(chosen):
        own = of_sentences[owners == row]
        if len(own):
            assert scores.sentence[place] == pytest.approx(own.max(), abs=0.02)
            assert own[scores.best[place]] == pytest.approx(own.max(), abs=0.01)
        else:
            assert scores.sentence[place] == scores.passage[place]


def test_the_first_look_keeps_the_nearest_of_each_language(
    random: np.random.Generator, anchors: Vectors, tmp_path: Path
) -> None:
    rows = _rows(random, anchors, 600)
    rows.vectors[300] = anchors[LANGUAGES.index(rows.languages[300])] + np.arange(DIMENSION) - 31.5
    files = VectorFiles(tmp_path, anchors)
    files.append(rows, 0, 0)
    means = LanguageMeans(anchors, anchors, anchors)
    alive = np.ones(600, bool)
    alive[::2] = False
    alive[300] = True
    index = DenseIndex(files.view(600, len(rows.sentence_vectors)), alive, anchors, means)
    query = _unit(np.arange(DIMENSION, dtype=np.float32) - 31.5)
    found = index.candidates(query, 40)
    assert 300 in found
    assert alive[found].all()
    assert set(np.unique(index.languages[found])) == {0, 1, 2}
    assert len(found) < 300
    shown = index.languages == 1
    assert set(index.languages[index.candidates(query, 40, shown)]) == {1}


def test_the_lead_of_an_article_is_its_first_passage_that_is_no_caption(
    random: np.random.Generator, anchors: Vectors, tmp_path: Path
) -> None:
    rows = replace(
        _rows(random, anchors, 6), articles=[0, 0, 0, 1, 1, 2], is_caption=[True, False, False, False, True, True]
    )
    files = VectorFiles(tmp_path, anchors)
    files.append(rows, 0, 0)
    means = LanguageMeans(anchors, anchors, anchors)
    index = DenseIndex(files.view(6, len(rows.sentence_vectors)), np.ones(6, bool), anchors, means)
    query = index.centred_query(random.standard_normal(DIMENSION).astype(np.float32), "en")
    leads = index.passage_scores(query, np.array([1, 1, 1, 3, 3, 5]))
    assert index.lead_scores(query, np.arange(6)) == pytest.approx(leads)


def test_rows_beyond_the_committed_ones_are_overwritten(
    random: np.random.Generator, anchors: Vectors, tmp_path: Path
) -> None:
    files = VectorFiles(tmp_path, anchors)
    files.append(_rows(random, anchors, 8), 0, 0)
    again = _rows(random, anchors, 3)
    files.append(again, 5, 6)
    assert files.rows_on_disk() == 8
    view = files.view(8, 6 + len(again.sentence_vectors))
    assert view.passages["article"].tolist() == [0, 1, 2, 3, 4, 0, 1, 2]
    assert files.restore(view, "fr", 5)[0] == pytest.approx(again.vectors[0], abs=0.03)


def test_files_cut_short_are_named(random: np.random.Generator, anchors: Vectors, tmp_path: Path) -> None:
    files = VectorFiles(tmp_path, anchors)
    files.append(_rows(random, anchors, 8), 0, 0)
    with pytest.raises(LibraryDamagedError, match="policy-assistant ingest"):
        files.view(9, 0)


@pytest.mark.parametrize("dimension", [1, 63, 64, 65, 384])
def test_bits_hold_the_signs_of_any_dimension(dimension: int) -> None:
    vectors = np.random.default_rng(1).standard_normal((5, dimension)).astype(np.float32)
    bits = sign_bits(vectors)
    distances = np.bitwise_count(bits ^ bits[0]).sum(axis=1)
    assert distances.tolist() == ((vectors > 0) != (vectors[0] > 0)).sum(axis=1).tolist()


def test_means_forget_what_is_taken_out(random: np.random.Generator) -> None:
    sums = RunningSums.empty(DIMENSION)
    first, second = (random.standard_normal((4, DIMENSION)).astype(np.float32) for _ in range(2))
    sums.add("fr", first, first)
    before = sums.to_bytes()
    sums.add("fr", second, second)
    sums.add("fr", second, second, sign=-1)
    again = RunningSums.from_bytes(sums.to_bytes(), DIMENSION)
    assert again.passages == pytest.approx(RunningSums.from_bytes(before, DIMENSION).passages)
    assert again.passage_counts.tolist() == [4, 0, 0]


def test_means_start_from_the_priors_and_end_at_the_librarys_own(random: np.random.Generator) -> None:
    priors = LanguageMeans(*(random.standard_normal((3, 3, DIMENSION)).astype(np.float32)))
    sums = RunningSums.empty(DIMENSION)
    assert sums.blend(priors).passages == pytest.approx(priors.passages)
    own = np.ones((100_000, DIMENSION), np.float32)
    sums.add("en", own, own)
    blended = sums.blend(priors)
    assert blended.passages[1] == pytest.approx(np.ones(DIMENSION), abs=0.02)
    assert blended.passages[0] == pytest.approx(priors.passages[0])
    assert blended.queries[1] - priors.queries[1] == pytest.approx(blended.sentences[1] - priors.sentences[1], abs=1e-5)
