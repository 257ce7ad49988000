"""The optional judge: groundedness and completeness by a chat model, never shown without its agreement with people."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

import prompts
from evals.agreement import ASPECTS, Agreement, Aspect, Labelled, Verdict, agreement
from evals.json_lines import objects_of
from evals.score import Scored
from evals.uncertainty import Estimate, estimate

Complete = Callable[[str], str | None]
"""One prompt in, the model's text out; None when nothing came in time."""
_WORTH: dict[Verdict, float] = {"yes": 1.0, "partly": 0.5, "no": 0.0}
VERDICTS = tuple(_WORTH)
_VERDICT = re.compile(
    r'\W*(?:"verdict"\s*:\s*"|(?:the )?(?:verdict|answer)(?: is)?\s*:?\W*)?(yes|partly|no)(?=\s*(?:[^\w\s]|\n|$))', re.I
)
"""At the beginning, and not as part of a phrase: "no idea" is no verdict."""


class Judged(BaseModel):
    """One aspect over a run. `judge.json` keeps a list of these."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    aspect: Aspect
    model: str
    rubric: str
    """Fingerprint of the prompt: another rubric is another measure."""
    score: Estimate | None
    """Of the answers judged: yes is 1, partly 1/2, no 0. None when none was."""
    not_applicable: int
    """Answers that cite nothing (groundedness), or questions that do not say what a right answer holds."""
    unreadable: int
    """Replies without a verdict."""
    no_reply: int
    """Answers on which the judge said nothing in time."""
    not_asked: int
    """Answers left out where only a sample was to be judged."""
    agreement: Agreement

    @property
    def not_judged(self) -> int:
        """All answers without a verdict, whatever the reason."""
        return self.not_applicable + self.unreadable + self.no_reply + self.not_asked


@dataclass(frozen=True, slots=True)
class Judging:
    """How far a judge is: of what, and how much of it."""

    done: int
    total: int


def judge_run(
    scores: Sequence[Scored],
    complete: Complete,
    model: str,
    labels: Sequence[Labelled],
    *,
    limit: int | None = None,
    progress: Callable[[Judging], None] = lambda judging: None,
) -> list[Judged]:
    """Both aspects over a run. An answer without a verdict is counted, not guessed.

    Groundedness is asked of answers that cite something, completeness of questions that say what a right answer holds;
    with a `limit`, of so many taken evenly from the run. The labelled answers come first: no figure without them.
    """
    own = {aspect: [label for label in labels if label.aspect == aspect] for aspect in ASPECTS}
    prompts_of = {aspect: [text for one in scores if (text := _prompt_of(aspect, one))] for aspect in ASPECTS}
    asked = {aspect: _sample(texts, limit) for aspect, texts in prompts_of.items()}
    replies = _counted(complete, sum(map(len, (*own.values(), *asked.values()))), progress)
    agreed = {
        aspect: agreement(known, [read_verdict(replies(_prompt_for(label))) for label in known])
        for aspect, known in own.items()
    }
    found = []
    for aspect in ASPECTS:
        said = [replies(prompt) for prompt in asked[aspect]]
        verdicts = [verdict for text in said if (verdict := read_verdict(text))]
        no_reply = said.count(None)
        found.append(
            Judged(
                aspect=aspect,
                model=model,
                rubric=prompts.load(f"judge_{aspect}").fingerprint,
                score=estimate([_WORTH[verdict] for verdict in verdicts]),
                not_applicable=len(scores) - len(prompts_of[aspect]),
                unreadable=len(said) - len(verdicts) - no_reply,
                no_reply=no_reply,
                not_asked=len(prompts_of[aspect]) - len(said),
                agreement=agreed[aspect],
            )
        )
    return found


def read_verdict(text: str | None) -> Verdict | None:
    """The verdict that a model's text begins with, as a word or as JSON; None when there is none.

    >>> read_verdict("Partly: the date is not in the source."), read_verdict('{"verdict": "yes"}')
    ('partly', 'yes')
    >>> read_verdict("There is no reason to think so.") is None
    True
    """
    found = _VERDICT.match(text or "")
    said = found[1].lower() if found else ""
    return next((verdict for verdict in _WORTH if verdict == said), None)


def remembering(complete: Complete, file: Path, model: str) -> Complete:
    """`complete` with its replies kept in `file`, so that a judging that was stopped goes on where it was.

    What did not come in time is asked again; another model, or another word in a prompt, is asked anew.
    """
    known = {line["key"]: line["reply"] for line in _kept(file)}

    def ask(prompt: str) -> str | None:
        key = hashlib.sha256(f"{model}\n{prompt}".encode()).hexdigest()[:16]
        if key in known:
            return str(known[key])
        reply = complete(prompt)
        if reply is not None:
            known[key] = reply
            with file.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps({"key": key, "model": model, "reply": reply}, ensure_ascii=False) + "\n")
        return reply

    return ask


def _kept(file: Path) -> Iterator[dict[str, Any]]:
    """The last line may have been cut off."""
    if file.exists():
        yield from (line for _, line in objects_of(file.read_text(encoding="utf-8")) if isinstance(line, dict))


def _counted(complete: Complete, total: int, progress: Callable[[Judging], None]) -> Complete:
    done = 0
    progress(Judging(done, total))

    def ask(prompt: str) -> str | None:
        nonlocal done
        reply = complete(prompt)
        done += 1
        progress(Judging(done, total))
        return reply

    return ask


def _prompt_of(aspect: Aspect, scored: Scored) -> str | None:
    question, given = scored.question, scored.given
    quotes = tuple(citation.quote for citation in given.citations)
    reference = question.reference or "; ".join(group[0] for group in question.must_contain)
    if given.failed or not (quotes if aspect == "groundedness" else reference):
        return None
    return _render(aspect, question.question, given.answer, quotes, reference)


def _sample(texts: Sequence[str], limit: int | None) -> Sequence[str]:
    if limit is None or limit >= len(texts):
        return texts
    return [texts[index * len(texts) // limit] for index in range(limit)]


def _prompt_for(label: Labelled) -> str:
    return _render(label.aspect, label.question, label.answer, label.sources, label.reference)


def _render(aspect: Aspect, question: str, answer: str, sources: Sequence[str], reference: str) -> str:
    prompt = prompts.load(f"judge_{aspect}")
    if aspect == "completeness":
        return prompt.render(question=question, answer=answer, reference=reference)
    numbered = "\n".join(f"[{number}] {text}" for number, text in enumerate(sources, start=1))
    return prompt.render(question=question, answer=answer, sources=numbered)
