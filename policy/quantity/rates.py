"""What a value is counted per: "par mois", "a year", "/doanh nghiệp"."""

from __future__ import annotations

from collections.abc import Sequence

from policy.quantity.tokens import Token, tokenise

_THINGS = {
    "hour": "heure|hour|giờ|gio|h",
    "day": "jour|day|ngày|ngay",
    "week": "semaine|week|tuần|tuan",
    "month": "mois|month|tháng|thang",
    "quarter": "trimestre|quarter|quý",
    "year": "an|année|year|annum|năm|nam",
    "person": "personne|person|people|người|nguoi|tête|capita|habitant|inhabitant|expert|chuyên gia|individual|"
    "scientifique|scientist|student|étudiant|sinh viên|lao động|worker|salarié|employee",
    "enterprise": "entreprise|enterprise|company|business|firm|doanh nghiệp|doanh nghiep|société|dn|sme|pme|start-up|"
    "startup|jeune entreprise|bénéficiaire|beneficiary|đơn vị|tổ chức|organisation|organization|cơ sở",
    "project": "projet|project|dự án|du an|nhiệm vụ|task|đề tài|mission",
    "product": "produit|product|sản phẩm|san pham",
    "contract": "contrat|contract|hợp đồng|hop dong",
    "patent": "brevet|patent|bằng sáng chế|sáng chế",
    "certificate": "certificate|certificat|giấy chứng nhận",
    "title": "văn bằng|titre|title|bằng bảo hộ",
    "application": "demande|application|đơn",
    "ha": "hectare|ha|héc-ta|hecta",
    "household": "ménage|household|hộ",
    "time": "fois|time|lần|lượt|đợt",
    "course": "cours|course|khóa|khoá|formation|training course|khóa học",
}
_LEADS = frozenset({"par", "per", "/", "mỗi", "moi", "một", "mot", "each", "every", "pour", "for", "trên"})
_ONLY_TIMES = {
    "a": frozenset({"hour", "day", "week", "month", "quarter", "year"}),
    "an": frozenset({"hour", "year"}),
    "một": frozenset({"hour", "day", "week", "month", "quarter", "year", "person", "enterprise", "project"}),
    "mot": frozenset({"month", "year"}),
    "hàng": frozenset({"month", "year", "day", "week"}),
    "hằng": frozenset({"month", "year", "day", "week"}),
    "trên": frozenset({"person"}),
}
_TIMES = frozenset({"hour", "day", "week", "month", "quarter", "year"})
_JOINS_RATES = frozenset({"et", "and", "và", ","})
_NEED_CHAQUE = frozenset({"pour", "for"})
_EACH = frozenset({"chaque", "each", "every", "mỗi", "một"})
_SINGLE = {"monthly": "month", "annually": "year", "yearly": "year", "mensuels": "month", "annuels": "year"}
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _name, _written in _THINGS.items():
    for _phrase in _written.split("|"):
        _words = tuple(token.lower for token in tokenise(_phrase))
        _BY_FIRST.setdefault(_words[0], []).append((_words, _name))
for _entries in _BY_FIRST.values():
    _entries.sort(key=lambda entry: -len(entry[0]))


def rate_at(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """What the value before `tokens[index]` is counted per, be it two things ("person, month"), and the index behind.

    >>> rate_at(tokenise("par personne et par mois"), 0)
    ('person, month', 5)
    """
    first = per_at(tokens, index)
    if first is None:
        return None
    behind = first[1]
    if behind < len(tokens) and tokens[behind].lower in _JOINS_RATES:
        behind += 1
    second = per_at(tokens, behind) if behind < len(tokens) else None
    if second is None or second[0] == first[0]:
        return first
    # One order, since "a month for each person" and "per person per month" are one rate.
    thing, time = sorted((first[0], second[0]), key=_TIMES.__contains__)
    return f"{thing}, {time}", second[1]


def per_at(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """What the value before `tokens[index]` is counted per, and the index behind it; None where nothing says so."""
    if index + 1 > len(tokens) - 1:
        return (
            (_SINGLE[tokens[index].lower], index + 1)
            if index < len(tokens) and tokens[index].lower in _SINGLE
            else None
        )
    lead = tokens[index].lower
    if lead in _SINGLE:
        return _SINGLE[lead], index + 1
    if lead not in _LEADS and lead not in _ONLY_TIMES:
        return None
    begin = index + 1
    if lead in _NEED_CHAQUE:
        if tokens[begin].lower not in _EACH:
            return None
        begin += 1
    elif lead == "/" and tokens[begin].lower == "1":
        begin += 1
    if begin >= len(tokens):
        return None
    for words, name in _BY_FIRST.get(tokens[begin].lower, ()):
        end = begin + len(words)
        if tuple(token.lower for token in tokens[begin:end]) != words:
            continue
        allowed = _ONLY_TIMES.get(lead)
        return (name, end) if allowed is None or name in allowed else None
    return None
