"""Goes through a story sentence by sentence and keeps which place it is about between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.place_roles import PlaceRole
from policy.place_sections import Opening, is_short_line, opening_of
from policy.places import MERGED_ON, same_area
from policy.story_mentions import NamedPlace, provinces_of, settle
from policy.story_scope import Scope, StorySentence
from policy.story_topic import SPOKEN_OF, first_spoken_of, headline, mostly_named, titled_with

_REFERS_BACK = late_regex(
    r"(?<![a-z])(?:la province|la ville|cette province|cette ville|la localite|elle|provincial|provinciale|provinciaux"
    r"|municipal|municipale|the province|the city|this province|this city|the locality|its|provincial"
    r"|tinh|thanh pho|dia phuong|toan tinh|toan thanh pho|tinh nha)(?![a-z])"
)
_UNIT_AGAIN = late_regex(
    r"(?<![a-z])(?:la ville|cette ville|la commune|le district|the city|this city|the district|the town|the commune"
    r"|thanh pho|huyen|thi xa|phuong|xa)(?: nay)?(?![a-z])"
)
_BOTH = late_regex(
    r"(?<![a-z])(?:[lc]es deux (?:provinces|villes|localites)|(?:the|these) two (?:provinces|cities|localities)"
    r"|both (?:provinces|cities|localities)|(?:ca )?hai (?:tinh|thanh pho|dia phuong))(?![a-z])"
)
_THE_COUNTRY = late_regex(
    r"(?:a l'echelle nationale|au niveau national|dans tout le pays|le vietnam|le pays|vietnam(?:'s)?"
    r"|the (?:whole )?country"
    r"|nationwide|nationally|across the country|(?:tren )?(?:pham vi )?(?:ca nuoc|toan quoc)|viet nam)(?![a-z])"
)
_EVERYBODY = late_regex(
    r"(?<![a-z])(?:le ministere|la plupart des (?:provinces|localites)|les (?:provinces|localites|collectivites)"
    r"|the ministry|most (?:provinces|localities)|(?:the )?(?:provinces|localities)|bo khoa hoc|cac (?:tinh|dia phuong)"
    r"|nhieu (?:tinh|dia phuong))(?![a-z])"
)
_OWN = SPOKEN_OF | {PlaceRole.FORMER, PlaceRole.IN_PROJECT}
"""Roles of a place that its own sentence is about."""
_NOT_SPOKEN_OF = frozenset({PlaceRole.IN_PERSON, PlaceRole.MERGED, PlaceRole.IN_AGREEMENT, PlaceRole.DATELINE})
_OPENING = 30
_HEADING_WORDS = 8
_CARRIED_OVER = 2
"""Paragraphs over which a place is carried to sentences that name none."""
_MANY = 3


class Follower:
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
        self._dateline: str | None = None
        self._sections: dict[int, tuple[Opening, str]] = {}
        self._has_run_ins = False
        self._has_dotted_headings = False

    def _learn_sections(self, read: Sequence[Sequence[NamedPlace]]) -> None:
        """Finds the paragraphs that open with the name of the place they are about."""
        paragraph = -1
        for sentence, own in zip(self._sentences, read, strict=True):
            if sentence.paragraph == paragraph or sentence.is_caption:
                continue
            paragraph = sentence.paragraph
            first = next((one for one in own if one.role is not PlaceRole.DATELINE), None)
            if first is None or first.province is None:
                continue
            mention = first.mention
            line = self._text.rfind("\n", 0, mention.start) + 1
            opening = opening_of(self._text, line, mention.start, mention.end)
            if opening is not None:
                self._sections[sentence.start] = opening, first.province
                is_dotted = self._text[sentence.start : sentence.end].rstrip().endswith(".")
                self._has_dotted_headings |= opening is Opening.LINE and is_dotted
        opened = {province for opening, province in self._sections.values() if opening is not Opening.ITEM}
        self._has_run_ins = len(opened) > 1

    def learn_topic(self, read: Sequence[Sequence[NamedPlace]]) -> None:
        """Finds the one province that the whole article is about, if there is one."""
        self._learn_sections(read)
        named = [(one, (told.start, told.end)) for told, own in zip(self._sentences, read, strict=True) for one in own]
        titled = titled_with(self._title, headline(self._text, self._sentences), self._language)
        if len(titled) == 1:
            self._topic = titled[0]
        elif not titled and not self._has_run_ins:
            self._topic = mostly_named(named, self._text, joins_merged=not self._is_before_mergers)
        self._topic_at = first_spoken_of(named, self._topic)

    def follow(self, sentence: StorySentence, own: Sequence[NamedPlace]) -> Scope:
        """The scope of the next sentence."""
        plain = fold(self._text[sentence.start : sentence.end])
        if sentence.is_caption:
            kept = self._spoken_of(own)
            return _scope(kept, () if self._topic is None else (self._topic,), self._topic_at)
        self._enter(sentence, plain, own)
        self._dateline = next((one.province for one in own if one.role is PlaceRole.DATELINE), self._dateline)
        kept = self._spoken_of(own)
        around, at = self._around(plain)
        scope = _scope(kept, around, at)
        if not _is_row(plain):
            self._leave(sentence, kept)
        return scope

    def _enter(self, sentence: StorySentence, plain: str, own: Sequence[NamedPlace]) -> None:
        if sentence.heading != self._heading:
            self._heading = sentence.heading
            titled = provinces_of(sentence.heading, self._language) if sentence.heading else []
            self._section = titled[0] if len(titled) == 1 else None
            self._start_over(sentence)
        if sentence.paragraph == self._paragraph:
            return
        self._paragraph, self._unit = sentence.paragraph, None
        if sentence.start in self._sections and self._open_section(sentence):
            return
        if self._is_heading_line(sentence, plain):
            named = list(dict.fromkeys(one.province for one in own if one.province))
            self._section = self._home_of(own, named[0]) if len(named) == 1 else None
            self._start_over(sentence)
            return
        if home := self._section or self._topic:
            self._move(home, None if home != self._topic else self._topic_at, sentence)
            return
        if _is_row(plain) and not own and sentence.paragraph - self._set_in <= _CARRIED_OVER:
            # A table is one paragraph, however many rows it has.
            self._set_in = sentence.paragraph
            return
        is_far = sentence.paragraph - self._set_in > _CARRIED_OVER and not _REFERS_BACK.search(plain)
        if is_far or _EVERYBODY.search(plain, 0, 2 * _OPENING):
            self._current = self._current_at = None

    def _open_section(self, sentence: StorySentence) -> bool:
        """Whether the sentence opens a section, entered here, about the place that stands at its head."""
        opening, province = self._sections[sentence.start]
        if opening is Opening.ITEM or (opening is Opening.RUN_IN and not self._has_run_ins):
            return False
        self._section = province
        self._start_over(sentence)
        return True

    def _home_of(self, own: Sequence[NamedPlace], province: str) -> str:
        """The article's own province where a heading names a town of what was merged into it."""
        is_town = all(one.is_smaller for one in own if one.province)
        is_merged = self._topic is not None and not self._is_before_mergers and same_area(province, self._topic)
        return self._topic if is_town and is_merged and self._topic is not None else province

    def _start_over(self, sentence: StorySentence) -> None:
        self._current, self._current_at = self._section or self._topic, None
        self._set_in = sentence.paragraph

    def _is_heading_line(self, sentence: StorySentence, plain: str) -> bool:
        if self._has_dotted_headings and is_short_line(self._text, sentence.start, sentence.end):
            return True
        words = plain.split()
        if len(words) > _HEADING_WORDS or not words or plain.rstrip()[-1] in '.!?;,»”"' or _is_row(plain):
            return False
        before, after = self._text[: sentence.start], self._text[sentence.end : sentence.end + 1]
        return (not before or before.endswith("\n")) and after in ("\n", "")

    def _spoken_of(self, own: Sequence[NamedPlace]) -> list[NamedPlace]:
        """The mentions that count, a district in the province of the story where several have one of that name."""
        context = self._current or self._section or self._topic
        kept: list[NamedPlace] = []
        for one in own:
            if one.role in _NOT_SPOKEN_OF:
                continue
            if context is not None and one.role in (PlaceRole.IN_ORGANISATION, PlaceRole.GONE_TO):
                continue
            if context is not None and one.role is PlaceRole.VENUE and one.is_smaller:
                continue
            beside = {other.province for other in own if other is not one and not other.is_smaller and other.province}
            settled = settle(one, beside or ({context} if context else set())) if one.is_smaller else one
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
        if self._dateline is not None and _REFERS_BACK.search(plain):
            return (self._dateline,), None
        return (), None

    def _leave(self, sentence: StorySentence, kept: Sequence[NamedPlace]) -> None:
        carried = SPOKEN_OF
        if self._current is None or self._is_before_mergers:
            carried = carried | {PlaceRole.FORMER}
        subjects = [one for one in kept if one.role in carried and one.province is not None]
        if not subjects:
            return
        whole = [one for one in subjects if not one.is_smaller]
        span = (sentence.start, sentence.end)
        for one in whole:
            self._remember(one.province)
        if len({one.province for one in whole}) >= _MANY and self._section is None and self._topic is None:
            # A list of provinces leaves the story with none of them.
            self._move(None, None, sentence)
            return
        still = [one for one in subjects if self._is_current(one)]
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

    def _is_current(self, one: NamedPlace) -> bool:
        if self._current is None or one.province is None:
            return False
        if one.province == self._current:
            return True
        # "In X, …" goes on about X alone, though X is today a part of the province of the story.
        is_part = not self._is_before_mergers and same_area(one.province, self._current)
        return is_part and (one.is_smaller or not one.is_subject)

    def _move(self, province: str | None, span: tuple[int, int] | None, sentence: StorySentence) -> None:
        self._current, self._current_at, self._set_in = province, span, sentence.paragraph

    def _remember(self, province: str | None) -> None:
        if province is not None:
            self._told = [*(one for one in self._told if one != province), province]


def _scope(kept: Sequence[NamedPlace], around: tuple[str, ...], at: tuple[int, int] | None) -> Scope:
    named = tuple(one.mention for one in kept)
    beside = tuple(one.mention for one in kept if one.role not in _OWN)
    return Scope(named, beside, around, at if around else None)


def _is_row(plain: str) -> bool:
    return " | " in plain
