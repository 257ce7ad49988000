"""How long it takes to read a text of a thousand words: sentences, references, amounts, dates, names"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from ingest.extract import extract
from policy.article import Article, Tier
from policy.dates import find_dates
from policy.language import Language, detect_language
from policy.legal_reference import find_references
from policy.organisations import find_organisations
from policy.passage import Passage
from policy.people import find_people
from policy.place_mentions import find_places
from policy.quantity import find_quantities
from policy.sentences import split_sentences
from policy.terms import find_concepts

WORDS = 1_000
DIGITS = 1_000_000
ROUNDS = 5

Reader = Callable[[str, Language], Sequence[object]]

READERS: Mapping[str, Reader] = {
    "sentences": split_sentences,
    "references": lambda text, language: find_references(text),
    "quantities": find_quantities,
    "dates": find_dates,
    "places": find_places,
    "people": find_people,
    "organisations": find_organisations,
    "terms": find_concepts,
}


def read_registers(text: str, language: Language) -> Sequence[object]:
    """The instruments, supports and figures of `text`, as ingest reads them from an article."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    places = tuple(dict.fromkeys(mention.place_id for mention in find_places(text, language)))
    article = Article("0" * 16, "https://example.org", "", None, language, None, now, Tier.NEWS, places, text, "")
    sentences = tuple(split_sentences(text, language))
    passage = Passage(f"{article.id}:0", article.id, 0, None, text, 0, len(text), language, sentences)
    registers = extract(article, (passage,))
    return (*registers.instruments, *registers.supports, *registers.figures)


def thousand_words(folder: Path) -> dict[Language, str]:
    """A text of a thousand words in each language that `folder` has articles in, put together from them."""
    words: dict[Language, list[str]] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix in {".md", ".txt"}:
            text = file.read_text(encoding="utf-8")
            words.setdefault(detect_language(text).language, []).extend(text.split(" "))
    return {language: " ".join((found * (WORDS // len(found) + 1))[:WORDS]) for language, found in words.items()}


def milliseconds(reader: Reader, text: str, language: Language) -> float:
    """The least of some rounds: what the reading takes when nothing else runs."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        reader(text, language)
        times.append(time.perf_counter() - begun)
    return 1000 * min(times)


def reading_table(folder: Path) -> str:
    """Markdown: milliseconds a thousand words, by reader and language, and what ten times the text and digits take."""
    texts = thousand_words(folder)
    lines = ["| reader | " + " | ".join([*texts, "ten times as long", "a megabyte of digits"]) + " |"]
    lines.append("|---" * (len(texts) + 3) + "|")
    totals = [0.0] * len(texts)
    longest, language = max((text, language) for language, text in texts.items())
    for name, reader in READERS.items():
        times = [milliseconds(reader, text, of) for of, text in texts.items()]
        totals = [total + one for total, one in zip(totals, times, strict=True)]
        grown = milliseconds(reader, "\n".join([longest] * 10), language) / milliseconds(reader, longest, language)
        digits = _once(reader, "7" * DIGITS, language)
        lines.append(f"| {name} | " + " | ".join(f"{one:.1f}" for one in times) + f" | x {grown:.1f} | {digits:.0f} |")
    # Once: what it has read of a sentence is remembered, and no article is read twice.
    registers = [_once(read_registers, text, of) for of, text in texts.items()]
    lines.append("| all | " + " | ".join(f"{total:.1f}" for total in totals) + " | | |")
    lines.append("| registers, as ingest reads them | " + " | ".join(f"{one:.1f}" for one in registers) + " | | |")
    return "\n".join(lines)


def _once(reader: Reader, text: str, language: Language) -> float:
    begun = time.perf_counter()
    reader(text, language)
    return 1000 * (time.perf_counter() - begun)
