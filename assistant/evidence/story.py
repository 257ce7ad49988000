"""Follows an article from sentence to sentence: which places "the province" and "the city" stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.evidence.headings import headings_of
from assistant.evidence.sentence import Sentence
from assistant.understand.instructions import is_planted
from policy.article import Article
from policy.legal_reference import LegalReference, find_references
from policy.passage import Passage
from policy.story_places import StorySentence, read_story_places

_STILL_SPOKEN_OF = 4
"""Sentences for which "the resolution" goes on to be the one named last."""
_OPENING = 4
"""Sentences at the head of an article that say what it is about."""


def read_story(article: Article, passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """The sentences of `article` in order, each with the places it is about."""
    homes = {span: passage for passage in passages for span in passage.sentences}
    # An order planted in an article is nothing that the article says.
    spans = sorted(span for span in homes if not is_planted(article.text[span[0] : span[1]]))
    told = _told(article, spans, homes)
    scopes = read_story_places(article.text, article.title, article.language, told, article.published)
    references = [one for one in find_references(article.text, article.language) if one.number or one.name]
    main = _main_references(article, references, spans)
    recent: tuple[LegalReference, ...] = ()
    named_index = 0
    sentences: list[Sentence] = []
    headings = headings_of(article.text, told)
    for one, scope, above in zip(told, scopes, headings, strict=True):
        home = homes[(one.start, one.end)]
        origin = None if scope.is_own or scope.around_at == (one.start, one.end) else scope.around_at
        named = [reference for reference in references if one.start <= reference.start < one.end]
        under = tuple(dict.fromkeys((*(recent if len(sentences) - named_index <= _STILL_SPOKEN_OF else ()), *main)))
        where = (home.start, home.end)
        sentences.append(
            Sentence(
                article,
                one.start,
                one.end,
                one.paragraph,
                where,
                scope.about,
                origin,
                one.is_caption,
                under,
                above.is_heading,
                above.under,
            )
        )
        if named:
            recent, named_index = tuple(named), len(sentences) - 1
    return tuple(sentences)


def _told(
    article: Article, spans: Sequence[tuple[int, int]], homes: Mapping[tuple[int, int], Passage]
) -> list[StorySentence]:
    paragraph = 0
    told: list[StorySentence] = []
    for start, end in spans:
        if told and "\n" in article.text[told[-1].end : start]:
            paragraph += 1
        home = homes[(start, end)]
        told.append(StorySentence(start, end, paragraph, home.heading, home.is_caption))
    return told


def _main_references(
    article: Article, references: Sequence[LegalReference], spans: Sequence[tuple[int, int]]
) -> tuple[LegalReference, ...]:
    """What the whole article is about: the instrument of its title, or the first one named if it opens with it."""
    titled = tuple(one for one in find_references(article.title, article.language) if one.number or one.name)
    opening = spans[min(_OPENING, len(spans)) - 1][1] if spans else 0
    return titled or tuple(references[:1] if references and references[0].start < opening else ())
