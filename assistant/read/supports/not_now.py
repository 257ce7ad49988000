"""What keeps a support from being had now: it is only proposed, or nobody can apply for the time being."""

from __future__ import annotations

from assistant.evidence import Evidence, Sentence
from policy.late_regex import late_regex

_CLOSED = late_regex(
    r"(?<![a-z])(?:(?:aucune? (?:nouvelle? |nouveau )(?:demande|dossier|candidature)|plus (?:aucune? |de )"
    r"(?:demande|dossier|candidature)s?)\w*[^.;]{0,30}(?:accept|recu|examin|instrui)\w*"
    r"|n'accepte\w* plus|ne (?:sont|est) plus (?:accept|recu)\w*|guichet[^.;]{0,20}ferme|est suspendue?"
    r"|no (?:new |further |more )(?:applications?|requests?|files?)[^.;]{0,40}(?:accept|taken|received|considered)\w*"
    r"|no longer (?:accept|tak|open)\w*|(?:stopped|ceased) (?:accepting|taking)|has been suspended|is suspended"
    r"|(?:tam dung|ngung|da dung|khong con) (?:tiep nhan|nhan)|khong (?:tiep )?nhan them"
    r"|da het (?:kinh phi|von))(?![a-z])"
)
"""That nobody can apply for the time being."""
_PROPOSED = late_regex(
    r"(?<![a-z])(?:proposee?s? (?:in|en|by|par)|not (?:yet )?(?:been )?(?:put to (?:the|a) vote|adopted|approved)"
    r"|(?:pas|n'a|n'ont) (?:encore )?(?:pas )?(?:encore )?ete (?:adopte|vote|approuve|soumis)\w*"
    r"|chua (?:duoc )?(?:thong qua|phe duyet|ban hanh|bieu quyet)|moi (?:chi )?(?:la )?(?:de xuat|du thao))(?![a-z])"
)
"""That it is proposed and not adopted."""
_REACH = 4
"""Sentences behind a support in which its article tells how it goes."""


def closed_for_now(at: Sentence, evidence: Evidence) -> Sentence | None:
    """The sentence shortly behind a support that says that nobody can apply just now; None where none does."""
    story = evidence.shelf.story(at.article)
    index = next(place for place, other in enumerate(story) if other.start == at.start)
    behind = [one for one in story[index : index + 1 + _REACH] if one.about == at.about]
    return next((one for one in behind if _CLOSED.search(one.folded)), None)


def is_proposal(sentence: Sentence) -> bool:
    """Whether the sentence says that what it tells is proposed and not adopted."""
    return _PROPOSED.search(sentence.folded) is not None
