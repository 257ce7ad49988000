"""Says how many texts the articles name, before they are listed."""

from __future__ import annotations

from assistant.statement import Statement
from assistant.words import words_in
from policy.language import Language


def texts_named(count: int, language: Language) -> Statement:
    """ "The articles name 3 texts:"; the number is ours, counted from the lines that follow.

    >>> texts_named(1, "en").text, texts_named(2, "fr").text
    ('The articles name one text:', 'Les articles citent 2 textes :')
    """
    words = words_in(language)
    if count == 1:
        return Statement(words.instrument_found)
    return Statement(words.instruments_found.format(count=count), given=str(count))
