"""The sections of an article: what stands under one heading, one article of a law, one question of an interview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.concepts import concepts_in
from assistant.evidence.sentence import Sentence
from policy.folding import fold
from policy.late_regex import late_regex

_ASKS = late_regex(
    r"\W*(?:[ivx\d]+[.)/]\s*)?(?:ce qu[ei']|what|how|why|who|when|where|comment|pourquoi|qui|quand|ou|vi sao|tai sao"
    r"|nhung gi|dieu gi)(?![a-z])"
)
_QUOTED = late_regex(r"[\"“”«»]")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the sentences under it, in order; never empty."""

    heading: str
    sentences: tuple[Sentence, ...]

    @property
    def asks(self) -> bool:
        """Whether its heading is a question, asked outright or not ("What we expect"), which the section answers."""
        return self.asks_outright or _ASKS.match(fold(self.heading)) is not None

    @property
    def asks_outright(self) -> bool:
        """Whether its heading has a question mark."""
        return "?" in self.heading

    @property
    def is_headed(self) -> bool:
        """Whether a line of its own heads it, and not the question that opens its paragraph."""
        return self.sentences[0].headings[-1:] == (self.heading,)

    @property
    def concepts(self) -> frozenset[str]:
        """What its heading names."""
        return concepts_in(self.heading)


def _answered_at_once(story: Sequence[Sentence]) -> Iterator[Section]:
    for _, group in groupby((one for one in story if not one.is_caption), key=lambda one: one.paragraph):
        asked, *told = group
        text = asked.text.strip()
        if told and text.endswith("?") and not asked.is_heading and not _QUOTED.search(text):
            yield Section(text, tuple(told))


def sections_of(story: Sequence[Sentence]) -> tuple[Section, ...]:
    """The sections of one story; what stands under no heading, or under the title of the article only, is none.

    A paragraph that opens with a question and answers it is a section, too.
    """
    found = list(_answered_at_once(story))
    for headings, group in groupby((one for one in story if not one.is_caption), key=lambda one: one.headings):
        told = tuple(one for one in group if not one.is_heading)
        if told and headings and headings[-1] != told[0].article.title:
            found.append(Section(headings[-1], told))
    return tuple(found)
