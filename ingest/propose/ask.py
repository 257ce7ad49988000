"""What a chat model is asked about an article: the article in parts that fit its budget, and what is known already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import prompts
from policy.article import Article
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import canonical_identifier
from policy.passage import Passage
from policy.registers import Registers

PROMPTS = ("propose", "propose_part")
LANGUAGE_NAMES: dict[Language, str] = {"fr": "French", "en": "English", "vi": "Vietnamese"}
MOST_KNOWN = 12
"""Entries named as known; the program drops repetitions anyway, so that a long list would only cost tokens."""

_TAG = late_regex(r"</?\s*article\b[^>]*>?", re.IGNORECASE)


class NoTextError(Exception):
    """The model gave no text; the message is the reason."""


class Complete(Protocol):
    """A chat model: what it is and what it is asked go in, its text comes out."""

    def __call__(self, system: str, user: str, /) -> str:
        """The model's whole text.

        Raises:
            NoTextError: it gave none.
        """


def parts_of(article: Article, passages: Sequence[Passage], fits: Callable[[str], bool]) -> Iterator[str]:
    """The text of `article` in stretches that `fits` lets through, cut between passages; a long passage goes alone."""
    begun, end = 0, 0
    for passage in sorted(passages, key=lambda one: one.start):
        if end > begun and not fits(article.text[begun : passage.end]):
            yield article.text[begun:end]
            begun = passage.start
        end = max(end, passage.end)
    if article.text[begun:end].strip():
        yield article.text[begun:end]


def fingerprint() -> str:
    """Of the prompts: changes with their words."""
    return "+".join(prompts.load(name).fingerprint for name in PROMPTS)


def ask(complete: Complete, article: Article, part: str, registers: Registers) -> str:
    """The model's text about one part of `article`.

    Raises:
        NoTextError: it gave none.
    """
    said = prompts.load("propose_part").render(
        title=_TAG.sub("", article.title).replace('"', "'"),
        language=LANGUAGE_NAMES[article.language],
        text=_TAG.sub("", part),
        known="\n".join(_known_in(part, registers)) or "- (nothing)",
    )
    return complete(prompts.load("propose").render(), said)


def _known_in(part: str, registers: Registers) -> list[str]:
    supports = [f"- {one.evidence.quote}" for one in registers.supports if one.evidence.quote in part]
    mentions = [one.reference for one in registers.instruments if one.evidence.quote in part]
    identifiers = dict.fromkeys(canonical_identifier(reference) for reference in mentions)
    return [*dict.fromkeys(supports), *(f"- {identifier}" for identifier in identifiers)][:MOST_KNOWN]
