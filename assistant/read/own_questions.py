"""Answers with what an article says under a question of its own, or under a heading that says what is asked.

A page of frequent questions, an interview and a plan name their subject once, in the title: below it stands "Who can
apply?", and the answer names neither. So the subject is taken out of the question before it is laid beside those of the
article, which then must ask with the same word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.concepts import concepts_in, mentions_in, names_concept
from assistant.evidence import Evidence
from assistant.evidence.sections import Section, sections_of
from assistant.facts import facts_of
from assistant.guard.names import holds, names_in, tokens
from assistant.read.fit import fits_periods, is_about_places
from assistant.read.obstacles import asks_for_obstacles
from assistant.read.quotes import is_title_line
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.understand.question_word import QuestionWord, denies, question_word
from assistant.understand.read_question import content_words
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.article import Article
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.places import find_places, place
from policy.terms import concepts

_MOST_ARTICLES = 3
_LOOKED_AT = 6
"""Hits whose articles are looked at."""
_MOST_QUOTED = 8
_OPENING = 2
"""Sentences that, with the title, say what an article is about."""
_INTRODUCED = 5
"""Sentences within which an interview says who answers."""
_STEM = 6
_LONG = 4
_ASKING = frozenset(
    word
    for words in (
        "what when where which whom whose does will would have that this from with there",
        "quel quelle quels quelles comment pourquoi combien quand dans pour avec sont votre nous leur cette",
    )
    for word in words.split()
)
"""Words that two questions may share and be about different things."""
_SAME_WORD = 0.06
_SHARED = 0.08
"""What each thing is worth that question and heading both name beside the subject."""
_UNSAID = 0.05
"""What each thing takes away that neither the heading nor what stands under it names."""
_DENIED = 0.12
"""What it takes away that one of them denies and the other does not."""
_ENOUGH, _ENOUGH_ACROSS = 0.97, 0.88
"""Of one language and across two, where equal questions are less alike."""
_ENOUGH_SHARED, _ENOUGH_SHARED_ACROSS = 0.92, 0.82
"""As above, where heading and question name something beside the subject."""
_ENOUGH_NARROW_ACROSS = 0.825
"""As above, where several headings ask with the same narrow word: then only its rivals can be meant."""
_AHEAD = 0.02
"""By how much the best one is ahead of the second."""
_FAR_AHEAD, _ENOUGH_AHEAD = 0.08, 0.84
"""So far ahead it need be no nearer than that."""
_NARROW = frozenset({QuestionWord.WHO, QuestionWord.WHEN, QuestionWord.WHERE, QuestionWord.HOW_MANY})
"""Words that are answered by one sort of thing only."""
_ASKER = late_regex(r"\A[^:?]{1,40}:\s(?=.*\?)", re.DOTALL)
_NEVER = (Kind.SUMMARY, Kind.DISCREPANCY, Kind.INSTRUMENT)
_NOT_HEADED = (Kind.FIGURE, Kind.DATE, Kind.WHO, Kind.SUPPORT)
"""What a heading that asks nothing does not stand for."""


@dataclass(frozen=True, slots=True)
class _Matched:
    section: Section
    score: float
    shares: bool
    """Whether heading and question name something beside the subject of the article."""


def read_own_question(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What stands under the article's own question that asks what is asked; None where none does, or two do as well."""
    return None if _is_of_several(understanding) else _read(understanding, evidence, asks=True)


def read_headed(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """As above, what stands under a heading that asks nothing and says what is asked: "Priority fields"."""
    word = question_word(understanding.text)
    if word in _NARROW | {QuestionWord.WHY, QuestionWord.WHETHER} or understanding.asks(*_NOT_HEADED):
        return None
    return None if _is_of_several(understanding) else _read(understanding, evidence, asks=False)


def _is_of_several(understanding: Understanding) -> bool:
    """Whether no single section answers; "the greatest worry of Hue" compares nothing, "which province" does."""
    is_compared = understanding.asks(Kind.COMPARISON) and len(understanding.places) != 1
    return is_compared or understanding.asks(*_NEVER)


def _read(understanding: Understanding, evidence: Evidence, *, asks: bool) -> Reading | None:
    found = [one for article in _articles(evidence) for one in _best(article, understanding, evidence, asks=asks)]
    if not found:
        return None
    best = max(found, key=lambda one: one.score)
    quotes = tuple(one.source() for one in best.section.sentences[:_MOST_QUOTED])
    lead = Statement(words_in(understanding.language).sources_say)
    return Reading(Outcome.ANSWERED, (lead,), quotes=quotes)


def _articles(evidence: Evidence) -> list[Article]:
    found = {hit.article.id: hit.article for hit in evidence.hits[:_LOOKED_AT]}
    return list(found.values())[:_MOST_ARTICLES]


def _best(article: Article, understanding: Understanding, evidence: Evidence, *, asks: bool) -> Iterator[_Matched]:
    """The section of `article` that is ahead of all others, where it is near enough."""
    ranked = _ranked(article, understanding, evidence, asks=asks)
    if not ranked:
        return
    best, second = ranked[0], ranked[1].score if len(ranked) > 1 else 0.0
    same = article.language == understanding.language
    shared = _ENOUGH_SHARED if same else _ENOUGH_SHARED_ACROSS
    enough = shared if best.shares else _ENOUGH if same else _ENOUGH_ACROSS
    if len(ranked) > 1 and not same and question_word(understanding.text) in _NARROW:
        enough = min(enough, _ENOUGH_NARROW_ACROSS)
    if len(ranked) > 1 and best.score >= second + _FAR_AHEAD:
        enough = min(enough, _ENOUGH_AHEAD)
    if best.score >= max(enough, second + _AHEAD):
        yield best


def _ranked(article: Article, understanding: Understanding, evidence: Evidence, *, asks: bool) -> list[_Matched]:
    """The sections of `article` that may answer, those first whose heading is nearest to what is asked of it."""
    story = evidence.shelf.story(article)
    opening = [one.text for one in story[:_INTRODUCED]]
    sections = [one for one in sections_of(story) if one.asks is asks and _may_answer(one, understanding)]
    if not sections:
        return []
    word, is_denied = question_word(understanding.text), denies(understanding.text)
    introduced = [one for one in story[: 2 * _OPENING] if not is_title_line(one)][:_OPENING]
    subject = concepts_in(article.title).union(*(one.concepts for one in introduced))
    if word is QuestionWord.WHO:
        # Who chairs the committee is not who pays, though the article is about that committee.
        known = concepts()
        subject = frozenset(one for one in subject if one not in known or known[one].kind != "body")
    names = (*understanding.names, *(one.text for one in understanding.references))
    # A syllable of a Vietnamese title may be part of any word.
    titled = () if article.language == "vi" else content_words(article.title)
    asked = _without(understanding.text, subject, (*names, *titled))
    if understanding.references and not content_words(asked):
        return []
    if not content_words(asked) and word not in _NARROW:
        # Nothing is left of "what does the centre do?": there the subject is what is asked about.
        subject, asked = frozenset(), understanding.text
    rest = concepts_in(understanding.text) - subject
    stems = _stems(asked, understanding.language)
    ranked: list[_Matched] = []
    for section in sections:
        heading = _without(section.heading, subject, titled)
        named = concepts_in(heading)
        shares = bool(rest & named or stems & _stems(heading, article.language))
        if not shares and not _may_mean_it(section, understanding):
            continue
        if (
            not section.asks
            and not _names_body_asked(heading, rest)
            and not (shares and all(one in GENERIC_CONCEPTS or names_concept(one, named) for one in rest))
        ):
            continue
        told = named.union(*(one.concepts for one in section.sentences))
        score = evidence.shelf.likeness(asked, heading)
        score += _SAME_WORD * (section.asks and question_word(section.heading) is word)
        score += _SHARED * len(rest & named)
        score -= _UNSAID * sum(not names_concept(one, told) for one in rest)
        held = tokens("\n".join((section.heading, article.title, *opening, *(one.text for one in section.sentences))))
        score -= 2 * _UNSAID * sum(not holds(name, held) for name in understanding.names)
        score -= _DENIED * (section.asks and denies(section.heading) is not is_denied)
        ranked.append(_Matched(section, score, shares))
    return sorted(ranked, key=lambda one: -one.score)


def _may_answer(section: Section, understanding: Understanding) -> bool:
    """Whether the section is about the place and the time asked about, and holds the kind of value; its article names
    who and what is asked about."""
    first = section.sentences[0]
    article = first.article
    word = question_word(understanding.text)
    if section.asks:
        other = question_word(section.heading)
        if word is not other and _NARROW & {word, other}:
            return False
    elif facts_of(section.heading, article.language).references:
        return False
    if not is_about_places(understanding.places, (*first.about, *article.places)) and not all(
        _is_town_of(one, article) for one in understanding.places
    ):
        return False
    told = tokens(article.text)
    if not all(holds(name, told) for name in understanding.names):
        return False
    if section.asks and _names_another(section.heading, article, understanding):
        return False
    is_obstacle_asked = word in (QuestionWord.WHAT, QuestionWord.WHY) and asks_for_obstacles(understanding.text)
    if is_obstacle_asked and not (section.is_headed and asks_for_obstacles(section.heading)):
        # "And the small firms?" names who is asked about, and not what is in their way; a question inside a paragraph
        # tells one obstacle of several.
        return False
    facts = [facts_of(one, article.language) for one in (article.title, section.heading)]
    named = [reference for one in facts for reference in one.references]
    facts = [one.facts for one in section.sentences]
    named += [reference for one in facts for reference in one.references]
    if any(all(refers_to(asked, one) is Match.NO for one in named) for asked in understanding.references):
        return False
    if word is QuestionWord.WHEN and not any(one.periods for one in facts):
        return False
    if word is QuestionWord.HOW_MANY and not any(one.quantities for one in facts):
        return False
    return fits_periods(understanding.periods, [period for one in facts for period in one.periods])


def _names_another(heading: str, article: Article, understanding: Understanding) -> bool:
    """Whether a question of the article is on somebody or some place that neither the title nor the asker names: "Why
    Loc Binh?" does not say why the plant is late."""
    known = tokens(f"{article.title}\n{understanding.text}")
    opening = re.match(r"\W*\w+", heading)
    taken = [(mention.start, mention.end) for mention in mentions_in(heading)]
    taken += [opening.span()] if opening else []
    return any(not holds(name, known) for name, _, _ in names_in(heading, taken))


def _may_mean_it(section: Section, understanding: Understanding) -> bool:
    """Whether a heading that shares no word and no thing with the question may still ask the same.

    A question may, by its meaning. "What worries people" answers for no sum, day or person, and nobody asks for it in
    other words of the same language.
    """
    if section.asks_outright or not section.asks:
        return True
    if asks_for_obstacles(section.heading):
        return asks_for_obstacles(understanding.text)
    is_exact = understanding.asks(*_NOT_HEADED)
    return not is_exact and section.sentences[0].article.language != understanding.language


def _names_body_asked(heading: str, rest: frozenset[str]) -> bool:
    """Whether a heading names the body whose duties are asked for: what else a question names need not stand there."""
    known = concepts()
    return any(one in rest and one in known and known[one].kind == "body" for one in concepts_in(heading))


def _stems(text: str, language: Language) -> set[str]:
    """Beginnings of the words that say something, verbs of asking ("who pays?") among them; a syllable of Vietnamese
    alone says nothing."""
    words = content_words(text)
    if language != "vi":
        words += tuple(one for one in map(fold, tokens(text)) if len(one) >= _LONG and one not in _ASKING)
    return {one[:_STEM] for one in words}


def _is_town_of(town: str, article: Article) -> bool:
    """Whether `article` is about the province of a town and names the town, though it does so where no rule sees it."""
    text = fold(article.text)
    return place(town).parent in article.places and any(fold(name) in text for name in place(town).names.values())


def _without(text: str, subject: frozenset[str], names: Iterable[str] = ()) -> str:
    """`text` without who asks, and without the places, things and `names` that the whole article is about."""
    spans = [(one.start, one.end) for one in mentions_in(text) if one.concept in subject]
    spans += [(one.start, one.end) for one in find_places(text)]
    plain = fold(text)
    spans += [found.span() for name in names for found in re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", plain)]
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return " ".join(_ASKER.sub("", text).split())
