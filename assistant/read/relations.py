"""Reads what one instrument does to another: which plan carries a resolution out, which text replaces which."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instrument_facts import (
    Known,
    describe,
    is_of,
    known_instruments,
    matching,
    name_of,
    open_instrument,
)
from assistant.read.lists import types_asked
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.legal_reference import LegalReference, Match, refers_to
from policy.registers import Relation

_VERBS: Mapping[Relation, re.Pattern[str]] = {
    Relation.REPLACES: re.compile(r"remplac\w+|replac\w+|supersed\w+|abrog\w+|repeal\w*|thay the|bai bo"),
    Relation.AMENDS: re.compile(r"modifi\w+|amend\w*|sua doi|bo sung"),
    Relation.IMPLEMENTS: re.compile(
        r"concretis\w+|mettre en (?:oeuvre|œuvre)|met(?:s|tent)? en (?:oeuvre|œuvre)|mise en (?:oeuvre|œuvre)"
        r"|appliqu\w+|execut\w+|implement\w*|carr(?:y|ies|ied)(?: \w+){0,2} out"
        r"|carry out|put\w* .{2,40} into practice|appl(?:y|ies|ied|ying)|giv\w+ effect|cu the hoa|trien khai|thuc"
        r" hien|ap dung|thi hanh"
    ),
    Relation.ENDS: re.compile(r"met(?:s|tent)? fin|ends?\b|terminat\w+|cham dut"),
}


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
        if not found and not is_target:
            found = _outgoing(reference, relation, evidence)
        if not found and relation is not Relation.IMPLEMENTS:
            found = _outgoing(reference, relation, evidence) or _incoming(reference, relation, understanding, evidence)
        if found:
            return _reading(found, understanding)
    return None


def _incoming(
    reference: LegalReference, relation: Relation, understanding: Understanding, evidence: Evidence
) -> list[Known]:
    types = types_asked(understanding)
    return [
        known
        for known in known_instruments(evidence)
        if (not types or known.reference.type in types)
        and (not understanding.places or (known.places and is_of(known, understanding.places)))
        and any(
            said is relation and refers_to(reference, other) is not Match.NO
            for mention in known.mentions
            for said, other in mention.relations
        )
    ]


def _outgoing(reference: LegalReference, relation: Relation, evidence: Evidence) -> list[Known]:
    own, _ = matching(reference, evidence.instruments)
    found: dict[str, Known] = {}
    for instrument in own:
        for mention in instrument.mentions:
            for said, other in mention.relations:
                if said is not relation:
                    continue
                for target in matching(other, evidence.instruments)[0]:
                    known = open_instrument(target, evidence)
                    if known is not None:
                        found[target.id] = known
    return list(found.values())


def _reading(found: Sequence[Known], understanding: Understanding) -> Reading:
    language = understanding.language
    words = words_in(language)
    names = words.list_separator.join(f"**{name_of(one, language)}**" for one in found)
    sources = tuple({source.key: source for one in found for source in one.cited(1)}.values())
    lead = Statement(words.value_thing.format(value=names, thing="") + ".", sources)
    lines = tuple(describe(one, language) for one in found)
    return Reading(Outcome.ANSWERED, (lead,), lines, quotes=sources[:2])
