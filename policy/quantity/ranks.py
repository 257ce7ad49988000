"""Places in a ranking: "ninth", "3e rang", "đứng thứ 9"."""

from __future__ import annotations

from decimal import Decimal

from policy.language import LANGUAGES, Language
from policy.quantity.quantity import Qualifier, Quantity, QuantityKind
from policy.quantity.scan import Scan
from policy.quantity.tokens import word_set

_ORDINALS: dict[Language, dict[str, int]] = {
    "fr": {
        "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
        "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20,
    },
    "en": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "twentieth": 20,
    },
    "vi": {"nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
           "mười": 10},
}  # fmt: skip
_SUFFIXES = frozenset({"e", "è", "er", "re", "ère", "ème", "eme", "th", "st", "nd", "rd", "ᵉ", "ième"})
_RANKING = word_set(
    """
    classe classé classée classer classent classait classant classés classées classement rang place placée
    places placé position occupe occupant occupait rank ranked ranks ranking ranking: stood stands placed came
    finished xếp đứng hạng trí vươn xep dung hang
    """
)
_RANKS_WHAT_FOLLOWS = frozenset(
    ["rang", "place", "position", "nationally", "nationwide", "among", "national", "nationale", "cả", "toàn", "cả-nước"]
)
_RANKS_IN_PAIRS = frozenset(
    {("in", "the"), ("out", "of"), ("au", "niveau"), ("du", "pays"), ("au", "classement"), ("sur", "63"), ("sur", "34")}
    | {("trong", "cả"), ("trên", "cả"), ("trên", "toàn"), ("in", "vietnam"), ("parmi", "les"), ("parmi", "des")}
)
_NOT_RANKED = word_set(
    """
    siècle siècles congrès session séance plénum édition anniversaire century congress session plenum edition
    anniversary meeting time term conference floor réunion conférence assemblée législature étage kỳ khóa lần
    """
)
_ON_TO = frozenset({"à", "au", "to"})
_PLACES = frozenset({"place", "rang", "rank", "position", "spot"})
_OF = frozenset({"de", "du", "à", "au", "dans", "in", "on", "of", "sur"})
_LEAGUES = frozenset({"indice", "index", "classement", "ranking", "rankings", "palmares"})
"""What one is first of: "première de l'Indice", "first on the index"."""
_LEADS = frozenset({("dung", "dau"), ("dan", "dau")})
_LED = frozenset({"ca", "toan", "bang", "ve", "trong", "khu", "vung"})
"""Behind "đứng đầu": the country, the table, a region; a "người đứng đầu" only heads something."""
_MOST_RANKED = 200
"""Places, countries and provinces that a ranking may hold."""
_NEAR = 5
_SERIES = 30
"""Words over which a word of ranking goes for a series of ranks, each with its year."""
_IN_A_YEAR = frozenset({"en", "in", "năm", "nam"})
_YEAR = 4
_INCOME = frozenset({"doanh", "nguon", "tong", "muc", "nghiem", "tiep", "hap", "truy", "chi", "thanh", "da"})
_BEING = word_set(
    "est était étions étaient sommes sont sera serons reste restait restons arrive arrivait termine terminait"
    " pointe pointait"
    " figure figurait"
)
_BEHIND_A_RANK = frozenset({".", ",", ";", ")", "en", "au", "du", "sur", "derrière", "devant", "contre", "et", "mais"})
"""Behind a rank that is said of somebody and numbers nothing: "la province est 12e, contre 15e"."""
_LARGE = frozenset({"ty", "trieu", "nghin", "ngan", "tram", "dong"})
"""Around "thu", income and large sums: "doanh thu 8 tỷ đồng" is money, and no eighth place."""


RANK_WORDS = frozenset({"thu", "hang", "top", "tri", "dung", "dan", "rank", "ranked", "rang", "place"})
"""Words, without diacritics, behind which a rank may stand."""
ORDINAL_WORDS: dict[Language, frozenset[str]] = {language: frozenset(_ORDINALS[language]) for language in LANGUAGES}
"""Words that may themselves be a rank, per language."""


def rank_at(scan: Scan, index: int) -> tuple[Quantity, int] | None:
    """The rank at `tokens[index]` and the index behind it; None where an ordinal only numbers ("the 8th session")."""
    tokens = scan.tokens
    token = tokens[index]
    if _leads(scan, index):
        return _rank(scan, index, index + 2, Decimal(1), Qualifier.EXACT)
    if scan.language == "vi" or token.plain in ("thu", "hang", "top", "tri"):
        vietnamese = _vietnamese(scan, index)
        if vietnamese is not None:
            return vietnamese
    if token.lower in ("rank", "ranked", "rang", "top", "place") and index + 1 < len(tokens):
        number = tokens[index + 1]
        glued = index + 2 < len(tokens) and tokens[index + 2].start == number.end and tokens[index + 2].is_word
        if number.is_number and number.end - number.start <= 3 and not glued and not scan.blocked[number.start]:
            if token.lower == "place":
                return None
            qualifier = Qualifier.AT_MOST if token.lower == "top" else Qualifier.EXACT
            return _rank(scan, index, index + 2, Decimal(number.lower), qualifier)
    if token.is_number:
        if token.end - token.start > 3 or index + 1 >= len(tokens):
            return None
        if (out_of := _out_of(scan, index)) is not None:
            return out_of
        suffix = tokens[index + 1]
        if suffix.start != token.end or suffix.lower not in _SUFFIXES or not token.lower.isascii():
            return None
        if _names_an_occasion(scan, index + 2) or (
            (token.lower == "1" or suffix.lower == "e") and not _ranks(scan, index, index + 2)
        ):
            return None
        return _rank(scan, index, index + 2, Decimal(token.lower), Qualifier.EXACT)
    value = _ORDINALS[scan.language].get(token.lower) if scan.language != "vi" else None
    if value is None or not _ranks(scan, index, index + 1) or _names_an_occasion(scan, index + 1):
        return None
    return _rank(scan, index, index + 1, Decimal(value), Qualifier.EXACT)


def _out_of(scan: Scan, index: int) -> tuple[Quantity, int] | None:
    """The place in "ranked 39/63", where a word of ranking stands before it; "39/63 phiếu" are votes."""
    tokens = scan.tokens
    if index + 2 >= len(tokens) or tokens[index + 1].lower != "/" or scan.blocked[tokens[index].start]:
        return None
    number, whole = tokens[index], tokens[index + 2]
    if (
        not whole.is_number
        or whole.start != number.end + 1
        or not (number.lower.isdecimal() and whole.lower.isdecimal())
    ):
        return None
    is_ranked = any(token.lower in _RANKING for token in tokens[max(0, index - _NEAR) : index])
    if not is_ranked or not 0 < int(number.lower) <= int(whole.lower) <= _MOST_RANKED:
        return None
    return _rank(scan, index, index + 3, Decimal(number.lower), Qualifier.EXACT)


def _leads(scan: Scan, index: int) -> bool:
    plain = [token.plain for token in scan.tokens[index : index + 3]]
    is_head = index > 0 and scan.tokens[index - 1].plain == "nguoi"
    return len(plain) == 3 and tuple(plain[:2]) in _LEADS and plain[2] in _LED and not is_head


def _vietnamese(scan: Scan, index: int) -> tuple[Quantity, int] | None:
    tokens = scan.tokens
    lead = tokens[index].lower
    if lead not in ("thứ", "hạng", "thu", "hang", "top", "trí", "tri") or index + 1 >= len(tokens):
        return None
    if lead in ("trí", "tri") and (index == 0 or tokens[index - 1].plain != "vi"):
        return None
    number = tokens[index + 1]
    if lead == "thu" and (
        (index and tokens[index - 1].plain in _INCOME)
        or (index + 2 < len(tokens) and tokens[index + 2].plain in _LARGE)
    ):
        return None
    if lead in ("trí", "tri") and number.lower in ("thứ", "thu", "số", "so"):
        return None if number.plain == "thu" else _numbered_place(scan, index)
    behind = index + 2
    if (
        number.is_number
        and number.end - number.start <= 3
        and number.lower.isascii()
        and not scan.blocked[number.start]
    ):
        value = int(number.lower)
    elif lead in ("thứ", "hạng", "trí") and number.lower in _ORDINALS["vi"]:
        value = _ORDINALS["vi"][number.lower]
    else:
        return None
    ranks = lead in ("hạng", "top", "trí", "hang", "tri") or _ranks(scan, index, behind)
    if index and tokens[index - 1].plain in ("lan", "khoa", "ky"):
        return None
    # "thứ hai" to "thứ bảy" are days of the week.
    if not ranks and value <= 7:
        return None
    if behind + 1 < len(tokens) and tokens[behind].lower == "/" and tokens[behind + 1].is_number:
        behind += 2
    qualifier = Qualifier.AT_MOST if lead == "top" else Qualifier.EXACT
    return _rank(scan, index, behind, Decimal(value), qualifier)


def _numbered_place(scan: Scan, index: int) -> tuple[Quantity, int] | None:
    if index + 2 >= len(scan.tokens):
        return None
    number = scan.tokens[index + 2]
    if not number.is_number or number.end - number.start > 3 or not number.lower.isascii():
        return None
    return _rank(scan, index, index + 3, Decimal(number.lower), Qualifier.EXACT)


def _ranks(scan: Scan, begin: int, behind: int) -> bool:
    tokens = scan.tokens
    before = tokens[max(0, begin - _NEAR) : begin]
    if any(token.lower in _RANKING for token in before):
        return True
    if (
        before
        and before[-1].lower == ":"
        and any(token.plain in _LEAGUES for token in tokens[max(0, begin - 8) : begin])
    ):
        return True  # "Indice d'innovation 2024 : 23e"
    following = [token.lower for token in tokens[behind : behind + 2]]
    if before and before[-1].lower in _BEING and (not following or following[0] in _BEHIND_A_RANK):
        return True  # "nous étions 21e en 2025"
    if (
        before
        and following
        and (before[-1].lower, following[0]) in (("(", ")"), (",", ","))
        and _is_named(scan, begin - 2)
    ):
        return True  # "Lào Cai (33e)", "Lào Cai, onzième, …"
    if (
        following[:1]
        and following[0] in _ON_TO
        and any(one.lower in _PLACES for one in tokens[behind : behind + _NEAR])
    ):
        return True  # "de la sixième à la dixième place"
    if len(following) == 2 and following[0] in _IN_A_YEAR and len(following[1]) == _YEAR and following[1].isdigit():
        # "rank in the index: 41e en 2021, 33e en 2022": one word says of all of them that they are ranks.
        return any(token.lower in _RANKING for token in tokens[max(0, begin - _SERIES) : begin])
    if (
        following[:1]
        and following[0] in _OF
        and any(token.plain in _LEAGUES for token in tokens[behind + 1 : behind + _NEAR])
    ):
        return True
    return bool(following) and (following[0] in _RANKS_WHAT_FOLLOWS or tuple(following) in _RANKS_IN_PAIRS)


def _is_named(scan: Scan, index: int) -> bool:
    """Whether a name ends at `index`."""
    return index >= 0 and scan.text[scan.tokens[index].start].isupper()


def _names_an_occasion(scan: Scan, index: int) -> bool:
    return any(token.lower in _NOT_RANKED for token in scan.tokens[index : index + 2])


def _rank(scan: Scan, begin: int, behind: int, value: Decimal, qualifier: Qualifier) -> tuple[Quantity, int]:
    start, end = scan.tokens[begin].start, scan.tokens[behind - 1].end
    return Quantity(QuantityKind.RANK, value, None, None, None, qualifier, start, end, scan.text[start:end]), behind
