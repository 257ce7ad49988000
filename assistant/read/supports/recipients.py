"""Reads which firm received a sum that the question names; says so where the article tells of it without a name."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import names_in
from assistant.read.dates.dates import states_values_of
from assistant.read.fit import is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex

_ASKS = late_regex(
    r"(?<![a-z])(?:quel(?:le)?s? (?:entreprise|societe|cooperative|organisation|start-?up|firme|projet|beneficiaire)s?"
    r"|which (?:company|firm|enterprise|cooperative|organisation|organization|start-?up|project)"
    r"|(?:doanh nghiep|cong ty|don vi|hop tac xa|to chuc|du an|startup) nao|qui|who|ai)(?: \w+){0,3}? "
    r"(?:a |ont |da |duoc |has |have |was )*(?:recu|touche|obtenu|beneficie|percu|received|got|obtained|granted|"
    r"awarded|paid|nhan|huong|ho tro|cap)(?![a-z])"
)
_RECEIVES = late_regex(
    r"(?<![a-z])(?:recu\w*|touche\w*|obtenu\w*|beneficie\w*|soutenu\w*|aide\w*|verse\w*|accorde\w*|perc\w+|received|"
    r"got|obtained|granted|awarded|supported|helped|paid|refunded|disbursed|nhan|ho tro|huong|cap|giai ngan)(?![a-z])"
)


def read_recipient(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentence that tells of the sum; partly answered where it names nobody; None where no sentence tells of it."""
    if not understanding.quantities or not _ASKS.search(fold(understanding.text)):
        return None
    told = [
        scored.sentence
        for scored in evidence.sentences
        if states_values_of(understanding, scored.sentence)
        and is_about_places(understanding.places, scored.sentence.about)
        and _RECEIVES.search(scored.sentence.folded)
    ]
    if not told:
        return None
    words = words_in(understanding.language)
    named = [sentence for sentence in told if _names_somebody(sentence)]
    best = (named or told)[0]
    lead = (Statement(words.sources_say),)
    if named:
        return Reading(Outcome.ANSWERED, lead, quotes=(best.source(),))
    note = Statement(words.not_stated.format(details=words.details["name"]))
    return Reading(Outcome.PARTLY_ANSWERED, lead, quotes=(best.source(),), notes=(note,))


def _names_somebody(sentence: Sentence) -> bool:
    """Whether it names somebody or something that is no place, no text and no month."""
    return any(True for _ in names_in(sentence.text, sentence.facts.spans))
