"""Which row or column of a table is the one asked for, and which of its cells: by what its label, its caption and the
article's title name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.concepts import concepts_in, is_kind_of, mentions_in, names_concept
from assistant.evidence.grids import Cell, Series
from assistant.facts import facts_of
from assistant.guard.names import holds, tokens
from assistant.read.figures.wanted import wanted
from assistant.read.fit import covers_place, fits_periods, meets
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import QuantityKind
from policy.table_cells import without_unit

OF_ASKING = frozenset(
    {"number", "share", "ranking", "first-leading", "province", "region", "amount", "index", "maximum"}
)
"""Concepts that say which figure is asked for, and not of what."""
_TOTAL = late_regex(r"(?:total|tong|ca nuoc|ensemble|overall|whole country|viet ?nam)(?![a-z])")
_REST = late_regex(r"(?:others?|autres?|cac .{0,20}khac|khac)(?![a-z])")
_ASKS_YEAR = late_regex(r"(?<![a-z])(?:years?|annees?|an|ans|nam)(?![a-z])")
_OF_INDICATORS = late_regex(r"(?:indicat\w*|chi tieu|chi so|criter\w*|tieu chi|noi dung|measures?|mesures?)(?![a-z])")
_EXTRA = 0.3
"""What each thing that a label names and the question does not takes from the label's score."""
_AROUND = 0.4
"""What a thing counts for that only the caption or the title names."""
_SUM = 0.3
"""What it is worth to be a sum where "how much" may ask for one or for a share."""
_MOST_SHOWN = 20


def fitting_cells(series: Series, understanding: Understanding) -> tuple[float, tuple[Cell, ...]] | None:
    """How well a row or column fits, with its cells that are asked for; None where it does not."""
    kinds = wanted(understanding)
    cells = [cell for cell in series.cells if not kinds or _is_of(cell, kinds)]
    if not cells:
        return None
    article = cells[0].article
    if not _is_of_period(series, understanding):
        return None
    around = f"{series.caption}\n{article.title}"
    chosen: Sequence[Cell]
    if understanding.places:
        by_place = [_at_place(one, cells, understanding.periods) for one in understanding.places]
        chosen = [cell for cell in by_place if cell is not None]
        if len(chosen) < len(by_place):
            return None
        things = ""
    elif understanding.asks(Kind.LIST, Kind.COMPARISON) and len(cells) > 2:
        chosen = [cell for cell in cells if not _TOTAL.match(fold(cell.thing))]
        if understanding.asks(Kind.COMPARISON):
            chosen = [cell for cell in chosen if not _REST.match(fold(cell.thing))]
            if _OF_INDICATORS.match(fold(series.kind_of_things).strip()):
                return None  # start-ups and patents are two measures, neither of which comes first
        if any(map(_is_time, chosen)) and not (understanding.periods or _ASKS_YEAR.search(fold(understanding.text))):
            return None  # years are no places, and none of them "has the most"
        things = f"{series.kind_of_things} {chosen[0].thing if chosen else ''}"
    else:
        named = [(score, cell) for cell in cells if (score := _names(cell.thing, understanding)) > 0]
        named.sort(key=lambda one: -one[0])
        if not named or (len(named) > 1 and named[0][0] == named[1][0]):
            return None
        chosen = [named[0][1]]
        things = chosen[0].thing
    if not chosen or len(chosen) > _MOST_SHOWN:
        return None
    # Under a year, the caption says what is measured.
    is_year = bool(facts_of(series.measure, article.language).periods) and not concepts_in(series.measure)
    measure = f"{series.measure} {without_unit(series.caption)}" if is_year else series.measure
    things = f"{things} {series.under}"
    fits = _score(measure, things, around, understanding, article.language == understanding.language)
    if fits is None:
        return None
    is_sum = QuantityKind.MONEY in kinds and chosen[0].quantity.kind is QuantityKind.MONEY
    return fits + (_SUM if is_sum else 0.0), tuple(chosen)


def _is_time(cell: Cell) -> bool:
    """Whether a row or column is a year, or what is aimed at."""
    return bool(facts_of(cell.thing, cell.article.language).periods) or "target" in concepts_in(cell.thing)


def _is_of(cell: Cell, kinds: frozenset[QuantityKind]) -> bool:
    counted = {QuantityKind.COUNT, QuantityKind.OTHER}
    if QuantityKind.MONEY in kinds and cell.quantity.kind is QuantityKind.PERCENTAGE:
        return False  # how much is spent no share tells
    return cell.quantity.kind in kinds or (cell.quantity.kind in counted and bool(counted & kinds))


def _is_of_period(series: Series, understanding: Understanding) -> bool:
    """Whether the label, the caption or else the text above tells of the period asked for, if one is."""
    if not understanding.periods:
        return True
    language = series.cells[0].article.language
    texts = (
        series.measure,
        *(cell.thing for cell in series.cells),
        series.kind_of_things,
        series.caption,
        series.before,
    )
    for text in texts:
        if stated := facts_of(text, language).periods:
            return text is series.cells[0].thing or (
                fits_periods(understanding.periods, stated)
                and any(meets(asked, one) for asked in understanding.periods for one in stated)
            )
    return False


def _at_place(asked: str, cells: Sequence[Cell], periods: Sequence[Period]) -> Cell | None:
    """The cell whose row or column is the place, of the period asked for, else of the latest one; None where none or
    several are."""
    named = [(cell, facts_of(cell.thing, cell.article.language).place_ids) for cell in cells]
    found = [cell for cell, ids in named if len(ids) == 1 and covers_place(asked, ids[0])]
    exact = [cell for cell, ids in named if ids == (asked,)]
    return _of_one_period(exact or found, periods)


def _of_one_period(cells: Sequence[Cell], periods: Sequence[Period]) -> Cell | None:
    """Of cells that only the time tells apart ("Hue 2023", "Hue 2024"), the one asked for, else the latest."""
    dated = [(cell, facts_of(cell.thing, cell.article.language).periods) for cell in cells]
    if periods:
        dated = [(cell, when) for cell, when in dated if fits_periods(periods, when)]
    if len(dated) > 1 and all(len(when) == 1 for _, when in dated):
        last = max(when[0].last for _, when in dated)
        dated = [(cell, when) for cell, when in dated if when[0].last == last]
    return dated[0][0] if len(dated) == 1 else None


def _names(told: str, understanding: Understanding) -> float:
    """How much of the question the name of a row or column holds, less what it names besides; 0 for nothing."""
    named = concepts_in(told)
    said = [one for one in understanding.concepts if one not in OF_ASKING and names_concept(one, named)]
    names = [one for one in understanding.names if holds(one, tokens(told))]
    if not said and not names:
        return 0.0
    extra = [one for one in named if one not in understanding.concepts]
    return len(said) + 2 * len(names) - _EXTRA * len(extra)


def _score(measure: str, things: str, around: str, understanding: Understanding, same_language: bool) -> float | None:
    """How well a measure fits; None where something asked is nowhere in the table, its caption and its title."""
    bare = concepts_in(without_unit(measure))
    # "Chi (tỷ đồng)": that money is spent only the unit tells.
    named = bare | concepts_in(measure).intersection(understanding.concepts)
    of_things, beside = concepts_in(things), concepts_in(around)
    whole = _named_inside_another(understanding.text)
    score = told = 0.0
    for concept in understanding.concepts:
        if concept in OF_ASKING:
            score += 0.3 if names_concept(concept, named) else 0.0
        elif _is_near(concept, named):
            score += 1.0
            told += 1.0
        elif _is_near(concept, of_things):
            score += 0.6
            told += 0.6
        elif _is_near(concept, beside):
            score += _AROUND
        elif concept not in GENERIC_CONCEPTS and not any(_is_near(one, named) for one in whole.get(concept, ())):
            return None
    words = tokens(f"{measure} {things} {around}")
    if not all(holds(name, words) for name in understanding.names):
        return None
    if same_language:
        stems = {word[:6] for word in re.findall(r"[^\W_]+", fold(measure))}
        told += 0.5 * sum(1 for word in understanding.words if word[:6] in stems)
        score += 0.5 * sum(1 for word in understanding.words if word[:6] in stems)
    if not told and "ranking" not in understanding.concepts:
        return None
    return score - _EXTRA * sum(1 for one in bare if one not in understanding.concepts and one not in OF_ASKING)


def _named_inside_another(text: str) -> dict[str, frozenset[str]]:
    """For each concept that `text` names only inside the names of others, those others: the innovation of an
    innovation index is no second thing."""
    mentions = mentions_in(text)
    inside: dict[str, frozenset[str]] = {}
    for one in {mention.concept for mention in mentions}:
        around = [
            {
                other.concept
                for other in mentions
                if other.start <= own.start and own.end <= other.end and other.end - other.start > own.end - own.start
            }
            for own in mentions
            if own.concept == one
        ]
        if all(around):
            inside[one] = frozenset().union(*around)
    return inside


def _is_near(concept: str, named: frozenset[str]) -> bool:
    return names_concept(concept, named) or any(is_kind_of(concept, other) for other in named - GENERIC_CONCEPTS)


def without_period(series: Series) -> str:
    """The label of a row or column without the time in it: what "Rank 2023" and "Rank 2024" have in common."""
    text = series.measure
    for period in reversed(facts_of(text, series.cells[0].article.language).periods):
        text = f"{text[: period.start]}{text[period.end :]}"
    return " ".join(fold(text).split())


def last_day_told(series: Series) -> date:
    """The last day of the time that a label names; the first of all days where it names none."""
    return max(
        (one.last for one in facts_of(series.measure, series.cells[0].article.language).periods), default=date.min
    )
