"""Right answers over the gold questions of `../shared`, by kind and language: `make gold`.

An answer is scored as in every benchmark (`evals.score`), as the gold set's own README asks. Another folder of articles
with its questions can be named instead.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from assistant import AssistantSettings, open_assistant
from evals import reader_gold
from evals.asking import asker
from evals.matching import groups_met
from evals.questions import Question, load_questions
from evals.report.failures import reasons
from evals.score import Scored, score
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from settings import load_settings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

SHARED = Path(__file__).resolve().parents[2] / "shared"


def report(scores: Sequence[Scored]) -> str:
    """Right answers by kind and by language, as lines of text."""
    lines = []
    groups: dict[str, Callable[[Scored], str]] = {
        "by kind": lambda one: one.question.type,
        "by language": lambda one: one.question.lang,
    }
    for title, group in groups.items():
        total = Counter(group(one) for one in scores)
        right = Counter(group(one) for one in scores if one.is_right)
        lines.append(f"{title}: " + ", ".join(f"{name} {right[name]}/{total[name]}" for name in sorted(total)))
    guarded = [one for one in scores if not one.question.answerable]
    lines.append(f"unanswerable and adversarial: {sum(bool(one.is_right) for one in guarded)}/{len(guarded)}")
    lines.append(f"language right: {sum(one.is_in_language is not False for one in scores)}/{len(scores)}")
    told = [one for one in scores if one.is_right and one.question.answerable]
    lines.append(f"told in its own words: {sum(in_own_words(one) for one in told)}/{len(told)} of the right answers")
    lines.append(f"unsupported figures and quotations: {sum(len(one.unsupported) for one in scores)}")
    lines.append(f"right: {sum(bool(one.is_right) for one in scores)}/{len(scores)}")
    return "\n".join(lines)


def in_own_words(scored: Scored) -> bool:
    """Whether what a right answer must say stands outside the sentences that it quotes in blocks."""
    own = "\n".join(line for line in scored.given.answer.splitlines() if not line.startswith(">"))
    return all(groups_met(scored.question.must_contain, own))


def main(arguments: Iterable[str] | None = None) -> int:
    """Ingests the articles, asks the questions, prints the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--articles", type=Path, nargs="+", default=[SHARED / "articles"], help="what to ingest")
    parser.add_argument("--questions", type=Path, default=SHARED / "gold" / "questions.jsonl", help="JSON lines")
    parser.add_argument("--sources", type=Path, help="source id to URL (default: sources.json beside the questions)")
    parser.add_argument("--library", type=Path, help="where to ingest to (default: a folder that goes afterwards)")
    parser.add_argument("--chat-model", help='ask with this chat model too, e.g. "local", and compare (slow)')
    parser.add_argument("--seconds", type=float, default=60, help="with --chat-model: the most one answer may take")
    parser.add_argument(
        "--answer-tokens", type=int, default=120, help="with --chat-model: the longest text it may write"
    )
    parser.add_argument("--limit", type=int, help="only the first so many questions, taken evenly from the whole set")
    parser.add_argument(
        "--out", type=Path, help="with --chat-model: a file of JSON lines; what it holds is not asked again"
    )
    parser.add_argument(
        "--reader", choices=("on", "off", "both"), help="with the trained reader, without it, or paired"
    )
    parser.add_argument("--verbose", "-v", action="store_true", help="print each wrong answer")
    parser.add_argument("ids", nargs="*", help="only these questions, with their answers")
    options = parser.parse_args(None if arguments is None else list(arguments))
    if not options.questions.is_file():
        print(f"{options.questions} is not there. The gold questions live beside the project; nothing was measured.")
        return 0
    loaded = load_questions(options.questions, options.sources).questions
    questions = [question for question in loaded if not options.ids or question.id in options.ids]
    if options.limit:
        questions = questions[:: max(1, -(-len(questions) // options.limit))]
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.library or Path(scratch)
        _ingest(options.articles, folder)
        with Library.open(folder, open_embedder(LibrarySettings().embedding_model), read_only=True) as library:
            if options.reader == "both":
                print(reader_gold.ask_both(library, questions))
                return 0
            if options.chat_model:
                print(_beside(library, questions, options))
                return 0
            scores = _ask(library, questions, options)
    seconds = [one.given.seconds for one in scores]
    print(report(scores))
    print(f"one answer: p50 {statistics.median(seconds) * 1000:.0f} ms, longest {max(seconds) * 1000:.0f} ms")
    return 0


def _beside(library: Library, questions: Sequence[Question], options: argparse.Namespace) -> str:
    from evals import model_gold

    # Further settings of the model come from the environment, as everywhere.
    chosen = {
        "chat_model": options.chat_model,
        "chat_seconds": options.seconds,
        "chat_answer_tokens": options.answer_tokens,
    }
    settings = load_settings(None, os.environ, {"assistant": chosen}).assistant
    reader, writer = open_assistant(library), open_assistant(library, settings)
    return model_gold.report(model_gold.ask_beside(reader, writer, questions, options.out))


def _ask(library: Library, questions: Sequence[Question], options: argparse.Namespace) -> list[Scored]:
    settings = AssistantSettings() if options.reader is None else AssistantSettings(reader=options.reader == "on")
    ask = asker(open_assistant(library, settings).ask, library)
    scores: list[Scored] = []
    for question in questions:
        one = score(question, ask(question))
        scores.append(one)
        if options.ids or (options.verbose and one.flaws):
            print(f"\n{question.id} {question.type} {question.question}\n[{one.given.outcome}] {one.given.answer}")
            print(*reasons(one), *(f"removed: {text}" for text in one.given.checks.get("removed", ())), sep="\n")
    return scores


def _ingest(articles: Sequence[Path], folder: Path) -> None:
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model)) as library:
        ingest(articles, library, IngestSettings())


if __name__ == "__main__":
    sys.exit(main())
