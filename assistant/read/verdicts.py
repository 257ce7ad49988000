"""Answers yes/no questions first with a word, where a sentence that is quoted settles them: "No", "Not yet", "Yes".

Only what a sentence says outright counts: an exclusion, "not yet", a ceiling beside the value of the question.
Everything else stays with the quoted sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence
from assistant.facts import facts_of
from assistant.read.fit import fit
from assistant.read.quotes import names_enough
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind

_NOT_YET = late_regex(
    r"(?<![a-z])(?:pas encore|not yet|has yet to|have yet to|yet to be|no [a-z]+ (?:has|have) (?:so far|yet)"
    r"|(?:hien )?(?:van )?chua(?! (?:day|ke|tung|den \d|bao gio))|aucun\w* [a-z]+ n'a encore)(?![a-z])"
)
_EXCLUDES = late_regex(
    r"(?<![a-z])(?:ne s'applique\w*|ne sont pas (?:eligibles?|concerne\w*)|n'est pas (?:eligible|concerne\w*)"
    r"|n'ont pas droit|(?:est|sont) exclu\w*|ne (?:peut|peuvent|pourra|pourront) pas"
    r"|(?:does|do|shall|will) not apply|(?:is|are) not (?:eligible|entitled|covered)|(?:is|are) excluded"
    r"|(?:may|can) ?not"
    r"|khong (?:duoc )?ap dung|khong thuoc (?:doi tuong|dien|pham vi)|khong du dieu kien"
    r"|khong duoc (?:huong|ho tro|nhan))"
    r"(?![a-z])"
)
_MAY = late_regex(
    r"(?<![a-z])(?:(?:peut|peuvent|puis|peux|pouvons|pourra\w*)(?:-|\s)|peut-\w+|ai-je|avons-nous|s'applique\w*|eligible\w*"
    r"|concerne\w*|droit a|can|may|could|appl(?:y|ies)|eligible|entitled|covers?|qualif\w+"
    r"|ap dung|co the|duoc|du dieu kien|thuoc)(?![a-z])"
)
_ALIKE = 0.3
"""Likeness to the question from which a sentence of another article may be about the same bound."""
_AT_MOST = frozenset({Qualifier.AT_MOST, Qualifier.LESS_THAN})
_FROM = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_BOUNDED = frozenset({QuantityKind.MONEY, QuantityKind.PERCENTAGE, QuantityKind.DURATION, QuantityKind.AREA})


def with_verdict(reading: Reading, understanding: Understanding, evidence: Evidence) -> Reading:
    """`reading` with yes, no or not yet before it, where it quotes a sentence that settles a yes/no question.

    Where another article sets another bound to the same thing, both are shown and neither decides.
    """
    is_quoted = reading.quotes and not any(statement.sources for statement in reading.lead)
    if not (is_quoted and reading.outcome is Outcome.ANSWERED and understanding.asks(Kind.YES_NO)):
        return reading
    if understanding.asks(Kind.COMPARISON, Kind.DISCREPANCY, Kind.DEFINITION):
        return reading
    words = words_in(understanding.language)
    if rivals := _rival_bounds(reading.quotes, understanding, evidence):
        lead = Statement(f"{words.articles_differ} {words.value_differs}.", rivals)
        return replace(reading, lead=(lead,), quotes=rivals)
    verdict = _verdict(reading.quotes, understanding)
    if verdict is None:
        return reading
    text, source = verdict
    # The sentence that settles it is shown first.
    quotes = (source, *(other for other in reading.quotes if other.key != source.key))
    return replace(reading, lead=(Statement(text, (source,)), *reading.lead), quotes=quotes)


def _rival_bounds(quotes: Sequence[Source], understanding: Understanding, evidence: Evidence) -> tuple[Source, ...]:
    """A quoted sentence that bounds the value, and those of other articles that decide otherwise; else nothing."""
    if _MAY.search(fold(understanding.text)) is None:
        return ()
    first = next(((one, kept) for one in quotes if (kept := _within_bounds(one, understanding)) is not None), None)
    if first is None:
        return ()
    rivals: dict[str, Source] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        if scored.likeness < _ALIKE or sentence.article.id in (first[0].article.id, *rivals):
            continue
        kept = _within_bounds(sentence.source(), understanding)
        fitting = fit(understanding, sentence, evidence.around(sentence))
        if kept is not None and kept is not first[1] and fitting.is_about and names_enough(understanding, fitting):
            rivals[sentence.article.id] = sentence.source()
    return (first[0], *rivals.values()) if rivals else ()


def _verdict(quotes: Sequence[Source], understanding: Understanding) -> tuple[str, Source] | None:
    words = words_in(understanding.language)
    folded = fold(understanding.text)
    may = _MAY.search(folded) is not None
    for source in quotes:
        if may and (allowed := _within_bounds(source, understanding)) is not None:
            return (words.yes if allowed else words.no), source
    for source in quotes:
        plain = fold(source.quote)
        if not may and (match := _NOT_YET.search(plain)) and _names_what_is_asked(plain, match, source, understanding):
            return words.not_yet, source
        if may and (match := _EXCLUDES.search(plain)) and _is_about(source.quote[match.end() :], understanding):
            return words.no, source
    return None


def _within_bounds(source: Source, understanding: Understanding) -> bool | None:
    """Whether the value that the question names keeps to the bound of the sentence; None where it has none of its kind.

    An exclusion ("does not apply above 50%") is a bound turned round.
    """
    asked = [one for one in understanding.quantities if one.kind in _BOUNDED]
    if len(asked) != 1:
        return None
    excludes = _EXCLUDES.search(fold(source.quote)) is not None
    bounds = [one for one in facts_of(source.quote, source.article.language).quantities if _bounds(one, asked[0])]
    if len(bounds) != 1 or (bounds[0].per and asked[0].per and bounds[0].per != asked[0].per):
        return None
    keeps = asked[0].value <= bounds[0].value if bounds[0].qualifier in _AT_MOST else asked[0].value >= bounds[0].value
    return keeps is not excludes


def _bounds(one: Quantity, asked: Quantity) -> bool:
    return one.kind is asked.kind and one.unit == asked.unit and one.qualifier in (_AT_MOST | _FROM)


def _names_what_is_asked(plain: str, match: re.Match[str], source: Source, understanding: Understanding) -> bool:
    """Whether "not yet" is said in the clause that speaks of the thing, and not of another one."""
    start = max(plain.rfind(stop, 0, match.start()) for stop in (";", ". ", ":")) + 1
    clause = source.quote[start:]
    return _is_about(source.quote if start else clause, understanding)


def _is_about(text: str, understanding: Understanding) -> bool:
    """Whether `text` names half of the specific things that the question names, or one where it names few."""
    specific = understanding.specific_concepts
    named = concepts_in(text)
    if specific:
        told = sum(names_concept(one, named) for one in specific)
        return 2 * told >= len(specific)
    generic = [one for one in understanding.concepts if names_concept(one, named)]
    return bool(generic) or bool(understanding.references or understanding.names)
