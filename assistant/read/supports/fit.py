"""How well a support of the register fits what a question asks, and who asks it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.concepts import concepts_in, is_kind_of, names_concept
from assistant.eligibility import Profile, SupportAssessment, Verdict
from assistant.evidence import Evidence, Sentence
from assistant.read.supports.topic import alternatives_in, names_topic, people_asked, said_of_asker
from assistant.understand import Detail, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.registers import CriterionKind, Support, SupportStatus
from policy.terms import broader, concepts

_SIZES = {
    "micro": late_regex(r"\b(?:micro\w*|sieu nho|tpe|tres petite\w*)"),
    "small": late_regex(r"\b(?:petites?|small|nho)\b(?! (?:et moyenne|and medium|va vua))(?<!sieu nho)"),
    "medium": late_regex(r"(?<!et )(?<!and )(?<!va )\b(?:moyennes?|medium|vua)\b"),
}
_STATUS_WORTH = {
    SupportStatus.IN_FORCE: 0.3,
    SupportStatus.ANNOUNCED: 0.0,
    SupportStatus.ENDED: -0.1,
    SupportStatus.EXAMPLE: 0.0,
}
_IN_ITS_SENTENCE, _OF_ANOTHER, _AROUND = 0.8, 0.2, 0.4
"""What a thing counts that only the sentence names, that another support of the sentence names, that stands around."""

_ALL_PROPERTY = frozenset({"intellectual-property", "ip-registration", "ip-support"})
_LITTLE = 0.4
"""The weight of what is asked about in passing: a most general thing, whom one wants to work with."""

Subjects = Mapping[tuple[str | None, int | None], Sequence[tuple[LegalReference, frozenset[str]]]]


def subjects_of(evidence: Evidence) -> Subjects:
    """What the instruments with each number and year are about, in concepts."""
    found: dict[tuple[str | None, int | None], list[tuple[LegalReference, frozenset[str]]]] = {}
    for instrument in evidence.instruments:
        told = frozenset().union(*(concepts_in(one.subject) for one in instrument.mentions if one.subject))
        reference = instrument.reference
        found.setdefault((reference.number, reference.year), []).append((reference, told))
    return found


def subject_of_basis(support: Support, subjects: Subjects) -> frozenset[str]:
    """What the instrument that it rests on is about: "the biotechnology resolution" names all that it gives."""
    return frozenset().union(
        *(
            told
            for one in support.legal_basis[:1]
            for other, told in subjects.get((one.number, one.year), ())
            if refers_to(one, other) is Match.YES
        )
    )


def own_concepts(support: Support) -> frozenset[str]:
    """What its own words name: the benefit, whom it is for, and the lines above that say what for."""
    own = concepts_in(f"{support.benefit}\n{support.beneficiary or ''}")
    above = concepts_in("\n".join(support.purpose))
    known = concepts()
    who = {one for one in own | above if one in known and known[one].kind == "applicant"}
    # "A professor gets 700 million, a doctor 400 million": the words before the second name another one.
    return own | (above - who if own & who else above)


def named_in_sentences(supports: Sequence[Support]) -> dict[tuple[str, int], list[tuple[str, frozenset[str]]]]:
    """By sentence: the supports that it tells, each with what its own words name."""
    found: dict[tuple[str, int], list[tuple[str, frozenset[str]]]] = {}
    for support in supports:
        key = (support.evidence.article_id, support.evidence.start)
        found.setdefault(key, []).append((support.id, own_concepts(support)))
    return found


def coverage_of(
    specific: Sequence[str],
    support: Support,
    at: Sentence,
    evidence: Evidence,
    subject: frozenset[str],
    beside: Sequence[tuple[str, frozenset[str]]],
    people: Sequence[str] = (),
) -> float:
    """The share of `specific`, and less so of `people`, that it names, from 0 to 1.

    What only its paragraph or legal basis names counts less: that may be another's; what another support of its
    sentence (`beside`) names is the other's.
    """
    if not specific and not people:
        return 1.0
    own = own_concepts(support)
    others = [named for id_, named in beside if id_ != support.id]
    near = at.concepts | concepts_in(support.evidence.quote)
    around = at.topic.union(*(one.concepts for one in evidence.around(at)))
    around |= subject

    def named(one: str) -> float:
        if names_topic(one, own):
            return 1.0
        if any(names_topic(one, other) for other in others):
            return _OF_ANOTHER
        if _is_of_whole(one, own):
            return _IN_ITS_SENTENCE
        if names_topic(one, near):
            return _IN_ITS_SENTENCE
        return _AROUND if names_topic(one, around) else 0.0

    total = weight = 0.0
    for group in (*alternatives_in(specific), *((one,) for one in people)):
        share = _LITTLE if group[0] in people or all(one in GENERIC_CONCEPTS for one in group) else 1.0
        weight += share
        total += share * max(named(one) for one in group)
    return total / weight


def _is_of_whole(one: str, own: frozenset[str]) -> bool:
    """Whether a support for all intellectual property, with no kind of it named, is on a trademark too."""
    wider = broader(one) if one in concepts() else frozenset()
    names_kind = any("protection-certificate" in broader(other) for other in own if other in concepts())
    return "intellectual-property" in wider and bool(own & _ALL_PROPERTY) and not names_kind


def bonus_of(understanding: Understanding, support: Support, profile: Profile) -> float:
    """What speaks for it beyond what is asked: the very asker, a value where one is asked for, being in force."""
    worth = 0.0
    if is_for_asker(support, profile):
        worth += 0.6
    elif any(one.kind is CriterionKind.APPLICANT and kinds_of(profile) & set(one.concepts) for one in support.criteria):
        worth += 0.4
    if size_in(understanding.text) and size_in(f"{support.benefit} {support.beneficiary or ''}"):
        worth += 0.3
    if Detail.AMOUNT in understanding.details and support.amount is None and support.rate is None:
        worth -= 0.5
    worth += 0.5 * len(said_of_asker(understanding) & (own_concepts(support) - kinds_of(profile)))
    worth += _STATUS_WORTH[support.status]
    folded = fold(f"{support.benefit} {support.evidence.quote}")
    worth += 0.15 * sum(word[:6] in folded for word in understanding.words if len(word) > 3)
    return worth


def size_in(text: str) -> str | None:
    """The one size of enterprise that `text` names; None for none or several."""
    folded = fold(text)
    found = [size for size, pattern in _SIZES.items() if pattern.search(folded)]
    return found[0] if len(found) == 1 else None


def kinds_of(profile: Profile) -> set[str]:
    """What kinds of applicant the asker is, beyond the most general."""
    return {one for one in profile.concepts_of("kind") if one not in GENERIC_CONCEPTS}


def is_for_asker(support: Support, profile: Profile) -> bool:
    """Whether the support names the very kind of applicant that asks, not only a wider one."""
    return bool(kinds_of(profile) & (concepts_in(support.beneficiary or "") | concepts_in(support.benefit)))


def is_for_others(
    support: Support, assessment: SupportAssessment | None, profile: Profile, understanding: Understanding
) -> bool:
    """Whether it names another kind or size of applicant than the one who asks."""
    asked, given = size_in(understanding.text), size_in(f"{support.benefit}\n{support.beneficiary or ''}")
    if asked and given and asked != given:
        return True
    # "lecturers with a doctorate" is for doctors too, though the register calls them lecturers.
    if assessment is None or speaks_of_asker(support, profile):
        return False
    if any(names_concept(one, own_concepts(support)) for one in people_asked(understanding, profile)):
        return False
    return any(one.kind is CriterionKind.APPLICANT and one.verdict is Verdict.NOT_MET for one in assessment.criteria)


def speaks_of_asker(support: Support, profile: Profile) -> bool:
    """Whether it names who asks among those it is for, or in the words of the benefit."""
    named = concepts_in(f"{support.beneficiary or ''}\n{support.benefit}")
    told_by = (CriterionKind.APPLICANT, CriterionKind.SIZE)  # "cooperatives of fewer than 40 people"
    named = named.union(*(one.concepts for one in support.criteria if one.kind in told_by))
    return any(names_concept(one, named) or any(is_kind_of(one, other) for other in named) for one in kinds_of(profile))
