"""Which conditions belong to which sentence: its own, those of its neighbours, those listed in its section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.support_criteria import criteria_in, is_bound, states_conditions
from ingest.extract.support_sentences import Setting
from ingest.extract.support_words import CONDITIONS_FOLLOW, GRANTS, STRONG
from policy.quantity import QuantityKind
from policy.registers import Criterion

_LIST_LINE = re.compile(r"^\s*(?:[-•*+]|[a-zđ]\)|\([a-z0-9]{1,2}\)|[0-9]{1,2}\))\s*\S")
OWN_CONDITION = re.compile(
    r"(?:,\s|\s)(?:à condition (?:de|d'|que)|sous réserve (?:de|d'|que)|provided that|on condition that|"
    r"provided they|if they|"
    r"với điều kiện|nếu)\s",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\s(?:de moins de|ayant moins de|employant|créée?s? depuis|installée?s? (?:à|dans|en|au)|implantée?s? (?:à|"
    r"dans|en)|"
    r"with fewer than|with less than|with under|with at least|based in|established|less than|headquartered in|"
    r"có trụ sở|thành lập|hoạt động (?:dưới|ít nhất|từ)|có dưới|có từ|có tối thiểu)\s[^,;.|]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions for every sentence, and the lines that are nothing but conditions."""

    lines: frozenset[int]
    by_sentence: dict[int, tuple[Criterion, ...]]

    def of_sentence(self, number: int) -> tuple[Criterion, ...]:
        """What an applicant for the support in sentence `number` has to be or do."""
        return self.by_sentence.get(number, ())


def conditions_for(settings: Sequence[Setting]) -> Conditions:
    """Reads the conditions of all sentences and says to which supports they belong."""
    listed = _listed(settings)
    lines = set(listed)
    stated: dict[int, list[Criterion]] = dict(listed)
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        gives = (GRANTS.search(sentence.folded) or STRONG.search(sentence.folded)) and any(
            read.kind in (QuantityKind.MONEY, QuantityKind.PERCENTAGE) and not is_bound(sentence, read)
            for read in sentence.quantities
        )
        if number in listed or sentence.is_caption:
            continue
        if not gives and states_conditions(sentence):
            stated[number] = criteria_in(sentence)
            if stated[number]:
                lines.add(number)
    by_sentence: dict[int, tuple[Criterion, ...]] = {}
    for number, setting in enumerate(settings):
        folded = setting.sentence.folded
        if number in lines or not (GRANTS.search(folded) or STRONG.search(folded)):
            continue
        own = _own(setting)
        shared = [
            condition
            for other in sorted(stated)
            if _belongs(settings, other, number, listed)
            for condition in stated[other]
        ]
        by_sentence[number] = tuple(_unique([*own, *shared]))
    return Conditions(frozenset(lines), by_sentence)


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
        is_open = CONDITIONS_FOLLOW.search(sentence.folded.strip()) is not None
        if is_open:
            found[number] = []
    return found


def _own(setting: Setting) -> list[Criterion]:
    """The conditions inside the sentence that states the support."""
    sentence = setting.sentence
    found: list[Criterion] = []
    match = OWN_CONDITION.search(sentence.text)
    limit = len(sentence.text)
    if match is not None:
        limit = match.start()
        stop = re.search(r"[;.](?:\s|$)", sentence.text[match.end() :])
        found += criteria_in(sentence, match.end(), match.end() + stop.start() if stop else len(sentence.text))
    for relative in _RELATIVE.finditer(sentence.text, 0, limit):
        begin = relative.start() + 1
        end = relative.end()
        verb = re.search(
            r"\s(?:peu(?:t|vent)|reçoi(?:t|vent)|bénéfici|may|can|will|receive|get|are|is|được|sẽ|"
            r"nhận)",
            sentence.text[begin:end],
        )
        found += criteria_in(sentence, begin, begin + verb.start() if verb else end)
    return found


def _belongs(settings: Sequence[Setting], conditions: int, support: int, listed: dict[int, list[Criterion]]) -> bool:
    """Whether the conditions of one sentence hold for the support of another: same section, same or next paragraph."""
    theirs, ours = settings[conditions], settings[support]
    if theirs.section != ours.section:
        return False
    if conditions in listed or ours.section_title is not None:
        return True
    return 0 <= theirs.sentence.paragraph - ours.sentence.paragraph <= 1


def _unique(conditions: Sequence[Criterion]) -> list[Criterion]:
    return list({(condition.kind, condition.text): condition for condition in conditions}.values())
