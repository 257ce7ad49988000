"""Lists supports whole: place by place where several are asked about, and every support of one text or policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.supports.entries import entries_for, profile_of
from assistant.read.supports.entry import Entry
from assistant.read.supports.fit import kinds_of
from assistant.read.supports.lines import bases_of, lines_of, once_each
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import place, same_area
from policy.registers import SupportStatus

_WHICH_PLACES = late_regex(
    r"(?<![a-z])(?:quelles? (?:provinces?|villes?|localites?|collectivites?)"
    r"|which (?:provinces?|cities|localities|places)"
    r"|(?:nhung |cac )?(?:tinh|thanh pho|dia phuong)(?:,? thanh pho)?(?: \w+){0,5} nao|(?:o )?(?:tinh|dia phuong) nao"
    r"|(?:toutes les|chaque|all(?: the)?|every|each|tat ca cac|moi)"
    r" (?:provinces?|localites?|localities|tinh|dia phuong))"
    r"(?![a-z])"
)
_MEASURES = late_regex(
    r"(?<![a-z])(?:mesures?|measures?|benefits?|avantages?|incentives?|incitations?|bien phap|quyen loi"
    r"|uu dai)(?![a-z])"
)
_ENTERPRISES = frozenset({"enterprise"})
_PAY = late_regex(
    r"(?<![a-z])(?:pay|pays|cover|covers|grants?|give|gives|offers?|subsidi\w+|fund|finance\w*|support\w*|aid\w*"
    r"|paient|paie|prennent en charge|subventionn\w*|rembours\w*|soutien\w*|ho tro|chi tra|uu dai|tro cap)(?![a-z])"
)
_MOST_AT_A_PLACE = 8
_MOST_PLACES = 12


def read_support_list(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Every support that fits a question for a list; None where no list is asked for or fewer than two are known."""
    folded = fold(understanding.text)
    which = _WHICH_PLACES.search(folded) is not None and _PAY.search(folded) is not None
    if not (understanding.asks(Kind.LIST, Kind.SUMMARY) or which):
        return None
    if not (understanding.asks(Kind.SUPPORT) or which):
        return None
    if which and not understanding.places:
        known = {where for support in evidence.supports for where in support.places}
        return _by_place(sorted(known), understanding, evidence)
    if len(understanding.places) > 1:
        return _by_place(understanding.places, understanding, evidence)
    asks_for_one = understanding.details & {Detail.CONDITIONS, Detail.PROCEDURE} or profile_of(understanding).kind
    return None if asks_for_one or not understanding.asks(Kind.LIST) else _of_one_policy(understanding, evidence)


def read_measures(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What a text gives to an applicant, where its "measures" or "benefits" are asked for; else None."""
    for_whom = kinds_of(profile_of(understanding)) | (_ENTERPRISES & set(understanding.concepts))
    if not (for_whom and understanding.references and _MEASURES.search(fold(understanding.text))):
        return None
    return _of_one_policy(understanding, evidence)


def _by_place(places: Sequence[str], understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The supports of each of `places`, one line each, those places first that fit best."""
    language = understanding.language
    words = words_in(language)
    found: list[tuple[float, list[Statement]]] = []
    for where in places:
        here = replace(understanding, places=(where,), kinds=(Kind.SUPPORT, Kind.LIST), parts=())
        entries = [one for one in entries_for(here, evidence) if one.is_offered and where in one.support.places]
        if not entries:
            continue
        name = place(where).names[language]
        groups = once_each(entries)[:_MOST_AT_A_PLACE]
        told = lines_of(groups, understanding, evidence, several=False)
        told += bases_of([group[0] for group in groups], evidence, understanding)
        lines = [replace(line, text=f"**{name}** – {line.text}", given=f"{line.given} {name}") for line in told]
        found.append((max(entry.coverage for entry in entries), list(dict.fromkeys(lines))))
    if len(found) < (2 if len(understanding.places) > 1 else 1):
        return None
    found.sort(key=lambda entry: -entry[0])
    listed = tuple(line for _, told in found[:_MOST_PLACES] for line in told)
    notes = (Statement(words.not_a_decision),)
    return Reading(Outcome.ANSWERED, (Statement(words.supports_found),), listed, notes=notes)


def _of_one_policy(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The supports that fit and those that rest on the same text beside them in the article; None for fewer than
    two."""
    entries = [one for one in entries_for(understanding, evidence) if one.is_offered]
    if not entries:
        return None
    whole = [*entries, *_beside(entries, evidence)]
    first = entries[0].at.article.id
    whole.sort(key=lambda one: (one.at.article.id != first, one.at.article.id, one.support.evidence.start))
    groups = once_each(whole)
    if len(groups) < 2:
        return None
    words = words_in(understanding.language)
    several = len({one.support.places for one in whole}) > 1
    lines = lines_of(groups[: 2 * _MOST_AT_A_PLACE], understanding, evidence, several)
    lines += bases_of([group[0] for group in groups], evidence, understanding)
    quotes: dict[tuple[str, int, int], Source] = {}
    for one in whole:
        quotes.setdefault((source := one.at.source()).key, source)
    return Reading(
        Outcome.ANSWERED,
        (Statement(words.supports_found),),
        tuple(dict.fromkeys(lines)),
        quotes=tuple(quotes.values())[:_MOST_AT_A_PLACE],
        notes=(Statement(words.not_a_decision),),
    )


def _beside(entries: Sequence[Entry], evidence: Evidence) -> list[Entry]:
    """The other supports under the text that the best of `entries` rests on, told by the same article."""
    best = entries[0]
    known = {one.support.id for one in entries}
    found = []
    for support in evidence.supports:
        if support.id in known or support.status is not SupportStatus.IN_FORCE:
            continue
        if support.evidence.article_id != best.at.article.id or not _share_basis(support.legal_basis, best):
            continue
        at = evidence.shelf.sentence_at(support.evidence.article_id, support.evidence.start)
        if at is not None and any(same_area(one, other) for one in support.places for other in best.support.places):
            found.append(replace(best, support=support, at=at, assessment=None, ceiling_of=None))
    return found


def _share_basis(bases: Sequence[LegalReference], best: Entry) -> bool:
    return any(refers_to(one, other) is not Match.NO for one in bases for other in best.support.legal_basis)
