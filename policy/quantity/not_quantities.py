"""Digits that measure nothing: dates, identifiers of instruments, addresses, telephone numbers, numbering."""

from __future__ import annotations

from policy.dates.find import find_dates
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity.tokens import Token, word_set

_DIGIT = late_regex(r"\d")
_CHUNK = late_regex(r"\S+")
_ADDRESS_ENDS = (".vn", ".com", ".org", ".net", ".htm", ".html", ".gov", ".edu")
_IDENTIFIER = late_regex(
    r"(?<![0-9a-z])[0-9]{1,6}(?:\s?/\s?(?:19|20)[0-9]{2}(?![0-9]))?\s?[/-]\s?"
    r"(?:nq|qd|nd|tt|ttlt|kh|ct|cv|kl|qh|tb|hd|bc|ctr|ctrhd|dt|pl|l|vbhn|tb|ubnd|hdnd|tu|tw|cp|ttg|sl)(?![a-z])"
    r"[0-9]{0,3}(?:\s?[-/]\s?[a-z][a-z0-9&]{0,12})*"
    r"|(?<![0-9a-z.,])[0-9]{1,4}/(?:19|20)[0-9]{2}(?![0-9])"
)
_IDENTIFIER_IN_CAPITALS = late_regex(
    r"(?<![\w.,/-])[0-9]{1,6}(?:/(?:19|20)[0-9]{2})?[-/][A-ZĐ]{2,8}[0-9]{0,3}(?:[-/][A-ZĐ][\wĐđ]{0,8})*"
)
_TELEPHONE = late_regex(
    r"(?<![\w.,])(?<![0-9][ .\u00a0\u202f\u2009])(?:\(?\+[0-9]{1,3}\)?[ .-]?(?:\(0\))?[0-9][0-9 .()-]{6,16}[0-9]|"
    r"\(?0[0-9]{1,3}\)?[ .-]?[0-9][0-9 .-]{4,12}[0-9])"
    r"(?![\w])"
)
_CALLED = late_regex(
    r"(?:\btel\b|\btel[.:]|telephone|phone|hotline|dien thoai|\bdt\s?[:.]|\bfax\b)[^0-9\n]{0,12}([0-9][0-9 .()-]{4,18})"
)
_TIME = late_regex(
    r"(?<![0-9])(?:24/7(?![0-9])|(?:[01]?[0-9]|2[0-3])(?::[0-5][0-9](?![0-9])|\s?[hg][0-5][0-9](?![0-9])"
    r"|\s?gio\s[0-5][0-9](?![0-9])(?!\s?phut)))|(?<![a-z])luc\s[0-9]{1,2}\s?gio(?:\s[0-9]{2}(?![0-9])(?:\s?phut)?)?"
)
_MARK = late_regex(r"\[S?[0-9]{1,3}\]")
_NUMBERING = late_regex(r"(?m)^[ \t#*-]{0,6}[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)](?=\s)")
_VERSION = late_regex(
    r"(?:industr\w{1,6}|(?<=cong )nghiep)[ -]{1,2}[1-9](?:[.,]0)(?![0-9])|"
    r"(?:web|revolution|cmcn|version|iso|iec|tcvn|qcvn|wifi|html|haccp|gpt)[ -]{1,2}[0-9]{1,6}"
    r"(?:[.:-][0-9]{1,6})*"
)
_LAW_WORDS = word_set(
    """
    résolution résolutions resolution resolutions quyết quyet định nq qđ qd nđ tt décision décisions decision
    decisions decree décret décrets circular circulaire thông tư hoạch kh luật directive thị article articles
    điều dieu khoản clause clauses alinéa alinéas paragraph paragraphe chapter chapitre chương annexe annex
    appendix lục section mục table tableau bảng page pages trang phase phases đoạn doan lô quận phường district ward
    route highway lộ arrondissement group groupe hall khóa khoá room figure fig volume vol
    đợt dot vòng vong round rounds tour lot batch cohort cohorte tranche tranches stage étape etape intake appel edition
    édition vague wave kỳ lần lan
    """
)
_SECOND_SYLLABLES = {
    "quyet": word_set("nghi"),
    "dinh": word_set("nghi quyet"),
    "tu": word_set("thong"),
    "hoach": word_set("ke"),
    "thi": word_set("chi"),
    "doan": word_set("giai"),
    "lo": word_set("quoc tinh dai huong"),
}
"""Vietnamese syllables that number what follows only behind these: "nghị quyết 57", but "giải quyết 312 hồ sơ"."""
_OTHER_WORDS = {
    "muc": word_set("danh hang chuyen de dau tieu"),
    "khoan": word_set("tai"),
    "ky": word_set("hoa dinh thoi chu kip tuan"),
    "luat": word_set("phap ky quy"),
    "thong": word_set("giao truyen he vien cap luu"),
    "trang": word_set("tinh thoi nghiem"),
    "lan": word_set("phan ha"),
    "vong": word_set("ven hy mong nguyen"),
    "bang": word_set("van cong thang dong"),
}
"""Syllables that are no such word behind these: "danh mục 15 dự án", "Hoa Kỳ 12"."""
_NUMBERED = frozenset({"số", "so"})
_NUMBER_SIGNS = frozenset({"°", "º", "#", "№"})
_CALENDAR_WORDS = frozenset({"tháng", "thang", "ngày", "quý", "lúc", "mùng", "mồng"})
_ONE_MORE = frozenset({"(", ")", ",", "et", "and", "và", "à", "-", "to", "&", "ou", "or", "hoặc", "đến"})


def spans_of_no_quantity(text: str, language: Language) -> bytearray:
    """One byte for each character of `text`: 1 where a date, identifier, address or the like stands."""
    blocked = bytearray(len(text))
    folded = fold(text)
    for period in find_dates(text, language):
        _block(blocked, period.start, period.end)
    if _DIGIT.search(text) is None:
        return blocked  # what follows is all made of digits, and addresses matter only where digits stand in them
    for pattern in (_IDENTIFIER, _VERSION, _TIME):
        for match in pattern.finditer(folded):
            _block(blocked, *match.span())
    for match in _CALLED.finditer(folded):
        _block(blocked, *match.span(1))
    for pattern in (_IDENTIFIER_IN_CAPITALS, _MARK, _NUMBERING):
        for match in pattern.finditer(text):
            _block(blocked, *match.span())
    for match in _TELEPHONE.finditer(text):
        digits = sum(character.isdecimal() for character in match.group())
        if digits >= 8 or match.group().startswith("+"):
            _block(blocked, *match.span())
    if not _is_address(text):
        return blocked
    for match in _CHUNK.finditer(text):
        if match.end() - match.start() > 4 and _is_address(match.group()):
            _block(blocked, *match.span())
    return blocked


def _block(blocked: bytearray, start: int, end: int) -> None:
    blocked[start:end] = b"\1" * (end - start)


def _is_address(chunk: str) -> bool:
    if "://" in chunk or "@" in chunk or "www." in chunk:
        return True
    return any(ending in chunk for ending in _ADDRESS_ENDS)


def is_numbered_by(tokens: list[Token], index: int) -> bool:
    """Whether the number at `tokens[index]` numbers an instrument, a month or a district: "article 57", "tháng 9".

    Only for numbers with no unit behind them: "article 5" numbers, "plan de 5 ans" measures.
    """
    if index == 0:
        return False
    position = index - 1
    word = tokens[position].lower
    if word in _NUMBER_SIGNS:
        return True
    if word == "." and position > 0 and tokens[position - 1].lower in ("no", "nos", "art", "fig", "vol"):
        return True
    if word == "no" and tokens[position].end + 1 >= tokens[index].start:
        return True
    if word in _NUMBERED and position > 0:
        return tokens[position - 1].lower in _LAW_WORDS | {"ban", "văn", "kênh"}
    if word in ("thứ", "thu") and position > 0:
        return tokens[position - 1].lower in ("lần", "lan")
    if word in _CALENDAR_WORDS:
        return True
    return word in _LAW_WORDS and not _is_syllable_of_another(tokens, position)


def _is_syllable_of_another(tokens: list[Token], position: int) -> bool:
    """Whether a Vietnamese word ends at `tokens[position]` that numbers nothing, though its last syllable would."""
    plain = tokens[position].plain
    before = tokens[position - 1].plain if position else ""
    if before in _OTHER_WORDS.get(plain, ()):
        return True
    return plain in _SECOND_SYLLABLES and before not in _SECOND_SYLLABLES[plain]


def continues_numbering(tokens: list[Token], index: int) -> bool:
    """Whether `tokens[index]` joins one more number to a numbered one: the comma in "articles 5, 7 et 9"."""
    return tokens[index].lower in _ONE_MORE
