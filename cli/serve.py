"""`policy-assistant serve`: the chat."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.options import LibraryOption, SettingsOption, open_library, settings_for


class CannotListenError(Exception):
    """The chat cannot be opened at that address; the message says what to choose instead."""

    is_misuse = True


def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.")] = None,
    library: LibraryOption = None,
    settings: SettingsOption = None,
) -> None:
    """Open the chat in a browser; stop it with Ctrl+C."""
    from app import serve as serve_app
    from assistant import open_assistant

    chosen = settings_for(library, settings, app={"host": host, "port": port})
    with open_library(chosen) as opened:
        if not opened.is_empty:
            opened.prepare_search()  # what is wrong with it is told here, not to each reader
        try:
            serve_app(open_assistant(opened, chosen.assistant), settings=chosen.app, ingest_settings=chosen.ingest)
        except OSError as error:
            raise CannotListenError(
                f"The chat cannot listen on {chosen.app.host}, port {chosen.app.port}: another program may have it. "
                "Stop that program, or choose another port with --port."
            ) from error
