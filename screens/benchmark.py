"""The Benchmark screen: runs with their figures and plots, two compared, failures to browse, a small run to start."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import gradio as gr

from assistant.pipeline import Assistant
from evals.aggregate import HEADLINE, Figures, aggregate
from evals.asking import asker, fingerprints, machine, with_source_language
from evals.benchmark import run_benchmark, score_run, write_report
from evals.compare import Comparison, compare
from evals.formats import import_questions
from evals.generate import Asked
from evals.questions import Question
from evals.report import as_html
from evals.report.failures import reasons
from evals.run_folder import RunFolder, RunFolderError
from evals.score import Scored, score_all
from policy.language import Language
from screens.markup import table, text
from screens.reader_format import as_number
from screens.words import Words, as_language, words_in

Say = Callable[[str], Any]
QUESTIONS = Path(__file__).resolve().parents[1] / "evals" / "datasets" / "questions.jsonl"
MOST_RUNS = 100
MOST_FAILURES = 200
SMALLEST, LARGEST = 5, 50


class BenchmarkScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, assistant: Assistant, runs: Path, language: gr.Radio, say: Say) -> None:
        self._assistant = assistant
        self._runs = runs
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        with gr.Row(equal_height=True):
            self._run = gr.Dropdown(label=say("run"), choices=[], elem_id="run", scale=2)
            self._other = gr.Dropdown(label=say("compare_with"), choices=[], elem_id="other-run", scale=2)
        self._overview = gr.HTML(elem_id="run-overview", apply_default_css=False)
        self._compared = gr.HTML(elem_id="comparison", apply_default_css=False)
        with gr.Accordion(say("report_title"), open=False):
            self._report = gr.HTML(elem_id="run-report", apply_default_css=False)
        with gr.Accordion(say("start_run"), open=False, elem_id="small-run"):
            gr.Markdown(say("start_run_note"))
            count = gr.Slider(SMALLEST, LARGEST, value=10, step=1, label=say("how_many"), elem_id="how-many")
            start = gr.Button(say("start_run"), variant="primary", elem_id="start-run")
            running = gr.HTML(elem_id="running", apply_default_css=False)
        shown = [self._overview, self._report]
        self._run.change(self.show, [self._run, language], shown, **private)
        for one in (self._run, self._other):
            one.change(self.compare, [self._run, self._other, language], self._compared, **private)
        start.click(
            self.start,
            [count, language],
            [running, self._run, self._other],
            concurrency_id="small-run",
            concurrency_limit=1,
            **private,
        )
        self.load_outputs = [self._run, self._other, self._overview]

    def load(self, language: Language) -> tuple[Any, ...]:
        """The runs there are; the newest is shown."""
        words = words_in(language)
        names = self._names()
        nothing = f'<p class="note">{text(words.runs_empty)}</p>'
        first = names[0] if names else None
        return (
            gr.Dropdown(choices=names, value=first),
            gr.Dropdown(choices=[("—", ""), *((name, name) for name in names)], value=""),
            nothing if first is None else gr.skip(),
        )

    def show(self, name: str | None, language: str) -> tuple[str, str]:
        """One run: its headline figures and failures, and its report as a page of its own in a frame."""
        reader = as_language(language)
        scored = self._scored(name)
        if scored is None:
            return f'<p class="note">{text(words_in(reader).runs_empty)}</p>', ""
        run, scores = scored
        figures = aggregate(scores)
        page = as_html(run.path.name, figures, scores, run.settings())
        # The page stands in a frame without rights: nothing in it can run or reach this one.
        title = text(words_in(reader).report_title)
        frame = f'<iframe class="report" sandbox title="{title}" srcdoc="{escape(page)}"></iframe>'
        return _overview(figures, scores, words_in(reader), reader), frame

    def compare(self, name: str | None, other: str | None, language: str) -> str:
        """Two runs side by side, the first as the base."""
        reader = as_language(language)
        words = words_in(reader)
        if not other or not name or other == name:
            return ""
        first, second = self._scored(other), self._scored(name)
        if first is None or second is None:
            return f'<p class="note">{text(words.compare_none)}</p>'
        return _comparison(compare(first[1], second[1]), (other, name), words, reader)

    def start(self, count: float, language: str) -> Iterator[tuple[Any, ...]]:
        """Asks the first questions of our benchmark over the open library, scores them, and shows the run."""
        reader = as_language(language)
        words = words_in(reader)
        news: SimpleQueue[Asked | RunFolder | OSError] = SimpleQueue()

        def work() -> None:
            try:
                news.put(self._small_run(int(max(SMALLEST, min(count, LARGEST))), news.put))
            except OSError as error:
                news.put(error)

        worker = threading.Thread(target=work, name="small-run", daemon=True)
        worker.start()
        while True:
            try:
                latest = news.get(timeout=0.3)
            except Empty:
                if worker.is_alive() or not news.empty():
                    continue
                raise gr.Error(words.went_wrong, print_exception=False) from None
            if isinstance(latest, OSError):
                raise gr.Error(f"{words.went_wrong} ({latest.strerror})", print_exception=False)
            if isinstance(latest, RunFolder):
                names = self._names()
                others = gr.Dropdown(choices=[("—", ""), *((name, name) for name in names)])
                yield "", gr.Dropdown(choices=names, value=latest.path.name), others
                return
            said = words.running.format(done=latest.done, total=latest.total)
            bar = f'<progress value="{latest.done}" max="{latest.total}" aria-label="{text(said)}"></progress>'
            yield f'<p role="status">{bar} {text(said)}</p>', gr.skip(), gr.skip()

    def _small_run(self, count: int, progress: Callable[[Asked], None]) -> RunFolder:
        library = self._assistant.library
        questions = _spread(import_questions(QUESTIONS, "auto").questions, count)
        asked = [with_source_language(question, library) for question in questions]
        conditions = {
            "questions": f"{count} of {QUESTIONS.name}",
            "fingerprints": fingerprints(library, library.embedder.name, None),
            "machine": machine(),
        }
        ask = asker(self._assistant.ask, library)
        done = run_benchmark(asked, ask, self._runs, f"small-{count}", conditions, progress=progress)
        write_report(done, *score_run(done))
        return done

    def _names(self) -> list[str]:
        """Newest first."""
        if not self._runs.is_dir():
            return []
        found = [run for run in self._runs.iterdir() if (run / "questions.jsonl").is_file()]
        found.sort(key=lambda run: run.stat().st_mtime, reverse=True)
        return [run.name for run in found[:MOST_RUNS]]

    def _scored(self, name: str | None) -> tuple[RunFolder, list[Scored]] | None:
        """A run by its name alone, so that no other folder can be asked for."""
        if name not in self._names():
            return None
        run = RunFolder(self._runs / name)
        try:
            return run, score_all(run.questions(), run.answers())
        except RunFolderError:
            return None


def _spread(questions: list[Question] | tuple[Question, ...], count: int) -> list[Question]:
    """`count` of the questions, evenly over the whole set, so that every kind and language is among them."""
    step = max(len(questions) / count, 1)
    return [questions[int(index * step)] for index in range(min(count, len(questions)))]


def _overview(figures: Figures, scores: list[Scored], words: Words, language: Language) -> str:
    tiles = []
    for name in HEADLINE:
        one = figures.overall.get(name)
        if one is not None:
            low, high = (as_number(bound * 100, language) for bound in (one.low, one.high))
            tiles.append(
                f"<div><b>{as_number(one.mean * 100, language, 1)} %</b>{text(name)}"
                f'<br><span class="quiet">[{low}, {high}] · n = {one.n}</span></div>'
            )
    return f'<div class="figures">{"".join(tiles)}</div>{_failures(scores, words)}'


def _failures(scores: list[Scored], words: Words) -> str:
    wrong = [one for one in scores if one.is_right is False or one.unsupported_figures or one.unsupported_quotations]
    if not wrong:
        return f"<h3>{text(words.failures)}</h3><p>{text(words.no_failures)}</p>"
    items = "".join(_failure(one, words) for one in wrong[:MOST_FAILURES])
    return f"<h3>{text(words.failures)} ({len(wrong)})</h3>{items}"


def _failure(one: Scored, words: Words) -> str:
    question = one.question
    why = "".join(f"<li>{text(reason)}</li>" for reason in reasons(one))
    evidence = "".join(f"<li>{text(quote)}</li>" for quote in question.evidence)
    return (
        f'<details class="failure"><summary lang="{question.lang}">{text(question.question)}</summary>'
        f"<p><b>{text(words.answer)}</b> ({text(one.given.outcome)})</p><p>{text(one.given.answer)}</p>"
        f"<p><b>{text(words.what_was_wrong)}</b></p><ul>{why}</ul>"
        f"<p><b>{text(words.evidence_of_question)}</b></p><ul>{evidence}</ul></details>"
    )


def _comparison(found: Comparison, names: tuple[str, str], words: Words, language: Language) -> str:
    cells = [
        (
            text(one.measure),
            as_number(one.first.mean, language, 3),
            as_number(one.second.mean, language, 3),
            f"[{as_number(one.difference.low, language, 3)}, {as_number(one.difference.high, language, 3)}]",
            text(one.verdict),
        )
        for one in found.measures
    ]
    head = (words.measure, *names, words.interval, "")
    return table(head, cells, words.compare)
