"""What becomes of an entry that a model wrote: what may be reviewed, or why there is nothing to review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.corrections import InstrumentCorrection, SupportCorrection
from ingest.extract.read_sentences import ReadSentence
from policy.article import Article
from policy.places import find_places


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that the article does not bear out; `reason` says what of it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Checked:
    """An entry that the article bears out, and the parts of it that were left out because it does not."""

    entry: SupportCorrection | InstrumentCorrection
    left_out: tuple[str, ...] = ()


def places_of(quote: str, article: Article, sentences: Sequence[ReadSentence]) -> tuple[str, ...]:
    """The places that the quotation names, else those that the story has come to there."""
    named = tuple(dict.fromkeys(mention.place_id for mention in find_places(quote, article.language)))
    if named:
        return named
    place = article.text.index(quote)
    around = next((one for one in sentences if one.start <= place < one.start + len(one.text)), None)
    return around.scope.about if around else ()


def short(text: str) -> str:
    """`text` as a line of a report shows it."""
    return text if len(text) <= 80 else f"{text[:77]}…"
