"""Of supports that fit a question: those of the very sum, word, class, place of doing or state that it names."""

from __future__ import annotations

from dataclasses import replace

from assistant.read.supports.entry import Entry
from assistant.read.supports.fit import own_concepts, size_in
from assistant.read.supports.topic import Where, where_in
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.places import place
from policy.quantity import QuantityKind
from policy.registers import Support, SupportStatus
from policy.terms import concepts

_IN_NAME = 4
"""Letters of each word of a name such as "development voucher"."""
_LITTLE_WORDS = "pour avec dans chez sont quel quelle much many what does with from that this have will"
_LITTLE = frozenset(_LITTLE_WORDS.split())
HALF = 0.5
"""Share of what is asked about from which on a support fits well."""
_NEARLY = 0.25
_TELLING, _STEM = 6, 7
"""Letters that a word needs to tell one support from another, and those of it that are compared."""


def national_first(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Without those of one province where no place and no text is asked about and one for the whole country fits."""
    if understanding.places or understanding.references or understanding.names:
        return found
    national = [one for one in found if not one.support.places and one.coverage >= HALF and one.is_offered]
    return national or found


def of_named_sum(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Those whose sum or rate the question names ("the grant of 200 million"); all where it names none of theirs."""
    asked = [one for one in understanding.quantities if one.kind in (QuantityKind.MONEY, QuantityKind.PERCENTAGE)]
    named = [
        entry
        for entry in found
        if any(
            known is not None and known.value == one.value and known.unit == one.unit
            for one in asked
            for known in (entry.support.amount, entry.support.rate)
        )
    ]
    return named or found


def told_by_word(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Those whose own words hold a name out of the question ("development voucher") or a word that no concept stands
    for, where only some do.
    """
    words = [word[:_STEM] for word in understanding.words if len(word) >= _TELLING]
    own = {
        id(entry): fold(" ".join((entry.support.benefit, entry.support.beneficiary or "", *entry.support.purpose)))
        for entry in found
        if entry.at.article.language == understanding.language
    }
    asked = fold(understanding.text).replace("?", " ")
    for where in understanding.places:
        for named in place(where).names.values():
            asked = asked.replace(fold(named), " . ")
    pairs = zip(asked.split(), asked.split()[1:], strict=False)
    names = [" ".join(pair) for pair in pairs if all(len(word) >= _IN_NAME and word not in _LITTLE for word in pair)]
    names = names if understanding.language != "vi" else []  # two syllables are one word there
    for word in (*names, *words):
        told = [entry for entry in found if word in own.get(id(entry), "")]
        if told and len(told) < len(own):
            return told
    return found


def is_beside(support: Support, other: Support) -> bool:
    """Whether both stand under one title or lead of one article, which says what they are for."""
    return support.evidence.article_id == other.evidence.article_id and bool(
        support.purpose[:1] and support.purpose[:1] == other.purpose[:1]
    )


def for_the_asker(kept: list[Entry], of_asker: frozenset[str]) -> list[Entry]:
    """Without the general rates where a rate for the very field of the asker stands beside them."""
    own = [one for one in kept if own_concepts(one.support) & of_asker]
    return [one for one in kept if one in own or not any(is_beside(one.support, other.support) for other in own)]


def for_named_class(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Where a rate of its own is told for a class that the question names ("firms owned by women receive 40%"), that
    one in the place of the general rates before it; it is about what they are about.
    """
    known = concepts()
    classes = {one for one in understanding.specific_concepts if one in known and known[one].kind == "applicant"}
    result = list(found)
    for entry in found:
        own = own_concepts(entry.support)
        is_bare = not any(one not in known or known[one].kind != "applicant" for one in own - GENERIC_CONCEPTS)
        if entry.support.rate is None or not own & classes or not is_bare:
            continue
        general = [
            one
            for one in found
            if one.support.rate is not None
            and is_told_before(one.support, entry.support)
            and not own_concepts(one.support) & classes
        ]
        if general:
            coverage = max(entry.coverage, *(one.coverage for one in general))
            result = [one for one in result if one not in general and one is not entry]
            result.append(replace(entry, coverage=coverage, worth=entry.worth + coverage - entry.coverage))
    return result


def is_told_before(support: Support, other: Support) -> bool:
    """Whether one article tells `support` before `other`."""
    one, two = support.evidence, other.evidence
    return one.article_id == two.article_id and one.start < two.start


def done_there(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Without those paid for what is done in Vietnam where it is asked what is paid abroad, and the other way round."""
    asked = where_in(understanding.text)
    if asked is None and any(one.startswith("country-") and one != "country-vietnam" for one in understanding.concepts):
        asked = Where.ABROAD
    if asked is None or not any(where_in(one.support.benefit) is asked for one in found):
        return found
    return [one for one in found if where_in(one.support.benefit) in (asked, None)]


def offered(kept: list[Entry], understanding: Understanding) -> list[Entry]:
    """Without those that are over where one beside them is in force; all where a text is asked about by its number."""
    if understanding.references or not any(one.support.status is SupportStatus.IN_FORCE for one in kept):
        return kept
    return [entry for entry in kept if entry.is_offered]


def of_named_size(found: list[Entry], understanding: Understanding) -> list[Entry]:
    """Those for the very size of firm that the question names, where some that fit as well are."""
    asked = size_in(understanding.text)
    if asked is None:
        return found
    named = [one for one in found if size_in(f"{one.support.benefit}\n{one.support.beneficiary or ''}") == asked]
    best = max((one.coverage for one in found), default=0.0)
    return named if any(one.coverage >= best - _NEARLY for one in named) else found
