"""Reads when: the day, month or period that the sentence about the asked event states, with the precision it has."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import Mention, concepts_in, mentions_in, names_concept
from assistant.evidence import Evidence, Scored, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.dates import words as said
from assistant.read.dates.effect_dates import is_date_of_replaced, read_effect_on_signing
from assistant.read.dates.events import agree, asks_of_text, dated_by, event_names, events_in, must_be_told
from assistant.read.dates.overtaken import asks_what_was_planned, is_overtaken, sentences_after
from assistant.read.dates.said_after import said_after
from assistant.read.figures.label_contest import is_named_later, losers
from assistant.read.fit import CONCEPT, WORD, Fit, is_about_places, names_instrument
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.read_question import content_words
from assistant.words import words_in
from policy.dates import Period, Precision, write_period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, Match, refers_to
from policy.quantity import same_value
from policy.stages import stages_in

_BESIDE = 16
"""Characters between an instrument and its own date."""
_ASKED_BESIDE = frozenset(
    {Detail.AMOUNT, Detail.CONDITIONS, Detail.PROCEDURE, Detail.LEGAL_BASIS, Detail.BODY, Detail.EFFECT}
)
_DEADLINES = frozenset({"deadline", "dossier", "application-procedure", "submit", "project", "take-effect"})
"""Concepts of what is dated, not of what it is about."""
_SECTION = 2
"""Paragraphs of one section between what is dated and its last day."""
_BEFORE = 60
_COMPARED = late_regex(
    r"(?<![a-z])(?:compar\w+ (?:with|to|a|aux?)|against|contre|par rapport aux?|so voi|(?:up|down) from)\s"
    r"[^,;.]{0,24}(?:in|en|nam|fin|cuoi)\s(?:the end of |nam )?\Z"
)
_HAPPENED = late_regex(
    r"(?<![a-z])(?:when (?:did|was|were)|quand (?:a|ont|avait|est|sont)(?:-t)?-(?:il|elle|on|ils|elles)"
    r" (?!(?:prevu|attendu|"
    r"programme)\w*)|quand [^?]{2,60} (?:a|ont)-t-(?:il|elle|on)s? |da (?:\S+ ){1,6}?(?:khi nao|bao gio|ngay nao))"
)
"""Asks when something happened, which nothing still to come answers."""
_LOOKED_AT = 12
"""Sentences, those that fit best."""
_FEW_WORDS = 5
_NEARLY_ALL = 0.75
_ALL = 0.9
"""Share of a question with which a sentence may set a limit to something else than requests."""
"""Of the words of a question, the share at which a text says the same."""
_MEANS_IT = 0.36
"""Likeness from which a sentence in another language is about what no known word of the question names."""
_ENOUGH = 0.45
_ENOUGH_DEADLINE = 0.25


def read_date(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """When the asked thing happened or was measured; None when no sentence about it states a date."""
    folded = fold(understanding.text)
    wants_day = said.WANTS_DAY.search(folded) is not None
    wants_future = said.WANTS_FUTURE.search(folded) is not None
    effect = Detail.EFFECT in understanding.details
    wants_end = said.WANTS_END.search(folded) is not None
    ends_itself = said.ASKS_END.search(folded) is not None and Detail.DEADLINE not in understanding.details
    lapse = ends_itself or (wants_end and (effect or said.ASKS_LAPSE.search(folded) is not None))
    until = asks_for_end(understanding) and not effect and not lapse and not said.APPLYING.search(folded)
    deadline = Detail.DEADLINE in understanding.details and not (effect or lapse or until)
    if effect and not lapse and (signed := read_effect_on_signing(understanding, evidence)) is not None:
        return signed
    asked = frozenset() if effect or lapse or until or deadline else event_names(understanding.text)
    applies = said.APPLYING.search(folded) is not None and not (effect or lapse or until)
    stages = stages_in(understanding.text)
    takes_horizon = wants_future or deadline or lapse or applies
    # The sentences that tell of the event come first; the others may still date it in other words.
    everything = rank_sentences(understanding, evidence)
    telling = [entry for entry in everything if _tells_of(asked, applies, entry[2].sentence)]
    # Of several that tell of such an event, the one that names whose it is: a spin-off is founded, too.
    telling.sort(key=lambda entry: not _names_it(understanding, entry[2].sentence))
    marked = said.LAPSES if lapse else said.TAKES_EFFECT if effect else None
    for _, fitting, scored in (*telling, *everything[:_LOOKED_AT]):
        sentence = scored.sentence
        reach = (
            _SECTION if deadline or until or marked is not None else 0 if _tells_of(asked, applies, sentence) else None
        )
        is_lenient = deadline or until or (applies and said.APPLYING.search(sentence.folded) is not None)
        if (
            not fitting.is_about
            or fitting.names_later
            or _share_beside_events(fitting, understanding, sentence) < (_ENOUGH_DEADLINE if is_lenient else _ENOUGH)
            or not states_values_of(understanding, sentence)
            or _is_of_another_text(understanding, sentence)
        ):
            continue
        if marked is not None and not marked.search(sentence.folded):
            continue
        if deadline and not (_is_about_applying(sentence) or fitting.share >= _ALL):
            continue
        if stages and not stages & _stages_of(sentence, evidence):
            continue
        if must_be_told(asked) and not _may_date(asked, sentence):
            continue
        if until and not said.HOLDS.search(sentence.folded):
            continue
        if not _names_enough(understanding, scored, evidence, reach) and not (
            marked is None and _says_the_same(understanding, sentence)
        ):
            continue
        ends = [one for one in sentence.facts.periods if _is_last_day(one, sentence)]
        if ends and stages_in(understanding.text):
            # "… close on 15 March for round one and on 20 September for round two"
            ends = [one for one in sentence.facts.periods if one.precision in {end.precision for end in ends}]
        if until:
            ends = ends or said_after(said.LAPSES, list(sentence.facts.periods), sentence)
            ends = ends or [one for one in sentence.facts.periods if said.FROM_TO.search(fold(one.text))]
        periods = [one for one in sentence.facts.periods if takes_horizon or not one.is_horizon]
        periods = [one for one in periods if not _is_compared_with(one, sentence)]
        if _HAPPENED.search(folded) and not asks_what_was_planned(understanding.text):
            periods = [one for one in periods if not _is_to_come(one, sentence)]
        if not understanding.references and said.EXPECTED.search(folded):
            # When something is expected is not told by the date of the text that foresees it.
            periods = [one for one in periods if not _is_date_of_text(one, sentence)]
        if deadline or until:
            periods = ends
        elif marked is not None:
            periods = [one for one in periods if not is_date_of_replaced(one, sentence)]
            periods = said_after(marked, periods, sentence)
        stated = len(periods)
        periods = _own_date(understanding, periods, sentence) or dated_by(asked, periods, sentence.text)
        is_claimed = bool(asked) and 0 < len(periods) < stated
        # Which date is that of the effect its words have told already.
        dates = [] if marked is not None else [(one.start, one.end) for one in sentence.facts.periods]
        # One that stands beside its event needs no name beside it, too: "Founded in 2008 and raised in 2016, it …".
        lost = frozenset() if is_claimed else losers(understanding, sentence, dates)
        periods = [one for one in periods if (one.start, one.end) not in lost]
        periods = [one for one in periods if not is_named_later(understanding, sentence, (one.start, one.end))]
        if not asks_what_was_planned(understanding.text):
            around = evidence.around(sentence)
            standing = [one for one in periods if not is_overtaken(sentence, one.start, around)]
            if periods and not standing:
                return _what_came_of_it(sentence, around, understanding)
            periods = standing
        if not periods:
            continue
        kept = [one for one in ends if one in periods] if wants_end or until else []
        return _reading(_best(kept or periods, wants_day), sentence, understanding)
    return None


def _names_it(understanding: Understanding, sentence: Sentence) -> bool:
    told = tokens(sentence.text)
    return all(holds(name, told) for name in understanding.names)


def _is_compared_with(period: Period, sentence: Sentence) -> bool:
    """Whether a time only says what is compared: "1,015, against 890 in 2024"."""
    return _COMPARED.search(sentence.folded[max(0, period.start - _BEFORE) : period.start]) is not None


def _is_to_come(period: Period, sentence: Sentence) -> bool:
    """Whether a time lies behind the day of its article: what happened then has not happened yet."""
    published = sentence.article.published
    return published is not None and period.precision is not Precision.YEARLESS_DAY and period.first > published


def _stages_of(sentence: Sentence, evidence: Evidence) -> frozenset[int]:
    """Which of a series the sentence is on, by itself, by what stands before it or by its headings."""
    near = (one.text for one in evidence.around(sentence) if one.start < sentence.start)
    return frozenset().union(*(stages_in(text) for text in (sentence.text, *sentence.headings, *near)))


def _what_came_of_it(sentence: Sentence, around: Sequence[Sentence], understanding: Understanding) -> Reading:
    """The date that took the place of a plan's, or the sentences that say that there is none yet."""
    after = sentences_after(sentence, around)
    for one in after:
        standing = [period for period in one.facts.periods if not is_overtaken(one, period.start, around)]
        if standing:
            return _reading(standing[0], one, understanding, (sentence,))
    sources = tuple(one.source() for one in (sentence, *after[:1]))
    return Reading(Outcome.ANSWERED, (Statement(words_in(understanding.language).sources_say),), quotes=sources)


def _told_events(sentence: Sentence) -> frozenset[str]:
    """The events of a sentence and of the heading or question that it stands under."""
    return event_names(sentence.text).union(*(event_names(one) for one in sentence.headings[-1:]))


def _may_date(asked: frozenset[str], sentence: Sentence) -> bool:
    """Whether a sentence tells the event asked for, or only that something is due: "was first due in May"."""
    told = _told_events(sentence)
    return agree(asked, told) or (not told and said.EXPECTED.search(sentence.folded) is not None)


def _tells_of(asked: frozenset[str], applies: bool, sentence: Sentence) -> bool:
    """Whether the sentence dates something, and that is an event asked for, or how to apply where that is asked."""
    if not sentence.facts.periods:
        return False
    return agree(asked, event_names(sentence.text)) or (applies and said.APPLYING.search(sentence.folded) is not None)


def _own_date(understanding: Understanding, periods: list[Period], sentence: Sentence) -> list[Period]:
    """The date in the name of an instrument, where the question asks when that instrument was adopted."""
    if not (understanding.references and asks_of_text(event_names(understanding.text))):
        return []
    asked = [
        one
        for one in sentence.facts.references
        if any(refers_to(r, one) is Match.YES for r in understanding.references)
    ]
    return [one for one in periods if any(0 <= one.start - reference.end <= _BESIDE for reference in asked)]


def _is_of_another_text(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the sentence says "the decree" while the question is when a resolution was adopted or applies."""
    if not understanding.references or any(names_instrument(one, sentence) for one in understanding.references):
        return False
    asked = {one.type.value for one in understanding.references if one.type is not None}
    named = {one.value for one in InstrumentType} & sentence.concepts
    return bool(named and asked) and not named & asked


def _is_date_of_text(period: Period, sentence: Sentence) -> bool:
    return any(0 <= period.start - reference.end <= _BESIDE for reference in sentence.facts.references)


def asks_for_end(understanding: Understanding) -> bool:
    """Whether the question is until when something holds."""
    return understanding.asks(Kind.DATE) and said.UNTIL_WHEN.search(fold(understanding.text)) is not None


def asks_only_for_deadline(understanding: Understanding) -> bool:
    """Whether nothing but the last day to apply is asked for, which no amount and no condition answers."""
    return (
        understanding.asks(Kind.DATE)
        and Detail.DEADLINE in understanding.details
        and not understanding.details & _ASKED_BESIDE
        and not understanding.asks(Kind.FIGURE, Kind.LIST, Kind.YES_NO)
    )


def asks_only_for_effect(understanding: Understanding) -> bool:
    """Whether nothing but the day is asked for from which a text applies: no other sentence about it answers."""
    return understanding.kinds == (Kind.DATE,) and Detail.EFFECT in understanding.details


def _is_last_day(period: Period, sentence: Sentence) -> bool:
    """Whether the words beside or inside the period make it an end: "by 30 April", "trước ngày 30/4"."""
    return (
        said.BEFORE.search(sentence.folded[max(0, period.start - 36) : period.start]) is not None
        or said.LAST.match(fold(period.text)) is not None
    )


def _names_enough(understanding: Understanding, scored: Scored, evidence: Evidence, reach: int | None) -> bool:
    """Whether the sentence is about what is dated: half of the specific things, and every place of several.

    They may also stand so many paragraphs around it; in it alone where `reach` is None.
    """
    if understanding.references:
        return True
    sentence = scored.sentence
    if len(understanding.places) > 1 and not all(
        is_about_places((one,), sentence.about) for one in understanding.places
    ):
        return False
    told_by_verb = (
        _named_by_events(understanding.text) if agree(event_names(understanding.text), _told_events(sentence)) else ()
    )
    specific = [one for one in understanding.specific_concepts if one not in _DEADLINES and one not in told_by_verb]
    named = sentence.concepts
    if reach is not None:
        # Who hands in what, or what it is that opens, is often said a sentence before, under the same heading.
        beside = (one for one in evidence.shelf.story(sentence.article) if one.headings == sentence.headings)
        near = (one for one in beside if abs(one.paragraph - sentence.paragraph) <= reach)
        named = named.union(sentence.topic, concepts_in(sentence.article.title), *(one.concepts for one in near))
    if not specific and understanding.words and sentence.article.language == understanding.language:
        # Nothing asked about has a name in the thesaurus: its own words must stand there.
        before = (one.text for one in evidence.around(sentence))
        told_words = set(tokens(" ".join((sentence.text, sentence.article.title, *sentence.headings, *before))))
        return 2 * sum(one in told_words for one in understanding.words) >= len(understanding.words)
    if not specific and understanding.words and not told_by_verb:
        # In another language the words cannot be looked for: the sentence has to mean what is asked.
        return scored.likeness >= _MEANS_IT
    told = sum(names_concept(one, named) for one in specific)
    return told >= len(specific) / 2


def _named_by_events(text: str) -> frozenset[str]:
    """The concepts that only the words of an event name: what opens need not be called inaugurated.

    Of "construction of the mill begins" the mill is no such word: it can be left out.
    """
    return frozenset(
        one.concept
        for event in events_in(text)
        for one in mentions_in(text[event.start : event.end])
        if event.name not in event_names(_without(text[event.start : event.end], one))
    )


def _without(text: str, mention: Mention) -> str:
    return f"{text[: mention.start]}{text[mention.end :]}"


def _share_beside_events(fitting: Fit, understanding: Understanding, sentence: Sentence) -> float:
    """How much of the question the sentence covers; where it tells the event asked for, in whatever words, without the
    question's own words for it."""
    if not agree(event_names(understanding.text), event_names(sentence.text)):
        return fitting.share
    named = _named_by_events(understanding.text)
    spoken = [fold(understanding.text[one.start : one.end]).split() for one in events_in(understanding.text)]
    ends = {word for words in spoken for word in (words[0], words[-1])}
    spare = CONCEPT * sum(one in named for one in fitting.missing_concepts)
    spare += WORD * sum(one in ends for one in fitting.missing_words)
    return fitting.covered / (fitting.total - spare) if fitting.total > spare else fitting.share


def _says_the_same(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the sentence, with the titles it stands under, holds nearly all words of a question in its language."""
    if sentence.article.language != understanding.language:
        return False
    asked = {word for word in content_words(understanding.text) if not word.isdigit()}
    told = tokens(" ".join((sentence.text, sentence.article.title, *sentence.headings)))
    return len(asked) >= _FEW_WORDS and len(asked & set(told)) >= _NEARLY_ALL * len(asked)


def _is_about_applying(sentence: Sentence) -> bool:
    return "deadline" in sentence.concepts or said.APPLYING.search(sentence.folded) is not None


def states_values_of(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether every value that the question mentions stands in the sentence."""
    return all(
        any(same_value(asked, stated) or asked.value == stated.value for stated in sentence.facts.quantities)
        for asked in understanding.quantities
    )


def _best(periods: list[Period], wants_day: bool) -> Period:
    days = (Precision.DAY, Precision.YEARLESS_DAY)
    if wants_day and (exact := [period for period in periods if period.precision in days]):
        return exact[0]
    return periods[0]


def _reading(
    period: Period, sentence: Sentence, understanding: Understanding, before: Sequence[Sentence] = ()
) -> Reading:
    language = understanding.language
    words = words_in(language)
    written = f"**{write_period(period, language)}**"
    text = words.value_thing.format(value=written, thing="") + "."
    statement = Statement(text, (sentence.source(),), value=period)
    notes: tuple[Statement, ...] = ()
    if period.precision is Precision.YEARLESS_DAY:
        notes = (Statement(words.not_stated.format(details=words.details["year"])),)
    quotes = tuple(one.source() for one in (*before, sentence))
    return Reading(Outcome.ANSWERED, (statement,), quotes=quotes, notes=notes)
