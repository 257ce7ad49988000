"""Words that bound a value: "nearly", "plus de", "tối đa"."""

from __future__ import annotations

from collections.abc import Sequence

from policy.quantity.quantity import Qualifier
from policy.quantity.tokens import Token, tokenise

_BEFORE = {
    Qualifier.ABOUT: "environ|quelque|quelques|autour de|approximativement|de l'ordre de|about|around|approximately|"
    "roughly|some|an estimated|circa|khoảng|khoang|ước|ước đạt|ước khoảng|độ chừng|chừng|vào khoảng",
    Qualifier.NEARLY: "près de|près d'|pres de|presque|quasiment|proche de|nearly|almost|close to|gần|gan|"
    "xấp xỉ|ngót|gần như",
    Qualifier.MORE_THAN: "plus de|plus d'|plus qu'|supérieur à|supérieure à|supérieurs à|dépassant|au-delà de|"
    "more than|"
    "over|above|exceeding|greater than|upwards of|hơn|hon|trên|tren|vượt|vượt quá|quá|lớn hơn",
    Qualifier.AT_LEAST: "au moins|au minimum|un minimum de|minimum|minimum de|pas moins de|at least|no less than|"
    "not less than|no fewer than|a minimum of|minimum of|ít nhất|it nhat|tối thiểu|toi thieu|không dưới|"
    "không ít hơn|từ ít nhất|tối thiểu là|ít nhất là|không thấp hơn",
    Qualifier.LESS_THAN: "moins de|moins d'|inférieur à|inférieure à|en dessous de|less than|under|below|fewer than|"
    "dưới|duoi|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|chưa đầy",
    Qualifier.AT_MOST: "jusqu'à|jusqu'a|jusqu'en|au plus|au maximum|un maximum de|maximum|maximum de|maximal de|"
    "pouvant atteindre|pouvant aller jusqu'à|peut atteindre|peuvent atteindre|dans la limite de|plafonné à|"
    "plafonnée à|plafonnés à|plafonnées à|ne dépassant pas|n'excédant pas|sans dépasser|ne dépasse pas|n'excède pas|"
    "ne peut dépasser|ne peut excéder|à concurrence de|up to|at most|within|trong vòng|no more than|"
    "not more than|not exceeding|"
    "not to exceed|may not exceed|does not exceed|must not exceed|cannot exceed|shall not exceed|a maximum of|"
    "maximum of|"
    "capped at|a ceiling of|as much as|not over|tối đa|toi da|tối đa là|tối đa không quá|không quá|khong qua|"
    "không vượt quá|nhưng không quá|lên tới|lên đến|len den|len toi|tới đa|cao nhất|cao nhất là|mức tối đa|"
    "hỗ trợ đến|hỗ trợ tới|không vượt|không được vượt|không được vượt quá|không được quá|không hơn|không trên|"
    "không cao hơn|sans aller au-delà de|ne pas aller au-delà de|pas au-delà de|sans excéder|sans jamais dépasser|"
    "sans pouvoir dépasser|pas plus de|pas plus d'|jamais plus de|ne doit pas dépasser|ne peuvent dépasser|ne peut pas "
    "dépasser|limité à|limitée à|limités à|limitées à|never more than|no higher than|not above|not over|not beyond|"
    "limited to|may not be more than|must not be more than|without exceeding",
}
_AFTER = {
    Qualifier.AT_LEAST: "trở lên|tro len|au moins|au minimum|minimum|ou plus|et plus|or more|or above|and above|"
    "and over|"
    "or over|at least|at a minimum",
    Qualifier.AT_MOST: "trở xuống|tro xuong|au maximum|maximum|au plus|ou moins|or less|or fewer|at most|at maximum|"
    "at the most|or under|and under",
}
_REACHED = frozenset(tuple(one.split()) for one in ("lên tới", "lên đến", "len den", "len toi"))
"""What bounds only what somebody may get: "the share is lên tới 19 %" stresses what was reached."""
_GIVES = frozenset(["hỗ", "trợ", "thưởng", "cấp", "vay", "mức", "được", "hưởng", "tài", "tối", "phạt", "trần", "thể"])
_DENIES = frozenset(["not", "never", "cannot", "ne", "không", "khong", "chẳng"])
_AFTER_A_DENIAL = (
    "receive get hold claim have obtain borrow employ spend last take cost exceed be recevoir reçoit reçoivent obtenir "
    "percevoir toucher avoir détenir emprunter dépenser durer coûter compter employer peut peuvent pourra pourront "
    "doit doivent nhận hưởng được vay cấp chiếm giữ chi dùng có kéo dài nộp hỗ trợ phải"
)
_DENIED_VERBS = frozenset(_AFTER_A_DENIAL.split())
"""What may stand between a denial and "more than": "may not receive more than", "không nhận quá" are ceilings."""
_DENIED_MOST = 3
_FAR = 14
"""Words before a value in which it may be said that it is given."""
_AFTER_A_MOST = 4
"""How many words of what is counted may stand between a number and "trở lên"."""


def _by_edge(phrases: dict[Qualifier, str], edge: int) -> dict[str, list[tuple[tuple[str, ...], Qualifier]]]:
    """The phrases by their last (-1) or first (0) word, longest first, so that "no more than" wins over "more than"."""
    table: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for qualifier, written in phrases.items():
        for phrase in written.split("|"):
            words = tuple(token.lower for token in tokenise(phrase))
            table.setdefault(words[edge], []).append((words, qualifier))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_BEFORE_BY_LAST = _by_edge(_BEFORE, -1)
_AFTER_BY_FIRST = _by_edge(_AFTER, 0)


def qualifier_before(tokens: Sequence[Token], index: int) -> tuple[Qualifier, int] | None:
    """The qualifier that ends right before `tokens[index]`, and the index at which it begins."""
    if index == 0:
        return None
    for words, qualifier in _BEFORE_BY_LAST.get(tokens[index - 1].lower.replace("’", "'"), ()):
        begin = index - len(words)
        if begin >= 0 and _spell(tokens, begin, index) == words:
            if words in _REACHED and not any(token.lower in _GIVES for token in tokens[max(0, begin - _FAR) : begin]):
                return Qualifier.EXACT, begin
            if qualifier is Qualifier.MORE_THAN and _is_denied(tokens, begin):
                return Qualifier.AT_MOST, begin
            return qualifier, begin
    return None


def _is_denied(tokens: Sequence[Token], begin: int) -> bool:
    """Whether a denial and its verb before the "more than" at `begin` turn it into a ceiling."""
    for place in range(begin - 1, max(-1, begin - 2 - _DENIED_MOST), -1):
        word = tokens[place].lower
        if word in _DENIES:
            return place + 1 < begin
        if word not in _DENIED_VERBS:
            return False
    return False


def qualifier_after(tokens: Sequence[Token], index: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins at `tokens[index]` or after a few counted words, and the index behind it."""
    for begin in range(index, min(index + _AFTER_A_MOST + 1, len(tokens))):
        token = tokens[begin]
        for words, qualifier in _AFTER_BY_FIRST.get(token.lower, ()):
            end = begin + len(words)
            bounds_the_next = end < len(tokens) and tokens[end].is_number
            if _spell(tokens, begin, end) == words and not bounds_the_next:
                return qualifier, end if begin == index else index
        if not token.is_word:
            return None
    return None


def _spell(tokens: Sequence[Token], begin: int, end: int) -> tuple[str, ...]:
    return tuple(token.lower.replace("’", "'") for token in tokens[begin:end])
