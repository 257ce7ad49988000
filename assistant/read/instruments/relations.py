"""Reads what one instrument does to another: which plan carries a resolution out, which text replaces which."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.facts import (
    Known,
    is_of,
    known_instruments,
    matching,
    name_of,
    open_instrument,
)
from assistant.read.instruments.sentence import describe
from assistant.read.lists import types_asked
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.registers import InstrumentMention, Relation

_VERBS: Mapping[Relation, re.Pattern[str]] = {
    Relation.REPLACES: late_regex(r"remplac\w+|replac\w+|supersed\w+|abrog\w+|repeal\w*|thay the|thay cho|bai bo"),
    Relation.AMENDS: late_regex(r"modifi\w+|amend\w*|sua doi|bo sung"),
    Relation.IMPLEMENTS: late_regex(
        r"concretis\w+|mettre en (?:oeuvre|œuvre)|met(?:s|tent)? en (?:oeuvre|œuvre)|mise en (?:oeuvre|œuvre)"
        r"|appliqu\w+|execut\w+|implement\w*|carr(?:y|ies|ied)(?: \w+){0,2} out"
        r"|carry out|put\w*(?: .{2,40})? into (?:practice|effect)|declin\w+|tradui\w+"
        r"|appl(?:y|ies|ied|ying)|giv\w+ effect|cu the hoa|trien khai|thuc hien|ap dung|thi hanh"
    ),
    # A repeal ends a text, with or without another in its place.
    Relation.ENDS: late_regex(r"met(?:s|tent)? fin|ends?\b|terminat\w+|cham dut|abrog\w+|repeal\w*|bai bo"),
}

_STILL = late_regex(
    r"(?:toujours|encore) (?:en vigueur|applicable|valable|valide)|s'applique\S* (?:toujours|encore)"
    r"|still (?:in (?:force|effect)|valid|appl\w+|effective)|(?:con|van) (?:\w+ )?(?:hieu luc|ap dung|thi hanh)"
    r"|en vigueur aujourd'hui|in force (?:today|now)|(?:a-t-elle|a-t-il|ont-ils) ete (?:abroge|remplace)\w*"
    r"|(?:has|have|was|were|been) .{0,80}(?:repealed|replaced|superseded)\s*\?|(?:da )?(?:bi|duoc) thay the chua"
)
_ENDED = late_regex(
    r"pris fin|expir(?:e|ee|ed|es)\b|no longer in force|ended|lapsed|het hieu luc|cham dut hieu luc|abroge\w*|repealed"
)
_WHICH_TEXT = late_regex(
    r"(?<![a-z])(?:which|what|quels?) (?:\w+ )?(?:texts?|textes?|documents?|instruments?)(?![a-z])"
    r"|(?:nhung |cac )?van ban(?: \w+){0,2} (?:nao|gi)(?![a-z])"
)
_BY_WHICH = late_regex(
    r"(?<![a-z])(?:par (?:quoi|quel\w*|qui)|by (?:what|which)|(?:bang|boi) (?:\w+ ){0,3}(?:nao|gi))(?![a-z])"
)
"""Asks for the text that did it, not whether it was done."""
_REPLACING = _VERBS[Relation.REPLACES]
Told = tuple[Known, Source]
"""An instrument with the sentence that tells what it does, or what is done to it."""


def read_relation(reference: LegalReference, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The instruments that stand in the asked relation to `reference`; None when none is asked for or known."""
    folded = fold(understanding.text)
    for relation, verb in _VERBS.items():
        match = verb.search(folded)
        if match is None:
            continue
        place = understanding.text.find(reference.text)
        is_target = (
            place > match.start() and reference in understanding.references and "(" not in understanding.text[:place]
        )
        found = _incoming(reference, relation, understanding, evidence) if is_target else []
        if is_target and not found and relation is Relation.REPLACES:
            found = _incoming(reference, Relation.ENDS, understanding, evidence)
        if not found and not is_target:
            found = _outgoing(reference, relation, understanding, evidence)
        if not found and relation is not Relation.IMPLEMENTS:
            found = _outgoing(reference, relation, understanding, evidence)
            if not found and relation is Relation.REPLACES:
                found = texts_ended_by(reference, understanding, evidence)
            found = found or _incoming(reference, relation, understanding, evidence)
        if found:
            return relation_told(found, understanding)
    return None


def texts_ended_by(reference: LegalReference, understanding: Understanding, evidence: Evidence) -> list[Told]:
    """The texts that `reference` replaces or ends, each with the sentence that says so."""
    found = [
        told
        for relation in (Relation.REPLACES, Relation.ENDS)
        for told in _outgoing(reference, relation, understanding, evidence)
    ]
    return list({known.instrument.id: (known, source) for known, source in found}.values())


def asks_relation(reference: LegalReference, understanding: Understanding) -> bool:
    """Whether another text is asked for, by what it does to the one named: "which plan carries out Resolution 57?"."""
    folded = fold(understanding.text.replace(reference.text, " "))
    asks_text = types_asked(understanding) - {reference.type} or _WHICH_TEXT.search(folded)
    return bool(asks_text) and any(verb.search(folded) for verb in _VERBS.values())


def read_in_force(known: Known, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Whether `known` still applies: "no" with the text that replaced or ended it; None when nothing says so.

    That no article tells of an end is no proof that a text is in force: the question is then left open.
    """
    folded = fold(understanding.text)
    if not _STILL.search(folded) or _BY_WHICH.search(folded):
        return None
    language = understanding.language
    words = words_in(language)
    name = name_of(known, language)
    for relation in (Relation.REPLACES, Relation.ENDS):
        found = [
            (other, source)
            for other, source in _incoming(known.reference, relation, replace(understanding, references=()), evidence)
            if not types_asked(understanding) or other.instrument.id != known.instrument.id
        ]
        if found and found[0][0].instrument.id == known.instrument.id:
            return _ended(known, found[0][1], language)
        if found:
            other, source = found[0]
            said = words.instrument_relation[relation.value].format(other=f"**{name}**")
            told = dict.fromkeys((*other.named_with(source), *known.named_with(source)))
            lead = Statement(f"{words.no} **{name_of(other, language)}** {said}.", tuple(told))
            lines = tuple(describe(one, language) for one in (other, known))
            return Reading(Outcome.ANSWERED, (lead,), lines, quotes=(source,))
    for source in known.sources:
        if _ENDED.search(fold(source.quote)) and not _REPLACING.search(fold(source.quote)):
            return _ended(known, source, language)
    return None


def _ended(known: Known, source: Source, language: Language) -> Reading:
    """No, with the sentence that says that the text has ended, and which text it is."""
    words = words_in(language)
    lead = Statement(f"{words.no} {words.sources_say}", (source,))
    return Reading(Outcome.ANSWERED, (lead,), (describe(known, language),), quotes=known.named_with(source))


def _incoming(
    reference: LegalReference, relation: Relation, understanding: Understanding, evidence: Evidence
) -> list[Told]:
    """The instruments that do it to `reference`, each with the sentence that says so."""
    types = types_asked(understanding) if understanding.references else ()
    found: dict[str, Told] = {}
    for known in known_instruments(evidence):
        if types and known.reference.type not in types:
            continue
        if understanding.places and not (known.places and is_of(known, understanding.places)):
            continue
        for mention, source in zip(known.mentions, known.sources, strict=True):
            if any(
                said is relation and refers_to(reference, other) is not Match.NO for said, other in mention.relations
            ):
                found.setdefault(known.instrument.id, (known, source))
                if relation is Relation.IMPLEMENTS:
                    for beside in _steps_between(mention, understanding, evidence):
                        found.setdefault(beside.instrument.id, (beside, source))
    return list(found.values())


def _steps_between(mention: InstrumentMention, understanding: Understanding, evidence: Evidence) -> list[Known]:
    """The texts of the place asked about that are carried out in the same breath as the central one: "to carry out
    Resolution 57 and the province's own programme, the plan …"."""
    if not understanding.places:
        return []
    beside = [other for said, other in mention.relations if said is Relation.IMPLEMENTS]
    found = (open_instrument(one, evidence) for other in beside for one in matching(other, evidence.instruments)[0])
    return [one for one in found if one is not None and one.places and is_of(one, understanding.places)]


def _outgoing(
    reference: LegalReference, relation: Relation, understanding: Understanding, evidence: Evidence
) -> list[Told]:
    """The instruments that `reference` does it to, each with the sentence that says so."""
    own = [open_instrument(one, evidence) for one in matching(reference, evidence.instruments)[0]]
    found: dict[str, Told] = {}
    for doing in own:
        if doing is None or not is_of(doing, understanding.places):
            continue
        for mention, source in zip(doing.mentions, doing.sources, strict=True):
            for said, other in mention.relations:
                if said is not relation:
                    continue
                for target in matching(other, evidence.instruments)[0]:
                    known = open_instrument(target, evidence)
                    if known is not None and target.id != doing.instrument.id:
                        found.setdefault(target.id, (known, source))
    return list(found.values())


def relation_told(found: Sequence[Told], understanding: Understanding) -> Reading:
    """The names of the texts found, then what is known of each."""
    language = understanding.language
    words = words_in(language)
    names = words.list_separator.join(f"**{name_of(one, language)}**" for one, _ in found)
    sources = tuple({source.key: source for _, source in found}.values())
    told = {one.key: one for known, source in found for one in known.named_with(source)}
    lead = Statement(words.value_thing.format(value=names, thing="") + ".", tuple(told.values()))
    lines = tuple(describe(one, language) for one, _ in found)
    return Reading(Outcome.ANSWERED, (lead,), lines, quotes=sources[:2])
