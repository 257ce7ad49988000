"""`policy-assistant verify`: is what a paragraph says in the articles?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from cli.exit_codes import FAILED, misuse
from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, settings_for

_MARKS = {"supported": "✓", "contradicted": "✗", "not_found": "?"}


def verify(
    file: Annotated[Path, typer.Argument(help="A text or Markdown file; '-' reads what is typed or piped in.")],
    library: LibraryOption = None,
    settings: SettingsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Checks a paragraph claim by claim: supported, contradicted or not found, each with its source."""
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise misuse(f"'{file}' cannot be read ({reason}). Give a text or Markdown file.") from error
    if not text.strip():
        raise misuse(f"'{file}' holds no statement to check. Give a text or Markdown file.")
    from assistant.evidence import Shelf
    from assistant.verify import verify as verify_text

    verified = verify_text(text, Shelf(open_library(settings_for(library, settings))))
    if as_json:
        print(json.dumps([one.as_json() for one in verified], ensure_ascii=False, indent=2))
    else:
        for one in verified:
            print(f"{_MARKS[one.verdict.value]} {one.verdict.value}: {one.text}")
            for fact in one.missing:
                print(f"    not stated there: {fact}")
            for citation in one.citations:
                print(f"    {citation.title}, {citation.url}\n    “{' '.join(citation.quote.split())}”")
    raise typer.Exit(FAILED if any(one.verdict.value != "supported" for one in verified) else 0)
