"""Tells whether two values of the question are of one text or of one period: "do the 1.2 billion and the 500 million
come from the same resolution?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.figures.measure import measured_by
from assistant.read.figures.period import timing
from assistant.read.fit import is_about_places
from assistant.read.instruments.bases import governing
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.understand.patterns import any_of
from assistant.words import words_in
from policy.dates import Period
from policy.folding import fold
from policy.legal_reference import LegalReference, Match, refers_to
from policy.quantity import Quantity, QuantityKind, may_be_sum, same_value

_SAME = r"(?:same|identical|single|one|memes?|seule?|cung(?: mot)?|chung(?: mot)?)"
_OF_TEXT = any_of(
    rf"{_SAME} (?:legal )?(?:texte?s?|documents?|resolution|decision|decret|decree|loi|law|plan|programmes?|"
    r"van ban|nghi quyet|quyet dinh|nghi dinh|ke hoach|chuong trinh)(?!\w)"
)
_OF_TIME = any_of(
    rf"{_SAME} (?:periodes?|periods?|annees?|years?|times?|duree|quinquennat|giai doan|thoi ky|ky|nam|thoi diem)(?!\w)"
)


def read_values_together(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Each value with its sentence, after whether text or period are one; None where that is not asked of two values,
    or one of them stands in no article."""
    folded = fold(understanding.text)
    of_text, of_time = _OF_TEXT.search(folded), _OF_TIME.search(folded)
    values = _values(understanding.quantities)
    if len(values) < 2 or not (of_text or of_time):
        return None
    found = [_stating(value, understanding, evidence) for value in values]
    stating = [one for one in found if one is not None]
    if len(stating) < len(found):
        return None
    words = words_in(understanding.language)
    sources: list[Source] = [sentence.source() for sentence, _ in stating]
    if of_text:
        texts = [governing(sentence, evidence) for sentence, _ in stating]
        sources += [at.source() for _, at in filter(None, texts)]
        same = _are_one_text([text[0] if text else None for text in texts])
    else:
        same = _are_one_time([_time_of(sentence, value) for sentence, value in stating])
    told = tuple({source.key: source for source in sources}.values())
    if same is None:
        return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=told)
    return Reading(Outcome.ANSWERED, (Statement(words.yes if same else words.no, told),), quotes=told)


def _values(quantities: Sequence[Quantity]) -> list[Quantity]:
    """The values asked about; "1.2 and 5 billion" may have been read as one that goes from the one to the other."""
    return [
        replace(one, value=value, upper=None)
        for one in quantities
        for value in (one.value, one.upper)
        if value is not None
    ]


def _is_value(one: Quantity, other: Quantity) -> bool:
    """Whether two values are one; of "the 300 million and the 700 million VND" the first leaves out its unit."""
    if same_value(one, other):
        return True
    bare, full = sorted((one, other), key=lambda value: value.kind is QuantityKind.MONEY)
    return may_be_sum(bare) and full.kind is QuantityKind.MONEY and bare.value == full.value


def _stating(value: Quantity, understanding: Understanding, evidence: Evidence) -> tuple[Sentence, Quantity] | None:
    """The first sentence about the place that states the value, and how it writes it."""
    sentences = [scored.sentence for scored in evidence.sentences]
    for figure in evidence.figures:
        if _is_value(figure.quantity, value):
            at = evidence.shelf.sentence_at(figure.evidence.article_id, figure.evidence.start)
            sentences += [at] if at is not None else []
    for sentence in sentences:
        if is_about_places(understanding.places, sentence.about):
            for one in measured_by(sentence):
                if _is_value(one.quantity, value):
                    return sentence, one.quantity
    return None


def _are_one_text(texts: Sequence[LegalReference | None]) -> bool | None:
    """None where the text of one is not told."""
    first, *others = texts
    if first is None or any(other is None for other in others):
        return None
    return all(other is not None and refers_to(first, other) is not Match.NO for other in others)


def _time_of(sentence: Sentence, value: Quantity) -> Period | None:
    return timing(sentence, value).period


def _are_one_time(times: Sequence[Period | None]) -> bool | None:
    first, *others = times
    if first is None or any(other is None for other in others):
        return None
    return all(other is not None and (other.first, other.last) == (first.first, first.last) for other in others)
