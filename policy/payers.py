"""Who pays: the State, a province, firms, lenders from abroad, in three languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policy.folding import fold
from policy.late_regex import late_regex


class Payer(StrEnum):
    """From whose purse money comes."""

    STATE = "state"
    PROVINCE = "province"
    COMMUNE = "commune"
    FIRMS = "firms"
    ABROAD = "abroad"
    BANKS = "banks"
    SCHOOLS = "schools"
    PEOPLE = "people"
    FUND = "fund"


@dataclass(frozen=True, slots=True)
class PayerMention:
    """A payer where a text names one."""

    payer: Payer
    start: int
    end: int


def _any(words: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{words})(?![a-z])")


_PAYERS: Mapping[Payer, re.Pattern[str]] = {
    Payer.STATE: _any(
        r"(?:the )?(?:central |national )?(?<!provincial )(?<!local )(?<!city )government(?: budget)?|the state|"
        r"(?:the )?(?:central|national|state) budgets?|"
        r"(?:le )?budget (?:central|national|de l['’]etat)|(?:l['’])?etat|(?:le )?gouvernement(?: central)?|"
        r"(?:ngan sach |von )?(?<!doanh nghiep )(?<!quan ly )(?<!co quan )nha nuoc(?! ve)|"
        r"(?:ngan sach |von )?(?:trung uong|quoc gia)|(?<!nghi dinh )(?<!thu tuong )chinh phu"
    ),
    Payer.PROVINCE: _any(
        r"(?:the )?(?:provincial|local|municipal|city) (?:budgets?|governments?|authorit\w+)|(?:the |our )?province|"
        r"(?:le )?budget (?:provincial|local|de la province|de la ville|municipal)|(?:la |notre )province|la ville|"
        r"the city|(?:ngan sach |von )(?:cua )?(?:tinh|thanh pho|dia phuong)|(?<=do )tinh|(?<=tu )tinh|"
        r"(?<!cap )(?<!toan )(?<!trong )(?<!ngoai )(?<!o )(?<!cua )tinh(?= (?:se |da |phai |chi |tu )?"
        r"(?:chi|gop|dong gop|bo|ho tro|cap|bo tri|danh|dau tu|tra|chiu|\d)|\s*\Z)"
    ),
    Payer.COMMUNE: _any(
        r"(?:the )?(?:district|commune)(?:s|'s)? (?:budgets?|governments?)|(?:les |des |the )?communes|les districts|"
        r"ngan sach (?:huyen|xa)|cac (?:huyen|xa)"
    ),
    Payer.FIRMS: _any(
        r"enterprises?|compan(?:y|ies)|businesses|firms?|industry|investors?|corporations?|"
        r"(?:the )?private (?:sector|funds?|money|capital)|"
        r"entreprises?|societes?(?! civile)|industriels|secteur prive|(?:fonds|capitaux) prives|investisseurs?|"
        r"groupes? prives?|doanh nghiep|tu nhan|xa hoi hoa|nha dau tu|cong ty|tap doan"
    ),
    Payer.ABROAD: _any(
        r"oda|donors?|bailleurs?(?: de fonds)?|(?:the )?world bank|(?:la )?banque mondiale|"
        r"ngan hang the gioi|adb|jica|koica|foreign|etrang\w+|nuoc ngoai|nha tai tro|europe\w*|european union|"
        r"lien minh chau au|japan\w*|japon\w*|nhat(?: ban)?|korea\w*|coree\w*|han quoc|german\w*|alleman\w*"
    ),
    Payer.BANKS: _any(
        r"(?:commercial )?(?<!world )banks?|banques?(?! mondiale)|ngan hang(?! the gioi)|(?:bank )?loans?|emprunts?|"
        r"prets? bancaires?|von vay|vay von"
    ),
    Payer.SCHOOLS: _any(r"universit\w+|(?:research )?institutes?|instituts?|truong dai hoc|dai hoc|vien(?= \w)"),
    Payer.PEOPLE: _any(
        r"farmers?|households?|residents?|agriculteurs?|menages?|habitants?|eleveurs?|pecheurs?|cooperatives?|"
        r"participants?|nong dan|ho dan|nguoi dan|nhan dan|hop tac xa|hoc vien|ngu dan"
    ),
    Payer.FUND: _any(
        r"(?:the )?(?:\w+ )?funds?(?! (?:the|a|an|this))|le fonds|un fonds|"
        r"quy(?! (?:dinh|hoach|mo|trinh|che|dat|uoc|luat|i|ii|iii|iv|\d))"
    ),
}


def payers_in(text: str) -> tuple[PayerMention, ...]:
    """Who is named in `text` that may pay, in order.

    >>> [one.payer.value for one in payers_in("120 tỷ từ ngân sách trung ương, 30 tỷ của doanh nghiệp")]
    ['state', 'firms']
    """
    folded = fold(text)
    found = [
        PayerMention(payer, match.start(), match.end())
        for payer, pattern in _PAYERS.items()
        for match in pattern.finditer(folded)
    ]
    return tuple(sorted(found, key=lambda one: one.start))
