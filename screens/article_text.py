"""An article's text with everything that was read from it highlighted, and a place in it to open at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from policy.article import Article
from policy.language import Language
from policy.legal_reference import canonical_identifier
from policy.quantity import write
from policy.registers import Evidence, Registers
from screens.evidence import place_names
from screens.markup import link, text
from screens.reader_format import as_day, labelled
from screens.words import Words, words_in

_ORDER = ("here", "instrument", "figure", "support-read")
"""Which colour shows where two things were read from the same words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing read from the article: where, of which kind, and what it was read as."""

    start: int
    end: int
    kind: str
    said: str


def readings_of(article: Article, registers: Registers, language: Language) -> list[Reading]:
    """Everything the registers hold of the article, in the order of the text."""
    found = []
    for mention in registers.instruments:
        start, end = _within(article, mention.evidence, mention.reference.text)
        found.append(
            Reading(start, end, "instrument", canonical_identifier(mention.reference) or mention.reference.text)
        )
    for figure in registers.figures:
        start, end = _within(article, figure.evidence, figure.quantity.text)
        where = place_names(figure.places, language, most=2)
        about = " · ".join(part for part in (" ".join(figure.measure.split()), where, figure.subject or "") if part)
        found.append(Reading(start, end, "figure", f"{write(figure.quantity, language)} — {about}"))
    for support in registers.supports:
        found.append(
            Reading(support.evidence.start, support.evidence.end, "support-read", " ".join(support.benefit.split()))
        )
    return sorted(found, key=lambda one: (one.start, -one.end))


def article_panel(
    article: Article, registers: Registers, language: Language, place: tuple[int, int] | None = None
) -> str:
    """The article for the screen; `place` is the stretch that it opens at."""
    words = words_in(language)
    readings = readings_of(article, registers, language)
    marked = [*readings, Reading(*place, "here", "")] if place else readings
    published = labelled(words.published, as_day(article.published, language), language)
    facts = [article.publisher or "", published, words.tiers[article.tier.value]]
    facts += [words.language_names[article.language], place_names(article.places, language)]
    kinds = (("instrument", words.kind_instrument), ("figure", words.kind_figure), ("support-read", words.kind_support))
    legend = "".join(f'<span class="{kind}">{text(name)}</span>' for kind, name in kinds)
    return (
        f'<article class="article"><h2 lang="{article.language}">{text(article.title)}</h2>'
        f'<p class="facts">{text(" · ".join(fact for fact in facts if fact))}</p>'
        f"<p>{link(article.url, words.original_page)}</p>"
        f'<p class="legend">{text(labelled(words.legend, "", language))} {legend}</p>'
        f'<div class="text" lang="{article.language}" tabindex="0" role="region" aria-label="{text(article.title)}">'
        f"{_marked(article.text, marked)}</div>{_list(readings, words)}</article>"
    )


def _within(article: Article, evidence: Evidence, said: str) -> tuple[int, int]:
    """Where the words themselves stand inside their sentence; the sentence where they cannot be told apart."""
    start = article.text.find(said, evidence.start, evidence.end) if said else -1
    return (start, start + len(said)) if start >= 0 else (evidence.start, evidence.end)


def _marked(whole: str, readings: list[Reading]) -> str:
    return "".join(_pieces(whole, readings))


def _pieces(whole: str, readings: list[Reading]) -> Iterator[str]:
    """The text cut wherever something begins or ends, so that what overlaps is marked without crossing tags."""
    bounds = sorted(
        {0, len(whole), *(edge for one in readings for edge in (one.start, one.end) if 0 <= edge <= len(whole))}
    )
    is_first = True
    for start, end in pairwise(bounds):
        part = escape(whole[start:end])
        covering = [one for one in readings if one.start <= start and one.end >= end]
        if not covering:
            yield part
            continue
        kind = min((one.kind for one in covering), key=_ORDER.index)
        said = "; ".join(dict.fromkeys(one.said for one in covering if one.said))
        place = ' id="place"' if kind == "here" and is_first else ""
        is_first = is_first and kind != "here"
        yield f'<mark class="read {kind}"{place} title="{text(said)}">{part}</mark>'


def _list(readings: list[Reading], words: Words) -> str:
    names = {"instrument": words.kind_instrument, "figure": words.kind_figure, "support-read": words.kind_support}
    lists = ""
    for kind, name in names.items():
        said = list(dict.fromkeys(one.said for one in readings if one.kind == kind))
        if said:
            entries = "".join(f"<li>{text(one)}</li>" for one in said)
            lists += f"<details><summary>{text(name)} ({len(said)})</summary><ul>{entries}</ul></details>"
    return f"<h3>{text(words.read_from_it)}</h3>{lists}" if lists else ""
