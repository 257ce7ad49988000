"""An article sentence by sentence with all that figures and supports need of it, read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policy.article import Article
from policy.dates import Period, Precision, find_dates
from policy.folding import fold
from policy.language import Language
from policy.legal_reference import LegalReference, find_references
from policy.passage import Passage
from policy.places import PlaceMention
from policy.quantity import Quantity, find_quantities
from policy.registers import Evidence
from policy.story import sentences_told
from policy.story_places import read_story_places
from policy.story_scope import Scope, StorySentence


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """One sentence; every offset in it counts characters of its own `text`."""

    article_id: str
    text: str
    folded: str
    start: int
    """Its place in the article's text."""
    paragraph: int
    """Sentences of one paragraph, or line, have one number."""
    heading: str | None
    language: Language
    is_caption: bool
    quantities: tuple[Quantity, ...]
    dates: tuple[Period, ...]
    places: tuple[PlaceMention, ...]
    """Those it speaks of; not those in the name of a school or a person."""
    scope: Scope
    """What it is about, with what the story around it says; offsets are the article's."""
    references: tuple[LegalReference, ...]

    @property
    def evidence(self) -> Evidence:
        """The whole sentence, to the letter."""
        return Evidence(self.article_id, self.start, self.start + len(self.text), self.text)

    def quantity_in_article(self, quantity: Quantity) -> Quantity:
        """The quantity with its offsets in the article's text."""
        return replace(quantity, start=quantity.start + self.start, end=quantity.end + self.start)

    def period_in_article(self, period: Period) -> Period:
        """The period with its offsets in the article's text."""
        return replace(period, start=period.start + self.start, end=period.end + self.start)

    def reference_in_article(self, reference: LegalReference) -> LegalReference:
        """The reference with its offsets in the article's text."""
        return replace(reference, start=reference.start + self.start, end=reference.end + self.start)


def read_article_sentences(article: Article, passages: Sequence[Passage]) -> list[ReadSentence]:
    """The sentences of `passages` in the order of the article, each once."""
    told = sentences_told(article, passages)
    sentences = [one for one, _ in told]
    scopes = read_story_places(article.text, article.title, article.language, sentences, article.published)
    read: list[ReadSentence] = []
    for (one, passage), scope in zip(told, scopes, strict=True):
        before = read[-1] if read and read[-1].paragraph == one.paragraph else None
        read.append(_read(article, one, passage, scope, _year_of(before) if before else None))
    return read


def _year_of(sentence: ReadSentence) -> int | None:
    """The year that a sentence leaves the next one with: "in 2023 it had 44. The previous year …"."""
    stated = (one for one in reversed(sentence.dates) if one.precision is not Precision.YEARLESS_DAY)
    return next((one.last.year for one in stated if not one.is_horizon), None)


def _read(article: Article, told: StorySentence, passage: Passage, scope: Scope, year: int | None) -> ReadSentence:
    start = told.start
    text = article.text[start : told.end]
    return ReadSentence(
        article_id=article.id,
        text=text,
        folded=fold(text),
        start=start,
        paragraph=told.paragraph,
        heading=passage.heading,
        language=passage.language,
        is_caption=passage.is_caption,
        quantities=tuple(find_quantities(text, passage.language)),
        dates=tuple(find_dates(text, passage.language, article.published, year)),
        places=tuple(replace(one, start=one.start - start, end=one.end - start) for one in scope.named),
        scope=scope,
        references=tuple(find_references(text, passage.language)),
    )
