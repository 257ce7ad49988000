"""`policy-assistant propose`: a chat model looks for supports and instruments that the rules miss; a person reviews."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.exit_codes import MISUSED
from cli.options import SettingsOption, settings_for

if TYPE_CHECKING:
    from assistant.chat_model import ChatModel
    from ingest.propose import Complete, ProposalLine

ANSWER_TOKENS = 2_000
"""A list of entries is longer than an answer."""


def propose(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, globs or http(s) addresses of articles.", show_default=False)
    ],
    chat_model: Annotated[
        str | None, typer.Option("--chat-model", help="Which model (default: the setting assistant.chat_model).")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where to write (default: beside each article).")
    ] = None,
    seconds: Annotated[float, typer.Option(min=1, help="How long the model may take over one part.")] = 120,
    settings: SettingsOption = None,
) -> None:
    """Let a chat model propose register entries that the rules miss; none enters before you have accepted it."""
    from assistant.chat_model import open_chat_model
    from ingest.propose import propose as run

    chosen = settings_for(None, settings, assistant={"chat_model": chat_model})
    patient = chosen.assistant.within_reach().model_copy(
        update={"chat_silence_seconds": seconds, "chat_answer_tokens": ANSWER_TOKENS}
    )
    model = open_chat_model(patient)
    if model is None:
        print(
            'This needs a chat model. Give --chat-model, or set chat_model in settings.toml: "openai:…", "ollama:…", '
            'the address of an endpoint, or "local" (docs/chat-models.md).',
            file=sys.stderr,
        )
        raise typer.Exit(MISUSED)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    report = run(
        paths,
        asking(model, seconds),
        model.name,
        chosen.ingest,
        source_tokens=patient.chat_source_tokens,
        out=out,
        told=_tell,
    )
    if any(line.proposed for line in report.lines):
        typer.echo("Review them: set `review: accepted` on what is right, then ingest again.")
    raise typer.Exit(report.exit_code)


def asking(model: ChatModel, seconds: float) -> Complete:
    """`model` as proposals ask it, each time for at most so many seconds."""
    from assistant.chat_model import Message, Usage
    from assistant.errors import ChatModelUnavailableError
    from ingest.propose import NoTextError

    def complete(system: str, user: str) -> str:
        said = [Message("system", system), Message("user", user)]
        try:
            return model.complete(said, time.monotonic() + seconds, Usage())
        except ChatModelUnavailableError as error:
            reason = error.fault.value.replace("_", " ")
            raise NoTextError(
                f"the chat model gave no text for a part ({reason}); run it again for that part"
            ) from error

    return complete


def _tell(line: ProposalLine) -> None:
    where = f" → {', '.join(str(file) for file in line.files)}" if line.files else ""
    typer.echo(
        f"{line.document}: {line.proposed} proposed, {line.known} known already, {len(line.refused)} refused{where}"
    )
    for reason in line.refused:
        typer.echo(f"    refused: {reason}")
    for part in line.left_out:
        typer.echo(f"    left out of a proposal: {part}")
    for reason in line.failed:
        typer.echo(f"    {reason}", err=True)
