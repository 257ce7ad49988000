"""Sentences whose facts all stand in the source and that yet say something else; and good ones, which must pass."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.evidence import Sentence, Shelf
from assistant.meaning import changed_meaning
from assistant.writing.numbered import NumberedSource
from assistant.writing.proof import Flaw, Proof, Rejected, prove_sentence
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from policy.language import Language
from tests.assistant.articles_for_guard import an_article
from tests.assistant.meaning.said_of_sources import ARTICLES, BAD, GOOD
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

Sources = dict[Language, dict[int, NumberedSource]]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sources]:
    """Each article as the one source [S1]."""
    folder = tmp_path_factory.mktemp("said")
    for language, text in ARTICLES.items():
        (folder / f"{language}.md").write_text(text, encoding="utf-8")
    with Library.open(folder / "library", open_embedder()) as library:
        ingest([folder], library, IngestSettings())
        shelf = Shelf(library)
        yield {
            article.language: {1: NumberedSource(1, article, 0, len(article.text), shelf.story(article), ())}
            for article in library.articles()
        }


def verdict(text: str, spoken: Language, written: Language, sources: Sources) -> Proof | Rejected:
    return prove_sentence(f"{text[:-1]} [S1].", sources[written], spoken)


@pytest.mark.parametrize(
    ("spoken", "written", "text"), [pytest.param(*said, id=f"{said[0]} of {said[1]}: {said[2][:50]}") for said in GOOD]
)
def test_what_the_source_says_is_shown(spoken: Language, written: Language, text: str, sources: Sources) -> None:
    assert isinstance(verdict(text, spoken, written, sources), Proof)


@pytest.mark.parametrize(
    ("spoken", "written", "text"),
    [pytest.param(*said, id=f"{why}, {said[0]} of {said[1]}") for why, *said in BAD],
)
def test_what_changes_its_meaning_is_not(spoken: Language, written: Language, text: str, sources: Sources) -> None:
    found = verdict(text, spoken, written, sources)

    assert isinstance(found, Rejected)
    assert found.flaw in (Flaw.NOT_SAID, Flaw.CHANGED)


def test_there_are_thirty_of_each() -> None:
    assert (len(GOOD), len(BAD)) == (30, 30)
    assert {language for _, language, _, _ in BAD} == {language for language, _, _ in GOOD} == {"fr", "en", "vi"}


@pytest.mark.parametrize(
    ("language", "plain", "source"),
    [
        pytest.param(
            "fr", "D'après les articles, le délai est le 15 mai 2025.", "Dossiers avant le 15 mai 2025.", id="d'après"
        ),
        pytest.param(
            "en", "It was adopted on May 5, 2024.", "It must be applied; it was adopted on May 5, 2024.", id="May"
        ),
        pytest.param(
            "en", "Mr. Le Van An is the director.", "It is not new, said Mr. Le Van An, the director.", id="elsewhere"
        ),
        pytest.param(
            "en", "Resolution No. 7/2025/NQ-HDND exists.", "Resolution No. 7/2025/NQ-HDND up to 2030.", id="No."
        ),
    ],
)
def test_words_that_only_look_like_a_change_are_let_through(language: Language, plain: str, source: str) -> None:
    article = an_article(source, language)
    sentence = Sentence(article, 0, len(source), 0, (0, len(source)), (), None)

    assert changed_meaning(plain, language, [sentence]) == ()
