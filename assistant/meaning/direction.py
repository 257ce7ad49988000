"""Whether a relation between two instruments is turned round: which of them replaces or carries out the other."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.facts import facts_of
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import canonical_identifier

_RELATION = late_regex(
    r"remplac\w+|replac\w+|supersed\w+|abrog\w+|repeal\w*|modifi\w+|amend\w*|concretis\w+|implement\w*|complet\w+"
    r"|thay the|bai bo|sua doi|bo sung|cu the hoa|thuc hien|trien khai"
)
_DONE_TO = late_regex(
    r"(?:remplac|abrog|modifi|amend|concretis|complet)\w*e?s? par\b"
    r"|(?:replaced|superseded|repealed|amended|implemented|completed) by\b"
    r"|(?:bi|duoc) (?:[\w-]+ ){0,4}?(?:thay the|bai bo|sua doi|bo sung)"
    r"|(?:thay the|sua doi|bo sung|bai bo) (?:boi|bang)"
)


def direction_turned(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """Both instruments of `plain` where every source that relates them does so the other way round."""
    own = _related(plain, language)
    if own is None:
        return ()
    stated = [related for one in proving if (related := _related(one.text, one.article.language, set(own)))]
    return own if stated and all(related == own[::-1] for related in stated) else ()


def _related(text: str, language: Language, wanted: set[str] | None = None) -> tuple[str, str] | None:
    """The one that acts and the one that it acts on; None unless the text relates exactly two (of those `wanted`)."""
    named = [(one.start, canonical_identifier(one)) for one in facts_of(text, language).references]
    order = list(dict.fromkeys(name for _, name in sorted(named) if wanted is None or name in wanted))
    if len(order) != 2:
        return None
    starts = [min(start for start, name in named if name == one) for one in order]
    between = fold(text[starts[0] : starts[1]])
    if not _RELATION.search(between):
        return None
    first, second = order
    return (second, first) if _DONE_TO.search(between) else (first, second)
