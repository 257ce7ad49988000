"""`policy-assistant feedback`: what readers said of answers, for evaluators."""

from __future__ import annotations

import json

import typer

from cli.options import JsonOption, LibraryOption, SettingsOption, settings_for


def feedback(as_json: JsonOption = False, library: LibraryOption = None, settings: SettingsOption = None) -> None:
    """List the remarks that readers left on answers, oldest first; --json prints one JSON object a line."""
    from vectorstore.feedback import FeedbackBook

    remarks = FeedbackBook(settings_for(library, settings).library.folder).all()
    if as_json:
        for remark in remarks:
            typer.echo(json.dumps(remark.as_json(), ensure_ascii=False))
        return
    if not remarks:
        typer.echo("No reader has left a remark yet. The thumbs under an answer in the app keep them here.")
    for remark in remarks:
        said = ", ".join(part for part in (remark.reason, remark.comment) if part)
        typer.echo(f"{'+' if remark.helpful else '-'} {remark.given_at}  {remark.question}")
        if said:
            typer.echo(f"    {said}")
