"""`policy-assistant eligibility`: what support an applicant may qualify for, criterion by criterion."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from cli.exit_codes import MISUSED
from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, settings_for
from policy.language import LANGUAGES, Language


def eligibility(
    profile: Annotated[Path, typer.Option("--profile", metavar="FILE", help="Who asks, as YAML.")],
    language: Annotated[str, typer.Option("--language", help="Of the report: fr, en or vi.")] = "en",
    as_json: JsonOption = False,
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """Say which supports an applicant may qualify for: each condition met, not met or not known yet, quoted."""
    # Imported here so that the other commands start at once.
    from assistant.eligibility import ProfileError, assess, load_profile, write_report

    if language not in LANGUAGES:
        raise typer.BadParameter(f"'{language}' is not one of {', '.join(LANGUAGES)}.", param_hint="--language")
    written_in: Language = language
    try:
        applicant = load_profile(profile)
    except ProfileError as error:
        print(f"policy-assistant: {error}", file=sys.stderr)
        raise typer.Exit(MISUSED) from error
    with open_library(settings_for(library, settings)) as opened:
        urls = {article.id: article.url for article in opened.articles()}
        report = assess(
            applicant, opened.supports(), opened.instruments(), written_in, urls=urls, today=datetime.now(UTC).date()
        )
        if as_json:
            typer.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        else:
            typer.echo(write_report(report))
