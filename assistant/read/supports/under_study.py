"""Answers "how big is the venture fund?" where the articles say that it is only being studied, or not settled."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import is_about_places
from assistant.read.supports.topic import specific_things
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_STUDIED = late_regex(
    r"(?<![a-z])(?:a l'etude|en (?:cours d')?(?:etude|discussion|reflexion)|encore a l'examen|au stade d\w*"
    r"|n'(?:est|a|ont|sont) (?:pas encore |pas |point |encore )?(?:\w+ )?(?:arrete|fixe|decide|tranche|chiffre"
    r"|connu)\w*"
    r"|reste a (?:arreter|fixer|decider|definir|trancher)"
    r"|under (?:study|discussion|consideration|review)|being (?:studied|considered|discussed|weighed|examined)"
    r"|(?:not|yet to|still to) (?:been |be )?(?:\w+ )?(?:decided?|fix(?:ed)?|settled?|set|known|agreed?)"
    r"|(?:dang|moi|con|van) (?:\w+ ){0,4}?(?:nghien cuu|xem xet|lay y kien|ban thao)|chua (?:ro|chot|quyet"
    r"|an dinh|xac dinh)"
    r")(?![a-z])"
)
"""That something is only thought about, or its size not settled."""
_FUNDS = frozenset({"fund", "venture-capital", "science-technology-fund", "loan", "guarantee", "voucher"})
_SIZE = frozenset({"capital", "private-sector"})
"""What a sum is asked of, and no thing that is paid for."""
_NOT_SETTLED: dict[Language, str] = {
    "fr": "Rien n'est arrêté : d'après les articles, cela est encore à l'étude.",
    "en": "Nothing is settled: according to the articles, this is still being studied.",
    "vi": "Chưa có con số: theo các bài viết, việc này còn đang được nghiên cứu.",
}


def read_under_study(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """That nothing is settled, with the sentence that says so; None where no fund's sum is asked, or none says so."""
    asks_sum = understanding.asks(Kind.FIGURE) or Detail.AMOUNT in understanding.details
    if not asks_sum or understanding.asks(Kind.COMPARISON, Kind.LIST):
        return None
    asked = [one for one in understanding.concepts if one in _FUNDS]
    asked += [one for one in specific_things(understanding) if one not in asked and one not in _SIZE]
    if not asked:
        return None
    for scored in evidence.sentences:
        sentence = scored.sentence
        is_there = is_about_places(understanding.places, sentence.about)
        if is_there and _is_unsettled(sentence) and all(names_concept(one, sentence.concepts) for one in asked):
            source = sentence.source()
            lead = Statement(_NOT_SETTLED[understanding.language], (source,))
            return Reading(Outcome.ANSWERED, (lead,), quotes=(source,))
    return None


def _is_unsettled(sentence: Sentence) -> bool:
    """Whether it says so and gives no sum of its own."""
    has_sum = any(one.kind is QuantityKind.MONEY for one in sentence.facts.quantities)
    return not has_sum and not sentence.is_caption and _STUDIED.search(sentence.folded) is not None
