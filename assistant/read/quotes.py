"""Answers with the best sentences to the letter, when no reader finds a more exact answer."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import is_kind_of, names_concept
from assistant.evidence import Evidence, Scored, Sentence
from assistant.evidence.thread import asks, items_around, thread, told_in_turn
from assistant.guard.names import tokens
from assistant.read.answer_kind import answering_beside, gives_reason, is_told_by_its_verb, lacks_countries
from assistant.read.bodies import names_somebody, told_of_body
from assistant.read.class_members import SEVERAL, members_named
from assistant.read.deeds import tells_deed_asked
from assistant.read.fit import Fit, fit, is_about_places, names_instrument
from assistant.read.supports.asked_in_return import conditions_after
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.asked_class import asked_class
from assistant.understand.question_word import QuestionWord, question_word
from assistant.understand.read_question import content_words
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.datelines import is_dateline
from policy.folding import fold
from policy.late_regex import late_regex
from policy.terms import concepts

ENOUGH = 0.5
"""Share of what is asked about that the best sentence must name."""
ENOUGH_NEW = 0.35
"""As above, where it holds every word that a follow-up adds to the question before it."""
NEARLY_AS_GOOD = 0.85
_PORTRAIT = 4
_WHEN = late_regex(
    r"(?:[a-z]+(?: [a-z]+)?,? )?(?:ngay |le |on )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^a-z]{0,24}(?:\(?gmt\W*\d+\W*)?\Z"
)
"""A line that only dates an article: "Thứ Hai, 16/06/2025 | 07:40"."""
_LIKENESS = 0.3
"""What the meaning of a sentence weighs beside the things it names."""
_NEW = 0.4
"""What it is worth that a sentence holds what a follow-up asks anew."""
_STEM = 6
_OWN = 0.2
"""What it is worth that a sentence names the thing itself, and not only its neighbours do."""
_NAMES_TEXT = 0.6
"""What it is worth that a sentence names the text asked about by its number."""
_LISTS = 0.3
"""What it is worth that a sentence names several things of the class asked for."""
_REASONS = 3
_OPENING = 12
"""Characters within which a sentence names what it is about: "A Hai Phong, …", "Hai Phong …"."""


def rank_sentences(understanding: Understanding, evidence: Evidence) -> list[tuple[float, Fit, Scored]]:
    """The sentences of the hits that are about the right place and period, those that say most of what is asked
    first."""
    ranked = []
    specific = understanding.specific_concepts
    top = max((scored.score for scored in evidence.sentences), default=0.0) or 1.0
    new = content_words(understanding.question) if understanding.took_from_history else ()
    stories: dict[tuple[str, int], list[Scored]] = {}
    for scored in evidence.sentences:
        stories.setdefault((scored.sentence.article.id, scored.sentence.paragraph), []).append(scored)
    for scored in evidence.sentences:
        sentence = scored.sentence
        if sentence.is_heading or is_title_line(sentence):
            continue
        paragraph = stories[(sentence.article.id, sentence.paragraph)]
        around = [other.sentence for other in paragraph if other is not scored]
        fitting = fit(understanding, sentence, around)
        if not (fitting.place and fitting.period):
            continue
        own = [one for one in specific if names_concept(one, sentence.concepts)]
        score = (
            fitting.share
            + 0.25 * scored.score / top
            + _LIKENESS * scored.likeness
            + (0.1 if scored.is_best else 0.0)
            + (_NAMES_TEXT if any(names_instrument(one, sentence) for one in understanding.references) else 0.0)
            + (_OWN * len(own) / len(specific) if specific else 0.0)
            + (_NEW * _share_of(new, sentence) if new and fitting.shares_language else 0.0)
            + (_LISTS if members_named(understanding, sentence) >= SEVERAL else 0.0)
            - (0.1 if sentence.is_caption else 0.0)
        )
        ranked.append((score, fitting, scored))
    ranked.sort(key=lambda entry: -entry[0])
    return ranked


def is_title_line(sentence: Sentence) -> bool:
    """Whether it is the title, or only says where and when it was written: neither answers anything."""
    text = sentence.text.strip()
    opens = sentence.start == 0 and text[-1:] not in ".!?:;…"
    return text == sentence.article.title.strip() or opens or is_dateline(text) or _WHEN.match(fold(text)) is not None


def _share_of(words: tuple[str, ...], sentence: Sentence) -> float:
    """Of the words that a follow-up adds, the share that begin as a word of the sentence does."""
    told = {word[:_STEM] for word in tokens(sentence.text)}
    return sum(word[:_STEM] in told for word in words) / len(words)


def _is_bare(understanding: Understanding) -> bool:
    """Whether a place is all that a summary is about."""
    about = [concept for concept in understanding.concepts if concept not in ("report-document", "scientific-article")]
    return not about and not understanding.periods and not understanding.quantities


def _portrait(understanding: Understanding, ranked: list[Scored]) -> Reading:
    """What the articles say of a place: the sentences that name it or state something of it, fullest first."""
    told = [scored.sentence for scored in ranked if not scored.sentence.is_caption]
    told.sort(key=lambda one: -(len(one.facts.quantities) + 2 * len(one.facts.references) + len(one.concepts) / 4))
    words = words_in(understanding.language)
    quotes = tuple(sentence.source() for sentence in told[:_PORTRAIT])
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=quotes)


def names_enough(understanding: Understanding, fitting: Fit) -> bool:
    """Whether half of the specific things asked about are named: what is named everywhere does not make a sentence
    fit."""
    unsaid = GENERIC_CONCEPTS | asked_class(understanding.text)
    if not understanding.asks(Kind.WHO, Kind.SUPPORT):
        # Who speaks or acts ("what does the ministry want?") goes by many names: officials, the department, it.
        known = concepts()
        unsaid |= {one for one in understanding.concepts if one in known and known[one].kind == "body"}
    specific = [concept for concept in understanding.concepts if concept not in unsaid]
    missing = [concept for concept in fitting.missing_concepts if concept in specific]
    if fitting.shares_language and len(understanding.words) > 1 and not fitting.missing_words:
        return True
    if specific:
        return len(missing) <= len(specific) / 2
    if understanding.names and not fitting.missing_names:
        return len(fitting.missing_words) <= max(1, len(understanding.words) / 2)
    # Nothing specific is known of the question: its own words must show that the sentence is about it. In another
    # language they cannot: then a place, a text or several things named have to.
    is_named = bool(understanding.places or understanding.references) or len(understanding.concepts) > 1
    is_shown = fitting.shares_language or is_named
    return not understanding.words or (is_shown and len(fitting.missing_words) <= len(understanding.words) / 2)


def asks_for_account(understanding: Understanding) -> bool:
    """Whether an answer may take several sentences: a list, a summary, what a text or a person says, how, why."""
    exact = understanding.asks(Kind.FIGURE, Kind.DATE, Kind.SUPPORT) or understanding.kind is Kind.INSTRUMENT
    return not exact and understanding.kind is not Kind.YES_NO and Detail.BODY not in understanding.details


def told_from(first: Sentence, understanding: Understanding, evidence: Evidence) -> list[Sentence]:
    """`first`, or the list that it is an entry of, with what goes on from there about the place asked for."""
    story = evidence.shelf.story(first.article)
    whole = asks_for_account(understanding)
    if whole and (turns := told_in_turn(first, story)):
        return list(turns)
    opening = (items_around(first, story) if whole else ()) or (first,)
    going_on = thread(opening[-1], story, whole=whole)
    if understanding.asks(Kind.REASON) and not any(gives_reason(one) for one in (*opening, *going_on)):
        # What only states the thing is followed by why it is so.
        going_on = tuple(one for one in story if one.paragraph == first.paragraph and one.start > first.start)[
            :_REASONS
        ]
    told = [*opening]
    for one in going_on:
        if opens_with_other_place(one, understanding.places):
            break
        told.append(one)
    # A question that the article asks itself is answered by what follows.
    return told[1:] if len(told) > 1 and asks(told[0]) else told


def opens_with_other_place(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether the sentence turns to another place than those asked about: it begins with its name."""
    opens = [mention.place_id for mention in sentence.facts.places if mention.start <= _OPENING]
    return bool(opens) and not is_about_places(asked, opens)


def read_quotes(understanding: Understanding, evidence: Evidence, most: int) -> Reading | None:
    """The best one or two sentences; None when none is about what is asked."""
    ranked = rank_sentences(understanding, evidence)
    if not ranked:
        return None
    if understanding.kind is Kind.SUMMARY and understanding.places and _is_bare(understanding):
        return _portrait(understanding, [scored for _, _, scored in ranked])
    best_score, best_fit, best = ranked[0]
    new = content_words(understanding.question) if understanding.took_from_history else ()
    holds_all_new = bool(new) and best_fit.shares_language and _share_of(new, best.sentence) == 1
    if not best_fit.is_about or best_fit.share < (ENOUGH_NEW if holds_all_new else ENOUGH):
        return None
    is_list = bool(understanding.places) and members_named(understanding, best.sentence) >= SEVERAL
    if not (holds_all_new or is_list or names_enough(understanding, best_fit)):
        return None
    if understanding.asks(Kind.REASON) and not any(
        gives_reason(scored.sentence) for score, _, scored in ranked[:3] if score >= NEARLY_AS_GOOD * best_score
    ):
        return None
    by_verb = is_told_by_its_verb(understanding)
    fitting_ones = [
        scored
        for _, fitting, scored in ranked
        if fitting.is_about
        and (by_verb or names_enough(understanding, fitting) or _goes_on_beside(scored.sentence, best, understanding))
    ]
    answering = answering_beside(best, fitting_ones, understanding, evidence)
    if lacks_countries(understanding, answering.sentence if answering is not None else best.sentence):
        return None
    chosen = [answering.sentence, best.sentence] if answering is not None else [best.sentence]
    told = told_from(chosen[0], understanding, evidence)
    for one in chosen:
        if one not in told and not asks(one):
            told = _and_in_turn(told, one, understanding, evidence)
    chosen = told
    names_it = bool(understanding.references) and _names_text(best.sentence, understanding, evidence)
    anchors = 1
    for score, fitting, scored in ranked[1:]:
        if anchors >= most:
            break
        if not fitting.is_about or score < NEARLY_AS_GOOD * best_score:
            continue
        if names_it and not _names_text(scored.sentence, understanding, evidence):
            continue
        if scored.sentence.text not in {one.text for one in chosen}:
            chosen = _and_in_turn(chosen, scored.sentence, understanding, evidence)
            anchors += 1
    if Detail.CONDITIONS in understanding.details or understanding.asks(Kind.SUPPORT) or understanding.references:
        chosen += [one for one in conditions_after(best.sentence, evidence) if one not in chosen]
    body = told_of_body(chosen[0], understanding) if asks_who(understanding) else None
    if understanding.asks(Kind.WHO) and not (
        any(names_somebody(one, understanding) for one in chosen)
        and any(tells_deed_asked(one, understanding) for one in chosen)
    ):
        return None
    lead = body or Statement(words_in(understanding.language).sources_say)
    quotes = tuple(sentence.source() for sentence in (chosen[:1] if body else chosen))
    return Reading(Outcome.ANSWERED, (lead,), quotes=quotes, weight=best_fit.share)


def _names_text(sentence: Sentence, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether the sentence or its paragraph names a text that the question names."""
    near = (sentence, *evidence.around(sentence))
    return any(names_instrument(one, other) for one in understanding.references for other in near)


def _and_in_turn(
    chosen: list[Sentence], further: Sentence, understanding: Understanding, evidence: Evidence
) -> list[Sentence]:
    """`chosen` with one sentence more; where it announces what the next ones tell one by one, they are the answer and
    come first."""
    turns = told_in_turn(further, evidence.shelf.story(further.article)) if asks_for_account(understanding) else ()
    if not turns:
        return [*chosen, further]
    return [*turns, *(one for one in chosen if one not in turns)]


def _goes_on_beside(sentence: Sentence, best: Scored, understanding: Understanding) -> bool:
    """Whether, where who is asked for, a sentence of the section of the best one goes on about a thing asked about:
    "as for the fund, the bank will run it"."""
    return (
        asks_who(understanding)
        and sentence.article.id == best.sentence.article.id
        and sentence.headings == best.sentence.headings
        and any(is_kind_of(one, other) for one in understanding.concepts for other in sentence.concepts)
    )


def asks_who(understanding: Understanding) -> bool:
    """Whether a person or a body answers: "which department leads?" as well as "who?"."""
    return understanding.asks(Kind.WHO) or question_word(understanding.text) is QuestionWord.WHO
