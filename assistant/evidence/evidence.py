"""What the readers read: the hits' sentences, and the registers' entries over all articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.evidence.sentence import Sentence
from assistant.evidence.shelf import OpenRegisters, Shelf
from policy.article import Article
from policy.language import Language
from policy.legal_reference import Match, refers_to
from policy.places import same_area
from policy.quantity import Quantity
from policy.registers import Figure, Instrument, Support
from vectorstore.facets import lies_in
from vectorstore.hit import Filters, Hit

_MOST_BESIDE = 120
_BESIDE = 0.85
"""What a sentence beside a hit, in its paragraph, scores of the hit's score."""
_TOLD_AGAIN = 1
"""Passages of other articles read of one story; each may cost the reading of its article."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence of a hit with the score of its passage, as a share of the best of its search."""

    sentence: Sentence
    score: float
    is_best: bool
    """Whether search thinks it the best sentence of its passage."""
    likeness: float = 0.0
    """Cosine of the question and this sentence, comparable across searches; 0 for a sentence beside a hit."""


@dataclass(frozen=True)
class Evidence:
    """All that an answer to one question may rest on."""

    shelf: Shelf
    hits: tuple[Hit, ...]
    sentences: tuple[Scored, ...]
    articles: frozenset[str] | None
    """Ids of the articles that the reader's filters let through; None for all."""
    filters: Filters | None = None

    def with_more(self, other: Evidence) -> Evidence:
        """These hits first, then those of `other` that are not among them."""
        known = {hit.passage.id for hit in self.hits}
        seen = {scored.sentence.key for scored in self.sentences}
        hits = self.hits + tuple(hit for hit in other.hits if hit.passage.id not in known)
        more = tuple(scored for scored in other.sentences if scored.sentence.key not in seen)
        return Evidence(self.shelf, hits, self.sentences + more, self.articles, self.filters)

    @cached_property
    def registers(self) -> OpenRegisters:
        """As they are now; asked for once, since each sentence of each reader looks something up in them."""
        return self.shelf.registers

    @property
    def figures(self) -> Sequence[Figure]:
        """The figures of all articles let through."""
        return [figure for figure in self.registers.figures if self._lets(figure.evidence.article_id)]

    @property
    def supports(self) -> Sequence[Support]:
        """The supports of all articles let through."""
        return [support for support in self.registers.supports if self._lets(support.evidence.article_id)]

    @property
    def instruments(self) -> Sequence[Instrument]:
        """The instruments that the articles let through speak of, with what those articles say and no more."""
        if self.articles is None:
            return self.registers.instruments
        kept = []
        for instrument in self.registers.instruments:
            mentions = tuple(one for one in instrument.mentions if self._lets(one.evidence.article_id))
            if mentions:
                kept.append(replace(instrument, mentions=mentions))
        return kept

    def with_articles_on(self, instrument: Instrument) -> Evidence:
        """With the sentences of the articles that are about `instrument`, which need not name it in each."""
        seen = {scored.sentence.key for scored in self.sentences}
        more: list[Scored] = []
        for article_id in dict.fromkeys(mention.evidence.article_id for mention in instrument.mentions):
            article = self.shelf.library.article(article_id) if self._lets(article_id) else None
            if article is None or len(more) > _MOST_BESIDE:
                continue
            more += [
                Scored(one, _BESIDE * _BESIDE * self.best_score, False)
                for one in self.shelf.story(article)
                if one.key not in seen
                and any(
                    refers_to(instrument.reference, other) is not Match.NO
                    for other in (*one.under, *one.facts.references)
                )
            ]
        return Evidence(self.shelf, self.hits, (*self.sentences, *more), self.articles, self.filters)

    def with_figures(self, concepts: Sequence[str], places: Sequence[str]) -> Evidence:
        """With the sentences of the register's figures on `concepts` at `places`."""
        seen = {scored.sentence.key for scored in self.sentences}
        more: dict[tuple[str, int], Scored] = {}
        for figure in self.figures_naming(concepts, places)[:_MOST_BESIDE]:
            sentence = self.shelf.sentence_at(figure.evidence.article_id, figure.evidence.start)
            if sentence is not None and sentence.key not in seen:
                more[sentence.key] = Scored(sentence, _BESIDE * self.best_score, False)
        return Evidence(self.shelf, self.hits, (*self.sentences, *more.values()), self.articles, self.filters)

    def around(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """The other sentences of its paragraph."""
        return tuple(
            other
            for other in self.shelf.story(sentence.article)
            if other.paragraph == sentence.paragraph and other.start != sentence.start
        )

    def figure_at(self, sentence: Sentence, quantity: Quantity) -> Figure | None:
        """The register's entry of a figure of `sentence`, `quantity` counted from its start; None if it has none."""
        return self.registers.figures_at.get((sentence.article.id, sentence.start + quantity.start))

    def supports_at(self, sentence: Sentence, quantity: Quantity) -> tuple[Support, ...]:
        """The register's supports whose amount is `quantity` of `sentence`."""
        at = sentence.start + quantity.start
        return tuple(
            support
            for support in self.registers.supports
            if support.evidence.article_id == sentence.article.id
            and support.amount is not None
            and support.amount.start == at
        )

    def figures_naming(self, concepts: Sequence[str], places: Sequence[str]) -> list[Figure]:
        """The register's figures whose measure names one of `concepts`, at one of `places` if there are any."""
        return [
            figure
            for figure in self.registers.figures_on(tuple(concepts))
            if self._lets(figure.evidence.article_id)
            and (not places or any(same_area(one, other) for one in places for other in figure.places))
        ]

    def _lets(self, article_id: str) -> bool:
        return self.articles is None or article_id in self.articles

    @property
    def best_score(self) -> float:
        """Of the first hit; 0 when nothing was found."""
        return self.hits[0].score if self.hits else 0.0


def gather(shelf: Shelf, question: str, language: Language, limit: int, filters: Filters | None) -> Evidence:
    """Searches the library for `question` and opens the registers, narrowed by the same filters."""
    library = shelf.library
    hits = tuple(library.search(question, language=language, limit=limit, filters=filters))
    return Evidence(shelf, hits, _sentences(shelf, hits), _allowed(shelf, filters), filters)


def look_again(evidence: Evidence, question: str, language: Language, limit: int, narrowed: Filters) -> Evidence:
    """`evidence` with the hits of another search behind its own; `narrowed` narrows its filters further."""
    hits = tuple(evidence.shelf.library.search(question, language=language, limit=limit, filters=narrowed))
    return evidence.with_more(replace(evidence, hits=hits, sentences=_sentences(evidence.shelf, hits)))


def _sentences(shelf: Shelf, hits: Sequence[Hit]) -> tuple[Scored, ...]:
    """The sentences of the hits, then what is told again elsewhere and the rest of the hits' paragraphs, each once."""
    found: dict[tuple[str, int], Scored] = {}
    around: list[Scored] = []
    # Scores can be compared within one search only; evidence of several searches is laid together (`with_more`).
    top = max((hit.score for hit in hits), default=0.0) or 1.0
    for hit in hits:
        share = hit.score / top
        story = shelf.story(hit.article)
        inside = [one for one in story if hit.passage.start <= one.start < hit.passage.end]
        likenesses = dict(zip(hit.passage.sentences, hit.sentence_scores, strict=False))
        for sentence in inside:
            best = hit.best_sentence == (sentence.start, sentence.end)
            likeness = likenesses.get((sentence.start, sentence.end), 0.0)
            found.setdefault(sentence.key, Scored(sentence, share, best, likeness))
        paragraphs = {sentence.paragraph for sentence in inside}
        around += [
            Scored(one, _BESIDE * share, False) for one in story if one.paragraph in paragraphs and one not in inside
        ]
        # Search folds one story into one hit. All who tell it can be cited, and one may tell it with another figure.
        around += [
            Scored(one, _BESIDE * share, False)
            for other in hit.same_story[:_TOLD_AGAIN]
            for one in _inside(shelf, other)
        ]
    for scored in around:
        found.setdefault(scored.sentence.key, scored)
    return tuple(found.values())


def _inside(shelf: Shelf, passage_id: str) -> list[Sentence]:
    """The sentences of one passage."""
    passage = shelf.library.passage(passage_id)
    article = shelf.library.article(passage.article_id) if passage is not None else None
    if passage is None or article is None:
        return []
    return [one for one in shelf.story(article) if passage.start <= one.start < passage.end]


def _allowed(shelf: Shelf, filters: Filters | None) -> frozenset[str] | None:
    """Ids of the articles that `filters` let through; None for all."""
    if filters is None or filters == Filters():
        return None
    return frozenset(article.id for article in shelf.library.articles() if _passes(article, filters))


def _passes(article: Article, filters: Filters) -> bool:
    return (
        (not filters.places or any(lies_in(held, asked) for held in article.places for asked in filters.places))
        and (not filters.publishers or article.publisher in filters.publishers)
        and (not filters.languages or article.language in filters.languages)
        and (not filters.tiers or article.tier in filters.tiers)
        and (not filters.articles or article.id in filters.articles)
        and (
            filters.published_from is None
            or (article.published is not None and article.published >= filters.published_from)
        )
        and (
            filters.published_to is None
            or (article.published is not None and article.published <= filters.published_to)
        )
    )
