"""Which kinds of value answer a question: a share is a percentage, what somebody receives is money or a percentage."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import concepts_in
from assistant.read.figures.asked_unit import asked_unit
from assistant.read.figures.payers_asked import payers_asked
from assistant.understand import Kind, Understanding
from assistant.understand.measured import counting, counts_unnamed, measured_in
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind, same_value

COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
_LEAST_COIN = 100
"""In dong."""
_MONEY_OR_SHARE = frozenset({QuantityKind.MONEY, QuantityKind.PERCENTAGE})
_SHARE = late_regex(
    r"(?<![a-z])(?:quel(?:le)? (?:part|pourcentage|proportion|taux)|(?:la |une )?part (?:de|du|des|d')|pourcentage|"
    r"pour cent|how much of|slice of|how important|"
    r"(?:what|which) (?:share|percentage|proportion|percent|rate)|share of|percentage|percent of|"
    r"(?:chiem|dong gop|tuong duong) (?:khoang )?bao nhieu(?! (?:ty|trieu|dong|tien|nguoi|doanh|du an))|"
    r"phan tram|t[yi] le|t[yi] trong|lai suat|interest rate)(?![a-z])"
)
_ASKS_SHARE = late_regex(
    r"(?<![a-z])(?:quel(?:le)? (?:part|pourcentage|proportion)|(?:what|which) (?:share|percentage|proportion|percent)|"
    r"bao nhieu phan tram|t[yi] le (?:bao nhieu|nao))(?![a-z])"
)
_HOW_MUCH = late_regex(
    r"(?<![a-z])(?:how much|combien(?! (?:de|d'|y a|compte))|bao nhieu(?! (?:doanh|du an|hop|nam|thang|ngay|ha\b|hec))|"
    r"quel(?:le)? (?:montant|somme)|montant|amount)(?![a-z])"
)
_PAYS = late_regex(
    r"(?<![a-z])(?:recev\w*|recoi\w*|recu\w*|touch\w+|percev\w*|pay\w*|paie\w*|paye\w*|cout\w*|depens\w*|investi\w*|"
    r"financ\w*|decaiss\w*|vers\w+|pret\w*|allou\w*|consacr\w*|octroy\w*|rembours\w*|aid\w+|subvention\w*|"
    r"receiv\w*|gets?|got|paid|costs?|spen[dt]\w*|disburs\w*|lent|lend\w*|grant\w*|allocat\w*|fund\w*|budget\w*|worth|"
    r"earn\w*|reimburs\w*|cover\w*|award\w*|duoc nhan|nhan duoc|duoc (?:ho tro|chi|cap|tra|vay|thuong)|ho tro|chi tra|"
    r"giai ngan|dau tu|chi (?:bao|cho)|bo ra|kinh phi|tri gia|ton)(?![a-z])"
)
_MONEY_TOO = late_regex(
    r"(?<![a-z])(?:how much|combien|montant|bao nhieu (?:tien(?! si)|ty|trieu)|so tien(?! si)|amount)"
    r"(?![a-z])"
)
_MONEY_ONLY = late_regex(
    r"(?<![a-z])(?:bao nhieu tien(?! si)|so tien(?! si)|combien d'argent|how much money|sum of money)"
    r"(?![a-z])"
)
_PRICE = late_regex(
    r"(?<![a-z])(?:(?:how much|combien) .{0,60}(?<![a-z])(?:sells?|sold|selling|se vend\w*|vendu\w*|vend|"
    r"cout\w*|costs?|vaut|valent|worth)|how much (?:is|are|was|were) (?:a|an|one|each)|sells? for|"
    r"(?:at )?(?:what|which) price|prices? (?:of|per|for)|(?:le|les|quel(?:s)?) prix (?:du|de|des|d'|a|par)|"
    r"gia (?:ban )?(?:la )?bao nhieu|gia (?:ban|moi|mot)|ban bao nhieu|ban (?:duoc )?(?:voi )?gia)(?![a-z])"
)
_PAYMENT = late_regex(
    r"(?<![a-z])(?:hoc bong|(?:tien |muc )luong|hoc phi|le phi|gia ve|gia thue|tien (?:thuong|thue|phat)|tro cap|"
    r"phu cap|bourses?|salaires?|tarifs?|frais|loyers?|primes?|indemnites?|scholarships?|salary|salaries|wages?|fees?|"
    r"stipends?|allowances?|ticket|billet|rents?|fines?|amendes?)(?![a-z])"
)
"""What is paid in money."""
_HOW_MANY = late_regex(
    r"(?<![a-z])(?:how many|combien (?:de |d')|nombre|number of|so luong|"
    r"bao nhieu (?!tien(?! si)|mot|moi|cho|tren|vao|trong)[a-z])"
)
_SUMS = late_regex(r"(?<![a-z])(?:funding|financement|enveloppe|budgets?|kinh phi|total cost|cout total)(?![a-z])")
_PART_OF_VALUE = late_regex(r"(?<![a-z])(?:how much of|combien (?:sur|des?)|what part of|trong (?:so|tong))(?![a-z])")
_WHOLE_SUM = late_regex(
    r"(?<![a-z])(?:budget\w*|in total|total\w*|au total|in all|tong (?:so|kinh phi|von|chi|cong|muc)|overall|"
    r"enveloppe|altogether|investissements?(?! (?:par|pour chaque))|investments?(?! (?:per|for each))|von dau tu|"
    r"muc dau tu)(?![a-z])|\A\W*(?:kinh phi|ngan sach|funding|financement)(?![a-z])"
)
_HOW_LONG_A_THING = late_regex(
    r"(?<![a-z])how long (?:is|are|was|will)\b(?!.{0,60}\b(?:valid|take|last|wait|run|kept|open|period|term"
    r"|validity|support|aid|grant)\w*)"
)
_CAPACITY = late_regex(
    r"(?<![a-z])(?:capacity of|capacite (?:de|du|des|d'|annuelle|totale)|cong suat|rendement|yields? of|nang suat|"
    r"salinit\w+|do man)(?![a-z])"
)
_TIME_TAKEN = late_regex(
    r"(?<![a-z])(?:delais?|temps d\w*|temps de \w+|duree|[a-z]+(?:ment|tion|sion|very) time|time to market"
    r"|processing time|waiting time|lead time|clearance time|"
    r"time (?:needed|taken|to)|thoi gian|thoi han)(?![a-z])"
)
_TOTAL = late_regex(
    r"(?<![a-z])(?:in total|total\w*|au total|in all|tong(?: so| kinh phi| cong| chi)?|altogether|overall|"
    r"(?:budget|cout|enveloppe|montant) global\w*|toan bo (?:kinh phi|von|ngan sach))(?![a-z])"
)
_CEILING = late_regex(r"(?<![a-z])(?:plafond|maximum|au plus|at most|up to|ceiling|cap|toi da|tran)(?![a-z])")
_FLOOR = late_regex(r"(?<![a-z])(?:plancher|minimum|au moins|at least|floor|toi thieu|it nhat)(?![a-z])")


def counted_in(understanding: Understanding) -> tuple[str, ...]:
    """The concepts that a question wants counted; of a follow-up its own: "and how many start-ups?" counts no more
    what was counted before it."""
    told = measured_in(understanding.text)
    own = concepts_in(understanding.question) if understanding.took_from_history else frozenset()
    named = tuple(one for one in understanding.concepts if one in own)
    if not named:
        return told
    if _HOW_MANY.search(fold(understanding.question)) or " combien" in fold(f" {understanding.question}"):
        return measured_in(understanding.question) or told
    specific = tuple(one for one in named if one not in GENERIC_CONCEPTS)
    return measured_in(understanding.question) or ((specific or named) if told else ())


def wanted(understanding: Understanding) -> frozenset[QuantityKind]:
    """The kinds of value that would answer; empty where the question does not say."""
    kinds = set(understanding.values)
    folded = counting(understanding.text)
    if payers_asked(understanding.text) and not _HOW_MANY.search(folded) and not kinds - _MONEY_OR_SHARE - COUNTED:
        return _MONEY_OR_SHARE
    if QuantityKind.DURATION in kinds and _HOW_LONG_A_THING.search(folded):
        return frozenset({QuantityKind.DURATION, QuantityKind.OTHER})  # 220 metres
    if not kinds and _CAPACITY.search(folded):
        return COUNTED  # in tonnes, watts or places, never in the hectares or years beside them
    counted = counted_in(understanding)
    if _SHARE.search(folded) and not counted:
        return _MONEY_OR_SHARE if _MONEY_TOO.search(folded) else frozenset({QuantityKind.PERCENTAGE})
    if _MONEY_ONLY.search(folded) or (not counted and _PRICE.search(folded)):
        return frozenset({QuantityKind.MONEY})
    if not counted and _HOW_MUCH.search(folded) and _TIME_TAKEN.search(folded) and not _PAYS.search(folded):
        return frozenset({QuantityKind.DURATION})
    if QuantityKind.DURATION in kinds:
        kinds.discard(QuantityKind.COUNT)
    if QuantityKind.RANK in kinds:
        kinds -= {QuantityKind.COUNT, QuantityKind.PERCENTAGE}
    if QuantityKind.PERCENTAGE in kinds and "%" not in understanding.text:
        kinds.discard(QuantityKind.COUNT)
    if QuantityKind.COUNT in kinds:
        kinds.add(QuantityKind.OTHER)
        if kinds & {QuantityKind.MONEY, QuantityKind.AREA} and not counted:
            kinds -= COUNTED
    if not kinds and not counted and _HOW_MUCH.search(folded) and _PAYS.search(folded):
        return _MONEY_OR_SHARE
    if kinds <= COUNTED and not counted and _PAYMENT.search(folded) and not _HOW_MANY.search(folded):
        return frozenset({QuantityKind.MONEY})
    if not kinds and not counted and understanding.asks(Kind.FIGURE) and _SUMS.search(folded):
        return frozenset({QuantityKind.MONEY})
    if not kinds and counted and asked_unit(understanding.text) is None:
        return COUNTED | {QuantityKind.PERCENTAGE}
    if not kinds and asked_unit(understanding.text) is None and counts_unnamed(understanding.text):
        return COUNTED
    return frozenset(kinds)


def is_part_of_question(quantity: Quantity, understanding: Understanding) -> bool:
    """Whether the question itself gives the value, and asks for another one."""
    if understanding.asks(Kind.YES_NO, Kind.DISCREPANCY):
        return False
    if not any(same_value(quantity, other) for other in understanding.quantities):
        return False
    return quantity.kind is not QuantityKind.MONEY or bool(_PART_OF_VALUE.search(fold(understanding.text)))


def asks_part_of_value(understanding: Understanding) -> bool:
    """Whether the question gives a value and asks how much of it: only a sentence that gives it too can tell."""
    return bool(understanding.quantities) and bool(_PART_OF_VALUE.search(fold(understanding.text)))


def gives_a_few_dong(understanding: Understanding) -> bool:
    """Whether the question gives a sum that no coin is worth, "if a firm puts in 3 dong": one side of a ratio."""
    return any(
        one.kind is QuantityKind.MONEY and one.unit == "VND" and one.value < _LEAST_COIN
        for one in understanding.quantities
    )


def gives_a_value(understanding: Understanding) -> bool:
    """Whether the question gives a sum, a share or a measure: "how many firms got 2 billion?" is told where 2 billion
    is."""
    return any(one.kind not in COUNTED and one.kind is not QuantityKind.DURATION for one in understanding.quantities)


def asks_for_whole_sum(understanding: Understanding) -> bool:
    """Whether a budget or a total is asked for, which no ceiling and no amount for each can be."""
    folded = fold(understanding.text)
    return bool(_WHOLE_SUM.search(folded)) and not _CEILING.search(folded)


def asks_for_share(understanding: Understanding) -> bool:
    """Whether a share is asked for by that name: a sum answers only where no share is told."""
    return _ASKS_SHARE.search(fold(understanding.text)) is not None


def asks_for_ceiling(understanding: Understanding) -> bool:
    """Whether the most that one can get is asked for, by that name."""
    return bool(_CEILING.search(fold(understanding.text)))


def is_of_the_other_bound(quantity: Quantity, understanding: Understanding) -> bool:
    """Whether the most is asked for and this is the least there is to be, or the least and this is the most."""
    folded = fold(understanding.text)
    if _CEILING.search(folded):
        return quantity.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN)
    return bool(_FLOOR.search(folded)) and quantity.qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN)


def asks_for_total(understanding: Understanding) -> bool:
    """Whether the total is asked for, in so many words."""
    return bool(_TOTAL.search(fold(understanding.text)))


def says_total(words: str) -> bool:
    """Whether the words around a figure call it a total."""
    return bool(_TOTAL.search(fold(words)))


def is_for_each(quantity: Quantity) -> bool:
    """Whether it is the most that one can get, or so much for each."""
    is_each = quantity.per is not None and quantity.per not in ("year", "month", "week", "day")
    return quantity.kind is QuantityKind.MONEY and (is_each or quantity.qualifier is Qualifier.AT_MOST)


def needs_noun(kinds: Sequence[QuantityKind] | frozenset[QuantityKind], quantity: Quantity) -> bool:
    """Whether a bare number or a length of time is shown only where it is asked for as such."""
    return not kinds and quantity.kind in (QuantityKind.COUNT, QuantityKind.DURATION)
