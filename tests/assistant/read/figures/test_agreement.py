"""Whether two articles agree is told of the very thing that is asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, open_assistant
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

FRENCH = """La province de Tay Ninh compte 58 start-up et 4 200 étudiants en informatique. Son parc scientifique de
Trang Bang s'étend sur 90 hectares."""
ENGLISH = """Tay Ninh province is home to 58 start-ups and 4,700 students of computer science. Its science park at Trang
Bang covers 90 hectares and has 12 tenants."""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("agreement")
    for name, text in (("fr", FRENCH), ("en", ENGLISH)):
        head = f"---\ntitle: Tay Ninh ({name})\nurl: https://example.org/{name}\n---\n"
        (folder / f"{name}.md").write_text(f"{head}# Tay Ninh\n\n{text}\n", "utf-8")
    with Library.open(folder / "library", open_embedder(LibrarySettings().embedding_model)) as library:
        ingest([folder], library, IngestSettings())
        yield open_assistant(library)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        pytest.param("Do the two articles agree on the number of start-ups in Tay Ninh?", "articles agree", id="en"),
        pytest.param(
            "Les deux articles donnent-ils la même superficie pour le parc scientifique de Trang Bang ?",
            "concordent",
            id="fr",
        ),
        pytest.param(
            "Hai bài viết về Tây Ninh có nói giống nhau về số sinh viên không?",
            "không đưa ra cùng",
            id="vi, no",
        ),
    ],
)
def test_agreement_is_told_with_both_articles(assistant: Assistant, question: str, verdict: str) -> None:
    answer = assistant.ask(question)

    assert verdict in answer.answer.partition("\n")[0]
    assert len({one.url for one in answer.citations}) == 2
