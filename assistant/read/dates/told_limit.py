"""Which limits of time a sentence tells of applications and aids: its days and spans with what each is the limit of.

A day belongs to the words right before it ("closes on", "jusqu'au", "từ ngày"), a span of days to what is done in it
("is examined within", "is paid for"); an answer without a verb to the question or label that it stands under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.evidence import Sentence
from assistant.read.dates.asked_limit import AIDS, DECIDES, HANDED_IN, Limit, limit_of_heading
from assistant.read.dates.rounds import rounds_at
from assistant.read.figures.counted import is_how_often
from policy.dates import Period, Precision
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind


@dataclass(frozen=True, slots=True)
class Told:
    """One limit where a sentence tells it."""

    limit: Limit
    value: Period | Quantity
    sentence: Sentence
    rounds: frozenset[int]
    """Of which rounds it is told; empty where the sentence counts none."""


_DAYS = frozenset({Precision.DAY, Precision.YEARLESS_DAY, Precision.MONTH})
_CLOSES = late_regex(
    r"(?<![a-z])(?:avant(?: le| la)?|jusqu'(?:au|a|en)|au plus tard(?: le| au)?|passe(?:e)? le|au-dela du|until|till|"
    r"before|by|"
    r"no later than|not later than|on or before|up to|after|(?:close[sd]?|closing|ends?|ended|due|"
    r"finish\w*)(?: \w+){0,2}?(?: on| at)?|"
    r"deadlines?(?: \w+){0,4}?|cut-?off(?: \w+){0,5}?|closing dates?(?: \w+){0,3}?|last day(?: \w+){0,4}?|"
    r"(?:dates? limites?|date butoir|clotur\w*|echeances?|fermeture|clos\w*|ferm\w+|pren\w+ fin|se termin\w+|"
    r"s'acheve\w*|termin\w+)"
    r"(?: (?:\w|')+){0,6}?(?: au| le)|dates? limites?(?: \S+){0,4}?|dernier (?:jour|delai)(?: \S+){0,4}?|"
    r"truoc(?: ngay)?|den(?: het)?(?: ngay)?|toi(?: ngay)?|(?:cham|muon) nhat(?: la| vao)?(?: ngay)?|sau(?: ngay)?|"
    r"(?:han|thoi han) (?:cuoi|chot|nop|dang ky|nhan|gui)(?: \S+){0,5}?|(?:dong|ket thuc|het han)(?: \S+){0,4}?)"
    r"\W{0,3}(?:\d{1,2}\s?(?:h|gio|heures?|:|a\.?m\.?|p\.?m\.?)\s?(?:\d\d)?\W{0,3})?(?:(?:the|ngay|le|on|vao|la|is|"
    r"au|midnight|minuit) ){0,3}\Z"
)
_OPENS = late_regex(
    r"(?<![a-z])(?:a partir (?:du|de)|a compter (?:du|de)|des(?: le)?|depuis(?: le)?|(?:ouvr\w+|ouvert\w*|ouverture|"
    r"debut\w*|commenc\w+|lanc\w+)"
    r"(?: (?:\w|')+){0,5}?|from|since|as of|as from|(?:open(?:s|ed|ing)?|start\w*|begin\w*|"
    r"launch\w*)(?: \w+){0,3}?(?: on)?|"
    r"tu(?: ngay)?|ke tu(?: ngay)?|(?:mo|bat dau|phat dong|khoi dong)(?: \S+){0,5}?)\W{0,3}(?:(?:the|ngay|le|on|vao|"
    r"la|is|au) ){0,2}\Z"
)
_HOLDS = late_regex(
    r"(?<![a-z])(?:en vigueur|prend\w* effet|s'appliqu\w+|in force|takes? effect|into effect|effective|applies|"
    r"hieu luc|ap dung)(?![a-z])"
)
"""What a text does; its first and last days are those of no call."""
_AFTER = late_regex(r"(?:after|sau)(?![a-z])")
_AFTER_IS_SHUT = late_regex(
    r"(?<![a-z])(?:no|not|plus|aucune?|khong|closed|refus\w+|reject\w+|irrecevables?|tu choi|wait|attend\w*|"
    r"cho sang)(?![a-z])"
)
_LASTS = late_regex(
    r"(?<![a-z])(?:dur(?:e|ent|er|era|eront|ee|ees)|pendant|durant|verse\w*|paye\w*|sur (?:une (?:duree|"
    r"periode) de)?|lasts?|"
    r"paid|pays|runs?|for (?:up to |at most |a (?:period|maximum) of )?|over|period of|maximum of|at most|signed|"
    r"signe\w*|conclu\w*|"
    r"court|courent|run|lien tuc|suot|keo dai|trong(?: thoi gian| thoi han)?|thoi (?:gian|han)|toi da|khong qua|"
    r"duoc cap|chi tra)(?![a-z])"
)
_SINCE_WHEN = late_regex(
    r"(?<![a-z])(?:moins de|plus de|au moins|younger than|older than|less than|at least|more than|duoi|tren|it nhat|"
    r"depuis|existe\w*|"
    r"established|founded|operating|hoat dong|thanh lap|experience|kinh nghiem|aged?|tuoi)\W{0,3}(?:\w+ ){0,2}\Z"
)
"""Before a span of years that is a condition, not how long something is paid."""
_CLAUSE = late_regex(r"[;:.]\s|,\s(?=(?:and|et|va|but|mais|nhung|while|tandis|con)\s)")
_BEFORE = 70
_GIVES = late_regex(r"(?<![a-z])(?:accompagn\w+|support(?:s|ed)|soutenu\w*|aide\w*|finance\w*|funded)(?![a-z])")
_LASTS_AID = late_regex(r"(?<![a-z])(?:verse\w* pendant|dure|lasts?|keo dai)(?![a-z])")
_WITHIN = late_regex(
    r"(?<![a-z])(?:within|after|in|sous|dans(?: un delai de| les)?|au bout de|en|apres|trong(?: vong| thoi han)?|"
    r"sau)\W{0,2}(?:\w+ )?\Z"
)
_LATE = late_regex(
    r"(?<![a-z])(?:late|delayed|overdue|behind schedule|retard\w*|cham(?! nhat)|tre(?! em)|qua"
    r" han)(?![a-z])(?:\W+\w+){0,5}\W+\Z"
)
"""Before a span by which something came too late."""
_OTHER_ACT = late_regex(
    r"(?<![a-z])(?:pay\w*|paid|settle\w*|vers(?:e|er|ement)\w*|rembours\w+|reimburs\w+|chi tra|giai ngan|thanh toan|"
    r"train\w*|form(?:e|er|ation)\w*|"
    r"dao tao|report\w*|rapport\w*|bao cao|complet\w+|bo sung|correct\w*|open|ouvert\w*|mo)(?![a-z])"
)
"""What is done in a span of days that is no answer."""
_OTHER_DAY = late_regex(
    r"(?<![a-z])(?:hop|meet\w*|met|reuni\w*|sieg\w*|cong bo|announc\w*|publi\w*|annonc\w*|pay\w*|paid|chi tra|"
    r"vers(?:e|er|ee)s?|bao cao|report\w*|"
    r"rapport\w*|finish\w*|hoan thanh|termin(?:e|er|ee)s? (?:le|les|leur)|workshop|hoi thao|seminar\w*)(?![a-z])"
)
"""What else has a last day: a council's meeting, a report, a payment."""
_HANDS_IN = late_regex(
    r"(?<![a-z])(?:nop|gui|dang ky|tiep nhan|nhan ho so|depos\w+|depot|remettre|remis\w*|soum\w+|envoy\w+|"
    r"candidat\w+|postul\w+|submit\w*|"
    r"submission\w*|appl(?:y|ied|ication\w*)|sent|send|filed?|hand(?:ed)? in|register\w*|reach)(?![a-z])"
)
_SHORT = frozenset({"day", "working day", "week", "hour", "month"})
_LONG = frozenset({"year", "month", "day", "week"})


def limits_in(sentence: Sentence, before: str = "") -> Iterator[Told]:
    """The limits that `sentence` tells; `before` is what its paragraph or section said before it."""
    heading = next((found for one in reversed(sentence.headings) if (found := limit_of_heading(one))), None)
    folded = sentence.folded
    is_of_file = HANDED_IN.search(folded) is not None
    told_before = HANDED_IN.search(fold(" ".join((*sentence.headings, before)))) is not None
    rounds = rounds_at(sentence.text, min((one.start for one in sentence.facts.periods), default=0))
    asked = re.search(r"([^.?!]+)\?\W*\Z", before)
    heading = heading or (limit_of_heading(asked[1]) if asked else None)
    last: list[Limit] = []
    for period in sentence.facts.periods:
        limits = [] if _HOLDS.search(folded) else _limits_of_day(period, sentence)
        # "the first closes on 3 May, the second on 8 June"
        limits = last = limits or (last if rounds(period.start) else [])
        known = _label_before(sentence, period.start) or heading
        first, end = _clause(folded, period.start, period.end)
        if known is None and _OTHER_DAY.search(folded, first, end) and not _HANDS_IN.search(folded, first, end):
            continue
        if known is Limit.ANSWERED:
            yield Told(known, period, sentence, rounds(period.start))
            continue
        if (is_of_file or told_before) and limits:
            yield from (Told(one, period, sentence, rounds(period.start)) for one in limits)
        elif known in (Limit.OPENS, Limit.CLOSES) and (not limits or known in limits):
            yield Told(known, period, sentence, rounds(period.start))
    for quantity in sentence.facts.quantities:
        if quantity.kind is not QuantityKind.DURATION:
            continue
        if is_how_often(sentence.text, quantity, sentence.facts.quantities):
            continue
        limit = _limit_of_span(quantity, sentence, heading)
        if limit is not None:
            yield Told(limit, quantity, sentence, rounds(quantity.start))


def _label_before(sentence: Sentence, start: int) -> Limit | None:
    """What the label or the first cell says that a value stands behind: "Closing date: 30 April"."""
    label, mark, _ = sentence.text[:start].partition("|" if "|" in sentence.text else ":")
    return limit_of_heading(label) if mark else None


def _limits_of_day(period: Period, sentence: Sentence) -> list[Limit]:
    if period.precision is Precision.RANGE:
        whole = period.first.month == period.first.day == 1 and period.last.month == 12
        return [] if whole else [Limit.OPENS, Limit.CLOSES]
    if period.precision not in _DAYS:
        return []
    before = sentence.folded[max(0, period.start - _BEFORE) : period.start]
    closes = _CLOSES.search(before)
    opens = _OPENS.search(before)
    if closes is not None and opens is not None:
        # Of two words before one day the nearer one says what it is.
        closes, opens = (closes, None) if closes.start() >= opens.start() else (None, opens)
    if closes is not None and _AFTER.match(closes.group()) and not _AFTER_IS_SHUT.search(sentence.folded[period.end :]):
        closes = None
    if closes is not None or (period.is_horizon and opens is None):
        return [Limit.CLOSES]
    return [Limit.OPENS] if opens is not None else []


def _limit_of_span(quantity: Quantity, sentence: Sentence, heading: Limit | None) -> Limit | None:
    start, end = _clause(sentence.folded, quantity.start, quantity.end)
    clause = sentence.folded[start:end]
    before = sentence.folded[start : quantity.start]
    known = _label_before(sentence, quantity.start) or heading
    if _LATE.search(before):
        return None
    if quantity.unit in _SHORT and (
        known is Limit.ANSWERED
        or (known is None and DECIDES.search(clause) and not _LASTS_AID.search(clause))
        or (known is None and HANDED_IN.search(clause) and _WITHIN.search(before) and not _OTHER_ACT.search(clause))
    ):
        return Limit.ANSWERED
    if quantity.unit not in _LONG or _SINCE_WHEN.search(before):
        return None
    if known is Limit.LASTS:
        return Limit.LASTS
    is_of_aid = (
        _GIVES.search(clause)
        or AIDS.search(clause)
        or (HANDED_IN.search(clause) is None and AIDS.search(sentence.folded[:start]))
    )
    is_span = _LASTS.search(before) and quantity.unit in ("year", "month")
    return Limit.LASTS if known is None and is_of_aid and is_span and not DECIDES.search(clause) else None


def _clause(folded: str, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence between its strong stops that holds a span."""
    first, last = 0, len(folded)
    for stop in _CLAUSE.finditer(folded):
        if stop.end() <= start:
            first = stop.end()
        elif stop.start() >= end:
            last = stop.start()
            break
    # A label is of the clause behind it.
    if first and folded[first - 2 : first].startswith(":"):
        first = 0
    return first, last
