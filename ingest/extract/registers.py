"""All registers of an article, read by the rules and then corrected."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.extract.corrected import with_corrections
from ingest.extract.corrections import NO_CORRECTIONS, Corrections
from ingest.extract.figures import figures_of
from ingest.extract.instruments import instruments_of
from ingest.extract.read_sentences import read_article_sentences
from ingest.extract.supports import spans_of_supports, supports_of
from policy.article import Article
from policy.passage import Passage
from policy.registers import Registers, Support, SupportStatus

RULES_VERSION = "70"
"""Raised with every change of what the rules read; registers that older rules read are read anew at the next ingest."""


def extract(article: Article, passages: Sequence[Passage]) -> Registers:
    """What the rules read in an article: instruments, supports and figures, each with its sentence."""
    sentences = read_article_sentences(article, passages)
    supports = supports_of(article, sentences)
    return Registers(
        instruments=instruments_of(article, sentences),
        supports=supports,
        # A ceiling or a condition of a support is no measurement.
        figures=figures_of(article, sentences, spans_of_supports(supports), _rules(supports)),
    )


def _rules(supports: Sequence[Support]) -> set[int]:
    """Where the sentences begin that say who may get what: a bound in them measures nothing."""
    kept = [support for support in supports if support.status is not SupportStatus.EXAMPLE]
    conditions = {condition.evidence.start for support in kept for condition in support.criteria}
    return {support.evidence.start for support in kept} | conditions


class Extraction:
    """The rules with a corpus's corrections: call it with an article and its passages."""

    def __init__(self, corrections: Corrections = NO_CORRECTIONS) -> None:
        self._corrections = corrections

    @property
    def version(self) -> str:
        """Changes with the rules and with the corrections: registers read under another version are read anew."""
        return f"{RULES_VERSION}+{self._corrections.fingerprint}" if self._corrections.fingerprint else RULES_VERSION

    def __call__(self, article: Article, passages: Sequence[Passage], /) -> Registers:
        """The corrected registers; `CorrectionError` when a correction quotes what the article does not say."""
        return with_corrections(extract(article, passages), article, self._corrections.of(article))
