"""Reads the annex of a text: "what is in the annex of Decision 812?" is answered to the letter."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.facts import is_of, matching, open_instrument
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex

_ASKED = late_regex(
    r"(?<![a-z])(?:annexe?s?|appendix|appendices|phu luc)(?:\s(?:n\W*|no\.? ?|so )?(?P<label>[0-9]{1,2}|[ivx]{1,4})"
    r"(?![a-z0-9]))?(?![a-z])"
)
_HEAD = late_regex(
    r"(?m)^\W*(?:PH(?:Ụ|U) L(?:Ụ|U)C|Ph(?:ụ|u) l(?:ụ|u)c|ANNEXE?S?|Annexe?|APPENDIX|Appendix)(?:\s(?:số |No\.? ?|n° ?)?"
    r"(?P<label>[0-9]{1,2}|[IVX]{1,4})(?!\w))?[^\n.]{0,120}$"
)
"""The line that opens an annex, alone or with its number."""
_MOST = 12
"""Sentences shown of one annex."""


def read_annex(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What stands behind "PHỤ LỤC", "ANNEX", "APPENDIX" in the text named; None where none is asked for or known."""
    asked = _ASKED.search(fold(understanding.text))
    if asked is None or len(understanding.references) != 1:
        return None
    own = [open_instrument(one, evidence) for one in matching(understanding.references[0], evidence.instruments)[0]]
    for known in own:
        if known is None or not is_of(known, understanding.places):
            continue
        for article in dict.fromkeys(source.article for source in known.sources):
            heads = [one for one in _HEAD.finditer(article.text) if asked["label"] in (None, fold(one["label"] or ""))]
            if not heads:
                continue
            following = _HEAD.search(article.text, heads[0].end())
            end = following.start() if following else len(article.text)
            inside = [one for one in evidence.shelf.story(article) if heads[0].end() <= one.start < end]
            quotes = tuple(one.source() for one in inside[:_MOST])
            if quotes:
                return Reading(
                    Outcome.ANSWERED, (Statement(words_in(understanding.language).sources_say),), quotes=quotes
                )
    return None
