"""Who pays a sum, where a question asks what one of several payers pays: of "costs 210 billion: 120 from the State, 30
from firms" the firms pay 30, and neither the 210 nor the 120."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured
from assistant.read.figures.payers_asked import payers_asked, tells_of_paying
from assistant.read.figures.value_labels import value_labels
from assistant.read.figures.wanted import asks_for_share, asks_for_whole_sum
from assistant.understand import Understanding
from assistant.understand.read_question import content_words
from policy.late_regex import late_regex
from policy.payers import Payer, payers_in
from policy.quantity import Quantity, QuantityKind
from policy.terms.stems import stem

_PAID = 0.6
_PRICED = 1.0
_SUMS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENTAGE})
_UNNAMED = frozenset({Payer.PROVINCE})
"""Who may pay without being named: an article on a province says "it spent"."""


def paid_by_asked(
    quantity: Quantity, figures: Sequence[Measured], understanding: Understanding, sentence: Sentence
) -> float | None:
    """What it is worth that those pay `quantity`, one of the `figures` of `sentence`, of whom the question asks; None
    for what others pay, the whole that all of them pay, and a sum of which no one is told to pay it. Where the whole is
    asked for, what one of them pays is worth less."""
    asked = payers_asked(understanding.text)
    of_all = not asked and (asks_for_whole_sum(understanding) or "cost" in understanding.concepts)
    if not (asked or of_all) or quantity.kind not in _SUMS or " | " in sentence.text:
        return 0.0
    sums = [one.quantity for one in figures if one.quantity.kind in _SUMS]
    spans = tuple((one.start, one.end) for one in sums)
    told = [frozenset(one.payer for one in payers_in(label.text)) for label in value_labels(sentence.text, spans)]
    told = _with_openings(told, sentence.text, spans)
    own = told[spans.index((quantity.start, quantity.end))]
    counts = any(one.heads for one in figures if one.quantity == quantity)
    if quantity.kind is QuantityKind.PERCENTAGE and counts and not tells_of_paying(sentence.text):
        return None  # "firms share 30% of the stations" pays nothing
    if of_all:
        if is_priced_with(quantity, understanding, sentence):
            return _PRICED
        # Of several payers told in a row each pays a part, the sum told there or elsewhere.
        is_part = sum(map(bool, told)) > 1 or any(
            not other and sums[at].value > quantity.value for at, other in enumerate(told)
        )
        return -_PAID if own and is_part else 0.0
    if own & asked:
        return _PAID
    if own or any(other & asked for other in told) or not asked & _UNNAMED:
        return None
    if quantity.kind is QuantityKind.MONEY and asks_for_share(understanding):
        return None  # what one of them costs is no share that anybody pays
    return 0.0


def is_priced_with(quantity: Quantity, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether a thing that the question names bears the sum like an adjective: "a VND20 billion extension", « une
    extension de 20 milliards »."""
    if quantity.kind is not QuantityKind.MONEY:
        return False
    asked = {stem(word, understanding.language) for word in content_words(understanding.text)}
    behind = _PRICED_BEHIND.match(sentence.folded, quantity.end)
    if behind and _ARTICLE.search(sentence.folded[: quantity.start]):
        return bool(asked & {stem(word, "en") for word in behind[1].split()})
    before = _PRICED_BEFORE.search(sentence.folded[: quantity.start])
    return before is not None and stem(before[1], "fr") in asked


_ARTICLE = late_regex(r"(?<![a-z])(?:an?|the|its|their|his|her|this|that|new)\s?\Z")
_PRICED_BEHIND = late_regex(r"(?:\s?\([^)]{1,30}\))?\s((?:[a-z-]+\s?){1,4})")
_PRICED_BEFORE = late_regex(
    r"(?<![a-z])([a-z-]{4,})(?: [a-z-]+){0,2} "
    r"(?:de|d'un (?:cout|montant|budget) de|a|estimee? a|evaluee? a|chiffree? a)\s"
    r"(?:(?:quelque|pres de|environ|plus de)\s)?\Z"
)


def _with_openings(
    told: Sequence[frozenset[Payer]], text: str, spans: Sequence[tuple[int, int]]
) -> list[frozenset[Payer]]:
    """With the payer that opens the clause of a value that names none: "a bank put in the rest, 30 billion"."""
    filled: list[frozenset[Payer]] = []
    for index, (payers, span) in enumerate(zip(told, spans, strict=True)):
        floor = spans[index - 1][1] if index else 0
        before = frozenset(one.payer for one in payers_in(text[floor : span[0]]))
        filled.append(payers or before)
    return filled
