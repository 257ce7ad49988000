"""The Benchmark screen: runs with their figures and plots, two compared, failures to browse, a small run to start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from assistant.pipeline import Assistant
from evals.aggregate import aggregate
from evals.compare import compare
from evals.questions import Question
from evals.report import Report, as_html
from evals.run_folder import RunFolder, RunFolderError
from evals.score import Scored, score_all
from policy.language import Language
from screens.markup import text, with_code
from screens.run_report import comparison, overview, run_label
from screens.small_run import is_askable, own_questions, run_small, spread
from screens.words import as_language, words_in

Say = Callable[[str], Any]
MOST_RUNS = 100
SMALLEST, LARGEST = 5, 50


class BenchmarkScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, assistant: Assistant, runs: Path, language: gr.Radio, say: Say) -> None:
        self._assistant = assistant
        self._runs = runs
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        with gr.Row(equal_height=True, elem_id="runs-chosen"):
            self._run = gr.Dropdown(label=say("run"), choices=[], elem_id="run", scale=2)
            self._other = gr.Dropdown(label=say("compare_with"), choices=[], elem_id="other-run", scale=2)
        self._compared = gr.HTML(elem_id="comparison", apply_default_css=False)
        self._overview = gr.HTML(elem_id="run-overview", apply_default_css=False)
        with gr.Accordion(say("report_title"), open=False):
            self._report = gr.HTML(elem_id="run-report", apply_default_css=False)
        with gr.Accordion(say("start_run"), open=False, elem_id="small-run"):
            self._askable = gr.HTML(elem_id="askable", apply_default_css=False)
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
        self.load_outputs = [self._run, self._other, self._overview, self._askable]

    def load(self, language: Language) -> tuple[Any, ...]:
        """The runs there are, the newest shown, and what a small run could ask."""
        words = words_in(language)
        names = self._names()
        nothing = f'<p class="note">{with_code(words.runs_empty)}</p>'
        questions = self._questions
        said = words.askable.format(askable=len(self._askable_here()), total=len(questions))
        return (
            gr.Dropdown(choices=_labelled(names, language), value=names[0] if names else None),
            gr.Dropdown(choices=[("—", ""), *_labelled(names, language)], value=""),
            gr.skip() if names else nothing,
            f"<p>{text(words.start_run_note)} {text(said)}</p>",
        )

    def show(self, name: str | None, language: str) -> tuple[str, str]:
        """One run: its headline figures, plots and failures, and its report as a page of its own in a frame."""
        reader = as_language(language)
        scored = self._scored(name)
        if scored is None:
            return f'<p class="note">{with_code(words_in(reader).runs_empty)}</p>', ""
        run, scores = scored
        figures = aggregate(scores)
        asked = {one.question.id: one.question for one in scores}.values()
        missing = sum(not is_askable(question, self._assistant.library) for question in asked)
        page = as_html(Report(run_label(run.path.name, reader), figures, scores, run.settings(), reader))
        # The page stands in a frame without rights: nothing in it can run or reach this one.
        title = text(words_in(reader).report_title)
        frame = f'<iframe class="report" sandbox title="{title}" srcdoc="{escape(page)}"></iframe>'
        return overview(figures, scores, missing, reader), frame

    def compare(self, name: str | None, other: str | None, language: str) -> str:
        """Two runs side by side, `other` as the base."""
        reader = as_language(language)
        if not other or not name or other == name:
            return ""
        first, second = self._scored(other), self._scored(name)
        if first is None or second is None:
            return f'<p class="note">{text(words_in(reader).compare_none)}</p>'
        questions = {one.question.id: one.question for one in (*first[1], *second[1])}
        labels = run_label(other, reader), run_label(name, reader)
        return comparison(compare(first[1], second[1]), questions, labels, reader)

    def start(self, count: float, language: str) -> Iterator[tuple[Any, ...]]:
        """Asks questions of our benchmark that the open library can answer, scores them, and shows the run."""
        reader = as_language(language)
        words = words_in(reader)
        askable = self._askable_here()
        if not any(question.sources for question in askable):
            raise gr.Error(words.nothing_askable, print_exception=False)
        wanted = spread(askable, int(max(SMALLEST, min(count, LARGEST))))
        try:
            for latest in run_small(self._assistant, wanted, self._runs):
                if isinstance(latest, RunFolder):
                    labelled = _labelled(self._names(), reader)
                    others = gr.Dropdown(choices=[("—", ""), *labelled])
                    yield "", gr.Dropdown(choices=labelled, value=latest.path.name), others
                    return
                said = words.running.format(done=latest.done, total=latest.total)
                bar = f'<progress value="{latest.done}" max="{latest.total}" aria-label="{text(said)}"></progress>'
                yield f'<p role="status">{bar} {text(said)}</p>', gr.skip(), gr.skip()
        except OSError as error:
            raise gr.Error(f"{words.went_wrong} ({error.strerror})", print_exception=False) from error
        raise gr.Error(words.went_wrong, print_exception=False)

    @cached_property
    def _questions(self) -> list[Question]:
        return own_questions()

    def _askable_here(self) -> list[Question]:
        return [question for question in self._questions if is_askable(question, self._assistant.library)]

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


def _labelled(names: list[str], language: Language) -> list[tuple[str, str]]:
    return [(run_label(name, language), name) for name in names]
