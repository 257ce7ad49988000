"""A sentence as the extraction of instruments reads it: its references, and where they stand in the folded letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest.extract.read_sentences import ReadSentence
from policy.dates import Period
from policy.legal_reference import LegalReference
from policy.legal_reference.letters import Letters, read_letters
from policy.places import PlaceMention
from policy.story_scope import Scope


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: everything in it has offsets in its own `text`."""

    text: str
    start: int
    """Its place in the article's text."""
    is_caption: bool
    letters: Letters
    references: tuple[LegalReference, ...]
    """Those that name an instrument."""
    places: tuple[PlaceMention, ...]
    scope: Scope
    """What it is about, with what the story around it says; offsets are the article's."""
    dates: tuple[Period, ...]

    def in_article(self, reference: LegalReference) -> LegalReference:
        """The reference with its offsets in the article's text."""
        return replace(reference, start=reference.start + self.start, end=reference.end + self.start)


def sentences_from(read: Iterable[ReadSentence]) -> list[Sentence]:
    """The sentences with the references that name an instrument; "article 5" alone names none."""
    return [
        Sentence(
            text=one.text,
            start=one.start,
            is_caption=one.is_caption,
            letters=read_letters(one.text),
            references=tuple(reference for reference in one.references if reference.number or reference.name),
            places=one.places,
            scope=one.scope,
            dates=one.dates,
        )
        for one in read
    ]
