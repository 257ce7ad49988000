"""What happens in a text, in three languages: a date belongs to the event beside it, and so does who did it.

"Work began in March 2024, the centre opens in June" holds two dates; each answers only for its own event.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex


@dataclass(frozen=True, slots=True)
class Event:
    """An event where a text names it."""

    name: str
    start: int
    end: int


def _any(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


_EVENTS: Mapping[str, re.Pattern[str]] = {
    "work begins": _any(
        r"khoi cong", r"dong tho", r"br(?:oke|eak|eaks|oken) ground",
        r"ground (?:was|is|has been|had been|will be) broken",
        r"ground-?breaking", r"premiere pierre", r"(?:first|foundation) stone",
        r"(?:construction|travaux|chantier|work|building)(?: \S+){0,8} (?:began|begun|begins?|starts?|started|"
        r"under way|"
        r"demarr\S*|commenc\S*|debut\S*|s'ouvr\S+)",
        r"(?:debut|demarr|commenc|entam|lanc)\w*(?:-\S+)? (?:\S+ ){0,3}?(?:travaux|chantier|construction)",
        r"(?:quand|when) (?:debut\S*|demarr\S*|commenc\S*|did|does|will)(?: \S+){0,3} (?:travaux|chantier|"
        r"construction|work)(?! \S+ \S+ open)(?:(?: \S+){0,6} (?:begin|start|commence))?",
        r"(?:debut|lancement|demarrage) (?:des travaux|du chantier|de la construction)", r"sort\w* de terre",
        r"(?:lance|entame|commence|demarre|debute)e?s? (?:en|le|au|depuis) .{2,30}?(?:travaux|chantier)",
        r"(?:travaux|chantier|work|construction)(?: \S+){0,8}? (?:begun|started|lance|entame|commence|"
        r"demarre)\w* (?:in|on|en|le)",
        r"en (?:travaux|chantier|construction) depuis", r"bat dau (?:\S+ ){0,2}?(?:xay(?: dung)?|thi cong)",
        r"(?:duoc )?xay dung tu",
        r"(?:duoc )?thi cong tu", r"breaks? ground",
        r"(?:start|begin)(?:s|ing)? (?:of )?(?:work|construction|building)", r"demarr\w+ (?:le chantier|les travaux)",
    ),
    "opens": _any(
        r"khanh thanh", r"khai truong", r"vao hoat dong", r"khai mac", r"vao su dung",
        r"don (?:\S+ ){1,4}?dau tien", r"welcom\w+ (?:its|their|the) first", r"accueill\w+ (?:ses|leurs|les) premi\w+",
        r"(?:put|puts|went|go|goes|brought) (?:\S+ ){0,6}?(?:in|into) (?:service|operation|use)", r"goes live",
        r"mo cua", r"inaugur\w+", r"open(?:s|ed|ing)?",
        r"ouvr\w+", r"ouvert\w*", r"mis\w* en service", r"van hanh", r"operational",
        r"(?:in|into) (?:service|operation|use)", r"m(?:et|ettra|ettre|ettent) (?:\S+ ){0,4}?en service",
        r"operationnel\w*", r"en service",
        r"hoat dong(?= tu| vao)", r"dua vao (?:su dung|hoat dong|van hanh|khai thac)", r"go(?:es)? live", r"don khach",
    ),
    "is launched": _any(r"phong(?= thanh cong| len| ve tinh| vao)", r"duoc phong", r"ra mat", r"launch\w*", r"lanc\w+"),
    "is adopted": _any(
        r"thong qua", r"ban hanh", r"adopt\w*", r"pass(?:ed|es)?", r"vot(?:e|ee|es|ees|er|ed)", r"promulg\w+",
        r"issu(?:e|es|ed)", r"pris(?:e|es)?", r"ky ban hanh", r"enact\w*", r"ra doi",
    ),
    "is approved": _any(r"phe duyet", r"approv\w+", r"approuv\w+", r"valid\w+"),
    "is registered": _any(r"dang ky", r"register\w*", r"registration", r"enregistr\w+", r"inscri\w+"),
    "is filed": _any(r"nop", r"filed?", r"filing", r"depos\w+", r"depot\w*", r"submit\w*", r"soumi\w+", r"gui don"),
    "is founded": _any(r"thanh lap", r"founded", r"fondee?s?", r"creee?s?", r"creation", r"created", r"establish\w*",
                       r"set up", r"ra doi", r"fonde", r"cree", r"mis\w* en place", r"formed"),
    "is signed": _any(r"ky(?: ket)?(?! (?:hop|su|thuat|nang|niem|luat))", r"sign(?:s|ed|ing|e|ee|es|ees|er|ature)?"),
    "is appointed": _any(r"bo nhiem", r"appoint\w*", r"nomm\w+", r"nomination", r"designe\w*"),
    "ends": _any(
        r"ket thuc", r"cham dut", r"het han", r"het hieu luc", r"end(?:s|ed)?", r"expir\w+", r"pri[st] fin",
        r"prend\w* fin", r"laps\w+", r"ceas(?:e|es|ed)", r"cess(?:e|era|ent)", r"ngung",
        r"s'achev\w+", r"clos(?:e|es|ed|ing)", r"clotur\w+",
    ),
    "merges": _any(
        r"sap nhap", r"hop nhat", r"merg\w+", r"fusion\w*", r"absorb\w*", r"(?:devenue?|devient) (?:une )?partie",
        r"(?:became|become|becoming|is now|now) (?:a )?part", r"rattachee?s? a", r"tro thanh (?:mot )?(?:bo )?phan",
        r"nhap vao",
    ),
    "is published": _any(r"cong bo", r"publi\w+", r"announc\w*", r"annonc\w*", r"dang tai"),
    "is completed": _any(r"hoan thanh", r"hoan tat", r"complet(?:e|es|ed|ion)", r"finish\w*",
                         r"achev\w+", r"termin\w+", r"hoan thien", r"xong", r"ban giao", r"fini(?:e|es|s|r|ra|ront)?",
                         r"finalis\w+", r"done", r"ready", r"deliver\w*", r"livr(?:e|ee|es|ees|er|era|aison)"),
    "is recognised": _any(r"cong nhan", r"recogni[sz]\w+", r"reconnu\w*", r"reconnai\w+", r"accredit\w+"),
    "takes place": _any(r"dien ra", r"held", r"takes? place", r"took place", r"(?:eu|aura|avoir|a) lieu",
                         r"happen(?:s|ed)?", r"(?:s'est|se sont|sera) tenu\w*",
                         r"to chuc"),
    "resigns": _any(r"tu chuc", r"resign\w*", r"demission\w*"),
    "leads": _any(
        r"dirig\w+", r"leads?", r"led", r"head(?:s|ed)", r"runs?", r"manag\w+", r"phu trach", r"dung dau", r"quan ly",
        r"pilot(?:e|es|ee|er)", r"ger(?:e|ee|er|era)", r"chu tri", r"presid(?:e|es|ee|ees|er|era|ed)",
        r"chair(?:s|ed|ing)", r"(?:lam|la|giu chuc) (?:chu tich|truong ban|chu nhiem|to truong)",
    ),
    "pays": _any(
        r"financ(?:e|es|ee|er|ed|ent)", r"fund(?:s|ed)", r"pays?", r"paid", r"tai tro", r"cap von", r"bo von",
        r"chi tra", r"com(?:es|e|ing) from", r"provien\w+",
    ),
    "builds": _any(r"build(?:s|ing)?", r"built", r"construi\w+", r"xay dung", r"chu dau tu", r"maitre d'ouvrage"),
    "proposes": _any(r"de xuat", r"propos\w+", r"suggest\w*", r"kien nghi", r"recommand\w+", r"recommend\w*"),
    "warns": _any(r"warn(?:s|ed|ing)?", r"canh bao", r"(?:met|mis|mise|mettent) en garde", r"alert\w*", r"luu y"),
    "regrets": _any(r"regret\w*", r"deplor\w+", r"complain\w*", r"lay lam tiec", r"se plai\w+", r"phan nan"),
    "doubts": _any(r"doubt\w*", r"dout(?:e|es|ent)", r"hoai nghi", r"nghi ngo"),
    "wants": _any(r"want(?:s|ed)?", r"voul\w+", r"veu\w+", r"muon"),
    "is rejected": _any(r"turned down", r"reject\w*", r"refus\w+", r"rejet\w+", r"tu choi", r"bi loai", r"denied"),
    "is admitted": _any(r"admit\w*", r"admis\w*", r"accept\w+", r"duoc (?:vao|chap thuan|tham gia)", r"taken in"),
}  # fmt: skip
_FAR = 70
"""Characters from which an event no longer dates what stands there."""
_BREAK = 25
"""What a comma or the end of a clause between event and date counts, in characters."""
_OF_TEXTS = frozenset({"is adopted", "is signed", "is published", "is approved"})
"""What a text undergoes: the date in its name answers for each of them."""


@lru_cache(maxsize=20_000)
def events_in(text: str) -> tuple[Event, ...]:
    """The events that `text` names, in order.

    >>> [one.name for one in events_in("khởi công tháng 3, khánh thành tháng 6")]
    ['work begins', 'opens']
    """
    folded = fold(text)
    found = [
        Event(name, match.start(), match.end()) for name, said in _EVENTS.items() for match in said.finditer(folded)
    ]
    # "Bắt đầu xây dựng" is the beginning of works, and no building besides.
    whole = [one for one in found if not any(_is_part(one, other) for other in found)]
    return tuple(sorted(whole, key=lambda one: one.start))


def _is_part(one: Event, other: Event) -> bool:
    return other.start <= one.start and one.end <= other.end and one.end - one.start < other.end - other.start


def event_names(text: str) -> frozenset[str]:
    """The names of the events in `text`."""
    return frozenset(one.name for one in events_in(text))


def agree(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether one of the events is asked for; what texts undergo is one: adopted, signed, published."""
    return bool(asked & told) or bool(asked & _OF_TEXTS and told & _OF_TEXTS)


_OF_ONE_DAY = frozenset({"work begins", "opens", "is founded", "merges", "is completed"})


def must_be_told(asked: frozenset[str]) -> bool:
    """Whether what is asked happens once and has its day only where a sentence tells that very event: a day on which a
    centre opened is not that on which its works began."""
    return bool(asked & _OF_ONE_DAY)


def asks_of_text(asked: frozenset[str]) -> bool:
    """Whether what is asked about happens to texts: they are adopted, signed, published."""
    return bool(asked & _OF_TEXTS)


def dated_by(asked: frozenset[str], periods: Sequence[Period], text: str) -> list[Period]:
    """Of `periods`, those that stand beside an event asked for; all that no event claims where none does.

    A period that belongs to another event only is left out: the answer to "when did it open?" is not when work began.
    """
    if not asked:
        return list(periods)
    events = events_in(text)
    own: list[Period] = []
    free: list[Period] = []
    for period in periods:
        # That something takes place says nothing of what it is.
        own_events = [one for one in events if one.name != "takes place" or "takes place" in asked]
        distances = {one: _distance(one, period, text) for one in own_events}
        near = min(distances.values(), default=_FAR)
        if near >= _FAR:
            free.append(period)
        elif agree(asked, frozenset(one.name for one, far in distances.items() if far == near)):
            own.append(period)
    return own or free


def _distance(event: Event, period: Period, text: str) -> int:
    first, last = (event.end, period.start) if event.end <= period.start else (period.end, event.start)
    between = text[first:last] if first < last else ""
    return len(between) + _BREAK * len(re.findall(r"[,;:.]\s", between))
