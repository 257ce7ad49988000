"""Summarises what the articles say of one subject: the sentences that hold most of what is said again and again.

The measure is SumBasic (Nenkova and Vanderwende, "The Impact of Frequency on Summarization", 2005): a sentence is worth
the mean frequency of its terms; the terms of a chosen sentence lose weight, so that the next one says something else.
Terms are concepts, the same in three languages, and words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import is_about_places
from assistant.read.instruments.facts import matching
from assistant.read.instruments.instruments import known_of
from assistant.read.instruments.sentence import describe
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.understand.read_question import content_words
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to

_MOST = 4
_ARTICLES = 3
"""Whole articles read for a summary: those of the best hits."""
_SHORTEST = 8
"""Words below which a sentence says too little alone."""
_LONGEST = 60
"""Words above which a sentence is a list of everything."""
_STEM = 6
_CAPTION = 0.5
_NAMES_TEXTS = 0.5
"""What a sentence counts that lists texts: it says what there is, not what it says."""
_FIRST = 1.3
"""What the opening of an article counts, which says what it is about."""
_STATES = 1.3
"""What a sentence counts that states a figure."""
_POINTS = late_regex(
    r"(?<![a-z])(?:points?|phrases?|sentences?|lignes?|lines?|idees?|ideas?|bullets?|y|diem|cau|dong)(?![a-z])"
)
_OPENS_CLAUSE = late_regex(
    r"(?:\A|[«»“”\":;,(–-]|(?<!\w)(?:que|qu'|that|rang|thi|va|et|and))\s*(?:(?:la|le|l'|the|cette|this)\s*)?\Z"
)
"""What stands before a text that is what its clause is about: "the resolution aims at", not "to carry out the …"."""
_SPEAKS_OF_IT = 2.0
"""What a sentence counts in which the text summed up is what a clause is about."""
_ABOUT_TEXTS = frozenset({"report-document", "scientific-article", "score", "say-speak"})
"""Concepts by which a question names the article or its points, not what they are about."""


def read_summary(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that sum up a place, an instrument, a name or a thing; None where no article is about it."""
    if understanding.kind is not Kind.SUMMARY or understanding.values or understanding.periods:
        return None
    if any(len(matching(one, evidence.instruments)[0]) > 1 for one in understanding.references):
        return None  # two texts of one number are told apart, never summed up together
    said = list(_said_of_subject(understanding, evidence))
    chosen = sum_up(said, points_asked(understanding) or _MOST, understanding.references)
    if not chosen:
        return None
    known = known_of(understanding, evidence)
    identified = describe(known, understanding.language) if known else None
    lead = identified or Statement(words_in(understanding.language).sources_say)
    return Reading(Outcome.ANSWERED, (lead,), quotes=tuple(sentence.source() for sentence in chosen))


def points_asked(understanding: Understanding) -> int | None:
    """How many points a summary is to have, where the question says so ("in three points")."""
    folded = fold(understanding.text)
    for quantity in understanding.quantities:
        if _POINTS.match(folded, quantity.end + 1) and 1 <= quantity.value <= 10:
            return int(quantity.value)
    return None


def sum_up(sentences: Sequence[Sentence], most: int, references: Sequence[LegalReference] = ()) -> list[Sentence]:
    """At most `most` of `sentences`, in their order, that together hold what is said most often in them.

    Those that say what one of `references` does come before those that only name it.
    """
    terms = {sentence.key: _terms(sentence) for sentence in sentences}
    counted = Counter(term for held in terms.values() for term in held)
    weights = {term: count / len(sentences) for term, count in counted.items()}
    left = list(sentences)
    chosen: list[Sentence] = []
    while left and len(chosen) < most:
        best = max(left, key=lambda one: _worth(one, terms[one.key], weights) * _bonus(one, references))
        left.remove(best)
        if all(terms[best.key] != terms[other.key] for other in chosen):
            chosen.append(best)
        for term in terms[best.key]:
            weights[term] **= 2
    order = {sentence.key: place for place, sentence in enumerate(sentences)}
    return sorted(chosen, key=lambda one: order[one.key])


def _bonus(sentence: Sentence, references: Sequence[LegalReference]) -> float:
    """More for what one of the texts does; a sentence that names no text goes on with one that does."""
    if not references:
        return 1.0
    speaks = not sentence.facts.references or any(speaks_of(sentence, one) for one in references)
    return _SPEAKS_OF_IT if speaks else 1.0


def speaks_of(sentence: Sentence, reference: LegalReference) -> bool:
    """Whether the text is what a clause of `sentence` is about, and not only what somebody carries out."""
    return any(
        refers_to(reference, one) is not Match.NO and _OPENS_CLAUSE.search(sentence.folded[: one.start]) is not None
        for one in sentence.facts.references
    )


def _worth(sentence: Sentence, terms: frozenset[str], weights: dict[str, float]) -> float:
    worth = sum(weights[term] for term in terms) / max(len(terms), _SHORTEST)
    if sentence.is_caption:
        worth *= _CAPTION
    if len(sentence.facts.references) > 2:
        worth *= _NAMES_TEXTS
    words = len(sentence.text.split())
    if words > _LONGEST:
        worth *= _LONGEST / words
    if sentence.facts.quantities:
        worth *= _STATES
    return worth * (_FIRST if sentence.paragraph == 0 else 1.0)


def _terms(sentence: Sentence) -> frozenset[str]:
    words = content_words(sentence.text)
    if sentence.article.language == "vi":
        # A syllable alone is no word; two that stand together often are one.
        words = tuple(f"{one} {other}" for one, other in pairwise(words))
    concepts = (concept for concept in sentence.concepts if concept not in GENERIC_CONCEPTS)
    return frozenset((*concepts, *(word if " " in word else word[:_STEM] for word in words)))


def _said_of_subject(understanding: Understanding, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences about all that the question names, in the articles that say most of it, each once."""
    specific = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS | _ABOUT_TEXTS]
    if not (understanding.places or understanding.references or understanding.names or specific):
        return
    texts: set[str] = set()
    read = 0
    for article in {hit.article.id: hit.article for hit in evidence.hits}.values():
        story = evidence.shelf.story(article)
        told = [
            sentence
            for before, sentence in zip((None, *story), story, strict=False)
            if not sentence.is_heading
            and len(sentence.text.split()) >= _SHORTEST
            and sentence.text not in texts
            and _is_on(sentence, before, understanding, specific)
        ]
        texts |= {sentence.text for sentence in told}
        yield from told
        read += bool(told)
        if read == _ARTICLES:
            return


def _is_on(sentence: Sentence, before: Sentence | None, understanding: Understanding, specific: Sequence[str]) -> bool:
    # The sentence after one on a text goes on with what it says.
    is_next = before is not None and before.paragraph == sentence.paragraph and not sentence.facts.references

    def is_on(asked: LegalReference) -> bool:
        named = any(refers_to(asked, one) is not Match.NO for one in sentence.facts.references)
        return named or (is_next and before is not None and speaks_of(before, asked))

    return (
        is_about_places(understanding.places, sentence.about)
        and all(is_on(asked) for asked in understanding.references)
        and all(fold(name) in sentence.folded for name in understanding.names)
        and (not specific or any(names_concept(one, sentence.concepts | sentence.topic) for one in specific))
    )
