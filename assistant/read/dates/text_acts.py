"""What happens to a text — adopted, signed, published, takes effect, lapses — and which day of a sentence each has.

A day belongs to the act that leads to it ("comes into effect on 1 January"); one that opens its clause to the act
behind it ("On 3 May the council adopted", "un pas a été franchi le 3 mai, lorsque le Conseil a voté").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from policy.dates import Period, Precision
from policy.folding import fold
from policy.late_regex import late_regex


class Act(StrEnum):
    """An act in the life of a text."""

    ADOPTED = "adopted"
    SIGNED = "signed"
    PUBLISHED = "published"
    EFFECT = "effect"
    LAPSE = "lapse"


def _any(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


_TOLD: Mapping[Act, re.Pattern[str]] = {
    Act.LAPSE: _any(
        r"cess\w+ (?:de (?:produire (?:ses )?effets?|s'appliquer)|d'(?:etre (?:applicable|en vigueur|valable)|"
        r"avoir effet)|"
        r"ses effets)", r"expir\w+", r"pri(?:t|s|se) fin",
        r"pren\w+ fin", r"s'achev\w+", r"caduqu\w+", r"n'est plus (?:applicable|en vigueur|valable)",
        r"jusqu'(?:au|en|a)", r"laps\w+", r"(?:will )?ends?", r"ended", r"runs? out", r"until", r"till", r"through",
        r"no longer (?:applies|valid|in force)", r"fin de (?:validite|vigueur|l'application)", r"expiry",
        r"end of (?:validity|application)",
        r"het (?:hieu luc|han|thoi han)", r"cham dut", r"ket thuc",
        r"den(?: het)?(?: ngay| nam)?",
    ),
    Act.EFFECT: _any(
        r"(?:entr\w+|est|sera|mis\w*|reste|etait) en (?:vigueur|application)", r"entree? en (?:vigueur|application)",
        r"en (?:vigueur|application)", r"prend\w* effet", r"pris effet", r"effet au", r"ses effets", r"s'appliqu\w+",
        r"applicables?", r"applique(?:e|es|s|nt)?", r"valables?", r"va(?:ut|lent)", r"produi\w+ (?:ses )?effets?",
        r"a(?:ppl(?:y|ies|ied)|pplicable)", r"(?:take|takes|took|taking) effect",
        r"(?:in)?to (?:force|effect|operation)", r"in (?:force|effect)", r"effective(?: date)?", r"operative", r"valid",
        r"binding", r"tak\w+ over", r"succed\w+", r"remplac\w+", r"replac\w+", r"se prevaloir", r"rely on", r"as of",
        r"with effect from", r"a compter du",
        r"ke tu(?: ngay)?",
        r"thay (?:the|cho)", r"(?:co )?hieu luc(?: thi hanh)?", r"ap dung", r"thi hanh", r"duoc thuc hien",
    ),
    Act.ADOPTED: _any(
        r"adopt\w*", r"vot(?:e|ee|es|ees|er|ed|ent)", r"passed", r"pass(?:es)?", r"approuv\w+", r"approved?",
        r"approv\w+",
        r"pris(?:e|es)?(?= (?:le|en|par))", r"edict\w+", r"promulg\w+", r"enact\w*", r"issu(?:e|es|ed)",
        r"dat(?:e|ent|ee|ees) du",
        r"dates? (?:from|back)", r"dated", r"rendue?", r"thong qua", r"ban hanh", r"bieu quyet", r"feu vert",
        r"green light", r"phe duyet",
    ),
    Act.SIGNED: _any(r"sign(?:e|ee|es|ees|er|ed|ing|ature|s)?", r"paraph\w+",
    r"ky(?= |,|$)(?! (?:hop|hien|nang|niem|nguyen|truoc|ke|nay))"),
    Act.PUBLISHED: _any(
        r"publi(?:e|ee|es|ees|er|cation|shed|shes|sh)", r"(?:made|make) public", r"rendue? publique?", r"parue?s?",
        r"released?",
        r"gazetted?", r"cong bo", r"dang (?:cong bao|tai)", r"announc\w*", r"annonc\w*",
    ),
}  # fmt: skip
_ASKED: Mapping[Act, re.Pattern[str]] = {
    Act.LAPSE: _any(
        r"jusqu'(?:a|en) (?:quand|quel\w*)",
        r"quand .{0,60}?(?:expir\w+|cess\w+|prend\w*(?:-t)?(?:-\w+)? fin|s'achev\w+|caduqu\w+)",
        r"(?:until|till) (?:when|what|which)",
        r"when .{0,60}?(?:expires?|lapses?|ends?|runs? out|ceases?|stops?)(?: \w+)?",
        r"(?:expiry|end|expiration) date", r"date (?:d'expiration|de fin)",
        r"how long .{3,60}?(?:force|effect|valid\w*|appl\w+|last|hold)",
        r"combien de temps .{3,60}?(?:vigueur|valable\w*|appliqu\w+)",
        r"last day .{0,60}?(?:appl\w+|valid|force|effect)",
        r"valid (?:until|till)", r"(?:ap dung|hieu luc|thi hanh|thuc hien)(?: \S+){0,3}? (?:den|toi)(?: het)?(?: \S+)?",
        r"(?:het (?:hieu luc|han)|cham dut|ket thuc)", r"hieu luc (?:trong )?bao lau",
    ),
    Act.EFFECT: _any(
        r"en (?:vigueur|application)", r"prend\w*(?:-t)?(?:-\w+)? effet", r"pris effet", r"appliqu\w+",
        r"applicables?", r"valables?",
        r"tak\w+ effect|took effect", r"into (?:force|effect|operation)", r"in (?:force|effect)",
        r"effective(?: date)?", r"effect",
        r"appl(?:y|ies|ied|icable)", r"valid", r"hieu luc", r"ap dung", r"thi hanh",
    ),
    Act.PUBLISHED: _any(
        r"publi(?:e|ee|es|ees|er|cation|shed|sh)", r"(?:made|make) public", r"rendue? publique?", r"parue?s?",
        r"released?",
        r"cong bo", r"dang (?:cong bao|tai)",
    ),
    Act.SIGNED: _any(r"sign(?:e|ee|es|ees|er|ed|ature)?", r"duoc ky", r"ky (?:khi|ngay|vao)", r"ngay ky"),
    Act.ADOPTED: _any(
        r"adopt\w*", r"vot(?:e|ee|es|ees|er|ed)", r"pass(?:ed)?", r"approuv\w+", r"approv\w+", r"pris(?:e|es)?",
        r"promulg\w+", r"enact\w*",
        r"issued?", r"de quand date\w*", r"(?:what is|quelle est) (?:the|la) date (?:of|de|du|d'adoption|d')",
        r"thong qua", r"ban hanh", r"phe duyet",
    ),
}  # fmt: skip
_NOT = late_regex(r"(?<![a-z])(?:not|n't|ne|n'\w+|chua|khong|only|que|chi|moi)(?![a-z])[^.;]{0,50}\Z")
_HOLDING = frozenset({"until", "till", "through", "den", "jusqu'au", "jusqu'en", "jusqu'a"})
"""Words that end what holds; with a denied verb they begin it: "not in force until May"."""
_LEADS_TO = 14
"""Characters at most between "until" and its day."""
_CROSSED = 40
"""What a strong stop or another day between act and day counts, in characters."""
_STOP = late_regex(
    r"[;:.]\s|(?<![a-z])(?:(?:al)?though|while|whereas|alors que|tandis que|bien que|mac du|trong khi|tuy)(?![a-z])"
)
_BEHIND = 12
"""What it counts that the act stands behind its day."""
_ELSEWHERE = 60
"""What it counts that the day before the act does not open a clause: it may be that of a session."""
_FAR = 100
_OPENS_CLAUSE = late_regex(
    r"(?:\A|[.;:,«\"“(]\s?|\s(?:et|and|va|lorsque|when|khi|franchi|taken|buoc)\s)\W*(?:\w+ ){0,6}?(?:on|le|la|du|"
    r"since|depuis(?: le)?|des(?: le)?|from|"
    r"a (?:partir|compter) du|tu(?: ngay)?|ke tu(?: ngay)?|ngay|hom|vao(?: ngay)?|in|en|as of|la ngay)?\s?\Z"
)
_DAYS = frozenset(
    {Precision.DAY, Precision.YEARLESS_DAY, Precision.MONTH, Precision.YEAR, Precision.RANGE, Precision.QUARTER}
)


@dataclass(frozen=True, slots=True)
class Dated:
    """An act where a sentence tells it, with its day."""

    act: Act
    period: Period
    start: int
    """Where the words of the act begin, in the sentence."""


def asked_acts(question: str) -> tuple[Act, ...]:
    """The acts whose day a question is after, the end of a text apart from its beginning.

    >>> asked_acts("Until when does Resolution 12 apply?"), asked_acts("Khi nào được thông qua?")
    ((<Act.LAPSE: 'lapse'>,), (<Act.ADOPTED: 'adopted'>,))
    """
    folded = fold(question)
    found = [act for act, asks in _ASKED.items() if asks.search(folded)]
    if Act.LAPSE in found and Act.EFFECT in found:
        found.remove(Act.EFFECT)
    if len(found) > 1 and Act.ADOPTED in found and not _SAYS_ADOPTED.search(folded):
        found.remove(Act.ADOPTED)  # "the date of signature" asks for no other
    return tuple(act for act in (Act.SIGNED, Act.ADOPTED, Act.PUBLISHED, Act.EFFECT, Act.LAPSE) if act in found)


_SAYS_ADOPTED = _any(
    r"adopt\w*",
    r"vot(?:e|ee|es|ees|er|ed)",
    r"passed",
    r"approuv\w+",
    r"approv\w+",
    r"issued",
    r"thong qua",
    r"ban hanh",
)


def dated_acts(text: str, periods: Sequence[Period]) -> Iterator[Dated]:
    """The acts that `text`, one sentence, dates, each with its day; a span of days dates beginning and end."""
    folded = fold(text)
    told = [(act, match.start(), match.end()) for act, said in _TOLD.items() for match in said.finditer(folded)]
    told = [one for one in told if not (_is_denied_end(one, folded) or _is_within_end(one, told))]
    led: dict[int, tuple[int, Act, Period]] = {}
    for period in periods:
        near = min(
            (
                (
                    _distance(start, end, period, folded)
                    + _CROSSED * sum(end <= one.start and one.end <= period.start for one in periods),
                    start,
                    act,
                )
                for act, start, end in told
            ),
            default=None,
        )
        if near is None or near[0] > _FAR or period.precision not in _DAYS:
            continue
        far, start, act = near
        # Of several days beside one act the nearest is its own.
        if start not in led or far < led[start][0]:
            led[start] = far, act, period
    for start, (_, act, period) in led.items():
        yield Dated(act, period, start)
        if period.precision is Precision.RANGE and act in (Act.EFFECT, Act.LAPSE):
            yield Dated(Act.LAPSE if act is Act.EFFECT else Act.EFFECT, period, start)


def _is_denied_end(told: tuple[Act, int, int], folded: str) -> bool:
    """Whether "until" follows a denied verb: what is not in force until May is in force from then on."""
    act, start, end = told
    return act is Act.LAPSE and folded[start:end].split()[0] in _HOLDING and _NOT.search(folded[:start]) is not None


def _is_within_end(told: tuple[Act, int, int], others: Sequence[tuple[Act, int, int]]) -> bool:
    """Whether words of effect are part of words of its end: "hết hiệu lực", "cesse de produire effet"."""
    act, start, end = told
    return act is Act.EFFECT and any(
        other is Act.LAPSE and first <= start and end <= last for other, first, last in others
    )


def _is_of_day(words: str) -> bool:
    """Whether words are an act only right before a day: "until", "as of"."""
    return words.split()[0] in _HOLDING or words.startswith(("as of", "with effect", "a compter", "ke tu"))


def _distance(start: int, end: int, period: Period, folded: str) -> int:
    if period.start <= start and end <= period.end:
        return 0  # "until" of "until 31 May 2029"
    if end <= period.start:
        between = folded[end : period.start]
        if len(between) > _LEADS_TO and _is_of_day(folded[start:end]):
            return _FAR + 1  # "up to 300 million" ends nothing
        return len(between) + _CROSSED * len(_STOP.findall(between))
    between = folded[period.end : start]
    opens = _OPENS_CLAUSE.search(folded[: period.start]) is not None
    return len(between) // 2 + _BEHIND + _CROSSED * len(_STOP.findall(between)) + (0 if opens else _ELSEWHERE)
