"""How somebody can be reached: e-mail addresses, telephone numbers, web addresses and postal addresses in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from policy.late_regex import late_regex


class ContactKind(StrEnum):
    """By what somebody is reached."""

    EMAIL = "email"
    PHONE = "phone"
    WEB = "web"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach somebody, as written; `start` and `end` are its place in the text."""

    kind: ContactKind
    text: str
    start: int
    end: int


_EMAIL = late_regex(r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+")
_PHONE = late_regex(
    r"(?<![\w/.,+(-])(?:\(?\+\d{1,3}\)?|\(0\d{0,3}\)|0\d{0,3}|1[89]00)(?:[ .()\u00a0\u202f-]{0,2}\d{1,4}){1,5}"
    r"(?!\d|[/%]|[.,-]\d)"
)
"""A number of a telephone begins with 0, with "+" or with 1800 or 1900; no amount does."""
_DIGITS = range(8, 14)
_DATE = late_regex(r"\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d\Z")
_WEB = late_regex(
    r"(?<![@\w.-])(?:https?://[^\s<>()\"“”«»]+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    r"\.(?:vn|com|org|gov|net|edu|info|int|asia|fr|eu|io)(?:/[^\s<>()\"“”«»]*)?)(?![\w@-])"
)
_NUMBER = r"(?:[Ss]ố |No\. ?|[Nn]° ?|[Nn]o )?\d{1,4}[A-Za-z]?(?:[-/]\d{1,4}[A-Z]?)?(?: bis| ter)?,? "
_STOPS = (
    r"(?=[,.]?\s(?:avant|before|by|until|trước|hoặc|hay|ou|or|và|and|et|from|[Tt]el|[Tt]él|[Pp]hone|[Ee]-?mail|ĐT"
    r"|[Đđ]iện thoại)\b|[,;:()\n]|\.(?:\s|$)|$)"
)
_PARTS = (
    r"(?:[A-ZĐÀ-Ỹ]|phường|quận|xã|huyện|thị xã|thành phố|tỉnh|ward|district|city|province|commune|arrondissement|\d{5})"
)
_REST = rf"[^,;:()\n]*?{_STOPS}(?:, {_PARTS}[^,;:()\n]*?{_STOPS})*"
_NAME = r"(?=[A-ZĐÀ-Ỹ])"
_STREETS = (
    late_regex(rf"{_NUMBER}(?:[Đđ]ường|[Pp]hố|[Nn]gõ)\s{_NAME}{_REST}"),
    late_regex(
        rf"{_NUMBER}(?:rue|avenue|boulevard|quai|place|allée) (?:de la |de l['’]|du |des |de |d['’])?{_NAME}{_REST}"
    ),
    late_regex(rf"{_NUMBER}(?:[A-ZĐÀ-Ỹ][\w'’-]*\s){{1,6}}(?:Street|Road|Avenue|Boulevard|St\.){_REST}"),
    late_regex(
        rf"(?<=[Aa]ddress: )\S{_REST}|(?<=[Aa]dresse : )\S{_REST}|(?<=[Aa]dresse: )\S{_REST}|(?<=[Đđ]ịa chỉ: )\S{_REST}"
    ),
    late_regex(rf"(?<=\btại )[Ss]ố \d{{1,4}}[A-Z]? {_NAME}{_REST}"),
)
"""A number and a street, or what a label calls an address."""


def find_contacts(text: str) -> tuple[Contact, ...]:
    """The ways to reach somebody that `text` gives, in order.

    >>> [one.text for one in find_contacts("Liên hệ: 0290 555 0148, lienhe@so.gov.vn; kinh phí 1.200.000 đồng.")]
    ['0290 555 0148', 'lienhe@so.gov.vn']
    """
    found = [
        *(Contact(ContactKind.EMAIL, one[0].rstrip("."), one.start(), one.end()) for one in _EMAIL.finditer(text)),
        *(
            Contact(ContactKind.PHONE, one[0], one.start(), one.end())
            for one in _PHONE.finditer(text)
            if _is_phone(one[0])
        ),
        *(Contact(ContactKind.WEB, one[0].rstrip(".,;:!?"), one.start(), one.end()) for one in _WEB.finditer(text)),
    ]
    for match in chain.from_iterable(street.finditer(text) for street in _STREETS):
        address = match[0].strip(" ,.")
        is_free = not any(one.start < match.end() and match.start() < one.end for one in found)
        if address and is_free:
            found.append(Contact(ContactKind.POST, address, match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


def _is_phone(text: str) -> bool:
    return sum(char.isdigit() for char in text) in _DIGITS and _DATE.match(text) is None
