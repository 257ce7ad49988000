"""How passages in the question's language lead to what is told in another, also where they are not shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policy.language import Language
from policy.reading import ReadArticle
from vectorstore.hit import Filters
from vectorstore.library import Library

Build = Callable[..., ReadArticle]
QUESTION = "seeds and drones"
ANSWER = "Seeds and drones: tractor barley wheat irrigation harvest."
SAME_TOLD_ABROAD = "Seeds tractor barley wheat irrigation harvest."
NEARER_BY_WORDS = "Drones lantern marble pencil ocean violin copper saddle ribbon."


def _store(library: Library, build: Build, *told: tuple[str, Language]) -> None:
    urls = (f"https://example.org/{place}" for place in range(len(told)))
    list(library.add_all(build(text, url, language=language) for (text, language), url in zip(told, urls, strict=True)))


def _found(library: Library, filters: Filters) -> list[str]:
    hits = library.search(QUESTION, language="en", filters=filters)
    return [hit.passage.text for hit in hits]


def test_what_is_not_shown_leads_to_the_same_told_in_another_language(
    open_library: Callable[..., Library], a_read_article: Build
) -> None:
    library = open_library()
    french = Filters(languages=("fr",))
    _store(library, a_read_article, (SAME_TOLD_ABROAD, "fr"), (NEARER_BY_WORDS, "fr"))
    assert _found(library, french) == [NEARER_BY_WORDS, SAME_TOLD_ABROAD]
    library.remove("https://example.org/0")
    _store(library, a_read_article, (ANSWER, "en"), (NEARER_BY_WORDS, "fr"), (SAME_TOLD_ABROAD, "fr"))
    assert _found(library, french) == [SAME_TOLD_ABROAD, NEARER_BY_WORDS]


@pytest.mark.parametrize(
    "filters",
    [
        pytest.param(Filters(languages=("fr",), publishers=("Office",)), id="another publisher's"),
        pytest.param(Filters(languages=("fr",), articles=("none",)), id="nothing passes"),
    ],
)
def test_only_the_condition_on_languages_is_looked_past(
    filters: Filters, open_library: Callable[..., Library], a_read_article: Build
) -> None:
    library = open_library()
    told = [(SAME_TOLD_ABROAD, "fr", "Office"), (NEARER_BY_WORDS, "fr", "Office"), (ANSWER, "en", "Others")]
    list(
        library.add_all(
            a_read_article(text, f"https://example.org/{place}", language=language, publisher=publisher)
            for place, (text, language, publisher) in enumerate(told)
        )
    )
    assert _found(library, filters) == ([] if filters.articles else [NEARER_BY_WORDS, SAME_TOLD_ABROAD])


def test_a_passage_that_hardly_answers_leads_nowhere(
    open_library: Callable[..., Library], a_read_article: Build
) -> None:
    library = open_library()
    beside = "Tractor barley wheat irrigation harvest, and then some more of this and of that."
    _store(library, a_read_article, (beside, "en"), (SAME_TOLD_ABROAD, "fr"), (NEARER_BY_WORDS, "fr"))
    hits = library.search(QUESTION, language="en", filters=Filters(languages=("fr",)))
    assert [hit.passage.text for hit in hits] == [NEARER_BY_WORDS, SAME_TOLD_ABROAD]
    assert all(hit.parts["bridge"] < 0.05 for hit in hits)
