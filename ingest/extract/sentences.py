"""An article sentence by sentence, as the extraction of instruments reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policy.article import Article
from policy.dates import Period, find_dates
from policy.language import Language
from policy.legal_reference import LegalReference, find_references
from policy.legal_reference.letters import Letters, read_letters
from policy.passage import Passage
from policy.places import PlaceMention, find_places


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
    dates: tuple[Period, ...]
    """Read only where an instrument is named; see `dates_of_line`."""
    language: Language

    def dates_of_line(self) -> tuple[Period, ...]:
        """The dates of any sentence, read when asked for."""
        return self.dates if self.references else tuple(find_dates(self.text, self.language))

    def in_article(self, reference: LegalReference) -> LegalReference:
        """The reference with its offsets in the article's text."""
        return replace(reference, start=reference.start + self.start, end=reference.end + self.start)


def read_sentences(article: Article, passages: Sequence[Passage]) -> list[Sentence]:
    """The sentences of `passages` in order, each once. Dates are read only where an instrument is named."""
    spans: dict[tuple[int, int], bool] = {}
    for passage in passages:
        for span in passage.sentences:
            spans[span] = passage.is_caption
    return [_read(article, start, end, is_caption) for (start, end), is_caption in sorted(spans.items())]


def _read(article: Article, start: int, end: int, is_caption: bool) -> Sentence:
    text = article.text[start:end]
    references = tuple(
        reference
        for reference in find_references(text, article.language)
        if reference.number is not None or reference.name is not None
    )
    dates = find_dates(text, article.language, article.published) if references else []
    return Sentence(
        text=text,
        start=start,
        is_caption=is_caption,
        letters=read_letters(text),
        references=references,
        places=tuple(find_places(text, article.language)),
        dates=tuple(dates),
        language=article.language,
    )
