"""What the reader is trained on: a question with a text that answers it, and with texts that do not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from types import MappingProxyType

from evals.training.source import Dataset, Paragraph, Question, WrittenText
from evals.training.twins import names_in, twin
from evals.training.windows import Span, find_answers, window_around
from policy.language import Language
from policy.sentences import split_sentences

SEED = 9
HARD_NEGATIVES = 4
"""Texts that our own search finds for a question though they do not answer it; for training they are drawn among twice
as many, so that they are not all of the same kind."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question and a text; `answers` are places in the text, none where it does not answer."""

    question: str
    text: str
    answers: tuple[Span, ...]
    passage: str
    """Id of the paragraph the text is from."""


@dataclass(frozen=True, slots=True)
class Group:
    """One question: first the text that answers it, then others."""

    id: str
    dataset: str
    languages: tuple[Language, Language]
    """Of the question and of the text that answers."""
    examples: tuple[Example, ...]


def groups_of(
    dataset: Dataset,
    questions: Sequence[Question],
    usable: frozenset[str],
    found: Mapping[str, Sequence[tuple[str, Span]]],
    *,
    whole: bool = False,
    views: int = 1,
    unanswered: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Iterator[Group]:
    """A group for each question and each of its paragraphs in `usable`.

    Args:
        dataset: where the paragraphs are.
        questions: those to make groups of.
        usable: ids of the paragraphs that may be seen.
        found: by question id, what search found: paragraph and the place of its best sentence, best first.
        whole: texts are whole paragraphs, cut only where the model ends, instead of stretches of several lengths.
        views: groups made of each question and paragraph, each with its own stretches.
        unanswered: by paragraph, questions that it does not answer.
    """
    names = sorted({name for question in questions for name in names_in(question.question)})
    paragraphs = {one.id: one for one in dataset.paragraphs}
    for question in questions:
        for identity, answers in sorted(question.answered_by().items())[:2]:
            if identity not in usable or not answers:
                continue
            for view in range(views):
                choice = Random(f"{SEED} {question.id} {identity}" + (f" {view}" if view else ""))
                positive = _positive(question, paragraphs[identity], answers, choice, whole)
                if positive is None:
                    break
                others = [
                    _stretch(question, paragraphs[one], span, choice, whole)
                    for one, span in found.get(question.id, ())
                    if one in usable
                    and one not in question.answered_by()
                    and not _answers(paragraphs[one].text, question)
                ]
                hard = others[: HARD_NEGATIVES if whole else 2 * HARD_NEGATIVES]
                negatives = hard if whole else choice.sample(hard, min(HARD_NEGATIVES, len(hard)))
                if not whole:
                    negatives += _like_it(question, paragraphs[identity], positive, choice, names)
                    negatives += [Example(one, positive.text, (), identity) for one in unanswered.get(identity, ())]
                languages = (question.lang, paragraphs[identity].lang)
                yield Group(question.id, dataset.name, languages, (positive, *negatives))


def written_groups(texts: Sequence[WrittenText]) -> Iterator[Group]:
    """A group for each question written for training, beside another text and what its own text does not answer."""
    for place, text in enumerate(texts):
        open_questions = [one.question for one in text.questions if one.answer is None]
        for number, asked in enumerate(one for one in text.questions if one.answer is not None):
            other = texts[(place + 1 + number) % len(texts)]
            examples = [
                Example(asked.question, text.text, find_answers(text.text, (asked.answer or "",)), text.id),
                Example(asked.question, other.text, (), other.id),
                *(Example(question, text.text, (), text.id) for question in open_questions),
            ]
            yield Group(f"{text.id}-{number}", "written", (asked.lang, text.lang), tuple(examples))


def _positive(
    question: Question, paragraph: Paragraph, answers: tuple[str, ...], choice: Random, whole: bool
) -> Example | None:
    spans = find_answers(paragraph.text, answers)
    if not spans:
        return None
    wanted = choice.choice(spans)
    start, end = (0, len(paragraph.text)) if whole else window_around(paragraph.text, paragraph.lang, wanted, choice)
    text = paragraph.text[start:end]
    return Example(question.question, text, find_answers(text, answers), paragraph.id)


def _stretch(question: Question, paragraph: Paragraph, span: Span, choice: Random, whole: bool) -> Example:
    start, end = (0, len(paragraph.text)) if whole else window_around(paragraph.text, paragraph.lang, span, choice)
    return Example(question.question, paragraph.text[start:end], (), paragraph.id)


def _like_it(
    question: Question, paragraph: Paragraph, positive: Example, choice: Random, names: Sequence[str]
) -> list[Example]:
    """Another sentence of the paragraph; the text that answers without the sentence that does; a question like it."""
    made = []
    others = [
        (start, end)
        for start, end in split_sentences(paragraph.text, paragraph.lang)
        if end - start > 40 and paragraph.text[start:end] not in positive.text
    ]
    others = [span for span in others if not _answers(paragraph.text[slice(*span)], question)]
    if others:
        start, end = choice.choice(others)
        made.append(Example(question.question, paragraph.text[start:end], (), paragraph.id))
    rest = " ".join(
        positive.text[start:end]
        for start, end in split_sentences(positive.text, paragraph.lang)
        if not any(start < at[1] and end > at[0] for at in positive.answers)
    )
    if len(rest) > 40 and not _answers(rest, question):
        made.append(Example(question.question, rest, (), paragraph.id))
    asked = twin(question.question, positive.text, names, choice)
    if asked is not None:
        made.append(Example(asked, positive.text, (), paragraph.id))
    return made


def _answers(text: str, question: Question) -> bool:
    folded = text.casefold()
    return any(one.casefold() in folded for answers in question.answered_by().values() for one in answers)


def write_groups(groups: Sequence[Group], path: Path) -> None:
    """One JSON object a line."""
    path.write_text("".join(json.dumps(asdict(group), ensure_ascii=False) + "\n" for group in groups), encoding="utf-8")


def read_groups(path: Path) -> list[Group]:
    """What `write_groups` wrote."""
    groups = []
    for line in path.read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        examples = tuple(
            Example(one["question"], one["text"], tuple((a, b) for a, b in one["answers"]), one["passage"])
            for one in read["examples"]
        )
        groups.append(Group(read["id"], read["dataset"], tuple(read["languages"]), examples))
    return groups
