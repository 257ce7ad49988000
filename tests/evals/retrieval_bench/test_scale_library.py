"""A large library is put together from real sentences, and is one that search and answers can use."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.retrieval_bench import scale_stories
from evals.retrieval_bench.scale_library import build_library, seeds_from
from policy.language import Language
from policy.story import read_story
from tests.vectorstore.conftest import WordEmbedder
from vectorstore.library import Library

TEXTS: dict[Language, str] = {
    "en": "In Lam Dong the province pays half of what a young firm spends on testing its first machine. "
    "Farmers in Kon Tum grow barley on the hills where the old coffee plantations used to stand.",
    "fr": "À Can Tho, la ville prête des ateliers aux jeunes entreprises qui préparent un premier prototype. "
    "La province de Lao Cai rembourse la moitié du prix des brevets que déposent ses inventeurs.",
}


@pytest.mark.parametrize("worth_it", [pytest.param(2_000, id="few articles"), pytest.param(1, id="in processes")])
def test_a_library_of_that_size_is_made_with_its_stories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worth_it: int
) -> None:
    monkeypatch.setattr(scale_stories, "WORTH_IT", worth_it)
    embedder = WordEmbedder()
    build_library(tmp_path / "library", 40, seeds_from(TEXTS, embedder), embedder)
    with Library.open(tmp_path / "library", embedder, read_only=True) as library:
        assert library.stats().passages == 40
        for article in library.articles():
            passages = library.passages(article.id)
            assert [article.text[one.start : one.end] for one in passages] == [one.text for one in passages]
            assert library.story(article.id) == read_story(article, passages)
        [hit] = library.search("Who grows barley on the hills?", limit=1)
        assert "barley" in hit.passage.text
