"""Which sums and shares bound the applicant or a loan: they are asked for, not given."""

from __future__ import annotations

from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_BOUND = late_regex(
    r"(?<![a-z])(?:capital|chiffre d'affaires|turnover|revenue|doanh thu|von (?:dieu le|doi ung|tu co)|doi ung|"
    r"cofinanc\w*|"
    r"co-financ\w*|co-fund\w*|contrepartie|apport\w*|matching|own funds|fonds propres|counterpart|contribut\w+|"
    r"dong gop)"
    r"[^,;.]{0,40}$"
)
_BOUND_OF = late_regex(
    r"\s(?:de |d'|of |their |the |en )*(?:cofinanc|co-fund|contrepartie|own funds|fonds propres|von doi ung|"
    r"counterpart)"
)


_EXCEEDS = late_regex(
    r"(?<![a-z])(?:dont|qui|whose|that|which|with|co|voi)(?![a-z])[^.;]{0,50}(?:depasse\w*|excede\w*|exceeds?|exceeding|vuot"
    r"|tren|over|above|superieure? a)\s?$"
)
"""What must be exceeded to be helped: "a firm whose project exceeds …"."""
_OWN_PAYMENT = late_regex(
    r"(?<![a-z])(?:must|shall|have to|has to|need to|doi(?:t|vent)|devr(?:a|ont)|phai)\s(?:[a-z]+\s){0,3}?"
    r"(?:pay|repay|return|rembourser|restituer|hoan tra|boi hoan"
    r"|put up|bear|finance|fund|cover|payer|supporter|financer|prendre a (?:sa|leur) charge|regler"
    r"|tra|chi tra|bo ra|tu chi|tu tra|chiu)\s[^,;.]{0,40}$"
)
"""What the applicants themselves must pay, or give back."""


def is_bound(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether the value bounds the applicant ("at least 30 % of own funds"), not what is given."""
    before = sentence.folded[max(0, quantity.start - 60) : quantity.start]
    if quantity.kind is QuantityKind.MONEY and _EXCEEDS.search(before):
        return True
    if _BOUND.search(before) or _BOUND_OF.match(sentence.folded, quantity.end) or _OWN_PAYMENT.search(before):
        return True
    return quantity.kind is QuantityKind.MONEY and _is_of_loan(sentence, quantity)


_PAYS_INTEREST = late_regex(
    r"(?<![a-z])(?:interest (?:support|subsid\w+|relief)|(?:of|on) (?:the |their )?(?:loan )?interest"
    r"|interest is (?:paid|supported)"
    r"|bonification|(?:des|aux|les) interets|ho tro [^,;.]{0,20}lai (?:suat|vay)|cap bu lai|lai suat (?:vay"
    r"|ngan hang))(?![a-z])"
)
_LOAN_BEFORE = late_regex(
    r"(?<![a-z])(?:loans?|prets?|emprunts?|credits?|du no|khoan vay|von vay|muc vay)(?![a-z])[^;.]{0,50}$"
)
_LOAN_BEHIND = late_regex(r",?\s(?:of |de |d')?(?:the )?(?:loans?|prets?|emprunts?|credits?|du no|von vay)(?![a-z])")


def _is_of_loan(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether it bounds the loan whose interest is paid: "50 % of the interest on loans of up to 2 billion"."""
    if not _PAYS_INTEREST.search(sentence.folded):
        return False
    before = sentence.folded[max(0, quantity.start - 70) : quantity.start]
    return bool(_LOAN_BEFORE.search(before) or _LOAN_BEHIND.match(sentence.folded, quantity.end))
