"""Options that several commands share, and how a command gets its settings, its library and its embedder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.exit_codes import misuse
from settings import Settings, load_settings

if TYPE_CHECKING:
    from vectorstore.library import Library

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="DIR", help="The library's folder (default: the setting library.folder)."),
]
SettingsOption = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE", help="A settings file (default: ./settings.toml).")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


def settings_for(library: Path | None = None, file: Path | None = None, **sections: Mapping[str, object]) -> Settings:
    """The settings in force, with `--library`, `--settings` and other options (by section) as the user typed them.

    Raises:
        SettingsError: a setting that cannot be used.
    """
    return load_settings(file, os.environ, {"library": {"folder": library}, **sections})


def place_ids(name: str) -> list[str]:
    """The provinces and cities that `--place` names; ends the command when there is none of that name."""
    from policy.places import find_places

    found = [mention.place_id for mention in find_places(name)]
    if not found:
        raise misuse(f"'{name}' is no province or city that is known here. Write its name as in \"Can Tho\".")
    return found


def open_library(settings: Settings, *, read_only: bool = True) -> Library:
    """The library that the settings name, with the embedding model they name.

    Raises:
        VectorStoreError: there is none yet, or it cannot be used.
    """
    # Imported here so that `--help` and a mistyped option answer at once.
    from vectorstore.embedding import open_embedder
    from vectorstore.library import Library

    embedder = open_embedder(settings.library.embedding_model, threads=settings.library.threads or None)
    library = Library.open(settings.library.folder, embedder, read_only=read_only)
    if settings.library.rerank:
        from vectorstore.reader.reader import open_reader

        library.reader = open_reader(embedder)
    return library
