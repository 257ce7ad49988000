"""Whether a clause with sums or shares says that somebody gets them: by its verb, by who pays, by where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_basis import may_grant
from ingest.extract.support_sentences import Setting
from ingest.extract.support_values import INTEREST
from ingest.extract.support_words import (
    APPLICANTS,
    ASKS_FOR,
    COSTS,
    GIVES_WITH_VALUE,
    GRANTS,
    LOWERS,
    PAID,
    RECEIVED,
    RECIPIENT,
    STRONG,
    TOTAL_BEFORE,
    VOUCHERS,
)
from policy.folding import fold
from policy.giving import GIVES, VERB_OF_GETTING, VERB_OF_GIVING
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import SupportStatus
from policy.terms import find_concepts

_STATES = late_regex(
    r"(?<![a-z])(?:dat|chiem|represente\w*|reached|accounts? for|accounted for|stood at|atteint)\s[^,;]*$"
)
_RAISED = late_regex(
    r"(?<![a-z])(?:portee?s? a|releve|relevee?|passee?|raise[ds]?|increase[ds]?|augmentee?|nang|tang)(?![a-z])"
)
_FUNDED = late_regex(
    r"(?<![a-z])(?:foundation|fund|fonds|fondation|quy(?! dinh| trinh| mo| hoach| che| luat)|ministry|ministere"
    r"|department|departement"
    r"|bo khoa hoc|so khoa hoc)(?![a-z])[^,;.]{0,70}"
    r"(?:(?:will|would|has|have|had) receive\w*|receives?|received|recoit|recevra|a recu|est dotee?|duoc (?:cap"
    r"|bo tri|giao))"
    r"(?![a-z])"
)
"""A fund or an office that is given its own money: nobody else can have it."""
_REWARDED = late_regex(
    r"(?<![a-z])(?:(?:un |une |a |an |each |every |chaque |any |moi )(?:\w+ )?(?:brevets?|marques?|certificats?"
    r"|inventions?|patents?|trademarks?|certificates?|designs?)|(?:sang che|nhan hieu|kieu dang|van bang"
    r"|chung nhan))(?![a-z])"
)
"""A title of property or quality for which a sum comes to its owner."""
_AGAIN = late_regex(
    r"(?<![a-z])(?:d'un taux|a rate of|muc lai suat|lai suat|le taux|ce taux|le plafond|ce plafond|l'aide|cette aide"
    r"|ce montant|the rate|this rate|the ceiling|"
    r"the share|the support|the amount|ty le|muc nay|muc ho tro|muc tran)(?![a-z])"
)
"""Words that speak again of a support just told."""
_SAME_FOR_OTHERS = late_regex(
    r"(?<![a-z])(?:(?:au|aux|le|la|les|du|des|de) memes? \w+|memes (?:aides|conditions|avantages)"
    r"|the same (?:\w+ )?(?:help|aid|support|terms|refund|grant|scheme|deal|conditions)|cung (?:chinh sach|muc"
    r"|noi dung"
    r"|khoan)|tuong tu)(?![a-z])[^.;]{0,60}?(?<![a-z])(?:taux|a|rate|at|share|up to|but|muc|nhung|ty le|la)(?![a-z])"
)
"""Others get what was just told, at another rate."""
_LABELLED = late_regex(
    r"\W*(?:chinh sach|muc (?:ho tro|thuong)|che do|ho tro|aides?|soutiens?|primes?|indemnites?|support|grants?"
    r"|allowances?|bonus(?:es)?)(?![a-z])[^:;.,]{0,50}:\s"
)
"""A label that says what the sums behind it are."""
_BREAKS = late_regex(r"[;:]|, (?!\d)(?:and|et|va|which|qui|that)(?![a-z])")
_FEW_WORDS = 8
_SAYS_MORE = late_regex(
    rf"[:.]|{VERB_OF_GIVING.pattern}|{VERB_OF_GETTING.pattern}|(?<![a-z])(?:est|sont|ont|is|are|has|have|was|were|had"
    r"|invest\w*|earn\w*|gagn\w*|dau tu|thu|ban|la|da|dat)(?![a-z])"
)
"""A verb or a colon: the clause stands on its own."""
_WAGES = late_regex(r"(?<![a-z])(?:mois|months?|thang|heures?|hours?|gio|jours?|days?|ngay)(?![a-z])")
_DONOR = late_regex(
    r"(?<![a-z])(?:provinces?|city|state|government|council|committee|budget|resolution|decree|decision|programme"
    r"|program|scheme|plan|policy|text|it|ville|etat|gouvernement|conseil|comite|decret|dispositif|texte|il|elle"
    r"|tinh|thanh pho|nha nuoc|ngan sach|hdnd|ubnd|nghi quyet|quyet dinh|chuong trinh|chinh sach)"
    r"\s(?:(?:will|also|then|now|se|con|cung|aussi|en outre|also will|leur|lui|y)\s)*"
    rf"(?:{GIVES}|adds?)(?![a-z])"
    r"|(?<![a-z])(?:chuong trinh|chinh sach|nghi quyet|quyet dinh|quy|de an)\s[^,;.:]{1,60}?\scho (?=(?:moi|tung"
    r"|mot)\s)"
)
"""A public purse, now or soon, and its verb of giving: "the province pays them …"; what it paid is another story."""
_BORROWS = late_regex(
    r"(?<![a-z])(?:(?:can|may|could|will|to) borrow|borrows?|peu(?:t|vent) emprunter|pourr(?:a|ont) emprunter"
    r"|emprunte(?:nt)?|lends?|pret(?:e|ent|era)|(?:duoc |co the )vay|cho vay)(?![a-z])"
)
_LENDS_AT = late_regex(
    rf"{_BORROWS.pattern}[^.;]{{0,60}}?(?:\bat\b|\ba\b|au taux d\w*|lai suat)\s(?:\w+\s){{0,3}}?[0-9]"
)
"""The interest of a loan, whose sum is told elsewhere or nowhere."""
_PRICE = late_regex(
    r"(?<![a-z])(?:prix|couts?|coute|economis\w*|epargn\w*|gain\w*|pertes?|frais|tarifs?|loyers?|valeur|montant total"
    r"|budget|salaires?|revenus?|benefices?|chiffre d'affaires"
    r"|price[ds]?|costs?|sav(?:es?|ed|ings?)|fees?|rents?|worth|salar\w+|wages?|incomes?|revenues?|turnover|sales?"
    r"|profits?|gia|phi|tri gia|luong|thu nhap|doanh thu|loi nhuan|tiet kiem duoc|lam loi|suat dau tu|tang"
    r"|giam)(?![a-z])[^,;:]{0,60}$"
)
"""Words before a sum that is paid, earned or gained, not given."""
_SHARE_OF_COST = late_regex(
    r"\s(?:(?:of|de|du|des|la|le|les|the|their|leurs?|its|cua|cac|muc)\s|d'|l')*(?:(?!total|tong)[a-z]+\s){0,2}?"
    r"(?:couts?|frais|prix|loyers?|salaires?|interets?|valeur du contrat|impots?|taxes?|cotisations?|factures?"
    r"|achats?"
    r"|costs?|fees?|prices?|rents?|expenses|salary|salaries|wages?|interest|tax(?:es)?|tuition|bills?|premiums?"
    r"|chi phi|kinh phi|gia tri hop dong|gia thue|gia mua|tien|phi|le phi|hoc phi|lai suat|thue)(?![a-z])"
)
"""What a share right before it is a share of: a cost that somebody bears, not a total or a budget."""
_OUTSTANDING = late_regex(r"(?<![a-z])(?:du no|outstanding|encours|tong (?:so|von|kinh phi))(?![a-z])[^,;]*$")
"""Words before what a fund has lent in all."""
_GIVEN_BACK = late_regex(r"(?<![a-z])(?:boi hoan|hoan tra|rembourse\w* [^,;]{0,20}|repa(?:y|id|ys)|pays? back)\s?$")
_PAST_EVENT = late_regex(
    r"(?<![a-z])(?:en|in|nam) (?:19|20)[0-9]{2}(?![0-9])|(?<![a-z])(?:spent|invested|sold|earned|raised|cost"
    r"|investi|depense|vendu|gagne|leve|coute|da (?:chi|dau tu|ban|thu)|l'an dernier|last year|nam ngoai)(?![a-z])"
)
"""What was spent, sold or earned: a figure of what happened, whatever text the paragraph names."""


def gives(
    setting: Setting, part: str, groups: Sequence[Sequence[Quantity]], status: SupportStatus, goes_on: bool
) -> bool:
    """Whether the clause `part` (folded) says that somebody gets the values, in its words or by where it stands.

    `goes_on`: whether a clause before it in the sentence or paragraph gave.
    """
    if goes_on and (_AGAIN.search(part) or _SAME_FOR_OTHERS.search(part)):
        return True
    if _FUNDED.search(part):
        return False
    values = [value for group in groups for value in group]
    has_amount = any(value.kind is QuantityKind.MONEY for value in values)
    is_capped = any(value.qualifier is Qualifier.AT_MOST for value in values)
    has_rate = any(value.kind is QuantityKind.PERCENTAGE for value in values)
    if status is SupportStatus.EXAMPLE:
        return has_amount and bool(STRONG.search(part) or GRANTS.search(part) or RECEIVED.search(part))
    is_of_costs = any(_is_of_costs(setting.sentence, value) for value in values)
    if has_rate and _LENDS_AT.search(part):
        return True
    if not has_amount and not setting.is_given and not is_of_costs:
        return False
    if STRONG.search(part) or ((has_rate or is_capped) and LOWERS.search(part)):
        return True
    if has_rate and INTEREST.search(part) and GRANTS.search(part):
        return True
    if status is SupportStatus.ENDED and has_amount:
        return True
    is_per = any(value.per for value in values)
    if has_amount and not any(_WAGES.search(fold(value.text)) for value in values):
        if _stands_under_giver(setting) and _is_to_applicant(setting.sentence, values[0], part):
            return True
        if PAID.search(part):
            return goes_on or any(words.search(part) for words in (RECIPIENT, _REWARDED))
    is_share = any(_is_share_of_cost(setting.sentence, value) for value in values)
    if is_share and VERB_OF_GETTING.search(part) and _is_to_applicant(setting.sentence, values[0], part):
        return True
    if has_amount and VOUCHERS.search(part):
        return True
    if (has_rate or is_capped or is_per) and has_amount and _BORROWS.search(part):
        return True
    if _is_from_donor(setting.sentence, values, part) or (has_amount and _text_gives(setting.sentence, values[0])):
        return True
    if (has_rate or is_capped or is_per) and GIVES_WITH_VALUE.search(part):
        return True
    if is_capped and GRANTS.search(part):
        return True
    if status is SupportStatus.ANNOUNCED and has_amount and ASKS_FOR.search(part):
        return True
    if (is_per or is_capped) and has_amount and _LABELLED.match(part):
        return True
    if setting.is_given or _is_measure_of_text(setting, values):
        return True
    return goes_on and (is_capped or (has_rate and has_amount) or bool(_RAISED.search(part)))


def is_gapped(sentence: ReadSentence, begin: int, value: Quantity) -> bool:
    """Whether the clause from `begin` only names who or what gets the value, or where, and leaves the verb to the
    clause before: "a doctor gets 300 million; a professor, 550 million", "a patent, 40 million; abroad, 90 million".
    """
    lead = fold(sentence.text[begin : value.start]).rstrip(" :")
    is_bare = 0 < len(lead.split()) <= _FEW_WORDS and not _SAYS_MORE.search(lead) and not _PRICE.search(lead)
    return is_bare and not TOTAL_BEFORE.search(f"{lead} ")


def _is_measure_of_text(setting: Setting, values: Sequence[Quantity]) -> bool:
    """Whether it is told of a text that gives, in the shape of a measure: a share of costs, a ceiling, so much each."""
    if not _stands_under_giver(setting) or _PAST_EVENT.search(setting.sentence.folded):
        return False
    if any(_is_share_of_cost(setting.sentence, one) for one in values):
        return True
    sums = [one for one in values if one.kind is QuantityKind.MONEY]
    if any(_PRICE.search(setting.sentence.folded[max(0, one.start - 80) : one.start]) for one in sums):
        return False
    return any(one.qualifier is Qualifier.AT_MOST or one.per for one in sums)


def _is_from_donor(sentence: ReadSentence, values: Sequence[Quantity], part: str) -> bool:
    """Whether a public purse and its verb of giving stand before a sum, or before a share of somebody's costs."""
    donor = _DONOR.search(part)
    if donor is None or _PAST_EVENT.search(part):
        return False
    given_at = sentence.folded.find(donor.group()) + len(donor.group())
    behind = [one for one in values if one.start >= given_at]
    if any(_OUTSTANDING.search(sentence.folded[max(0, one.start - 40) : one.start]) for one in behind):
        return False
    return any(one.kind is QuantityKind.MONEY or _is_share_of_cost(sentence, one) for one in behind)


def _text_gives(sentence: ReadSentence, value: Quantity) -> bool:
    """Whether a text named before the value gives it: "Resolution No. 5 of 3 May gives start-ups 50 million"."""
    for known in sentence.references:
        verb = VERB_OF_GIVING.search(sentence.folded, known.end, value.start) if known.end < value.start else None
        if verb is not None and not _BREAKS.search(sentence.folded, known.end, verb.start()):
            return may_grant(known)
    return False


def _is_share_of_cost(sentence: ReadSentence, value: Quantity) -> bool:
    before = sentence.folded[max(0, value.start - 40) : value.start]
    is_share = value.kind is QuantityKind.PERCENTAGE and _SHARE_OF_COST.match(sentence.folded, value.end) is not None
    return is_share and not _GIVEN_BACK.search(before)


def _stands_under_giver(setting: Setting) -> bool:
    return any(may_grant(one) for one in setting.basis)


def _is_to_applicant(sentence: ReadSentence, value: Quantity, part: str) -> bool:
    """Whether somebody who may apply is named before the verb that brings the sum: "a doctor … is paid …"."""
    paid = PAID.search(part) or VERB_OF_GETTING.search(part)
    end = sentence.folded.find(paid.group()) if paid else 0
    named = find_concepts(sentence.text[: min(end, value.start)], sentence.language)
    return any(one.concept_id in APPLICANTS for one in named)


def _is_of_costs(sentence: ReadSentence, rate: Quantity) -> bool:
    """Whether a share is one of costs, or said to be the support itself, not of a total or a population."""
    if rate.kind is not QuantityKind.PERCENTAGE:
        return False
    around = sentence.folded[max(0, rate.start - 70) : rate.end + 60]
    return COSTS.search(around) is not None and not _STATES.search(
        sentence.folded[max(0, rate.start - 24) : rate.start]
    )
