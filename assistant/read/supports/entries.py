"""Picks the supports of the register that a question asks about: right place, text, thing and applicant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.eligibility import Profile, SupportAssessment, assess, profile_from_text, speaks_of_oneself
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.supports.asking import asks_how_many, asks_results, asks_what_there_is
from assistant.read.supports.entry import Entry
from assistant.read.supports.fit import (
    bonus_of,
    coverage_of,
    is_for_asker,
    is_for_others,
    kinds_of,
    named_in_sentences,
    own_concepts,
    speaks_of_asker,
    subject_of_basis,
    subjects_of,
)
from assistant.read.supports.narrowing import (
    HALF,
    done_there,
    for_named_class,
    for_the_asker,
    is_beside,
    is_told_before,
    national_first,
    of_named_size,
    of_named_sum,
    offered,
    told_by_word,
)
from assistant.read.supports.topic import (
    alternatives_in,
    names_topic,
    people_asked,
    said_of_asker,
    specific_things,
)
from assistant.read.supports.variants import varies, with_rules, without_rules
from assistant.read.variants import is_of_another_variant
from assistant.understand import Kind, Understanding
from policy.folding import fold
from policy.former import FORMER
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.places import same_area
from policy.quantity import QuantityKind
from policy.registers import Support, SupportStatus
from policy.terms import concepts
from policy.variants import variants_in

_PROMISES = late_regex(
    r"(?<![a-z])(?:install\w*|travailler|rester|settle|work|stay|commit\w*|lam viec|cam ket|gan bo)(?![a-z])"
)
_EXPERIENCE = late_regex(r"\s?(?:d'experience|of experience|of work|kinh nghiem)")
_SAME_THING = late_regex(
    r"(?<![a-z])(?:memes? (?:facture|aide|depense|achat|soutien|prime|contrat)"
    r"|same (?:bill|support|purchase|aid|cost|expense|contract)|cung (?:noi dung|khoan|loai))(?![a-z])"
)
"""A support for what another one told before it is for."""
_OF_THE_SAME = 0.8
_PARAGRAPH = 0.4
"""Where the question names the place, supports whose paragraph names all that is asked will do."""


def entries_for(understanding: Understanding, evidence: Evidence) -> list[Entry]:
    """The supports that answer, best first; none when the register has nothing that fits well enough.

    Where nothing is told of the applicant's own field ("a shrimp start-up"), what there is for such applicants.
    """
    things = specific_things(understanding)
    found = _entries_on(things, understanding, evidence)
    if found or not kinds_of(profile_of(understanding)):
        return found
    known = concepts()
    fields = {one for one in things if one in known and known[one].kind == "sector"}
    others = [one for one in things if one not in fields]
    if not fields or not (others or asks_what_there_is(understanding)):
        return []
    wider = _entries_on(others, understanding, evidence)
    return [
        one for one in wider if not any(known[own].kind == "sector" for own in own_concepts(one.support) & set(known))
    ]


def _entries_on(specific: Sequence[str], understanding: Understanding, evidence: Evidence) -> list[Entry]:
    """The supports that are for `specific`, the things asked about, best first."""
    profile = profile_of(understanding)
    people = people_asked(understanding, profile)
    about = (
        *(understanding.places, understanding.references, specific, understanding.names, kinds_of(profile)),
        variants_in(understanding.text),
    )
    if not any(about):
        return []
    if understanding.asks(Kind.REASON) or asks_how_many(understanding):
        return []
    wants_former = FORMER.search(fold(understanding.text)) is not None
    wants_past = asks_results(understanding)
    scores = {scored.sentence.key: scored.score for scored in evidence.sentences}
    top = max(scores.values(), default=0.0) or 1.0
    found: list[Entry] = []
    subjects = subjects_of(evidence) if specific else {}
    told_with = named_in_sentences(evidence.supports) if specific else {}
    of_asker = said_of_asker(understanding)
    for support in evidence.supports:
        if (support.status is SupportStatus.EXAMPLE) is not wants_past:
            continue
        if wants_former and support.status is not SupportStatus.ENDED:
            continue
        if understanding.places and not _is_there(support, understanding, evidence):
            continue
        at = evidence.shelf.sentence_at(support.evidence.article_id, support.evidence.start)
        if (
            at is None
            or not is_under(understanding.references, support, at, evidence.supports)
            or not _names_all(understanding, at, evidence)
            or is_of_another_variant(understanding.text, at, evidence.shelf.story(at.article))
        ):
            continue
        subject = subject_of_basis(support, subjects)
        coverage = coverage_of(specific, support, at, evidence, subject, told_with.get(at.key, ()), people)
        if own_concepts(support) & of_asker:
            beside = [one for one in evidence.supports if is_beside(one, support)]
            told = (coverage_of(specific, one, at, evidence, subject, ()) for one in beside)
            coverage = max(coverage, max(told, default=0.0))
        is_former = wants_former and not _names_any(support, specific)
        if is_former or _SAME_THING.search(fold(support.benefit)) or varies(support.benefit):
            before = [one for one in evidence.supports if is_told_before(one, support)]
            told = (coverage_of(specific, one, at, evidence, subject, ()) for one in before)
            coverage = max(coverage, _OF_THE_SAME * max(told, default=0.0))
        if coverage == 0.0 and not is_for_asker(support, profile):
            continue
        assessment = _assessed(support, profile, understanding) if support.status is not SupportStatus.EXAMPLE else None
        if is_for_others(support, assessment, profile, understanding):
            continue
        if not specific and kinds_of(profile) and not speaks_of_asker(support, profile):
            continue
        worth = coverage + bonus_of(understanding, support, profile) + 0.4 * scores.get(at.key, 0.0) / top
        found.append(Entry(support, at, coverage, worth, assessment))
    found = of_named_size(found, understanding)
    found = of_named_sum(told_by_word(national_first(found, understanding), understanding), understanding)
    found = for_named_class(with_rules(found), understanding)
    there = for_the_asker(done_there(found, understanding), of_asker)
    # "I study to be an engineer": nobody but the student asks.
    is_theirs = not specific and any(is_for_asker(one.support, profile) for one in there)
    return _chosen(there, understanding, () if is_theirs else (*specific, *people), profile)


def _is_there(support: Support, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether it is given at a place asked about; one that names no place, where its whole article is about it."""
    there = support.places
    if not there and (article := evidence.shelf.library.article(support.evidence.article_id)) is not None:
        there = article.places
    return any(same_area(a, b) for a in understanding.places for b in there)


def _names_any(support: Support, specific: Sequence[str]) -> bool:
    """Whether its own words name one of the things asked about; a former rate is told without what it was for."""
    own = own_concepts(support)
    return any(names_topic(one, own) for one in specific)


def profile_of(understanding: Understanding) -> Profile:
    """What the question says of who asks; the one number of years it gives its applicant is their age."""
    profile = profile_from_text(understanding.text, understanding.language)
    years = [one for one in understanding.quantities if one.kind is QuantityKind.DURATION and one.unit == "year"]
    if profile.age_years is not None or profile.person_age is not None or profile.kind is None or len(years) != 1:
        return profile
    folded = fold(understanding.text)
    promises = _PROMISES.search(folded[max(0, years[0].start - 60) : years[0].start])
    if _EXPERIENCE.match(folded, years[0].end) or promises or profile.commitment_years is not None:
        return profile
    return profile.model_copy(update={"age_years": years[0].value})


def is_under(references: Sequence[LegalReference], support: Support, at: Sentence, register: Iterable[Support]) -> bool:
    """Whether the support rests on one of the texts named, as its entry, its sentence or the heading over it says; also
    when none is named.

    A text that its sentence names is not taken for its basis where another support there rests on that text.
    """
    asked = [one for one in references if one.number is not None or one.name is not None]
    if not asked or _names_one(asked, (*support.legal_basis, *(at.under if not support.legal_basis else ()))):
        return True
    return _names_one(asked, at.facts.references) and not (
        support.legal_basis
        and any(
            _names_one(asked, other.legal_basis)
            for other in register
            if other.evidence.article_id == at.article.id and at.start <= other.evidence.start < at.end
        )
    )


def _names_one(asked: Sequence[LegalReference], given: Sequence[LegalReference]) -> bool:
    return any(refers_to(one, other) is not Match.NO for one in asked for other in given)


def _names_all(understanding: Understanding, at: Sentence, evidence: Evidence) -> bool:
    if not understanding.names:
        return True
    own = speaks_of_oneself(understanding.text, understanding.language)
    # Where "we" are, the article may say once, at its beginning.
    near = evidence.shelf.story(at.article) if own and not understanding.places else (at, *evidence.around(at))
    around = [tokens(one.text) for one in near]
    told = [tokens(one.sentence.text) for one in evidence.sentences]
    # In "we want to exhibit in Singapore" a name that no article knows belongs to the asker's own plans.
    return all(
        any(holds(name, words) for words in around) or (own and not any(holds(name, words) for words in told))
        for name in understanding.names
    )


def _assessed(support: Support, profile: Profile, understanding: Understanding) -> SupportAssessment | None:
    report = assess(profile, [support], language=understanding.language)
    return report.supports[0] if report.supports else None


def _chosen(found: list[Entry], understanding: Understanding, specific: Sequence[str], profile: Profile) -> list[Entry]:
    """The entries that name most of what is asked; of one told as a variant of another, only what fits better."""
    if not found:
        return []
    known = concepts()
    own = [entry for entry in found if is_for_asker(entry.support, profile)]
    fields = all(one in known and known[one].kind in ("sector", "technology") for one in specific)
    names_place = bool(understanding.places or understanding.references)
    least = HALF if names_place else _PARAGRAPH
    is_told_who = names_place or speaks_of_oneself(understanding.text, understanding.language)
    if fields and is_told_who and any(entry.coverage >= least for entry in own):
        # "a doctor in artificial intelligence": the field says who asks, not what the support pays for.
        return offered(sorted(own, key=lambda entry: (-entry.worth, entry.at.key)), understanding)
    most = max(entry.coverage for entry in found)
    if specific and most < (_PARAGRAPH if names_place else HALF):
        return []
    whole = understanding.asks(Kind.LIST, Kind.SUMMARY) or len(alternatives_in(specific)) < len(specific)
    kept = [entry for entry in found if entry.coverage >= (min(HALF, most) if whole and specific else most - 0.25)]
    best = max(entry.worth for entry in kept)
    kept = [entry for entry in kept if whole or entry.worth >= 0.72 * best]
    kept = without_rules(kept, profile)
    return offered(sorted(kept, key=lambda entry: (-entry.worth, entry.at.key)), understanding)
