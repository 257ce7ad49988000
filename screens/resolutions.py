"""The Resolutions screen: the register of instruments as a table, and what every article says of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

from policy.dates import Precision, write_period
from policy.language import Language
from policy.legal_reference import Basis, canonical_identifier
from policy.places import place
from policy.registers import Instrument, InstrumentMention
from screens.evidence import article_address, place_names
from screens.markup import table, text
from screens.reader_format import as_day, labelled
from screens.register_rows import (
    Row,
    body_label,
    issued_periods,
    matching_rows,
    rows_of,
    type_label,
    written_name,
)
from screens.timeline import Event, timeline
from screens.words import Words, as_language, words_in
from vectorstore.library import Library

MOST_SHOWN = 200
OPEN_ROW = """element.addEventListener("click", (event) => {
  const row = event.target.closest("[data-open]");
  if (!row) return;
  element.querySelectorAll("[data-open]").forEach((one) => one.setAttribute("aria-expanded", one === row));
  trigger("click", {open: row.dataset.open});
});"""
"""Rows are buttons, so that the keyboard opens them too."""

Say = Callable[[str], Any]


class ResolutionsScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, library: Library, language: gr.Radio, say: Say) -> None:
        self._library = library
        with gr.Row(elem_id="register-filters"):
            search = gr.Textbox(label=say("search"), placeholder=say("search_hint"), elem_id="search-register", scale=3)
            self._type = gr.Dropdown(label=say("type_of_instrument"), choices=[], min_width=150)
            self._body = gr.Dropdown(label=say("body"), choices=[], min_width=150)
            self._place = gr.Dropdown(label=say("place"), choices=[], min_width=150, elem_id="register-place")
            self._year = gr.Dropdown(label=say("year"), choices=[], min_width=110)
        with gr.Row(equal_height=False):
            with gr.Column(scale=3, min_width=320):
                self._table = gr.HTML(elem_id="register", js_on_load=OPEN_ROW, apply_default_css=False)
            with gr.Column(scale=2, min_width=320):
                self._detail = gr.HTML(elem_id="instrument", apply_default_css=False)
        filters = [search, self._type, self._body, self._place, self._year, language]
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        search.input(self.table, filters, self._table, trigger_mode="always_last", **private)
        for one in (self._type, self._body, self._place, self._year):
            one.change(self.table, filters, self._table, trigger_mode="always_last", **private)

        def opened(reader: str, event: gr.EventData) -> str:
            return self.detail(str(event.open), reader)

        self._table.click(opened, [language], self._detail, **private)
        self.load_outputs = [self._table, self._detail, self._type, self._body, self._place, self._year]

    def load(self, language: Language) -> tuple[Any, ...]:
        """The whole register, and the filters that it has values for."""
        words = words_in(language)
        rows = rows_of(self._library.instruments(), language)
        types = {row.type for row in rows if row.type}
        bodies = {row.body_id for row in rows if row.body_id}
        place_ids = {one for row in rows for one in row.place_ids}
        years = sorted({row.year for row in rows if row.year}, reverse=True)
        return (
            _table(rows, len(rows), words, language),
            f'<p class="quiet">{text(words.pick_a_row)}</p>',
            _choices(((type_label(one, language), one) for one in types), words),
            _choices(((body_label(one, language), one) for one in bodies), words),
            _choices(((place(one).names[language], one) for one in place_ids), words),
            gr.Dropdown(choices=[(words.all_values, ""), *((str(year), str(year)) for year in years)], value=""),
        )

    def table(self, search: str, type: str, body: str, place_id: str, year: str, language: str) -> str:
        """The rows that match, as HTML."""
        reader = as_language(language)
        rows = rows_of(self._library.instruments(), reader)
        found = matching_rows(
            rows,
            search or "",
            type=type or None,
            body=body or None,
            place_id=place_id or None,
            year=int(year) if year else None,
        )
        return _table(found, len(rows), words_in(reader), reader)

    def detail(self, identity: str, language: str) -> str:
        """What every article says of one instrument, as HTML."""
        reader = as_language(language)
        found = next((one for one in self._library.instruments() if one.id == identity), None)
        return _detail(found, self._library, reader) if found else ""


def _choices(named: Any, words: Words) -> gr.Dropdown:
    return gr.Dropdown(choices=[(words.all_values, ""), *sorted(named)], value="")


def _table(rows: Sequence[Row], total: int, words: Words, language: Language) -> str:
    if not total:
        return f'<p class="note">{text(words.register_empty)}</p>'
    if not rows:
        return f'<p class="note" role="status">{text(words.nothing_matches)}</p>'
    cells = [
        (
            f'<button class="row" type="button" data-open="{text(row.id)}" aria-expanded="false" '
            f'title="{text(words.open_row.format(name=row.name))}">{text(row.name)}</button>',
            text(row.body),
            f'<span class="day">{text(row.date)}</span>' if row.date else "",
            text(place_names(row.place_ids, language, most=2)),
            str(row.articles),
        )
        for row in rows[:MOST_SHOWN]
    ]
    head = (words.identifier, words.body, words.date, words.place, words.articles)
    count = words.found_count.format(shown=len(cells), total=total)
    return f'<p class="quiet" role="status">{text(count)}</p>' + table(head, cells, words.tab_resolutions)


def _detail(instrument: Instrument, library: Library, language: Language) -> str:
    words = words_in(language)
    reference = instrument.reference
    facts = []
    if reference.type:
        facts.append(type_label(reference.type.value, language))
    if reference.body:
        basis = words.stated if reference.body.basis is Basis.STATED else words.implied
        facts.append(f"{body_label(reference.body.id, language)} ({basis})")
    if where := place_names(instrument.places, language):
        facts.append(where)
    also = [alias for alias in instrument.aliases if alias != instrument.id][:8]
    aliases = f'<p class="basis">{text(labelled(words.also_written, "; ".join(also), language))}</p>' if also else ""
    by_article: dict[str, list[InstrumentMention]] = {}
    for mention in instrument.mentions:
        by_article.setdefault(mention.evidence.article_id, []).append(mention)
    said = "".join(_article(article_id, mentions, library, language) for article_id, mentions in by_article.items())
    line = timeline(_events(instrument, library, language), words.timeline)
    drawn = line or f'<p class="quiet">{text(words.timeline_nothing)}</p>'
    return (
        f'<section class="detail" aria-live="polite"><h2>{text(written_name(instrument, language))}</h2>'
        f'<p class="facts">{text(" · ".join(facts))}</p>{aliases}'
        f"<h3>{text(words.timeline)}</h3>{drawn}<h3>{text(words.what_articles_say)}</h3>{said}</section>"
    )


def _article(article_id: str, mentions: Sequence[InstrumentMention], library: Library, language: Language) -> str:
    words = words_in(language)
    article = library.article(article_id)
    if article is None:
        return ""
    about = [article.publisher or "", as_day(article.published, language) if article.published else ""]
    heading = f'<p><b lang="{article.language}">{text(article.title)}</b> <span class="quiet">'
    parts = [heading + text(" · ".join(part for part in about if part)) + "</span></p>"]
    for quote, mention in {mention.evidence.quote: mention for mention in reversed(mentions)}.items():
        address = article_address(article_id, mention.evidence.start, mention.evidence.end)
        facts = _said(mention, words, language)
        parts.append(
            f'<blockquote lang="{article.language}">{text(quote)}</blockquote>'
            f'<p class="basis">{text(facts)}{" · " if facts else ""}'
            f'<a href="{text(address)}" target="_blank">{text(words.open_here)}</a></p>'
        )
    return f'<div class="mention">{"".join(parts)}</div>'


def _said(mention: InstrumentMention, words: Words, language: Language) -> str:
    facts = []
    if mention.issued:
        facts.append(labelled(words.says_issued, write_period(mention.issued, language), language))
    if mention.body:
        facts.append(labelled(words.says_body, mention.body, language))
    if mention.subject:
        facts.append(labelled(words.says_subject, " ".join(mention.subject.split()), language))
    facts += [
        f"{words.relations[relation.value]} {canonical_identifier(other)}" for relation, other in mention.relations
    ]
    return " · ".join(facts)


def _events(instrument: Instrument, library: Library, language: Language) -> list[Event]:
    words = words_in(language)
    issued = {
        (period.first, write_period(period, language).removeprefix("ngày "))
        for period in issued_periods(instrument)
        if period.precision is not Precision.RANGE
    }
    events = [Event(day, written, words.event_issued, is_issue=True) for day, written in issued]
    for article_id in dict.fromkeys(mention.evidence.article_id for mention in instrument.mentions):
        article = library.article(article_id)
        if article is not None and article.published is not None:
            by = f"{words.event_reported} {article.publisher or article.title}"
            events.append(Event(article.published, as_day(article.published, language), by, is_issue=False))
    return events
