"""What an answer is made of before it is written down: statements, each with the sentences it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from urllib.parse import urlsplit

from policy.article import Article
from policy.dates import Period
from policy.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence of an article that a statement rests on, with as much around it as is needed to prove the
    statement."""

    article: Article
    start: int
    end: int
    """`article.text[start:end]` is what the citation quotes."""
    context: tuple[tuple[int, int], ...] = ()
    """Further stretches of the same article that belong to it: its passage, the sentence that names "the province"."""

    @property
    def quote(self) -> str:
        """The verbatim sentence."""
        return self.article.text[self.start : self.end]

    @property
    def publisher(self) -> str:
        """Who says it: the publisher, else the name of its site."""
        return self.article.publisher or urlsplit(self.article.url).netloc.removeprefix("www.")

    @property
    def texts(self) -> tuple[str, ...]:
        """The quote and its context: where the guard looks."""
        return (self.quote, *(self.article.text[start:end] for start, end in self.context))

    @property
    def key(self) -> tuple[str, int, int]:
        """Two sources with one key are one citation."""
        return self.article.id, self.start, self.end


class Operation(StrEnum):
    """How a value was worked out from values in the articles."""

    DIFFERENCE = "difference"
    SUM = "sum"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that no article states: `operation` over `operands`, each of which must stand in a cited sentence."""

    value: Decimal
    operation: Operation
    operands: tuple[Decimal, ...]

    @property
    def holds(self) -> bool:
        """Whether the arithmetic is right."""
        if self.operation is Operation.DIFFERENCE:
            return len(self.operands) == 2 and self.value == abs(self.operands[0] - self.operands[1])
        if self.operation is Operation.SUM:
            return self.value == sum(self.operands)
        return self.value == len(self.operands)


@dataclass(frozen=True, slots=True)
class Statement:
    """One or more sentences in the language of the answer, and what proves them. Without sources it may state no
    fact."""

    text: str
    """Markdown without marks."""
    sources: tuple[Source, ...] = ()
    derived: tuple[Derived, ...] = ()
    given: str = ""
    """Words of the question that this statement repeats without claiming them ("nothing on …"), and what is known of
    its article: publisher, date."""
    value: Quantity | Period | str | None = None
    """The figure, date or name that answers, where it is one: the question can then be turned into the sentence that
    states it (`assistant.restate`)."""
    period: Period | None = None
    """When the value holds, where the article says so and `text` does too."""
    detail: str = ""
    """What else `text` tells of the value: the office of somebody named."""
    is_restated: bool = False
    """Whether it says in the words of the question what it answers."""


@dataclass(frozen=True, slots=True)
class Table:
    """A comparison: a header, and rows of cells; an empty cell says that the articles do not say."""

    header: tuple[str, ...]
    rows: tuple[tuple[Statement, ...], ...]
