"""Which provinces: those of which the very things are told, and never the towns of one of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "towns.md": "In Quang Tri the districts of Hai Lang, Trieu Phong and Gio Linh have set aside money for science.",
    "one.md": "Ninh Thuan compte 12 entreprises de haute technologie.",
    "two.md": "Sóc Trăng có 7 doanh nghiệp công nghệ cao.",
    "none.md": "Kon Tum has not one high-tech enterprise.",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    texts = {
        name: f"---\nurl: https://example.org/{name}\n---\n# {name.removesuffix('.md')}\n\n{text}\n"
        for name, text in ARTICLES.items()
    }
    with assistant_over(tmp_path_factory.mktemp("provinces"), texts) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which provinces have high-tech enterprises?", id="en"),
        pytest.param("Quelles provinces ont des entreprises de haute technologie ?", id="fr"),
        pytest.param("Những tỉnh nào có doanh nghiệp công nghệ cao?", id="vi"),
    ],
)
def test_provinces_of_which_the_thing_is_told_are_listed(assistant: Assistant, question: str) -> None:
    told = assistant.ask(question).answer.split(">")[0]
    assert "Ninh Thu" in told
    assert "Hai Lang" not in told and "Hải Lăng" not in told
    assert "Kon Tum" not in told


def test_towns_and_districts_are_told_where_they_are_asked_for(assistant: Assistant) -> None:
    told = assistant.ask("Which districts of Quang Tri set aside money for science?").answer
    assert "Hai Lang" in told and "Gio Linh" in told
