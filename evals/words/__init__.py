"""All words of reports and comparisons, one file a language; the Benchmark screen names measures by them too."""

from __future__ import annotations

from collections.abc import Mapping

from evals.words.en import ENGLISH
from evals.words.fr import FRENCH
from evals.words.vi import VIETNAMESE
from evals.words.wording import Words
from policy.language import Language

__all__ = ["WORDS", "Words", "words_in"]

WORDS: Mapping[Language, Words] = {"fr": FRENCH, "en": ENGLISH, "vi": VIETNAMESE}


def words_in(language: Language) -> Words:
    """The words of a report in `language`."""
    return WORDS[language]
