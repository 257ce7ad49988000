"""How to apply: what a support's article says of the file to hand in, where, and when an answer comes."""

from __future__ import annotations

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
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.places import same_area

_FILE = (
    r"(?:dossiers?|demandes?|candidatures?|formulaires?|applications?|applicants?|files?|forms?|requests?|dossier"
    r"|ho so|don(?: de nghi| dang ky)?)"
)
_DONE_WITH = (
    r"(?:depos\w+|adress\w+|envoy\w+|envoi\w*|remis\w*|remett\w+|transm\w+|recue?s?|instrui\w+|compos\w+|comprend\w*"
    r"|comport\w+|contien\w+|compte|reuni\w+|joind\w+|joint\w*|accompagn\w+|submit\w*|sent|filed|lodged|handed|apply"
    r"|contains?|consists?|includes?|comprises?|holds?|made up|goes|attach\w*|enclos\w*|accompanied|go|accepted"
    r"|received|taken|nop|gui|gom|bao gom|tiep nhan|kem(?: theo)?)"
)
_TELLS = late_regex(
    rf"(?<![a-z])(?:{_FILE}(?![a-z])[^.;?]{{0,60}}?(?<![a-z]){_DONE_WITH}|{_DONE_WITH}(?![a-z])[^.;?]{{0,40}}?(?<![a-z])"
    rf"{_FILE}|(?:the )?(?:desk|counter|office|window) (?:is|stands|sits)|(?:le |un )?guichet (?:\w+ ){{0,2}}?(?:se|est"
    r"|unique)|au guichet|apply (?:to|at|on|online|through|by|via)"
    r"|answers? within|reply within|decides? within|within [0-9]+ (?:working )?days|national public service portal"
    r"|(?:repond|statue|instruit|examine)\w* (?:\w+ ){0,3}(?:dans|sous|en) |dans (?:un|les) (?:delai )?[^.;]{0,12}jours"
    r"|(?:tra loi|giai quyet|xet)[^.;]{0,16} (?:sau|trong) [0-9]+ ngay|trong (?:thoi han )?[0-9]+ ngay (?:lam viec)?"
    r"|cong dich vu cong|truc tuyen tai|bo phan mot cua|tham dinh)(?![a-z])"
)
"""A file and what is done with it or what it holds, however far apart in the clause; a desk; the time to answer."""
_PATENTS = "patent-application"
"""Filed, too, and with another office."""
_GOES_ON = late_regex(
    r"(?:ils|elles|il|elle|they|it|these|y)(?![a-z])[^.;?]{0,40}(?<![a-z])(?:comp\w+|contien\w+|contains?|includes?"
    r"|consists?|comprises?|sont|est|must|are)(?![a-z])|(?:joindre|y joindre|attach|enclose|kem theo|gom)(?![a-z])"
)
"""How a sentence right behind goes on about the file."""
_ASKS = late_regex(
    r"(?<![a-z])(?:(?:ou|a qui|aupres de qui|comment|quand|sous combien|en combien de temps"
    r"|dans quel delai)(?: \S+){0,4}?"
    r" (?:depos\w+|demand\w+|postul\w+|s'adress\w+|envoy\w+|remettre|candidat\w+|repon\w+|adresser)"
    r"|quelles? pieces?|quels documents|que (?:contient|comporte)|de quoi se compose"
    r"|que (?:doit|faut)\S* (?:\w+ )?(?:contenir|joindre|fournir)|dossier (?:doit|contient|comprend)"
    r"|(?:en combien de temps|dans quel delai|sous combien)(?: \S+){0,4}? (?:reponse|vient|recoi\w+|decid\w+)"
    r"|(?:where|how|whom?)(?: \S+){0,4}? (?:apply|ask|submit(?:ted)?|filed?|sen[dt]|hand(?:ed)?|turn|go)(?![a-z])"
    r"|(?:what|which) (?:papers|documents|file)"
    r"|what (?:must|should|does|do) (?:\S+ ){0,3}?(?:file|dossier|applications?) (?:\S+ ){0,6}?"
    r"(?:contain|include|hold|comprise)"
    r"|how (?:long|soon|fast)(?: \S+){0,5}? (?:answer|reply|decision|wait)"
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
        before: Sentence | None = None
        for one in evidence.shelf.story(entry.at.article):
            is_there = not one.about or not entry.support.places or _share(one.about, entry.support.places)
            goes_on = before is not None and before.paragraph == one.paragraph and _GOES_ON.match(one.folded)
            tells = not (one.is_heading or one.is_caption) and (_TELLS.search(one.folded) or goes_on)
            if is_there and tells and _is_of_text(one, entry) and _PATENTS not in one.concepts:
                found.setdefault(one.key, one)
                before = one
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
