"""How to apply: what a support's article says of the file to hand in, where, and when an answer comes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.supports.entries import entries_for
from assistant.read.supports.entry import Entry
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.places import same_area

_TELLS = re.compile(
    r"(?<![a-z])(?:(?:applications?|files?|requests?) (?:\w+ )?(?:holds?|contains?|consists?|includes?|comprises?)"
    r"|(?:the )?(?:desk|counter|office|window) (?:is|stands|sits)|(?:le |un )?guichet (?:\w+ ){0,2}?(?:se|est|unique)"
    r"|au guichet|se depos\w+|(?:le )?dossier (?:comprend|contient|compte|se compose|reunit|comporte)"
    r"|applications? (?:go|are|must|should|can|may|open\w*|close\w*)|apply (?:to|at|on|online|through|by"
    r"|via)"
    r"|(?:files?|forms?|dossiers?|requests?) (?:go|are|must|should) (?:be )?(?:sent|submitted|filed|handed)"
    r"|submit\w*|answers? within|reply within|decides? within|within [0-9]+ (?:working )?days"
    r"|national public service portal"
    r"|(?:les )?(?:demandes|dossiers|candidatures) (?:doivent|sont|se|peuvent)|depos\w+ (?:leur|un|le|son|les|aupres)"
    r"|(?:repond|statue|instruit|examine)\w* (?:\w+ ){0,3}(?:dans|sous|en) |dans (?:un"
    r"|les) (?:delai )?[^.;]{0,12}jours"
    r"|ho so (?:gom|bao gom|duoc|nop|gui|de nghi)|(?:don|ho so)[^.;]{0,40}? (?:nop|gui)(?![a-z])"
    r"|nop (?:[0-9]+ (?:bo )?)?(?:ho so|don)|thanh phan ho so"
    r"|(?:tra loi|giai quyet|xet)[^.;]{0,16} (?:sau|trong) [0-9]+ ngay"
    r"|trong (?:thoi han )?[0-9]+ ngay (?:lam viec)?|cong dich vu cong|truc tuyen tai|bo phan mot cua"
    r"|tham dinh)(?![a-z])"
)
_MOST = 4


def procedure_of(entries: Sequence[Entry], evidence: Evidence) -> tuple[Sentence, ...]:
    """What the articles of `entries` say on applying, about the same places."""
    found: dict[tuple[str, int], Sentence] = {}
    for entry in entries:
        for one in evidence.shelf.story(entry.at.article):
            is_there = not one.about or not entry.support.places or _share(one.about, entry.support.places)
            if is_there and not one.is_heading and not one.is_caption and _TELLS.search(one.folded):
                found.setdefault(one.key, one)
    return tuple(found.values())[:_MOST]


def _share(ones: Sequence[str], others: Sequence[str]) -> bool:
    return any(same_area(one, other) for one in ones for other in others)


def read_procedure(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """How to apply, in the article's words; None where that is not asked, or no article of the supports says so."""
    asks_only = Detail.PROCEDURE in understanding.details and Detail.AMOUNT not in understanding.details
    if not asks_only or understanding.asks(Kind.LIST):
        return None
    entries = [one for one in entries_for(understanding, evidence) if one.is_offered]
    told = procedure_of(entries, evidence)
    if not told:
        return None
    words = words_in(understanding.language)
    notes = (Statement(words.not_a_decision),)
    return Reading(
        Outcome.ANSWERED, (Statement(words.sources_say),), quotes=tuple(one.source() for one in told), notes=notes
    )
