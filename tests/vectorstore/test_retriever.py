from __future__ import annotations

from collections.abc import Callable

from policy.reading import ReadArticle
from vectorstore.hit import Filters
from vectorstore.library import Library
from vectorstore.retriever import LibraryRetriever


def test_the_retriever_returns_what_search_finds(
    open_library: Callable[..., Library], a_read_article: Callable[..., ReadArticle]
) -> None:
    library = open_library()
    texts = ("Two boats were bought. They run on batteries.", "The rice harvest grew.")
    list(library.add_all(a_read_article(text, f"https://e.org/{n}", publisher=f"P{n}") for n, text in enumerate(texts)))
    documents = LibraryRetriever(library=library, limit=1).invoke("Which boats run on batteries?")
    assert [document.page_content for document in documents] == [texts[0]]
    metadata = documents[0].metadata
    assert metadata["url"] == "https://e.org/0"
    assert metadata["best_sentence"] in texts[0]
    assert abs(sum(metadata["score_parts"].values()) - metadata["score"]) < 1e-4
    only = LibraryRetriever(library=library, filters=Filters(publishers=("P1",)))
    assert [document.metadata["publisher"] for document in only.invoke("boats")] == ["P1"]


def test_chroma_holds_the_passages_for_other_chains(
    open_library: Callable[..., Library], a_read_article: Callable[..., ReadArticle]
) -> None:
    library = open_library()
    list(library.add_all([a_read_article("Two boats were bought."), a_read_article("Rice grew.", "https://e.org/r")]))
    found = library.langchain().similarity_search("boats bought", k=1)
    assert [document.page_content for document in found] == ["Two boats were bought."]
    assert found[0].metadata["url"] == "https://example.org/a"
