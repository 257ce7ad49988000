"""From a question to an answer, step by step. This page is the product; each step has a file or folder of its own."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answer import Answer, Outcome, Turn
from assistant.chat_settings import NO_CHAT_MODEL
from assistant.compose import compose
from assistant.confidence import confidence
from assistant.conversation import best_taken, meanings, sentences_told
from assistant.evidence import Sentence, Shelf, gather, gather_for
from assistant.evidence.written_names import with_names_written
from assistant.judge.judge import judge
from assistant.meanings import Meaning, Taken, better_told, of_its_own_article
from assistant.outcomes import refuse
from assistant.point_out import point_out
from assistant.prove import prove
from assistant.read_answer import ReadAnswer
from assistant.settings import AssistantSettings
from assistant.steps import Steps
from assistant.understand import understand, with_parts
from assistant.words import words_in
from policy.language import Language, detect_language
from vectorstore.hit import Filters

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.rewording import Reworder
    from assistant.writing import Writer
    from vectorstore.library import Library
    from vectorstore.reader.reader import Reader

logger = logging.getLogger(__name__)


class Assistant:
    """Answers questions from one library; made by `open_assistant`. May be asked from several threads."""

    def __init__(
        self,
        library: Library,
        settings: AssistantSettings,
        writer: Writer | None = None,
        reworder: Reworder | None = None,
    ) -> None:
        """An assistant on `library`, which is open and stays the caller's to close.

        `writer` puts answers into a chat model's words, `reworder` asks it for other words of a question.
        """
        self.library = library
        self.settings = settings
        self.shelf = Shelf(library)
        self.reader = _open_reader(library) if settings.reader else None
        self.writer = writer
        self.reworder = reworder

    def ask(
        self, question: str, history: Sequence[Turn] = (), filters: Filters | None = None, id: str | None = None
    ) -> Answer:
        """The answer to `question`, proven, in its language.

        Args:
            question: as typed, in French, English or Vietnamese.
            history: earlier turns, oldest first; a follow-up takes from them what it lacks.
            filters: narrows the articles that may be used.
            id: kept in the answer, for programs that ask many.
        """
        *_, answer = self._answers(question, history, filters, id)
        return answer

    def stream(
        self, question: str, history: Sequence[Turn] = (), filters: Filters | None = None, id: str | None = None
    ) -> Iterator[Answer]:
        """The answer as it grows: by paragraphs, or by sentences as a chat model writes them; the last is complete."""
        for answer in self._answers(question, history, filters, id):
            yield from grow(answer) if self.writer is None else (answer,)

    def read(
        self,
        question: str,
        history: Sequence[Turn] = (),
        filters: Filters | None = None,
        *,
        queries: Sequence[tuple[str, Language]] = (),
        parts: Sequence[str] = (),
        steps: Steps | None = None,
    ) -> ReadAnswer:
        """The evidence reader's answer and what it rests on.

        Args:
            question: as asked, or in other words.
            history: earlier turns.
            filters: narrows the articles that may be used.
            queries: searched for beside the question itself, with the language each is in.
            parts: the questions that it asks; without any the reader tells them apart.
            steps: told how long each step takes.
        """
        steps = steps or Steps()
        with steps.step("understand"):
            understanding = understand(question, history, turns=self.settings.history_turns)
            if parts:
                understanding = with_parts(understanding, parts)
        told_before: tuple[Sentence, ...] = ()
        if understanding.lacks is not None and self.settings.history_turns:
            with steps.step("look back"):
                told_before = sentences_told(history[-self.settings.history_turns :], self.shelf, filters)
        tried: list[Taken] = []
        for meaning in meanings(understanding, told_before, self.shelf, filters):
            if meaning.is_whole and any(one.stands for one in tried):
                break
            tried.append(self._take(meaning, question, history, filters, queries, steps))
            if tried[-1].is_exact:
                break
        taken = best_taken(tried, told_before)
        if (told_there := of_its_own_article(taken)) is not None:
            taken = better_told(taken, self._take(told_there, question, history, filters, queries, steps))
        understanding, evidence, reading = taken.meaning.understanding, taken.evidence, taken.reading
        if self.reader is not None:
            with steps.step("point out"):
                reading = point_out(reading, understanding, evidence, self.reader)
        with steps.step("verify") as told:
            proven = prove(reading, understanding)
            written = compose(proven.reading, words_in(understanding.language))
            told["removed"] = len(proven.checks.removed)
        answer = Answer(
            id="",
            question=question,
            language=understanding.language,
            outcome=proven.reading.outcome,
            answer=written.text,
            citations=written.citations,
            checks=proven.checks,
            choices=proven.reading.choices,
            suggestions=proven.reading.suggestions,
            record={
                "kinds": [kind.value for kind in understanding.kinds],
                "took_from_history": understanding.took_from_history,
                "query": understanding.query or understanding.text,
                "hits": [{"passage": hit.passage.id, "score": round(hit.score, 4)} for hit in evidence.hits],
                "confidence": confidence(proven.reading.outcome, written.citations, understanding, evidence),
                "seconds": steps.as_json(),
            },
        )
        return ReadAnswer(answer, understanding, evidence, proven.reading)

    def _take(
        self,
        meaning: Meaning,
        question: str,
        history: Sequence[Turn],
        filters: Filters | None,
        queries: Sequence[tuple[str, Language]],
        steps: Steps,
    ) -> Taken:
        """What the question answers to when it is taken as `meaning`."""
        asked = meaning.understanding
        with steps.step("search") as told:
            evidence = gather_for(self.shelf, asked, self.settings.hits, meaning.filters)
            if meaning.is_whole and (named := with_names_written(question, evidence)) != question:
                asked = understand(named, history, turns=self.settings.history_turns)
                evidence = gather_for(self.shelf, asked, self.settings.hits, filters)
            for query, language in queries:
                evidence = evidence.with_more(gather(self.shelf, query, language, self.settings.hits, meaning.filters))
            told["hits"] = len(evidence.hits)
        with steps.step("read") as told:
            reading = judge(asked, evidence, self.settings)
            told["outcome"] = reading.outcome.value
        return Taken(replace(meaning, understanding=asked), evidence, reading)

    def _answers(
        self, question: str, history: Sequence[Turn], filters: Filters | None, id: str | None
    ) -> Iterator[Answer]:
        """The answer, or with a chat model what is proven of it so far, again and again until it is complete."""
        begun, begun_steadily = time.perf_counter(), time.monotonic()
        if refused := refuse(question, history, self.settings, self.library):
            yield _timed(refused, id, begun)
            return
        steps = Steps()
        read = self.read(question, history, filters, steps=steps)
        if self.writer is None:
            yield _timed(read.answer, id, begun)
            return
        record = self.writer.begin()

        def read_again(
            other: str, /, *, queries: Sequence[tuple[str, Language]] = (), parts: Sequence[str] = ()
        ) -> ReadAnswer:
            before = history if other == question else ()
            again = self.read(other, before, filters, queries=queries, parts=parts, steps=steps)
            return replace(again, answer=replace(again.answer, question=question))

        if self.reworder is not None:
            read = self.reworder.better(read, history, read_again, begun_steadily, record)
        for answer in self.writer.write(read, begun_steadily, record):
            yield _timed(answer, id, begun)

    def as_runnable(self) -> Runnable[object, Answer]:
        """The assistant as a LangChain `Runnable`: invoke, stream, batch and their asynchronous twins."""
        from assistant.chain import as_runnable

        return as_runnable(self)


def grow(answer: Answer) -> Iterator[Answer]:
    """`answer` as a reader sees it come: each part ends with a paragraph and holds the citations it names."""
    paragraphs = answer.answer.split("\n\n")
    for count in range(1, len(paragraphs)):
        text = "\n\n".join(paragraphs[:count])
        shown = tuple(citation for citation in answer.citations if f"[{citation.number}]" in text)
        yield replace(answer, answer=text, citations=shown, choices=(), suggestions=())
    yield answer


def open_assistant(library: Library | Path | str, settings: AssistantSettings | None = None) -> Assistant:
    """An assistant on `library`, a library that is open already or the folder of one.

    Raises:
        VectorStoreError: the folder holds no library that can be used; the message says what to do.
        ChatModelSettingError: the chat model that the settings name cannot be had; the message says what to install.
    """
    settings = settings or AssistantSettings()
    if isinstance(library, str | Path):
        from vectorstore.embedding import open_embedder
        from vectorstore.library import Library
        from vectorstore.settings import LibrarySettings

        defaults = LibrarySettings()
        library = Library.open(library, open_embedder(defaults.embedding_model), read_only=True)
    if settings.chat_model == NO_CHAT_MODEL:
        return Assistant(library, settings)
    # LangChain takes a second to import: only who asks for a model waits for it.
    from assistant.chat_model import open_chat_model
    from assistant.rewording import Reworder
    from assistant.writing import Writer

    reachable = settings.within_reach()
    model = open_chat_model(reachable)
    if model is None:
        return Assistant(library, settings)
    return Assistant(library, settings, Writer(model, reachable), Reworder(model, reachable))


def _open_reader(library: Library) -> Reader | None:
    # Whoever embeds with another model need not wait for what runs the bundled one.
    from vectorstore.reader.reader import open_reader

    return open_reader(library.embedder)


def _timed(answer: Answer, id: str | None, begun: float) -> Answer:
    return replace(answer, id=id or answer.id, seconds=time.perf_counter() - begun)


def failed(question: str, id: str | None = None) -> Answer:
    """The answer to a question that something unplanned broke on; nothing is made up in its place."""
    language: Language = detect_language(question).language
    return Answer(id or "", question, language, Outcome.FAILED, words_in(language).broken)
