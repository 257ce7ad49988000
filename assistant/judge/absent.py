"""Says that the articles do not say it: what is missing, and the nearest thing that is there. It cites nothing as
support."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answer import Outcome
from assistant.concepts import label, names_concept
from assistant.evidence import Evidence
from assistant.facts import facts_of
from assistant.judge.nearest_statement import nearest_statement
from assistant.read.fit import is_about_places, meets
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.dates import write_period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, spoken, spoken_with_article
from policy.places import place, same_area

if TYPE_CHECKING:
    from assistant.read.instruments.facts import Known

_NEAR = 3
_NO_TITLE = late_regex(r"\A(?:so|no|n°)[\s.:]*\d|\.\Z")


def absent(understanding: Understanding, evidence: Evidence) -> Reading:
    """`not_in_corpus`: which place, thing or period is not spoken of, and what comes nearest to it."""
    language = understanding.language
    words = words_in(language)
    said = [words.not_in_corpus]
    unknown_places = [one for one in understanding.places if not _speaks_of_place(one, evidence)]
    specific = understanding.specific_concepts
    # Several things are no name of what is missing; the question has it in better words.
    thing = label(specific[0], language) if len(specific) == 1 else ""
    where = ", ".join(place(one).names[language] for one in understanding.places)
    periods = _other_periods(understanding, specific, evidence)
    if unknown_places:
        said = [words.not_on.format(missing=", ".join(place(one).names[language] for one in unknown_places))]
    elif understanding.periods and understanding.periods[0].is_relative is False:
        asked = ", ".join(write_period(one, language) for one in understanding.periods)
        said = [words.not_for_period.format(period=asked)]
        # Which one is told by the questions suggested: an answer that cites nothing states no year.
        said += [words.another_period] if periods else []
    elif where and not thing:
        said = [words.not_there.format(where=where)]
    elif where:
        is_spoken_of = _is_spoken_of(specific, understanding.places, evidence)
        frame = words.spoken_of if is_spoken_of else words.not_together
        said = [frame.format(thing=thing, where=where, said=words.unsaid[_asked_for(understanding)])]
    elsewhere = _elsewhere(specific, understanding.places, evidence)
    if (near := nearest_statement(understanding, evidence)) is not None:
        quoted = f"{words.quotes[0]}{' '.join(near.quote.split())}{words.quotes[1]}"
        said.append(words.nearest_said.format(name=near.publisher, quote=quoted))
    elif elsewhere:
        said.append(words.other_places.format(places=", ".join(place(one).names[language] for one in elsewhere)))
    elif (title := _title(evidence)) is not None:
        said.append(words.nearest_articles.format(nearest=f"{words.quotes[0]}{title}{words.quotes[1]}"))
    # What is told of questions, titles and a sentence set apart as no answer is claimed of nothing.
    lead = tuple(Statement(text, given="\n".join((understanding.question, understanding.text, text))) for text in said)
    asked_otherwise = (*_for_other_places(understanding, elsewhere), *_for_other_periods(understanding, periods))
    return Reading(Outcome.NOT_IN_CORPUS, lead, suggestions=asked_otherwise[:_NEAR])


def _asked_for(understanding: Understanding) -> str:
    kinds = {Kind.FIGURE: "figure", Kind.DATE: "date", Kind.WHO: "who"}
    return kinds.get(understanding.kind, "other")


def _for_other_places(understanding: Understanding, elsewhere: Sequence[str]) -> tuple[str, ...]:
    """The same question for the places of which the articles do say it."""
    mentions = facts_of(understanding.text, understanding.language).places
    if len(mentions) != 1:
        return ()
    asked = mentions[0].text
    return tuple(understanding.text.replace(asked, place(one).names[understanding.language]) for one in elsewhere)


def _other_periods(understanding: Understanding, concepts: Sequence[str], evidence: Evidence) -> tuple[str, ...]:
    """The periods for which the articles speak of what is asked, where it is asked for one of which they do not."""
    if len(understanding.periods) != 1 or understanding.took_from_history or not concepts:
        return ()
    found: dict[str, None] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        if is_about_places(understanding.places, sentence.about) and all(
            names_concept(concept, sentence.concepts) for concept in concepts
        ):
            for period in sentence.facts.periods:
                if not meets(understanding.periods[0], period):
                    found[write_period(period, understanding.language)] = None
    return tuple(found)[:_NEAR]


def _for_other_periods(understanding: Understanding, periods: Sequence[str]) -> tuple[str, ...]:
    """The same question for the periods for which the articles do say it."""
    return tuple(understanding.text.replace(understanding.periods[0].text, period) for period in periods)


def instrument_absent(reference: LegalReference, understanding: Understanding, evidence: Evidence) -> Reading:
    """No article speaks of that instrument; those of the nearest kind are named as questions to ask instead."""
    language = understanding.language
    words = words_in(language)
    name = spoken_with_article(replace(reference, pinpoint=None), language) or reference.text
    lead = Statement(words.not_on.format(missing=name), given=f"{understanding.question}\n{name}")
    near = [
        one.reference
        for one in evidence.instruments
        if one.reference.number == reference.number
        or (one.reference.suffix and one.reference.suffix == reference.suffix)
    ]
    suggestions = tuple(
        understanding.text.replace(reference.text, spoken(replace(one, pinpoint=None), language))
        for one in near[:_NEAR]
    )
    return Reading(Outcome.NOT_IN_CORPUS, (Statement(words.not_in_corpus), lead), suggestions=suggestions)


def detail_absent(missing: Sequence[Detail], known: Known, understanding: Understanding) -> Reading:
    """The instrument is spoken of, the asked detail of it is not."""
    language = understanding.language
    words = words_in(language)
    detail = ", ".join(words.details[one.value] for one in missing) or words.details["value"]
    subject = spoken_with_article(replace(known.reference, body=None), language)
    lead = Statement(
        words.not_that_detail.format(detail=detail, subject=subject), given=f"{understanding.question}\n{subject}"
    )
    return Reading(Outcome.NOT_IN_CORPUS, (lead,))


def details_left_open(understanding: Understanding) -> tuple[Detail, ...]:
    """What was asked of an instrument that no article states, by name where it has one."""
    named = (Detail.DEADLINE, Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.REASON, Detail.DATE)
    found = tuple(detail for detail in named if detail in understanding.details)
    if Detail.DEADLINE in found:
        found = tuple(detail for detail in found if detail is not Detail.DATE)
    return found or (Detail.VALUE,)


def _speaks_of_place(place_id: str, evidence: Evidence) -> bool:
    return any(same_area(place_id, other) for other in evidence.shelf.library.places()) or any(
        same_area(place_id, other) for scored in evidence.sentences for other in scored.sentence.facts.place_ids
    )


def _is_spoken_of(concepts: Sequence[str], places: Sequence[str], evidence: Evidence) -> bool:
    """Whether a sentence about one of the places names all of the things, whatever it says of them."""
    return any(
        is_about_places(places, scored.sentence.about)
        and all(names_concept(concept, scored.sentence.concepts) for concept in concepts)
        for scored in evidence.sentences
    )


def _elsewhere(concepts: Sequence[str], asked: Sequence[str], evidence: Evidence) -> list[str]:
    """Other places of which the hits give what is asked for."""
    if not concepts or not asked:
        return []
    found: dict[str, None] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        if all(names_concept(concept, sentence.concepts) for concept in concepts) and len(sentence.about) == 1:
            found[sentence.about[0]] = None
    return [one for one in found if not any(same_area(one, other) for other in asked)][:_NEAR]


def _title(evidence: Evidence) -> str | None:
    """The title of the article found first; one made from an address, a number line or a caption says nothing."""
    for hit in evidence.hits[:_NEAR]:
        article = hit.article
        folded = fold(article.title)
        if folded.replace(" ", "-") not in article.url and not _NO_TITLE.search(folded):
            return article.title
    return None
