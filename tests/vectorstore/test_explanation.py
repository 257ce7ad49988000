"""What is said to be looked for, and held, is what the score counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policy.language import Language
from policy.reading import ReadArticle
from vectorstore.explanation import held_by, looked_for
from vectorstore.library import Library


@pytest.mark.parametrize(
    ("question", "language", "part", "words"),
    [
        pytest.param(
            "Quel budget pour Techfest à Huế ?", "fr", "meaning", ("Quel budget pour Techfest à ?",), id="meaning"
        ),
        pytest.param("Quel budget pour Techfest à Huế ?", "fr", "names", ("techfest", "hue"), id="names"),
        pytest.param("Nghị quyết 57-NQ/TW năm 2024", "vi", "exact", ("r:57", "r:57|resolution"), id="a reference"),
        pytest.param("What grew in 2024?", "en", "exact", ("y:2024",), id="a year"),
        pytest.param("Which artificial intelligence?", "en", "concepts", ("artificial-intelligence",), id="a concept"),
    ],
)
def test_what_is_looked_for(question: str, language: Language, part: str, words: tuple[str, ...]) -> None:
    assert set(words) <= set(looked_for(question, language)[part])


def test_a_part_is_held_exactly_where_it_counts(
    open_library: Callable[..., Library], a_read_article: Callable[..., ReadArticle]
) -> None:
    library = open_library()
    texts = {
        "Techfest gathers startups in artificial intelligence.": "en",
        "Le salon Techfest réunit des jeunes pousses de l'intelligence artificielle.": "fr",
        "Nothing of all that is told here.": "en",
    }
    list(
        library.add_all(
            a_read_article(text, f"https://example.org/{place}", language=language)
            for place, (text, language) in enumerate(texts.items())
        )
    )
    question = "Does Techfest show artificial intelligence?"
    hits = library.search(question, language="en")
    assert len(hits) == len(texts)
    for hit in hits:
        held = held_by(hit.passage, question, "en")
        for part in ("words", "names", "concepts"):
            assert (part in held) == (hit.parts[part] > 0), (part, hit.passage.text)
