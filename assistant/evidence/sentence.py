"""A sentence of an article with what it is about: its own places or those its story has come to, its facts, its
concepts."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.concepts import concepts_in
from assistant.evidence.grids import head_over
from assistant.facts import Facts, facts_of
from assistant.statement import Source
from policy.article import Article
from policy.folding import fold
from policy.legal_reference import LegalReference


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `article.text[start:end]`."""

    article: Article
    start: int
    end: int
    paragraph: int
    """Ordinal of its paragraph: sentences of one paragraph are about one thing."""
    passage: tuple[int, int]
    about: tuple[str, ...]
    """The places it is about: those it names, else those the story was last about."""
    named_at: tuple[int, int] | None
    """The sentence that names the places, when this one does not."""
    is_caption: bool = False
    under: tuple[LegalReference, ...] = ()
    """The instruments that the story speaks of here without naming them: those just named, those of its title."""
    is_heading: bool = False
    """Whether it only says what those after it are about: a title of a section, the question of an interview."""
    headings: tuple[str, ...] = ()
    """What it stands under: the heading of its section or article of law, the question that it answers."""

    @property
    def text(self) -> str:
        """The sentence to the letter."""
        return self.article.text[self.start : self.end]

    @property
    def facts(self) -> Facts:
        """What it states."""
        return facts_of(self.text, self.article.language)

    @property
    def concepts(self) -> frozenset[str]:
        """Ids of the concepts it names."""
        return concepts_in(self.text)

    @property
    def topic(self) -> frozenset[str]:
        """Ids of the concepts that what it stands under names."""
        return frozenset().union(*(concepts_in(heading) for heading in self.headings))

    @property
    def folded(self) -> str:
        """Its text without case and diacritics."""
        return fold(self.text)

    @property
    def key(self) -> tuple[str, int]:
        """Which sentence it is."""
        return self.article.id, self.start

    def source(self) -> Source:
        """The sentence as what a statement rests on."""
        named_at = () if self.named_at is None else (self.named_at,)
        head = head_over(self.article, self.start)
        context = (self.passage, *named_at, *self._headings_at(), *(() if head is None else (head,)))
        return Source(self.article, self.start, self.end, context)

    def _headings_at(self) -> tuple[tuple[int, int], ...]:
        """Where the headings stand that it is under: in a digest only they say whose decision it is."""
        found = ((self.article.text.rfind(heading, 0, self.start), len(heading)) for heading in self.headings)
        return tuple((start, start + length) for start, length in found if start >= 0)
