"""Follows an article sentence by sentence: which place each sentence is about, when it names one and when it does not.

The one answer to "whose figure, support or resolution is it?", for reading articles in and for answering from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from policy.language import Language
from policy.place_mentions import find_places
from policy.place_roles import place_roles
from policy.story_follower import Follower
from policy.story_mentions import read_named
from policy.story_scope import Scope, StorySentence


def read_story_places(
    text: str,
    title: str,
    language: Language,
    sentences: Sequence[StorySentence],
    published: date | None = None,
) -> tuple[Scope, ...]:
    """The scope of each of `sentences` (of `text`, in order), in that order."""
    return _scopes(text, title, language, tuple(sentences), published)


@lru_cache(maxsize=2)
def _scopes(
    text: str, title: str, language: Language, sentences: tuple[StorySentence, ...], published: date | None
) -> tuple[Scope, ...]:
    """Kept for a moment: registers and story of one article ask for them one after the other."""
    mentions = find_places(text, language)
    roles = place_roles(text, mentions, language)
    known = list(zip(mentions, roles, strict=True))
    by_sentence = [[entry for entry in known if one.start <= entry[0].start < one.end] for one in sentences]
    follower = Follower(text, title, language, sentences, published)
    read = [
        [read_named(text, one.start, *entry) for entry in own] for one, own in zip(sentences, by_sentence, strict=True)
    ]
    follower.learn_topic(read)
    return tuple(follower.follow(one, own) for one, own in zip(sentences, read, strict=True))
