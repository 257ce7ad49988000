"""What was understood of a question: of which kind it is, what it asks for, and what an answer must be about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.vocabulary import GENERIC_CONCEPTS
from policy.dates import Period
from policy.language import Language
from policy.legal_reference import LegalReference
from policy.quantity import Quantity, QuantityKind


class Kind(StrEnum):
    """What sort of answer is expected."""

    FIGURE = "figure"
    DATE = "date"
    WHO = "who"
    INSTRUMENT = "instrument"
    DEFINITION = "definition"
    LIST = "list"
    COMPARISON = "comparison"
    SUPPORT = "support"
    SUMMARY = "summary"
    YES_NO = "yes_no"
    DISCREPANCY = "discrepancy"
    REASON = "reason"
    OPEN = "open"


class Detail(StrEnum):
    """A detail that is asked for by name; what the articles leave open is said with the same names."""

    DATE = "date"
    DEADLINE = "deadline"
    BODY = "body"
    AMOUNT = "amount"
    CONDITIONS = "conditions"
    PROCEDURE = "procedure"
    SUBJECT = "subject"
    REASON = "reason"
    PERSON = "person"
    PLACE = "place"
    LEGAL_BASIS = "legal_basis"
    LEVEL = "level"
    TYPE = "type"
    VALUE = "value"
    RANKING = "ranking"
    DIFFERENCE = "difference"
    EFFECT = "effect"
    """From when, or until when, an instrument applies."""
    SIGNER = "signer"


class Lacks(StrEnum):
    """What a follow-up leaves to the conversation."""

    SUBJECT = "subject"
    """"When?", "And in 2030?": it names nothing."""
    ASKING = "asking"
    """"And the workshops?": it names a thing and asks nothing of it."""
    CONTEXT = "context"
    """"How many racks?": it asks and names; where, of what, is left open."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What "it" and "they" stand for in the questions that follow."""

    concepts: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question read. `text` is what was asked once tricks, instructions and pasted texts are out and follow-ups
    completed."""

    question: str
    text: str
    language: Language
    kinds: tuple[Kind, ...]
    """Every kind that fits, the likeliest first; never empty."""
    details: frozenset[Detail] = frozenset()
    values: frozenset[QuantityKind] = frozenset()
    """Kinds of figure asked for; empty when the question does not say or asks for none."""
    places: tuple[str, ...] = ()
    references: tuple[LegalReference, ...] = ()
    concepts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Proper names and acronyms as typed, without places, references and words at the start of a sentence."""
    periods: tuple[Period, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    """Values the question itself mentions."""
    words: tuple[str, ...] = ()
    """Folded content words that are neither words of asking nor parts of a concept, name, place, date or reference."""
    parts: tuple[Understanding, ...] = ()
    """The questions in it when it asks several at once."""
    instructions: tuple[str, ...] = ()
    """What in it was an order to the assistant instead of a question."""
    pasted: tuple[str, ...] = ()
    """Texts pasted into it as if they were sources."""
    told: tuple[Quantity, ...] = ()
    """Values that answered the question this one follows up on: what is new is another one."""
    was_before: bool = False
    """Whether it asks for the value before the one just told: "and before?"."""
    is_off_topic: bool = False
    took_from_history: bool = False
    lacks: Lacks | None = None
    """What it leaves to the conversation; None where it leans on nothing."""
    alone: Understanding | None = None
    """A follow-up before it took anything; None where it leans on nothing."""
    of_that: Understanding | None = None
    """A follow-up with "it" or "this project", asked of what was asked about before; None where nothing points back."""
    subject: Subject | None = None
    """Where it points back itself, what it points to; None where it names its own thing."""
    query: str = ""
    """What to search for where that is more than `text`."""

    @property
    def kind(self) -> Kind:
        """The likeliest kind."""
        return self.kinds[0]

    @property
    def specific_concepts(self) -> tuple[str, ...]:
        """The concepts that tell this question from others: no "resolution", no "province", no "support"."""
        return tuple(one for one in self.concepts if one not in GENERIC_CONCEPTS)

    def asks(self, *kinds: Kind) -> bool:
        """Whether it is of one of `kinds`."""
        return any(kind in self.kinds for kind in kinds)
