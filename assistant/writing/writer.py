"""The writing step: a chat model writes, the guard reads along, and each sentence is shown once it is proven."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace

from assistant.answer import Answer, Outcome
from assistant.chat_model import ChatModel, Message
from assistant.chat_settings import ChatSettings
from assistant.errors import ChatModelUnavailableError
from assistant.fault import Fault
from assistant.read_answer import ReadAnswer
from assistant.writing.budget import count_tokens
from assistant.writing.draft import Draft
from assistant.writing.ending import finish, shown_so_far
from assistant.writing.numbered import NumberedSource, as_block, number_sources
from assistant.writing.proof import Flaw
from assistant.writing.prose import Prose
from assistant.writing.record import Record
from assistant.writing.words import LANGUAGE_NAMES
from policy.late_regex import late_regex

WRITTEN = frozenset({Outcome.ANSWERED, Outcome.PARTLY_ANSWERED})
"""Only these are put into a model's words; what cannot be answered is said in ours."""
NOT_IN_THE_SOURCES = "NOT IN THE SOURCES"
SECONDS_FOR_REPAIR = 2.0
"""With less time left nothing is asked for once more."""
LONGEST_QUESTION = 2_000

_WHOLE = late_regex(r"[.!?…:»\"”\])*]\s*\Z")
_REPAIRED_LINE = late_regex(r"^\s*(\d{1,2})\s*[).:]\s*(.+)$", re.MULTILINE)
_REASONS: Mapping[Flaw, str] = {
    Flaw.NO_SOURCE: "it has no mark of a source",
    Flaw.UNKNOWN_SOURCE: "there is no such source: {missing}",
    Flaw.ADDRESS: "it contains an address or code",
    Flaw.LANGUAGE: "it is in the wrong language",
    Flaw.NOT_FOUND: "the source it cites does not contain: {missing}",
    Flaw.NOT_SAID: "the source it cites is about something else",
    Flaw.CHANGED: "it says something else than the source it cites: {missing}",
    Flaw.REPEATED: "it was said before",
}


class Writer:
    """Puts the evidence reader's answers into a chat model's words, as far as they are proven."""

    def __init__(self, model: ChatModel, settings: ChatSettings) -> None:
        self._model = model
        self._settings = settings

    def begin(self) -> Record:
        """A record for one more answer."""
        return Record(self._model.name)

    def write(self, read: ReadAnswer, begun: float, record: Record) -> Iterator[Answer]:
        """The answer as it grows, sentence by sentence; the last one is complete.

        Args:
            read: the answer without a model, which stands in for whatever the model does not bring.
            begun: when the question came, by `time.monotonic`; the time limit counts from there.
            record: what is kept of how the text comes about.
        """
        if read.answer.outcome not in WRITTEN:
            yield replace(read.answer, record={**read.answer.record, "chat": record.as_json(())})
            return
        deadline = begun + self._settings.chat_seconds
        seconds = record.steps.seconds
        numbered = number_sources(read.evidence, read.reading, self._settings.chat_source_tokens, count_tokens)
        prose = Prose({source.number: source for source in numbered}, read.answer.language)
        said = self._messages(read, numbered, record)
        seconds["before"] = time.monotonic() - begun
        if record.fault is None:
            asked = time.monotonic()
            with record.steps.step("write") as told:
                for _ in self._stream(said, prose, deadline, record):
                    seconds.setdefault("first_sentence", time.monotonic() - asked)
                    yield shown_so_far(read, prose)
                told["shown"], told["rejected"] = prose.count_shown, len(prose.rejected)
        if self._settings.chat_repair and record.fault is None and self._repair(said, prose, deadline, record):
            yield shown_so_far(read, prose)
        ending = finish(read, prose, record.fault)
        record.fault, record.sentences_shown = ending.fault, prose.count_shown if ending.is_written else 0
        seconds["all"] = time.monotonic() - begun
        yield replace(ending.answer, record={**ending.answer.record, "chat": record.as_json(prose.checks.removed)})

    def _messages(self, read: ReadAnswer, numbered: tuple[NumberedSource, ...], record: Record) -> list[Message]:
        language = LANGUAGE_NAMES[read.answer.language]
        facts = [f"- {statement.text}" for statement in read.reading.statements if statement.sources]
        task = record.say(
            "write_question",
            sources=as_block(numbered),
            facts="\n".join(facts) or "- (nothing beyond the passages)",
            question=read.understanding.text[:LONGEST_QUESTION],
            language=language,
        )
        return [Message("system", record.say("write", language=language)), Message("user", task)]

    def _stream(self, said: list[Message], prose: Prose, deadline: float, record: Record) -> Iterator[None]:
        """Takes in what the model writes; yields whenever one more sentence is shown."""
        draft = Draft(prose.language)
        try:
            with closing(self._model.stream(said, deadline, record.usage)) as pieces:
                for piece in pieces:
                    prose.has_text |= bool(piece.strip())
                    for sentence in draft.add(piece):
                        if _says_nothing_found(sentence.text):
                            record.fault = Fault.NOTHING_FOUND
                            return
                        if prose.take(sentence):
                            yield
                    if prose.is_endless:
                        return
        except ChatModelUnavailableError as exc:
            # The sentence that was being written is lost: half a sentence may say the opposite of the whole.
            record.fault, record.detail = exc.fault, exc.detail
            return
        for sentence in draft.end():
            if _says_nothing_found(sentence.text):
                record.fault = Fault.NOTHING_FOUND
            # A text cut off by the limit of tokens ends in the middle of a sentence as well.
            elif _WHOLE.search(sentence.text) and prose.take(sentence):
                yield

    def _repair(self, said: list[Message], prose: Prose, deadline: float, record: Record) -> bool:
        """Asks once more for the sentences that were not proven; whether one more is shown."""
        rejected = prose.rejected
        if not rejected or time.monotonic() + SECONDS_FOR_REPAIR > deadline:
            return False
        lines = [
            f"{number}) {draft.text}\n   Reason: {_REASONS[why.flaw].format(missing=', '.join(why.missing))}."
            for number, (_, draft, why) in enumerate(rejected, start=1)
        ]
        again = [
            *said,
            Message("assistant", prose.as_written),
            Message("user", record.say("repair", sentences="\n".join(lines))),
        ]
        with record.steps.step("repair") as told:
            try:
                text = self._model.complete(again, deadline, record.usage)
            except ChatModelUnavailableError as exc:
                record.detail = f"repair: {exc}"
                return False
            for number, sentence in _REPAIRED_LINE.findall(text):
                if 0 < int(number) <= len(rejected) and prose.repair(rejected[int(number) - 1][0], sentence.strip()):
                    record.repaired += 1
            told["repaired"] = record.repaired
        return record.repaired > 0


def _says_nothing_found(text: str) -> bool:
    return text.lstrip(' *#\n"').upper().startswith(NOT_IN_THE_SOURCES)
