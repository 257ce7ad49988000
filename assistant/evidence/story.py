"""Follows an article from sentence to sentence: which places "the province" and "the city" stand for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.evidence.sentence import Sentence
from policy.article import Article
from policy.legal_reference import LegalReference, find_references
from policy.passage import Passage
from policy.places import PlaceMention, find_places, place, same_area

_STILL_SPOKEN_OF = 4
"""Sentences for which "the resolution" goes on to be the one named last."""
_HEAD = 0.4
"""Of an article: a place named within it may be what the sentences before are about."""
_OPENING = 4
"""Sentences at the head of an article that say what it is about."""


def read_story(article: Article, passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """The sentences of `article` in order, each with the places it is about."""
    mentions = find_places(article.text, article.language)
    spans = sorted({span for passage in passages for span in passage.sentences})
    homes = {span: passage for passage in passages for span in passage.sentences}
    paragraph = 0
    opening, named_first = _opening(article, mentions, spans)
    about: tuple[str, ...] = ()
    named_at: tuple[int, int] | None = None
    references = [one for one in find_references(article.text, article.language) if one.number or one.name]
    main = _main_references(article, references, spans)
    recent: tuple[LegalReference, ...] = ()
    named_index = 0
    sentences: list[Sentence] = []
    breaks = {after[0] for before, after in pairwise(spans) if "\n" in article.text[before[1] : after[0]]}
    for start, end in spans:
        if start in breaks:
            paragraph += 1
        own = [mention for mention in mentions if start <= mention.start < end]
        if own:
            subjects = _subjects(own, about)
            shown, about = _named(own), subjects or about
            named_at = (start, end) if subjects else named_at
        else:
            # Before any place is named, the story is about the one that the article is about; a later sentence
            # names it.
            shown = about or opening
            named_at = named_at or named_first
        home = homes[(start, end)]
        origin = None if own or named_at == (start, end) else named_at
        named = [one for one in references if start <= one.start < end]
        under = tuple(dict.fromkeys((*(recent if len(sentences) - named_index <= _STILL_SPOKEN_OF else ()), *main)))
        sentences.append(
            Sentence(article, start, end, paragraph, (home.start, home.end), shown, origin, home.is_caption, under)
        )
        if named:
            recent, named_index = tuple(named), len(sentences) - 1
    return tuple(sentences)


def _main_references(
    article: Article, references: Sequence[LegalReference], spans: Sequence[tuple[int, int]]
) -> tuple[LegalReference, ...]:
    """What the whole article is about: the instrument of its title, or the first one named if it opens with it."""
    titled = tuple(one for one in find_references(article.title, article.language) if one.number or one.name)
    opening = spans[min(_OPENING, len(spans)) - 1][1] if spans else 0
    return titled or tuple(references[:1] if references and references[0].start < opening else ())


def _opening(
    article: Article, mentions: Sequence[PlaceMention], spans: Sequence[tuple[int, int]]
) -> tuple[tuple[str, ...], tuple[int, int] | None]:
    """The place the whole article is about, and the first sentence that names it."""
    about = article.places[:1]
    for mention in mentions:
        if any(same_area(mention.place_id, one) for one in about):
            if mention.start > _HEAD * len(article.text):
                break
            return about, next((span for span in spans if span[0] <= mention.start < span[1]), None)
    # A place first named late is not what the article opens with: what stands before is about the country.
    return (), None


def _named(own: Sequence[PlaceMention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.place_id for mention in own))


def _subjects(own: Sequence[PlaceMention], about: tuple[str, ...]) -> tuple[str, ...]:
    """What the next sentence is about if it names no place: a province this one speaks of, the one before if still
    there."""
    provinces = [_province(place_id) for place_id in _named(own)]
    provinces = [place_id for place_id in dict.fromkeys(provinces) if place(place_id).kind != "region"]
    still = tuple(place_id for place_id in provinces if any(same_area(place_id, before) for before in about))
    return still or tuple(provinces[-1:])


def _province(place_id: str) -> str:
    return place(place_id).parent or place_id
