from __future__ import annotations

from vectorstore.embedding import open_embedder
from vectorstore.likeness import likeness_to
from vectorstore.settings import LibrarySettings


def test_a_phrase_in_another_language_comes_nearer_than_another_thing_in_the_same() -> None:
    embedder = open_embedder(LibrarySettings().embedding_model)

    pilots, schools = likeness_to(
        "Combien de pilotes brevetés ?", "fr", [("licensed pilots", "en"), ("écoles primaires", "fr")], embedder
    )

    assert pilots > schools


def test_nothing_is_compared_with_nothing() -> None:
    assert likeness_to("?", "en", [], open_embedder(LibrarySettings().embedding_model)) == []
