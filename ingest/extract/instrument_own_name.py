"""The name of a law that the text itself is: its head has "LUẬT" and the name on lines below the number.

Everywhere else in the text, and in articles about it, the law goes by that name and rarely by its number.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.sentences import Sentence
from policy.article import Article
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, LegalReference

_HEAD = 1_500
"""Characters within which the head of a law has its name."""
_NAME = late_regex(r"^[\W_]*(?:BỘ LUẬT|LUẬT|LAW|LOI)\b[\W_]*(?P<name>[^\n*_#]{3,120}?)[ \t*_]*$", re.MULTILINE)
_NUMBERED = late_regex(r"(?:so|no\.?|n°)(?![a-z])")


def named_law(article: Article, own: LegalReference | None) -> LegalReference | None:
    """`own` with the name that the head of a law gives it: "Luật số: 12/2030/QH17 … LUẬT / CÔNG NGHỆ SINH HỌC"."""
    if own is None or own.type is not InstrumentType.LAW or own.name is not None:
        return own
    for found in _NAME.finditer(article.text[:_HEAD]):
        name = found["name"].strip()
        if not _NUMBERED.match(fold(name)):
            return replace(own, name=name.capitalize() if name.isupper() else name)
    return own


def under_its_number(sentence: Sentence, own: LegalReference | None) -> Sentence:
    """The sentence with the text's own number and name wherever it names itself by one of the two."""
    if own is None or own.name is None:
        return sentence
    references = tuple(
        replace(
            one, number=own.number, year=own.year, suffix=own.suffix, name=own.name, year_in_number=own.year_in_number
        )
        if _is(one, own)
        else one
        for one in sentence.references
    )
    return replace(sentence, references=references)


def _is(one: LegalReference, own: LegalReference) -> bool:
    if one.number is not None:
        return one.name is None and (one.number, one.year, one.suffix) == (own.number, own.year, own.suffix)
    return one.type is own.type and one.name is not None and own.name is not None and fold(one.name) == fold(own.name)
