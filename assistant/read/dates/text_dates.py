"""Reads when a text was adopted, signed or published, from when it applies and until when: the day of that act and of
that text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.dates.effect_dates import is_date_of_replaced
from assistant.read.dates.text_acts import Act, Dated, asked_acts, dated_acts
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to
from policy.registers import Instrument

_MORE = (
    Kind.FIGURE,
    Kind.SUPPORT,
    Kind.LIST,
    Kind.COMPARISON,
    Kind.DISCREPANCY,
    Kind.INSTRUMENT,
    Kind.WHO,
    Kind.SUMMARY,
)
_BESIDE = 18
"""Characters between a text and its own date, or the participle that is its own."""
_OF = late_regex(r"\s?,?\s?\(?(?:du|of|dated|en date du|le|on|ngay|la ngay)?\s?")
_BACK = 3
"""Sentences back in which the text was named that a pronoun means."""
_STARTS = late_regex(
    r"(?<![a-z])(?:when|quand|khi nao|bao gio)(?![a-z]).{0,30}(?<![a-z])(?:it|elle|il|this|cela|"
    r"no) ?(?:start|begin)\w*|(?:quand|a partir de quand).{0,20}(?:commence|debute|demarre)(?:-t)?-(?:il|elle)|"
    r"(?:khi nao|bao gio) bat dau(?: ap dung)?"
)
_GOES_ON = late_regex(
    r"\W*(?:(?:il|elle|ils|elles|it|they|no|celui-ci|celle-ci|ce(?:tte|t)?|ces|this|these|the|le|la|les|l'|son|sa|"
    r"ses|its|their|"
    r"nghi quyet|quyet dinh|nghi dinh|thong tu|luat|van ban|quy dinh|chinh sach|thoi diem|ngay|cac|nhung|applicable|"
    r"adopte|vote|sign|publi|"
    r"entr|valable|effective|in force|co hieu luc|duoc|a partir|a compter|des|depuis|from|on|since|as of|tu|ke tu|"
    r"until|jusqu)(?![a-z])|sign|publi|adopt|vot)"
)
"""How a sentence opens that goes on with the text named before."""


@dataclass(frozen=True, slots=True)
class _Found:
    period: Period
    sentence: Sentence
    named_in: Sentence | None
    """The sentence that names the text, where the one with the day does not."""
    rank: int


def read_text_date(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The days asked for of the text that the question names; None where no act is asked of one text, or one of the
    acts has no day that surely is of this text."""
    acts = asked_acts(understanding.text)
    if Detail.DEADLINE in understanding.details and acts != (Act.LAPSE,):
        return None  # until when to hand in under the text is no date of it
    if not acts or not understanding.references or understanding.asks(*_MORE) or not understanding.asks(Kind.DATE):
        return None
    asked = understanding.references[0]
    found: list[_Found] = []
    for act in acts:
        told = _first(act, asked, understanding, evidence)
        if told is None:
            return None
        found.append(told)
    return _reading(found, understanding)


def _first(act: Act, asked: LegalReference, understanding: Understanding, evidence: Evidence) -> _Found | None:
    candidates = [
        one for instrument in _meant(asked, understanding, evidence) for one in _told(act, instrument, evidence)
    ]
    return max(candidates, key=lambda one: one.rank, default=None)


def _meant(asked: LegalReference, understanding: Understanding, evidence: Evidence) -> list[Instrument]:
    fitting = [one for one in evidence.instruments if refers_to(asked, one.reference) is Match.YES]
    if understanding.places:
        fitting = [one for one in fitting if not one.places or set(one.places) & set(understanding.places)] or fitting
    return fitting if len(fitting) == 1 else []


def _told(act: Act, instrument: Instrument, evidence: Evidence) -> Iterator[_Found]:
    """Where the articles that speak of the text date this act of it."""
    articles = dict.fromkeys(one.evidence.article_id for one in instrument.mentions)
    stands_for = {(one.evidence.article_id, one.evidence.start) for one in instrument.mentions}
    for article_id in articles:
        article = evidence.shelf.library.article(article_id)
        if article is None:
            continue
        story = evidence.shelf.story(article)
        for at, sentence in enumerate(story):
            if not sentence.facts.periods or sentence.is_caption:
                continue
            lead = _lead(sentence) if sentence.headings and not _acts(sentence) else ""
            for dated in _acts(sentence, lead):
                if dated.act is not act or is_date_of_replaced(dated.period, sentence):
                    continue
                named = _owner(dated, sentence, instrument.reference, story[max(0, at - _BACK - 2) : at], stands_for)
                if named is not None:
                    yield _Found(
                        dated.period,
                        sentence,
                        named if named is not sentence else None,
                        _rank(named is sentence, dated),
                    )


def _lead(sentence: Sentence) -> str:
    """What an answer without a verb is the answer to: the question above it; "when does it start?" asks for effect."""
    heading = sentence.headings[-1]
    return "takes effect: " if _STARTS.search(fold(heading)) else f"{heading} "


def _rank(is_named: bool, dated: Dated) -> int:
    return 2 * is_named + (dated.period.precision is Precision.DAY)


def _acts(sentence: Sentence, lead: str = "") -> list[Dated]:
    """The dated acts of a sentence, read behind `lead`, with their days where they stand in the sentence."""
    shift = len(lead)
    own = [one for one in sentence.facts.periods if _is_in_name(one, sentence)]
    others = [one for one in sentence.facts.periods if one not in own]
    moved = {shift + one.start: one for one in others}
    behind = [replace(one, start=one.start + shift, end=one.end + shift) for one in others]
    found = [replace(one, period=moved[one.period.start]) for one in dated_acts(lead + sentence.text, behind)]
    return [
        *(Dated(Act.ADOPTED, one, one.start) for one in own),
        *(replace(one, start=one.start - shift) for one in found),
    ]


def _is_in_name(period: Period, sentence: Sentence) -> bool:
    """Whether a day is part of the name of a text: "Resolution 12 of 3 May 2025"."""
    return any(
        0 <= period.start - one.end <= _BESIDE and _OF.fullmatch(sentence.folded, one.end, period.start)
        for one in sentence.facts.references
    )


def _owner(
    dated: Dated,
    sentence: Sentence,
    asked: LegalReference,
    before: Sequence[Sentence],
    stands_for: set[tuple[str, int]],
) -> Sentence | None:
    """The sentence that names the asked text as what the act is of; None where it is another's, or nobody's."""
    references = [one for one in sentence.facts.references if one.number is not None or one.name is not None]
    is_named = any(refers_to(asked, one) is not Match.NO for one in references)
    if references:
        own = _reference_of(dated, references, sentence)
        if own is not None:
            return sentence if refers_to(asked, own) is not Match.NO else None
    if sentence.key in stands_for and not is_named:
        return sentence  # the register knows whom "this decision" means
    if not _GOES_ON.match(sentence.folded) and not sentence.headings and sentence.key not in stands_for:
        return None
    for one in reversed(before):
        if one.facts.references:
            first = one.facts.references[0]
            is_its = refers_to(asked, first) is not Match.NO
            return one if is_its and not _is_aside(first, one) else _only_one(asked, one)
    return None


def _only_one(asked: LegalReference, sentence: Sentence) -> Sentence | None:
    """`sentence` where all the texts it names that it does not merely replace are the asked one."""
    kept = [one for one in sentence.facts.references if not _is_aside(one, sentence)]
    return sentence if kept and all(refers_to(asked, one) is not Match.NO for one in kept) else None


_ASIDE = late_regex(
    r"(?<![a-z])(?:remplac\w+|abrog\w+|mis fin a|met\w* fin a|succed\w+ a|replac\w+|repeal\w*|supersed\w+|"
    r"succeed\w*|amend\w*|modifi\w+|"
    r"thay (?:the|cho)|bai bo|sua doi|can cu|en application de|under|pursuant to|theo|vu)(?![a-z])[^.;]{0,120}\Z"
)
"""Before a text that another one replaces, changes or rests on."""


def _is_aside(reference: LegalReference, sentence: Sentence) -> bool:
    return _ASIDE.search(sentence.folded[: reference.start]) is not None


def _reference_of(dated: Dated, references: Sequence[LegalReference], sentence: Sentence) -> LegalReference | None:
    """The text in the sentence whose act this is; None where the sentence only names texts beside its subject."""
    for one in references:
        if 0 <= dated.period.start - one.end <= _BESIDE or 0 <= dated.start - one.end <= _BESIDE:
            return one  # "Resolution 12 of 3 May", "Resolution 12, adopted on 3 May"
    subjects = [one for one in references if not _is_aside(one, sentence)]
    before = [one for one in subjects if one.end <= dated.start]
    behind = [one for one in subjects if one.start >= dated.start]
    clause = fold(sentence.text)
    if before and not re.search(r"[;]\s", clause[before[-1].end : dated.start]):
        return before[0] if len(before) == 1 else before[-1]
    if _SPEAKS_OF_ANOTHER.match(clause):
        return None  # "It applies from May; the old one, Resolution 3, held until then"
    return before[0] if before else behind[0] if behind else None


_SPEAKS_OF_ANOTHER = late_regex(
    r"\W*(?:il|elle|it|son|sa|ses|its|celui-ci|celle-ci|this|ce(?:tte|t)?|no|thoi diem|ngay co hieu luc|"
    r"nghi quyet nay|quyet dinh nay)(?![a-z])"
)
"""Opens a sentence on the text named before it."""


def _reading(found: Sequence[_Found], understanding: Understanding) -> Reading:
    language = understanding.language
    words = words_in(language)
    lead: list[Statement] = []
    quotes: dict[tuple[str, int, int], Source] = {}
    notes: tuple[Statement, ...] = ()
    for one in found:
        sources = tuple(told.source() for told in (one.named_in, one.sentence) if told is not None)
        written = f"**{write_period(_plain(one.period), language)}**"
        text = words.value_thing.format(value=written, thing="") + "."
        lead.append(Statement(text, sources[::-1], value=one.period))
        quotes |= {source.key: source for source in sources}
        if one.period.precision is Precision.YEARLESS_DAY:
            notes = (Statement(words.not_stated.format(details=words.details["year"])),)
    return Reading(Outcome.ANSWERED, tuple(lead), quotes=tuple(quotes.values()), notes=notes)


def _plain(period: Period) -> Period:
    """The day itself: what is valid until it is no target."""
    return replace(period, is_horizon=False)
