"""What a figure measures that its sentence only points back to: "This share was 22 % a year ago"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured, measured_by
from policy.folding import fold
from policy.late_regex import late_regex

_POINTS_BACK = late_regex(
    r"\W*(?:(?:however|en revanche|cependant|tuy nhien|trong khi do|in 20\d\d|en 20\d\d|nam 20\d\d),?\s)?"
    r"(?:(?:cette part|cette proportion|ce taux|ce ratio|ce chiffre|ce nombre|ce montant|cet indicateur|"
    r"(?:this|that|the) (?:share|proportion|rate|ratio|figure|number|amount|percentage|indicator))(?![a-z])"
    r"(?! of )(?! d[eu]s? )|(?:ty le|ti le|con so|chi so|chi tieu|muc|so luong) nay(?![a-z]))"
)
"""The subject of a sentence that names its measure in the sentence before, in folded text."""


def measured_before(one: Measured, sentence: Sentence, around: Sequence[Sentence]) -> Measured:
    """`one` with what the sentence before says that it measures, where its own only points back to that."""
    if not _POINTS_BACK.match(fold(sentence.text)):
        return one
    before = max((other for other in around if other.start < sentence.start), key=lambda two: two.start, default=None)
    if before is None:
        return one
    alike = [other for other in measured_by(before) if other.quantity.kind is one.quantity.kind]
    if not alike:
        return one
    return replace(one, clause=one.clause.union(alike[-1].clause, alike[-1].heads))
