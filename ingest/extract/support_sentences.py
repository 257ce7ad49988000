"""Which sentences of an article report a support, and the instrument that each of them stands on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.extract.read_sentences import ReadSentence
from policy.legal_reference import LegalReference, Pinpoint

_ARTICLE_LINE = re.compile(r"^(?:dieu|article)\s([0-9]{1,3})[.:)\s]")
_CLAUSE_LINE = re.compile(r"^([0-9]{1,2})[.)]\s")
_OWN_TITLE = re.compile(
    r"^(?:nghi quyet|quyet dinh|nghi dinh|resolution|decision|decree|thong tu|ke hoach|"
    r"decret)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands: the section it is in and the instrument that was spoken of last."""

    sentence: ReadSentence
    section: int
    """Sentences under one heading, or in one "Điều", have one number."""
    section_title: str | None
    title_sentence: ReadSentence | None
    """The line that opens the section, when it stands in the text."""
    basis: tuple[LegalReference, ...] = field(default=())
    """The instrument on which what the sentence says rests, offsets in the article's text; empty when not said."""


def settings_of(sentences: Sequence[ReadSentence]) -> list[Setting]:
    """Each sentence with its section and legal basis."""
    found: list[Setting] = []
    own: LegalReference | None = None
    section = 0
    title: str | None = None
    title_sentence: ReadSentence | None = None
    pinpoint: Pinpoint | None = None
    heading: str | None = None
    spoken_of: tuple[LegalReference, ...] = ()
    paragraph = -1
    is_legal = any(_ARTICLE_LINE.match(sentence.folded) for sentence in sentences)
    for number, sentence in enumerate(sentences):
        if sentence.heading != heading:
            heading, section, title = sentence.heading, section + 1, sentence.heading
            title_sentence = None
            spoken_of = ()
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            spoken_of = spoken_of if is_legal else ()
        article = _ARTICLE_LINE.match(sentence.folded)
        if article is not None:
            section, title, pinpoint = section + 1, sentence.text, Pinpoint(article=article[1])
            title_sentence = sentence
        elif pinpoint is not None and (clause := _CLAUSE_LINE.match(sentence.folded)):
            pinpoint = Pinpoint(article=pinpoint.article, clause=clause[1])
        named = tuple(
            sentence.reference_in_article(reference)
            for reference in sentence.references
            if reference.number is not None or reference.name is not None
        )
        if own is None and is_legal and number < 12 and named and _OWN_TITLE.match(sentence.folded):
            own = named[0]
        if is_legal and own is not None and pinpoint is not None:
            basis: tuple[LegalReference, ...] = (replace(own, pinpoint=pinpoint),)
        else:
            if named:
                spoken_of = named
            basis = named or spoken_of
        found.append(Setting(sentence, section, title, title_sentence, basis))
    return found
