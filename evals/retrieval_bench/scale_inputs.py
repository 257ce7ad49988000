"""What the scale bench draws from: the articles and questions that come with the project."""

from __future__ import annotations

import json
from pathlib import Path

from policy.language import Language, detect_language

FOLDERS = ("corpus", "evals/datasets/articles")
QUESTIONS = Path("evals/datasets/questions.jsonl")


def own_texts(root: Path) -> dict[Language, str]:
    """The project's own articles, one text a language."""
    texts: dict[Language, str] = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).glob("*.md")):
            body = path.read_text(encoding="utf-8").split("---", 2)[-1]
            language = detect_language(body).language
            texts[language] = f"{texts.get(language, '')}\n{body}"
    return texts


def own_questions(root: Path, count: int = 100) -> list[str]:
    """The first questions of the project's own dataset."""
    lines = (root / QUESTIONS).read_text(encoding="utf-8").splitlines()
    return [str(json.loads(line)["question"]) for line in lines if line.strip()][:count]
