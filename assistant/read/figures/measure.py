"""The figures of a sentence, each with what it measures: the thing counted right after it, or its clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.concepts import mentions_in
from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.read.figures.acts_told import acts_in
from assistant.read.figures.counted import counts_requests, heads_after, heads_left_out
from assistant.read.figures.value_labels import runs_of
from policy.changes import changes_in
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.payers import payers_in
from policy.quantity import Quantity, QuantityKind
from policy.quantity.bare import is_bare, is_of_those_told

_CLAUSE_BREAK = late_regex(
    r"[;:]\s|,\s(?!\d)|\s(?:et|and|và|ainsi que|as well as|tandis que|while|trong đó|dont|soit|of which|"
    r"sur les|out of the)\s"
)
_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
_COUNT_NOUNS = late_regex(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure: `quantity` in the sentence's text, and the concepts of its head, its clause and its sentence."""

    quantity: Quantity
    heads: tuple[str, ...]
    """What is counted, for "76 science and technology enterprises"; several for "semiconductor engineers and
    technicians"."""
    head_word: str
    """The first word after the number, folded: what is counted when it has no concept."""
    clause: frozenset[str]
    measure: str
    """The words of the clause without the number."""
    is_request: bool = False
    """Whether applications for the thing are counted: 74 patent applications are no 74 patents."""
    is_whole: bool = False
    """Whether it is the whole of which the figure before it is a part: "2,300 of the province's 84,700"."""
    is_share: bool = False
    """Whether it is what some part of the figure before it comes to: "…, of which districts 46 billion"."""
    is_part: bool = False
    """Whether the figure beside it is the whole that it is taken from: "of the 900 patents, 80 …"."""
    is_bare: bool = False
    """Whether its noun is left out: it counts what was told before it."""
    noun_at: int | None = None
    """Where in the article the sentence begins that names what it counts, where its own does not."""
    is_left_behind: bool = False
    """Whether another figure of the sentence took its place: "rose from 9 to 21"."""
    is_added: bool = False
    """Whether it is what was added to a total that the sentence gives as well."""


@lru_cache(maxsize=10_000)
def measured_values(text: str, language: Language) -> tuple[Measured, ...]:
    """Every figure of a sentence given by its text."""
    mentions = mentions_in(text)
    quantities = _in_one_currency(facts_of(text, language).quantities)
    breaks = [0, *(match.end() for match in _CLAUSE_BREAK.finditer(text)), len(text)]
    found: list[Measured] = []
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    for index, quantity in enumerate(quantities):
        limit = quantities[index + 1].start if index + 1 < len(quantities) else len(text)
        floor = quantities[index - 1].end if index else 0
        start = max(max(point for point in breaks if point <= quantity.start), floor)
        if text[:start].endswith(": ") and not text[start : quantity.start].strip():
            # "trademark: 10 million" is said of what stands before the colon.
            start = max(max((point for point in breaks if point < start), default=0), floor)
        end = min(min((point for point in breaks if point >= quantity.end), default=len(text)), limit)
        is_part = _is_part(text, quantity, quantities[index + 1 :])
        is_whole = bool(index) and _is_part(text, quantities[index - 1], (quantity,))
        opens_as_whole = _opens_as_whole(text, quantities[index : index + 2])
        is_taken = bool(index) and _opens_as_whole(text, quantities[index - 1 : index + 1])
        bare = is_bare(text, quantity, language)
        heads = () if bare else heads_after(text, mentions, quantity.end, limit)
        named = next((one for one in mentions if one.concept in heads[:1] and one.start >= quantity.end - 1), None)
        is_request = named is not None and counts_requests(text, quantity.end, named)
        behind = _COUNT_NOUNS.search(text[quantity.end : limit])
        if bare or (quantity.kind in _COUNTS and behind is not None and acts_in(behind[0])):
            # "88 demandes, 30 rejetées": what was done is not what is counted
            heads = heads_left_out(text, mentions, quantity, first, last) or heads
        clause = {one.concept for one in mentions if start <= one.start < end}
        if is_part:
            # What is said behind the whole ("are grown to high-tech standards") is said of the part.
            clause |= {one.concept for one in mentions if one.start >= quantity.end}
            names_own = any(one.concept in heads and 0 <= one.start - quantity.end <= 1 for one in mentions)
            of_whole = heads_after(text, mentions, quantities[index + 1].end, len(text))
            heads = heads if names_own or not of_whole else of_whole
        if is_whole:
            if found[-1].head_word and _NOUN_STANDS_BEFORE.match(text, quantities[index - 1].end):
                heads = found[-1].heads  # "42 engineers out of the 130 planned"
            clause &= set(heads)
        if is_taken:
            heads, clause = heads or found[-1].heads, clause | found[-1].clause
        if quantity.kind in _COUNTS and heads:
            first, last = first or heads, heads
        word = _COUNT_NOUNS.search(fold(text[quantity.end : limit]))
        measure = f"{text[start : quantity.start]} {text[quantity.end : end]}".strip(" ,;:.")
        of_which = _OF_WHICH.search(fold(text[: start + 14]), max(0, start - 14))
        is_share = of_which is not None and (
            not _CONSISTS_OF.fullmatch(of_which[0]) or quantities[0].end <= of_which.start()
        )
        is_share = is_share or (bool(first) and is_of_those_told(text, quantity.end))
        is_share = is_share or (
            bool(found) and found[-1].is_share and _goes_on(text[floor : quantity.start], found[-1], quantity)
        )
        if is_share and not heads and last and quantity.kind in _COUNTS:
            heads = last  # "37 enterprises, of which 6 located in …"
        if is_share and quantity.kind in _COUNTS and _OF_ITS_OWN.match(fold(text), quantity.end):
            heads = (*first[:1], *heads)  # "212 demandes, dont 9 de brevet"
        if found and _OR_IN_OTHER_WORDS.fullmatch(fold(text[floor : quantity.start])):
            # "…, or 76.5%" says the figure before it again.
            clause |= found[-1].clause
            measure, is_share = f"{found[-1].measure} {measure}", found[-1].is_share
        if found and _says_again(text, quantities[index - 1], quantity):
            found[-1] = replace(found[-1], clause=found[-1].clause | clause)
        head_word = word[0] if word and not bare else ""
        is_whole |= opens_as_whole
        is_part |= is_taken
        found.append(
            Measured(
                quantity, heads, head_word, frozenset(clause), measure, is_request, is_whole, is_share, is_part, bare
            )
        )
    return _with_changes(_with_shared_noun(found, text), text)


def _with_changes(found: Sequence[Measured], text: str) -> tuple[Measured, ...]:
    """With what a change is of for both of its values, of which a sentence says it once."""
    told = list(found)
    at = {(one.quantity.start, one.quantity.end): index for index, one in enumerate(told)}
    for change in changes_in(text, [one.quantity for one in told]):
        first, second = (at[one.start, one.end] for one in (change.before, change.after))
        heads = told[first].heads or told[second].heads or _subject(text, told[min(first, second)].quantity.start)
        clause = told[first].clause | told[second].clause
        for index in (first, second):
            one = told[index]
            told[index] = replace(one, heads=one.heads or heads, clause=clause.union(one.heads or heads))
        if change.is_addition:
            told[first] = replace(told[first], is_added=True)
            told[second] = replace(told[second], heads=heads)
        else:
            told[first] = replace(told[first], is_left_behind=True)
            told[second] = replace(told[second], quantity=_in_unit(told[second].quantity, change.before))
            told[first] = replace(told[first], quantity=_in_unit(told[first].quantity, change.after))
    return tuple(told)


def _in_unit(quantity: Quantity, other: Quantity) -> Quantity:
    """A bare "45" in the unit of the other value: "from 45 to 12 days"."""
    if quantity.unit is not None or other.unit is None:
        return quantity
    return replace(quantity, kind=other.kind, unit=other.unit)


def _subject(text: str, start: int) -> tuple[str, ...]:
    """What the words of the clause before a value name last: of "the number of patents rose from" the patents."""
    begin = max((match.end() for match in _CLAUSE_BREAK.finditer(text[:start])), default=0)
    named = [one.concept for one in mentions_in(text[begin:start])]
    return tuple(dict.fromkeys(named))


def _with_shared_noun(found: Sequence[Measured], text: str) -> tuple[Measured, ...]:
    """With the noun behind the last of numbers in a row for each of them: "14, 33 and 6 certificates"."""
    heads: dict[int, tuple[str, ...]] = {}
    counts = [one for one in found if one.quantity.kind in _COUNTS]
    by_span = {(one.quantity.start, one.quantity.end): one for one in counts}
    for run in runs_of(fold(text), list(by_span)):
        for span in run[:-1]:
            if not by_span[span].heads:
                heads[span[0]] = by_span[run[-1]].heads
    return tuple(replace(one, heads=heads.get(one.quantity.start, one.heads)) for one in found)


_LIST_GOES_ON = late_regex(r"[^,;:.]{0,60}(?:,|,?\s(?:and|et|va|&))\s(?:co\s|about |some |environ |khoang )?")
_NEXT_PAYER = late_regex(r"[^,;:.]{0,60}(?:,|,?\s(?:and|et|va|&))\s[^,;:.0-9]{0,60}")


def _goes_on(between: str, before: Measured, quantity: Quantity) -> bool:
    """Whether a list of parts goes on with the value behind `between`: "of which 290 on time and 22 late", "of
    which the State 220 billion, the province 360 billion"."""
    folded = fold(between)
    if before.quantity.kind in _COUNTS:
        return _LIST_GOES_ON.fullmatch(folded) is not None
    is_sum = before.quantity.kind is quantity.kind is QuantityKind.MONEY and before.quantity.unit == quantity.unit
    return is_sum and _NEXT_PAYER.fullmatch(folded) is not None and bool(payers_in(between))


_OF_ITS_OWN = late_regex(r"\s(?:de|d|for|of|pour|ve|cho)[\s'](?!entre|ceux|celles|ces|them|these|those|which|whom)")
"""Behind a number that leaves out its noun and goes on with what the noun is for."""
_OF_WHICH = late_regex(
    r"(?<![a-z])(?:of which|dont|trong do|including|y compris|(?:bao )?gom(?: co)?|comprising)(?![a-z])"
)
_CONSISTS_OF = late_regex(r"(?<![a-z])(?:bao )?gom(?: co)?(?![a-z])")
"""Parts of what is counted before it; with no number before, what the whole thing has: "the law has 6 chapters"."""
_OR_IN_OTHER_WORDS = late_regex(
    r"\W*(?:,\s*)?(?:or|soit|tuong duong|equivalent to|equal to)(?: voi| en moyenne| khoang)?\s*"
)
_IN_BRACKETS = late_regex(r"\s?\((?:soit |about |or |some |around |environ |khoang |tuong duong |~\s?|≈\s?)?")


def _says_again(text: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether a sum is the one before it in another currency: "145 milliards de dôngs (5,5 millions de dollars)"."""
    is_money = before.kind is quantity.kind is QuantityKind.MONEY and before.unit != quantity.unit
    return is_money and _IN_BRACKETS.fullmatch(fold(text[before.end : quantity.start])) is not None


_PARTITIVE = late_regex(
    r"[^,;:.]{0,30}?\s?(?:out of|of the|of its|of their|of a total of|sur (?:les|un total de|ses)|parmi les|"
    r"trong (?:tong )?so|tren (?:tong so)?|sur)\s?(?:the |[\w']+(?:'s|s')\s)?"
    r"|\s(?:des|de (?:ces|ses|nos|leurs)|of (?:these|those|our)|trong)\s"
)


_NOUN_STANDS_BEFORE = late_regex(r"\s[^\W\d_]+\s(?:[^\W\d_]+\s){0,3}(?:out of|of the|of|sur|parmi|trong|trên)\s")
"""Behind a part: its noun, and only then what it is a part of."""


_SCALED = late_regex(r"(?<![a-z])(?:million|milliard|billion|trillion|trieu|ty|ti)s?\Z")


def _in_one_currency(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """With the currency of the money before it where a bare "40 milliards" follows it: "185 milliards de VND, dont 40
    milliards"."""
    told: list[Quantity] = []
    money: Quantity | None = None
    for one in quantities:
        if one.kind is QuantityKind.MONEY:
            money = one
        elif money is not None and one.kind is QuantityKind.COUNT and _SCALED.search(fold(one.text)):
            one = replace(one, kind=QuantityKind.MONEY, unit=money.unit)
        told.append(one)
    return tuple(told)


def _is_part(text: str, quantity: Quantity, following: Sequence[Quantity]) -> bool:
    """Whether the next figure is the whole of which this one is a part."""
    if not following or following[0].kind is not quantity.kind:
        return False
    return bool(_PARTITIVE.fullmatch(fold(text[quantity.end : following[0].start])))


_OF_THESE = late_regex(
    r"(?:\A|[,;:.]\s|\b(?:que|that|rang|and|et|va)\s)(?:of|out of|among|sur|parmi|trong(?: tong)?(?: so)?)\s"
    r"(?:(?:the|these|its|a total of|all|les|ces|ses|un total de|quelque|cac|hon|some)\s)?\Z"
)
_TAKES = late_regex(r"[^,;:.]{1,80},\s(?:(?:only|just|some|seul\w*|quelque|chi|moi|da|co|chi co|moi co|da co)\s)*")


def _opens_as_whole(text: str, pair: Sequence[Quantity]) -> bool:
    """Whether the first of two figures is the whole that the other is taken from: "of the 900 patents, 80 …"."""
    if len(pair) < 2 or pair[0].kind is not pair[1].kind:
        return False
    return bool(_OF_THESE.search(fold(text[: pair[0].start]))) and bool(
        _TAKES.fullmatch(fold(text[pair[0].end : pair[1].start]))
    )


def measured_by(sentence: Sentence) -> tuple[Measured, ...]:
    """Every figure of `sentence`."""
    return measured_values(sentence.text, sentence.article.language)


def is_countable(quantity: Quantity) -> bool:
    """Whether it counts things."""
    return quantity.kind in (QuantityKind.COUNT, QuantityKind.OTHER)
