from __future__ import annotations

from pathlib import Path

import pytest

from evals.training.held_back import PIAF_ROWS, held_back_paragraphs
from evals.training.source import DATASETS, Dataset, Paragraph, Question, read_dataset
from policy.language import Language


def parallel(count: int) -> Dataset:
    """Each article in two languages, tied by one question; two paragraphs an article in English."""
    parts: tuple[tuple[Language, int], ...] = (("en", 0), ("en", 1), ("vi", 0))
    paragraphs = [
        Paragraph(id=f"{lang}-{number}-{part}", title=f"{lang} title {number}", text="…", lang=lang)
        for number in range(count)
        for lang, part in parts
    ]
    questions = [
        Question(id=str(number), question="?", lang="en", relevant=(f"en-{number}-0", f"vi-{number}-0"), answers=("…",))
        for number in range(count)
    ]
    return Dataset(name="mlqa_dev_en_vi", paragraphs=tuple(paragraphs), questions=tuple(questions))


def test_what_is_parallel_is_held_back_together() -> None:
    dataset = parallel(40)

    unseen = held_back_paragraphs(dataset)

    for number in range(40):
        sides = {f"{one}" in unseen for one in (f"en-{number}-0", f"en-{number}-1", f"vi-{number}-0")}
        assert len(sides) == 1
    assert 0.25 < len(unseen) / len(dataset.paragraphs) < 0.75


def test_the_choice_depends_on_the_names_alone() -> None:
    dataset = parallel(10)
    turned = dataset.model_copy(update={"paragraphs": dataset.paragraphs[::-1], "questions": dataset.questions[::-1]})

    assert held_back_paragraphs(dataset) == held_back_paragraphs(turned)


@pytest.mark.parametrize("name", DATASETS)
def test_no_paragraph_of_a_held_back_question_is_trained_on(shared: Path, name: str) -> None:
    dataset = read_dataset(shared / "benchmarks" / name)
    unseen = held_back_paragraphs(dataset)

    trained = {one for question in dataset.questions if not unseen & {*question.relevant} for one in question.relevant}

    assert unseen
    assert not trained & unseen


def test_the_rows_of_the_retrieval_benchmark_are_all_held_back(shared: Path) -> None:
    dataset = read_dataset(shared / "benchmarks" / "piaf_fr")
    unseen = held_back_paragraphs(dataset)

    assert all(unseen.issuperset(question.relevant) for question in dataset.questions[:PIAF_ROWS])
