"""`policy-assistant articles` and `policy-assistant remove`: what is in the library, and out of it again."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from cli.exit_codes import FAILED
from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, settings_for


def articles(as_json: JsonOption = False, library: LibraryOption = None, settings: SettingsOption = None) -> None:
    """List what is in the library: title, publisher, date, language, passages."""
    with open_library(settings_for(library, settings)) as opened:
        found = opened.summaries()
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
        return
    if not found:
        typer.echo("The library is empty. `policy-assistant ingest <articles>` fills it.")
    for one in found:
        known = [one.publisher, one.published.isoformat() if one.published else None, one.language]
        passages = f"{one.passages} passage{'' if one.passages == 1 else 's'}"
        typer.echo(f"{one.id}  {one.title or '(no title)'}")
        typer.echo(f"    {', '.join(part for part in (*known, passages) if part)}")
        typer.echo(f"    {one.url}")


def remove(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's id or URL.")],
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """Take an article out of the library, with everything that was read from it."""
    with open_library(settings_for(library, settings), read_only=False) as opened:
        removed = opened.remove(article)
    if removed is None:
        print(
            f"The library has no article '{article}'. `policy-assistant articles` lists the ids and URLs it has.",
            file=sys.stderr,
        )
        raise typer.Exit(FAILED)
    typer.echo(f"Removed: {removed.title or removed.url} ({removed.id})")
