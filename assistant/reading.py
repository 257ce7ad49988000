"""What a reader hands over: the short answer, the lines or table under it, the sentences quoted, what stays open."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answer import Choice, Outcome
from assistant.statement import Source, Statement, Table


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer before it is checked and numbered."""

    outcome: Outcome
    lead: tuple[Statement, ...] = ()
    """The answer itself, one or two sentences."""
    lines: tuple[Statement, ...] = ()
    """One per entry of a list."""
    table: Table | None = None
    quotes: tuple[Source, ...] = ()
    """Sentences to show to the letter."""
    notes: tuple[Statement, ...] = ()
    """What the articles leave open, and how to take the answer."""
    choices: tuple[Choice, ...] = ()
    suggestions: tuple[str, ...] = ()
    weight: float = 1.0
    """How much of the question it covers, from 0 to 1; the judge prefers more."""
    said_by: tuple[str, ...] = ()
    """Whose each of the quotes is, where the lead does not say it; empty otherwise."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements in the order in which they are shown."""
        cells = tuple(cell for row in self.table.rows for cell in row) if self.table else ()
        return (*self.lead, *self.lines, *cells, *self.notes)
