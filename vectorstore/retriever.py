"""The library's search as a LangChain retriever: it returns `Document`s and fits into any chain.

Kept in a module of its own, because importing LangChain's base classes takes as long as an answer may.
"""

from __future__ import annotations

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from policy.language import Language
from vectorstore.articles import chroma_metadata
from vectorstore.hit import Filters, Hit
from vectorstore.library import Library


class LibraryRetriever(BaseRetriever):
    """`invoke(question)` gives the hits of `library.search`, best first."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    library: Library
    limit: int = 8
    filters: Filters = Filters()
    language: Language | None = None
    """Of the questions; None tells it from each."""

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        hits = self.library.search(query, language=self.language, limit=self.limit, filters=self.filters)
        return [as_document(hit) for hit in hits]


def as_document(hit: Hit) -> Document:
    """A hit as a LangChain `Document`; its metadata hold what a citation needs, and the score part by part."""
    metadata: dict[str, Any] = {
        **chroma_metadata(hit.article, hit.passage),
        "rank": hit.rank,
        "score": hit.score,
        "score_parts": dict(hit.parts),
        "same_story": list(hit.same_story),
    }
    if hit.best_sentence is not None:
        start, end = hit.best_sentence
        metadata["best_sentence"] = hit.article.text[start:end]
    return Document(id=hit.passage.id, page_content=hit.passage.text, metadata=metadata)
