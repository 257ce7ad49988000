"""`policy-assistant instruments` and `policy-assistant supports`: the registers with their evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, place_ids, settings_for
from policy.folding import fold
from policy.places import same_area

if TYPE_CHECKING:
    from policy.registers import Instrument, Support

PlaceOption = Annotated[str | None, typer.Option("--place", help='Only of this province or city, e.g. "Can Tho".')]


def instruments(
    asked: Annotated[str | None, typer.Argument(metavar="[REFERENCE]", help='E.g. 57, or "resolution 57".')] = None,
    place: PlaceOption = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """List the instruments that the articles speak of, and every sentence that does."""
    from policy.instruments import matching

    with open_library(settings_for(library, settings)) as opened:
        entries: Iterable[Instrument] = opened.instruments()
        if asked is not None:
            entries = matching(asked, entries)
        wanted = place_ids(place) if place else None
        found = [entry for entry in entries if wanted is None or _is_in(entry.places, wanted)]
        if as_json:
            typer.echo(json.dumps([_plain(entry) for entry in found], ensure_ascii=False, indent=2))
        elif not found:
            typer.echo("No instrument of the articles fits. `policy-assistant instruments` lists them all.")
        for entry in [] if as_json else found:
            typer.echo(f"{entry.id}  ({len(entry.mentions)} mentions)")
            for mention in entry.mentions:
                article = opened.article(mention.evidence.article_id)
                typer.echo(f"    “{mention.evidence.quote}”")
                typer.echo(f"      {article.title if article else mention.evidence.article_id}")


def supports(
    place: PlaceOption = None,
    wanted_by: Annotated[str | None, typer.Option("--for", help='Who asks, e.g. "technology SME".')] = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """List the supports that the articles report: benefit, amount, conditions, legal basis, status."""
    with open_library(settings_for(library, settings)) as opened:
        wanted = place_ids(place) if place else None
        found = [
            entry
            for entry in opened.supports()
            if (wanted is None or _is_in(entry.places, wanted)) and (wanted_by is None or _is_for(entry, wanted_by))
        ]
        if as_json:
            typer.echo(json.dumps([_plain(entry) for entry in found], ensure_ascii=False, indent=2))
        elif not found:
            typer.echo("No support of the articles fits. `policy-assistant supports` lists them all.")
        for entry in [] if as_json else found:
            amount = " ".join(quantity.text for quantity in (entry.amount, entry.rate) if quantity)
            typer.echo(f"{entry.benefit}  [{entry.status.value.replace('_', ' ')}]  {amount}".rstrip())
            for criterion in entry.criteria:
                typer.echo(f"    {criterion.kind.value}: {criterion.text}")
            typer.echo(f"    “{entry.evidence.quote}”")


def _is_in(places: tuple[str, ...], wanted: list[str]) -> bool:
    return any(same_area(place, one) for place in places for one in wanted)


def _is_for(entry: Support, asked: str) -> bool:
    from policy.terms import find_concepts

    said = " ".join([entry.beneficiary or "", entry.benefit, *(criterion.text for criterion in entry.criteria)])
    wanted = {mention.concept_id for mention in find_concepts(asked)}
    if wanted:
        return bool(wanted & {mention.concept_id for mention in find_concepts(said)})
    return fold(asked) in fold(said)


def _plain(value: object) -> Any:
    """`value` as JSON types: decimals and dates as text, so that no digit is lost."""
    if is_dataclass(value) and not isinstance(value, type):
        return {key: _plain(part) for key, part in asdict(value).items()}
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, StrEnum):
        return value.value
    return str(value) if isinstance(value, Decimal | date) else value
