"""Instruments cited by number: from each number outwards, backwards to the type word and forwards to the suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.late_regex import late_regex
from policy.legal_reference.context import MARK, dated_year, ends_safely, is_measured, outside_addresses
from policy.legal_reference.kinds import ABBREVIATIONS, KINDS, Kind
from policy.legal_reference.letters import Letters
from policy.legal_reference.reference import InstrumentType
from policy.legal_reference.suffixes import TYPE_PATTERN, TYPES, BodyCode, body_code, is_assembly_code

_NUMBER = late_regex(r"(?<![0-9])(?<![0-9][.,/])(?:[0-9]{1,5})(?:[a-c](?=\s?[/-]))?(?![0-9])(?![.,][0-9])")
_YEAR = late_regex(r"\s?/\s?((?:19|20)[0-9]{2})(?![0-9])")
_SUFFIX = late_regex(
    rf"(?P<lead>\s?[-/_]?\s?)(?P<type>{TYPE_PATTERN})(?P<inner>\s?[-/_.]?\s?)"
    r"(?P<body>[a-z]{1,12}[0-9]{0,2}(?:-[a-z]{2,12}){0,2})(?![a-z0-9])"
)
_BODY_ONLY = late_regex(r"\s?[-/]\s?(?P<body>[a-z]{2,12}[0-9]{0,2})(?![a-z0-9])")
_BEFORE = late_regex(
    rf"(?<![a-z0-9])(?:(?P<word>{'|'.join(sorted(map(re.escape, KINDS), key=len, reverse=True))})"
    rf"|(?P<code>{TYPE_PATTERN})[-/ ](?P<body>[a-z]{{2,6}})|(?P<abbreviation>{'|'.join(ABBREVIATIONS)}))"
    r"(?:\s(?:gouvernementale?|governmental|ministerielle?|ministeriel|interministeriel|conjointe?))?"
    # "which resolution is number 57", "quelle résolution porte le n° 57", "nghị quyết nào mang số 57"
    r"(?:\s(?:is|has|bears?|bearing|carr(?:y|ies)|with|porte(?:nt)?|portant|a|avec|nao|(?:cung )?mang|co|"
    rf"nao mang|nao co)(?:\s(?:the|le))?(?=\s{MARK}))?"
    # As laws head themselves, "Luật số: 93/2025/QH15", and as papers put it, "the law (No. 93/2025/QH15)".
    rf"(?P<gap>[\s:()\-]{{0,2}})(?P<mark>{MARK}[\s:]{{0,2}})?\Z"
)
_CONTINUES = late_regex(
    rf"\s?(?:[,;]\s?(?:et|and|va|ou|or|&)?|et|and|va|&|ou|or|hoac|ainsi que|as well as|cung(?: voi)?)\s"
    rf"(?:(?:la|le|les|the|cac)\s)?(?:{MARK}\s?)?\Z"
)
_REST_OF_LIST = late_regex(r"(?:,\s[0-9]{1,4}){0,9},?\s(?:et|and|va|&)\s[0-9]{1,4}(?![0-9/-])")
_LAST_OF_LIST = late_regex(r"(?:et|and|va|&)\s\Z")
_WINDOW = 60
"""Characters read back for the type word; the longest ("thong bao ket luan so") is half of it."""


@dataclass(slots=True)
class Numbered:
    """A reference by number as found in `plain`, before it becomes a `LegalReference`."""

    number: str
    start: int
    end: int
    kind: Kind | None
    is_kind_stated: bool
    year: int | None
    is_year_in_number: bool
    type_code: str | None
    body: BodyCode | None
    suffix: str | None
    follows: Numbered | None = None
    """The reference before it in a list ("Resolutions 13 and 57")."""
    number_end: int = 0


@dataclass(frozen=True, slots=True)
class _Tail:
    end: int
    year: int | None
    type_code: str | None
    body: BodyCode | None
    suffix: str | None


def find_numbered(letters: Letters) -> Iterator[Numbered]:
    """Every instrument that the text cites by number, in order; addresses (URLs, e-mail) are passed over."""
    plain = letters.plain
    previous: Numbered | None = None
    for found in outside_addresses(_NUMBER, plain):
        if previous is not None and found.start() < previous.end:
            continue
        item = _read(letters, found.start(), found.end(), previous)
        if item is not None:
            previous = item
            yield item


def _read(letters: Letters, start: int, end: int, previous: Numbered | None) -> Numbered | None:
    plain = letters.plain
    earliest = previous.end if previous is not None else 0
    tail = _tail(letters, end)
    before = _BEFORE.search(plain, max(earliest, start - _WINDOW), start)
    kind, code_body = _kind(before)
    follows = _list_head(plain, start, previous) if before is None else None
    if tail.suffix is None and kind is None and follows is None and not _is_bare(plain, start, end, tail):
        return None
    if kind is not None and before is not None:
        first, is_marked = before.start(), before["mark"] is not None
        if before["abbreviation"] and not tail.suffix and not _is_meant(letters, before, kind, tail.year):
            return None
    else:
        first, is_marked = start, False
    if kind is not None and code_body is None and tail.suffix is None and tail.year is None:
        if not is_marked and not _stands_alone(plain, start, end, kind):
            return None
        if is_measured(plain, end):
            return None
    if (
        follows is not None
        and kind is None
        and tail.suffix is None
        and tail.year is None
        and not (_may_follow(plain, start, end, follows))
    ):
        return None
    tail = _complete(letters, tail, kind, code_body)
    kind_stated = kind is not None
    if kind is None and follows is not None and tail.type_code is None:
        kind, kind_stated = follows.kind, follows.is_kind_stated
    year, in_number, last = tail.year, tail.year is not None, tail.end
    if year is None and (said := dated_year(plain, tail.end)) is not None:
        year, last = said.year, said.end if said.is_part else last
    return Numbered(
        number=plain[start:end].lstrip("0") or "0",
        start=first,
        end=last,
        kind=kind,
        is_kind_stated=kind_stated,
        year=year,
        is_year_in_number=in_number,
        type_code=tail.type_code,
        body=tail.body,
        suffix=tail.suffix,
        follows=follows,
        number_end=end,
    )


def _tail(letters: Letters, end: int) -> _Tail:
    plain = letters.plain
    year = None
    if found := _YEAR.match(plain, end):
        year, end = int(found[1]), found.end()
    if found := _SUFFIX.match(plain, end):
        tail = _suffix(letters, found, year)
        if tail is not None:
            return tail
    if (found := _BODY_ONLY.match(plain, end)) and (
        is_assembly_code(found["body"]) or (year is not None and found["body"] in ("hdnd", "ubnd", "cp", "ttg"))
    ):
        body = body_code(found["body"])
        assert body is not None
        return _Tail(found.end(), year, None, body, body.written)
    return _Tail(end, year, None, None, None)


def _suffix(letters: Letters, found: re.Match[str], year: int | None) -> _Tail | None:
    code, parts = found["type"], found["body"].split("-")
    known = body_code(parts[0])
    lead, inner = found["lead"].strip(), found["inner"].strip()
    if known is None:
        # A body we do not know counts when it is written as codes are: in capitals, with both signs.
        written = letters.written(found.start("body"), found.end("body"))
        if not (lead and inner and sum(map(str.isupper, written)) >= 2):
            return None
    elif not (lead or inner or code in ("nq", "qd")) or (not inner and len(code) < 2):
        return None
    taken = 1
    while taken < len(parts) and (code == "ttlt" or known is None) and parts[taken].isalpha():
        taken += 1
    body_end = found.start("body") + len("-".join(parts[:taken]))
    written_body = "-".join(
        part_body.written if (part_body := body_code(part)) else part.upper() for part in parts[:taken]
    )
    sign = "/" if known is not None and known.is_party else "-" if known is not None else inner[:1]
    return _Tail(body_end, year, code, known, f"{TYPES[code][0]}{sign}{written_body}")


def _complete(letters: Letters, tail: _Tail, kind: Kind | None, code_body: tuple[str, str] | None) -> _Tail:
    """The suffix that an abbreviation before the number gives: "NQ 57-TW", "NQ/TW 57"."""
    if tail.suffix is not None or kind is None:
        return tail
    code = (
        code_body[0] if code_body else next((c for c, (_, t) in TYPES.items() if t == kind.type and len(c) == 2), None)
    )
    found = None if code_body else _BODY_ONLY.match(letters.plain, tail.end)
    body = body_code(code_body[1] if code_body else found["body"] if found else "")
    if code is None or body is None:
        return tail
    suffix = f"{TYPES[code][0]}{'/' if body.is_party else '-'}{body.written}"
    return _Tail(found.end() if found else tail.end, tail.year, code, body, suffix)


def _kind(before: re.Match[str] | None) -> tuple[Kind | None, tuple[str, str] | None]:
    if before is None:
        return None, None
    if word := before["word"]:
        return KINDS[word], None
    if abbreviation := before["abbreviation"]:
        return ABBREVIATIONS[abbreviation], None
    if body_code(before["body"]) is None:
        return None, None
    code = before["code"]
    return Kind(TYPES[code][1], "vi", is_firm=True, is_list=True), (code, before["body"])


def _is_meant(letters: Letters, before: re.Match[str], kind: Kind, year: int | None) -> bool:
    if year is not None and before["mark"] is None and before["gap"].strip() == "":
        return kind.is_firm or letters.written(before.start(), before.start() + 2).isupper()
    if kind.is_firm and before["abbreviation"] != "nd":
        return True
    return letters.written(before.start(), before.start() + 2).isupper() and len(before["gap"].strip()) == 0


def _stands_alone(plain: str, start: int, end: int, kind: Kind) -> bool:
    number = plain[start:end]
    if len(number) == 4 and 1945 <= int(number) <= 2100 and kind.type is not InstrumentType.DECISION:
        return False  # "Plan 2030" speaks of a year; of decisions a year sees thousands
    return not is_measured(plain, end) if kind.is_firm else ends_safely(plain, end)


def _is_bare(plain: str, start: int, end: int, tail: _Tail) -> bool:
    """ "208/2021" by itself: a number over a year, which is neither a month nor a share of something counted."""
    if tail.year is None or int(plain[start:end].rstrip("abc")) <= 12 or tail.year < 1990:
        return False
    if plain[max(0, start - 1) : start] in ("/", "-", ".", ",") or plain[tail.end : tail.end + 1] == "/":
        return False
    return ends_safely(plain, tail.end)


def _list_head(plain: str, start: int, previous: Numbered | None) -> Numbered | None:
    if previous is None or start - previous.end > 24 or previous.kind is None:
        return None
    return previous if _CONTINUES.match(plain, previous.end, start) else None


def _may_follow(plain: str, start: int, end: int, follows: Numbered) -> bool:
    kind = follows.kind
    if kind is None:
        return False
    if kind.is_list and kind.language != "vi":
        return not is_measured(plain, end)  # a plural calls for a second number
    if kind.is_list:
        return ends_safely(plain, end)
    # "Resolution 57, 59 and 68 are …": a singular with a list behind it, told by the "and" before its last member.
    rest = _REST_OF_LIST.match(plain, end)
    is_last = _LAST_OF_LIST.search(plain, max(0, start - 12), start) is not None
    return kind.is_firm and (is_last or rest is not None) and ends_safely(plain, rest.end() if rest else end)
