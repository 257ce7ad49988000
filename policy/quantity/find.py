"""Every quantity of a text, in order, in one pass."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from policy.language import LANGUAGES, Language
from policy.late_regex import late_regex
from policy.quantity.amounts import Amount, amount_at
from policy.quantity.compound import with_compound_times
from policy.quantity.halves import HALF_WORDS
from policy.quantity.not_quantities import continues_numbering, is_numbered_by, spans_of_no_quantity
from policy.quantity.number_words import UNACCENTED_WORDS, WORDS
from policy.quantity.parts_of_sum import with_parts_of_sums
from policy.quantity.qualifiers import qualifier_after, qualifier_before
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.ranks import ORDINAL_WORDS, RANK_WORDS, rank_at
from policy.quantity.rates import rate_at
from policy.quantity.ratios import ratio_at
from policy.quantity.scan import Scan
from policy.quantity.shares import shares_in_words
from policy.quantity.tokens import tokenise
from policy.quantity.words_that_count import NEVER_COUNTED

_CONNECTORS = frozenset({"-", "–", "—", "−", "~", "à", "to", "đến", "tới", "den", "toi"})
_PAIRED_CONNECTORS = {"et": ("entre",), "and": ("between",), "và": ("giữa", "từ")}
_OPENERS = frozenset({"from", "de", "từ", "tu", "between", "entre", "giữa"})
_STARTS: dict[Language, frozenset[str]] = {
    language: WORDS[language]
    | ORDINAL_WORDS[language]
    | {"a", "half"}
    | HALF_WORDS[language]
    | (UNACCENTED_WORDS if language == "vi" else set())
    for language in LANGUAGES
}
"""Words with which a quantity may begin; most words of a text are none of them, and are passed by."""
_BECAME = late_regex(
    r"(?:pass(?:e|es|ee|ees|er|ant|ait|aient|era)|augment\w*|port(?:e|es|ee|ees|er|ant|era)|progress\w+|grimp\w+|"
    r"mont(?:e|es|ee|ees|er|ant|ait)|bondi\w*|releve\w*|elargi\w*|etend\w*|etendu\w*|evolu\w+|crois\w+|double\w*|"
    r"triple\w*|rose|rising|risen|rises?|gr[eo]w(?:n|s|ing)?|increas\w+|went|gone|go(?:es|ing)?|climb\w*|jump\w*|"
    r"rais(?:e|ed|es|ing)|lift\w*|expand\w*|extend\w*|widen\w*|mov(?:e|ed|es|ing)|up)\Z"
)
"""Words of change before "from X to Y": two values, the second in the place of the first, and no range."""
_WIDEST = 3
"""How often its lower end the upper one of a range holds at most behind "by": "by 6 to 8 %", but "by 12 to 85"."""
_BEFORE_FROM = 5
"""Words between such a word and "from": "rose last year from 5 to 9"."""
_MAKES_ONE = frozenset({"et", "and", "và"})


def find_quantities(text: str, language: Language) -> list[Quantity]:
    """What `text` measures, in order of appearance; `language` decides what `.`, `,` and "billion" mean.

    Dates, identifiers of instruments, article numbers, telephone numbers and addresses are not quantities. Never fails;
    time grows with the length of the text.

    >>> [(str(q.value), q.unit) for q in find_quantities("près de 1 400 milliards de VND, soit 3,18 %", "fr")]
    [('1400000000000', 'VND'), ('3.18', '%')]
    """
    scan = Scan(text, language, tokenise(text), spans_of_no_quantity(text, language))
    starts = _STARTS[language]
    shares = shares_in_words(text, language)
    found: list[Quantity] = []
    index = 0
    numbering_goes_on = False
    while index < len(scan.tokens):
        token = scan.tokens[index]
        if (share := shares.get(token.start)) is not None and not scan.blocked[token.start]:
            found.append(_bounded(scan, share, index, found[-1].end if found else 0))
            while index < len(scan.tokens) and scan.tokens[index].start < share.end:
                index += 1
            continue
        if not (token.is_number or token.is_word) or scan.blocked[token.start]:
            numbering_goes_on = numbering_goes_on and continues_numbering(scan.tokens, index)
            index += 1
            continue
        if token.is_word and token.lower not in starts and token.plain not in RANK_WORDS:
            numbering_goes_on = numbering_goes_on and continues_numbering(scan.tokens, index)
            index += 1
            continue
        special = rank_at(scan, index) or (ratio_at(scan, index) if token.is_number else None)
        if special is not None:
            quantity, index = special
            found.append(quantity)
            continue
        amount = amount_at(scan, index)
        if amount is None:
            numbering_goes_on = numbering_goes_on and continues_numbering(scan.tokens, index)
            index += 1
            continue
        is_bare = amount.scale is None and amount.unit is None and not amount.is_in_words
        if is_bare and (is_numbered_by(scan.tokens, index) or (numbering_goes_on and not _counts(scan, amount))):
            numbering_goes_on = True
            index = amount.end
            continue
        numbering_goes_on = False
        quantity, index = _complete(scan, amount, found[-1].end if found else 0)
        if found and quantity.start < found[-1].end:
            continue  # "0₫0": the sign is that of the number before it
        found.append(quantity)
    return with_parts_of_sums(with_compound_times(found, text), text)


def _bounded(scan: Scan, share: Quantity, index: int, not_before: int) -> Quantity:
    """A share in words with what stands before it: "plus de la moitié", "nearly two thirds"."""
    before = qualifier_before(scan.tokens, index)
    if before is None or scan.tokens[before[1]].start < not_before:
        return share
    qualifier, begin = before
    start = scan.tokens[begin].start
    return replace(share, qualifier=qualifier, start=start, text=scan.text[start : share.end])


def _counts(scan: Scan, amount: Amount) -> bool:
    following = scan.tokens[amount.end] if amount.end < len(scan.tokens) else None
    return following is not None and following.is_word and following.lower not in NEVER_COUNTED[scan.language]


def _complete(scan: Scan, amount: Amount, not_before: int) -> tuple[Quantity, int]:
    """`amount` with what bounds it: its other half, the upper end of a range, "per", "nearly"."""
    tokens = scan.tokens
    amount = _with_smaller_part(scan, amount)
    begin, end = amount.begin, amount.end
    unit, value, upper = amount.unit, amount.value, None
    second = _upper_end(scan, amount)
    if second is not None:
        unit = second.unit or amount.unit
        value = _value_in_range(amount, second)
        upper, end = second.value, second.end
        if begin and tokens[begin - 1].lower in _OPENERS and qualifier_before(tokens, begin) is None:
            begin -= 1
    per = (
        rate_at(tokens, end) if (unit is not None and unit.kind is not QuantityKind.DURATION) or amount.scale else None
    )
    if per is not None:
        end = per[1]
    qualifier = Qualifier.ABOUT if amount.is_about else Qualifier.EXACT
    before = qualifier_before(tokens, begin)
    if before is not None and tokens[before[1]].start >= not_before:
        qualifier, begin = before
    else:
        after = qualifier_after(tokens, end)
        if after is not None:
            qualifier, end = after
    if unit is None:
        kind, name = QuantityKind.COUNT, None
    else:
        kind, name = unit.kind, unit.name
    start, stop = tokens[begin].start, tokens[end - 1].end
    return (
        Quantity(kind, value, upper, name, per[0] if per else None, qualifier, start, stop, scan.text[start:stop]),
        end,
    )


def _with_smaller_part(scan: Scan, amount: Amount) -> Amount:
    """ "1 tỷ 500 triệu đồng" and "1 milliard 500 millions" are one amount in two parts, the greater first.

    "1,2 milliard et 500 millions" are two: nobody writes a part beside a fraction.
    """
    if (
        amount.scale is None
        or amount.number % 1
        or (amount.unit is not None and scan.tokens[amount.end - 1].lower in ("đồng", "vnd", "vnđ"))
    ):
        return amount
    index = amount.end
    if index < len(scan.tokens) and scan.tokens[index].lower in _MAKES_ONE:
        index += 1
    if index >= len(scan.tokens):
        return amount
    second = amount_at(scan, index)
    if second is None or second.scale is None or second.unit is None or second.begin != second.number_begin:
        return amount
    if second.value >= amount.scale or not (amount.unit is None or amount.unit == second.unit):
        return amount
    total = amount.value + second.value
    return replace(amount, end=second.end, number=total, scale=None, unit=second.unit)


def _upper_end(scan: Scan, amount: Amount) -> Amount | None:
    tokens, index = scan.tokens, amount.end
    if index + 1 >= len(tokens):
        return None
    word = tokens[index].lower
    opened_by = tokens[amount.begin - 1].lower if amount.begin else ""
    if word not in _CONNECTORS and opened_by not in _PAIRED_CONNECTORS.get(word, ()):
        return None
    if opened_by in _OPENERS and _is_change(scan, amount.begin - 1):
        return None
    position = index + 1
    if tokens[position].lower in ("$", "us", "€", "vnd", "usd"):
        position += 1
        if position < len(tokens) and tokens[position].lower == "$":
            position += 1
        if position >= len(tokens):
            return None
    second = _second_amount(scan, position, word)
    if second is None:
        return None
    if amount.unit is not None and second.unit is not None and amount.unit != second.unit:
        return None
    if amount.unit is not None and second.unit is None and not _inherits(amount, second):
        return None
    if word in ("à", "to") and amount.unit is None and second.unit is None and opened_by not in _OPENERS:
        following = tokens[second.end] if second.end < len(tokens) else None
        if following is None or not following.is_word:
            return None
    low = _value_in_range(amount, second)
    if opened_by == "by" and _is_change(scan, amount.begin - 1) and (amount.unit or second.value > _WIDEST * low):
        return None
    return second if second.value > low else None


def _is_change(scan: Scan, opener: int) -> bool:
    """Whether the "from" at `opener` says what something was before it changed."""
    for token in reversed(scan.tokens[max(0, opener - _BEFORE_FROM) : opener]):
        if not token.is_word:
            return False
        if _BECAME.match(token.plain):
            return True
    return False


def _second_amount(scan: Scan, position: int, connector: str) -> Amount | None:
    if connector in ("-", "–", "—", "−", "~"):
        # Behind the dash of a range a number may touch it, where a lone one would be part of a name.
        return amount_at(scan, position, behind_dash=True) if scan.tokens[position].is_number else None
    return amount_at(scan, position)


def _inherits(amount: Amount, second: Amount) -> bool:
    """ "US$5 to 10 million": the second has no unit of its own but is of the same sort."""
    return amount.unit is not None and amount.unit.kind is QuantityKind.MONEY and second.scale is not None


def _value_in_range(amount: Amount, second: Amount) -> Decimal:
    """The lower end, with the scale of the upper one where it has none: "5 to 10 billion"."""
    is_unitless = amount.unit is None or amount.begin < amount.number_begin
    shares = amount.scale is None and second.scale is not None and is_unitless and amount.number <= second.number
    return amount.number * second.scale if shares and second.scale is not None else amount.value
