"""A whole run with an assistant that answers by rule: asked, stopped, continued, scored, reported, compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from evals.aggregate import aggregate
from evals.benchmark import run_benchmark, score_run, write_report
from evals.compare import as_markdown, compare
from evals.given import Given
from evals.questions import Question
from evals.run_folder import RunFolder, RunFolderError, abandoned_run
from evals.score import score_all

Builder = Callable[..., Any]
SETTINGS = {"fingerprints": {"library": "abc"}}


def twenty(question: Builder) -> list[Question]:
    languages = ("fr", "en", "vi")
    return [
        question(
            id=f"q{n}", lang=languages[n % 3], type="number" if n % 2 else "date", source_lang="en",
            notes='<script>alert("x")</script>',
        )
        for n in range(20)
    ]  # fmt: skip


class Scripted:
    """Right for every second question; counts what it was asked; stops when told to."""

    def __init__(self, answer: Builder, stop_after: int | None = None, right_every: int = 2) -> None:
        self.answer, self.stop_after, self.right_every, self.asked = answer, stop_after, right_every, 0

    def __call__(self, question: Question) -> Given:
        if self.asked == self.stop_after:
            raise KeyboardInterrupt
        self.asked += 1
        is_right = int(question.id[1:]) % self.right_every == 0
        given: Given = self.answer(
            id=question.id,
            answer="41 [1]" if is_right else "<b>14</b> [1]",
            confidence=float(self.asked),
            hits=[{"url": "https://example.org/a", "score": 1.0}],
        )
        return given


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path, question: Builder, answer: Builder) -> None:
    questions = twenty(question)
    with pytest.raises(KeyboardInterrupt):
        run_benchmark(questions, Scripted(answer, stop_after=7), tmp_path, "x", SETTINGS)
    second = Scripted(answer)
    steps: list[int] = []
    run = run_benchmark(questions, second, tmp_path, "x", SETTINGS, progress=lambda asked: steps.append(asked.done))
    assert second.asked == 13
    assert steps == list(range(7, 21))
    assert [given.id for given in run.answers()] == [one.id for one in questions]
    assert "finished" in run.settings()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_line_cut_off_by_a_kill_is_asked_again(tmp_path: Path, question: Builder, answer: Builder) -> None:
    questions = twenty(question)
    with pytest.raises(KeyboardInterrupt):
        run_benchmark(questions, Scripted(answer, stop_after=5), tmp_path, "x", SETTINGS)
    [folder] = tmp_path.iterdir()
    whole = (folder / "answers.jsonl").read_bytes()
    (folder / "answers.jsonl").write_bytes(whole[:-30])
    run = run_benchmark(questions, Scripted(answer), tmp_path, "x", SETTINGS)
    assert sorted(given.id for given in run.answers()) == sorted(one.id for one in questions)


@pytest.mark.parametrize(
    ("settings", "changed", "why"),
    [
        pytest.param({"fingerprints": {"library": "other"}}, {}, ["fingerprints: library"], id="another library"),
        pytest.param(SETTINGS | {"questions": "y.csv"}, {}, ["questions"], id="another file"),
        pytest.param(SETTINGS, {"must_contain": [["14"]]}, ["the questions"], id="a question that was corrected"),
    ],
)
def test_answers_of_other_conditions_do_not_come_into_one_run(
    tmp_path: Path,
    question: Builder,
    answer: Builder,
    settings: dict[str, Any],
    changed: dict[str, Any],
    why: list[str],
) -> None:
    questions = twenty(question)[:2]
    with pytest.raises(KeyboardInterrupt):
        run_benchmark(questions, Scripted(answer, stop_after=1), tmp_path, "x", SETTINGS)
    [begun] = tmp_path.iterdir()
    assert abandoned_run(tmp_path, "x", questions, SETTINGS) is None
    others = [questions[0], question(**(questions[1].model_dump() | changed))]
    found = abandoned_run(tmp_path, "x", others, settings)
    assert found is not None and (found[0].path, found[1]) == (begun, why)
    again = Scripted(answer)
    run_benchmark(others, again, tmp_path, "x", settings)
    assert again.asked == 2


def test_another_commit_with_the_same_code_goes_on(tmp_path: Path, question: Builder, answer: Builder) -> None:
    questions = twenty(question)[:2]
    with pytest.raises(KeyboardInterrupt):
        run_benchmark(questions, Scripted(answer, stop_after=1), tmp_path, "x", SETTINGS | {"commit": "a"})
    again = Scripted(answer)
    run_benchmark(questions, again, tmp_path, "x", SETTINGS | {"commit": "b"})
    assert again.asked == 1


def test_a_finished_run_is_not_gone_on_with(tmp_path: Path, question: Builder, answer: Builder) -> None:
    for _ in range(2):
        run_benchmark(twenty(question)[:2], Scripted(answer), tmp_path, "x", SETTINGS)
    assert len(list(tmp_path.iterdir())) == 2


def test_repeats_are_asked_round_by_round_and_count_as_one_question(
    tmp_path: Path, question: Builder, answer: Builder
) -> None:
    run = run_benchmark(twenty(question)[:4], Scripted(answer), tmp_path, "x", SETTINGS, repeats=3)
    figures, _ = score_run(run)
    assert [given.repeat for given in run.answers()] == [0] * 4 + [1] * 4 + [2] * 4
    assert (figures.questions, figures.answers, figures.overall["fully right"].n) == (4, 12, 4)


def test_figures_are_those_worked_by_hand(question: Builder, answer: Builder) -> None:
    questions = [
        question(id="a"),
        question(id="b", type="date"),
        question(id="c", answerable=False, must_contain=[], sources=[]),
        question(id="d", answerable=False, must_contain=[], sources=[]),
        question(id="e", must_contain=[], reference="41"),
    ]
    no = {"outcome": "not_in_corpus", "answer": "The articles do not say that.", "citations": []}
    answers = [
        answer(id="a"), answer(id="b", **no), answer(id="c", **no), answer(id="d", citations=[]), answer(id="e"),
    ]  # fmt: skip
    figures = aggregate(score_all(questions, answers))
    assert figures.overall["fully right"].mean == 2 / 4  # a and c of a, b, c, d; e has nothing to be scored by
    assert figures.not_scored == 1
    assert figures.overall["abstention precision"].mean == 1 / 2  # b and c abstain, only c rightly
    assert figures.overall["abstention recall"].mean == 1 / 2  # c of c and d
    assert figures.overall["citation recall"].mean == 2 / 3  # a and e of a, b and e
    assert figures.groups["kind"]["date"]["fully right"].mean == 0


class _Checker(HTMLParser):
    """Collects what a browser would fetch and checks that tags close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [
            value or "" for name, value in attrs if name in ("src", "href") and not (value or "").startswith("#")
        ]
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_report_is_one_page_that_fetches_nothing_and_shows_every_failure(
    tmp_path: Path, question: Builder, answer: Builder
) -> None:
    run = run_benchmark(twenty(question), Scripted(answer), tmp_path, "x", SETTINGS)
    page, text, table = write_report(run, *score_run(run))
    html = page.read_text(encoding="utf-8")
    checker = _Checker()
    checker.feed(html)
    assert checker.open == []
    assert checker.fetched == []
    assert "script" not in checker.tags
    assert html.count('class="failure"') == 10
    assert "&lt;b&gt;14&lt;/b&gt;" in html and "<b>14</b>" not in html
    assert html.count('role="img"') >= 4
    assert "50.0\u00a0%" in html and "prefers-color-scheme: dark" in html and "@media print" in html
    assert "| fully right | 50.0\u00a0%" in text.read_text(encoding="utf-8")
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 21
    assert json.loads((run.path / "aggregate.json").read_text(encoding="utf-8"))["questions"] == 20


def test_comparing_says_when_no_difference_is_shown(tmp_path: Path, question: Builder, answer: Builder) -> None:
    questions = twenty(question)
    first = score_all(questions, [Scripted(answer)(one) for one in questions])
    all_right = score_all(questions, [Scripted(answer, right_every=1)(one) for one in questions])
    same = compare(first, first, ({"a": 1}, {"a": 1}))
    assert {one.verdict for one in same.measures} == {"no difference shown"}
    better = compare(first, all_right[5:], ({"a": 1}, {"a": 2}))
    assert (better.in_both, better.only_first) == (15, 5)
    [right] = [one for one in better.measures if one.measure == "fully right"]
    assert (right.verdict, right.difference.n) == ("better", 15)
    assert right.difference.p_value == pytest.approx(2 * 0.5**8)  # 8 of the 15 are new, none lost
    assert len(better.gained) == 8 and better.lost == ()
    assert "a: 1 → 2" in as_markdown(better)


def test_a_folder_that_is_no_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunFolderError, match="policy-assistant eval"):
        RunFolder(tmp_path).questions()
