"""Whether a question is after how much there is or by how much it changed: "up by 6 billion to 40 billion" answers the
first with 40 and the second with 6."""

from __future__ import annotations

from assistant.evidence import Sentence
from assistant.understand import Understanding
from policy.folding import fold
from policy.increments import increments_in
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_CHANGES = late_regex(
    r"(?<![a-z])(?:increas\w*|rises?|rose|risen|rising|grow\w*|grew|fell|falls?|fallen|drop\w*|declin\w*|decreas\w*|"
    r"climb\w*|jump\w*|gone (?:up|down)|went (?:up|down)|go(?:es)? (?:up|down)|shrunk|shrank|reduc\w*|chang\w*|"
    r"by how (?:much|many)|higher|lower|raised by|"
    r"augment\w*|progress(?:e|es|ee|ees|er|ion|ions|ent)|croi(?:t|tre|ssance)\w*|accro\w*|accru\w*|baiss\w*|"
    r"recul\w*|diminu\w*|chut\w*|grimp\w*|bondi\w*|hausse\w*|redui\w*|reduction|chang\w*|evolu\w+|"
    r"(?<!nen )(?<!ha )(?<!bao )(?<!vien )tang(?! cuong)|giam(?! (?:doc|sat|dinh))|thay doi|chenh lech|bien dong|"
    r"(?:nhieu|cao|it|thap) hon)(?![a-z])"
)
_BY_HOW_MUCH = late_regex(
    r"(?<![a-z])(?:by how (?:much|many)|de combien(?! (?:de|d'))|"
    r"(?:tang|giam)(?: them| len)?(?: duoc| khoang)? bao nhieu|how much (?:more|less|higher|lower)|"
    r"how many (?:more|fewer))(?![a-z])"
)
_GAINED = late_regex(
    r"(?<![a-z])(?:gain\w*|lost|loses?|losing|gagn\w+|perd\w*|tut|"
    r"(?:tang|giam|mat|vuot)(?: them| len)?(?= bao nhieu))"
    r"(?![a-z])"
)
"""Points and places are gained and lost: what is left of them is no answer."""
_POINTS = late_regex(r"(?<![a-z])(?:points?|places?|ranks?|spots?|rangs?|diem|bac|hang)(?![a-z])")


_DELAYED = late_regex(
    r"(?<![a-z])(?:delay\w*|postpon\w*|late|behind|overdue|retard\w*|report(?:e|ee|es)|cham|tre|lui|hoan)(?![a-z])"
    r"(?!.*[;.] )"
)
"""By how long something is late is no change of it."""


def asks_for_growth(question: str) -> bool:
    """Whether a change is asked for, not the value it led to.

    >>> asks_for_growth("De combien le budget a-t-il augmenté ?"), asks_for_growth("Quel est le budget ?")
    (True, False)
    """
    return _CHANGES.search(fold(question)) is not None or asks_for_gain(question)


def asks_for_gain(question: str) -> bool:
    """Whether points or places gained or lost are asked for.

    >>> asks_for_gain("How many points did it lose?"), asks_for_gain("How many points has it?")
    (True, False)
    """
    folded = fold(question)
    return bool(_GAINED.search(folded) and _POINTS.search(folded))


def asks_by_how_much(question: str) -> bool:
    """Whether the size of a change is asked for, in so many words.

    >>> asks_by_how_much("By how many days was it cut?"), asks_by_how_much("How high is it?")
    (True, False)
    """
    return _BY_HOW_MUCH.search(fold(question)) is not None and asks_for_growth(question)


def without_growth(question: str) -> str:
    """`question` without its words of change: it then asks for the values that the change lies between."""
    for pattern in (_BY_HOW_MUCH, _CHANGES):
        for match in reversed(list(pattern.finditer(fold(question)))):
            question = f"{question[: match.start()]} {question[match.end() :]}"
    return question


def tells_of_growth(quantity: Quantity, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether `quantity` of `sentence` is of the sort asked for: a difference where a change is, a value where it is
    not."""
    if quantity.kind is QuantityKind.RANK:
        return True
    if quantity.kind is QuantityKind.DURATION and _DELAYED.search(sentence.folded[: quantity.start]):
        return _DELAYED.search(fold(understanding.text)) is not None
    increments = increments_in(sentence.text, sentence.facts.quantities)
    is_increment = (quantity.start, quantity.end) in increments
    if not asks_for_growth(understanding.text):
        return not is_increment
    if is_increment:
        return True
    if asks_by_how_much(understanding.text) and quantity.kind is not QuantityKind.PERCENTAGE:
        return False
    return not increments
