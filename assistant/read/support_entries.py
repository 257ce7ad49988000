"""Picks the supports of the register that a question asks about: right place, text, thing and applicant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.concepts import concepts_in, is_kind_of, names_concept
from assistant.eligibility import Profile, SupportAssessment, Verdict, assess, profile_from_text
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import holds, tokens
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import same_area
from policy.quantity import QuantityKind
from policy.registers import CriterionKind, Support, SupportStatus
from policy.terms import concepts

_FRAME_WORDS = """
support grant incentive financial-support fund policy resolution decision plan share amount maximum minimum
cost expenditure province project value issue number condition eligibility application-procedure deadline
special-mechanism regulation state government year month receive pay salary allocate funding beneficiary
age-of-person experience seat-head-office accepted rejected contract loan submit apply-to announce propose
legal-document level science-technology subsidy rate
"""
_FRAME = frozenset(_FRAME_WORDS.split())
"""Words every question on support has: they do not tell one support from another."""
_RECEIVED = re.compile(
    r"\b(?:a|ont|avait|aurait) (?:deja )?(?:ete )?(?:recu|touche|obtenu|beneficie|aide|soutenu|verse)\w*"
    r"|\b(?:were|was|been|have|has) (?:helped|supported|paid|granted|received|disbursed|given)"
    r"|\b(?:received|disbursed)\b"
    r"|da (?:duoc |nhan|ho tro|chi|giai ngan|cap)"
)
_SIZES = {
    "micro": re.compile(r"\b(?:micro\w*|sieu nho|tpe|tres petite\w*)"),
    "small": re.compile(r"\b(?:petites?|small|nho)\b(?! (?:et moyenne|and medium|va vua))(?<!sieu nho)"),
    "medium": re.compile(r"(?<!et )(?<!and )(?<!va )\b(?:moyennes?|medium|vua)\b"),
}
_SIZES_NAMED = frozenset({"small-enterprise", "medium-enterprise"})
_VARIES = re.compile(
    r"porte\w* a|raised to|rises? to|increas\w+ to|tang len|nang len|meme plafond|meme limite"
    r"|same (?:ceiling|cap|limit)|cung (?:muc|tran)"
)
"""A support told as another one with a different rate: it takes its ceiling from there."""
_SAME_CEILING = re.compile(r"meme (?:plafond|limite)|same (?:ceiling|cap|limit|maximum)|cung (?:muc )?(?:tran|toi da)")
_EXPERIENCE = re.compile(r"\s?(?:d'experience|of experience|of work|kinh nghiem)")
_HOW_MANY = re.compile(
    r"(?:how many|combien (?:de |d')|bao nhieu|may) (?:\w+ ){0,2}(?:enterprise|entreprise|firm|compan|societe|start-up"
    r"|project|projet|doanh nghiep|du an|hop tac xa|cooperative|dossier|ho so|model|mo hinh)"
)
"""That asks how many were helped, not what one may get."""
_OF_THE_ASKER = re.compile(
    r"(?<![a-z])(?:je|j'|nous|mon|ma|mes|notre|nos|i|i'm|my|we|our|us|toi|chung toi|cua (?:chung )?toi|minh)(?![a-z])"
)
_HALF = 0.5
_PARAGRAPH = 0.4
"""Where the question names the place, supports whose paragraph names all that is asked will do."""
_STATUS_WORTH = {
    SupportStatus.IN_FORCE: 0.3,
    SupportStatus.ANNOUNCED: 0.0,
    SupportStatus.ENDED: -0.1,
    SupportStatus.EXAMPLE: 0.0,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A support of the register that fits, with what shows how well."""

    support: Support
    at: Sentence
    coverage: float
    """Share of the specific things asked about that it names, from 0 to 1; 1 when none is asked about."""
    worth: float
    assessment: SupportAssessment | None
    """Its conditions beside what the asker says; None for one that can no longer be had."""
    ceiling_of: tuple[Support, Sentence] | None = None
    """The support whose ceiling it takes over ("with the same ceiling")."""

    @property
    def is_offered(self) -> bool:
        """Whether it can be had, or may be one day."""
        return self.support.status in (SupportStatus.IN_FORCE, SupportStatus.ANNOUNCED)


def entries_for(understanding: Understanding, evidence: Evidence) -> list[Entry]:
    """The supports that answer, best first; none when the register has nothing that fits well enough."""
    profile = profile_of(understanding)
    specific = specific_things(understanding)
    if not (understanding.places or understanding.references or specific or understanding.names):
        return []
    if understanding.asks(Kind.REASON) or _HOW_MANY.search(fold(understanding.text)):
        return []
    wants_past = _RECEIVED.search(fold(understanding.text)) is not None
    scores = {scored.sentence.key: scored.score for scored in evidence.sentences}
    top = max(scores.values(), default=0.0) or 1.0
    found: list[Entry] = []
    subjects = _subjects(evidence) if specific else {}
    for support in evidence.supports:
        if (support.status is SupportStatus.EXAMPLE) is not wants_past:
            continue
        if understanding.places and not any(same_area(a, b) for a in understanding.places for b in support.places):
            continue
        at = evidence.shelf.sentence_at(support.evidence.article_id, support.evidence.start)
        if at is None or not _is_under(understanding, support, at) or not _names_all(understanding, at, evidence):
            continue
        coverage = _coverage(specific, support, at, evidence, _subject_of_basis(support, subjects))
        if coverage == 0.0 and not is_for_asker(support, profile):
            continue
        assessment = _assessed(support, profile, understanding) if support.status is not SupportStatus.EXAMPLE else None
        if _is_for_others(support, at, assessment, profile, understanding):
            continue
        if not specific and _kinds(profile) and not _speaks_of_asker(support, at, profile):
            continue
        worth = coverage + _bonus(understanding, support, profile) + 0.4 * scores.get(at.key, 0.0) / top
        found.append(Entry(support, at, coverage, worth, assessment))
    return _chosen(_with_rules(found), understanding, specific, profile)


def profile_of(understanding: Understanding) -> Profile:
    """What the question says of who asks; the one number of years it gives its applicant is their age."""
    profile = profile_from_text(understanding.text, understanding.language)
    years = [one for one in understanding.quantities if one.kind is QuantityKind.DURATION and one.unit == "year"]
    if profile.age_years is not None or profile.kind is None or len(years) != 1:
        return profile
    if _EXPERIENCE.match(fold(understanding.text), years[0].end):
        return profile
    return profile.model_copy(update={"age_years": years[0].value})


def specific_things(understanding: Understanding) -> list[str]:
    """The concepts that tell one support from another: neither the applicant nor the words of every such question."""
    known = concepts()
    return [
        one
        for one in understanding.concepts
        if one not in _FRAME
        and one not in _SIZES_NAMED
        and not one.startswith("country-")
        and not (one in known and known[one].kind in ("applicant", "body", "document"))
        and not (one in known and known[one].kind == "act" and one in GENERIC_CONCEPTS)
    ]


def _is_under(understanding: Understanding, support: Support, at: Sentence) -> bool:
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    given = (*support.legal_basis, *at.facts.references, *(at.under if not support.legal_basis else ()))
    return not asked or any(refers_to(one, other) is not Match.NO for one in asked for other in given)


def _names_all(understanding: Understanding, at: Sentence, evidence: Evidence) -> bool:
    if not understanding.names:
        return True
    around = [tokens(one.text) for one in (at, *evidence.around(at))]
    told = [tokens(one.sentence.text) for one in evidence.sentences]
    # In "we want to exhibit in Singapore" a name that no article knows belongs to the asker's own plans.
    own = _OF_THE_ASKER.search(fold(understanding.text)) is not None
    return all(
        any(holds(name, words) for words in around) or (own and not any(holds(name, words) for words in told))
        for name in understanding.names
    )


def _assessed(support: Support, profile: Profile, understanding: Understanding) -> SupportAssessment | None:
    report = assess(profile, [support], language=understanding.language)
    return report.supports[0] if report.supports else None


def size_in(text: str) -> str | None:
    """The one size of enterprise that `text` names; None for none or several."""
    folded = fold(text)
    found = [size for size, pattern in _SIZES.items() if pattern.search(folded)]
    return found[0] if len(found) == 1 else None


def _is_for_others(
    support: Support,
    at: Sentence,
    assessment: SupportAssessment | None,
    profile: Profile,
    understanding: Understanding,
) -> bool:
    """Whether it names another kind or size of applicant than the one who asks."""
    asked, given = size_in(understanding.text), size_in(support.benefit) or size_in(support.beneficiary or "")
    if asked and given and asked != given:
        return True
    # "lecturers with a doctorate" is for doctors too, though the register calls them lecturers.
    if assessment is None:
        return False
    return not _speaks_of_asker(support, at, profile) and any(
        one.kind is CriterionKind.APPLICANT and one.verdict is Verdict.NOT_MET for one in assessment.criteria
    )


def _kinds(profile: Profile) -> set[str]:
    return {one for one in profile.concepts_of("kind") if one not in GENERIC_CONCEPTS}


def _speaks_of_asker(support: Support, at: Sentence, profile: Profile) -> bool:
    """Whether it names who asks among those it is for, or in the words of the benefit."""
    named = concepts_in(f"{support.beneficiary or ''}\n{support.benefit}")
    named = named.union(*(one.concepts for one in support.criteria if one.kind is CriterionKind.APPLICANT))
    return any(names_concept(one, named) or any(is_kind_of(one, other) for other in named) for one in _kinds(profile))


_Subjects = Mapping[tuple[str | None, int | None], Sequence[tuple[LegalReference, frozenset[str]]]]


def _subjects(evidence: Evidence) -> _Subjects:
    """What the instruments with each number and year are about, in concepts."""
    found: dict[tuple[str | None, int | None], list[tuple[LegalReference, frozenset[str]]]] = {}
    for instrument in evidence.instruments:
        told = frozenset().union(*(concepts_in(one.subject) for one in instrument.mentions if one.subject))
        reference = instrument.reference
        found.setdefault((reference.number, reference.year), []).append((reference, told))
    return found


def _subject_of_basis(support: Support, subjects: _Subjects) -> frozenset[str]:
    """What the instrument that it rests on is about: "the biotechnology resolution" names all that it gives."""
    basis = support.legal_basis[:1]
    return frozenset().union(
        *(
            told
            for one in basis
            for other, told in subjects.get((one.number, one.year), ())
            if refers_to(one, other) is Match.YES
        )
    )


def _coverage(
    specific: Sequence[str], support: Support, at: Sentence, evidence: Evidence, subject: frozenset[str]
) -> float:
    """What it names counts full, what only its paragraph or legal basis names counts less: that may be another's."""
    if not specific:
        return 1.0
    own = concepts_in(f"{support.benefit}\n{support.beneficiary or ''}")
    near = at.concepts | concepts_in(support.evidence.quote)
    around = at.topic.union(*(one.concepts for one in evidence.around(at)))
    total = weight = 0.0
    for one in specific:
        share = 0.4 if one in GENERIC_CONCEPTS else 1.0
        weight += share
        if names_concept(one, own):
            total += share
        elif names_concept(one, near):
            total += 0.8 * share
        elif names_concept(one, around | subject):
            total += 0.4 * share
    return total / weight


def _bonus(understanding: Understanding, support: Support, profile: Profile) -> float:
    worth = 0.0
    if is_for_asker(support, profile):
        worth += 0.6
    elif any(one.kind is CriterionKind.APPLICANT and _kinds(profile) & set(one.concepts) for one in support.criteria):
        worth += 0.4
    if size_in(understanding.text) and size_in(f"{support.benefit} {support.beneficiary or ''}"):
        worth += 0.3
    if Detail.AMOUNT in understanding.details and support.amount is None and support.rate is None:
        worth -= 0.5
    worth += _STATUS_WORTH[support.status]
    folded = fold(f"{support.benefit} {support.evidence.quote}")
    worth += 0.15 * sum(word[:6] in folded for word in understanding.words if len(word) > 3)
    return worth


def is_for_asker(support: Support, profile: Profile) -> bool:
    """Whether the support names the very kind of applicant that asks, not only a wider one."""
    return bool(_kinds(profile) & (concepts_in(support.beneficiary or "") | concepts_in(support.benefit)))


def _chosen(found: list[Entry], understanding: Understanding, specific: Sequence[str], profile: Profile) -> list[Entry]:
    """The entries that name most of what is asked; of one told as a variant of another, only what fits better."""
    if not found:
        return []
    known = concepts()
    own = [entry for entry in found if is_for_asker(entry.support, profile)]
    fields = all(one in known and known[one].kind in ("sector", "technology") for one in specific)
    names_place = bool(understanding.places or understanding.references)
    if fields and names_place and any(entry.coverage >= _HALF for entry in own):
        # "a doctor in artificial intelligence": the field says who asks, not what the support pays for.
        return sorted(own, key=lambda entry: (-entry.worth, entry.at.key))
    most = max(entry.coverage for entry in found)
    if specific and most < (_PARAGRAPH if names_place else _HALF):
        return []
    whole = understanding.asks(Kind.LIST, Kind.SUMMARY)
    kept = [entry for entry in found if entry.coverage >= (min(_HALF, most) if whole and specific else most - 0.25)]
    best = max(entry.worth for entry in kept)
    kept = [entry for entry in kept if whole or entry.worth >= 0.72 * best]
    kept = _without_rules(kept, profile)
    if not whole and not understanding.references and any(one.support.status is SupportStatus.IN_FORCE for one in kept):
        kept = [entry for entry in kept if entry.is_offered]
    kept.sort(key=lambda entry: (-entry.worth, entry.at.key))
    return kept


def _rule_of(entry: Entry, found: Sequence[Entry]) -> Entry | None:
    """The support before it in its article that `entry` is told as a variant of ("raised to 50% for …")."""
    if entry.support.amount is not None or not _VARIES.search(fold(entry.support.benefit)):
        return None
    earlier = [
        other
        for other in found
        if other.support.evidence.article_id == entry.support.evidence.article_id
        and other.support.evidence.start < entry.support.evidence.start
        and other.support.rate is not None
    ]
    return max(earlier, key=lambda other: other.support.evidence.start) if earlier else None


def _with_rules(found: list[Entry]) -> list[Entry]:
    """Variants are about what their rule is about, and take its ceiling where they say so."""
    result = []
    for entry in found:
        rule = _rule_of(entry, found)
        if rule is None:
            result.append(entry)
            continue
        takes = _SAME_CEILING.search(fold(entry.support.benefit)) and rule.support.amount is not None
        coverage = max(entry.coverage, rule.coverage)
        result.append(
            replace(
                entry,
                coverage=coverage,
                worth=entry.worth + coverage - entry.coverage,
                ceiling_of=(rule.support, rule.at) if takes else None,
            )
        )
    return result


def _without_rules(kept: list[Entry], profile: Profile) -> list[Entry]:
    """Where the asker has a rate of their own, the general one is not theirs."""
    ruled = {
        rule.support.id
        for entry in kept
        if is_for_asker(entry.support, profile) and (rule := _rule_of(entry, kept)) is not None
    }
    return [entry for entry in kept if entry.support.id not in ruled]
