"""Writes out the shorthand of chats and notes, so that every reader of a question meets the words it knows."""

from __future__ import annotations

import re

from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex

_VIETNAMESE = """
bn bao nhiêu; bnh bao nhiêu; bnhieu bao nhiêu; baonhieu bao nhiêu; nhiu nhiêu; dc được; đc được; dk được
đk được; đươc được; ko không; khg không; hok không; hong không; kô không; hông không; ntn như thế nào
tnao thế nào; bh bao giờ; bjo bao giờ; cty công ty; cti công ty; htx hợp tác xã; sp sản phẩm
khcn khoa học và công nghệ; kh&cn khoa học và công nghệ; kh-cn khoa học và công nghệ; nckh nghiên cứu khoa học
đmst đổi mới sáng tạo; dmst đổi mới sáng tạo; cđs chuyển đổi số; cds chuyển đổi số
shtt sở hữu trí tuệ; tndn thu nhập doanh nghiệp; nsnn ngân sách nhà nước; dnnvv doanh nghiệp nhỏ và vừa
dnvvn doanh nghiệp nhỏ và vừa; dnnn doanh nghiệp nhà nước; dn doanh nghiệp; dntn doanh nghiệp tư nhân
knst khởi nghiệp sáng tạo; knđmst khởi nghiệp đổi mới sáng tạo; vbqppl văn bản quy phạm pháp luật
skhcn Sở Khoa học và Công nghệ; ttg Thủ tướng; tđ tối đa; gđoan giai đoạn; hs hồ sơ; cs chính sách
bvmt bảo vệ môi trường; cntt công nghệ thông tin; nlđ người lao động; nnl nguồn nhân lực
"""
_FRENCH = "nb nombre; nbre nombre; nbr nombre; cb combien; cmb combien; bcp beaucoup; entps entreprises; etp entreprise"
_ENGLISH = "pls please; plz please; info information; govt government; dept department; yrs years"
_CAPITALS = {"TTG", "HS", "CS", "SP", "BN", "DK", "ĐK", "BH", "CB", "NB"}
"""Short forms that are something else in capitals: initials, codes of provinces."""
_TEXTS = late_regex(
    r"(?<![\w/.-])(NQ|QĐ|QD|NĐ|ND|KH|TT|CT|CTr)(?= (?:nào|nao|của|cua|này|nay|gì|gi|mới|moi|đó|do)(?!\w))"
)
_NAMED = {
    "NQ": "nghị quyết",
    "QĐ": "quyết định",
    "QD": "quyết định",
    "NĐ": "nghị định",
    "ND": "nghị định",
    "KH": "kế hoạch",
    "TT": "thông tư",
    "CT": "chương trình",
    "CTr": "chương trình",
}
"""Kinds of texts; with a number behind them they are references, which are read as they are."""
_TOKEN = late_regex(r"(?<![\w/.&-])[^\W\d_][\w&-]*\.?(?![\w/&-])")
_HOUSEHOLDS = late_regex(r"(?<=bao nhieu )ho(?= (?!dan|gia|kinh|ngheo|nong|can|so|tro|chieu)[a-z])")
"""Behind "how many", typed without marks, no "they"."""
_BEHIND_NUMBER = late_regex(r"\d ?\Z")
_UNITS = {"bn", "sp"}
"""Behind a number they are billions and units, and no words."""
_UNSURE = 0.5


def _table(entries: str) -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for line in entries.strip().splitlines() for entry in line.split(";"))
    return {short: full for short, _, full in pairs if short}


_FORMS: dict[Language, dict[str, str]] = {
    "vi": _table(_VIETNAMESE),
    "fr": _table(_FRENCH),
    "en": _table(_ENGLISH),
}


def spelled_out(text: str) -> str:
    """`text` with its shorthand written out; without marks in a text that is typed without them.

    >>> spelled_out("ha noi co bn DN khcn")
    'ha noi co bao nhieu doanh nghiep khoa hoc va cong nghe'
    """
    detected = detect_language(text)
    written = _written(text, detected.language)
    if detected.language != "vi" and detected.confidence < _UNSURE:
        # "da nang co bn startup": what language it is shows once it is written out.
        tried = _written(text, "vi")
        return tried if tried != text and detect_language(tried).language == "vi" else written
    return written


def _written(text: str, language: Language) -> str:
    forms = _FORMS[language]
    is_plain = text.isascii()

    def full(match: re.Match[str]) -> str:
        word = match[0]
        key = word.lower() if word.lower() in forms else word.rstrip(".").lower()
        is_unit = key in _UNITS and _BEHIND_NUMBER.search(match.string[: match.start()])
        if key not in forms or word in _CAPITALS or is_unit:
            return word
        return _as_typed(forms[key], is_plain) + word[len(key) :]

    text = _HOUSEHOLDS.sub("ho dan", _TOKEN.sub(full, text))
    return _TEXTS.sub(lambda match: _as_typed(_NAMED[match[1]], is_plain), text) if language == "vi" else text


def _as_typed(written: str, is_plain: bool) -> str:
    return fold(written) if is_plain and not written.isascii() else written
