"""How soon a chat model's sentence is on screen once it is written, and how long each fault keeps a reader waiting."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from assistant import AssistantSettings, open_assistant
from evals.bench.figures import percentile
from evals.bench.scripted_model import Reply, serving, words
from policy.language import detect_language
from policy.sentences import split_sentences
from vectorstore.library import Library

GOAL_MILLISECONDS = 50
ANSWER_SECONDS, SILENCE_SECONDS = 3.0, 1.0
"""The limits set for the faults."""
ALLOWED_BEYOND = 0.5
"""Seconds that an answer may take beyond the limit: what the evidence reader and the screen need."""
_NAMES = {"fr": "French", "en": "English", "vi": "Vietnamese"}
_SOURCE = re.compile(r"^\[S(\d+)\] .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Shown:
    """From the last letter of the first sentence leaving the model to that sentence on screen."""

    question: str
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to fail, and how long the reader waited for an answer."""

    name: str
    seconds: float
    limit: float
    is_answered: bool


def first_sentences(library: Library, questions: Sequence[str]) -> list[Shown]:
    """For each question the time of its first sentence; the model copies one out of the sources.

    A question of which the copied sentence is not shown, or that is not put to the model at all, is left out.
    """
    found: list[Shown] = []
    for question in questions:
        with serving(_copies) as server:
            assistant = open_assistant(library, AssistantSettings(chat_model=server.url, chat_repair=False))
            assistant.read(question)  # what is opened at first use is not the model's time
            shown = next((time.monotonic() for answer in assistant.stream(question) if _is_written(answer)), None)
            ends = [moment for moment, piece in server.sent if piece.rstrip().endswith("].")]
        if shown is not None and ends:
            found.append(Shown(question, 1000 * (shown - ends[0])))
    return found


def _is_written(answer: Any) -> bool:
    """Whether it is an answer on the way: the complete one carries the record of the model."""
    return "chat" not in answer.record


def _copies(body: dict[str, Any], number: int) -> Reply:
    """A model that copies the first sentence in the question's language out of the sources, and then goes on slowly."""
    asked = str(body["messages"][-1]["content"])
    for mark, sentence in _sentences_of(asked):
        if f"Answer in {_NAMES[detect_language(sentence).language]}" in asked:
            return Reply([*words(f"{sentence.rstrip('.')} [S{mark}]."), " Then", " more"], seconds_between=0.02)
    return Reply(["NOT IN THE SOURCES"])


def _sentences_of(prompt: str) -> Iterator[tuple[str, str]]:
    heads = list(_SOURCE.finditer(prompt))
    ends = [*(head.start() for head in heads[1:]), prompt.find("</sources>")]
    for head, end_of_source in zip(heads, ends, strict=False):
        text = prompt[head.end() : end_of_source]
        for start, end in split_sentences(text, detect_language(text).language):
            if len(sentence := " ".join(text[start:end].split())) > 40:
                yield head[1], sentence


FAULTS: tuple[tuple[str, Reply | None, float], ...] = (
    ("wrong key (401)", Reply(status=401), 0.0),
    ("unknown model (404)", Reply(status=404), 0.0),
    ("refused (400)", Reply(status=400), 0.0),
    ("too many requests (429), retried once", Reply(status=429), 0.5),
    ("server error (503), retried once", Reply(status=503), 0.5),
    ("nobody there, retried once", None, 0.5),
    ("no word", Reply(["A"], seconds_before=9), SILENCE_SECONDS),
    ("stalled stream", Reply(["A ", "b"], seconds_between=9), SILENCE_SECONDS),
    ("endless text", Reply(["and so on "], endless=True, seconds_between=0.01), ANSWER_SECONDS),
    ("broken stream", Reply(["A ", "b "], breaks_off=True), 0.0),
    ("cut off by its limit of tokens", Reply(["A ", "b "], finish_reason="length"), 0.0),
    ("nothing written", Reply([""]), 0.0),
)
"""Name, what the endpoint does (None: nobody listens), the limit that the settings set to it in seconds."""


def faults(library: Library, question: str) -> list[Fault]:
    """Each fault in turn, on a new assistant: no circuit breaker is open yet."""
    found = []
    for name, reply, limit in FAULTS:
        with _endpoint(reply) as url:
            settings = AssistantSettings(
                chat_model=url, chat_seconds=ANSWER_SECONDS, chat_silence_seconds=SILENCE_SECONDS, chat_repair=False
            )
            assistant = open_assistant(library, settings)
            begun = time.monotonic()
            answer = assistant.ask(question)
            seconds = time.monotonic() - begun
        found.append(Fault(name, seconds, limit, bool(answer.citations)))
    return found


@contextmanager
def _endpoint(reply: Reply | None) -> Iterator[str]:
    with serving(reply or Reply()) as server:
        url = server.url
        if reply is not None:
            yield url
            return
    yield url  # the server is gone: nobody listens there any more


def writing_table(library: Library, questions: Sequence[str]) -> str:
    """Markdown: the first sentence beside its goal, each fault beside its limit."""
    shown = [one.milliseconds for one in first_sentences(library, questions)]
    lines = ["| | measured | to reach |", "|---|---|---|"]
    if shown:
        lines.append(
            f"| first sentence on screen after it is written, {len(shown)} questions "
            f"| p50 {statistics.median(shown):.1f} ms, p95 {percentile(shown, 95):.1f} ms, longest {max(shown):.1f} ms "
            f"| {GOAL_MILLISECONDS} ms |"
        )
    for fault in faults(library, questions[0]):
        kept = "" if fault.is_answered else " (no cited answer)"
        most = fault.limit + ALLOWED_BEYOND
        lines.append(f"| {fault.name}: a cited answer after | {fault.seconds:.2f} s{kept} | {most:.1f} s |")
    return "\n".join(lines)
