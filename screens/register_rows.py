"""The register of instruments as rows to search and filter, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.legal_reference import body_name, spoken
from policy.legal_reference.kinds import TYPE_WORDS
from policy.places import place, places, same_area
from policy.registers import Instrument

_ARTICLE = re.compile(r"^(?:du|de la|de l['’]|des|de|of the|of|của)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One instrument as the table shows it; ids beside the words, to filter by."""

    id: str
    name: str
    type: str | None
    body_id: str | None
    body: str
    year: int | None
    date: str
    subject: str
    place_ids: tuple[str, ...]
    articles: int
    searched: str
    """Everything the articles call it, folded."""


def rows_of(instruments: Iterable[Instrument], language: Language) -> list[Row]:
    """The rows newest first, then by name."""
    rows = [_row(instrument, language) for instrument in instruments]
    return sorted(rows, key=lambda row: (-(row.year or 0), row.name))


def matching_rows(
    rows: Sequence[Row],
    search: str = "",
    *,
    type: str | None = None,
    body: str | None = None,
    place_id: str | None = None,
    year: int | None = None,
) -> list[Row]:
    """The rows that hold every word of `search`, with or without diacritics, and pass the filters."""
    wanted = fold(search).split()
    return [
        row
        for row in rows
        if all(word in row.searched for word in wanted)
        and type in (None, row.type)
        and body in (None, row.body_id)
        and year in (None, row.year)
        and (place_id is None or any(same_area(place_id, one) for one in row.place_ids))
    ]


def body_label(body_id: str, language: Language) -> str:
    """The issuing body by itself: "Bureau politique"."""
    name = _ARTICLE.sub("", body_name(body_id, language) or body_id.replace("_", " "))
    return name[:1].upper() + name[1:]


def type_label(type: str, language: Language) -> str:
    """The type of instrument by itself: "Résolution"."""
    names = {kind.value: words[language] for kind, words in TYPE_WORDS.items()}
    name = names.get(type, type)
    return name[:1].upper() + name[1:]


def issued_periods(instrument: Instrument) -> list[Period]:
    """Every date of issue that an article states, the most exact first; a day without a year is none."""
    stated = [mention.issued for mention in instrument.mentions if mention.issued]
    usable = [period for period in stated if period.precision is not Precision.YEARLESS_DAY]
    return sorted(usable, key=lambda period: (period.last - period.first, period.first))


def written_name(instrument: Instrument, language: Language) -> str:
    """The instrument as a sentence would name it, with a capital."""
    # The issuing body stands beside it, in a column or line of its own.
    name = spoken(replace(instrument.reference, body=None), language) or instrument.id
    return name[:1].upper() + name[1:]


def _row(instrument: Instrument, language: Language) -> Row:
    reference = instrument.reference
    periods = issued_periods(instrument)
    year = reference.year or (periods[0].first.year if periods else None)
    body_id = reference.body.id if reference.body else None
    subject = next((mention.subject for mention in instrument.mentions if mention.subject), "")
    known = [one for one in instrument.places if one in places()]
    return Row(
        id=instrument.id,
        name=written_name(instrument, language),
        type=reference.type.value if reference.type else None,
        body_id=body_id,
        body=body_label(body_id, language) if body_id else "",
        year=year,
        date=write_period(periods[0], language).removeprefix("ngày ") if periods else (str(year) if year else ""),
        subject=" ".join(subject.split()),
        place_ids=tuple(known),
        articles=len({mention.evidence.article_id for mention in instrument.mentions}),
        searched=_searched(instrument, known, body_id),
    )


def _searched(instrument: Instrument, place_ids: Sequence[str], body_id: str | None) -> str:
    said = [instrument.id, *instrument.aliases]
    for language in LANGUAGES:
        said.append(spoken(instrument.reference, language))
        said += [place(one).names[language] for one in place_ids]
        if body_id:
            said.append(body_label(body_id, language))
    said += [mention.subject or "" for mention in instrument.mentions]
    said += [mention.body or "" for mention in instrument.mentions]
    return fold(" ".join(said))
