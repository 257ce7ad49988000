"""When and by whom an instrument was issued, as a sentence states it."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.sentences import Sentence
from policy.dates import Period, Precision
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Basis, IssuingBody, LegalReference, bodies_agree
from policy.legal_reference.bodies import BODIES, bodies_in, body_after
from policy.legal_reference.context import DATED

ISSUED = late_regex(
    r"(?<![a-z])(?:(?:a|ont|vient d'|avait|viennent d')\s?(?:egalement |notamment |aussi |deja )?"
    r"(?:adopte|publie|promulgue|emis|pris|signe|approuve|vote|edicte|adopter|publier)"
    r"|(?:issued|adopted|promulgated|passed|approved|signed|enacted|released|unveiled)"
    r"|(?:ky )?(?:ban hanh|thong qua|phe duyet)"
    r"|ky(?=\s(?:nghi quyet|quyet dinh|ke hoach|chi thi|nghi dinh|thong tu|van ban)))(?:e?s?)(?![a-z])"
)
"""Verbs whose subject is the issuing body."""
_PASSIVE = late_regex(
    r"(?:\s?,?\s?(?:(?:was|were|had been|has been|a ete|avait ete|duoc|da duoc)\s)|,\s)"
    r"(?:(?:adopte|publie|promulgue|signe|approuve|vote|pris|emis|edicte)e?s?|issued|adopted|promulgated|passed"
    r"|approved|signed|enacted"
    r"|ban hanh|thong qua|ky)(?P<by>\s(?:by|par|boi)\s[^.;]{3,70}?)?(?=\s(?:on|le|ngay|in|en)\s|\s?[,(])"
    # Vietnamese names the agent before the verb: "được Quốc hội thông qua ngày …", "do ông Lâm ký ngày …".
    # … and the sitting: "được Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 30 thông qua ngày …".
    r"|\s?,?\s(?:da )?(?:duoc|do)\s[^,.;\d]{2,90}?(?:,?\s(?:khoa|ky hop|phien hop)\s[^.;]{1,60}?)?"
    r"\s(?:ban hanh|thong qua|phe duyet|ky)(?=\s(?:vao )?ngay\s)"
)
_RELATIVE = late_regex(
    r"\s?,?\s(?:which|that|que|qu'|do)\s?(?P<by>[^,;.]{2,70}?)\s(?:(?:had|a|avait|ont|da)\s)?"
    r"(?:(?:adopte|publie|promulgue|signe|approuve|vote|pris)e?s?|issued|adopted|promulgated|passed|approved|signed|"
    r"enacted"
    r"|ban hanh|thong qua|ky)\s(?:on|le|ngay)\s"
)
"""", which the city People's Council adopted on December 13, 2024"."""
_SIGNED_BY = late_regex(
    r"\s?,?\s(?:which|that|que|qu'|qui)\s?(?:(?:m|mr|mrs|ms|dr)\.\s)?[^,;.\d]{2,50}?"
    r"\s(?:(?:had|has|a|avait)\s)?(?:signed|signe)e?s?\s(?:on|le)\s"
)
"""", which Ms Hop signed on 26 March 2025": who signs issues."""
_OPENS_WITH_VERB = late_regex(
    r"(?:\A|[.;:]\s|\n)\W*(?:adopte|vote|approuve|publie|promulgue|signe|pris)e?s?\s[^.;]{0,40}?(?:le|du)\s"
    r"(?P<date>[^.;,]{6,26}),?[^.;,]{0,60},\s(?:(?:la|le|les|cette|ce)\s|l')?\Z"
)
""""Votée le 9 décembre 2024, la résolution …"."""
_BY = late_regex(
    r"(?<![a-z])(?:par|by|do|boi)\s(?:(?:le|la|the|l')\s?)?"
    r"(?:(?:vice-|pho )?(?:president(?:e)?|chairman|chairwoman|chair|vice chairman|chu tich)\s"
    r"(?:du|de la|de l'|of the|of)?\s?)?"
)
_VERB_DATE = late_regex(r",?\s(?:le|on|ngay|hom)\s[0-9a-z]")
""""a adopté le 27 juin 2025 la loi …": the date between the verb and what was adopted."""
_IN_BRACKETS = late_regex(
    r"\s?\((?P<body>[^()\d]{3,70}?),?\s(?:le |on |ngay |du |of )?(?=[0-3]?\d[\s./-]|[a-z]{3,9}\.?\s\d)"
)
""""(People's Council, 9 December 2022)": the body and the day behind a reference."""
_TAKES_ITS_NUMBER = late_regex(
    r"(?<![a-z])(?:(?:adopte|vote|approuve|publie|promulgue|signe|pris)e?s?|issued|adopted|passed|voted|approved|signed"
    r"|enacted|ban hanh|thong qua|ky)(?![a-z])[^.;]{0,40}?\s(?:le|on|ngay|hom)\s(?P<date>[^.;]{6,26}?),?\s"
    r"(?:sous (?:la forme d\S*|le numero|le nom d\S*)|(?:qui |which |that )?(?:porte|bears?|carries|mang)(?: le| the)?"
    r" (?:numero|number|so(?: hieu)?)|numerotee?|numbered|as|under (?:the )?number|duoi (?:hinh thuc|ten|so)|voi so)"
    r"\s(?:(?:la|le|the|cua)\s|l')?\Z"
)
"""What a text was before it had its number: "adopted on 12 December 2023, it bears number …"."""
DATE_LINE = late_regex(r"[^\n,.;:]{2,40},\s(?:ngay|le|on|this)?\s?[^\n]{6,40}\Z")
"""Place and date on a line of their own, as the head of an official text has them."""
_NUMBER_MARK = late_regex(r"(?:No\.?|N°|Số|SỐ|Number)\s?:?\s?\d")
_ITS_OWN = late_regex(r"\s?,?\s?(?:(?:was|were|has been|had been|a ete|avait ete|da|duoc|da duoc)\s)?\Z")
_PURPOSE = late_regex(r"(?<![a-z])(?:to|pour|afin|nham|de|in order)\s")
_NAMED_PLACE = late_regex(r"\s?(?:(?:of|de|du|d'|cua|tinh|thanh pho|tp\.?)\s?)?(?:la province d[e']\s?)?")
_CAPITALS = late_regex(r"(?:[^\W\d_]+[\s-]?){1,4}")
_LEADS_DAY = 2
"""Words that may lead to a day and say nothing of it: "le mardi"."""
_SITS = late_regex(r"(?<![a-z])(?:reuni\w*|meeting|met|session|seance|sitting|assembled|hop|phien|hoi nghi)(?![a-z])")
_NEAR = 70
_BEFORE_NUMBER = 130


def number_at(text: str) -> int:
    """Where the number of a head begins: behind the name of the body in capitals where a page's line breaks were lost,
    else at 0."""
    found = _NUMBER_MARK.search(text)
    return found.start() if found is not None and text[: found.start()].strip().isupper() else 0


def date_of_issue(sentence: Sentence, reference: LegalReference) -> Period | None:
    """The day this sentence says the instrument was issued, offsets in the article; None when it says none."""
    plain = sentence.letters.plain
    start, end = _in_letters(sentence, reference)
    for place in ends_of_name(sentence, end):
        if (found := DATED.match(plain, place)) and (
            day := _period_at(sentence, found.start("date"), found.end("date"))
        ):
            return day
        if passive := _PASSIVE.match(plain, place):
            found = late_regex(r"\s?,?\s?(?:on|le|ngay|in|en|\()?\s?").match(plain, passive.end())
            begin = found.end() if found else passive.end()
            if day := _period_at(sentence, begin, begin + 24):
                return day
        clause = _RELATIVE.match(plain, place)
        day = _period_at(sentence, clause.end(), clause.end() + 24) if clause and bodies_in(clause["by"]) else None
        if day is not None:
            return day
        if (signed := _SIGNED_BY.match(plain, place)) and (
            day := _period_at(sentence, signed.end(), signed.end() + 24)
        ):
            return day
        bracket = _IN_BRACKETS.match(plain, place)
        day = (
            _period_at(sentence, bracket.end(), bracket.end() + 20) if bracket and bodies_in(bracket["body"]) else None
        )
        if day is not None:
            return day
    if numbered := _TAKES_ITS_NUMBER.search(plain, max(0, start - _BEFORE_NUMBER), start):
        return _period_at(sentence, numbered.start("date"), numbered.end("date"))
    if opening := _OPENS_WITH_VERB.search(plain, max(0, start - _BEFORE_NUMBER), start):
        return _period_at(sentence, opening.start("date"), opening.end("date"))
    return _date_before_verb(sentence, start)


def stated_body(sentence: Sentence, reference: LegalReference) -> IssuingBody | None:
    """The issuing body that this sentence names for the instrument; None when it leaves it to the suffix."""
    if reference.body is not None and reference.body.basis is Basis.STATED:
        return reference.body
    start, end = _in_letters(sentence, reference)
    verb = _verb_before(sentence, start)
    if verb is None:
        return _agent_after(sentence, reference, end)
    plain = sentence.letters.plain
    before = [
        entry
        for entry in bodies_in(plain[max(0, verb.start() - 110) : verb.start()])
        if ";" not in plain[max(0, verb.start() - 110) + entry[2] : verb.start()]
    ]
    if not before:
        return None
    identifier, first, last = before[-1]
    offset = max(0, verb.start() - 110)
    level = next(body.level for body in BODIES if body.id == identifier)
    body = IssuingBody(identifier, level, Basis.STATED, sentence.letters.written(offset + first, offset + last))
    is_possible = reference.body is None or bodies_agree(body, replace(reference.body, basis=Basis.IMPLIED))
    return body if is_possible else None


def _agent_after(sentence: Sentence, reference: LegalReference, end: int) -> IssuingBody | None:
    """The body in ", signée le 25 mai 2025 par le Comité populaire" or "which the People's Council adopted"."""
    plain = sentence.letters.plain
    following = [other.start for other in sentence.references if other.start >= end]
    stop = late_regex(r"[;:]|\.\s").search(plain, end)
    last = min([end + 130, len(plain), *following, *([stop.start()] if stop else [])])
    spans = [(end + first, end + until) for _, first, until in bodies_in(plain[end:last])]
    clause = _RELATIVE.match(plain, end)
    for first, until in spans:
        agent = _BY.search(plain, max(end, first - 60), first)
        is_agent = agent is not None and agent.end() == first
        is_subject = clause is not None and clause.start("by") <= first < clause.end("by")
        if not (is_agent or is_subject):
            continue
        identifier = bodies_in(plain[first:until])[0][0]
        level = next(body.level for body in BODIES if body.id == identifier)
        body = IssuingBody(identifier, level, Basis.STATED, sentence.letters.written(first, until))
        if reference.body is None or bodies_agree(body, replace(reference.body, basis=Basis.IMPLIED)):
            return body
    return None


def _in_letters(sentence: Sentence, reference: LegalReference) -> tuple[int, int]:
    """The span of a reference in the sentence's folded letters."""
    kept = sentence.letters.kept
    if kept is None:
        return reference.start, reference.end
    return (
        next(place for place, original in enumerate(kept) if original >= reference.start),
        max((place + 1 for place, original in enumerate(kept) if original < reference.end), default=0),
    )


def ends_of_name(sentence: Sentence, end: int) -> list[int]:
    """Where the words about a reference may go on: after it, after its body, after the place of either (in letters)."""
    plain = sentence.letters.plain
    named = body_after(plain, end)
    places = [end] if named is None else [end, named[2]]
    for place in tuple(places):
        lead = _NAMED_PLACE.match(plain, place)
        if lead is not None and lead.end() > place and lead.end() < len(plain):
            first = sentence.letters.span(lead.end(), lead.end() + 1)[0]
            places += [one.end for one in sentence.places if one.start == first]
    return places


def _period_at(sentence: Sentence, start: int, end: int) -> Period | None:
    if start >= len(sentence.letters.plain):
        return None
    first, last = sentence.letters.span(start, min(end, len(sentence.letters.plain)))
    for day in sentence.dates:
        if day.precision is Precision.DAY and day.start < last and first < day.end:
            return replace(day, start=day.start + sentence.start, end=day.end + sentence.start)
    return None


def _verb_before(sentence: Sentence, start: int) -> re.Match[str] | None:
    """The verb of issuing that this reference is the object of."""
    plain = sentence.letters.plain
    verb = None
    for found in ISSUED.finditer(plain, max(0, start - _NEAR), min(len(plain), start + 20)):
        if found.end() <= start:
            verb = found
    if verb is None:
        return None
    between = sentence.text[slice(*sentence.letters.span(verb.start(), max(start, verb.start() + 1)))]
    # Another clause between verb and reference, or another instrument, and the verb is not about this one.
    is_other = any(verb.end() <= reference.start < start for reference in sentence.references) and not re.search(
        r"(?:,|et|and|và|ainsi que)\s", between
    )
    if is_other or ";" in between or ("(" in between and ")" not in between):
        return None
    # "Plan 210, issued on 2 September to carry out the new resolution": the verb has its instrument before it.
    before = [_in_letters(sentence, reference)[1] for reference in sentence.references if reference.end <= verb.start()]
    is_passive = bool(before) and _ITS_OWN.fullmatch(plain, max(before), verb.start()) is not None
    return None if is_passive and _PURPOSE.search(plain, verb.end(), start) else verb


def _date_before_verb(sentence: Sentence, start: int) -> Period | None:
    """ "On 20 May 2025, the Committee issued Decision …": the date that opens the clause of the verb."""
    verb = _verb_before(sentence, start)
    if verb is None:
        return None
    if any(verb.end() <= reference.start < start for reference in sentence.references):
        return None  # a list: the date may be that of the first only
    if (between := _VERB_DATE.match(sentence.letters.plain, verb.end(), start)) and (
        day := _period_at(sentence, between.end() - 1, start)
    ):
        return day
    days = [
        day
        for day in sentence.dates
        if day.precision is Precision.DAY and day.end <= verb.start() and verb.start() - day.end <= 120
    ]
    if not days:
        return None
    day = days[-1]
    if _is_in_aside(sentence.text[: day.start], sentence.text[day.end :]):
        return None
    lead = fold(sentence.text[max(0, day.start - 14) : day.start])
    # Vietnamese counts "ngày" to the date itself.
    says_day = fold(sentence.text[day.start : day.end]).startswith("ngay")
    if not says_day and not re.search(r"(?:^|[\s,])(?:le|on|ngay|du|hom|sang|chieu|toi|trua)\s?$|^$|^\s*$", lead):
        return None
    if any(reference.end <= day.start and day.start - reference.end < 30 for reference in sentence.references):
        return None  # the date belongs to the instrument before it
    return replace(day, start=day.start + sentence.start, end=day.end + sentence.start)


def _is_in_aside(before: str, after: str) -> bool:
    """Whether a day stands between two commas and dates what is said there: "the province, merged on 1 July 2025, has
    adopted …"; not where the aside tells of the sitting."""
    head, comma, aside = before.rpartition(",")
    if not comma or not head.strip() or not after.lstrip().startswith(","):
        return False
    words = re.findall(r"[a-z']+", fold(aside))
    return len(words) > _LEADS_DAY and _SITS.search(fold(aside)) is None
