"""Which section, list and instrument each sentence of an article stands under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_basis import SpokenOf, named_in, standing_in
from ingest.extract.support_title_words import CONDITION_LEAD, GIVING_LEAD, GIVING_TITLE, OTHER_TITLE
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Pinpoint
from policy.places import find_places

_ARTICLE_LINE = late_regex(r"^(?:dieu|article)\s([0-9]{1,3})[.:)\s]")
_CLAUSE_LINE = late_regex(r"^([0-9]{1,2})[.)]\s")
_ITEM = late_regex(r"^\s*(?:[-•*+–]|[a-z]{1,2}\)|\([a-z0-9]{1,3}\)|[0-9]{1,2}[.)])\s*\S")
_LABELLED = late_regex(r"\s*\w[^:.;|]{1,70}\s?:\s")
_OWN_TITLE = late_regex(
    r"^(?:nghi quyet|quyet dinh|nghi dinh|resolution|decision|decree|thong tu|ke hoach|"
    r"decret)(?![a-z])|^\s*(?:so|no\.?|n°|number|numero)\s?:?\s?[0-9]"
)
_ABOUT_APPLICANTS = late_regex(
    r"^(?:dieu|article)\s[0-9]{1,3}[.:)\s]\s*(?:[a-z']+\s){0,5}?(?:doi tuong|dieu kien|tieu chi|beneficiaires|"
    r"conditions?|"
    r"criteres|who may|eligib\w+|criteria|applicants?|requirements?)(?![a-z])"
)
_TITLE = 120
"""Characters of a title that say what it is about."""
_HEAD_LINES = 12
"""Lines within which an official text names itself."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands: the section it is in and the instrument that was spoken of last."""

    sentence: ReadSentence
    section: int
    """Sentences under one heading, or in one "Điều", have one number."""
    section_title: str | None
    title_sentence: ReadSentence | None
    """The line that opens the section, when it stands in the text."""
    leads: tuple[ReadSentence, ...] = ()
    """The lines above it that open the lists it stands in, such as "The province supports:", outermost first."""
    is_given: bool = False
    """Whether the heading, or the line above the list, says that what stands here is given."""
    is_for_all: bool = False
    """Whether its article of law says who may apply, or on what conditions, for the whole instrument."""
    is_legal: bool = False
    """Whether the article is the text of an instrument, with articles and clauses."""
    basis: tuple[LegalReference, ...] = field(default=())
    """The instrument on which what the sentence says rests, offsets in the article's text; empty when not said."""


def settings_of(sentences: Sequence[ReadSentence]) -> list[Setting]:
    """Each sentence with its section, the lead of its list, and its legal basis."""
    found: list[Setting] = []
    own: LegalReference | None = None
    section = 0
    title: str | None = None
    title_sentence: ReadSentence | None = None
    pinpoint: Pinpoint | None = None
    heading: str | None = None
    leads: tuple[ReadSentence, ...] = ()
    lead_basis: tuple[LegalReference, ...] = ()
    folded_title = ""
    headings = {sentence.heading: fold(sentence.heading) for sentence in sentences if sentence.heading}
    is_legal = any(_ARTICLE_LINE.match(text) for text in (*(one.folded for one in sentences), *headings.values()))
    spoken_of = SpokenOf(is_legal)
    told_of: set[str] = set()
    for number, sentence in enumerate(sentences):
        if sentence.heading != heading:
            heading, section, title = sentence.heading, section + 1, sentence.heading
            folded_title = headings.get(heading or "", "")
            title_sentence, leads = None, ()
            spoken_of.turn()
            where = {mention.place_id for mention in find_places(heading, sentence.language)} if heading else set()
            if where and told_of and where != told_of:
                spoken_of.turn_to_another_place()
            told_of = where or told_of
            headed = _ARTICLE_LINE.match(folded_title)
            pinpoint = Pinpoint(article=headed[1]) if headed else pinpoint
        article = _ARTICLE_LINE.match(sentence.folded)
        if article is not None:
            section, title, pinpoint = section + 1, sentence.text, Pinpoint(article=article[1])
            title_sentence, leads, folded_title = sentence, (), sentence.folded
        if article is None and pinpoint is not None and (clause := _CLAUSE_LINE.match(sentence.folded)):
            pinpoint = Pinpoint(article=pinpoint.article, clause=clause[1])
        if own is None and number < _HEAD_LINES and _is_own_title(sentence, is_legal):
            own = next(iter(named_in(sentence)), None)
        basis = spoken_of.basis_of(sentence)
        if not basis and own is not None and not is_legal and sentence.quantities:
            basis = (own,)  # what a plan gives in no other text's name, it gives itself
        if is_legal and own is not None and pinpoint is not None:
            basis = (replace(own, pinpoint=pinpoint),)
        before = sentences[number - 1] if number else None
        is_marked = _ITEM.match(sentence.text) is not None
        is_unmarked = not is_marked and bool(leads) and _goes_on_list(before, sentence)
        is_item = is_marked or is_unmarked
        if not is_unmarked:
            leads = tuple(one for one in leads if _depth(one) < _depth(sentence) or one.paragraph == sentence.paragraph)
        is_listed = is_item and bool(leads)
        if is_listed and not basis:
            basis = lead_basis
        # A list that lost its marks on the way still says before a colon what each of its sums is for.
        is_line = is_legal or is_item or _LABELLED.match(sentence.text) is not None
        is_row = is_item or "|" in sentence.text
        if not basis and (is_row or (is_line and _announces_supports(folded_title))):
            basis = spoken_of.opening()
        is_titled = is_line and bool(sentence.quantities) and _announces_supports(folded_title)
        found.append(
            Setting(
                sentence,
                section,
                title,
                title_sentence,
                leads=leads if is_item else (),
                is_given=is_listed or is_titled,
                is_for_all=is_legal and _ABOUT_APPLICANTS.search(folded_title[:_TITLE]) is not None,
                is_legal=is_legal,
                basis=basis,
            )
        )
        if _opens_giving_list(sentence) or (is_listed and sentence.text.rstrip().endswith(":")):
            leads, lead_basis = (*leads, sentence), basis
    return _with_later_basis(found)


def _goes_on_list(before: ReadSentence | None, sentence: ReadSentence) -> bool:
    """Whether a line whose mark was lost goes on a list: behind the line that opens it, or behind one that ends so."""
    if before is None or before.paragraph == sentence.paragraph:
        return before is not None and before.text.rstrip().endswith(";")
    return before.text.rstrip().endswith((":", ";", ","))


def _is_own_title(sentence: ReadSentence, is_legal: bool) -> bool:
    """Whether the line names the text that the article is: any such line of a law, the number line of another."""
    title = _OWN_TITLE.match(sentence.folded)
    return title is not None and (is_legal or (title.group().lstrip()[:1] in "sn" and ":" in sentence.folded[:12]))


def _depth(sentence: ReadSentence) -> int:
    """How deep the line's mark puts it: plain words, "1.", "a)", a dash."""
    mark = _ITEM.match(sentence.text)
    if mark is None:
        return 0
    sign = sentence.text.lstrip()[0]
    return 1 if sign.isdigit() else 2 if sign.isalpha() or sign == "(" else 3


def _announces_supports(folded: str) -> bool:
    """Whether the title of an article or section says what is given: "Điều 3. Mức hỗ trợ", "Article 3. Support"."""
    title = folded[:_TITLE]
    return GIVING_TITLE.search(title) is not None and OTHER_TITLE.search(title) is None


def _opens_giving_list(sentence: ReadSentence) -> bool:
    folded = sentence.folded.rstrip()
    return folded.endswith(":") and bool(GIVING_LEAD.search(folded)) and not CONDITION_LEAD.search(folded)


_LATER_BASIS = late_regex(
    r"(?<![a-z])(?:(?:support|rates?|ceilings?|amounts?|grants?|aids?|payments?|measures?|"
    r"subsid\w+)\s[^.;]{0,50}(?:under|by|on the basis of)"
    r"|(?:aides?|taux|plafonds?|montants?|soutiens?|subventions?|mesures?)\s[^.;]{0,50}(?:au titre|en vertu|"
    r"en application|sur la base|"
    r"prevues? par|"
    r"fixees? par)"
    r"|(?:rests?|repose(?:nt)?|based) (?:on|sur)|base (?:juridique|legale)|legal basis|co so phap ly|can cu phap ly|"
    r"(?:(?:muc|chinh sach|khoan) ho tro|cac muc)[^.;]{0,40}(?:theo|can cu|quy dinh tai))(?![a-z])"
)
_BEHIND = 3
"""Paragraphs over which a sentence such as "the support is granted under …" reaches back."""


def _with_later_basis(settings: list[Setting]) -> list[Setting]:
    """The settings with the basis that a sentence behind them names for the support just told."""
    found = list(settings)
    for number, setting in enumerate(settings):
        if setting.is_legal or not _LATER_BASIS.search(setting.sentence.folded):
            continue
        named = standing_in(setting.sentence)
        if not named:
            continue
        rows = 0
        for earlier in range(number - 1, -1, -1):
            known = found[earlier]
            far = setting.sentence.paragraph - known.sentence.paragraph - rows > _BEHIND
            rows += "|" in known.sentence.text
            if far or known.section != setting.section or named_in(known.sentence):
                break
            found[earlier] = replace(known, basis=named[:1])
    return found
