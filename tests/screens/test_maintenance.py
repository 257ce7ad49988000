"""Maintaining from the browser reads articles as an ingest from the command line does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.pipeline import ingest
from ingest.report import IngestReport
from ingest.settings import IngestSettings
from policy.article import article_id
from screens.maintenance import Maintenance
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

URL = "https://example.org/pomelo"
QUOTE = "Les pomelos de Ben Tre reçoivent une prime de l'office des fruits."
ARTICLE = f"---\nurl: {URL}\ntitle: Pomelos\nlanguage: fr\n---\n\nLa saison commence en mai. {QUOTE}\n"
CORRECTION = f'article: {URL}\nsupports:\n  - benefit: prime de l\'office\n    quote: "{{quote}}"\n'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "pomelo.md").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library", open_embedder()) as opened:
        assert ingest([corpus], opened, IngestSettings()).exit_code == 0
    with Library.open(tmp_path / "library", open_embedder(), read_only=True) as opened:
        yield opened


def correct(corpus: Path, quote: str = QUOTE) -> None:
    (corpus / "fruit.supports.yaml").write_text(CORRECTION.format(quote=quote), encoding="utf-8")


def benefits(library: Library) -> list[str]:
    return [support.benefit for support in library.registers(article_id(URL)).supports]


def test_articles_are_read_again_with_the_corrections_that_an_ingest_would_find(corpus: Path, library: Library) -> None:
    assert "prime de l'office" not in benefits(library)
    correct(corpus)
    maintenance = Maintenance(library, IngestSettings(), "x", corpus)
    assert list(maintenance.read_again()) == [(1, 1, "")]
    assert "prime de l'office" in benefits(library)
    read_again_as = library.rules_version(article_id(URL))
    (corpus / "fruit.supports.yaml").unlink()
    assert list(maintenance.read_again()) == [(1, 1, "")]
    assert "prime de l'office" not in benefits(library) and library.rules_version(article_id(URL)) != read_again_as


def test_a_correction_that_does_not_fit_is_named_and_the_article_read_without_it(
    corpus: Path, library: Library
) -> None:
    correct(corpus, quote="Ce que l'article ne dit pas.")
    [(_, _, wrong)] = Maintenance(library, IngestSettings(), "x", corpus).read_again()
    assert "fruit.supports.yaml" in wrong or "Pomelos" in wrong
    assert "prime de l'office" not in benefits(library)


def test_an_article_added_from_the_browser_is_read_with_the_corrections(
    corpus: Path, library: Library, tmp_path: Path
) -> None:
    correct(corpus)
    upload = tmp_path / "upload.md"
    upload.write_text(ARTICLE.replace("en mai", "en juin"), encoding="utf-8")
    *_, report = Maintenance(library, IngestSettings(), "x", corpus).add([upload], ["javascript:alert(1)"])
    assert isinstance(report, IngestReport) and report.exit_code == 0
    assert "prime de l'office" in benefits(library)


def test_a_folder_of_corrections_may_be_missing_and_a_password_admits(library: Library, tmp_path: Path) -> None:
    maintenance = Maintenance(library, IngestSettings(), "x", tmp_path / "not there")
    assert list(maintenance.read_again()) == [(1, 1, "")]
    assert maintenance.admits("x") and not maintenance.admits("y")
    assert not Maintenance(library, IngestSettings(), "", tmp_path).admits("")
