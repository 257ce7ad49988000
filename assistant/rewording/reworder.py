"""Which questions are put to a chat model for other words, and whether what is found with these is better."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol

from assistant.answer import Outcome, Turn
from assistant.chat_model import ChatModel
from assistant.chat_settings import ChatSettings
from assistant.errors import ChatModelUnavailableError
from assistant.read_answer import ReadAnswer
from assistant.rewording.asking import questions_in, translations, whole_question
from assistant.understand import Kind, Understanding
from assistant.understand.follow_up import cue_in
from assistant.writing.record import Record
from assistant.writing.share import share_stated
from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.late_regex import late_regex

SHARE_OF_TIME = 1 / 3
"""Of the time for an answer: what is left is for writing it."""
_RANKS = {
    Outcome.NOT_IN_CORPUS: 0,
    Outcome.AMBIGUOUS: 1,
    Outcome.PARTLY_ANSWERED: 2,
    Outcome.ANSWERED: 3,
}
"""Outcomes that other words may better; a false premise or an order to the assistant is none of them."""
_ONE_QUESTION = frozenset({Kind.COMPARISON, Kind.DISCREPANCY, Kind.SUPPORT})
_JOINS_QUESTIONS = late_regex(
    r"[?;]\s+\S|\b(?:ainsi que|egalement|aussi|de meme que|puis|en outre|as well as|also|likewise|then|in addition"
    r"|along with|dong thoi|cung nhu|cung voi|ngoai ra|them nua)\b"
)
_JOINS_ANYTHING = late_regex(r",\s|\b(?:et|and|va)\b")
_FEWEST_WORDS, _MANY_WORDS = 12, 18
"""Two questions take so many; with so many, what "and" joins may be two questions as well."""


class ReadAgain(Protocol):
    """Reads a question once more."""

    def __call__(
        self, question: str, /, *, queries: Sequence[tuple[str, Language]] = (), parts: Sequence[str] = ()
    ) -> ReadAnswer:
        """What the evidence reader answers.

        Args:
            question: as asked, or in other words.
            queries: searched for beside the question, with the language each is in.
            parts: the questions that it asks; none leaves it to the reader to tell them apart.
        """


class Reworder:
    """Asks a chat model for other words where they may find more."""

    def __init__(self, model: ChatModel, settings: ChatSettings) -> None:
        self._model = model
        self._settings = settings

    def better(
        self, read: ReadAnswer, history: Sequence[Turn], read_again: ReadAgain, begun: float, record: Record
    ) -> ReadAnswer:
        """`read`, or what is found with other words where that is no worse; `read` too when the model fails or is slow.

        Args:
            read: what was found so far.
            history: earlier turns.
            read_again: reads other words.
            begun: when the question came, by `time.monotonic`.
            record: told what was tried, and the fault if the model fails.
        """
        if read.answer.outcome not in _RANKS:
            return read
        deadline = begun + self._settings.chat_seconds * SHARE_OF_TIME
        best, question = read, read.answer.question
        try:
            if self._settings.chat_rephrase and _leans(read, history) and _in_time(deadline):
                with record.steps.step("rephrase") as told:
                    whole = whole_question(self._model, question, history, deadline, record)
                    if whole is not None and _rank(again := read_again(whole)) >= _rank(best):
                        best, question = again, whole
                    told["used"] = best is not read
            if self._settings.chat_split and _may_ask_several(best.understanding) and _in_time(deadline):
                with record.steps.step("split") as told:
                    parts = questions_in(self._model, best.understanding, deadline, record)
                    split = _fuller(best, read_again(question, parts=parts)) if parts else best
                    told["parts"], told["used"] = len(parts), split is not best
                    best = split
            if self._settings.chat_translate and _finds_little(best) and _in_time(deadline):
                with record.steps.step("translate") as told:
                    languages = _other_languages(best)
                    queries = translations(self._model, best.understanding, languages, deadline, record)
                    more = _fuller(best, read_again(question, queries=queries)) if queries else best
                    told["queries"], told["used"] = len(queries), more is not best
                    best = more
        except ChatModelUnavailableError as exc:
            record.detail = f"rewording: {exc}"
            # An endpoint that is down need not be asked once more for this answer; a slow one may still write.
            record.fault = exc.fault if exc.fault.is_lasting else None
        return best


def _rank(read: ReadAnswer) -> int:
    return _RANKS.get(read.answer.outcome, -1)


def _fuller(known: ReadAnswer, again: ReadAnswer) -> ReadAnswer:
    """`again` where it answers more and nothing of what was `known` is lost."""
    if _rank(again) != _rank(known):
        return max(known, again, key=_rank)
    says_more = len(again.answer.citations) > len(known.answer.citations)
    return again if says_more and share_stated(known, again.answer.answer) == 1 else known


def _leans(read: ReadAnswer, history: Sequence[Turn]) -> bool:
    """Whether the question goes on from what was said, or may do so since nothing was found for it alone."""
    goes_on = read.understanding.took_from_history or cue_in(read.answer.question).any
    return bool(history) and (goes_on or read.answer.outcome is not Outcome.ANSWERED)


def _may_ask_several(read: Understanding) -> bool:
    count, folded = len(read.text.split()), fold(read.text)
    if read.parts or read.kind in _ONE_QUESTION or count < _FEWEST_WORDS:
        return False
    joins = _JOINS_QUESTIONS.search(folded) or (_JOINS_ANYTHING.search(folded) if count >= _MANY_WORDS else None)
    return joins is not None


def _finds_little(read: ReadAnswer) -> bool:
    """Whether nothing was found, or not all of it."""
    return read.answer.outcome in (Outcome.NOT_IN_CORPUS, Outcome.PARTLY_ANSWERED)


def _other_languages(read: ReadAnswer) -> list[Language]:
    """Those of the articles that may be used, the question's own aside."""
    spoken = {article.language for article in read.evidence.shelf.library.articles()}
    return [language for language in LANGUAGES if language in spoken and language != read.understanding.language]


def _in_time(deadline: float) -> bool:
    return time.monotonic() < deadline
