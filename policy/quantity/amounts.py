"""One number with its scale and unit at one place of a text, before anything bounds it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from policy.language import Language
from policy.quantity.halves import HALF, HALF_WORDS, half_added_at
from policy.quantity.number_words import UNACCENTED_WORDS, WORDS, read_number_words
from policy.quantity.numerals import numeral_at, numeral_value
from policy.quantity.quantity import QuantityKind
from policy.quantity.scales import format_of, is_short_form, scale_of
from policy.quantity.scan import Scan
from policy.quantity.tokens import Token, word_set
from policy.quantity.units import Unit, currency_before, unit_at
from policy.quantity.words_that_count import counts_something, measures_in_words


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its scale and unit, from `tokens[begin]` up to `tokens[end]`."""

    begin: int
    number_begin: int
    number_end: int
    end: int
    number: Decimal
    """Before any scale."""
    scale: Decimal | None
    unit: Unit | None
    is_in_words: bool
    is_about: bool = False
    """Said by the number word itself: "une dizaine"."""

    @property
    def value(self) -> Decimal:
        """In base units."""
        value = self.number * self.scale if self.scale is not None else self.number
        whole = value.to_integral_value()
        return whole if whole == value else value


_BEFORE_SIGN = {"m": Decimal(10) ** 6, "md": Decimal(10) ** 9, "k": Decimal(1000)}
"""Letters that multiply only in front of a currency sign: "2,5 M€"."""
_SCALED = frozenset({"a", "half"})
_LINKS = frozenset({"de", "d", "of"})
_DONG = Unit(QuantityKind.MONEY, "VND")
_COUNTED_IN_MILLIONS = word_set(
    """
    người nguoi dân usd lượt thuê bản sản cổ tấn m2 km ha hộ tài lao khách giao con cây sinh học hồ thiết máy xe
    đô euro eur đơn lần dữ điểm công phiếu héc mét kwh kw lít trang tin ảnh
    """
)


def amount_at(scan: Scan, index: int, *, behind_dash: bool = False) -> Amount | None:
    """The amount whose number begins at `tokens[index]`, in digits or in words; None where no number stands.

    `behind_dash` says that the dash before it is that of a range.
    """
    token = scan.tokens[index]
    if scan.blocked[token.start]:
        return None
    if token.is_number:
        return _in_digits(scan, index, behind_dash)
    if token.lower in WORDS[scan.language] or token.lower in _SCALED or token.lower in HALF_WORDS[scan.language]:
        return _in_words(scan, index)
    if scan.language == "vi" and token.lower in UNACCENTED_WORDS:
        return _in_words(scan, index)
    return None


def _in_digits(scan: Scan, index: int, behind_dash: bool) -> Amount | None:
    tokens, text = scan.tokens, scan.text
    start = tokens[index].start
    before = text[start - 1] if start else " "
    currency = currency_before(tokens, index)
    if currency is None and not behind_dash and not _may_begin_after(text, start, before):
        return None
    numeral = numeral_at(text, start)
    if numeral is None:
        return None
    written = numeral.written
    number_end = index
    while number_end < len(tokens) and tokens[number_end].start < numeral.end:
        number_end += 1
    if any(scan.blocked[start : numeral.end]):
        # "5 000 2025": the last group is a year. Keep what stands before the separator.
        written = text[tokens[index].start : tokens[index].end]
        number_end = index + 1
    end_of_number = start + len(written)
    glued = _touches(tokens, number_end, end_of_number)
    scale, unit, end, number_format, half = _scale_and_unit(scan, number_end, glued, currency is not None)
    if glued and scale is None and unit is None and tokens[number_end].is_word:
        return None
    unit = unit or (currency[0] if currency else None)
    is_discrete = scale is None and (unit is None or unit.kind in (QuantityKind.MONEY, QuantityKind.DURATION))
    number = numeral_value(written, number_format, is_discrete=is_discrete)
    if unit is not None and unit.kind is QuantityKind.PERCENTAGE and number >= 1000 and "." in written:
        number = Decimal(written) if written.count(".") == 1 and "," not in written else number
    begin = currency[1] if currency else index
    return Amount(begin, index, number_end, end, number + half, scale, unit, is_in_words=False)


def _may_begin_after(text: str, start: int, before: str) -> bool:
    if before.isalpha() or before == "_":
        return False
    earlier = text[start - 2] if start > 1 else " "
    if before in "-–/.,'’":
        # "COVID-19" and "1.2.3" name things; "20 %-30 %" and "5-10" are ranges, read from their first number.
        return not earlier.isalnum()
    return True


def _touches(tokens: list[Token], index: int, end: int) -> bool:
    return index < len(tokens) and tokens[index].start == end


def _scale_and_unit(
    scan: Scan, index: int, glued: bool, has_currency: bool
) -> tuple[Decimal | None, Unit | None, int, Language, Decimal]:
    """The scale words and the unit from `tokens[index]` on, the index behind them, the number format they imply, and
    the half that is added to the number, if any.
    """
    tokens, language = scan.tokens, scan.language
    scale: Decimal | None = None
    number_format = language
    position = index
    end = index
    while position < len(tokens):
        token = tokens[position]
        if token.lower == "-" and scale is None and _is_bound(tokens, position):
            position += 1
            token = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        factor = scale_of(token, following, language) if not scan.blocked[token.start] else None
        if factor is None and token.lower in _BEFORE_SIGN and following is not None and following.start == token.end:
            factor = _BEFORE_SIGN[token.lower] if following.lower in ("€", "$", "£") else None
        if factor is None:
            break
        if is_short_form(token) and not (
            has_currency or (glued and position == index) or _is_money(scan, position + 1)
        ):
            break
        scale = (scale or Decimal(1)) * factor
        number_format = format_of(token, language)
        position += 1
        end = position
        glued = False
        if position < len(tokens) and tokens[position].lower == "-":
            continue
    if scale is None and has_currency and glued and tokens[index].lower == "m":
        return Decimal(1_000_000), None, index + 1, language, Decimal(0)
    half, behind_scale = Decimal(0), end
    if scale is not None and (behind_half := half_added_at(tokens, end)) is not None:
        half, end = HALF, behind_half
    found = _unit_after(scan, end, glued, has_scale=scale is not None)
    if found is None:
        if scale is not None and _means_dong(scan, behind_scale, end):
            return scale, _DONG, end, number_format, half
        return scale, None, end, number_format, half
    unit, behind = found
    if unit.name == "VND" and scan.text[tokens[behind - 1].start : tokens[behind - 1].end].lower() in ("đồng", "đ"):
        number_format = "vi"
    if scale is None and (behind_half := half_added_at(tokens, behind)) is not None:
        half, behind = HALF, behind_half
    return scale, unit, behind, number_format, half


def _is_bound(tokens: list[Token], index: int) -> bool:
    """Whether the hyphen at `index` ties two words: "5-year"."""
    return (
        0 < index < len(tokens) - 1
        and tokens[index].start == tokens[index - 1].end
        and tokens[index + 1].start == tokens[index].end
        and tokens[index + 1].is_word
    )


def _is_money(scan: Scan, index: int) -> bool:
    tokens = scan.tokens
    while index < len(tokens) and tokens[index].lower in ("d", "de", "'", "’"):
        index += 1
    found = unit_at(scan.text, scan.tokens, index, glued=True) if index < len(scan.tokens) else None
    return found is not None and found[0].kind is QuantityKind.MONEY


def _unit_after(scan: Scan, index: int, glued: bool, *, has_scale: bool) -> tuple[Unit, int] | None:
    tokens = scan.tokens
    if index >= len(tokens) or scan.blocked[tokens[index].start]:
        return None
    position = index
    if tokens[position].lower == "-" and _is_bound(tokens, position):
        position += 1
    found = unit_at(scan.text, tokens, position, glued=glued)
    if found is not None:
        return found if not scan.blocked[tokens[position].start] else None
    if tokens[position].lower in _LINKS:
        position += 1
        if position < len(tokens) and tokens[position].lower in ("'", "’"):
            position += 1
        linked = unit_at(scan.text, tokens, position, glued=False) if position < len(tokens) else None
        # "500 000 000 de dongs"; nothing else is measured so without a scale.
        return linked if has_scale or (linked is not None and linked[0].kind is QuantityKind.MONEY) else None
    return None


def _means_dong(scan: Scan, behind_scale: int, index: int) -> bool:
    """Whether a scale alone is money: Vietnamese writes "2.500 tỷ" and means dong, unless something is counted."""
    last = scan.tokens[behind_scale - 1].lower
    if last not in ("tỷ", "tỉ") and not (last == "triệu" and index < len(scan.tokens)):
        return False
    following = scan.tokens[index] if index < len(scan.tokens) else None
    if following is None:
        return True
    if last == "triệu":
        return following.lower == "/"
    return not (following.is_word and following.lower in _COUNTED_IN_MILLIONS)


_COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip


def _in_words(scan: Scan, index: int) -> Amount | None:
    tokens, language = scan.tokens, scan.language
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.is_capitalised and following is not None and following.is_capitalised:
        return None
    if index and tokens[index - 1].lower in ("-", "'", "’", "–") and tokens[index - 1].end == token.start:
        earlier = tokens[index - 2].lower if index > 1 else ""
        if not (tokens[index - 1].lower in ("'", "’") and earlier in ("d", "qu", "l")) or earlier == "l":
            return None
    begin = index
    if token.lower in HALF_WORDS[language]:
        read = _half_of_scale(scan, index)
        begin -= index > 0 and language == "fr" and tokens[index - 1].lower == "un"
    elif token.lower in _SCALED:
        if language != "en" or following is None or scale_of(following, None, "en") is None or token.lower == "half":
            return None
        is_half = index > 0 and tokens[index - 1].lower == "half"
        read = (HALF if is_half else Decimal(1), index + 1)
        begin -= is_half
    else:
        read = read_number_words(tokens, index, language)
    is_about = False
    if language == "fr" and token.lower in ("un", "une") and following is not None and following.lower in _COLLECTIVES:
        read, is_about = (Decimal(_COLLECTIVES[following.lower]), index + 2), True
    if read is None:
        return None
    number, number_end = read
    if (behind_half := half_added_at(tokens, number_end)) is not None:
        number, number_end = number + HALF, behind_half
    scale, unit, end, _, half = _scale_and_unit(scan, number_end, glued=False, has_currency=False)
    if scale is None and unit is None and not is_about and not counts_something(scan, index, number_end):
        return None
    if unit is not None and scale is None and not measures_in_words(scan, index, number_end):
        return None
    return Amount(begin, begin, number_end, end, number + half, scale, unit, is_in_words=True, is_about=is_about)


def _half_of_scale(scan: Scan, index: int) -> tuple[Decimal, int] | None:
    behind = index + 1
    if behind < len(scan.tokens) and scan.tokens[behind].lower == "-":
        behind += 1
    if behind >= len(scan.tokens) or scale_of(scan.tokens[behind], None, scan.language) is None:
        return None
    return HALF, behind
