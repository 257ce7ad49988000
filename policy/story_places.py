"""Follows an article sentence by sentence: which place each sentence is about, when it names one and when it does not.

The one answer to "whose figure, support or resolution is it?", for reading articles in and for answering from them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from policy.folding import fold
from policy.language import Language
from policy.place_mentions import PlaceMention, find_places
from policy.place_roles import PlaceRole, place_roles
from policy.places import MERGED_ON, place, places, same_area

_REFERS_BACK = re.compile(
    r"(?<![a-z])(?:la province|la ville|cette province|cette ville|la localite|elle|provincial|provinciale|provinciaux"
    r"|municipal|municipale|the province|the city|this province|this city|the locality|its|provincial"
    r"|tinh|thanh pho|dia phuong|toan tinh|toan thanh pho|tinh nha)(?![a-z])"
)
_UNIT_AGAIN = re.compile(
    r"(?<![a-z])(?:la ville|cette ville|la commune|le district|the city|this city|the district|the town|the commune"
    r"|thanh pho|huyen|thi xa|phuong|xa)(?: nay)?(?![a-z])"
)
_BOTH = re.compile(
    r"(?<![a-z])(?:les deux (?:provinces|villes|localites)|the two (?:provinces|cities|localities)"
    r"|both (?:provinces|cities|localities)|(?:ca )?hai (?:tinh|thanh pho|dia phuong))(?![a-z])"
)
_THE_COUNTRY = re.compile(
    r"(?:a l'echelle nationale|au niveau national|dans tout le pays|le vietnam|le pays|vietnam(?:'s)?"
    r"|the (?:whole )?country"
    r"|nationwide|nationally|across the country|(?:tren )?(?:pham vi )?(?:ca nuoc|toan quoc)|viet nam)(?![a-z])"
)
_EVERYBODY = re.compile(
    r"(?<![a-z])(?:le ministere|la plupart des (?:provinces|localites)|les (?:provinces|localites|collectivites)"
    r"|the ministry|most (?:provinces|localities)|(?:the )?(?:provinces|localities)|bo khoa hoc|cac (?:tinh|dia phuong)"
    r"|nhieu (?:tinh|dia phuong))(?![a-z])"
)
_SPOKEN_OF = frozenset({PlaceRole.SUBJECT, PlaceRole.VENUE})
_CALLED = re.compile(r"(?:province|ville|city|tinh|thanh pho|tp\.?)\s(?:de |d'|of )?\Z")
_AT_HEAD = 40
"""A place named within so many characters of the beginning is what its sentence is about."""
_OPENING = 30
_HEADING_WORDS = 8
_CARRIED_OVER = 2
"""Paragraphs over which a place is carried to sentences that name none."""
_MOSTLY = 0.6
_EARLY = 0.4
"""Of an article: what is first named after it is not what the article is about."""


@dataclass(frozen=True, slots=True)
class StorySentence:
    """A sentence as the resolver needs it: `text[start:end]` of the article."""

    start: int
    end: int
    paragraph: int
    heading: str | None = None
    is_caption: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """What places one sentence is about."""

    named: tuple[PlaceMention, ...]
    """Those it names and speaks of, with offsets in the article; no names of persons, schools or merged provinces."""
    beside: tuple[PlaceMention, ...]
    """Those among `named` that it only sets beside another place."""
    around: tuple[str, ...]
    """What the sentence is about as far as its own words do not say: the paragraph's, the section's, the article's."""
    around_at: tuple[int, int] | None
    """The sentence that names `around`."""

    @property
    def is_own(self) -> bool:
        """Whether the sentence itself names what it is about."""
        return len(self.named) > len(self.beside)

    @property
    def about(self) -> tuple[str, ...]:
        """Ids of the places the sentence is about, in order; empty when it is about none."""
        beside = [mention.place_id for mention in self.beside]
        own = [mention.place_id for mention in self.named if mention not in self.beside]
        return tuple(dict.fromkeys((*(own or self.around), *beside)))


@dataclass(frozen=True, slots=True)
class _Named:
    """A mention with its role and its province."""

    mention: PlaceMention
    role: PlaceRole
    province: str | None
    """None for a region."""
    is_smaller: bool
    """A town, a district, a commune."""
    is_called: bool
    """"The province of …" stands before it."""
    is_at_head: bool

    @property
    def is_subject(self) -> bool:
        """Whether it stands where the subject stands, or is called a province."""
        return self.is_called or self.is_at_head


def read_story_places(
    text: str,
    title: str,
    language: Language,
    sentences: Sequence[StorySentence],
    published: date | None = None,
) -> tuple[Scope, ...]:
    """The scope of each of `sentences` (of `text`, in order), in that order."""
    mentions = find_places(text, language)
    roles = place_roles(text, mentions, language)
    known = list(zip(mentions, roles, strict=True))
    by_sentence = [[entry for entry in known if one.start <= entry[0].start < one.end] for one in sentences]
    follower = _Follower(text, title, language, sentences, published)
    read = [[_read(text, one, *entry) for entry in own] for one, own in zip(sentences, by_sentence, strict=True)]
    follower.learn_topic(read)
    return tuple(follower.follow(one, own) for one, own in zip(sentences, read, strict=True))


def _read(text: str, sentence: StorySentence, mention: PlaceMention, role: PlaceRole) -> _Named:
    known = place(mention.place_id)
    is_called = _CALLED.search(fold(text[max(0, mention.start - 24) : mention.start])) is not None
    return _Named(
        mention,
        role,
        None if known.kind == "region" else known.parent or known.id,
        known.parent is not None,
        is_called,
        mention.start - sentence.start < _AT_HEAD,
    )


class _Follower:
    """The state of the story between two sentences."""

    def __init__(
        self,
        text: str,
        title: str,
        language: Language,
        sentences: Sequence[StorySentence],
        published: date | None,
    ) -> None:
        self._text, self._title, self._language, self._sentences = text, title, language, sentences
        self._is_before_mergers = published is not None and published < MERGED_ON
        self._topic: str | None = None
        self._topic_at: tuple[int, int] | None = None
        self._section: str | None = None
        self._heading: str | None = None
        self._paragraph = -1
        self._current: str | None = None
        self._current_at: tuple[int, int] | None = None
        self._set_in = -1
        self._unit: str | None = None
        self._told: list[str] = []

    def learn_topic(self, read: Sequence[Sequence[_Named]]) -> None:
        """Finds the one province that the whole article is about, if there is one."""
        counted: Counter[str] = Counter()
        first: dict[str, tuple[int, int]] = {}
        for sentence, own in zip(self._sentences, read, strict=True):
            for one in own:
                if one.role in _SPOKEN_OF and one.province is not None:
                    counted[one.province] += 1
                    first.setdefault(one.province, (sentence.start, sentence.end))
        if not self._is_before_mergers:
            for province in list(counted):
                whole = place(province).merged_into
                if whole is not None and whole in counted:
                    counted[whole] += counted.pop(province)
        titled = _provinces_of(self._title, self._language)
        if len(titled) == 1:
            self._topic = titled[0]
        elif not titled and counted:
            province, count = counted.most_common(1)[0]
            is_early = first[province][0] <= _EARLY * len(self._text)
            if count >= 2 and is_early and count >= _MOSTLY * sum(counted.values()):
                self._topic = province
        self._topic_at = first.get(self._topic) if self._topic else None

    def follow(self, sentence: StorySentence, own: Sequence[_Named]) -> Scope:
        """The scope of the next sentence."""
        plain = fold(self._text[sentence.start : sentence.end])
        if sentence.is_caption:
            kept = self._spoken_of(own)
            return _scope(kept, () if self._topic is None else (self._topic,), self._topic_at)
        self._enter(sentence, plain, own)
        kept = self._spoken_of(own)
        around, at = self._around(plain)
        scope = _scope(kept, around, at)
        if " | " not in plain:
            self._leave(sentence, kept)
        return scope

    def _enter(self, sentence: StorySentence, plain: str, own: Sequence[_Named]) -> None:
        if sentence.heading != self._heading:
            self._heading = sentence.heading
            titled = _provinces_of(sentence.heading, self._language) if sentence.heading else []
            self._section = titled[0] if len(titled) == 1 else None
            self._start_over(sentence)
        if sentence.paragraph == self._paragraph:
            return
        self._paragraph, self._unit = sentence.paragraph, None
        if self._is_heading_line(sentence, plain):
            named = list(dict.fromkeys(one.province for one in own if one.province))
            self._section = named[0] if len(named) == 1 else None
            self._start_over(sentence)
            return
        if home := self._section or self._topic:
            self._move(home, None if home != self._topic else self._topic_at, sentence)
            return
        is_far = sentence.paragraph - self._set_in > _CARRIED_OVER and not _REFERS_BACK.search(plain)
        if is_far or _EVERYBODY.search(plain, 0, 2 * _OPENING):
            self._current = self._current_at = None

    def _start_over(self, sentence: StorySentence) -> None:
        self._current, self._current_at = self._section or self._topic, None
        self._set_in = sentence.paragraph

    def _is_heading_line(self, sentence: StorySentence, plain: str) -> bool:
        words = plain.split()
        if len(words) > _HEADING_WORDS or not words or plain.rstrip()[-1] in '.!?;,»”"' or " | " in plain:
            return False
        before, after = self._text[: sentence.start], self._text[sentence.end : sentence.end + 1]
        return (not before or before.endswith("\n")) and after in ("\n", "")

    def _spoken_of(self, own: Sequence[_Named]) -> list[_Named]:
        """The mentions that count, a district in the province of the story where several have one of that name."""
        context = self._current or self._section or self._topic
        kept: list[_Named] = []
        for one in own:
            if one.role in (PlaceRole.IN_PERSON, PlaceRole.MERGED):
                continue
            if context is not None and one.role in (PlaceRole.IN_ORGANISATION, PlaceRole.GONE_TO):
                continue
            if context is not None and one.role is PlaceRole.VENUE and one.is_smaller:
                continue
            beside = {other.province for other in own if other is not one and not other.is_smaller and other.province}
            settled = _settle(one, beside or ({context} if context else set())) if one.is_smaller else one
            if settled is not None:
                kept.append(settled)
        return kept

    def _around(self, plain: str) -> tuple[tuple[str, ...], tuple[int, int] | None]:
        if _BOTH.search(plain) and len(self._told) >= 2:
            return tuple(self._told[-2:]), self._current_at
        if _THE_COUNTRY.match(plain) or _THE_COUNTRY.match(re.sub(r"\A\W*\w+\s", "", plain)):
            return (), None
        if self._unit is not None and _UNIT_AGAIN.search(plain):
            return (self._unit,), self._current_at
        if self._current is not None:
            return (self._current,), self._current_at
        return (), None

    def _leave(self, sentence: StorySentence, kept: Sequence[_Named]) -> None:
        subjects = [one for one in kept if one.role in _SPOKEN_OF and one.province is not None]
        if not subjects:
            return
        whole = [one for one in subjects if not one.is_smaller]
        span = (sentence.start, sentence.end)
        for one in whole:
            self._remember(one.province)
        still = [one for one in subjects if self._is_current(one.province)]
        smaller = [one for one in subjects if one.is_smaller]
        if smaller and smaller[0].is_subject and not whole:
            self._unit = smaller[0].mention.place_id
        if still:
            self._current_at, self._set_in = span, sentence.paragraph
            return
        home = self._section or self._topic
        if not whole:
            # A town of another province moves the story only where it has no place yet.
            if self._current is None:
                self._move(smaller[0].province, span, sentence)
            return
        if home is not None:
            whole = [one for one in whole if one.is_subject]
        if whole:
            called = [one for one in whole if one.is_called]
            first = (called or [one for one in whole if one.is_at_head] or whole[-1:])[0]
            self._move(first.province, span, sentence)

    def _is_current(self, province: str | None) -> bool:
        if self._current is None or province is None:
            return False
        if province == self._current:
            return True
        return not self._is_before_mergers and same_area(province, self._current)

    def _move(self, province: str | None, span: tuple[int, int] | None, sentence: StorySentence) -> None:
        self._current, self._current_at, self._set_in = province, span, sentence.paragraph

    def _remember(self, province: str | None) -> None:
        if province is not None:
            self._told = [*(one for one in self._told if one != province), province]


def _scope(kept: Sequence[_Named], around: tuple[str, ...], at: tuple[int, int] | None) -> Scope:
    named = tuple(one.mention for one in kept)
    beside = tuple(one.mention for one in kept if one.role not in _SPOKEN_OF)
    return Scope(named, beside, around, at if around else None)


def _provinces_of(text: str, language: Language) -> list[str]:
    """The provinces that a title or heading speaks of."""
    mentions = find_places(text, language)
    found: dict[str, None] = {}
    for mention, role in zip(mentions, place_roles(text, mentions, language), strict=True):
        known = place(mention.place_id)
        if role is PlaceRole.SUBJECT and known.kind != "region":
            found[known.parent or known.id] = None
    return list(found)


def _settle(one: _Named, contexts: set[str]) -> _Named | None:
    """The mention in the province it is read in; None when several have one of that name, and not this province."""
    name = one.mention.place_id.partition("/")[2]
    homes = _homes()[name]
    for province in homes:
        if any(same_area(province, context) for context in contexts):
            mention = replace(one.mention, place_id=f"{province}/{name}")
            return replace(one, mention=mention, province=province)
    return None if contexts and len(homes) > 1 else one


@cache
def _homes() -> dict[str, tuple[str, ...]]:
    """The provinces that have a district, town or commune of each name."""
    found: dict[str, list[str]] = {}
    for place_id in places():
        province, _, name = place_id.partition("/")
        if name:
            found.setdefault(name, []).append(province)
    return {name: tuple(homes) for name, homes in found.items()}
