"""The Sources screen: what is in the library, an article with everything read from it, and its maintenance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import gradio as gr

from ingest.report import IngestReport, Line
from policy.language import Language
from screens.article_text import article_panel
from screens.maintenance import Maintenance
from screens.markup import table, text, with_code
from screens.reader_format import as_day, as_number
from screens.resolutions import OPEN_ROW
from screens.words import Words, as_language, words_in
from vectorstore.errors import VectorStoreError
from vectorstore.library import Library

Say = Callable[[str], Any]
MOST_SHOWN = 500
_FILE_TYPES = [".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".json"]


class SourcesScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, library: Library, maintenance: Maintenance, language: gr.Radio, say: Say) -> None:
        self._library = library
        self._maintenance = maintenance
        with gr.Row(equal_height=False):
            with gr.Column(scale=1, min_width=340):
                self._list = gr.HTML(elem_id="library", js_on_load=OPEN_ROW, apply_default_css=False)
            with gr.Column(scale=1, min_width=340):
                self._article = gr.HTML(elem_id="article", apply_default_css=False)
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}

        def opened(reader: str, event: gr.EventData) -> str:
            return self.article(str(event.open), None, as_language(reader))

        self._list.click(opened, [language], self._article, **private)
        self._maintain(language, say)
        self.load_outputs = [self._list, self._article, self._removed]

    def load(self, language: Language, asked: dict[str, str]) -> tuple[Any, ...]:
        """The list, and the article that the page's address asks for, if any, at its place."""
        article_id, start, end = (asked.get(name, "") for name in ("article", "from", "to"))
        place = (int(start), int(end)) if start.isdecimal() and end.isdecimal() and len(start + end) < 20 else None
        return (
            self.listed(language),
            self.article(article_id, place, language) if article_id else self._pick(language),
            gr.Dropdown(choices=[(one.title or one.url, one.id) for one in self._library.summaries()], value=None),
        )

    def listed(self, language: Language) -> str:
        """The table of articles, as HTML."""
        words = words_in(language)
        articles = {article.id: article for article in self._library.articles()}
        summaries = self._library.summaries()
        if not summaries:
            return f'<p class="note">{with_code(words.library_empty)}</p>'
        cells = [
            (
                f'<button class="row" type="button" data-open="{one.id}" aria-expanded="false" '
                f'lang="{one.language}">{text(one.title or one.url)}</button>'
                f'<br><span class="quiet">{text(one.publisher or words.not_known)}</span>',
                text(words.language_names[one.language]),
                _day(one.published, language),
                _day(articles[one.id].retrieved.date(), language) if one.id in articles else "",
            )
            for one in summaries[:MOST_SHOWN]
        ]
        counts = words.in_library.format(
            articles=as_number(len(summaries), language),
            passages=as_number(sum(one.passages for one in summaries), language),
        )
        head = (words.title, words.language_of_article, words.published, words.came_in)
        return f'<p class="quiet">{text(counts)}</p>' + table(head, cells, words.tab_sources)

    def article(self, article_id: str, place: tuple[int, int] | None, language: Language) -> str:
        """One article with everything that was read from it, as HTML."""
        found = self._library.article(article_id)
        if found is None:
            return f'<p class="note" role="alert">{text(words_in(language).no_article)}</p>'
        return article_panel(found, self._library.registers(found.id), language, place)

    def _pick(self, language: Language) -> str:
        return f'<p class="quiet">{text(words_in(language).pick_an_article)}</p>'

    def _maintain(self, language: gr.Radio, say: Say) -> None:
        """The form for maintainers. Who is signed in is kept by the server, where a browser cannot write it."""
        signed_in = gr.State(False)
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        with gr.Accordion(say("maintain"), open=False, elem_id="maintain"):
            if not self._maintenance.is_on:
                gr.Markdown(say("maintain_off"))
            with gr.Row(visible=self._maintenance.is_on) as door:
                password = gr.Textbox(label=say("password"), type="password", max_length=200, elem_id="password")
                enter = gr.Button(say("sign_in"), elem_id="sign-in")
            with gr.Column(visible=False) as inside:
                gr.Markdown(say("signed_in"))
                files = gr.File(label=say("add_files"), file_count="multiple", file_types=_FILE_TYPES, elem_id="files")
                addresses = gr.Textbox(
                    label=say("add_addresses"), placeholder=say("add_addresses_hint"), lines=2, elem_id="addresses"
                )
                add = gr.Button(say("add"), variant="primary", elem_id="add")
                report = gr.HTML(elem_id="report", apply_default_css=False)
                self._removed = gr.Dropdown(label=say("remove_article"), choices=[], elem_id="to-remove")
                with gr.Row():
                    remove = gr.Button(say("remove"), variant="stop", elem_id="remove")
                    again = gr.Button(say("reread"), elem_id="read-again")
                    leave = gr.Button(say("sign_out"))
        enter.click(self.sign_in, [password, language], [signed_in, door, inside, password], **private)
        password.submit(self.sign_in, [password, language], [signed_in, door, inside, password], **private)
        leave.click(
            lambda: (False, gr.Row(visible=True), gr.Column(visible=False)), None, [signed_in, door, inside], **private
        )
        changed = [report, self._list, self._removed]
        one_writer: dict[str, Any] = {"concurrency_id": "write", "concurrency_limit": 1}
        add.click(self.add, [signed_in, files, addresses, language], changed, **one_writer, **private)
        remove.click(self.remove, [signed_in, self._removed, language], changed, **one_writer, **private)
        again.click(self.read_again, [signed_in, language], changed, **one_writer, **private)

    def sign_in(self, password: str, language: str) -> tuple[Any, ...]:
        """Lets a maintainer in."""
        if not self._maintenance.admits(password or ""):
            raise gr.Error(words_in(as_language(language)).wrong_password, print_exception=False)
        return True, gr.Row(visible=False), gr.Column(visible=True), ""

    def add(self, signed_in: bool, files: list[str] | None, addresses: str, language: str) -> Iterator[tuple[Any, ...]]:
        """Ingests what the form holds, with its progress and, at the end, the report."""
        reader = as_language(language)
        words = words_in(reader)
        self._check(signed_in, words)
        wanted = (addresses or "").split()
        if not files and not wanted:
            raise gr.Error(words.nothing_given, print_exception=False)
        try:
            for news in self._maintenance.add([Path(file) for file in files or []], wanted):
                if isinstance(news, IngestReport):
                    yield self._changed(_report(news, words), reader)
                else:
                    said = words.adding.format(done=news.documents_read, total=news.documents)
                    yield _progress(news.documents_read, news.documents, said), gr.skip(), gr.skip()
        except VectorStoreError as error:
            raise gr.Error(str(error), print_exception=False) from error

    def remove(self, signed_in: bool, article_id: str | None, language: str) -> tuple[Any, ...]:
        """Takes an article out of the library."""
        reader = as_language(language)
        words = words_in(reader)
        self._check(signed_in, words)
        try:
            removed = self._maintenance.remove(article_id or "")
        except VectorStoreError as error:
            raise gr.Error(str(error), print_exception=False) from error
        said = words.removed_article.format(title=removed.title) if removed else words.no_article
        return self._changed(f'<p role="status">{text(said)}</p>', reader)

    def read_again(self, signed_in: bool, language: str) -> Iterator[tuple[Any, ...]]:
        """Reads the registers of all articles anew."""
        reader = as_language(language)
        words = words_in(reader)
        self._check(signed_in, words)
        done, note = 0, ""
        try:
            for done, total, wrong in self._maintenance.read_again():
                note = f'<p class="note">{text(wrong)}</p>' if wrong else ""
                yield _progress(done, total, words.adding.format(done=done, total=total)), gr.skip(), gr.skip()
        except VectorStoreError as error:
            raise gr.Error(str(error), print_exception=False) from error
        yield self._changed(f'<p role="status">{text(words.reread_done.format(count=done))}</p>{note}', reader)

    def _changed(self, said: str, language: Language) -> tuple[Any, ...]:
        choices = [(one.title or one.url, one.id) for one in self._library.summaries()]
        return said, self.listed(language), gr.Dropdown(choices=choices, value=None)

    def _check(self, signed_in: bool, words: Words) -> None:
        if signed_in is not True:
            raise gr.Error(words.wrong_password, print_exception=False)


def _day(day: date | None, language: Language) -> str:
    return f'<span class="day">{text(as_day(day, language))}</span>'


def _progress(done: int, total: int, said: str) -> str:
    return (
        f'<p role="status"><progress value="{done}" max="{max(total, 1)}" aria-label="{text(said)}"></progress> '
        f"{text(said)}</p>"
    )


def _report(report: IngestReport, words: Words) -> str:
    lines = "".join(f"<li>{_line(line, words)}</li>" for line in report.lines)
    stopped = f'<p class="note">{text(report.stopped)}</p>' if report.stopped else ""
    counts = Counter(line.fate for line in report.lines)
    summary = f"<p>{text(' · '.join(f'{words.fates[fate.value]} {count}' for fate, count in counts.items()))}</p>"
    told = f"<h3>{text(words.report)}</h3><ul>{lines}</ul>{summary}{stopped}"
    return f'<section class="detail" role="status">{told}</section>'


def _line(line: Line, words: Words) -> str:
    name = line.name if "://" in line.name else Path(line.name).name
    reason = f": {text(line.reason)}" if line.reason else ""
    return f"<b>{text(words.fates[line.fate.value])}</b>: {text(name)}{reason}"
