"""How much of what the evidence reader found another text states."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.guard import Claim, ClaimKind, check_statement
from assistant.read_answer import ReadAnswer
from assistant.statement import Statement
from policy.late_regex import late_regex

HARD_FACTS = frozenset({ClaimKind.FIGURE, ClaimKind.DATE, ClaimKind.IDENTIFIER})
_BOLD = late_regex(r"\*\*(.+?)\*\*")


def share_stated(read: ReadAnswer, text: str) -> float:
    """Of the facts that the evidence reader found, the share that `text` states; 1 where it found none."""
    told = [statement.text for statement in read.reading.statements if statement.sources]
    facts = [claims for one in told if (claims := key_facts(one, text))]
    if not facts and read.reading.quotes:
        # The reader only quotes: its first quotation is what it thinks the best.
        return _share(_hard_facts(read.reading.quotes[0].quote, text))
    return sum(_share(claims) == 1 for claims in facts) / len(facts) if facts else 1.0


def key_facts(text: str, other: str = "") -> Sequence[Claim]:
    """The facts of a statement that it sets in bold, which are what was asked, else all; found are those of `other`."""
    bold = " ; ".join(_BOLD.findall(text))
    return _hard_facts(bold or text, other)


def _hard_facts(text: str, other: str) -> Sequence[Claim]:
    """Figures, dates and identifiers of `text`, its names where it has none."""
    claims = check_statement(Statement(text, given=other or "-"))
    hard = [claim for claim in claims if claim.kind in HARD_FACTS]
    return hard or [claim for claim in claims if claim.kind is ClaimKind.NAME]


def _share(claims: Sequence[Claim]) -> float:
    return sum(claim.found for claim in claims) / len(claims) if claims else 1.0
