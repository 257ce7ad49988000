"""The unit or the noun that a question asks a number of: "how many tonnes" is answered by no hectares, votes by no
articles of a law, articles by none of its chapters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_ASKS = (
    r"(?<![a-z])(?:how many|combien (?:de |d')|nombre (?:total )?(?:de |d'|des )|number of|bao nhieu|may)\s?"
    r"(?:total |different )?"
)
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.OTHER})
_LENGTHS_OF_TIME = frozenset({QuantityKind.DURATION})


@dataclass(frozen=True, slots=True)
class AskedUnit:
    """What a number must be of to answer."""

    kinds: frozenset[QuantityKind]
    units: frozenset[str] = frozenset()
    """Canonical units that answer; empty where `noun` says what is counted."""
    noun: re.Pattern[str] | None = None
    """Folded words that may stand behind the number, one of which must."""
    is_rate: bool = False
    """Whether so much for each is asked: a yield of tonnes per hectare is no output in tonnes."""

    def answered_by(self, quantity: Quantity, behind: str) -> bool:
        """Whether `quantity`, with the words `behind` it in its sentence, is of what is asked."""
        if quantity.kind not in self.kinds:
            return False
        if self.noun is not None:
            behind = _OUT_OF.sub("", fold(behind)[:_BEHIND])
            return quantity.unit is None and bool(self.noun.search(behind))
        return quantity.unit in self.units and (self.is_rate or not _FOR_EACH.match(fold(behind)[:_BEHIND]))


_FOR_EACH = late_regex(
    r"[^,;.]{0,30}(?:/ ?|(?<![a-z])(?:par|per|moi|tren mot|a)\s)(?:hectare|ha|tonne|km|m2|head|tete|nguoi|personne|"
    r"person|worker|drone|unit|vu|hecta|hec-ta)(?![a-z])"
)
_OUT_OF = late_regex(r"\A\s?/\s?\d[\d.]*")
"""The whole behind a part: "61/63 delegates"."""
_ASKS_FOR_EACH = late_regex(r"(?<![a-z])(?:par|per|each|chaque|yield|rendement|nang suat|moi|mot)(?![a-z])|/ ?ha")
_BEHIND = 45
"""Characters behind a number in which its noun stands: "3,900 newly trained nuclear engineers"."""


def _unit(words: str, units: str, kinds: frozenset[QuantityKind] = _COUNTED) -> tuple[re.Pattern[str], AskedUnit]:
    return late_regex(rf"{_ASKS}(?:{words})(?![a-z])"), AskedUnit(kinds, frozenset(units.split()))


def _noun(asked: str, told: str, *, bare: bool = False) -> tuple[re.Pattern[str], AskedUnit]:
    or_nothing = r"|\A\s*(?:[,.;)]|$)" if bare else ""
    noun = late_regex(rf"\A[^,;:.()0-9]*?(?<![a-z])(?:{told})(?![a-z]){or_nothing}")
    return late_regex(rf"{_ASKS}(?:{asked})(?![a-z])"), AskedUnit(_COUNTED, noun=noun)


_PEOPLE = (
    r"people|persons?|personnes?|nguoi|inhabitants?|habitants?|residents?|dan so|engineers?|ingenieurs?|"
    r"ky su|students?|etudiants?|sinh vien|hoc vien|hoc sinh|pupils?|eleves?|technicians?|techniciens?|"
    r"ky thuat vien|workers?|travailleurs?|salaries|lao dong|nhan luc|nhan su|nhan vien|nhan cong|"
    r"employees?|employes?|members?|membres?|thanh vien|experts?|chuyen gia|officials?|fonctionnaires?|"
    r"can bo|cong chuc|vien chuc|lecturers?|teachers?|enseignants?|giang vien|giao vien|volunteers?|"
    r"benevoles?|tinh nguyen vien|farmers?|agriculteurs?|nong dan|doctors?|doctorates?|docteurs?|"
    r"medecins?|bac si|researchers?|chercheurs?|nghien cuu (?:sinh|vien)|scientists?|scientifiques?|"
    r"nha khoa hoc|graduates?|diplomes|trainees|stagiaires?|staff|personnel|agents?|specialists?|"
    r"specialistes?|users?|utilisateurs?|visitors?|visiteurs?|khach|participants?|attendees|dai bieu|"
    r"delegates?|delegues|men|women|hommes|femmes|phu nu|tien si|thac si|professors?|professeurs?|giao su|"
    r"youths?|jeunes|thanh nien|doan vien|jobs?|emplois?"
)
"""Words for people in numbers; a number with nothing behind it may be of people too."""
_HAMLETS = r"hamlets?|hameaux|hameau|villages?|thon|ban|lang|ap"
_VOTERS = r"deputies|deputes?|lawmakers|legislators|delegates?|delegues?|councillors|elus|members|membres"
_ARTICLES = r"dieu(?! (?:kien|uoc|duong|khien|phoi|tra|hanh|chinh|tri|hoa|tiet|gi|phai|ay|do|nay|le))"
_CHAPTERS = r"chuong(?! trinh)"
"""The articles and chapters of a law: other words begin so."""


_MONEY = frozenset({QuantityKind.MONEY})


def _currency(words: str, unit: str) -> tuple[re.Pattern[str], AskedUnit]:
    asks = (
        r"(?<![a-z])(?:in|en|bang|tinh bang|quy ra|tinh theo|convert\w* (?:in)?to|how many|combien de|bao nhieu) "
        rf"(?:(?:million|billion|trieu|ty|millions?|milliards?)s?(?: de)? )?(?:{words})(?![a-z])"
    )
    return late_regex(asks), AskedUnit(_MONEY, frozenset({unit}))


_ASKED: tuple[tuple[re.Pattern[str], AskedUnit], ...] = (
    _currency(r"australian dollars?|dollars? australiens?|aud|do la uc", "AUD"),
    _currency(r"(?:us |american |u\.s\. )?dollars?(?: americains?)?|usd|(?:dong )?(?:do la|do-la|usd)(?: my)?", "USD"),
    _currency(r"euros?|eur", "EUR"),
    _unit(r"tonnes?|tons?|tan(?! cong)|kg|kilos?|kilogram\w*", "tonne kg"),
    (
        late_regex(
            r"(?<![a-z])(?:weigh\w*|how heavy|pese(?:-t-\w+)?|quel(?:le)? (?:poids|masse)"
            r"|(?<!da )nang bao nhieu)(?![a-z])"
        ),
        AskedUnit(_COUNTED, frozenset({"tonne", "kg"})),
    ),
    _unit(r"hectares?|ha|hec-?ta", "ha km2 m2", frozenset({QuantityKind.AREA})),
    _unit(r"[mgk]wp?|(?:mega|giga|kilo)watts?", "MW GW kW MWp"),
    _unit(r"km|kilomet\w+|ki-?lo-?met|metres?|meters?|met(?! vuong| khoi)", "km m"),
    _unit(r"litres?|liters?|lit", "litre"),
    _unit(r"hours?|heures?|(?<!may )gio|minutes?|phut", "hour minute", _LENGTHS_OF_TIME),
    _unit(r"days?|jours?|ngay|weeks?|semaines?|tuan", "day week", _LENGTHS_OF_TIME),
    _unit(r"months?|mois|thang", "month quarter year", _LENGTHS_OF_TIME),
    _unit(r"years?|ans|annees?|nam", "year month", _LENGTHS_OF_TIME),
    _noun(r"(?:\w+ ){0,2}?(?:people|persons?|staff|personnel)|personnes?|nguoi|nhan luc|nhan su", _PEOPLE, bare=True),
    _noun(r"hamlets?|hameaux|thon|ban(?! (?:do|quyen|ghi|ke))|lang", _HAMLETS),
    _noun(
        r"points?(?! (?:de vente|d'acces|of sale))|diem(?! (?:cau|den|phat|truy|du lich|ban|giao|dung|trung|nong|dan))",
        r"(?<!percentage )points?(?! de (?:pourcentage|vente|base))|diem(?! (?:%|phan tram))",
    ),
    _noun(rf"articles?|{_ARTICLES}", rf"articles?|{_ARTICLES}"),
    _noun(rf"chapters?|chapitres?|{_CHAPTERS}", rf"chapters?|chapitres?|{_CHAPTERS}"),
    _noun(
        r"votes?|voix|suffrages?|phieu(?: thuan| bau| tan thanh)?|dai bieu (?:tan thanh|bo phieu|bieu quyet|dong y)|"
        rf"(?:{_VOTERS}) (?:ont |have |had )?(?:vot\w+|approuve\w*|approved?|backed|supported|adopte\w*|adopted)",
        rf"votes?|voix|suffrages?|phieu|{_VOTERS}|dai bieu",
    ),
)


def asked_unit(question: str) -> AskedUnit | None:
    """What the number that answers `question` must be of; None where it does not say.

    >>> asked_unit("Combien de tonnes de riz ?").units == {"tonne", "kg"}
    True
    """
    folded = fold(question)
    unit = next((asked for pattern, asked in _ASKED if pattern.search(folded)), None)
    return replace(unit, is_rate=True) if unit is not None and _ASKS_FOR_EACH.search(folded) else unit
