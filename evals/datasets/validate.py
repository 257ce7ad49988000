"""Checks the benchmark itself, `python -m evals.datasets.validate`: what cannot be failed measures nothing."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from evals.datasets.distractors import distractors, values_in
from evals.matching import forms_present, groups_met
from evals.questions import Question, load_questions
from ingest.discover import Found
from ingest.read import read_document
from ingest.settings import IngestSettings

DATASETS = Path(__file__).parent
ARTICLE_FOLDERS = (DATASETS.parents[1] / "corpus", DATASETS / "articles")
ABSTENTIONS = (
    "Les articles ne le disent pas.",
    "The articles do not say this.",
    "Các bài viết không nêu điều này.",
    "Je n'ai rien trouvé à ce sujet dans les articles ; le plus proche parle d'autre chose.",
)


def texts_by_url(folders: Sequence[Path] = ARTICLE_FOLDERS) -> dict[str, str]:
    """The text of every article of the benchmark as ingest reads it, by URL."""
    settings = IngestSettings()
    paths = [path for folder in folders for path in sorted(folder.iterdir()) if path.suffix in {".md", ".html"}]
    articles = [read_document(Found(name=str(path), path=path), settings).article for path in paths]
    return {article.url: article.text for article in articles}


def faults(question: Question, texts: Mapping[str, str]) -> list[str]:
    """What is wrong with one question; empty when it measures what it says.

    Evidence must stand in a source to the letter, a group must be met by the evidence unless it is marked as derived,
    a forbidden form must not be what the evidence says is right, and neither an echo nor an abstention may pass.
    """
    found = [f"{source} is no article of the benchmark" for source in question.sources if source not in texts]
    together = " ".join(question.evidence)
    sources = [texts[source] for source in question.sources if source in texts]
    found += [
        f"not in a source: {quote!r}" for quote in question.evidence if not any(quote in text for text in sources)
    ]
    for index, met in enumerate(groups_met(question.must_contain, together)):
        if not met and index not in question.derived:
            found.append(f"no form of group {index} {question.must_contain[index][:3]} is in the evidence")
    if question.answerable:
        return found + _faults_when_answerable(question)
    if question.must_contain:
        found.append("it is unanswerable and yet must contain something")
    if any(groups_met(question.correction, question.question)):
        found.append("an echo of the question would pass as the correction")
    return found


def _faults_when_answerable(question: Question) -> list[str]:
    found = []
    if not question.must_contain or not question.sources or not question.evidence:
        found.append("an answerable question needs must_contain, sources and evidence")
    echo = " ".join([question.question, *(turn.content for turn in question.history)])
    if all(groups_met(question.must_contain, echo)):
        found.append("an echo of the question would pass")
    if any(all(groups_met(question.must_contain, abstention)) for abstention in ABSTENTIONS):
        found.append("an abstention would pass")
    accepted = [form for group in question.must_contain for form in group]
    clashing = [form for form in accepted if forms_present(question.must_not_contain, form)]
    if clashing:
        found.append(f"accepted and forbidden at once: {clashing}")
    return found


def faults_of_triples(questions: Sequence[Question]) -> list[str]:
    """Triples that are not one question in three languages: another language set, or other right answers."""
    triples: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        if question.triple:
            triples[question.triple].append(question)
    return [
        f"{name}: not the same question in three languages"
        for name, members in triples.items()
        if sorted(member.lang for member in members) != ["en", "fr", "vi"]
        or len({(member.must_contain, member.sources, member.answerable) for member in members}) != 1
    ]


def with_distractors(questions: Sequence[Question], texts: Mapping[str, str]) -> list[str]:
    """Ids of the questions whose answer is a figure that the articles have another one near of."""
    values = values_in(texts.values())
    return [question.id for question in questions if question.answerable and distractors(question, values)]


def main() -> int:
    """Prints what is wrong with the benchmark, and its size; 1 when something is."""
    loaded = load_questions(DATASETS / "questions.jsonl")
    texts = texts_by_url()
    found = [str(problem) for problem in loaded.problems]
    found += [f"{question.id}: {fault}" for question in loaded.questions for fault in faults(question, texts)]
    found += faults_of_triples(loaded.questions)
    for line in found:
        print(line)
    languages = Counter(question.lang for question in loaded.questions)
    near = with_distractors(loaded.questions, texts)
    print(f"{len(loaded.questions)} questions {dict(languages)}, {len(texts)} articles, {len(found)} faults")
    print(f"{len(near)} questions have another figure near the right one in the articles")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
