"""One part of a question that asks several things, with its answer: how it is told which part that is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from string import ascii_uppercase

from assistant.answer import Outcome
from assistant.concepts import concepts_in
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.stating import fits_title, write_value
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import Words
from policy.dates import overlaps, write_period
from policy.folding import fold
from policy.language import is_vietnamese_without_diacritics
from policy.late_regex import late_regex
from policy.sentences import split_sentences

UNANSWERED = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED, Outcome.FAILED})
_QUOTED = 2
"""Quotations that answer one part."""
_ASKS = late_regex(
    r"(?<![a-z])(?:quel(?:le)?s?|combien|qui|que|quoi|quand|ou|comment|pourquoi|est-ce|a-t-\w+|"
    r"how|what|which|who|whom|when|where|why|is|are|was|were|does|do|did|has|have|can|will|"
    r"bao nhieu|may|nao|gi|ai|sao|dau|khong|chua|bao gio|bao lau)(?![a-z])"
)
"""Words that make a part a question and no title, folded."""
_OF_ARTICLES = late_regex(r"(?<![a-z])(?:articles?|sources?|journaux|newspapers?|bai (?:viet|bao)|cac nguon)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Part:
    """A part, its reading and its place in the question, from 0."""

    asked: Understanding
    reading: Reading
    words: Words
    number: int

    @property
    def is_open(self) -> bool:
        """Whether it has no answer."""
        return self.reading.outcome in UNANSWERED

    @property
    def asks_nothing_of_its_own(self) -> bool:
        """Whether it only turns to the articles: "what do the articles say?"."""
        asked = self.asked
        own = [one for one in asked.concepts if one not in GENERIC_CONCEPTS and one in concepts_in(asked.question)]
        return not own and bool(_OF_ARTICLES.search(fold(asked.question))) and len(asked.words) < 2

    @property
    def has_lines(self) -> bool:
        """Whether its answer is a list or a table of its own."""
        return bool(self.reading.lines or self.reading.table)

    @property
    def speaks_for_itself(self) -> bool:
        """Whether nobody needs to be told which part it answers."""
        return not self.is_open and bool(self.reading.lead) and all(one.is_restated for one in self.reading.lead)

    @property
    def only_quotes(self) -> bool:
        """Whether its answer is what the articles say, and nothing more."""
        says_more = any(one.text != self.words.sources_say for one in self.reading.lead)
        return not (self.is_open or self.has_lines or says_more)

    def unanswered(self) -> Part:
        """Without its answer, which turned out to be none."""
        return replace(self, reading=Reading(Outcome.NOT_IN_CORPUS))

    def quoting(self, but: frozenset[tuple[str, int, int]] = frozenset()) -> Part:
        """With what it rests on quoted and nothing said; sentences of the keys `but` left out."""
        quotes = tuple(one for one in self.reading.quotes if one.key not in but)
        if not quotes:
            return self.unanswered()
        return replace(self, reading=replace(self.reading, lead=(Statement(self.words.sources_say),), quotes=quotes))

    def labelled(self) -> Iterator[Statement]:
        """Its answer under its own words; nothing where it is a list of its own."""
        statements = [one for one in self.reading.lead if one.text != self.words.sources_say]
        if self.is_open:
            yield self._under(Statement(self.words.part_open))
        elif self.has_lines:
            return
        elif not statements:
            opening, closing = self.words.quotes
            said = [f"{opening}{' '.join(one.quote.split())}{closing}" for one in self.reading.quotes[:_QUOTED]]
            yield self._under(Statement(" ".join(said), self.reading.quotes[:_QUOTED]))
        else:
            yield from (self._labelled(statement) for statement in statements)

    def quoted(self) -> frozenset[tuple[str, int, int]]:
        """The sentences that its label quotes."""
        return frozenset(one.key for one in self.reading.quotes[:_QUOTED]) if self.only_quotes else frozenset()

    def may_be(self, statement: Statement) -> bool:
        """Whether a value is of the kind that a title asks for: "main difficulties" are no rank."""
        value, asked = statement.value, self.asked
        return value is None or not self._is_title or fits_title(value, asked.question, asked.language)

    @property
    def _is_title(self) -> bool:
        return "?" not in self.asked.question and _ASKS.search(fold(self.asked.question)) is None

    @property
    def _label(self) -> str:
        """The part as it was asked: a title with a colon, a question as a question; by letter where it was typed
        without the marks of its language."""
        asked = self.asked.question
        # One mark is enough: short words such as "trong bao lâu" have few.
        if asked.isascii() and self.asked.language == "vi" and is_vietnamese_without_diacritics(asked):
            return f"{self.words.part_letter.format(letter=ascii_uppercase[self.number])}{self.words.colon}"
        # What the reader says of himself before he asks is no part of the question.
        start, end = split_sentences(asked, self.asked.language)[-1]
        text = asked[start:end].strip(" ?.!,;\u00a0\u202f")
        text = text[:1].upper() + text[1:]
        mark = " ?" if self.asked.language == "fr" else "?"
        return f"{text}{self.words.colon}" if self._is_title else f"*{text}{mark}*"

    def _labelled(self, statement: Statement) -> Statement:
        basis = self.words.support_basis.partition("{")[0]
        if statement.is_restated or statement.text.startswith(basis):
            return replace(statement, text=statement.text[0].upper() + statement.text[1:])
        if statement.value is not None:
            text = f"{write_value(statement.value, self.asked.language)}{self._when(statement)}."
            return self._under(replace(statement, text=text))
        return self._under(replace(statement, text=statement.text.removeprefix(self.words.by_articles)))

    def _under(self, statement: Statement) -> Statement:
        text = statement.text if self._is_title else statement.text[0].upper() + statement.text[1:]
        given = "\n".join((statement.given, self.asked.question, self.asked.text))
        return replace(statement, text=f"{self._label} {text}", given=given)

    def _when(self, statement: Statement) -> str:
        period = statement.period
        if period is None or any(overlaps(period, one) for one in self.asked.periods):
            return ""
        return f" {self.words.for_period.format(period=write_period(period, self.asked.language))}"
