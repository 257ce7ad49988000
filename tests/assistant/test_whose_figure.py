"""A figure told without a place asked for says whose it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, open_assistant
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

TEXT = "Soc Trang province spent VND64 billion on science and technology in 2024. It has 23 technology incubators."


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("whose-figure")
    head = "---\ntitle: Science in Soc Trang\nurl: https://example.org/soc-trang\n---\n"
    (folder / "one.md").write_text(f"{head}# Science in Soc Trang\n\n{TEXT}\n", "utf-8")
    with Library.open(folder / "library", open_embedder(LibrarySettings().embedding_model)) as library:
        ingest([folder / "one.md"], library, IngestSettings())
        yield open_assistant(library)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much was spent on science and technology in 2024?", id="English"),
        pytest.param("Combien a été dépensé pour les sciences et technologies en 2024 ?", id="French"),
        pytest.param("Chi cho khoa học và công nghệ năm 2024 là bao nhiêu?", id="Vietnamese"),
    ],
)
def test_the_place_of_a_figure_is_told(assistant: Assistant, question: str) -> None:
    lead = assistant.ask(question).answer.partition("\n")[0]

    assert "64" in lead
    assert "Soc Trang" in lead or "Sóc Trăng" in lead


def test_a_budget_without_a_word_of_asking_is_a_figure(assistant: Assistant) -> None:
    assert "**64" in assistant.ask("Les dépenses de Soc Trang pour les sciences et technologies en 2024 ?").answer
