"""Tables of support rates, which reach us as lines with cells between " | ": one support for each row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.figure_places import places_for, places_of
from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_bounds import is_bound
from ingest.extract.support_criteria import criteria_in, criterion, size_named
from ingest.extract.support_own_conditions import own_conditions
from ingest.extract.support_sentences import Setting
from ingest.extract.support_title_words import BENEFICIARY_HEADER, BENEFITS_HEADER, CONDITION_HEADER
from ingest.extract.support_words import APPLICANTS, GRANTS
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Criterion, CriterionKind, Support, SupportStatus
from policy.terms import find_concepts

_CELL = late_regex(r"[^|]+")
_CEILING_HEADER = late_regex(
    r"(?<![a-z])(?:toi da|khong qua|plafonds?|maximum|maximal|ceiling|limit|cao nhat|"
    r"up to)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class _Columns:
    header: tuple[str, ...]
    """Folded texts of the header's cells."""
    basis: tuple[LegalReference, ...]
    """What the table as a whole rests on."""

    def is_named(self, column: int, pattern: re.Pattern[str]) -> bool:
        return column < len(self.header) and pattern.search(self.header[column]) is not None


def supports_in_tables(settings: Sequence[Setting]) -> tuple[list[Support], set[int]]:
    """The supports in rows of tables, and the numbers of the sentences that are rows or headers of such tables."""
    if not any("|" in setting.sentence.text for setting in settings):
        return [], set()
    found: list[Support] = []
    rows: set[int] = set()
    columns: _Columns | None = None
    last_row = -2
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        if sentence.text.count("|") < 1:
            columns = None if number > last_row + 1 else columns
            continue
        cells = [match.span() for match in _CELL.finditer(sentence.text) if match.group().strip()]
        if number != last_row + 1:
            columns = None
        last_row = number
        values = [q for q in sentence.quantities if q.kind in (QuantityKind.MONEY, QuantityKind.PERCENTAGE)]
        if columns is None:
            header = tuple(sentence.folded[slice(*cell)].strip() for cell in cells)
            if not values and _is_of_supports(header, setting):
                columns = _Columns(header, setting.basis[:1])
                rows.add(number)
        elif values:
            found.append(_row(setting, cells, columns, values))
            rows.add(number)
    return found, rows


def _is_of_supports(header: tuple[str, ...], setting: Setting) -> bool:
    title = setting.section_title or ""
    named = " ".join(header)
    return bool(BENEFITS_HEADER.search(named)) and bool(
        GRANTS.search(named) or GRANTS.search(title.lower()) or _CEILING_HEADER.search(named)
    )


def _row(
    setting: Setting,
    cells: list[tuple[int, int]],
    columns: _Columns,
    values: list[Quantity],
) -> Support:
    sentence = setting.sentence
    criteria: list[Criterion] = []
    beneficiary: str | None = None
    conditions: list[tuple[int, int]] = []
    benefit: str | None = None
    for column, (begin, end) in enumerate(cells):
        text = sentence.text[begin:end].strip()
        if columns.is_named(column, CONDITION_HEADER):
            conditions.append((begin, end))
            criteria += criteria_in(sentence, begin, end)
        elif columns.is_named(column, BENEFICIARY_HEADER):
            beneficiary = text
            read = criterion(sentence, begin, end, only=CriterionKind.APPLICANT)
            criteria += [read] if read else []
            criteria += size_named(sentence, begin, end)
            criteria += own_conditions(sentence, begin, end, None)
        elif benefit is None and not text.isdecimal() and not _holds(values, begin, end):
            benefit = text
    given = [value for value in values if not any(begin <= value.start < end for begin, end in conditions)] or values
    given = [value for value in given if not is_bound(sentence, value)]
    amount = next((value for value in given if value.kind is QuantityKind.MONEY), None)
    rate = next((value for value in given if value.kind is QuantityKind.PERCENTAGE), None)
    beneficiary = beneficiary or _named(sentence, benefit)
    value = amount or rate
    return Support(
        id=f"{sentence.article_id}:{sentence.start}:0",
        beneficiary=beneficiary,
        benefit=benefit or sentence.text.strip(),
        amount=sentence.quantity_in_article(amount) if amount else None,
        is_ceiling=amount is not None and _is_ceiling(cells, columns, amount),
        criteria=tuple(criteria),
        legal_basis=setting.basis[:1] or columns.basis,
        status=SupportStatus.IN_FORCE,
        places=places_for(sentence, sentence.quantities.index(value)) if value else places_of(sentence),
        evidence=sentence.evidence,
        rate=sentence.quantity_in_article(rate) if rate else None,
    )


def _holds(values: list[Quantity], begin: int, end: int) -> bool:
    return any(begin <= value.start < end for value in values)


def _is_ceiling(cells: list[tuple[int, int]], columns: _Columns, amount: Quantity) -> bool:
    if amount.qualifier is Qualifier.AT_MOST:
        return True
    column = next((place for place, (begin, end) in enumerate(cells) if begin <= amount.start < end), -1)
    return columns.is_named(column, _CEILING_HEADER)


def _named(sentence: ReadSentence, benefit: str | None) -> str | None:
    if benefit is None:
        return None
    for mention in find_concepts(benefit, sentence.language):
        if mention.concept_id in APPLICANTS:
            return mention.text
    return None
