"""Questions with the words that answer them, as `../shared/benchmarks` holds them."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from evals.retrieval_bench import dataset as bench
from policy.language import Language

ASKED_FILE = Path(__file__).with_name("asked.jsonl")
WRITTEN_FILE = Path(__file__).with_name("written.jsonl")
DATASETS = ("piaf_fr", "mlqa_dev_en_vi", "policyqa_en", "service_public_fr")


class Paragraph(bench.Paragraph):
    """One text of a corpus."""

    title: str


class Question(bench.Query):
    """One question; the answers are words of the relevant paragraphs."""

    answers: tuple[str, ...] = ()
    answers_by_lang: dict[Language, tuple[str, ...]] = Field(default_factory=dict)
    answers_by_passage: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def answered_by(self) -> dict[str, tuple[str, ...]]:
        """For each paragraph that answers the question, the words that do."""
        if self.answers_by_passage:
            return self.answers_by_passage
        if self.relevant_by_lang:
            return {one: self.answers_by_lang.get(lang, ()) for lang, one in self.relevant_by_lang.items()}
        return dict.fromkeys(self.relevant, self.answers)


class Dataset(BaseModel):
    """One folder."""

    model_config = ConfigDict(frozen=True)

    name: str
    paragraphs: tuple[Paragraph, ...]
    questions: tuple[Question, ...]


def read_dataset(folder: Path) -> Dataset:
    """The questions and paragraphs in `folder`."""
    return Dataset(
        name=folder.name,
        paragraphs=tuple(bench.read_lines(folder / "corpus.jsonl", Paragraph)),
        questions=tuple(bench.read_lines(folder / "queries.jsonl", Question)),
    )


class WrittenQuestion(BaseModel):
    """A question written for training; no answer where the text has none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lang: Language
    question: str
    answer: str | None


class WrittenText(BaseModel):
    """A text written for training, in the style of policy news, with its questions."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    lang: Language
    text: str
    questions: tuple[WrittenQuestion, ...]


def read_written() -> list[WrittenText]:
    """The texts that were written for training."""
    return bench.read_lines(WRITTEN_FILE, WrittenText)


class AskedQuestion(BaseModel):
    """A question written for training about a paragraph of a corpus; no answer where the paragraph has none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    passage: str
    lang: Language
    question: str
    answer: str | None

    def as_question(self, number: int) -> Question:
        """As the corpora give theirs."""
        answers = (self.answer,) if self.answer else ()
        return Question(
            id=f"asked-{number}",
            question=self.question,
            lang=self.lang,
            relevant=(self.passage,),
            answers=answers,
            answers_by_passage={self.passage: answers},
        )


def read_asked() -> list[AskedQuestion]:
    """The questions that were written for training about paragraphs of the corpora."""
    return bench.read_lines(ASKED_FILE, AskedQuestion)
