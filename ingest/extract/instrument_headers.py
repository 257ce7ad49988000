"""The head of an official text: body, number, place and date stand on lines of their own around the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from ingest.extract.instrument_issue import DATE_LINE, number_at
from ingest.extract.instrument_relations import opening_relation
from ingest.extract.sentences import Sentence
from policy.article import Article
from policy.dates import Precision
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Basis, IssuingBody, LegalReference, bodies_agree, find_references
from policy.legal_reference.bodies import BODIES, bodies_in
from policy.legal_reference.kinds import KINDS
from policy.registers import Evidence, InstrumentMention

_NUMBER_LINE = late_regex(
    r"\s*(?:(?:luat|phap lenh|law|loi)\s)?(?:so|no\.?|n°|number|numero)\s?:?\s*(?P<reference>\S.*?)\s*\Z"
)
_TITLE_LINE = late_regex(
    r"\s*(?:(?:nghi quyet|quyet dinh|ke hoach|nghi dinh|thong tu|chi thi|luat|chuong trinh|ket luan|resolution|decision"
    r"|plan|decree|circular|directive|law|programme|conclusion|decret|circulaire|loi)\s*)?"
    r"(?P<subject>(?:ve(?: viec)?|quy dinh|ban hanh|phe duyet|on|approving|promulgating|sur|relati(?:f|ve) (?:a|au)"
    r"|portant|approuvant)\s.{8,240})\Z"
)
_FILLED_LINE = late_regex(r"[^\S\n]*[*_#>]*[^\S\n]*(?P<words>[^\s*_#>][^\n]*?)[*_]*[^\S\n]*(?=\n|\Z)")
"""A line that is not blank, without the marks of a heading or of bold type."""
_LEAST, _MOST = 12, 260
"""Characters of a title."""
_AROUND = 7
"""How many lines before and after the number belong to the head."""


def header_mentions(article: Article, sentences: Sequence[Sentence], index: int) -> list[InstrumentMention]:
    """What the lines around "Số: 33/2025/NQ-HĐND" say of that instrument, each line a mention of its own."""
    sentence = sentences[index]
    found = _NUMBER_LINE.match(fold(sentence.text), number_at(sentence.text))
    if found is None or len(sentence.references) != 1:
        return []
    reference = sentence.references[0]
    if reference.suffix is None or reference.start > found.start("reference"):
        return []
    known = sentence.in_article(reference)
    mentions: list[InstrumentMention] = []
    for earlier in reversed(sentences[max(0, index - _AROUND) : index]):
        if (body := _body_line(earlier)) and (reference.body is None or bodies_agree(body, reference.body)):
            mentions.append(InstrumentMention(replace(known, body=body), _evidence(article, earlier), body=body.text))
            break
    # Where a page's line breaks were lost, place and date follow the number in its own line.
    beside = re.sub(r"\A\W+", "", fold(sentence.text)[reference.end :])
    lines = [(sentence, beside), *((one, fold(one.text)) for one in sentences[index + 1 : index + 1 + _AROUND])]
    for later, line in lines:
        days = [day for day in later.dates if day.precision is Precision.DAY]
        if len(days) == 1 and DATE_LINE.match(line) and (later is sentence or not later.references):
            day = replace(days[0], start=days[0].start + later.start, end=days[0].end + later.start)
            mentions.append(InstrumentMention(known, _evidence(article, later), issued=day))
            break
    if (titled := _title(article, sentence, known) or _title_above(article, known)) is not None:
        mentions.append(titled)
    return mentions


def _title(article: Article, number: Sentence, known: LegalReference) -> InstrumentMention | None:
    """The line that says what the text is about: one that opens as titles do, or stands under "KẾ HOẠCH" or the date.

    Read from the article's own lines: what stands in capitals or between blank lines is a heading, and no sentence.
    """
    is_title = False
    lines = list(islice(_FILLED_LINE.finditer(article.text, number.start + len(number.text)), _AROUND))
    for place, line in enumerate(lines):
        start, end = line.span("words")
        further = lines[place + 1] if place + 1 < len(lines) else None
        if further is not None and further["words"][:1].islower() and further.start() - line.end() <= 1:
            end = further.end("words")
        words = article.text[start:end]
        plain = fold(words)
        others = [one for one in find_references(words) if one.number is not None and one.number != known.number]
        evidence = Evidence(article.id, start, end, words)
        if (title := _TITLE_LINE.match(plain)) and not others:
            subject = words[title.start("subject") : title.end("subject")].rstrip(" .")
            return InstrumentMention(known, evidence, subject=subject)
        if is_title and _LEAST <= len(plain) <= _MOST and plain[-1] not in ".;:,":
            does = opening_relation(plain)
            told = [replace(one, start=one.start + start, end=one.end + start) for one in others[:1]]
            related = tuple((does, one) for one in told) if does is not None else ()
            return InstrumentMention(known, evidence, subject=words, relations=related)
        is_title = plain in KINDS or DATE_LINE.match(plain) is not None
    return None


def _title_above(article: Article, known: LegalReference) -> InstrumentMention | None:
    """The article's title where it opens with the type of the text: "KẾ HOẠCH Phát triển …" above "Số: 27/KH-UBND"."""
    start = article.text.find(article.title) if article.title else -1
    plain = fold(article.title)
    kind = next((one for one in sorted(KINDS, key=len, reverse=True) if plain.startswith(f"{one} ")), None)
    if not 0 <= start < known.start or kind is None or KINDS[kind].type is not known.type:
        return None
    subject = article.title[len(kind) :].strip(" :–-")
    if not _LEAST <= len(subject) <= _MOST or find_references(article.title):
        return None
    return InstrumentMention(
        known, Evidence(article.id, start, start + len(article.title), article.title), subject=subject
    )


def _body_line(sentence: Sentence) -> IssuingBody | None:
    """The body, when the line is little else than its name."""
    plain = sentence.letters.plain
    named = bodies_in(plain)
    if len(named) != 1 or len(plain) > 70 or named[0][1] > 4:
        return None
    identifier, first, last = named[0]
    level = next(body.level for body in BODIES if body.id == identifier)
    return IssuingBody(identifier, level, Basis.STATED, sentence.letters.written(first, last))


def _evidence(article: Article, sentence: Sentence) -> Evidence:
    return Evidence(article.id, sentence.start, sentence.start + len(sentence.text), sentence.text)
