"""Answers what is asked of the assistant itself: what it can do, which articles and places its library holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence, Shelf
from assistant.on_library.asked import Asked, asked_of_assistant
from assistant.on_library.words import library_words
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from policy.dates import write_day
from policy.folding import fold
from policy.language import Language
from policy.legal_reference import Match, refers_to
from policy.places import place, places, same_area

if TYPE_CHECKING:
    from policy.article import Article

_LISTED = 12
_SHOWN_AS_HELP = 5


def read_on_library(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The answer where the assistant itself or its library is asked about; None for every other question."""
    asked = asked_of_assistant(understanding.question)
    if asked is None:
        return None
    words = library_words(understanding.language)
    if asked is Asked.THANKS:
        return Reading(Outcome.OFF_TOPIC, (Statement(words.thanks),))
    if asked is Asked.ARTICLES_ON:
        return _articles_on(understanding, evidence)
    if asked is Asked.PLACES:
        return _places(understanding.language, evidence)
    articles = sorted(_articles(evidence), key=lambda one: one.published or date.min, reverse=True)
    if asked is Asked.ARTICLES:
        lead = words.articles.format(count=len(articles))
        return _listing(lead, articles, understanding.language, lambda one: _opening(one, evidence.shelf), _LISTED)
    told = words.help.format(count=len(articles))
    if asked is Asked.GREETING:
        return Reading(Outcome.OFF_TOPIC, (Statement(f"{words.greeting} {told}", given=told),))
    return _listing(told, articles, understanding.language, lambda one: _opening(one, evidence.shelf), _SHOWN_AS_HELP)


def _articles(evidence: Evidence) -> list[Article]:
    """Those that the reader's filters let through."""
    everything = evidence.shelf.library.articles()
    return [one for one in everything if evidence.articles is None or one.id in evidence.articles]


def _articles_on(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The articles with a sentence that is about all that the question names, each with that sentence."""
    language = understanding.language
    words = library_words(language)
    specific = understanding.specific_concepts
    named = (understanding.places, understanding.references, understanding.names, specific, understanding.words)
    if not any(named):
        return None
    found: dict[str, Source] = {}
    articles: dict[str, Article] = {}
    for sentence in _sentences_near(understanding, evidence):
        if sentence.article.id not in found and _speaks_of(sentence, understanding, specific):
            found[sentence.article.id] = sentence.source()
            articles[sentence.article.id] = sentence.article
    if not found:
        return Reading(Outcome.NOT_IN_CORPUS, (Statement(words.none_on),))
    lead = words.articles_on.format(count=len(found))
    return _listing(lead, list(articles.values()), language, lambda one: found[one.id], _LISTED)


def _sentences_near(understanding: Understanding, evidence: Evidence) -> Iterable[Sentence]:
    """The sentences found for the question, then those that the register of instruments rests on."""
    yield from (scored.sentence for scored in evidence.sentences)
    for instrument in evidence.instruments:
        if any(refers_to(one, instrument.reference) is not Match.NO for one in understanding.references):
            for mention in instrument.mentions:
                told = evidence.shelf.sentence_at(mention.evidence.article_id, mention.evidence.start)
                if told is not None:
                    yield told


def _speaks_of(sentence: Sentence, understanding: Understanding, specific: Sequence[str]) -> bool:
    facts = sentence.facts
    return (
        all(any(same_area(asked, one) for one in (*sentence.about, *facts.place_ids)) for asked in understanding.places)
        and all(
            any(refers_to(asked, one) is not Match.NO for one in facts.references) for asked in understanding.references
        )
        and all(fold(name) in sentence.folded for name in understanding.names)
        and (
            (not specific and not understanding.words)
            or any(names_concept(one, sentence.concepts) for one in specific)
            or any(word in sentence.folded for word in understanding.words)
        )
    )


def _places(language: Language, evidence: Evidence) -> Reading:
    """The provinces and cities, those of most articles first, each with a sentence that names it."""
    words = library_words(language)
    known = places()
    by_place: dict[str, list[Article]] = {}
    for article in _articles(evidence):
        for one in dict.fromkeys(_province(held) for held in article.places if held in known):
            if one is not None:
                by_place.setdefault(one, []).append(article)
    counted = Counter({one: len(articles) for one, articles in by_place.items()}).most_common()
    lines = []
    for one, count in counted[:_LISTED]:
        source = next((_naming(one, article, evidence.shelf) for article in by_place[one]), None)
        name = place(one).names[language]
        text = words.articles_of_place[count > 1].format(place=name, count=count)
        lines.append(Statement(text, (source,) if source else (), given=text))
    lead = words.places.format(count=len(counted))
    return Reading(Outcome.ANSWERED, (Statement(lead, given=lead),), tuple(lines), notes=_rest(counted, language))


def _province(held: str) -> str | None:
    """The province or city of the first rank that a place is or lies in; None for a region."""
    known = place(held)
    if known.kind == "region":
        return None
    return _province(known.parent) if known.parent and place(known.parent).kind != "region" else held


def _naming(asked: str, article: Article, shelf: Shelf) -> Source:
    """The first sentence of `article` that names the place, else its opening."""
    told = (one for one in shelf.story(article) if any(same_area(asked, held) for held in one.facts.place_ids))
    sentence = next(told, None)
    return sentence.source() if sentence is not None else _opening(article, shelf)


def _opening(article: Article, shelf: Shelf) -> Source:
    """The first sentence of `article`."""
    passages = shelf.library.passages(article.id)
    start, end = passages[0].sentences[0] if passages else (0, len(article.text))
    return Source(article, start, end)


def _listing(
    lead: str, articles: Sequence[Article], language: Language, source_of: Callable[[Article], Source], most: int
) -> Reading:
    """A line an article: its title, who published it and when, and the sentence that is cited for it."""
    lines = []
    for article in articles[:most]:
        source = source_of(article)
        told = source.publisher + (f", {write_day(article.published, language)}" if article.published else "")
        lines.append(Statement(f"**{article.title}** – {told}", (source,), given=f"{article.title}\n{told}"))
    return Reading(
        Outcome.ANSWERED, (Statement(lead, given=lead),), tuple(lines), notes=_rest(articles, language, most)
    )


def _rest(listed: Sequence[object], language: Language, most: int = _LISTED) -> tuple[Statement, ...]:
    """How many more there are than were listed."""
    if len(listed) <= most:
        return ()
    told = library_words(language).further.format(count=len(listed) - most)
    return (Statement(told, given=told),)
