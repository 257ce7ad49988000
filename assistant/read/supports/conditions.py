"""The conditions of supports: beside what the asker says of themselves, or listed whole where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.eligibility import CriterionAssessment, Profile, Verdict
from assistant.eligibility.words import VERDICTS
from assistant.evidence import Evidence
from assistant.read.supports import words as support_words
from assistant.read.supports.asking import OF_SUPPORT, asks_whether
from assistant.read.supports.entries import entries_for
from assistant.read.supports.entry import Entry
from assistant.read.supports.lines import bases_of, words_of
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.registers import CriterionKind

_ASKED = late_regex(
    r"(?<![a-z])(?:conditions?|criteres?|criteria|requirements?|exigences?|dieu kien|tieu chi|yeu cau|must|doit"
    r"|doivent"
    r"|faut-il|need to|have to|prove|phai|can (?:co|dap ung))(?![a-z])"
)
_TO_QUALIFY = late_regex(
    r"(?<![a-z])(?:eligib\w+|to qualify|to (?:get|receive|obtain) (?:it|the)|commit to"
    r"|pour (?:en |y )?(?:beneficier|pretendre|avoir droit|obtenir|recevoir)|de (?:duoc|nhan|huong))(?![a-z])"
)
_MOST = 6
_MOST_LISTED = 12


def judged(entries: Sequence[Entry]) -> list[tuple[Entry, CriterionAssessment]]:
    """The stated conditions of the supports, those that settle something first, each once."""
    found: dict[str, tuple[Entry, CriterionAssessment]] = {}
    for entry in entries:
        for one in entry.assessment.criteria if entry.assessment else ():
            is_name = one.text in (entry.support.beneficiary or "")
            says_who = one.kind is CriterionKind.APPLICANT and one.verdict is not Verdict.MET
            if not (one.is_implied or is_name or says_who or one.kind is CriterionKind.DURATION):
                found.setdefault(fold(one.text), (entry, one))
    order = {Verdict.NOT_MET: 0, Verdict.MET: 1, Verdict.NOT_KNOWN: 2}
    return sorted(found.values(), key=lambda pair: order[pair[1].verdict])


def condition_lines(
    conditions: Sequence[tuple[Entry, CriterionAssessment]],
    understanding: Understanding,
    profile: Profile,
    evidence: Evidence,
) -> list[Statement]:
    """One line a condition, with whether it is met where the asker says enough of themselves."""
    says = any(
        value is not None
        for value in (
            profile.age_years,
            profile.person_age,
            profile.commitment_years,
            profile.revenue_vnd,
            profile.capital_vnd,
            profile.employees,
            profile.size,
            profile.co_funding_percent,
            profile.sector,
            profile.foreign_capital_percent,
        )
    )
    asked = Detail.CONDITIONS in understanding.details or (asks_whether(understanding))
    if not (says or asked):
        return []
    return [
        condition_line(one, entry, understanding, evidence, with_verdict=one.verdict is not Verdict.NOT_KNOWN or says)
        for entry, one in conditions[:_MOST]
        if asked or one.verdict is not Verdict.NOT_KNOWN
    ]


def condition_line(
    one: CriterionAssessment, entry: Entry, understanding: Understanding, evidence: Evidence, with_verdict: bool
) -> Statement:
    """The condition in the article's words, cited; with whether it is met if `with_verdict`."""
    language = understanding.language
    opening, closing = words_in(language).quotes
    text = f"{opening}{' '.join(one.text.split())}{closing}"
    # Whether a day has passed is the reader's calendar's to say.
    tells = with_verdict and one.kind is not CriterionKind.DEADLINE
    frame = support_words.CONDITION if tells else support_words.STATED
    source = evidence.shelf.source(one.evidence) or entry.at.source()
    return Statement(frame[language].format(text=text, verdict=VERDICTS[language][one.verdict]), (source,))


def read_conditions(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Every condition of the supports asked about; None where conditions are not what is asked, or none is known."""
    folded = fold(understanding.text)
    is_on_conditions = Detail.CONDITIONS in understanding.details or _TO_QUALIFY.search(folded) is not None
    asks = is_on_conditions and _ASKED.search(folded) and not OF_SUPPORT.search(folded)
    if not asks or asks_whether(understanding) or understanding.asks(Kind.DATE, Kind.COMPARISON):
        return None
    entries = [one for one in entries_for(understanding, evidence) if one.is_offered]
    stated: dict[str, tuple[Entry, CriterionAssessment]] = {}
    for entry in entries:
        for one in entry.assessment.criteria if entry.assessment else ():
            # The name of the applicant is in the line on the support; a duration asks nothing of anybody.
            is_name = one.kind is CriterionKind.APPLICANT and fold(one.text) in fold(" ".join(words_of(entry)))
            if not one.is_implied and not is_name and one.kind is not CriterionKind.DURATION:
                stated.setdefault(fold(one.text), (entry, one))
    if not any(one.kind is not CriterionKind.APPLICANT for _, one in stated.values()):
        return None
    words = words_in(understanding.language)
    told = list(stated.values())[:_MOST_LISTED]
    lines = [condition_line(one, entry, understanding, evidence, with_verdict=False) for entry, one in told]
    lines += bases_of(entries[:1], evidence, understanding)
    return Reading(
        Outcome.ANSWERED, (Statement(words.sources_say),), tuple(lines), notes=(Statement(words.not_a_decision),)
    )
