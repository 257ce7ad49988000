"""How well registers were read: each entry found against what a person labelled, one to one. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from evals.register_labels import ArticleLabels, FigureLabel, InstrumentLabel, SupportLabel
from policy.dates import Period, Precision
from policy.folding import fold
from policy.legal_reference import LegalReference
from policy.quantity import Quantity, QuantityKind
from policy.registers import Figure, InstrumentMention, Registers, Support

_SHORTEST_WORD = 2
_SAME_LAW = 0.6
"""Share of a law's words that must agree: articles shorten and vary the names of laws."""


@dataclass(frozen=True, slots=True)
class RegisterScore:
    """Counts for one register: `found` of `labelled` entries, `wrong` entries that no label knows, and details."""

    register: str
    labelled: int = 0
    found: int = 0
    wrong: int = 0
    details_right: dict[str, int] = field(default_factory=dict)
    details_labelled: dict[str, int] = field(default_factory=dict)
    misses: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """Share of what was read that a label confirms; 1 when nothing was read.

        >>> RegisterScore("figures", labelled=4, found=3, wrong=1).precision
        0.75
        """
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the labelled entries that were read; 1 when nothing was labelled."""
        return self.found / self.labelled if self.labelled else 1.0

    def __add__(self, other: RegisterScore) -> RegisterScore:
        return RegisterScore(
            self.register,
            self.labelled + other.labelled,
            self.found + other.found,
            self.wrong + other.wrong,
            _added(self.details_right, other.details_right),
            _added(self.details_labelled, other.details_labelled),
            self.misses + other.misses,
        )


class _Tally:
    """Collects one article's score for one register."""

    def __init__(self, register: str) -> None:
        self.register = register
        self.labelled = self.found = self.wrong = 0
        self.right: dict[str, int] = {}
        self.asked: dict[str, int] = {}
        self.misses: list[str] = []

    def detail(self, name: str, is_right: bool) -> None:
        self.asked[name] = self.asked.get(name, 0) + 1
        self.right[name] = self.right.get(name, 0) + is_right

    def score(self) -> RegisterScore:
        return RegisterScore(
            self.register, self.labelled, self.found, self.wrong, self.right, self.asked, tuple(self.misses)
        )


def score_registers(labels: ArticleLabels, registers: Registers) -> tuple[RegisterScore, RegisterScore, RegisterScore]:
    """Scores of instruments, figures and supports of one article, in this order."""
    return (
        score_instruments(labels.instruments, registers.instruments),
        score_figures(labels.figures, registers.figures, labels.supports),
        score_supports(labels.supports, registers.supports),
    )


def score_instruments(labels: Sequence[InstrumentLabel], mentions: Sequence[InstrumentMention]) -> RegisterScore:
    """An instrument is found when a mention gives its whole identifier; type, body, date and relations are details."""
    tally = _Tally("instruments")
    for label in labels:
        own = [mention for mention in mentions if _names(mention.reference, label)]
        tally.labelled += bool(own) or not label.optional
        if not own:
            if not label.optional:
                tally.misses.append(f"not read: {label.id}")
            continue
        tally.found += 1
        _instrument_details(tally, label, own)
    strangers = [m for m in mentions if not any(_may_name(m.reference, label) for label in labels)]
    for text in {mention.reference.text for mention in strangers}:
        tally.wrong += 1
        tally.misses.append(f"read, not labelled: {text}")
    return tally.score()


def score_figures(
    labels: Sequence[FigureLabel], figures: Sequence[Figure], supports: Sequence[SupportLabel] = ()
) -> RegisterScore:
    """A figure is found when value, unit, place and a word of its measure agree; the period is a detail.

    Amounts and rates of the article's supports are not figures, and are not held against it when read as ones.
    """
    tally = _Tally("figures")
    left = list(figures)
    for label in sorted(labels, key=lambda entry: entry.optional):
        own = next((figure for figure in left if _is_figure(figure, label)), None)
        tally.labelled += own is not None or not label.optional
        if own is None:
            if not label.optional:
                tally.misses.append(f"not read: {label.place} {label.measure} {label.value:f} {label.unit or ''}")
            continue
        left.remove(own)
        tally.found += 1
        if not label.optional_period:
            tally.detail("period", _is_period(own.period, label.period))
    amounts = {amount for support in supports for amount in (support.amount, support.rate, support.duration)}
    for figure in left:
        if figure.quantity.value not in amounts:
            tally.wrong += 1
            tally.misses.append(f"read, not labelled: {figure.places} {figure.measure} {figure.quantity.text}")
    return tally.score()


def score_supports(labels: Sequence[SupportLabel], supports: Sequence[Support]) -> RegisterScore:
    """A support is found when amount, rate, ceiling and status agree; criteria and legal basis are details."""
    tally = _Tally("supports")
    left = list(supports)
    for label in sorted(labels, key=lambda entry: (entry.optional, entry.amount is None)):
        own = max((s for s in left if _is_support(s, label)), key=lambda s: _benefit_overlap(s, label), default=None)
        tally.labelled += own is not None or not label.optional
        if own is None:
            if not label.optional:
                tally.misses.append(f"not read: {label.benefit} {label.amount} {label.rate} {label.status}")
            continue
        left.remove(own)
        tally.found += 1
        tally.detail("basis", all(any(_is_same(one, basis) for one in own.legal_basis) for basis in label.basis))
        if not label.loose_criteria:
            kinds = {criterion.kind.value for criterion in own.criteria}
            for kind in label.criteria:
                tally.detail("criteria", kind in kinds)
    for support in left:
        tally.wrong += 1
        tally.misses.append(f"read, not labelled: {support.benefit[:60]} {_amounts(support)} {support.status}")
    return tally.score()


def identifier(text: str) -> str:
    """An identifier as it is compared: no leading zero, no diacritics, capitals, one kind of separator.

    >>> identifier("08/2021/NQ-HĐND"), identifier("13-NQ/TU")
    ('8/2021/NQ/HDND', '13/NQ/TU')
    """
    return re.sub(r"[-/]", "/", fold(text).upper()).lstrip("0")


def _identity(text: str) -> tuple[str, str | None, str]:
    """Number, year if the identifier has one, and suffix: "24/2022/NQ-HĐND" is ("24", "2022", "NQ/HDND")."""
    number, *rest = identifier(text).split("/")
    year = rest.pop(0) if rest and re.fullmatch(r"\d{4}", rest[0]) else None
    return number, year, "/".join(rest)


def _is_same(reference: LegalReference, text: str) -> bool:
    """The year counts only where the identifier has one: that of "57-NQ/TW" is read from its date beside it."""
    number, year, suffix = _identity(text)
    return (
        reference.number is not None
        and reference.number.lstrip("0") == number
        and (year is None or str(reference.year) == year)
        and identifier(reference.suffix or "") == suffix
    )


def _instrument_details(tally: _Tally, label: InstrumentLabel, own: Sequence[InstrumentMention]) -> None:
    references = [mention.reference for mention in own]
    tally.detail("type", any(r.type is not None and r.type.value == label.type for r in references))
    if label.body:
        tally.detail("body", any(r.body is not None and r.body.id == label.body for r in references))
    dates = {mention.issued.first for mention in own if mention.issued and mention.issued.precision is Precision.DAY}
    is_dated = dates == ({label.issued} if label.issued else set())
    tally.detail("date", is_dated)
    if not is_dated:
        tally.misses.append(f"date: {label.id} is of {label.issued}, read {sorted(map(str, dates))}")
    if label.place:
        tally.detail("place", any(label.place in mention.places for mention in own))
    if not label.loose_relations:
        read = [(relation.value, other) for mention in own for relation, other in mention.relations]
        wanted = [(text.split()[0], text.split()[1]) for text in label.relations]
        is_found = all(any(kind == one and _is_same(other, id) for one, other in read) for kind, id in wanted)
        is_right = is_found and all(
            any(kind == one and _is_same(other, id) for kind, id in wanted) for one, other in read
        )
        tally.detail("relations", is_right)
        if not is_right:
            shown = sorted({f"{kind} {other.text}" for kind, other in read})
            tally.misses.append(f"relations: {label.id} {list(label.relations)}, read {shown}")


def _names(reference: LegalReference, label: InstrumentLabel) -> bool:
    if reference.number is None:
        return any(_is_same_law(reference, name) for name in (label.id, *label.aliases))
    return _is_same(reference, label.id)


def _may_name(reference: LegalReference, label: InstrumentLabel) -> bool:
    """Whether a shortened reference ("Resolution 57", "this plan") can stand for the labelled instrument."""
    if reference.number is None:
        return reference.name is None or _names(reference, label)
    number, year, suffix = _identity(label.id)
    is_year = year is None or reference.year is None or str(reference.year) == year
    return reference.number.lstrip("0") == number and is_year and identifier(reference.suffix or "") in (suffix, "")


def _is_same_law(reference: LegalReference, name: str) -> bool:
    if reference.name is None:
        return False
    ours, theirs = _words(name), _words(f"{reference.name} {reference.year or ''}")
    return len(ours & theirs) >= _SAME_LAW * len(ours | theirs)


def _is_figure(figure: Figure, label: FigureLabel) -> bool:
    quantity = figure.quantity
    return (
        label.value in (quantity.value, quantity.upper)
        and (label.optional or _unit(quantity.unit) == _unit(label.unit))
        and (label.kind is None or quantity.kind is QuantityKind(label.kind))
        and _is_at(figure, label.place)
        and bool(_words(label.measure) & _words(f"{figure.measure} {figure.subject or ''}"))
    )


def _is_at(figure: Figure, place: str | None) -> bool:
    """The place must be read when the sentence names it; it may be, when it comes from the article around it."""
    if place is None:
        return True
    is_named = set(place.split("-")) <= _words(figure.evidence.quote)
    is_read = any(one == place or one.startswith(f"{place}/") for one in figure.places)
    return is_read or (not figure.places and not is_named)


def _is_support(support: Support, label: SupportLabel) -> bool:
    return (
        _value(support.amount) == label.amount
        and _value(support.rate) == label.rate
        and (label.amount is None or support.is_ceiling == label.ceiling)
        and support.status.value == label.status
        and _benefit_overlap(support, label) > 0
    )


def _benefit_overlap(support: Support, label: SupportLabel) -> int:
    return len(_words(label.benefit) & _words(f"{support.benefit} {support.evidence.quote}"))


def _is_period(period: Period | None, label: str | None) -> bool:
    """By the last year, the one that tells which of two measurements it is."""
    if period is None or label is None:
        return period is None and label is None
    years = re.findall(r"\d{4}", label)
    return period.last.year == int(years[-1])


def _value(quantity: Quantity | None) -> object:
    return None if quantity is None else quantity.value


def _amounts(support: Support) -> str:
    return " ".join(quantity.text for quantity in (support.amount, support.rate) if quantity)


def _unit(unit: str | None) -> str:
    return {"m²": "m2", "tonne": "t", "tonnes": "t"}.get(unit or "", unit or "")


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", fold(text)) if len(word) >= _SHORTEST_WORD}


def _added(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
