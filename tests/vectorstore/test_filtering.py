"""A name narrows a search to the passages that hold it whole; what else narrows one is in test_library.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policy.reading import ReadArticle
from vectorstore.hit import Filters
from vectorstore.library import Library

DIRECTOR = "Bà Lý Thị Hoa, giám đốc Trung tâm Sao Việt, trình bày kế hoạch."
NAMESAKES = "Ông Lý Văn Thị và bà Hoa Mai có mặt."
FRENCH = "Le projet GreenDelta est suivi par Mme Ly Thi Hoa."


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Lý Thị Hoa", {"director", "french"}, id="in any article"),
        pytest.param("Ly Thi Hoa", {"director", "french"}, id="without diacritics"),
        pytest.param("GreenDelta", {"french"}, id="one word"),
        pytest.param("Lý Thị Hoa Lan", set(), id="more than is there"),
        pytest.param("???", set(), id="no word at all"),
    ],
)
def test_a_name_narrows_to_passages_that_hold_it_whole(
    open_library: Callable[..., Library], a_read_article: Callable[..., ReadArticle], name: str, expected: set[str]
) -> None:
    library = open_library()
    articles = (
        a_read_article(DIRECTOR, "https://e.org/director", language="vi"),
        a_read_article(NAMESAKES, "https://e.org/namesakes", language="vi"),
        a_read_article(FRENCH, "https://e.org/french", language="fr"),
    )
    list(library.add_all(articles))

    found = library.search("kế hoạch", limit=9, filters=Filters(names=(name,)))

    assert {hit.article.url.rsplit("/", 1)[1] for hit in found} == expected
