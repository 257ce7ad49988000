from __future__ import annotations

from pathlib import Path

import pytest

from evals.training.examples import groups_of
from evals.training.held_back import held_back_paragraphs
from evals.training.source import DATASETS, AskedQuestion, Dataset, Paragraph, read_asked, read_dataset
from evals.training.windows import find_answers

TEXT = (
    "The weaving school of Ardmore opened in 1908 with thirty pupils. Its first head was Nora Quinn, a dyer. "
    "Wool came from the hills above the town. A fire closed the school for two winters."
)
ASKED = AskedQuestion(passage="a", lang="en", question="Who was the first head of Ardmore?", answer="Nora Quinn")
DATASET = Dataset(
    name="test",
    paragraphs=(
        Paragraph(id="a", title="", text=TEXT, lang="en"),
        Paragraph(id="b", title="", text="The brewery of Ardmore had no head at all for years.", lang="en"),
    ),
    questions=(ASKED.as_question(0),),
)
FOUND = {"asked-0": [("b", (0, 20)), ("a", (0, 20))]}


def test_a_view_is_another_stretch_of_the_same_paragraph() -> None:
    groups = list(groups_of(DATASET, DATASET.questions, frozenset("ab"), FOUND, views=6))

    texts = {group.examples[0].text for group in groups}
    assert len(groups) == 6
    assert len(texts) > 1
    assert all("Nora Quinn" in text for text in texts)


def test_texts_that_do_not_answer_are_found_beside_or_asked_about_something_else() -> None:
    unanswered = {"a": ["Who was the last head of Ardmore?"]}

    (group,) = groups_of(DATASET, DATASET.questions, frozenset("ab"), FOUND, unanswered=unanswered)

    positive, *others = group.examples
    assert [positive.text[start:end] for start, end in positive.answers] == ["Nora Quinn"]
    assert "b" in {one.passage for one in others}
    assert "Who was the last head of Ardmore?" in {one.question for one in others}
    for other in others:
        assert other.answers == ()
        assert other.question != positive.question or "Nora Quinn" not in other.text


def test_a_paragraph_that_may_not_be_seen_is_not() -> None:
    (group,) = groups_of(DATASET, DATASET.questions, frozenset("a"), FOUND)

    assert {one.passage for one in group.examples} == {"a"}


def test_questions_written_about_the_corpora_are_answered_there_and_never_about_what_is_held_back(shared: Path) -> None:
    datasets = [read_dataset(shared / "benchmarks" / name) for name in DATASETS]
    texts = {one.id: one.text for dataset in datasets for one in dataset.paragraphs}
    unseen = frozenset().union(*map(held_back_paragraphs, datasets))
    asked = read_asked()

    assert len(asked) > 800
    assert {one.lang for one in asked} == {"fr", "en", "vi"}
    for one in asked:
        assert one.passage in texts
        assert one.passage not in unseen
        assert one.answer is None or find_answers(texts[one.passage], (one.answer,)), one


def test_a_question_without_an_answer_has_none() -> None:
    question = AskedQuestion(passage="a", lang="en", question="Who closed it?", answer=None).as_question(1)

    assert question.answered_by() == {"a": ()}
    assert list(groups_of(DATASET, [question], frozenset("ab"), {})) == []


@pytest.mark.parametrize("views", [1, 3])
def test_the_first_view_is_always_the_same(views: int) -> None:
    first = next(groups_of(DATASET, DATASET.questions, frozenset("ab"), FOUND, views=views))

    assert first == next(groups_of(DATASET, DATASET.questions, frozenset("ab"), FOUND))
