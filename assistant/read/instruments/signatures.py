"""Reads who signed a text: the name under the office line that closes the text itself, or a sentence that says so."""

from __future__ import annotations

import re

from assistant.facts import facts_of
from assistant.read.instruments.facts import Known, heads_text
from assistant.statement import Source
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.people import name_spans
from policy.sentences import split_sentences

_OFFICE = late_regex(
    r"\W*(?:(?:kt|tm|tl|tuq|q)\.?)?\W*(?:pho )?(?:chu tich|bo truong|thu truong|thu tuong|tong bi thu|bi thu|giam doc"
    r"|chu nhiem|cuc truong|vu truong|tong cuc truong|chanh van phong"
    r"|(?:(?:the|le|la|l')\s?)?(?:(?:vice|deputy|acting|standing)[- ])*(?:chair(?:man|woman|person)|presidente?"
    r"|prime minister|minist(?:er|re)|premier ministre|director(?: general)?|directeur|directrice|secretary"
    r"|secretaire))(?!\w)"
)
_OFFICE_INSIDE = late_regex(_OFFICE.pattern.removeprefix(r"\W*"))
_ON_BEHALF = late_regex(r"\W*(?:on behalf of|for the|pour l[ea]|au nom d\w+|tm\.|kt\.|tl\.)(?=[^a-z])[^.]{0,90}\Z")
_TITLE = late_regex(r"(?<!\w)(?:M|Mme|Mr|Mrs|Ms|Dr|Prof|TS|GS|PGS|ThS)\.")
"""Before a name; its full stop ends no sentence."""
_APPENDIX = late_regex(r"\W*(?:phu luc|annexes?|appendix|appendices)(?!\w)")
"""Opens what stands behind the signature of a text."""
_SIGNED = late_regex(
    r"(?<!\w)(?:signed [^.;]{0,40}?by|signee?s? [^.;]{0,40}?par|do (?=.{0,60} ky)|(?:duoc )?ky boi)(?!\w)\s?"
)
"""Before who signed, in a sentence about the text."""
_OPENS_SIGNED = late_regex(r"\W*(?:signee?s?|signed)\s.{3,130}?,\s(?:il|elle|it)\s")
_SIGNS = late_regex(r"(?<!\w)(?:signed|signs|signee?s?|ky)(?!\w)")
"""The verb behind who signs, in ", which Ms Hop signed", "que M. Hai a signée", "ông Lâm ký Quyết định"."""
_ADDRESSED = late_regex(r"(?<!\w)(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|[Ôô]ng|[Bb]à|[Đđ]ồng chí)\s(?P<given>[^\W\d_a-z]\w+)")
_OFFICE_BESIDE = late_regex(r"\A\s?,[^,;:.]{4,90},")
_OF_THE_TEXT = late_regex(
    r"(?<!\w)(?:(?:signed|signs) (?:it|the (?:text|document|resolution|decision|decree|plan|law|directive))(?!\w)"
    r"|(?:il|elle|it|le texte|le document|the text|the document|cett?e? (?:resolution|decision|decret|plan|loi|texte)"
    r"|(?:van ban|nghi quyet|quyet dinh|nghi dinh|ke hoach) (?:nay|tren|do)) (?:\w+ ){0,3}?(?:signee?s?|signed"
    r"|ky)(?!\w)"
    r"|(?:a|ont) signe (?:le texte|le document|cett?e? \w+)|ky (?:ban hanh )?(?:van ban|nghi quyet|quyet dinh"
    r"|nghi dinh|"
    r"ke hoach) (?:nay|tren))"
)
"""Says of the text that was just named that it was signed."""
_BEHIND = 2
_BREAK = late_regex(r"[,;:.(]")
_FEW = 6
"""Words between a name and the verb: an office, an auxiliary."""
_CLOSING = 8
"""Lines at the end of a text that can hold the signature."""
_LONGEST = 8
"""Words of a line with an office, and perhaps a name."""


def signed_by(known: Known) -> tuple[str, Source] | None:
    """The signer's name and the lines that show it; None when no article is the text itself or it has no signature.

    An article about a text names many people: the closing lines of the text itself tell who signed it,
    before its appendices; failing these, a sentence that names no other text and says who signed.
    """
    for source in known.sources:
        if not heads_text(source):
            continue
        lines = list(re.finditer(r"[^\n]*\S[^\n]*", source.article.text))
        ends = [index for index, line in enumerate(lines) if _APPENDIX.match(fold(line[0]))]
        # What a decision promulgates stands behind its signature.
        ends += [index + _FEW for index, line in enumerate(lines) if _ON_BEHALF.match(fold(line[0]))]
        for end in (*ends, len(lines)):
            if (found := _under_office(lines[max(0, end - _CLOSING) : end])) is not None:
                name, begin, stop = found
                return name, Source(source.article, begin, stop, ((source.start, source.end),))
    told = next((told for source in known.sources if (told := _told_by(source, known)) is not None), None)
    return told or next((told for source in known.sources if (told := _told_behind(source)) is not None), None)


def _told_behind(source: Source) -> tuple[str, Source] | None:
    """Who signed what a sentence names, where one right behind it says so: "The vice-premier signed the text in
    May"."""
    text = source.article.text
    stop = text.find("\n\n", source.end)
    paragraph = text[source.end : stop if stop >= 0 else len(text)]
    for start, end in split_sentences(paragraph, source.article.language)[:_BEHIND]:
        said = paragraph[start:end]
        if facts_of(said, source.article.language).references:
            return None
        if _OF_THE_TEXT.search(fold(said)):
            named = (source.start, source.end)
            there = Source(source.article, source.end + start, source.end + end, (*source.context, named))
            return _who_signs(there) or _signed_in(there)
    return None


def _under_office(lines: list[re.Match[str]]) -> tuple[str, int, int] | None:
    """The name under a line with an office, and the span from the office to the name."""
    for index, line in enumerate(lines):
        plain = fold(line[0])
        office = _OFFICE.match(plain)
        if office is None and _ON_BEHALF.match(plain):
            office = next(iter(reversed(list(_OFFICE_INSIDE.finditer(plain)))), None)
        if office is None or len(line[0].split()) > _LONGEST + _FEW:
            continue
        # Office and name stand on lines of their own, or on one where a page's line breaks were lost.
        below = [(one.start(), one[0]) for one in lines[index + 1 : index + 4]]
        beside = (line.start() + office.end(), line[0][office.end() :])
        for start, text in [beside, *below]:
            if (name := _lone_name(text)) is not None:
                return name, line.start(), start + len(text)
    return None


def _told_by(source: Source, known: Known) -> tuple[str, Source] | None:
    """Who signed the only instrument that a sentence names, where it says so: "signed by the Deputy Prime Minister"."""
    named = [one for one in facts_of(source.quote, source.article.language).references if one.number or one.name]
    theirs = [one for one in named if refers_to(known.reference, one) is Match.NO]
    # "Signed by its chairman, it replaces Resolution 27": "it" is signed, and not what it replaces.
    is_it = _OPENS_SIGNED.match(fold(source.quote)) is not None
    if is_it and (not theirs or len(theirs) < len(named)):
        return None
    if not is_it and (theirs or len(named) > 1):
        return None
    return _signed_in(source) or _who_signs(source)


def _signed_in(source: Source) -> tuple[str, Source] | None:
    """The person behind "signed by" in a sentence."""
    for said in _SIGNED.finditer(fold(source.quote)):
        for start, end in name_spans(source.quote):
            between = _TITLE.sub("", source.quote[said.end() : start])
            if (
                start >= said.end()
                and len(between.split()) <= _LONGEST
                and not _BREAK.search(between.replace(",", "", 1))
            ):
                return source.quote[start:end], source
    return None


def _who_signs(source: Source) -> tuple[str, Source] | None:
    """The person before the verb of signing; of one called by the given name alone, the name that the article tells."""
    for verb in _SIGNS.finditer(fold(source.quote)):
        before = source.quote[: verb.start()]
        named = [(end, before[start:end]) for start, end in name_spans(before)]
        named += [(one.end(), one["given"]) for one in _ADDRESSED.finditer(before)]
        end, name = max(named, default=(0, ""))
        # "M. Thuan, président du Conseil populaire, a signé …": an office between commas parts nobody from the verb.
        between = _OFFICE_BESIDE.sub(" ", before[end:], count=1)
        if not name or len(between.split()) > _FEW or re.search(r"[;:.(]", between):
            continue
        if " " in name:
            return name, source
        text = source.article.text
        full = [span for span in name_spans(text) if fold(text[slice(*span)]).split()[-1] == fold(name)]
        if len({fold(text[slice(*span)]) for span in full}) == 1:
            return text[slice(*full[0])], Source(source.article, source.start, source.end, (full[0],))
        return name, source
    return None


def _lone_name(text: str) -> str | None:
    """The name of a person where `text` holds nothing else."""
    spans = name_spans(text)
    if len(spans) != 1 or spans[0][1] - spans[0][0] < len(text.strip(" *_.:,")) - 4:
        return None
    return text[spans[0][0] : spans[0][1]]
