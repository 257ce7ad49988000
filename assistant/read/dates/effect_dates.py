"""The day a text takes effect where it says "from the day of signing": the date of that very text."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.instruments.facts import matching
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.dates import Period, write_period
from policy.late_regex import late_regex

_ON_SIGNING = late_regex(
    r"(?:hieu luc|ap dung|thi hanh)[^.;]{0,24}\btu ngay (?:ky|ban hanh)(?![a-z])"
    r"|(?:en vigueur|prend\w* effet|applicable|s'applique)[^.;]{0,30}"
    r"(?:(?:jour|date|compter|des) (?:de )?(?:sa|la) (?:signature|date de signature))"
    r"|(?:takes? effect|took effect|effective|into force|in force|applies)[^.;]{0,24}"
    r"(?:(?:date|day) of (?:its |the )?(?:signature|signing|issu\w+)"
    r"|(?:date|day) it (?:is|was) signed|(?:up)?on (?:its )?sign\w+)"
)
_GOES = late_regex(
    r"(?<![a-z])(?:thay the|thay cho|bai bo|remplac\w+|abrog\w+|replac\w+|supersed\w+"
    r"|repeal\w*)(?![a-z])[^.;]{0,40}\Z"
)
_BESIDE = 16
"""Characters between an instrument and its own date."""


def is_date_of_replaced(period: Period, sentence: Sentence) -> bool:
    """Whether the period is the date of a text that the sentence says is replaced or repealed."""
    return any(
        0 <= period.start - one.end <= _BESIDE and _GOES.search(sentence.folded[: one.start])
        for one in sentence.facts.references
    )


def read_effect_on_signing(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """From when the asked text applies, if it says so of its signing and its date is known; else None."""
    meant = (matching(reference, evidence.instruments)[0] for reference in understanding.references)
    for instrument in (fitting[0] for fitting in meant if len(fitting) == 1):
        told = [
            (mention, at)
            for mention in instrument.mentions
            if (at := evidence.shelf.sentence_at(mention.evidence.article_id, mention.evidence.start)) is not None
        ]
        says = next((at for _, at in told if _ON_SIGNING.search(at.folded)), None)
        dated = next(((one.issued, at) for one, at in told if one.issued is not None), None)
        if says is None or dated is None:
            continue
        day, head = dated
        words = words_in(understanding.language)
        written = f"**{write_period(day, understanding.language)}**"
        sources = tuple({source.key: source for source in (head.source(), says.source())}.values())
        statement = Statement(words.value_thing.format(value=written, thing="") + ".", sources, value=day)
        return Reading(Outcome.ANSWERED, (statement,), quotes=sources)
    return None
