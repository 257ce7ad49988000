"""Which conditions belong to which sentence: its own, those of its neighbours, those listed in its section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_basis import may_grant
from ingest.extract.support_condition_words import CONDITIONS, CONDITIONS_FOLLOW, LABEL, NAMES_ALL, ONLY
from ingest.extract.support_criteria import addresses_applicants, criteria_in, criterion
from ingest.extract.support_grants import grants_in
from ingest.extract.support_obligations import (
    bounds_applicants,
    closes,
    obliges_applicants,
    shuts_applicants_out,
    states_conditions,
)
from ingest.extract.support_own_conditions import RELATIVE, relative_parts, unique
from ingest.extract.support_sentences import Setting
from ingest.extract.support_title_words import CONDITION_LEAD, GIVING_LEAD, PRINCIPLES_TITLE, PROCEDURE_TITLE
from ingest.extract.support_words import APPLICANTS, GRANTS, STRONG
from policy.exclusion import SHUTS_OUT
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import QuantityKind
from policy.registers import Criterion, CriterionKind
from policy.terms import broader, find_concepts

_LIST_LINE = late_regex(r"^\s*(?:[-•*+]|[a-zđ]\)|\([a-z0-9]{1,2}\)|[0-9]{1,2}\))\s*\S")
_MARK = late_regex(r"\s*(?:[-•*+]|[a-zđ]\)|\([a-z0-9]{1,2}\)|[0-9]{1,2}[.)])\s+")
_SCOPE = late_regex(
    r"\s*(?:quy dinh(?! nay)|ban hanh|phe duyet|ve viec|on|regulating|approving|relative? a|portant|fixant)\s|"
    r"\s*(?:[0-9]{1,2}[.)]\s*)?(?:nghi quyet|quyet dinh|thong tu|nghi dinh|this|the present|la presente|le present|"
    r"cette|ce)\s"
    r"(?:[a-z]+\s){0,2}?(?:quy dinh|huong dan|governs?|sets?|lays?|regulates?|fixe|definit|regit|precise)(?![a-z])"
)
_AHEAD = 4
"""Paragraphs, lines of lists among them, over which conditions told before any support reach."""
_TITLE = 120
_OPENING = 40
"""Characters of a line in which it names whom it is about."""
_GIVEN = (QuantityKind.MONEY, QuantityKind.PERCENTAGE)


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions for every sentence, and the lines that are nothing but conditions."""

    lines: frozenset[int]
    by_sentence: dict[int, tuple[Criterion, ...]]

    def of_sentence(self, number: int) -> tuple[Criterion, ...]:
        """What an applicant for the support in sentence `number` has to be or do."""
        return self.by_sentence.get(number, ())


def conditions_for(settings: Sequence[Setting], stories: frozenset[int] = frozenset()) -> Conditions:
    """Reads the conditions of all sentences and says to which supports they belong.

    `stories`: the sentences that tell of one beneficiary, which ask nothing of anybody.
    """
    listed = _listed(settings)
    lines = set(listed)
    stated: dict[int, list[Criterion]] = dict(listed)
    behind: set[int] = set()
    last_support = -1
    first_support = len(settings)
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        gives = bool(grants_in(setting, ()))
        if number in listed or number in stories or sentence.is_caption or sentence is setting.title_sentence:
            continue
        if gives and not setting.is_for_all:
            last_support = number
            first_support = min(first_support, number)
            continue
        is_beside = last_support >= 0 and sentence.paragraph == settings[last_support].sentence.paragraph
        if is_beside and not closes(sentence):
            behind.add(number)
        follows = last_support >= 0 and 0 <= sentence.paragraph - settings[last_support].sentence.paragraph <= 1
        if (setting.is_for_all and _SCOPE.match(sentence.folded)) or LABEL.fullmatch(sentence.folded.strip()):
            continue
        names_all = NAMES_ALL.search(sentence.folded) is not None
        if _is_principle(setting):
            binds = CONDITIONS.search(sentence.folded) or ONLY.search(sentence.folded)
            stated[number] = _of_line(sentence) if binds or SHUTS_OUT.search(sentence.folded) else []
            continue
        if _is_procedure(setting) and closes(sentence):
            until = _deadline(sentence)
            stated[number] = [until] if until else []
            continue
        is_labelled = _is_labelled(settings, number)
        if setting.is_for_all or names_all or _tells_who_may(setting, follows, is_labelled):
            read = _of_line(sentence)
            is_deadline = closes(sentence) and {one.kind for one in read} == {CriterionKind.DEADLINE}
            until = _deadline(sentence) if is_deadline else None
            stated[number] = [until] if until is not None else read
            if stated[number]:
                lines.add(number)
    _keep_alternatives_whole(settings, stated)
    by_sentence: dict[int, tuple[Criterion, ...]] = {}
    for number, setting in enumerate(settings):
        folded = setting.sentence.folded
        holds_value = any(read.kind in _GIVEN for read in setting.sentence.quantities)
        if number in lines or not (setting.is_given or GRANTS.search(folded) or STRONG.search(folded) or holds_value):
            continue
        shared = [
            condition
            for other in sorted(stated)
            if _belongs(
                settings, other, number, listed, told_before=first_support < other, follows_grant=other in behind
            )
            for condition in stated[other]
        ]
        if shared:
            by_sentence[number] = tuple(unique(shared))
    return Conditions(frozenset(lines), by_sentence)


def _is_labelled(settings: Sequence[Setting], number: int) -> bool:
    """Whether the sentence stands behind a label of its paragraph: "Who may apply. Firms with …"."""
    paragraph = settings[number].sentence.paragraph
    first = number
    while first > 0 and settings[first - 1].sentence.paragraph == paragraph:
        first -= 1
    return first < number and LABEL.fullmatch(settings[first].sentence.folded.strip()) is not None


def _tells_who_may(setting: Setting, follows: bool, is_labelled: bool) -> bool:
    """Whether the sentence is on who may have a support.

    `follows`: one was told right before it; `is_labelled`: its paragraph begins with a label that says so.
    """
    sentence = setting.sentence
    if is_labelled:
        return True
    if states_conditions(sentence) or (follows and (obliges_applicants(sentence) or shuts_applicants_out(sentence))):
        return True
    is_on_giver = any(may_grant(one) for one in setting.basis)
    return is_on_giver and (addresses_applicants(sentence) or bounds_applicants(sentence))


def _keep_alternatives_whole(settings: Sequence[Setting], stated: dict[int, list[Criterion]]) -> None:
    """Makes each line one condition where a section lists several applicants: what is asked of one is not of all."""
    applicants: dict[int, list[int]] = {}
    for number, conditions in stated.items():
        setting = settings[number]
        opening = setting.sentence.text[:_OPENING]
        named = {mention.concept_id for mention in find_concepts(opening, setting.sentence.language)} & APPLICANTS
        if setting.is_for_all and conditions and named and not SHUTS_OUT.search(setting.sentence.folded):
            applicants.setdefault(setting.section, []).append(number)
    for numbers in applicants.values():
        for number in numbers if len(numbers) > 1 else ():
            sentence = settings[number].sentence
            mark = _MARK.match(sentence.text)
            whole = criterion(sentence, mark.end() if mark else 0, len(sentence.text), as_kind=CriterionKind.OTHER)
            stated[number] = [whole] if whole else []


def _deadline(sentence: ReadSentence) -> Criterion | None:
    """The whole sentence as one condition: the office and the day it names belong together."""
    return criterion(sentence, 0, len(sentence.text), as_kind=CriterionKind.DEADLINE)


def _of_line(sentence: ReadSentence) -> list[Criterion]:
    """The conditions of a sentence that holds nothing else, those of its relative clauses included."""
    found = criteria_in(sentence)
    told = " ".join(condition.text for condition in found if condition.kind is not CriterionKind.APPLICANT)
    relative = [
        part
        for match in RELATIVE.finditer(sentence.text)
        for part in relative_parts(sentence, match.start() + 1, match.end())
        if part.text not in told and not any(condition.text in part.text for condition in found)
    ]
    return [*found, *relative] if not SHUTS_OUT.search(sentence.folded) else found


def _listed(settings: Sequence[Setting]) -> dict[int, list[Criterion]]:
    """The lines of lists that a line such as "Điều kiện:" opens."""
    found: dict[int, list[Criterion]] = {}
    is_open = False
    section = -1
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        if setting.section != section:
            section, is_open = setting.section, False
        if is_open and _LIST_LINE.match(sentence.text):
            found[number] = criteria_in(sentence) or []
            continue
        folded = sentence.folded.strip()
        # "The province supports as follows:" opens what is given, not what is asked.
        is_giving = GIVING_LEAD.search(folded) is not None and CONDITION_LEAD.search(folded) is None
        is_open = CONDITIONS_FOLLOW.search(folded) is not None and not is_giving
        if is_open:
            found[number] = []
    return found


def for_applicant(conditions: Sequence[Criterion], named: str, language: Language) -> list[Criterion]:
    """The conditions that hold for the applicant `named`, without those that their sentence states for another one."""
    ours = {mention.concept_id for mention in find_concepts(named, language)} & APPLICANTS
    ours_and_broader = ours.union(*(broader(known) for known in ours))
    others = set()
    for condition in conditions:
        theirs = set(condition.concepts) & APPLICANTS if condition.kind is CriterionKind.APPLICANT else set()
        if theirs and ours and not theirs.union(*(broader(known) for known in theirs)) & ours_and_broader:
            others.add(condition.evidence.start)
    return [
        condition
        for condition in conditions
        if condition.evidence.start not in others and (condition.kind is not CriterionKind.APPLICANT or not ours)
    ]


def _belongs(
    settings: Sequence[Setting],
    conditions: int,
    support: int,
    listed: dict[int, list[Criterion]],
    told_before: bool,
    follows_grant: bool,
) -> bool:
    """Whether the conditions of one sentence hold for the support of another: same section, same or next paragraph.

    `told_before`: whether a support was told before the conditions; `follows_grant`: in their very paragraph.
    """
    theirs, ours = settings[conditions], settings[support]
    if (theirs.is_for_all or _is_procedure(theirs) or _is_principle(theirs)) and not ours.is_for_all:
        return True
    is_same_basis = bool(theirs.basis and ours.basis) and _names(theirs) & _names(ours)
    if is_same_basis and theirs.section == ours.section and NAMES_ALL.search(theirs.sentence.folded):
        # "To qualify, …" looks back on what was told; a bonus told two paragraphs later has conditions of its own.
        ahead = ours.sentence.paragraph - theirs.sentence.paragraph
        return ahead <= 0 or theirs.is_legal or not told_before
    if theirs.section != ours.section:
        return False
    ahead = ours.sentence.paragraph - theirs.sentence.paragraph
    if is_same_basis and not told_before and 0 <= ahead <= _AHEAD:
        return True  # whom the text is for stands before what it gives
    if conditions in listed:
        return True
    if follows_grant:
        return ahead == 0  # told right behind a support, in its paragraph: it is that paragraph's
    if ours.section_title is not None:
        return True
    return 0 <= theirs.sentence.paragraph - ours.sentence.paragraph <= 1


def _is_principle(setting: Setting) -> bool:
    """Whether it stands in the article of a law on the principles of support, which hold for all of it."""
    return setting.is_legal and PRINCIPLES_TITLE.search(fold(setting.section_title or "")[:_TITLE]) is not None


def _is_procedure(setting: Setting) -> bool:
    """Whether it stands in the article of a law that says how to apply."""
    return setting.is_legal and PROCEDURE_TITLE.search(fold(setting.section_title or "")[:_TITLE]) is not None


def _names(setting: Setting) -> set[tuple[str | None, str | None]]:
    return {(known.number, known.suffix) for known in setting.basis}
