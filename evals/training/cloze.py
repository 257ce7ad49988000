"""Vietnamese questions made by rule: a date, a number or a name is taken out of a sentence and asked for.

In Vietnamese the question word stands where the answer stood, so that what comes out is a question as people ask it.
In French and English it is not (words move to the front and verbs change): there such questions did not read well, and
there are enough written by people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from evals.training.source import Paragraph, Question
from policy.sentences import split_sentences

MOST_SYLLABLES = 26
"""Of a question; what is farther from the answer is left out."""
_SHORTEST = 40
"""Sentences of fewer characters leave nothing to ask with."""
_EACH = 4
"""Questions for one paragraph."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is taken out (group `answer`) and what asks for it."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]


def _asked(pattern: str, *words: str) -> _Asked:
    return _Asked(re.compile(pattern), words)


_NAME = r"\b[A-ZÀ-ÝĐ][\w’'-]+(?: [A-ZÀ-ÝĐ][\w’'-]+)*"
_KINDS = (
    _asked(r"(?<!tháng )\b[Nn]ăm (?P<answer>1\d{3}|20\d\d)\b", "năm nào", "khi nào", "vào năm bao nhiêu"),
    _asked(r"\b(?P<answer>[Nn]gày \d{1,2} tháng \d{1,2}(?: năm \d{4})?)", "ngày nào", "khi nào", "thời điểm nào"),
    _asked(r"\b(?P<answer>\d[\d,.]*(?: ?%| phần trăm))", "bao nhiêu phần trăm"),
    _asked(
        r"(?<!tháng )(?<!năm )(?<!ngày )(?<!số )\b(?P<answer>\d[\d,.]*(?: nghìn| triệu| tỷ| tỉ)?)"
        r"(?= (?!tháng|năm \d)[a-zđà-ỹ]+)",
        "bao nhiêu",
    ),
    _asked(rf"\b(?:tại|ở) (?P<answer>{_NAME})", "ở đâu", "tại nơi nào"),
    _asked(rf"\bbởi (?P<answer>{_NAME})", "bởi ai", "bởi cái gì"),
    _asked(rf"\bcủa (?P<answer>{_NAME})", "của ai", "của cái gì"),
    _asked(rf"\b(?:tên là|gọi là|mang tên) (?P<answer>{_NAME})", "tên là gì", "gọi là gì"),
    _asked(r"[“\"](?P<answer>[^“”\"]{4,50})[”\"]", "gì", "tên gì"),
)


def cloze_questions(paragraphs: Sequence[Paragraph], most: int) -> list[Question]:
    """At most `most` questions about Vietnamese paragraphs, no more than four for one of them."""
    choice = Random("cloze")
    made: list[Question] = []
    for paragraph in choice.sample(paragraphs, len(paragraphs)):
        questions = list(_questions(paragraph, choice))
        made += choice.sample(questions, min(_EACH, len(questions)))
    return made[:most]


def _questions(paragraph: Paragraph, choice: Random) -> Iterator[Question]:
    for start, end in split_sentences(paragraph.text, "vi"):
        sentence = paragraph.text[start:end]
        for number, asked in enumerate(_KINDS):
            match = asked.pattern.search(sentence)
            if match is None or len(sentence) < _SHORTEST:
                continue
            answer = match["answer"].strip(" .,;")
            if paragraph.text.count(answer) > 1:
                continue  # another sentence could be meant
            yield Question(
                id=f"cloze-{paragraph.id}-{start}-{number}",
                question=_ask(sentence, match.span(), choice.choice(asked.words), choice),
                lang="vi",
                relevant=(paragraph.id,),
                answers=(answer,),
                answers_by_passage={paragraph.id: (answer,)},
            )


def _ask(sentence: str, taken: tuple[int, int], words: str, choice: Random) -> str:
    before, after = sentence[: taken[0]].split(), sentence[taken[1] :].rstrip(" .;").split()
    room = choice.randrange(MOST_SYLLABLES // 2, MOST_SYLLABLES)
    kept = min(len(before), max(room // 2, room - len(after)))
    asked = " ".join([*before[len(before) - kept :], words, *after[: room - kept]])
    asked = re.sub(r" ([,;:)])", r"\1", asked).strip(" ,;:(")
    return asked[:1].upper() + asked[1:] + "?"
