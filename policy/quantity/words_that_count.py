"""Whether a number in words counts or measures something: "un" is mostly an article, "năm" mostly a year."""

from __future__ import annotations

from policy.quantity.number_words import UNACCENTED_WORDS, WORDS
from policy.quantity.scan import Scan
from policy.quantity.tokens import word_set

NEVER_COUNTED = {
    "fr": word_set(
        """
        de des du d et ou à a au aux en dans pour par sur sous avec sans est sont ont que qui dont soit le la
        les l ce cette ne pas plus moins autre autres ci fois se s même n y ainsi puis car mais tiers quarts cinquièmes
        dixièmes
        """
    ),
    "en": word_set(
        """
        of and or to in on at for by with from as is are was were has have had can could may must will would
        should that which who another day way hand thing more another's other's if than then but not so also up
        s
        """
    ),
    "vi": word_set(
        """
        là và hoặc của cho với tại trong từ đến để có đã sẽ được bị theo thì mà nhưng nay qua này đó trước sau
        khi do bằng trên dưới về như cũng đều còn
        """
    ),
}
"""Words that never name what a number counts, per language."""
_ARTICLES = frozenset({"un", "une", "a", "một", "mot"})
_BEFORE_A_PRONOUN = word_set(
    """
    the this that no any every each which another l le la les chacun number only-the
    """
)
_ONLY = frozenset({"seul", "seule", "unique", "single", "only", "duy", "chỉ"})
_BEFORE_YEAR = word_set(
    """
    trong mỗi hàng hằng một các nhiều sau cuối đầu những từng suốt cả thứ mấy vài qua hết tròn quanh theo hai ba
    bốn sáu bảy tám chín mười đến từ tới vào so cùng của kỳ giữa là
    """
)
_CLASSIFIERS = word_set(
    """
    doanh dự tỉnh năm tháng ngày tuần giờ trung tâm viện trường đơn sản nhiệm đề nhóm cơ khu huyện xã thành nước
    quốc bộ sở tổ quỹ ngành lĩnh chương mục công người chuyên nhà phòng vườn nghìn ngàn triệu tỷ trăm tỉ phần
    héc ha đồng tầng startup kỹ giải bằng sáng hợp trạm mô cụm nền văn
    """
)


_ARE = word_set("ont sont avaient étaient seront have were are had will")
_HAVE = word_set(
    "had has have counts counted totalled compte comptait comptaient comptent avait avaient totalise totalisait có"
)
_CLOSES_A_CLAUSE = frozenset(
    {".", ",", ";", "et", "and", "và", "while", "but", "mais", "in", "en", "against", "contre"}
)
_OPENS_A_CLAUSE = frozenset({"", ",", ";", ".", ":", "et", "and", "but", "mais", "dont"})
"""Before a number in words that is a subject without its noun: "34 came in, eleven were accepted"."""


def measures_in_words(scan: Scan, index: int, number_end: int) -> bool:
    """Whether the number in words from `tokens[index]` to `tokens[number_end]` measures the unit behind it."""
    token = scan.tokens[index]
    previous = scan.tokens[index - 1].lower if index else ""
    if token.lower in ("năm", "nam") and number_end == index + 1:
        return previous not in _BEFORE_YEAR and not scan.tokens[index - 1].is_number if index else True
    if token.lower in UNACCENTED_WORDS and token.lower not in WORDS["vi"]:
        return token.lower not in ("mot",)
    if token.lower == "một" and number_end < len(scan.tokens) and scan.tokens[number_end].lower == "lần":
        # "Hỗ trợ một lần 2 tỷ đồng" is support given once, not counted.
        behind = scan.tokens[number_end + 1].lower if number_end + 1 < len(scan.tokens) else ""
        return behind in ("/", "mỗi", "trong", "một")
    # "một năm" after an amount says what it is counted per (policy.quantity.rates).
    return previous not in ("mỗi", "tháng", "ngày", "thứ", "lần")


def _is_held(scan: Scan, index: int, number_end: int) -> bool:
    """Whether a number in words ends the clause of a verb of having: "Lam Dong had 12 and Dak Nong had nine."."""
    tokens = scan.tokens
    following = tokens[number_end].lower if number_end < len(tokens) else "."
    return index > 0 and tokens[index - 1].lower in _HAVE and following in _CLOSES_A_CLAUSE


def _is_left_bare(scan: Scan, index: int, number_end: int) -> bool:
    """Whether a number in words stands without the noun told before it: "en a retenu quatre", "and accepted four"."""
    tokens = scan.tokens
    following = tokens[number_end].lower if number_end < len(tokens) else "."
    if index < 2 or tokens[index].lower in (*_ARTICLES, "one"):
        return False
    before = [token.lower for token in tokens[max(0, index - 4) : index]]
    if scan.language == "fr":
        is_pronoun = "en" in before[:-1]
        return is_pronoun and (following in _CLOSES_A_CLAUSE or following in ("autres", "nouveaux", "nouvelles"))
    ends = following in _CLOSES_A_CLAUSE or following == "more"
    return scan.language == "en" and ends and before[-1].endswith("ed") and any(one.is_number for one in tokens[:index])


def counts_something(scan: Scan, index: int, number_end: int) -> bool:
    """Whether the number in words from `tokens[index]` to `tokens[number_end]`, with no unit, counts what follows."""
    tokens, language = scan.tokens, scan.language
    first = tokens[index].lower
    following = tokens[number_end] if number_end < len(tokens) else None
    previous = tokens[index - 1].lower if index else ""
    if first not in (*_ARTICLES, "one") and _is_held(scan, index, number_end):
        return True
    if _is_left_bare(scan, index, number_end):
        return True
    if following is None or not following.is_word or scan.blocked[following.start]:
        return False
    if number_end == index + 1 and (first in _ARTICLES or first == "one"):
        is_only = following.lower in _ONLY or previous in _ONLY
        if language == "vi":
            near = {token.lower for token in tokens[max(0, index - 4) : index]}
            is_only = "chỉ" in near or previous == "nhất"
        if first == "one" and not is_only:
            return (
                previous not in _BEFORE_A_PRONOUN
                and not following.is_capitalised
                and following.lower not in NEVER_COUNTED["en"]
            )
        return is_only
    if previous in ("thứ", "tháng", "ngày", "lần", "chủ") and language == "vi":
        return False
    if following.lower in _ARE and previous in _OPENS_A_CLAUSE:
        return True
    if following.is_capitalised or following.lower in NEVER_COUNTED[language]:
        return False
    if first in ("năm", "nam") and number_end == index + 1:
        return previous not in _BEFORE_YEAR and following.lower in _CLASSIFIERS
    if language == "vi" and number_end == index + 1:
        return first in WORDS["vi"] and following.lower in _CLASSIFIERS
    return True
