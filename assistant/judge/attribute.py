"""What a question is after by name — a telephone number, a closing, a turnover: what does not hold it is no answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.facts import facts_of
from assistant.reading import Reading
from assistant.understand import Kind, Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing that can be asked for: the words that ask, and what a text that answers must hold, both folded."""

    asked: re.Pattern[str]
    held: re.Pattern[str]


def _words(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


_TURNOVER = _words("chiffres? d'affaires", "turnover", "revenues?", "sales", "ventes", "doanh thu", "doanh so")
_PROFIT = _words("benefices?", "profits?", "loi nhuan", "marge")
_CLOSING = _words(
    "clos(?:e|es|ed|ing|ure)", "shut\\w*", "ferm(?:e|er|era|ee|es|eture)", "dong cua", "ceas\\w+", "cess\\w+"
)
_POPULATION = _words("population", "inhabitants", "habitants", "residents", "dan so", "nguoi dan")
_SIGNING = _words(
    "sign(?:s|ed|ing|ature|e|ee|es|ees|er|ent|atures?)?", "ky ket", "(?<!dang )ky", "conclu\\w*", "reached"
)
_LAYOFF = _words("licenci\\w+", "laid off", "lay ?offs?", "dismiss\\w*", "sa thai", "cat giam")
_FINE = _words("amende\\w*", "penalt\\w+", "fines?", "fined", "sanction\\w*", "xu phat", "phat", "muc phat")
_PRICE = _words(
    "prix",
    "prices?",
    "priced",
    "gia ban",
    "gia",
    "tarifs?",
    "fee",
    "cost\\w*",
    "cout\\w*",
    "sells?",
    "sold",
    "vend\\w*",
    "ban",
)
_SALARY = _words(
    "salair\\w+", "salary", "salaries", "wages?", "remuner\\w+", "luong", "thu nhap", "pay", "paid", "revenus?"
)
_UNEMPLOYED = _words("chomage", "unemploy\\w+", "that nghiep")

_SIGNED = "signing"
ATTRIBUTES: Mapping[str, Attribute] = {
    "email": Attribute(
        _words("e-?mails?", "courriels?", "adresse electronique", "thu dien tu", "hop thu"), late_regex(r"\S@\S")
    ),
    "telephone": Attribute(
        _words(
            "(?:numero|num|no) (?:de )?tel\\w*", "(?:tele)?phone number", "hotline", "so dien thoai", "duong day nong"
        ),
        late_regex(r"(?:tel|phone|hotline|dien thoai|duong day)\D{0,20}\+?\d[\d .()-]{6,}|\+84[\d .-]{8,}"),
    ),
    "website": Attribute(
        _words("site (?:web|internet)", "web ?site", "web page", "trang web", "url"),
        late_regex(r"https?:|www\.|\.vn\b"),
    ),
    "address": Attribute(
        _words("(?:quelle est l'|l')adresse(?! electronique)", "(?:street |postal |what is the )address", "dia chi"),
        _words(
            "street", "road", "rue", "avenue", "boulevard", "duong", "pho", "address", "adresse", "dia chi", "wards?"
        ),
    ),
    "hours": Attribute(
        _words("horaires?", "opening hours", "office hours", "gio (?:mo cua|lam viec|hoat dong)"),
        late_regex(r"\d\s?(?:h|heures?|am|pm|gio)(?![a-z])|\d:\d\d"),
    ),
    "turnover": Attribute(_TURNOVER, _TURNOVER),
    "profit": Attribute(_PROFIT, _PROFIT),
    "closing": Attribute(
        _words(
            "(?:will|does|did|do) (?!.{0,40}\\b(?:calls?|applications?|rounds?|registration)\\b)"
            ".{3,60} (?:close|shut)(?: down)?",
            "(?<!la )(?<!une )(?<!sa )(?<!ma )(?<!cette )(?<!chaque )(?<!par )(?<!quelle )(?<!de )ferme",
            "ferm(?:er|era|ent|eront)",
            "dong cua",
        ),
        _CLOSING,
    ),
    "population": Attribute(_words("population", "inhabitants", "habitants", "dan so"), _POPULATION),
    "signing": Attribute(
        _words(
            # How many were signed is told by how many there are.
            "(?<!bao nhieu )(?<!how many )(?<!combien de )(?<!combien d')"
            "(?:accord|convention|contrat|protocole|agreement|contract|memorandum|thoa thuan|hop dong|bien ban)s?"
            ".{0,60}(?:signe\\w*|signed|(?<!dang )ky)",
            "(?:signe\\w*|signed?|(?<!dang )ky(?: ket)?) (?:(?!bao nhieu|combien|how many).){0,40}"
            "(?:accord|convention|contrat|protocole|agreement|contract|memorandum|thoa thuan|hop dong|bien ban)",
        ),
        _SIGNING,
    ),
    "layoff": Attribute(_LAYOFF, _LAYOFF),
    "fine": Attribute(_words("amendes?", "penalt\\w+", "fined", "xu phat", "muc phat", "tien phat"), _FINE),
    "price": Attribute(
        _words("(?:quel est le |a quel |le )prix d\\w*", "(?:what is the |at what )price", "gia ban"), _PRICE
    ),
    "salary": Attribute(
        _words("salaires? moyens?", "average salary", "average wages?", "luong (?:trung binh|binh quan)"), _SALARY
    ),
    "unemployment": Attribute(_UNEMPLOYED, _UNEMPLOYED),
    "return": Attribute(
        _words(
            "(?:annual |financial )?returns? (?:on|has|have|did|of|earned|rate)",
            "rendements?",
            "rentabilite",
            "rate of return",
            "loi suat",
            "ty suat (?:loi nhuan|sinh loi)",
        ),
        _words("returns?", "rendements?", "rentabilite", "benefices?", "profits?", "loi nhuan", "loi suat", "sinh loi"),
    ),
    "minimum capital": Attribute(
        _words(
            "capital (?:social )?(?:minimum|minimal|requis)",
            "(?:minimum|required) (?:charter |registered )?capital",
            "von (?:phap dinh|toi thieu)",
            "von dieu le toi thieu",
            "toi thieu bao nhieu von",
        ),
        _words(
            "capital (?:social )?(?:minimum|minimal|d'au moins)",
            "(?:minimum|at least .{0,30}) capital",
            "von (?:phap dinh|toi thieu)",
            "von dieu le (?:toi thieu|tu)",
            "capital of at least",
        ),
    ),
    "age limit": Attribute(
        _words(
            "age (?:maximum|maximal|minimum|limite|limit)",
            "limite d'age",
            "(?:maximum|minimum) age",
            "how old",
            "quel age",
            "(?:do )?tuoi toi (?:da|thieu)",
            "gioi han (?:do )?tuoi",
            "bao nhieu tuoi",
        ),
        _words("ages?", "aged", "ans", "years? old", "years", "tuoi", "older than", "younger than", "nam"),
    ),
}


def attributes_asked(text: str) -> tuple[str, ...]:
    """Names of the attributes that `text` asks for.

    >>> attributes_asked("Quel est le numéro de téléphone du Département ?")
    ('telephone',)
    """
    folded = fold(text)
    return tuple(name for name, one in ATTRIBUTES.items() if one.asked.search(folded))


def holds_what_is_asked(reading: Reading, understanding: Understanding) -> bool:
    """Whether what a reading rests on holds every attribute that the question names; true where it names none."""
    if _is_of_a_namesake(reading, understanding):
        return False
    asked = attributes_asked(understanding.text)
    if understanding.asks(Kind.SUPPORT):
        asked = tuple(one for one in asked if one != _SIGNED)  # "a firm that signs a contract gets …"
    if not asked or reading.outcome not in (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED):
        return True
    told = [*reading.lead, *reading.lines, *reading.notes]
    if reading.table:
        told += [cell for row in reading.table.rows for cell in row]
    quotes = {source.quote for statement in told for source in statement.sources}
    quotes |= {source.quote for source in reading.quotes}
    folded = fold(" \n ".join(sorted(quotes)))
    return all(ATTRIBUTES[name].held.search(folded) for name in asked)


def _is_of_a_namesake(reading: Reading, understanding: Understanding) -> bool:
    """Whether a value rests on a sentence on another text of the same number: two texts carry the number 57."""
    if len(understanding.references) != 1 or not understanding.asks(Kind.FIGURE):
        return False
    asked = replace(understanding.references[0], pinpoint=None)
    for source in {source.key: source for statement in reading.lead for source in statement.sources}.values():
        references = facts_of(source.quote, source.article.language).references
        named = [one for one in references if one.number == asked.number]
        if asked.number and named and all(refers_to(asked, one) is Match.NO for one in named):
            return True
    return False
