"""Takes out of an answer what another of its statements says already: two parts of a question may ask for one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.statement import Statement
from policy.late_regex import late_regex

_EMPHASIS = late_regex(r"\*\*|__")
_CLAUSE = late_regex(r"; (?![^()]*\))")
"""Parts clauses, but not inside brackets."""
_SHORTEST = 25
"""Characters: what is shorter, a name or a figure of a list, may stand in another statement and still be one of its
own."""


def said_once(statements: Sequence[Statement], others: Sequence[Statement] = ()) -> tuple[Statement, ...]:
    """`statements` without the clauses that a fuller one of them, or one of `others`, says too."""
    kept: list[Statement] = []
    for index, statement in enumerate(statements):
        said = [_plain(one.text) for one in others]
        said += [_plain(one.text) for place, one in enumerate(statements) if _is_fuller(one, place, statement, index)]
        clauses = _CLAUSE.split(statement.text.rstrip("."))
        new = [one for one in clauses if not any(_plain(one) in text for text in said)]
        if len(new) == len(clauses) or len(_plain(statement.text)) < _SHORTEST:
            kept.append(statement)
        elif new:
            text = "; ".join(new)
            stop = "." if statement.text.endswith(".") else ""
            kept.append(replace(statement, text=f"{text[0].upper()}{text[1:]}{stop}"))
    return tuple(kept)


def _is_fuller(other: Statement, place: int, statement: Statement, index: int) -> bool:
    """Whether `other` stays where both say the same: the longer one, of two alike the first."""
    longer = len(_plain(other.text)) - len(_plain(statement.text))
    return place != index and (longer > 0 or (longer == 0 and place < index))


def _plain(text: str) -> str:
    return _EMPHASIS.sub("", text).strip(" .").casefold()
