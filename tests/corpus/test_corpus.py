"""The starter corpus: its metadata, its own words, and its facts against the articles it sums up."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
import yaml

CORPUS = Path(__file__).parents[2] / "corpus"
DIGESTS = sorted(CORPUS.glob("*.md"))
ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
LONGEST_SHARED_RUN = 7
"""Names and titles may be shared; eight words in a row are a sentence taken over."""

OFFICIAL_NAMES = (
    "la Commission centrale de propagande et de mobilisation des masses",
    "la loi sur la science, la technologie et l'innovation",
    "loi de 2025 sur la science, la technologie et l'innovation numérique",
    "vice-président de la Commission des sciences, des technologies et de l'environnement",
    "directeur adjoint du Département des sciences et technologies",
    "directrice adjointe du Département des sciences et technologies",
    "le Centre d'application des sciences et technologies et d'innovation",
    "le Centre d'accompagnement des jeunes entreprises innovantes et de la transformation numérique",
)
"""Names of bodies and texts that are longer than the run allowed: whoever speaks of them must write them so."""

needs_articles = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the articles in ../shared/articles are not here")


def front_matter_and_body(path: Path) -> tuple[dict[str, str], str]:
    _, header, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(header), body


def articles_by_url() -> dict[str, str]:
    texts = {}
    for path in ARTICLES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        sidecar = path.with_suffix(".meta.json")
        stated = re.search(r"Source\s*: (\S+)", text)
        if sidecar.exists():
            texts[json.loads(sidecar.read_text(encoding="utf-8"))["url"]] = text
        elif stated:
            texts[stated[1]] = text
    return texts


def words(text: str) -> list[str]:
    """Words as a person counts them: "l'innovation", "2.5" and "13-NQ/TU" are one each."""
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", unicodedata.normalize("NFC", text)).replace("’", "'")
    return re.findall(r"\w+(?:['.,/-]\w+)*", joined.lower())


def shared_runs(digest: str, article: str, length: int) -> list[str]:
    theirs = words(article)
    runs = {tuple(theirs[start : start + length]) for start in range(len(theirs) - length + 1)}
    ours = words(digest)
    names = [" ".join(words(name)) for name in OFFICIAL_NAMES]
    shared = (" ".join(ours[start : start + length]) for start in range(len(ours) - length + 1))
    return [run for run in shared if tuple(run.split()) in runs and not any(run in name for name in names)]


def figures(text: str) -> set[str]:
    """Numbers as written, spaces inside a number taken out: "2 500" is 2500, "12,43" stays."""
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", text)
    return set(re.findall(r"\d+(?:[.,]\d+)?", joined))


def test_there_is_a_digest_for_each_article() -> None:
    assert len(DIGESTS) == 5


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_front_matter_says_what_a_citation_shows(path: Path) -> None:
    metadata, body = front_matter_and_body(path)
    assert metadata.keys() == {"url", "title", "publisher", "language", "tier"}
    assert metadata["url"].startswith("https://")
    assert metadata["title"] and metadata["publisher"]
    assert metadata["language"] in {"fr", "en"}
    assert metadata["tier"] == "digest"
    assert len(words(body)) > 300


def test_no_two_digests_are_of_one_article() -> None:
    urls = [front_matter_and_body(path)[0]["url"] for path in DIGESTS]
    assert len(set(urls)) == len(urls)


@needs_articles
@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_no_sentence_is_taken_from_the_article(path: Path) -> None:
    metadata, body = front_matter_and_body(path)
    article = articles_by_url()[metadata["url"]]
    assert shared_runs(body, article, LONGEST_SHARED_RUN + 1) == []


@needs_articles
@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_every_figure_of_a_digest_is_in_its_article(path: Path) -> None:
    metadata, body = front_matter_and_body(path)
    assert figures(body) - figures(articles_by_url()[metadata["url"]]) == set()


@needs_articles
@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_no_figure_of_the_article_is_lost(path: Path) -> None:
    metadata, body = front_matter_and_body(path)
    article = re.sub(
        r"https?://\S+|Comment \(\d+\)|\(GRDP\) 40|pendant 2 années", " ", articles_by_url()[metadata["url"]]
    )
    assert figures(article) - figures(body) == set()


def test_a_copied_sentence_would_be_noticed() -> None:
    article = "La province a publié hier un plan de soutien aux jeunes entreprises innovantes."
    assert shared_runs("Elle a publié hier un plan de soutien aux jeunes pousses.", article, 8)
    assert not shared_runs("Un plan de soutien aux jeunes entreprises existe.", article, 8)
