"""The articles of a library as an assistant keeps them at hand: as stories, and their registers put in order."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.concepts import names_concept
from assistant.evidence.sentence import Sentence
from assistant.evidence.story import open_story
from assistant.statement import Source
from policy.article import Article
from policy.registers import Evidence as Entry
from policy.registers import Figure, Instrument, Support

if TYPE_CHECKING:
    from vectorstore.library import Library

_STORIES_KEPT = 512
_VECTORS_KEPT = 8192


@dataclass(frozen=True, slots=True)
class OpenRegisters:
    """The three registers over all articles, as they were at one generation of the library."""

    generation: int
    figures: tuple[Figure, ...]
    supports: tuple[Support, ...]
    instruments: tuple[Instrument, ...]
    figures_at: Mapping[tuple[str, int], Figure]
    """By article and first character."""
    _figures_on: dict[tuple[str, ...], tuple[Figure, ...]] = field(default_factory=dict)

    def figures_on(self, concepts: tuple[str, ...]) -> tuple[Figure, ...]:
        """The figures whose measure names one of `concepts`; looked up once, since a comparison asks for each place."""
        found = self._figures_on.get(concepts)
        if found is None:
            found = self._figures_on[concepts] = tuple(
                figure
                for figure in self.figures
                if any(names_concept(concept, frozenset(figure.concepts)) for concept in concepts)
            )
        return found


class Shelf:
    """The articles of a library as stories, opened once and kept; one for the life of an assistant."""

    def __init__(self, library: Library) -> None:
        """Reads nothing yet."""
        self.library = library
        self._registers: OpenRegisters | None = None
        self._stories: OrderedDict[tuple[str, str], tuple[Sentence, ...]] = OrderedDict()
        self._vectors: OrderedDict[str, tuple[float, ...]] = OrderedDict()

    @property
    def registers(self) -> OpenRegisters:
        """The registers, put in order anew only when the library changed."""
        generation = self.library.generation
        registers = self._registers
        if registers is None or registers.generation != generation:
            figures = tuple(self.library.figures())
            registers = self._registers = OpenRegisters(
                generation,
                figures,
                tuple(self.library.supports()),
                tuple(self.library.instruments()),
                {(one.evidence.article_id, one.quantity.start): one for one in figures},
            )
        return registers

    def story(self, article: Article) -> tuple[Sentence, ...]:
        """The sentences of `article`."""
        key = (article.id, article.content_hash)
        story = self._stories.get(key)
        if story is None:
            story = self._stories[key] = open_story(article, self.library)
            while len(self._stories) > _STORIES_KEPT:
                self._stories.popitem(last=False)
        return story

    def likeness(self, text: str, other: str) -> float:
        """Cosine of two short texts, each embedded as a question is."""
        return sum(one * two for one, two in zip(self._vector(text), self._vector(other), strict=True))

    def _vector(self, text: str) -> tuple[float, ...]:
        vector = self._vectors.get(text)
        if vector is None:
            # Headings are met again with the next question.
            vector = self._vectors[text] = tuple(float(one) for one in self.library.embedder.embed_query(text))
            while len(self._vectors) > _VECTORS_KEPT:
                self._vectors.popitem(last=False)
        return vector

    def sentence_at(self, article_id: str, start: int) -> Sentence | None:
        """The sentence that holds a character; None where the article or the sentence is not there."""
        article = self.library.article(article_id)
        if article is None:
            return None
        return next((sentence for sentence in self.story(article) if sentence.start <= start < sentence.end), None)

    def source(self, entry: Entry) -> Source | None:
        """Where a register entry was read, as a statement cites it."""
        sentence = self.sentence_at(entry.article_id, entry.start)
        if sentence is None:
            return None
        source = sentence.source()
        # A register may quote more than one of our sentences; the citation shows what it quotes.
        return Source(source.article, min(entry.start, source.start), max(entry.end, source.end), source.context)
