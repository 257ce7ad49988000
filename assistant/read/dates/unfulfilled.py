"""Reads that something planned has not happened: taken for done it is corrected, asked for it is "not yet"."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.dates.events import agree, event_names
from assistant.read.quotes import names_enough, rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex

_PLANNED = late_regex(
    r"(?<![a-z])(?:was to|were to|(?:was|were) (?:due|scheduled|expected|planned|meant|supposed)|devai(?:t|ent)|"
    r"etai(?:t|ent) prevu\w*|annonce\w* pour|prevu\w* (?:pour|en|au)|initialement prevu\w*|du kien|theo ke hoach|le ra|"
    r"duoc ke hoach)(?![a-z])"
)
_NOT_DONE = late_regex(
    r"(?<![a-z])(?:ha(?:s|ve|d) not|hasn't|did not|didn't|not yet|never|postponed|put off|delayed|put back|"
    r"now (?:expected|planned|scheduled|due|speaks?)|n'(?:a|ont|avait) (?:pas|toujours pas|jamais)|pas encore|"
    r"repousse\w*|reporte\w*|encore un report|(?:desormais|maintenant) (?:prevu\w*|attendu\w*|annonce\w*)|"
    r"chua|khong (?:dien ra|thanh)|bi (?:hoan|lui|cham)|hoan lai|lui (?:sang|den|lai)|thay vi)(?![a-z])"
)
_TO_COME = late_regex(r"(?<![a-z])(?:will|shall|going to|ser(?:a|ont)|aura|se (?!da)|sap)(?![a-z])")
"""A question about the future takes nothing for done."""
_ENOUGH = 0.5
_LOOKED_AT = 6


def read_unfulfilled(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """That the event asked about was planned and has not happened, with the sentences that say so; else None."""
    asked = event_names(understanding.text)
    if not asked or not understanding.asks(Kind.REASON, Kind.YES_NO) or _TO_COME.search(fold(understanding.text)):
        return None
    for _, fitting, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]:
        sentence = scored.sentence
        if not fitting.is_about or fitting.share < _ENOUGH or not names_enough(understanding, fitting):
            continue
        if not (agree(asked, event_names(sentence.text)) and _PLANNED.search(sentence.folded)):
            continue
        following = _next(sentence, evidence)
        told = [one for one in (sentence, following) if one is not None]
        if not any(_NOT_DONE.search(one.folded) for one in told):
            continue
        words = words_in(understanding.language)
        sources = tuple(one.source() for one in told)
        if understanding.asks(Kind.REASON):
            return Reading(Outcome.FALSE_PREMISE, (Statement(words.not_happened, sources),), quotes=sources)
        return Reading(Outcome.ANSWERED, (Statement(words.not_yet, sources),), quotes=sources)
    return None


def _next(sentence: Sentence, evidence: Evidence) -> Sentence | None:
    return next(
        (one for one in evidence.around(sentence) if one.start >= sentence.end),
        None,
    )
