"""Laws known by name and year: "Luật Chuyển giao công nghệ 2017", "Law on …", "la loi sur … de 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.late_regex import late_regex
from policy.legal_reference.context import MARK, outside_addresses
from policy.legal_reference.letters import Letters
from policy.legal_reference.subjects import RUN, subjects_of

_YEAR = r"(?:19|20)[0-9]{2}"
_LEAD = late_regex(
    rf"(?<![a-z0-9])(?:"
    rf"(?P<fr>(?:loi|lois|code)(?:\s(?:de|d')\s?(?P<year_fr>{_YEAR}))?"
    rf"\s(?:sur|relative|portant(?: sur)?|concernant|du)\s(?:a |aux? )?)"
    rf"|(?P<en>(?:(?P<year_en>{_YEAR})\s)?(?:law|act|code)\s(?:of (?P<year_of>{_YEAR}) )?on\s)"
    rf"|(?P<vi>(?:bo luat|dao luat|luat)\s(?!(?:so|no\.?)\s?:?\s?[0-9]))"
    rf"|(?P<foncier>(?:loi|code)\s(?=foncier|budget))"
    rf")"
)
_NOT_A_LAW = late_regex(r"(?:phap|ky|quy|binh|am|thi|gioi) \Z")
_AMENDED = r"(?:,?\s\(?(?:amended|revised|modifiee?|revisee?|sua doi(?:, bo sung)?)\)?)?"
_YEAR_AFTER = late_regex(
    rf"{_AMENDED},?\s\(?(?:(?:de l'annee|de|en|of|nam|in|d')\s?)?(?P<year>{_YEAR})(?![0-9])(?!\s?[-–/]\s?[0-9])\)?"
)
_STOP = late_regex(
    r"(?<![a-z0-9])(?:quy dinh|co hieu luc|duoc|la|da|se|cua|do|nam|so|ban hanh|thong qua|tai|ngay|cho phep|nham|thi"
    r"|hanh|nay|khi|theo|voi|trong|neu|noi|de|bo sung|quoc hoi"
    r"|a ete|ont|est|sera|sont|a|prevoit|adoptee?|votee?|entree?|constitue|qui|que|dont|en|dans|par|pour"
    r"|was|were|is|has|have|will|that|which|took|takes|passed|adopted|enacted|in|by|to|with)(?![a-z0-9])"
)
_WORD = late_regex(r"(,?\s|-|(?<=')|)([a-z&]+'?)")
_FRENCH_ADJECTIVE = late_regex(
    r"[a-z-]+(?:iques?|elles?|els?|al|ales?|aux|ifs?|ives?|aires?|ier|iere|eux|euses?|ables?|ibles?)\Z"
)
_FRENCH_SMALL = {"la", "le", "les", "l", "de", "des", "du", "d", "et", "a", "au", "aux", "leur", "leurs"}
_FRENCH_BEFORE_NOUN = {
    "haute",
    "hautes",
    "haut",
    "petites",
    "petite",
    "moyennes",
    "nouvelle",
    "nouvelles",
    "jeunes",
    "grande",
    "grandes",
}
_LAW_LAST = late_regex(r"(?<![a-z0-9])(?:law|act)(?![a-z0-9])(?!\s(?:on|no\.|n°)\s|\sof\s[a-z])")
_THE_TITLE = late_regex(r"(?:\A|(?<=\s))[Tt]he (?P<name>[A-Z][\w-]+(?: (?:(?:and|of|on|for) )?[A-Z][\w-]+){0,5}) \Z")
"""Whatever is written with capitals between "the" and "Law"."""
_NO_TITLES = frozenset(
    {"New", "Draft", "Old", "First", "Revised", "Amended", "Vietnamese", "French", "National", "Basic"}
)
_TITLE_MOST = 70
_TITLE_SYLLABLES = 12
_STRETCH = late_regex(r"[a-z',& -]{3,90}")
_ABOUT = late_regex(r"\s(?:on|sur|relative (?:a|au|aux)|ve)\s")
_REST = late_regex(
    rf"(?P<words>(?:\s(?!{_STOP.pattern}|tao |giup |mo |dat )[a-z]+){{1,3}})"
    r"(?=\s?(?:[.;:,)\n]|\Z)|\s(?:quy dinh|co hieu luc|duoc|so [0-9]|nay|nam [0-9]|ngay [0-9])(?![a-z]))"
)
"""What is left of a name up to a verb or the end of the clause."""
_LINK_WORDS = late_regex(
    r"(?<![a-z])(?:va|hoac|cua|cac|nhung|cho|doanh nghiep|to chuc|ca nhan|nguoi|viec|ve|den|tu|moi|cu|sua doi|hien"
    r"|truoc|sau|va)(?![a-z])"
)
"""What no part of a law's name is: who a sentence goes on with, which edition it speaks of."""
_TO_NUMBER = late_regex(rf"[\s,(]{{1,2}}(?:{MARK}\s?)?\Z")
_MOST = 110
"""The longest name read, in characters."""


@dataclass(frozen=True, slots=True)
class NamedLaw:
    """A law by name: the span from "law" to the year, and the span of the name alone, in folded text."""

    start: int
    end: int
    name_start: int
    name_end: int
    year: int | None


def find_named_laws(letters: Letters) -> list[NamedLaw]:
    """Every law that the text names, in order."""
    laws = list(_named_after(letters))
    taken = [(law.start, law.end) for law in laws]
    laws += [law for law in _named_before(letters) if not any(a < law.end and law.start < b for a, b in taken)]
    return sorted(laws, key=lambda law: law.start)


def _named_before(letters: Letters) -> Iterator[NamedLaw]:
    """ "the Digital Technology Industry Law (2025)": English titles that end in "Law", on subjects we know."""
    plain = letters.plain
    for word in outside_addresses(_LAW_LAST, plain):
        if not letters.written(word.start(), word.start() + 1).isupper():
            continue
        first = max(0, word.start() - _TITLE_MOST)
        if (titled := _THE_TITLE.search(letters.written(first, word.start()))) and titled["name"] not in _NO_TITLES:
            start = first + titled.start("name")
            after = _YEAR_AFTER.match(plain, word.end())
            year = int(after["year"]) if after else None
            yield NamedLaw(start, after.end() if after else word.end(), start, word.start() - 1, year)
            continue
        for name in RUN.finditer(plain, first, word.start() - 1):
            start = name.start() + 4 * plain.startswith("the ", name.start())
            opens = start == 0 or not plain[start - 1].isalnum()
            if name.end() == word.start() - 1 and opens and letters.written(start, start + 1).isupper():
                after = _YEAR_AFTER.match(plain, word.end())
                year = int(after["year"]) if after else None
                yield NamedLaw(start, after.end() if after else word.end(), start, name.end(), year)


def _named_after(letters: Letters) -> Iterator[NamedLaw]:
    plain = letters.plain
    last = 0
    for lead in outside_addresses(_LEAD, plain):
        if lead.start() < last:
            continue
        law = _read(letters, lead)
        if law is not None:
            last = law.end
            yield law


def _read(letters: Letters, lead: re.Match[str]) -> NamedLaw | None:
    plain = letters.plain
    if lead["vi"] and _NOT_A_LAW.search(plain, max(0, lead.start() - 6), lead.start()):
        return None
    stated = lead["year_fr"] or lead["year_en"] or lead["year_of"]
    end = name_end(letters, lead.end(), _language(lead))
    if end is None:
        if not lead["vi"] and (found := _with_year(plain, lead.end())):
            return NamedLaw(lead.start(), found.end(), lead.end(), found.start(), int(found["year"]))
        return None
    year, last = int(stated) if stated else None, end
    if year is None and (found := _YEAR_AFTER.match(plain, end)):
        year, last = int(found["year"]), found.end()
    is_known = bool(subjects_of(plain[lead.end() : end]))
    written = letters.written(lead.start(), lead.start() + 1)
    if lead["fr"] and lead["fr"].rstrip().endswith("du") and not is_known:
        return None
    if not (is_known or year is not None or lead["fr"] or written.isupper()):
        return None
    if lead["vi"] and not is_known and not letters.written(lead.end(), lead.end() + 1).isupper():
        return None
    return NamedLaw(lead.start(), last, lead.end(), end, year)


def _language(lead: re.Match[str]) -> str:
    return "en" if lead["en"] else "vi" if lead["vi"] else "fr"


def name_end(letters: Letters, start: int, language: str) -> int | None:
    """Where the name of a law that begins at `start` ends; None when no name can be told from the sentence."""
    plain = letters.plain
    if found := RUN.match(plain, start, start + _MOST):
        return _with_its_rest(letters, found.end()) if language == "vi" else found.end()
    if language == "fr":
        return _french_end(plain, start)
    return _capitalised_end(letters, start, language)


def _with_its_rest(letters: Letters, end: int) -> int:
    """The end of a Vietnamese name that goes on behind the subjects we know: "Luật Công nghệ | thực phẩm số 12/…"."""
    rest = _REST.match(letters.plain, end)
    if rest is None or _LINK_WORDS.search(rest["words"]):
        return end
    return rest.end("words")


def _with_year(plain: str, start: int) -> re.Match[str] | None:
    """A name we do not know, when its year follows in the same breath and no verb stands between."""
    stretch = _STRETCH.match(plain, start)
    found = _YEAR_AFTER.search(plain, start, start + _MOST)
    if stretch is None or found is None or found.start() > stretch.end() or _STOP.search(plain, start, found.start()):
        return None
    return found


def _words(plain: str, start: int) -> Iterator[tuple[str, str, int, int]]:
    """The words from `start` on with what stands before each, until another sign or the longest name."""
    place = start
    while found := _WORD.match(plain, place, start + _MOST):
        yield found[1], found[2], found.start(2), found.end()
        place = found.end()


def _french_end(plain: str, start: int) -> int | None:
    """A noun phrase: articles and prepositions, nouns, their adjectives. A verb is a word that is none of these."""
    end: int | None = None
    previous = ""
    for gap, written, _first, last in _words(plain, start):
        word = written.rstrip("'")
        if word in _FRENCH_SMALL:
            if gap.startswith(",") and word in ("a", "au", "aux", "et"):
                break
            previous = "small"
            continue
        if gap.startswith(",") or _STOP.fullmatch(word):
            break
        if previous == "content" and not _FRENCH_ADJECTIVE.match(word):
            break
        previous = "before" if word in _FRENCH_BEFORE_NOUN else "content"
        end = last
    return end


def _capitalised_end(letters: Letters, start: int, language: str) -> int | None:
    """English titles capitalise their words; Vietnamese ones the first, and end before a verb."""
    plain, end, sixth = letters.plain, None, None
    for taken, (gap, word, first, last) in enumerate(_words(plain, start)):
        is_capital = letters.written(first, first + 1).isupper()
        if language == "en":
            if not is_capital and word not in ("of", "and", "the", "for", "&"):
                break
            end = last if is_capital else end
            continue
        # A title may begin with a verb ("Luật Ban hành văn bản …"), but what goes on with one is the sentence.
        is_verb = taken > 1 and _STOP.match(plain, first) is not None
        if gap.startswith(",") or is_verb or (taken == 0 and not is_capital):
            break
        if taken >= _TITLE_SYLLABLES:
            return sixth  # no end in sight: the usual length is the best guess
        end = last
        sixth = last if taken == 5 else sixth
    return end


def named_after_number(letters: Letters, end: int) -> tuple[int, int] | None:
    """The span of the name in "Law No. 93/2025/QH15 on Science …", read after the number."""
    lead = _ABOUT.match(letters.plain, end)
    if lead is None:
        return None
    found = RUN.match(letters.plain, lead.end(), lead.end() + _MOST)
    return (lead.end(), found.end()) if found else None


def number_after_name(plain: str, end: int, start: int) -> bool:
    """Whether only "số", "n°" or a bracket stands between a law's name and the number at `start`."""
    return _TO_NUMBER.match(plain, end, start) is not None
