"""Of whom a question asks how much they pay: "How much do companies contribute?", "Combien apporte la province ?"."""

from __future__ import annotations

import re
from functools import lru_cache

from policy.folding import fold
from policy.late_regex import late_regex
from policy.payers import Payer, payers_in

_PAYS = (
    r"(?:pays?|paid|paying|contribut\w+|puts?(?: in| up| into| towards)?|provid\w+|invest\w*|spen[dt]s?|financ\w+|"
    r"(?<!the )(?<!a )(?<!this )fund(?:s|ed|ing)?|"
    r"cover(?:s|ed)?|gives?|gave|brings?|brought|bears?|bore|allocat\w+|sets? aside|chips? in|adds?|lends?|lent|"
    r"paie\w*|paye\w*|pai|verse\w*|apport\w+|contribue\w*|met(?:tent)?|mis|mettr\w+|fourni\w+|couvr\w+|couvert\w*|"
    r"donn\w+|consacr\w+|depens\w+|allou\w+|supporte\w*|pr(?:end\w*|ennent|is|ise|ises)|investi\w*|prete\w*|engag\w+|"
    r"chi(?! so| tieu| tiet)|gop|dong gop|bo ra|bo von|tra|chiu|dau tu|tai tro|cap|bo tri|danh|cho vay)"
)
_TELLS_OF_PAYING = late_regex(
    rf"(?<![a-z])(?:{_PAYS}|costs?|prices?|budgets?|expenses?|share of|couts?|prix|frais|depenses?|financement|"
    r"kinh phi|chi phi|gia|von|ngan sach|tien|ho tro)(?![a-z])"
)
_ASKS_SUM = late_regex(
    r"(?<![a-z])(?:how much|what (?:amount|sum|share|part|percentage)|which (?:amount|sum|share|part)|"
    r"what (?:do|does|did|will|is|are)|combien|quel(?:le)? (?:montant|somme|part|pourcentage|est la part|est l'apport)|"
    r"que (?:paie|verse|apporte)\w*|bao nhieu|phan nao|muc nao)(?![a-z])"
)
_RECEIVES = r"(?:is|are|was|were|be|duoc|bi|nhan|huong|(?:receiv|get|earn|recoi|recev|touch|obtien)[a-z]*)(?![a-z])"
_HELPS = r"(?:will|would|does|do|did|is|are|was|were|must|should|have|has|had|a|ont|doi[tv]\w*|va|vont)"
_AFTER = late_regex(
    rf"(?:[\s-](?!{_RECEIVES}|{_HELPS}[\s-])[a-z'’-]+){{0,3}}?(?:[\s-]{_HELPS}(?:[\s-](?:t[\s-])?(?:ils?|elles?|on))?)?"
    rf"[\s-]{_PAYS}(?![a-z])"
)
"""A payer that goes before its verb: "do the companies really pay", "l'État met-il", "doanh nghiệp phải góp"."""
_BEFORE = late_regex(
    r"(?<![a-z])(?:by|from|par|de la part d\w*|de la poche d\w*|charge d\w*|du cote d\w*|aupres d\w*|"
    r"(?:vien\w+|provien\w+|vienn\w+|issu\w*) (?:de|des|du|d['’])|(?:share|part|contribution|apport|participation|"
    r"portion|quote-part) (?:of|de|des|du|d['’]))\s?(?:the |la |le |les |l['’])?(?:[a-z]+ )?\Z"
)
_BEFORE_VI = late_regex(
    r"(?<![a-z])(?:do|tu|phan(?: von| gop| chi)?(?: cua)?|von(?: cua)?|muc gop cua|su dong gop cua)\s"
    r"(?:cac |nhung |phia )?(?:[a-z]+ )?\Z"
)
_BUDGET = late_regex(r"budget|ngan sach")
_SHARE_OF = late_regex(r"share|part|portion|phan")
"""A share of a budget is none that the budget pays."""
_ASKS_VI = late_regex(r"(?<![a-z])(?:bao nhieu|phan nao|muc nao)(?![a-z])")
_TURNED = late_regex(
    r"(?<![a-z])combien (?:paie\w*|paye\w*|vers\w+|apport\w+|contribu\w+|met(?:tent|tra|tront)?|fourni\w+|donn\w+|"
    r"consacr\w+|depens\w+|financ\w+|investi\w+|allou\w+)(?:-t)?\s(?:donc )?(?:la |le |les |l['’])?\Z"
)
"""Before a payer that the French question puts behind its verb: "Combien apporte la province"."""


@lru_cache(maxsize=1_000)
def payers_asked(question: str) -> frozenset[Payer]:
    """The payers of whom `question` asks how much they pay; empty where it asks of none.

    >>> sorted(payers_asked("How much do companies pay?")), sorted(payers_asked("How much do companies receive?"))
    ([<Payer.FIRMS: 'firms'>], [])
    """
    folded = fold(question)
    if not _ASKS_SUM.search(folded):
        return frozenset()
    led_by = _BEFORE_VI if _ASKS_VI.search(folded) else _BEFORE
    return frozenset(
        one.payer
        for one in payers_in(question)
        if _AFTER.match(folded, one.end)
        or _TURNED.search(folded[: one.start])
        or _leads(led_by.search(folded[: one.start]), folded[one.start : one.end])
    )


def tells_of_paying(text: str) -> bool:
    """Whether `text` has a word of paying or of what is paid."""
    return _TELLS_OF_PAYING.search(fold(text)) is not None


def _leads(lead: re.Match[str] | None, payer: str) -> bool:
    """Whether the words found before a payer say that it pays: a share of a budget is none that the budget pays."""
    return lead is not None and not (_SHARE_OF.match(lead[0]) and _BUDGET.search(payer))
