"""Right answers over the gold questions of `../shared`, by kind and language: `make gold`.

The rules are those of the gold set's own README: every group met, nothing forbidden, the sources cited, the
language kept,
and abstention exactly where it is due. Another folder of articles with its questions can be named instead.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import AssistantSettings, open_assistant
from assistant.answer import Answer, Outcome, Turn
from evals.matching import forms_present, groups_met
from ingest.extract import Extraction
from ingest.pipeline import Rules, ingest
from ingest.settings import IngestSettings
from policy.language import detect_language
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

SHARED = Path(__file__).resolve().parents[2] / "shared"
ABSTENTIONS = frozenset({Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED, Outcome.FALSE_PREMISE})
ALL_SOURCES_NEEDED = frozenset({"comparison", "synthesis", "conflict"})
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


@dataclass(frozen=True, slots=True)
class Score:
    """What one answer got right; `right` is all of it."""

    missing: tuple[str, ...]
    forbidden: tuple[str, ...]
    cited: bool
    language: bool
    abstained_rightly: bool

    @property
    def right(self) -> bool:
        """Every group met, nothing forbidden, the sources cited, the language kept, abstention where it is due."""
        return not self.missing and not self.forbidden and self.cited and self.language and self.abstained_rightly


def score(item: Mapping[str, Any], answer: Answer, urls: Mapping[str, str]) -> Score:
    """How `answer` fares against one question; `urls` gives the address of each source."""
    met = groups_met(item["must_contain"], answer.answer)
    missing = tuple(group[0] for group, is_met in zip(item["must_contain"], met, strict=True) if not is_met)
    forbidden = forms_present(item["must_not_contain"], answer.answer)
    cited = {citation.url for citation in answer.citations}
    wanted = {urls[source] for source in item["sources"]}
    if item["answerable"]:
        abstained_rightly = answer.outcome not in ABSTENTIONS - {Outcome.FALSE_PREMISE}
        sources_cited = wanted <= cited if item["type"] in ALL_SOURCES_NEEDED else bool(wanted & cited)
    else:
        corrected = bool(item.get("correction")) and all(groups_met(item["correction"], answer.answer))
        abstained_rightly = answer.outcome in ABSTENTIONS or corrected
        sources_cited = cited <= wanted
    # Quotations stay in the language of their article: the answer's own words tell its language.
    language = detect_language(_QUOTED.sub(" ", answer.answer)).language == item["lang"]
    return Score(missing, forbidden, sources_cited, language and answer.language == item["lang"], abstained_rightly)


def report(items: Sequence[Mapping[str, Any]], scores: Sequence[Score]) -> str:
    """Right answers by kind and by language, as lines of text."""
    lines = []
    for title, key in (("by kind", "type"), ("by language", "lang")):
        total = Counter(item[key] for item in items)
        right = Counter(item[key] for item, one in zip(items, scores, strict=True) if one.right)
        lines.append(f"{title}: " + ", ".join(f"{name} {right[name]}/{total[name]}" for name in sorted(total)))
    guarded = [one for item, one in zip(items, scores, strict=True) if not item["answerable"]]
    lines.append(f"unanswerable and adversarial: {sum(one.right for one in guarded)}/{len(guarded)}")
    lines.append(f"language right: {sum(one.language for one in scores)}/{len(scores)}")
    lines.append(f"right: {sum(one.right for one in scores)}/{len(scores)}")
    return "\n".join(lines)


def main(arguments: Iterable[str] | None = None) -> int:
    """Ingests the articles, asks the questions, prints the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--articles", type=Path, nargs="+", default=[SHARED / "articles"], help="what to ingest")
    parser.add_argument("--questions", type=Path, default=SHARED / "gold" / "questions.jsonl", help="JSON lines")
    parser.add_argument("--sources", type=Path, default=SHARED / "gold" / "sources.json", help="source id to URL")
    parser.add_argument("--library", type=Path, help="where to ingest to (default: a folder that goes afterwards)")
    parser.add_argument("--chat-model", help='ask with this chat model too, e.g. "local", and compare (slow)')
    parser.add_argument("--seconds", type=float, default=60, help="with --chat-model: the most one answer may take")
    parser.add_argument(
        "--answer-tokens", type=int, default=120, help="with --chat-model: the longest text it may write"
    )
    parser.add_argument("--limit", type=int, help="only the first so many questions, taken evenly from the whole set")
    parser.add_argument("--out", type=Path, help="with --chat-model: a file for one JSON line an answer")
    parser.add_argument("--verbose", "-v", action="store_true", help="print each wrong answer")
    parser.add_argument("ids", nargs="*", help="only these questions, with their answers")
    options = parser.parse_args(None if arguments is None else list(arguments))
    if not options.questions.is_file():
        print(f"{options.questions} is not there. The gold questions live beside the project; nothing was measured.")
        return 0
    items = [json.loads(line) for line in options.questions.read_text(encoding="utf-8").splitlines() if line.strip()]
    items = [item for item in items if not options.ids or item["id"] in options.ids]
    if options.limit:
        items = items[:: max(1, -(-len(items) // options.limit))]
    urls = json.loads(options.sources.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.library or Path(scratch)
        _ingest(options.articles, folder)
        if options.chat_model:
            print(_beside(folder, items, urls, options))
            return 0
        scores, seconds = _ask(folder, items, urls, shown=bool(options.ids), verbose=options.verbose)
    print(report(items, scores))
    print(f"one answer: p50 {statistics.median(seconds) * 1000:.0f} ms, longest {max(seconds) * 1000:.0f} ms")
    return 0


def _beside(
    folder: Path, items: Sequence[Mapping[str, Any]], urls: Mapping[str, str], options: argparse.Namespace
) -> str:
    from evals import model_gold  # here: it scores by this module's rules

    settings = AssistantSettings(
        chat_model=options.chat_model, chat_seconds=options.seconds, chat_answer_tokens=options.answer_tokens
    )
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model), read_only=True) as library:
        asked = model_gold.ask_beside(open_assistant(library), open_assistant(library, settings), items, urls)
        beside = []
        with (options.out or Path(os.devnull)).open("w", encoding="utf-8") as out:
            for one in asked:
                beside.append(one)
                print(one.as_json(), file=out, flush=True)
    return model_gold.report(beside)


def _ask(
    folder: Path, items: Sequence[Mapping[str, Any]], urls: Mapping[str, str], *, shown: bool, verbose: bool
) -> tuple[list[Score], list[float]]:
    assistant = open_assistant(folder)
    scores: list[Score] = []
    seconds: list[float] = []
    for item in items:
        history = [Turn(turn["role"], turn["content"]) for turn in item.get("history", ())]
        answer = assistant.ask(item["question"], history, id=item["id"])
        scores.append(score(item, answer, urls))
        seconds.append(answer.seconds)
        if shown or (verbose and not scores[-1].right):
            print(f"\n{item['id']} {item['type']} {item['question']}\n[{answer.outcome}] {answer.answer}")
            print(scores[-1], *(f"removed: {text}" for text in answer.checks.removed), sep="\n")
    return scores, seconds


def _ingest(articles: Sequence[Path], folder: Path) -> None:
    extraction = Extraction()
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model)) as library:
        ingest(articles, library, IngestSettings(), rules=Rules(extraction, extraction.version))


if __name__ == "__main__":
    sys.exit(main())
