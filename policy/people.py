"""Persons as the texts name them, with the office and the body said beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.person_words import (
    ADDRESS,
    HIGHLAND_FAMILIES,
    HIGHLAND_PARTICLE,
    LEADS,
    MIDDLE_NAMES,
    ROLE,
    SPEECH,
    SURNAMES,
    SYLLABLE,
    VIETNAMESE_FIELD,
    WEAK_SURNAMES,
)
from policy.phrases import phrase_end
from policy.place_register import places


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in a text: `text[start:end]` holds the name and, where it is said, the office."""

    name: str
    role: str | None
    """The office as the text names it with its body ("directrice adjointe du Département des sciences"); else None."""
    organisation: str | None
    """The body alone, out of `role`; None when the text names none."""
    start: int
    end: int
    text: str


_WORD = late_regex(r"(?:[HKY]['’ʼ])?[^\W\d_]+")
_CAPITAL = f"[{''.join(filter(str.isupper, map(chr, range(0x2200))))}]"
_WITH_PARTICLE = r"[HKY]['’ʼ][^\W\d_]+"
_CAPITALISED = rf"(?:{_WITH_PARTICLE}|{_CAPITAL}[^\W\d_]*)"
_RUN = late_regex(rf"(?<![^\W\d_])(?:{_CAPITALISED}(?:[ \u00a0]{_CAPITALISED})+|{_WITH_PARTICLE})")
_ADDRESSED = late_regex(rf"(?<![a-z]){ADDRESS}(?:\s?(?:ts|dr|gs)\.?)?\s?\Z")
_NAMED_AFTER = late_regex(
    r"(?:rue|avenue|boulevard|street|duong|(?<!thanh )pho|university|universite"
    r"|(?<!bo )(?<!thu )(?<!vu )(?<!cuc )(?<!vien )(?<!hieu )(?<!khoa )(?<!phong )(?<!doan )(?<!ban )truong"
    r"|dai hoc|parc|hopital|benh vien|lycee)"
    r"\s(?:d[eu]\s|of\s)?\Z"
)
"""What bears the names of persons."""
_UNIT = late_regex(
    r"(?:district|commune|province|tinh|thanh pho|tp\.?|ville|huyen|quan|xa|phuong)\s(?:d[eu]\s|of\s)?\Z"
)
_BODY_OF_UNIT = late_regex(
    r"(?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|uy)\s(?:tinh|thanh pho|tp\.?|huyen|quan|xa|phuong)\s\Z"
)
_CITY = late_regex(r"\s?-\s?ville|\s(?:city|province|district|commune)(?![a-z])")
_PLACES = frozenset(
    fold(known.names["vi"]) for known in places().values() if known.kind in ("province", "central city")
)
_PLACES |= {"ho chi minh"}
_UNIT_NAMES = frozenset(fold(known.names["vi"]) for known in places().values())
_BODY = late_regex(r"\s(?:de la|de l'|des|du|de|d'|of the|of)\s?")
_SENTENCE_BREAK = late_regex(r"[.!?;:](?=\s)|[\n«»“”\"()|]")
_ABBREVIATED = late_regex(r"(?:\bmm?|mme|mr|mrs|ms|dr|prof|gs|ts|pgs|ths|tp)\Z")
_ADDRESSED_OR_NOTHING = late_regex(rf"\s*(?:{ADDRESS}\s?)*")
_LABEL = late_regex(rf"(?P<office>(?<![^\s\n.;|•-])[^\s.;:|\n][^.;:|\n]*?)\s?:\s?(?:{ADDRESS}\s?)*\Z")
_SIGNS_FOR = late_regex(r"\s*(?:(?:kt|tm|tl|q)\.?\s|(?:le|la|the|l')\s?)*")
_SYLLABLES = late_regex(r"[^\W\d_]+")
_UNFINISHED = late_regex(r"(?:\s(?:d['’]une?|de|des|du|of|of an?|of the))+\Z")
_BACK = 170


def find_people(text: str, language: Language | None = None) -> list[Person]:
    """Every person that `text` names, in order; the same person named twice is there twice.

    Vietnamese names are known by their family name and syllables, other names by a form of address before them.
    `language` helps where words are spelt alike; without it all three are tried.
    """
    plain = fold(text)
    names = list(_names(text, plain))
    people: list[Person] = []
    for place, (start, end, is_sure) in enumerate(names):
        following = names[place + 1][0] if place + 1 < len(names) else len(text)
        previous = names[place - 1][1] if place else 0
        earliest = max(previous, people[-1].end if people else 0)
        role = (
            _role_after(text, plain, end, following, language)
            or _role_before(text, plain, start, earliest, language)
            or _role_above(text, plain, start, end, earliest)
            or _role_of_label(text, plain, start, earliest, language)
        )
        if role is None and not (is_sure or _is_addressed(plain, start) or SPEECH.match(plain, end)):
            continue
        first, last = (min(start, role[0]), max(end, role[1])) if role else (start, end)
        written = text[role[0] : role[1]] if role else None
        people.append(Person(text[start:end], written, _body_of(written, language), first, last, text[first:last]))
    return people


def name_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every stretch of `text` that has the form of a person's name, office or not."""
    return [(start, end) for start, end, _ in _names(text, fold(text))]


def _names(text: str, plain: str) -> list[tuple[int, int, bool]]:
    """Start and end of each stretch that can be a name, and whether its form alone is proof enough."""
    found: list[tuple[int, int, bool]] = []
    for words in _capitalised_runs(text):
        place = 0
        while place < len(words):
            if _opens_with_place(words, plain, place):
                place += 2  # "Đại học Quốc gia Hà Nội Lê Quân": the person comes after the city
                continue
            taken = (
                _vietnamese_name(words, plain, place)
                or _highland_name(words, plain, place)
                or _addressed_name(words, plain, place)
            )
            if taken is None:
                place += 1
                continue
            start, end = words[place].start(), words[place + taken - 1].end()
            if not _is_place(plain, start, end) and not ROLE.match(plain, start):
                surname = plain[words[place].start() : words[place].end()]
                is_known = surname in SURNAMES and surname not in WEAK_SURNAMES
                is_sure = taken >= 3 and (is_known or _has_middle_name(words, plain, place))
                found.append((start, end, is_sure))
            place += taken
    return found


def _capitalised_runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Words in a row that begin with a capital, one space between them; one alone only where it may be a whole name."""
    for run in _RUN.finditer(text):
        yield list(_WORD.finditer(text, *run.span()))


def _opens_with_place(words: list[re.Match[str]], plain: str, place: int) -> bool:
    if place + 1 >= len(words) or _is_addressed(plain, words[place].start()):
        return False
    return plain[words[place].start() : words[place + 1].end()] in _PLACES


def _vietnamese_name(words: list[re.Match[str]], plain: str, place: int) -> int | None:
    """How many words from `place` on are a Vietnamese name; None when they are none."""
    family = plain[words[place].start() : words[place].end()]
    by_middle = _has_middle_name(words, plain, place) and SYLLABLE.match(family) is not None
    if not (family in SURNAMES or by_middle) or not words[place].group()[0].isupper():
        return None
    count = 1
    while place + count < len(words) and count < 4:
        word = words[place + count]
        if not word.group()[0].isupper() or not SYLLABLE.match(plain[word.start() : word.end()]):
            break
        count += 1
    return count if count >= (2 if family in SURNAMES else 3) else None


def _has_middle_name(words: list[re.Match[str]], plain: str, place: int) -> bool:
    """Whether "Thi" or "Van" stands second: "Su Thi Kim Oanh"."""
    if place + 2 >= len(words):
        return False
    return plain[words[place + 1].start() : words[place + 1].end()] in MIDDLE_NAMES


def _highland_name(words: list[re.Match[str]], plain: str, place: int) -> int | None:
    """How many words from `place` on are a name of the Central Highlands or the northern mountains; None when none."""
    first = words[place]
    has_particle = HIGHLAND_PARTICLE.match(first.group()) is not None
    is_family = plain[first.start() : first.end()] in HIGHLAND_FAMILIES
    is_man = first.group() == "Y" and plain[first.end() + 1 : first.end() + 3] != "te"
    count = 1
    while place + count < len(words) and count < 4 and not ROLE.match(plain, words[place + count].start()):
        count += 1
    if has_particle:
        return count
    if is_man or is_family:
        return count if count >= 2 else None
    return None


def _addressed_name(words: list[re.Match[str]], plain: str, place: int) -> int | None:
    """Two or three capitalised words after "M.", "Ms.", "ông": a name of any origin."""
    first = words[place]
    is_title = plain[first.start() : first.end()] in ("ts", "gs", "pgs", "ths", "dr", "ong", "ba", "mr", "ms", "mme")
    if is_title or not first.group()[0].isupper() or not _is_addressed(plain, first.start()):
        return None
    count = 1
    while place + count < len(words) and count < 4 and words[place + count].group()[0].isupper():
        count += 1
    return count if count >= 2 and not ROLE.match(plain, first.start()) else None


def _is_addressed(plain: str, start: int) -> bool:
    return _ADDRESSED.search(plain, max(0, start - 24), start) is not None


def _is_place(plain: str, start: int, end: int) -> bool:
    before = max(0, start - 34)
    if plain[start:end] in _PLACES or _CITY.match(plain, end) or _NAMED_AFTER.search(plain, before, start):
        return True
    if not _UNIT.search(plain, before, start):
        return False
    # "Chủ tịch UBND thành phố Trần Văn Ba" is a person, "UBND quận Hoàng Mai" a district.
    return _BODY_OF_UNIT.search(plain, before, start) is None or plain[start:end] in _UNIT_NAMES


_OPENS_ROLE = late_regex(
    r"(?:\s?[,(–-]\s?|\s(?:est|etait|is|was|la|hien la|dang la|giu chuc|nguyen la)\s)"
    r"(?:(?:le|la|the|l'|then|alors|actuellement|currently|un|une|a|an)\s)?"
)


def _role_after(text: str, plain: str, end: int, following: int, language: Language | None) -> tuple[int, int] | None:
    """Span of the office in "<name>, vice-président de …": it may be several, joined by commas or "et"."""
    opening = _OPENS_ROLE.match(plain, end)
    if opening is None:
        return None
    head = ROLE.match(plain, opening.end())
    if head is None:
        leads = LEADS.match(plain, opening.end())
        return None if leads is None else (leads.start(), leads.start() + len(text[slice(*leads.span())].rstrip()))
    start, last = head.start(), _role_end(text, head, language)
    while joined := late_regex(r"\s?(?:,\s(?:(?:et|and|va)\s)?|\s(?:et|and|kiem|va)\s)").match(plain, last):
        more = ROLE.match(plain, joined.end())
        if more is None:
            break
        last = _role_end(text, more, language)
    # "…, Chairman Le Van B" is the office of the next person.
    if (last >= following and following < len(text)) or re.match(r"\s(?:\w+\.?\s)?\Z", plain[last:following]):
        return None
    return start, last


def _role_end(text: str, head: re.Match[str], language: Language | None) -> int:
    spoken: str = language or ("fr" if head["fr"] else "en" if head["en"] else "vi")
    if language is None and head["fr"] and text[head.end() : head.end() + 4] == " of ":
        spoken = "en"
    end = phrase_end(text, head.end(), spoken)
    return head.end() + len(_UNFINISHED.sub("", text[head.end() : end]))


def _role_before(text: str, plain: str, start: int, earliest: int, language: Language | None) -> tuple[int, int] | None:
    """Span of the office in "Le vice-ministre des Sciences, Bui The Duy" or "Phó Giám đốc Sở KH&CN Trần Văn A"."""
    begin = max(earliest, start - _BACK)
    for stop in _SENTENCE_BREAK.finditer(plain, begin, start):
        if not _ABBREVIATED.search(plain, max(0, stop.start() - 5), stop.start()):
            begin = stop.end()
    addressed = _ADDRESSED.search(plain, max(begin, start - 24), start)
    until = addressed.start() if addressed else start
    best: tuple[int, int] | None = None
    for head in ROLE.finditer(plain, begin, until):
        last = min(_role_end(text, head, language), until)
        # The name itself is capitalised and reads as part of the body; it ends where the name begins.
        last = len(text[:last].rstrip(" ,"))
        if head["vi"] and _is_field(text, plain, head.end(), until):
            last = len(text[:until].rstrip(" ,"))
        if re.fullmatch(r"\s?,?\s?(?:(?:le|la|the)\s)?", plain[last:until]):
            if best is None or head.start() > best[1]:
                best = (head.start(), last)
            elif best[1] == last:
                break
    return best


def _is_field(text: str, plain: str, start: int, end: int) -> bool:
    """Whether all that stands between an office and a name says what the office is of: "giám sát HĐND tỉnh"."""
    if re.search(r"[^\w\s&-]", plain[start:end]):
        return False
    return all(
        text[word.start()].isupper() or word.group() in VIETNAMESE_FIELD
        for word in _SYLLABLES.finditer(plain, start, end)
    )


def _role_above(text: str, plain: str, start: int, end: int, earliest: int) -> tuple[int, int] | None:
    """Span of the office in a signature: a line of its own above the name, which is alone on its line too."""
    line = text.rfind("\n", 0, start) + 1
    if not _ADDRESSED_OR_NOTHING.fullmatch(plain, line, start) or text[end : end + 80].split("\n")[0].strip():
        return None
    above = text[earliest:line].rstrip()
    first = earliest + above.rfind("\n") + 1
    office = _SIGNS_FOR.match(plain, first, earliest + len(above))
    head = ROLE.match(plain, office.end() if office else first)
    return (head.start(), head.end()) if head and head.end() == earliest + len(above) else None


def _role_of_label(
    text: str, plain: str, start: int, earliest: int, language: Language | None
) -> tuple[int, int] | None:
    """Span of the office in "Director: Nguyen Van Hai"."""
    label = _LABEL.search(plain, earliest, start)
    head = ROLE.match(plain, label.start("office")) if label else None
    if label is None or head is None:
        return None
    end = label.end("office")
    is_whole = _role_end(text, head, language) >= end or (head["vi"] and _is_field(text, plain, head.end(), end))
    return label.span("office") if is_whole else None


def _body_of(role: str | None, language: Language | None) -> str | None:
    if role is None:
        return None
    heads = list(ROLE.finditer(fold(role)))
    if not heads:
        return None
    rest = role[heads[-1].end() :]
    if heads[-1]["vi"] is not None and language != "fr":
        return rest.strip(" ,") or None
    if "minist" in fold(heads[-1].group()):
        return None  # "ministre des Sciences" names a field, not the ministry
    link = _BODY.match(fold(rest))
    return rest[link.end() :].strip(" ,") or None if link else None
