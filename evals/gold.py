"""Right answers over the gold questions of `../shared`, by kind and language: `make gold`.

The rules are those of the gold set's own README and matcher, restated here; `tests/evals/test_gold.py` holds the two together.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import open_assistant
from assistant.answer import Answer, Outcome, Turn
from ingest.pipeline import NO_RULES, ingest
from ingest.settings import IngestSettings
from policy.language import detect_language
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

SHARED = Path(__file__).resolve().parents[2] / "shared"
ABSTENTIONS = frozenset(
    {Outcome.NOT_IN_CORPUS, Outcome.OFF_TOPIC, Outcome.DECLINED, Outcome.FALSE_PREMISE, Outcome.AMBIGUOUS}
)
ALL_SOURCES_NEEDED = frozenset({"comparison", "synthesis", "conflict"})

_ADDRESS = re.compile(r"https?://\S+")
_ALIKE = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2011": "-", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE"}
)


def fold(text: str) -> str:
    """`text` without addresses, case, accents and emphasis, so that two ways of writing one thing are equal.

    >>> fold("**Quảng Ninh** : 5,9 % https://example.org/33")
    'quang ninh : 5,9 %'
    """
    text = unicodedata.normalize("NFKC", _ADDRESS.sub(" ", text)).translate(_ALIKE).lower()
    text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[*_`]", "", text).split())


def occurs(form: str, answer: str) -> bool:
    """Whether an accepted form occurs in an answer: a number as a whole number, a word from its beginning.

    >>> occurs("33", "33 entreprises"), occurs("33", "133 entreprises"), occurs("33", "33,5 %")
    (True, False, False)
    """
    folded = fold(form)
    before = after = ""
    if folded[0].isdigit():
        before = r"(?<!\d)(?<!\d[.,])(?:(?<![A-Za-z])|(?<=vnd)|(?<=usd))"
    elif folded[0].isalnum():
        before = r"(?<!\w)"
    if folded[-1].isdigit():
        after = r"(?!\d)(?![.,]\d)"
    elif form.isupper() and form.isalpha() and len(form) <= 5:
        after = r"s?(?!\w)"
    return re.search(before + re.escape(folded) + after, fold(answer)) is not None


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
    """How `answer` fares against one gold question; `urls` gives the address of each source."""
    missing = tuple(
        group[0] for group in item["must_contain"] if not any(occurs(form, answer.answer) for form in group)
    )
    forbidden = tuple(form for form in item["must_not_contain"] if occurs(form, answer.answer))
    cited = {citation.url for citation in answer.citations}
    wanted = {urls[source] for source in item["sources"]}
    if item["answerable"]:
        abstained_rightly = answer.outcome not in ABSTENTIONS - {Outcome.AMBIGUOUS, Outcome.FALSE_PREMISE}
        sources_cited = wanted <= cited if item["type"] in ALL_SOURCES_NEEDED else bool(wanted & cited)
    else:
        corrected = any(all(occurs(form, answer.answer) for form in group) for group in item.get("correction", []))
        abstained_rightly = answer.outcome in ABSTENTIONS or corrected
        sources_cited = cited <= wanted
    own_words = re.sub(r"«[^»]*»|“[^”]*”|\"[^\"]*\"", " ", answer.answer)
    language = detect_language(own_words).language == item["lang"] and answer.language == item["lang"]
    return Score(missing, forbidden, sources_cited, language, abstained_rightly)


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


def _read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main(arguments: Iterable[str] | None = None) -> int:
    """Asks the gold questions of a library that holds the shared articles, and prints the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--library", type=Path, help="where to ingest the articles to (default: a folder that goes afterwards)")
    parser.add_argument("--verbose", "-v", action="store_true", help="print each wrong answer")
    parser.add_argument("ids", nargs="*", help="only these questions, with their answers")
    options = parser.parse_args(None if arguments is None else list(arguments))
    if not SHARED.is_dir():
        print(
            f"{SHARED} is not there: the gold questions live beside the project. Nothing was measured.", file=sys.stderr
        )
        return 0
    items = _read_jsonl(SHARED / "gold" / "questions.jsonl")
    items = [item for item in items if not options.ids or item["id"] in options.ids]
    urls = json.loads((SHARED / "gold" / "sources.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.library or Path(scratch)
        _ingest(folder)
        scores, seconds = _ask(folder, items, urls, shown=bool(options.ids), verbose=options.verbose)
    print(report(items, scores))
    print(f"one answer: p50 {statistics.median(seconds) * 1000:.0f} ms, longest {max(seconds) * 1000:.0f} ms")
    return 0


def _ask(
    folder: Path, items: Sequence[Mapping[str, Any]], urls: Mapping[str, str], *, shown: bool, verbose: bool
) -> tuple[list[Score], list[float]]:
    assistant = open_assistant(folder)
    scores: list[Score] = []
    seconds: list[float] = []
    for item in items:
        answer = assistant.ask(item["question"], [Turn(**turn) for turn in item["history"]], id=item["id"])
        scores.append(score(item, answer, urls))
        seconds.append(answer.seconds)
        if shown or (verbose and not scores[-1].right):
            print(f"\n{item['id']} {item['type']} {item['question']}\n[{answer.outcome}] {answer.answer}\n{scores[-1]}")
    return scores, seconds


def _ingest(folder: Path) -> None:
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model)) as library:
        ingest([SHARED / "articles"], library, IngestSettings(), rules=NO_RULES)


if __name__ == "__main__":
    sys.exit(main())
