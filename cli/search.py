"""`policy-assistant search`: the passages found for a question, and why each stands where it does."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.batch import check_one_of, lines_of
from cli.exit_codes import FAILED, misuse
from cli.explain import explained
from cli.hits import as_plain, as_text
from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, place_ids, settings_for
from policy.article import Tier

if TYPE_CHECKING:
    from vectorstore.hit import Filters
    from vectorstore.library import Library


class Asked(StrEnum):
    """The languages of articles and questions."""

    FR = "fr"
    EN = "en"
    VI = "vi"


def search(
    question: Annotated[str | None, typer.Argument(help="In French, English or Vietnamese.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=200, help="How many hits at most.")] = 8,
    explain: Annotated[bool, typer.Option("--explain", help="Show every part of each score.")] = False,
    as_json: JsonOption = False,
    batch: Annotated[
        Path | None, typer.Option("--batch", metavar="FILE", help="JSON lines, each with a question, and an id if any.")
    ] = None,
    place: Annotated[list[str] | None, typer.Option("--place", help='Only articles on it, e.g. "Can Tho".')] = None,
    publisher: Annotated[list[str] | None, typer.Option("--publisher", help="Only of this publisher.")] = None,
    language: Annotated[list[Asked] | None, typer.Option("--language", help="Only articles in it.")] = None,
    tier: Annotated[list[Tier] | None, typer.Option("--tier", help="Only articles of this tier.")] = None,
    since: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="Published from.")] = None,
    until: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Published until.")] = None,
    instrument: Annotated[
        list[str] | None, typer.Option("--instrument", help='Only articles that name it, e.g. "57-NQ/TW".')
    ] = None,
    article: Annotated[list[str] | None, typer.Option("--article", help="Only this article, by id or URL.")] = None,
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """Find the passages that answer a question; options narrow the search, repeated ones are alternatives."""
    check_one_of(question, batch)
    with open_library(settings_for(library, settings)) as opened:
        from vectorstore.hit import Filters

        filters = Filters(
            places=tuple(identity for name in place or () for identity in place_ids(name)),
            publishers=tuple(publisher or ()),
            languages=tuple(one.value for one in language or ()),
            tiers=tuple(tier or ()),
            published_from=since.date() if since else None,
            published_to=until.date() if until else None,
            instruments=tuple(identity for asked in instrument or () for identity in _instrument_ids(asked, opened)),
            articles=tuple(_article_id(asked, opened) for asked in article or ()),
        )
        if batch is not None:
            raise typer.Exit(_search_batch(opened, batch, limit, filters))
        hits = opened.search(question or "", limit=limit, filters=filters)
        if as_json:
            found = [as_plain(hit, question if explain else None) for hit in hits]
            typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        elif explain:
            typer.echo("\n".join(explained(opened, question or "", hits, filters)))
        else:
            typer.echo("\n".join(as_text(hits)))


def _search_batch(library: Library, batch: Path, limit: int, filters: Filters) -> int:
    """Prints one JSON object a line; 1 if a line could not be read."""
    code = 0
    for number, line in lines_of(batch):
        try:
            asked = json.loads(line)
            question, identity = str(asked["question"]), asked.get("id", number)
        except (ValueError, KeyError, TypeError, AttributeError):
            print(f"'{batch}', line {number}: not a JSON object with a \"question\". Correct it.", file=sys.stderr)
            code = FAILED
            continue
        hits = library.search(question, limit=limit, filters=filters)
        found = {"id": identity, "question": question, "hits": [as_plain(hit) for hit in hits]}
        typer.echo(json.dumps(found, ensure_ascii=False))
    return code


def _instrument_ids(asked: str, library: Library) -> list[str]:
    from policy.instruments import matching

    found = [instrument.id for instrument in matching(asked, library.instruments())]
    if not found:
        raise misuse(
            f"No article names the instrument '{asked}'. `policy-assistant instruments` lists those they name."
        )
    return found


def _article_id(asked: str, library: Library) -> str:
    article = library.article(asked)
    if article is None:
        raise misuse(f"The library has no article '{asked}'. `policy-assistant articles` lists them.")
    return article.id
