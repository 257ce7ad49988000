"""What "this resolution" can mean: the instruments that the last sentences named, and the text that the article is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.extract.instrument_issue import DATE_LINE, number_at
from ingest.extract.instrument_relations import relations_in
from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, LegalReference, canonical_identifier
from policy.registers import Relation

_OWN_NUMBER = late_regex(
    r"\s*(?:(?:(?:luat|phap lenh|law|loi)\s)?(?:so|no\.?|n\s?°|number|numero)\s?(?::|(?=[0-9]))"
    r"|resolution|decision|decree|plan|decret|nghi quyet)"
)
_LEGAL_BASIS = late_regex(
    r"\s*(?:[-–]\s?)?(?:can cu|xet|theo de nghi|vu|considerant|sur (?:la )?proposition|pursuant to|having regard"
    r"|considering|at the proposal)(?![a-z])"
)
_ARTICLE = late_regex(r"\s*(?:dieu|article|art\.)\s(?:[0-9]|premier)")
_MOTTO = late_regex(r"(?:independence|independance|doc lap|cong hoa|socialist|republique)(?![a-z])")
"""What stands beside the number where the two columns of a head are one line."""
_HEAD_LINES = 14
_LINE = 60
_DATE_WITHIN = 3
"""Lines behind the number in which "Huế, ngày 5 tháng 5 năm 2025" shows that it heads the text itself."""
_TOPIC = 30
"""Characters within which the instrument stands that a sentence is about."""
_NAMED_AS_OLD = late_regex(r"(?:l'ancien(?:ne)?|the old|the former|the previous)\s[^0-9]*|[^0-9]*\scu")
"""How a text is named in passing beside the one that took its place."""
_BACK = 4
"""How many sentences back the instrument may have been named."""


def itself(sentences: Sequence[Sentence]) -> LegalReference | None:
    """The instrument that the text is, by the number line in its head; None for an article about instruments.

    The number alone is not enough: what stands on a line of its own may be a title. The text also has the line with
    place and date, its legal basis ("Căn cứ …", "Vu …", "Pursuant to …") or its articles.
    """
    for number, sentence in enumerate(sentences[:_HEAD_LINES]):
        references = sentence.references
        plain = fold(sentence.text)[number_at(sentence.text) :]
        if len(references) != 1 or references[0].suffix is None or not _OWN_NUMBER.match(plain):
            continue
        rest = re.sub(r"\A\W+", "", fold(sentence.text)[references[0].end :])
        is_dated = DATE_LINE.match(rest) is not None
        is_line = is_dated or _MOTTO.match(rest) or (len(rest) <= 2 and len(sentence.text) <= _LINE)
        if not is_line:
            continue
        lines = [fold(one.text) for one in sentences]
        is_dated = is_dated or any(DATE_LINE.match(one) for one in lines[number + 1 : number + 1 + _DATE_WITHIN])
        is_text = is_dated or any(_LEGAL_BASIS.match(one) or _ARTICLE.match(one) for one in lines)
        return references[0] if is_text else None
    return None


class Antecedents:
    """The instruments named in the last sentences, to read "this resolution" with; in an instrument, it itself."""

    def __init__(self, itself: LegalReference | None = None) -> None:
        self.itself = itself
        self._recent: list[tuple[LegalReference, ...]] = []
        self._replaced: set[str] = set()

    def remember(self, sentence: Sentence) -> None:
        """Keeps what a sentence names, anaphors included; captions and legal bases stand outside the story."""
        is_basis = self.itself is not None and _LEGAL_BASIS.match(fold(sentence.text))
        if not sentence.is_caption and not is_basis:
            self._recent = [*self._recent, sentence.references][-_BACK:]
            self._replaced |= {
                canonical_identifier(found.target)
                for found in relations_in(sentence)
                if found.relation in (Relation.REPLACES, Relation.ENDS)
            }

    def of(self, kind: InstrumentType, *, is_new: bool = False) -> LegalReference | None:
        """The one instrument of this type that the story last spoke of; None when it could be several.

        `is_new` leaves out those that the story said are replaced: none of them is "the new resolution". A text just
        called "the old resolution" is set against the one the story is about, and so is not "this resolution".
        """
        for references in reversed(self._recent):
            fitting = [
                one
                for one in references
                if one.type is kind
                and _NAMED_AS_OLD.fullmatch(fold(one.text)) is None
                and not (is_new and canonical_identifier(one) in self._replaced)
            ]
            if not fitting:
                continue
            different = {canonical_identifier(one) for one in fitting}
            # Of several, the one that opens its sentence is what the story is about.
            is_topic = fitting[0].start < _TOPIC
            return fitting[0] if len(different) == 1 or is_topic else None
        return None

    def replaced(self, kind: InstrumentType) -> LegalReference | None:
        """The one instrument of this type that the story said was replaced or ended: "the old resolution"."""
        old = [one for references in self._recent for one in references if one.type is kind]
        found = {name: one for one in old if (name := canonical_identifier(one)) in self._replaced}
        return next(iter(found.values())) if len(found) == 1 else None

    def replacing(self) -> LegalReference | None:
        """The one instrument named of late that stands where another of its type was replaced: "the new one"."""
        old = [one for found in self._recent for one in found if canonical_identifier(one) in self._replaced]
        return self.of(old[-1].type, is_new=True) if old and old[-1].type is not None else None

    def last(self) -> LegalReference | None:
        """The numbered instrument of the sentence that named one last; of several the one that opens it, else None."""
        named = next((found for one in reversed(self._recent) if (found := [r for r in one if r.number])), [])
        if not named:
            return None
        return named[0] if len({canonical_identifier(one) for one in named}) == 1 or named[0].start < _TOPIC else None
