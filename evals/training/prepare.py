"""Makes the groups to train and to measure on, with what our own search finds for each question."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random

from evals.retrieval_bench.dataset import read_benchmark
from evals.retrieval_bench.indexed import open_indexed, url_of
from evals.training.cloze import cloze_questions
from evals.training.examples import Group, groups_of, write_groups, written_groups
from evals.training.held_back import held_back_paragraphs
from evals.training.source import DATASETS, Dataset, Question, read_asked, read_dataset, read_written
from evals.training.unlabelled import unlabelled_groups
from evals.training.windows import Span
from vectorstore.embedder import Embedder
from vectorstore.embedding import open_embedder

DEPTH = 10
"""Hits looked at for each question."""
VIEWS = {"mlqa_dev_en_vi": 3, "service_public_fr": 3}
"""Groups made of each question of the small datasets."""
CLOZE = 1_000
"""At most so many questions made by rule."""

MOST_UNLABELLED = {"policyqa_en": 1_500}
"""Tasks made of the text alone, where its paragraphs are all of one kind."""
UNLABELLED = 6_000
"""The same for the other datasets."""


def prepare(benchmarks: Path, folder: Path, cache: Path) -> None:
    """Writes `train.jsonl` and `held_back.jsonl` into `folder`; the corpora are embedded the first time."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        made = list(workers.map(_groups, [(benchmarks / name, cache) for name in DATASETS]))
    folder.mkdir(parents=True, exist_ok=True)
    train = [group for groups, _ in made for group in groups]
    write_groups([*train, *written_groups(read_written())], folder / "train.jsonl")
    write_groups([group for _, held_back in made for group in held_back], folder / "held_back.jsonl")


def _groups(task: tuple[Path, Path]) -> tuple[list[Group], list[Group]]:
    """The groups of one dataset to train on, and those to measure on."""
    benchmark, cache = task
    dataset = read_dataset(benchmark)
    unseen = held_back_paragraphs(dataset)
    seen = frozenset(one.id for one in dataset.paragraphs) - unseen
    asked = [one for one in read_asked() if one.passage in seen]
    unanswered: dict[str, list[str]] = {}
    for one in asked:
        if one.answer is None:
            unanswered.setdefault(one.passage, []).append(one.question)
    trained = [one for one in dataset.questions if not unseen.intersection(one.relevant)]
    trained += [one.as_question(number) for number, one in enumerate(asked) if one.answer]
    measured = [one for one in dataset.questions if unseen.issuperset(one.relevant)]
    found = find_all(dataset, [*trained, *measured], benchmark, open_embedder(threads=1), cache)
    train = list(groups_of(dataset, trained, seen, found, views=VIEWS.get(dataset.name, 1), unanswered=unanswered))
    # Pages of service-public are longer than the model can take; the other texts are measured whole.
    is_long = dataset.name == "service_public_fr"
    held_back = list(groups_of(dataset, measured, seen | unseen, found, whole=not is_long))
    made = Dataset(name=f"cloze of {dataset.name}", paragraphs=dataset.paragraphs, questions=())
    vietnamese = [one for one in dataset.paragraphs if one.id in seen and one.lang == "vi"]
    train += groups_of(made, cloze_questions(vietnamese, CLOZE), seen, {})
    made_of_text = list(unlabelled_groups(dataset, seen))
    most = MOST_UNLABELLED.get(dataset.name, UNLABELLED)
    train += Random(f"unlabelled {dataset.name}").sample(made_of_text, min(most, len(made_of_text)))
    print(f"{dataset.name}: {len(train):,} groups to train on, {len(held_back):,} to measure on", file=sys.stderr)
    return train, held_back


def find_all(
    dataset: Dataset, questions: Sequence[Question], benchmark: Path, embedder: Embedder, cache: Path
) -> Mapping[str, list[tuple[str, Span]]]:
    """By question id, the paragraphs that our search finds with the place of their best sentence, best first."""
    found: dict[str, list[tuple[str, Span]]] = {}
    with open_indexed(read_benchmark(benchmark), embedder, cache) as library:
        ids = {url_of(paragraph.id): paragraph.id for paragraph in dataset.paragraphs}
        for question in questions:
            if not any(question.answered_by().values()):
                continue
            hits = library.search(question.question, language=question.lang, limit=DEPTH)
            best = {
                ids[hit.article.url]: hit.best_sentence or (hit.passage.start, hit.passage.end)
                for hit in reversed(hits)
            }
            found[question.id] = list(reversed(best.items()))
    return found
