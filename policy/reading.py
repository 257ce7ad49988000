"""An article read: its text, its passages and what the registers took from it. What ingest hands to the library."""

from __future__ import annotations

from dataclasses import dataclass, field

from policy.article import Article
from policy.passage import Passage
from policy.registers import Registers
from policy.story import Story


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article with all that was read from it."""

    article: Article
    passages: tuple[Passage, ...]
    registers: Registers = field(default_factory=Registers)
    story: Story | None = None
    """None where nobody read it: whoever needs it reads it then."""
