""" "This resolution", "nghị quyết này": words that stand for an instrument named shortly before."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.legal_reference import Basis, InstrumentType, LegalReference, canonical_identifier
from policy.legal_reference.kinds import KINDS

_TYPE_WORD = "|".join(sorted((re.escape(word) for word in KINDS), key=len, reverse=True))
_ANAPHOR = re.compile(
    r"(?<![a-z])(?:(?P<pointing>(?:cette|ce|cet|ladite|ledit|la meme|le meme|la nouvelle|le nouveau|this|that|the same"
    rf"|the said|the new)\s(?P<pointed>{_TYPE_WORD}))"
    rf"|(?P<opening>(?:\A|(?<=[,;]\s))(?:the|la|le)\s(?P<opened>{_TYPE_WORD}))"
    rf"|(?P<vietnamese>(?P<named>{_TYPE_WORD})\s(?:nay|tren|moi nay|nay cung)))"
    r"(?![a-z0-9])(?!\s?(?:n\s?°|no\.|so\s[0-9]|[0-9]|sur|on|of|du|de|d'|relati|numero))"
)
_BACK = 4
"""How many sentences back the instrument may have been named."""


class Antecedents:
    """The instruments named in the last sentences, to read "this resolution" with."""

    def __init__(self) -> None:
        self._recent: list[tuple[LegalReference, ...]] = []

    def remember(self, sentence: Sentence) -> None:
        """Keeps what a sentence names, anaphors included; captions stand outside the story."""
        if not sentence.is_caption:
            self._recent = [*self._recent, sentence.references][-_BACK:]

    def of(self, kind: InstrumentType) -> LegalReference | None:
        """The one instrument of this type that the story last spoke of; None when it could be several."""
        for references in reversed(self._recent):
            fitting = [one for one in references if one.type is kind]
            if not fitting:
                continue
            different = {canonical_identifier(one) for one in fitting}
            # Of several, the one that opens its sentence is what the story is about.
            is_topic = fitting[0].start < 30
            return fitting[0] if len(different) == 1 or is_topic else None
        return None


def with_anaphors(sentence: Sentence, antecedents: Antecedents) -> Sentence:
    """The sentence with "this resolution" among its references, where it can only mean one instrument.

    Such a reference has the number of the instrument and the place and text of the words that stand for it.
    """
    found = list(sentence.references)
    for match in _ANAPHOR.finditer(fold(sentence.text)):
        start, end = match.span()
        if any(one.start < end and start < one.end for one in sentence.references):
            continue
        kind = KINDS[match["pointed"] or match["opened"] or match["named"]].type
        meant = antecedents.of(kind)
        if meant is None:
            continue
        body = replace(meant.body, basis=Basis.IMPLIED, text=None) if meant.body else None
        found.append(replace(meant, start=start, end=end, text=sentence.text[start:end], body=body, pinpoint=None))
    return replace(sentence, references=tuple(sorted(found, key=lambda one: one.start)))
