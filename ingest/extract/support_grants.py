"""What one sentence gives: each rate with its ceiling, however many it holds, and the words that say what for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_basis import may_grant
from ingest.extract.support_giving import gives, is_gapped
from ingest.extract.support_own_conditions import OWN_CONDITION
from ingest.extract.support_sentences import Setting
from ingest.extract.support_status import status_of
from ingest.extract.support_values import grouped, values_given
from ingest.extract.support_words import (
    APPLICANTS,
    GIVES_WITH_VALUE,
    GRANTS,
    NOT_A_SUPPORT,
    PAID,
    SPENT_BEFORE,
    STRONG,
    TOTAL_BEFORE,
    VOUCHERS,
)
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Criterion, SupportStatus
from policy.terms import find_concepts

_CLAUSES = late_regex(
    r";\s|,\s(?:tandis que|while|còn|trong khi)\s|\s\|\s"
    r"|\s\((?=(?:trước|mức cũ|cũ |khi trước|formerly|previously|before|earlier|the old|old |up from|instead of"
    r"|anciennement"
    r"|auparavant|précédemment|jusque-là|jusqu'alors|avant|contre|au lieu|ancien))"
)
_BREAKS = late_regex(r"[,:]\s")
_TOPIC = late_regex(
    r"\s*(?:for|as for|on|regarding|concerning|pour|quant (?:a|aux)|s'agissant d|en matiere d|concernant|ve|doi voi)"
    r"(?![a-z])(?! (?:instance|example|now|l'instant|sa part|his part|her part|its part))[^,:;]{2,60}$"
)
"""The words before a comma that say what a clause is on: "For trademarks, the province refunds …"."""
_FEW = 5
_GIVEN = (QuantityKind.MONEY, QuantityKind.PERCENTAGE)
_MILLION = 10**6
"""From here on a number without unit may be a sum whose currency is left out."""
_JOINS = late_regex(r"\)?(?:\s(?:et|and|và)\s(?:à\s|de\s)?|,\s(?:and\s|et\s|và\s)?(?:à\s|de\s)?)")
_CEILINGS = r"plafonds?|plafonnee?s?|maximum|ceiling|limit|limite|toi da|cao nhat|khong qua|muc tran|tran"
_CAPS, _CAPS_VI = (
    late_regex(rf"(?<![a-z])(?:{words})(?:\s(?:de|d'un|of|at|a|la|is|est|fixe|set)){{0,3}}\s?$")
    for words in (rf"{_CEILINGS}|cap|capped", _CEILINGS)
)
"""Words of a ceiling right before a sum; a Vietnamese "cấp" gives and caps nothing."""
_CAPPED = late_regex(r"\s(?:[^\s,;.()]+\s){0,3}(?:au plus|au maximum|maximum|at most|at the most|toi da)(?![a-z])")
_ANOTHER = late_regex(r",?\s(?:et|and|và|ainsi que|as well as|cùng)\s[^,;]{0,40}$")
_LISTED = late_regex(r":[^;.]*$")


@dataclass(frozen=True, slots=True)
class Grant:
    """One thing given: `begin` to `end` are the words of the sentence that say what."""

    begin: int
    end: int
    until: int
    """Where the clause, with its conditions, ends."""
    amount: Quantity | None
    rate: Quantity | None
    status: SupportStatus
    is_ceiling: bool
    """Whether the amount is the most one can get."""

    @property
    def value(self) -> Quantity | None:
        """The amount, or the rate where there is no amount."""
        return self.amount or self.rate

    def holds(self, kind: QuantityKind) -> bool:
        """Whether it gives a value of that kind: a sum, or a share."""
        return any(one is not None and one.kind is kind for one in (self.amount, self.rate))


def grants_in(setting: Setting, conditions: Sequence[Criterion], follows: bool = False) -> list[Grant]:
    """Every grant of the sentence that has an amount or a rate, in order.

    `follows` says that a sentence of the same paragraph gave before; "the rate falls to 40 %" then gives too.
    """
    sentence = setting.sentence
    found: list[Grant] = []
    if not any(one.kind in _GIVEN or one.value >= _MILLION for one in sentence.quantities):
        return found
    begin = 0
    bounds = [*(match.span() for match in _CLAUSES.finditer(sentence.text)), (len(sentence.text), len(sentence.text))]
    for end, following in bounds:
        found += _of_clause(setting, begin, end, conditions, follows or bool(found), found[-1] if found else None)
        begin = following
    return found


def _of_clause(
    setting: Setting, begin: int, end: int, conditions: Sequence[Criterion], goes_on: bool, before: Grant | None
) -> list[Grant]:
    """The grants of one clause; `goes_on` where a clause before it gave, `before` what the sentence gave last."""
    sentence = setting.sentence
    part = sentence.folded[begin:end]
    if NOT_A_SUPPORT.search(sentence.folded, begin, _conditions_at(sentence, begin, end)):
        return []
    values = values_given(sentence, begin, end, conditions, before.amount if before else None)
    if not values:
        return []
    groups = grouped(sentence, values)
    status = status_of(sentence, begin, end, any(may_grant(one) for one in setting.basis))
    if before is not None and before.holds(values[0].kind) and is_gapped(sentence, begin, values[0]):
        status = before.status
    elif not gives(setting, part, groups, status, goes_on):
        return []
    found: list[Grant] = []
    start = begin
    last_rate: Quantity | None = None
    for number, group in enumerate(groups):
        amounts = [value for value in group if value.kind is QuantityKind.MONEY]
        rate = next((value for value in group if value.kind is QuantityKind.PERCENTAGE), None)
        amount = next((one for one in amounts if one.qualifier is Qualifier.AT_MOST), amounts[0] if amounts else None)
        first = min(group, key=lambda value: value.start)
        until = end
        following = end
        if number + 1 < len(groups):
            until, following = _between(sentence, group[-1].end, groups[number + 1][0].start)
        lead = sentence.folded[start : first.start]
        is_total = status is SupportStatus.IN_FORCE and TOTAL_BEFORE.search(lead)
        is_spent = SPENT_BEFORE.search(lead) is not None and not VOUCHERS.search(lead)
        if is_total or (amount is not None and is_spent):
            start = following
            continue
        # "50 % of the rent: 40 million for a small firm and 80 million for another" caps both, and pays half to both.
        is_capped = bool(found) and found[-1].is_ceiling and amount is not None and not _gives_anew(lead)
        is_listed = last_rate is not None and _LISTED.search(sentence.folded[last_rate.end : first.start])
        if rate is None and last_rate is not None and (is_listed or is_capped):
            rate = last_rate
        last_rate = rate
        if amount is not None or status is not SupportStatus.EXAMPLE:
            span = _span(sentence, start, until, first.start) if number == 0 else (start, until)
            stop = _before_reference(
                sentence, group[-1].end, min(span[1], _conditions_at(sentence, first.start, until))
            )
            is_ceiling = amount is not None and (is_capped or _is_ceiling(sentence, start, amount))
            found.append(Grant(span[0], max(stop, group[-1].end), until, amount, rate, status, is_ceiling))
        start = following
    return found


def _gives_anew(lead: str) -> bool:
    """Whether the words before a further sum give something else: "… up to 150 million, and pays 40 million for …"."""
    return any(pattern.search(lead) for pattern in (STRONG, GIVES_WITH_VALUE, PAID))


def _between(sentence: ReadSentence, begin: int, end: int) -> tuple[int, int]:
    """Where one grant ends and the next begins: at the last "and" or comma between their values."""
    joins = list(_JOINS.finditer(sentence.text, begin, end))
    return joins[-1].span() if joins else (end, end)


def _is_ceiling(sentence: ReadSentence, begin: int, amount: Quantity) -> bool:
    if amount.qualifier is Qualifier.AT_MOST:
        return True
    before = sentence.folded[begin : amount.start]
    caps = _CAPS_VI if sentence.language == "vi" else _CAPS
    return bool(caps.search(before) or _CAPPED.match(sentence.folded, amount.end))


def _span(sentence: ReadSentence, begin: int, end: int, value_at: int) -> tuple[int, int]:
    """The part of the clause from what gives, up to where its conditions begin."""
    given = [
        match.start() for pattern in (STRONG, GRANTS) for match in pattern.finditer(sentence.folded, begin, value_at)
    ]
    # The giving word right before the value; none before it means that the whole clause gives.
    trigger = max(given, default=begin)
    for match in _BREAKS.finditer(sentence.text, begin, trigger):
        is_topic = _TOPIC.match(sentence.folded, begin, match.start()) is not None
        if not is_topic and not _names_applicants(sentence, begin, match.start()):
            begin = match.end()
    return begin, max(_conditions_at(sentence, value_at, end), value_at)


def _names_applicants(sentence: ReadSentence, begin: int, end: int) -> bool:
    """Whether the few words before a comma are the first of those who get it: "farms, cooperatives and firms get …"."""
    if len(sentence.text[begin:end].split()) > _FEW:
        return False
    named = find_concepts(sentence.text[begin:end], sentence.language)
    return any(mention.concept_id in APPLICANTS for mention in named)


def _before_reference(sentence: ReadSentence, begin: int, end: int) -> int:
    """The span's end, before ", and the resolution …" that tells of something else."""
    later = [known.start for known in sentence.references if begin <= known.start < end]
    cut = _ANOTHER.search(sentence.text, begin, later[0]) if later else None
    return cut.start() if cut else end


def _conditions_at(sentence: ReadSentence, begin: int, end: int) -> int:
    own = OWN_CONDITION.search(sentence.text, begin, end)
    return own.start() if own else end
