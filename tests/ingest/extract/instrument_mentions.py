"""What is read of instruments out of a sentence, for the tests of this folder."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime

from ingest.extract.instruments import extract_instruments
from policy.article import Article, Tier, article_id
from policy.instruments import merge_mentions
from policy.language import Language
from policy.legal_reference import canonical_identifier
from policy.passage import Passage
from policy.places import find_places
from policy.registers import Instrument, InstrumentMention
from policy.sentences import split_sentences


def mentions_of(
    text: str, language: Language = "en", url: str = "https://example.org/a", published: date | None = None
) -> tuple[InstrumentMention, ...]:
    places = Counter(mention.place_id for mention in find_places(text, language))
    article = Article(
        id=article_id(url),
        url=url,
        title="A title",
        publisher=None,
        language=language,
        published=published,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=tuple(place for place, _ in places.most_common()),
        text=text,
        content_hash="",
    )
    passages = [
        Passage(
            id=f"{article.id}:{number}",
            article_id=article.id,
            ordinal=number,
            heading=None,
            text=line.group(),
            start=line.start(),
            end=line.end(),
            language=language,
            sentences=tuple(split_sentences(line.group(), language, line.start())),
        )
        for number, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    return extract_instruments(article, passages)


def the_one(text: str, language: Language, identifier: str) -> InstrumentMention:
    (mention,) = [one for one in mentions_of(text, language) if canonical_identifier(one.reference) == identifier]
    return mention


def merged(*articles: tuple[str, Language]) -> tuple[Instrument, ...]:
    mentions: list[InstrumentMention] = []
    for number, (text, language) in enumerate(articles):
        mentions += mentions_of(text, language, f"https://example.org/{number}")
    return merge_mentions(mentions)
