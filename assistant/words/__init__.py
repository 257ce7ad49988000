"""What the assistant says, one file per language."""

from assistant.words.en import ENGLISH
from assistant.words.fr import FRENCH
from assistant.words.vi import VIETNAMESE
from assistant.words.wording import Words
from policy.language import Language

_WORDS: dict[Language, Words] = {"fr": FRENCH, "en": ENGLISH, "vi": VIETNAMESE}


def words_in(language: Language) -> Words:
    """The words of `language`."""
    return _WORDS[language]


__all__ = ["Words", "words_in"]
