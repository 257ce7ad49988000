"""The command `policy-assistant`: subcommands that read as sentences. It parses and prints; the work is done elsewhere.

Exit codes: 0 fine, 1 some documents or questions failed, 2 misuse.
"""

from __future__ import annotations

import logging
import os
import sys

import typer

from cli import articles, ask, bench, eligibility, eval, feedback, ingest, propose, registers, search, serve, verify
from cli.exit_codes import FAILED, MISUSED

logger = logging.getLogger("policy_assistant")

app = typer.Typer(
    name="policy-assistant",
    help="Answers questions about science and technology policy, and proves every statement.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("ingest")(ingest.ingest)
app.command("ask")(ask.ask)
app.command("articles")(articles.articles)
app.command("remove")(articles.remove)
app.command("search")(search.search)
app.command("instruments")(registers.instruments)
app.command("supports")(registers.supports)
app.command("propose")(propose.propose)
app.command("eligibility")(eligibility.eligibility)
app.command("verify")(verify.verify)
app.command("feedback")(feedback.feedback)
app.command("serve")(serve.serve)
app.add_typer(eval.app, name="eval")
app.add_typer(bench.app, name="bench")


def main() -> None:
    """Runs the command that the user typed; every failure ends in one line on stderr, never in a traceback."""
    logging.basicConfig(stream=sys.stderr, level=os.environ.get("POLICY_ASSISTANT_LOG", "ERROR").upper())
    try:
        app()
    except KeyboardInterrupt:
        sys.exit("Stopped. What was stored so far is kept; the same command goes on from there.")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except Exception as error:  # the last place before the user: say it in one line
        logger.debug("command failed", exc_info=True)
        print(f"policy-assistant: {_one_line(error)}", file=sys.stderr)
        sys.exit(MISUSED if getattr(error, "is_misuse", False) else FAILED)


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    if hasattr(error, "is_misuse"):
        return text
    return f"{text} ({type(error).__name__}). POLICY_ASSISTANT_LOG=debug shows where."
