"""Whether a question is on a text called by the support that it gives, and not on that support."""

from __future__ import annotations

from assistant.understand.kinds import details_of
from assistant.understand.question import Detail
from policy.folding import fold
from policy.late_regex import late_regex

_SUPPORTING_TEXT = late_regex(
    r"(?<![a-z])(?:(?:polic(?:y|ies)|programmes?|programs?|resolutions?|decrees?|decisions?|plans?|schemes?|laws?|"
    r"politiques?|dispositifs?|decrets?|lois?|chinh sach|nghi quyet|chuong trinh|quyet dinh|nghi dinh|ke hoach|luat)"
    r"(?: [^ ]+){0,3}? "
    r"(?:supports?|aids?|incentives?|grants?|soutien|d'aides?|aides?|l'aide|appui|subventions?|ho tro|uu dai)"
    r"|(?:supports?|aid|incentives?|grants?) "
    r"(?:polic(?:y|ies)|programmes?|programs?|resolutions?|decrees?|decisions?|plans?|schemes?|laws?))(?![a-z])"
)
_BUDGET = late_regex(
    r"(?<![a-z])(?:budgets?|enveloppe|total (?:funding|cost)|cout total|financement total"
    r"|tong (?:kinh phi|von|ngan sach|chi phi)|kinh phi (?:thuc hien|danh cho|cua))(?![a-z])"
)


def asks_of_supporting_text(text: str) -> bool:
    """Whether the budget or the signatory of a text on support is asked for, and not what it gives.

    >>> asks_of_supporting_text("What is the budget of the support policy?"), asks_of_supporting_text("What support?")
    (True, False)
    """
    folded = fold(text)
    if _SUPPORTING_TEXT.search(folded) is None:
        return False
    return _BUDGET.search(folded) is not None or Detail.SIGNER in details_of(text)
