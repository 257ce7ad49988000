"""How to apply: what a support's article says of the file to hand in, where, and when an answer comes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.supports.asking import OF_SUPPORT
from assistant.read.supports.entries import entries_for
from assistant.read.supports.entry import Entry
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.legal_reference import Match, refers_to
from policy.places import same_area

_TELLS = re.compile(
    r"(?<![a-z])(?:(?:applications?|files?|requests?) (?:\w+ )?(?:holds?|contains?|consists?|includes?|comprises?)"
    r"|(?:the )?(?:desk|counter|office|window) (?:is|stands|sits)|(?:le |un )?guichet (?:\w+ ){0,2}?(?:se|est|unique)"
    r"|au guichet|se depos\w+|(?:le )?dossier (?:comprend|contient|compte|se compose|reunit|comporte)"
    r"|applications? (?:go|are|must|should|can|may|open\w*|close\w*)|apply (?:to|at|on|online|through|by"
    r"|via)"
    r"|(?:files?|forms?|dossiers?|requests?|applications?) (?:go|are|must|should) (?:be )?"
    r"(?:sent|submitted|filed|handed|accepted|received|taken)"
    r"|submit\w*|answers? within|reply within|decides? within|within [0-9]+ (?:working )?days"
    r"|national public service portal"
    r"|(?:les )?(?:demandes?|dossiers?|candidatures?) (?:doi(?:ven)?t|sont|est a|se|peu(?:ven)?t"
    r"|s'(?:adress|envoi)\w+)|depos\w+ (?:leur|un|le|son|les|aupres)"
    r"|(?:repond|statue|instruit|examine)\w* (?:\w+ ){0,3}(?:dans|sous|en) |dans (?:un"
    r"|les) (?:delai )?[^.;]{0,12}jours"
    r"|ho so (?:gom|bao gom|duoc|nop|gui|de nghi)|(?:don|ho so)[^.;]{0,40}? (?:nop|gui)(?![a-z])"
    r"|nop (?:[0-9]+ (?:bo )?)?(?:ho so|don)|thanh phan ho so|(?:tiep )?nhan ho so"
    r"|(?:tra loi|giai quyet|xet)[^.;]{0,16} (?:sau|trong) [0-9]+ ngay"
    r"|trong (?:thoi han )?[0-9]+ ngay (?:lam viec)?|cong dich vu cong|truc tuyen tai|bo phan mot cua"
    r"|tham dinh)(?![a-z])"
)
_ASKS = re.compile(
    r"(?<![a-z])(?:(?:ou|a qui|aupres de qui|comment|quand|sous combien|en combien de temps"
    r"|dans quel delai)(?: \S+){0,4}?"
    r" (?:depos\w+|demand\w+|postul\w+|s'adress\w+|envoy\w+|remettre|candidat\w+|repon\w+|adresser)"
    r"|quelles? pieces?|que (?:doit|faut)\S* (?:\w+ )?(?:contenir|joindre|fournir)|dossier (?:doit|contient|comprend)"
    r"|(?:en combien de temps|dans quel delai|sous combien)(?: \S+){0,4}? (?:reponse|vient|recoi\w+|decid\w+)"
    r"|(?:where|how|whom?)(?: \S+){0,4}? (?:apply|ask|submit|file|send|hand|turn|go)(?![a-z])"
    r"|(?:what|which) (?:papers|documents|file)|how (?:long|soon|fast)(?: \S+){0,5}? (?:answer|reply|decision|wait)"
    r"|(?:nop|gui|xin|dang ky|lien he)(?: \S+){0,4}? (?:o dau|tai dau|cho ai|the nao|den dau)"
    r"|(?:ho so|giay to)(?: \S+){0,4}? (?:gi|nao|nhung gi|the nao)"
    r"|(?:by|until|before) when|jusqu'(?:a quand|a quelle date|a quel jour|en quel\w+)|avant quelle? (?:date|jour)"
    r"|den (?:khi nao|bao gio|ngay nao)|han (?:nop|cuoi|chot)"
    r"|bao lau(?: \S+){0,4}? (?:tra loi|co ket qua|giai quyet|xet))(?![a-z])"
)
"""That asks where, how, with what papers or until when to apply, or when an answer comes."""
_MOST = 4


def asks_procedure(understanding: Understanding) -> bool:
    """Whether the question is, among others, how, where or with what to apply, or when one is answered."""
    return Detail.PROCEDURE in understanding.details or _ASKS.search(fold(understanding.text)) is not None


def procedure_of(entries: Sequence[Entry], evidence: Evidence) -> tuple[Sentence, ...]:
    """What the articles of `entries` say on applying, about the same places."""
    found: dict[tuple[str, int], Sentence] = {}
    for entry in entries:
        for one in evidence.shelf.story(entry.at.article):
            is_there = not one.about or not entry.support.places or _share(one.about, entry.support.places)
            tells = not (one.is_heading or one.is_caption) and _TELLS.search(one.folded)
            if is_there and tells and _is_of_text(one, entry):
                found.setdefault(one.key, one)
    return tuple(found.values())[:_MOST]


def _is_of_text(sentence: Sentence, entry: Entry) -> bool:
    """Whether the sentence names no text, or one that the support rests on."""
    named = [one for one in sentence.facts.references if one.number is not None]
    bases = entry.support.legal_basis
    return not named or not bases or any(refers_to(a, b) is not Match.NO for a in bases for b in named)


def _share(ones: Sequence[str], others: Sequence[str]) -> bool:
    return any(same_area(one, other) for one in ones for other in others)


def read_procedure(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """How to apply, in the article's words; None where that is not asked, or no article of the supports says so."""
    asks_sum = Detail.AMOUNT in understanding.details or OF_SUPPORT.search(fold(understanding.text))
    if not asks_procedure(understanding) or asks_sum or understanding.asks(Kind.LIST):
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
