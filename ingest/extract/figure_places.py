"""Where a figure holds: the place of its clause, of its sentence, or carried down when there is only one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.extract.read_sentences import ReadSentence
from policy.article import Article
from policy.places import find_places

_NATIONAL = re.compile(
    r"(?<![a-z])(?:le vietnam|vietnam's|the country|the whole country|national target|le pays|notre pays|ca nuoc|"
    r"toan quoc|"
    r"dat nuoc|nationwide|l'etat|the state|quoc gia|a l'echelle nationale|cua ca nuoc|viet nam)(?![a-z])"
)
_REFERS_BACK = re.compile(
    r"(?<![a-z])(?:la province|la ville|cette province|cette ville|la localite|elle|son|sa|ses|provincial|provinciale|"
    r"provinciaux|the province|"
    r"the city|this province|the locality|its|it|local|tinh|thanh pho|dia phuong|toan tinh|toan thanh pho|"
    r"tinh nha)(?![a-z])"
)
_RESPECTIVELY = re.compile(r"(?<![a-z])(?:respectivement|respectively|lan luot)(?![a-z])")
_LISTS = re.compile(
    r"\s?(?:cities|districts|provinces|and|et|va)?\s?(?:,|et|and|va|&)?\s?(?:and |et )?(?:de |du |d'|a )?(?:la )?"
    r"(?:province |ville |tinh |thanh pho )?(?:de |d')?"
)
_BREAKS = re.compile(r"[,;:.()|]")
_WITHIN_A_NAME = re.compile(
    r"(?:universite|institut|hopital|centre|university|dai hoc|truong|vien|parc|"
    r"zone)(?:\s\w+){0,3}\s(?:de |d'|of )?$"
)
_DOMINATES = 0.75
_NAMED_EARLY = 0.3
_CALLED = re.compile(r"(?:province|ville|city|tinh|thanh pho|tp\.?)\s(?:de |d'|of )?$")
_SUBJECT_WITHIN = 40
"""A place named within so many characters is what its sentence is about."""
_CARRIED_OVER = 2
"""Paragraphs, captions counted, over which a place is carried to sentences that name none."""


class PlaceContext:
    """What place the text is speaking of, sentence after sentence."""

    def __init__(self, article: Article, sentences: Sequence[ReadSentence]) -> None:
        self._topic = _topic(article, sentences)
        self._paragraph = -1
        self._in_paragraph: list[str] = []
        self._before: list[str] = []
        self._before_paragraph = 0
        self._subject: str | None = None
        self._heading: str | None = None

    def follow(self, sentence: ReadSentence) -> None:
        """Goes on to `sentence`, before its figures are placed."""
        if sentence.is_caption:
            return
        if sentence.heading != self._heading:
            self._heading = sentence.heading
            self._before, self._in_paragraph = [], []
        if sentence.paragraph != self._paragraph:
            if self._in_paragraph:
                self._before, self._before_paragraph = self._in_paragraph, self._paragraph
            self._in_paragraph = []
            self._subject = None
            self._paragraph = sentence.paragraph

    def leave(self, sentence: ReadSentence) -> None:
        """Keeps what places `sentence` named, once its figures are placed."""
        if sentence.is_caption or not sentence.places:
            return
        self._in_paragraph = [mention.place_id for mention in sentence.places]
        main = _main_place(sentence)
        if main is not None or self._subject is None:
            self._subject = main or sentence.places[0].place_id

    def places_for(self, sentence: ReadSentence, index: int) -> tuple[str, ...]:
        """The places for which the sentence's quantity number `index` holds; empty where the text leaves it open."""
        quantity = sentence.quantities[index]
        ids = list(dict.fromkeys(mention.place_id for mention in sentence.places))
        if len(ids) > 1 and len(ids) == len(sentence.quantities) and _RESPECTIVELY.search(sentence.folded):
            return (ids[index],)
        before = _named_before(sentence, quantity.start)
        if before:
            return before
        behind = _named_behind(sentence, index)
        around = self._around(sentence)
        if behind is not None and not (around and _province(around) == _province(behind)):
            return (behind,)
        return (around,) if around else ()

    def places_of(self, sentence: ReadSentence) -> tuple[str, ...]:
        """The places that the sentence as a whole speaks of: those it names, else the one around it."""
        named = tuple(dict.fromkeys(mention.place_id for mention in sentence.places))
        around = None if named else self._around(sentence)
        return named or ((around,) if around else ())

    def _around(self, sentence: ReadSentence) -> str | None:
        """The place that the paragraph, the heading or the article is about."""
        if _NATIONAL.search(sentence.folded):
            return None
        refers_back = _REFERS_BACK.search(sentence.folded) is not None
        if refers_back and self._subject is not None:
            return self._subject
        if self._in_paragraph:
            one_province = len({_province(place_id) for place_id in self._in_paragraph}) == 1
            return self._in_paragraph[0] if refers_back or one_province else None
        if sentence.heading:
            of_heading = {mention.place_id for mention in find_places(sentence.heading, sentence.language)}
            if len(of_heading) == 1:
                return next(iter(of_heading))
        if self._topic is not None:
            return self._topic
        if len({_province(place_id) for place_id in self._before}) == 1 and (
            refers_back or sentence.paragraph - self._before_paragraph <= _CARRIED_OVER
        ):
            return _province(self._before[0])
        return None


def _main_place(sentence: ReadSentence) -> str | None:
    """The place that the sentence is about: called a province or city, or named at its beginning."""
    for mention in sentence.places:
        if _CALLED.search(sentence.folded[max(0, mention.start - 24) : mention.start]):
            return mention.place_id
    first = sentence.places[0]
    return first.place_id if first.start < _SUBJECT_WITHIN else None


def _named_before(sentence: ReadSentence, start: int) -> tuple[str, ...]:
    """The place named last before the value, with those it is listed with; towns of one province give the province."""
    before = [mention for mention in sentence.places if mention.end <= start]
    if not before:
        return ()
    chosen = [before[-1]]
    for mention in reversed(before[:-1]):
        if not _LISTS.fullmatch(sentence.folded[mention.end : chosen[-1].start]):
            break
        chosen.append(mention)
    ids = tuple(dict.fromkeys(mention.place_id for mention in reversed(chosen)))
    provinces = {_province(place_id) for place_id in ids}
    return (next(iter(provinces)),) if len(ids) > 1 and len(provinces) == 1 else ids


def _named_behind(sentence: ReadSentence, index: int) -> str | None:
    """The place in the words right behind the value ("98 % des entreprises de Hué"), before anything else begins."""
    quantity = sentence.quantities[index]
    last = len(sentence.text)
    if index + 1 < len(sentence.quantities):
        last = sentence.quantities[index + 1].start
    for mention in sentence.places:
        if not quantity.end <= mention.start < last:
            continue
        between = sentence.folded[quantity.end : mention.start]
        if not _BREAKS.search(between) and not _WITHIN_A_NAME.search(between):
            return mention.place_id
    return None


def _topic(article: Article, sentences: Sequence[ReadSentence]) -> str | None:
    """The one place the article is about: named alone in its title, or early and in nearly all of its mentions."""
    in_title = {_province(mention.place_id) for mention in find_places(article.title, article.language)}
    if len(in_title) == 1:
        return next(iter(in_title))
    mentions = [
        (_province(mention.place_id), mention.start + sentence.start)
        for sentence in sentences
        for mention in sentence.places
    ]
    counted = Counter(place for place, _ in mentions)
    if not counted:
        return None
    place, count = counted.most_common(1)[0]
    first = next(start for named, start in mentions if named == place)
    is_early = first <= _NAMED_EARLY * len(article.text)
    return place if count >= 2 and is_early and count >= _DOMINATES * sum(counted.values()) else None


def _province(place_id: str) -> str:
    return place_id.split("/")[0]
