"""Introduces quotations: whose they are, of what date and in which language.

An answer that can only quote says so in the reader's language before another language follows.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.article import Article
from policy.dates import write_day
from policy.language import Language


def introduced(reading: Reading, understanding: Understanding) -> Reading:
    """`reading` with "here is what the articles say" made precise, where that is all that stands before quotations."""
    words = words_in(understanding.language)
    plain = next((one for one in reading.lead if one.text == words.sources_say), None)
    if plain is None or not reading.quotes or reading.lines or reading.table:
        return reading
    if reading.lead[-1] is not plain:
        said = tuple(one for one in reading.lead if one is not plain)
        return replace(reading, lead=(replace(said[0], text=said[0].text[0].upper() + said[0].text[1:]), *said[1:]))
    of_articles = {source.article.id for source in reading.quotes}
    if len(of_articles) == 1:
        about = reading.quotes[0]
        text = words.article_says.format(name=about.publisher, told=_told(about, understanding.language))
        lead = Statement(text, given="\n".join((understanding.question, text)))
        said_by: tuple[str, ...] = ()
    else:
        text = words.articles_say
        lead = Statement(text, given="\n".join((understanding.question, text)))
        said_by = tuple(f"{one.publisher}{_told(one, understanding.language)}" for one in reading.quotes)
    return replace(reading, lead=tuple(lead if one is plain else one for one in reading.lead), said_by=said_by)


def named(article: Article, language: Language) -> str:
    """The publisher of an article, else its title, with its date in brackets: what tells articles apart."""
    opening, closing = words_in(language).quotes
    when = f" ({write_day(article.published, language)})" if article.published else ""
    return f"{article.publisher or f'{opening}{article.title}{closing}'}{when}"


def _told(source: Source, language: Language) -> str:
    """In brackets the date of its article and, where the reader's is another, its language; else nothing."""
    words = words_in(language)
    article = source.article
    told = [words.article_of.format(date=write_day(article.published, language))] if article.published else []
    told += [words.in_language[article.language]] if article.language != language else []
    return f" ({words.list_separator.join(told)})" if told else ""
