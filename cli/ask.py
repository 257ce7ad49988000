"""`policy-assistant ask`: one question, or a file of them, answered with citations."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cli.batch import check_one_of, lines_of
from cli.exit_codes import FAILED, misuse
from cli.options import JsonOption, LibraryOption, SettingsOption, open_library, settings_for

if TYPE_CHECKING:
    from assistant import Answer, Assistant


class AskedTurn(BaseModel):
    """One earlier turn, as a batch file gives it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    role: str
    content: str


class Asked(BaseModel):
    """One line of a batch file; fields that other programs add are let through."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    question: str
    id: str | int | None = None
    history: tuple[AskedTurn, ...] = Field(default=())


def ask(
    question: Annotated[
        str | None, typer.Argument(help="What you want to know, in French, English or Vietnamese.")
    ] = None,
    library: LibraryOption = None,
    settings: SettingsOption = None,
    as_json: JsonOption = False,
    batch: Annotated[
        Path | None,
        typer.Option("--batch", metavar="FILE", help="JSON lines with question, and id and history if any."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where --batch writes its JSON lines.")
    ] = None,
) -> None:
    """Answers a question from the articles, with the sentences it rests on."""
    check_one_of(question, batch)
    from assistant import open_assistant  # here, so that a mistyped option answers at once

    options = settings_for(library, settings)
    assistant = open_assistant(open_library(options), options.assistant)
    if batch is not None:
        raise typer.Exit(_answer_batch(assistant, batch, out))
    answer = assistant.ask(question or "")
    print(json.dumps(answer.as_json(), ensure_ascii=False, indent=2) if as_json else as_text(answer))
    raise typer.Exit(FAILED if answer.outcome.value == "failed" else 0)


def as_text(answer: Answer) -> str:
    """`answer` for a terminal: the text, its numbered sources, what was checked, what else could be asked."""
    from assistant.words import words_in

    lines = [answer.answer]
    for citation in answer.citations:
        named = [citation.title, citation.publisher, citation.published.isoformat() if citation.published else None]
        tier = f"[{citation.tier.value}]" if citation.tier.value in ("digest", "official_text") else None
        lines.append(f"[{citation.number}] " + ", ".join(part for part in (*named, tier) if part))
        lines.append(f"    {citation.url}")
        lines.append(f"    “{' '.join(citation.quote.split())}”")
    checks = answer.checks
    facts = checks.figures + checks.dates + checks.identifiers + checks.names
    if facts or checks.quotations:
        found = checks.figures_found + checks.dates_found + checks.identifiers_found + checks.names_found
        lines.append(
            words_in(answer.language).checks.format(
                facts=facts, found=found, quotations=checks.quotations, letter=checks.quotations_found
            )
        )
    lines.extend(f"→ {suggestion}" for suggestion in answer.suggestions)
    return "\n".join(_spaced(lines))


def _spaced(lines: list[str]) -> Iterator[str]:
    yield lines[0]
    if len(lines) > 1:
        yield ""
        yield from lines[1:]


def _answer_batch(assistant: Assistant, batch: Path, out: Path | None) -> int:
    if out is None:
        return _answer_lines(assistant, batch, sys.stdout)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("w", encoding="utf-8") as stream:
            return _answer_lines(assistant, batch, stream)
    except OSError as error:
        raise misuse(f"'{out}' cannot be written ({error.strerror}). Name another file with --out.") from error


def _answer_lines(assistant: Assistant, batch: Path, stream: TextIO) -> int:
    from assistant.answer import Turn

    code = 0
    for number, line in lines_of(batch):
        try:
            asked = Asked.model_validate_json(line)
        except ValidationError as error:
            reason = error.errors()[0]
            place = ".".join(str(part) for part in reason["loc"]) or "the line"
            print(f"{batch}, line {number}: {place}: {reason['msg']}. The line was left out.", file=sys.stderr)
            code = FAILED
            continue
        history = [Turn(turn.role, turn.content) for turn in asked.history]
        answer = assistant.ask(asked.question, history, id=str(number) if asked.id is None else str(asked.id))
        print(json.dumps(answer.as_json(), ensure_ascii=False), file=stream, flush=True)
        if answer.outcome.value == "failed":
            code = FAILED
    return code
