"""The evidence beside an answer: each source it cites, with the quoted sentence highlighted inside its passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from urllib.parse import urlencode

from assistant.answer import Answer, Checks, Citation
from policy.language import Language
from policy.places import places
from screens.exchange import Exchange
from screens.markup import link, text
from screens.reader_format import as_age, as_day
from screens.words import Words, words_in
from vectorstore.library import Library

_CONTEXT = 420
"""Characters of a passage shown on each side of the quoted sentence."""


def evidence_panel(exchanges: Sequence[Exchange], library: Library, language: Language) -> str:
    """The sources of every answer in the conversation; the last one's are shown, a mark `[1]` opens another's."""
    words = words_in(language)
    last = max((index for index, one in enumerate(exchanges) if one.answer is not None), default=None)
    if last is None:
        return f'<p class="quiet">{text(words.evidence_empty)}</p>'
    sections = [
        _section(index, exchange.answer, library, language, is_shown=index == last)
        for index, exchange in enumerate(exchanges)
        if exchange.answer is not None
    ]
    return "".join(sections)


def article_address(article_id: str, start: int, end: int) -> str:
    """Where our copy of an article opens at a place."""
    return f"?{urlencode({'article': article_id, 'from': start, 'to': end})}"


def checks_line(checks: Checks, words: Words) -> str:
    """What the guard looked for and found: "Figures: 5 checked, 5 found · …"; empty where nothing was to check."""
    counted = [
        words.checked.format(what=name, checked=checked, found=found)
        for kind, name in words.checked_kinds.items()
        if (checked := getattr(checks, kind)) and (found := getattr(checks, f"{kind}_found")) is not None
    ]
    if checks.removed:
        counted.append(words.removed.format(count=len(checks.removed)))
    return " · ".join(counted)


def place_names(ids: Sequence[str], language: Language, most: int = 4) -> str:
    """The names of places in the reader's language, the first `most` of them."""
    known = places()
    names = [known[one].names[language] for one in ids if one in known]
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def _section(index: int, answer: Answer, library: Library, language: Language, *, is_shown: bool) -> str:
    words = words_in(language)
    items = "".join(_source(index, citation, library, language) for citation in answer.citations)
    body = f'<ol class="sources">{items}</ol>' if items else f'<p class="quiet">{text(words.no_evidence)}</p>'
    return (
        f'<section class="evidence-of" id="evidence-{index}"{"" if is_shown else " hidden"}>'
        f'<p class="quiet">{text(words.sources_of.format(question=_short(answer.question)))}</p>{body}</section>'
    )


def _source(index: int, citation: Citation, library: Library, language: Language) -> str:
    words = words_in(language)
    article = library.article(citation.article_id)
    passage = library.passage_at(citation.article_id, citation.start) if article else None
    facts = [text(citation.publisher)] if citation.publisher else []
    if citation.published:
        age = as_age(citation.published, date.today(), language)
        facts.append(f"{text(as_day(citation.published, language))} ({text(age)})")
    facts.append(f'<span class="tier">{text(words.tiers[citation.tier.value])}</span>')
    if article is not None and (where := place_names(article.places, language)):
        facts.append(text(where))
    source_language = article.language if article else None
    if article is not None and passage is not None:
        quoted = highlighted(article.text, passage.start, passage.end, citation.start, citation.end)
    else:
        quoted = f"<mark>{text(citation.quote)}</mark>"
    lang = f' lang="{source_language}"' if source_language else ""
    title = text(citation.title)
    open_here = ""
    if article is not None:
        address = escape(article_address(citation.article_id, citation.start, citation.end))
        open_here = (
            f'<a href="{address}" target="_blank" aria-label="{text(words.open_here)}: {title}">'
            f"{text(words.open_here)}</a>"
        )
    original = link(citation.url, words.original_page)
    actions = " · ".join(part for part in (open_here, original) if part)
    return (
        f'<li class="source" id="source-{index}-{citation.number}" tabindex="-1">'
        f'<h3><span class="number" aria-label="{text(words.source_number.format(number=citation.number))}">'
        f"{citation.number}</span> <span{lang}>{title}</span></h3>"
        f'<p class="facts">{" · ".join(facts)}</p><blockquote{lang}>{quoted}</blockquote>'
        f'<p class="actions">{actions}</p></li>'
    )


def highlighted(
    whole: str, first: int, last: int, start: int, end: int, escape_part: Callable[[str], str] = escape
) -> str:
    """`whole[first:last]`, cut to some context, as HTML with `whole[start:end]` marked."""
    left, right = max(first, start - _CONTEXT), min(max(last, end), end + _CONTEXT)
    before, after = whole[left:start], whole[end:right]
    if left > first:
        before = "… " + before.partition(" ")[2]
    if right < last:
        after = after.rpartition(" ")[0] + " …"
    return f"{escape_part(before)}<mark>{escape_part(whole[start:end])}</mark>{escape_part(after)}"


def _short(question: str, most: int = 120) -> str:
    return question if len(question) <= most else question[:most].rstrip() + "…"
