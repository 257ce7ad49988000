""" "This resolution", "nghị quyết này": words that stand for an instrument named shortly before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.extract.instrument_relations import opens_with_relation, relations_in
from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.legal_reference import Basis, InstrumentType, LegalReference, canonical_identifier
from policy.legal_reference.kinds import KINDS
from policy.registers import Relation

_TYPE_WORD = "|".join(sorted((re.escape(word) for word in KINDS), key=len, reverse=True))
_ANAPHOR = re.compile(
    r"(?<![a-z])(?:(?P<pointing>(?:(?P<present>la presente|le present|the present)|cette|ce|cet|ladite|ledit|la meme"
    r"|le meme|la nouvelle|le nouveau|this|that|the same"
    rf"|the said|the new)\s(?P<pointed>{_TYPE_WORD}))"
    rf"|(?P<opening>(?:\A|(?<=[,;]\s))(?:the|la|le)\s(?P<opened>{_TYPE_WORD}))"
    rf"|(?P<bare>\A(?P<alone>{_TYPE_WORD})(?=\s(?:duoc|co hieu luc|gom|ap dung|thay the)\s))"
    rf"|(?P<vietnamese>(?P<named>{_TYPE_WORD})\s(?:nay cung|nay|tren|moi nay)))"
    r"(?![a-z0-9])(?!\s?(?:n\s?°|no\.|so\s[0-9]|[0-9]|(?:sur|on|of|du|de|numero)(?![a-z])|d'|relati))"
)
_RULE = re.compile(
    r"(?<![a-z])(?:(?:quy dinh|chinh sach|muc ho tro|co che) (?:nay|moi)|(?:cette|la nouvelle) (?:mesure|regle|aide)"
    r"|ce (?:dispositif|bareme)|le nouveau (?:dispositif|bareme)"
    r"|(?:this|the new) (?:rule|measure|scheme|provision|support))"
    r"(?=\s(?:\w+\s){0,2}(?:thay|replac|remplac|supersed|abrog|bai bo|sua doi|amend|modifi))"
)
"""What an instrument lays down, where it is said to replace or change what another laid down."""
_PRONOUN = re.compile(r"\W*(?:il|elle|it|no|celui-ci|celle-ci|this one)\s")
"""Opens a sentence for the text before it, where a verb follows that only texts do: "it replaces …"."""
_ANY_TEXT = re.compile(
    r"(?:(?:ce|this)\s(?:texte?)|van ban nay|(?:le|the)\s(?:texte?)(?=\s(?:est|a|prevoit|fixe|entre|remplace|abroge"
    r"|vise|accorde|cree|permet|is|has|was|sets|provides|replaces|applies|pays|takes|covers|creates|allows|grants)\s))"
)
"""A text of whatever kind; "the previous text", "the text adopted by …" is another one."""
_NEW = re.compile(r"(?:la nouvelle|le nouveau|the new)\s|.*\smoi nay\Z")
_POINTS_ELSEWHERE = re.compile(r"(?:ladite|ledit|la meme|le meme|that|the same|the said)\s|.*\stren\Z")
_OWN_NUMBER = re.compile(
    r"\s*(?:(?:so|no\.?|n\s?°|number|numero)\s?:|resolution|decision|decree|plan|decret|nghi quyet)"
)
_LEGAL_BASIS = re.compile(
    r"\s*(?:[-–]\s?)?(?:can cu|xet|theo de nghi|vu|considerant|sur (?:la )?proposition|pursuant to|having regard"
    r"|considering|at the proposal)(?![a-z])"
)
_ARTICLE = re.compile(r"\s*(?:dieu|article|art\.)\s(?:[0-9]|premier)")
_HEAD_LINES = 14
_LINE = 60
_TOPIC = 30
"""Characters within which the instrument stands that a sentence is about."""
_BACK = 4
"""How many sentences back the instrument may have been named."""


def itself(sentences: Sequence[Sentence]) -> LegalReference | None:
    """The instrument that the text is, by the number line in its head; None for an article about instruments.

    The head alone is not enough: what stands on a line of its own may be a title. The text also has its legal basis
    ("Căn cứ …", "Vu …", "Pursuant to …") or its articles.
    """
    for sentence in sentences[:_HEAD_LINES]:
        references = sentence.references
        if len(references) != 1 or references[0].suffix is None or not _OWN_NUMBER.match(fold(sentence.text)):
            continue
        if len(sentence.text) - references[0].end > 2 or len(sentence.text) > _LINE:
            continue
        is_text = any(_LEGAL_BASIS.match(fold(one.text)) or _ARTICLE.match(fold(one.text)) for one in sentences)
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

        `is_new` leaves out those that the story said are replaced: none of them is "the new resolution".
        """
        for references in reversed(self._recent):
            fitting = [
                one
                for one in references
                if one.type is kind and not (is_new and canonical_identifier(one) in self._replaced)
            ]
            if not fitting:
                continue
            different = {canonical_identifier(one) for one in fitting}
            # Of several, the one that opens its sentence is what the story is about.
            is_topic = fitting[0].start < _TOPIC
            return fitting[0] if len(different) == 1 or is_topic else None
        return None

    def last(self) -> LegalReference | None:
        """The numbered instrument of the sentence that named one last; of several the one that opens it, else None."""
        named = next((found for one in reversed(self._recent) if (found := [r for r in one if r.number])), [])
        if not named:
            return None
        return named[0] if len({canonical_identifier(one) for one in named}) == 1 or named[0].start < _TOPIC else None


def with_anaphors(sentence: Sentence, antecedents: Antecedents) -> Sentence:
    """The sentence with "this resolution" among its references, where it can only mean one instrument.

    Such a reference has the number of the instrument and the place and text of the words that stand for it.
    """
    found = list(sentence.references)
    plain = fold(sentence.text)
    for match in _ANAPHOR.finditer(plain):
        start, end = match.span()
        if any(one.start < end and start < one.end for one in sentence.references):
            continue
        kind = KINDS[match["pointed"] or match["opened"] or match["alone"] or match["named"]].type
        own = antecedents.itself if antecedents.itself is not None and antecedents.itself.type is kind else None
        if own is not None and not _POINTS_ELSEWHERE.match(match.group()):
            meant: LegalReference | None = own
        elif match["present"] or match["bare"]:
            continue  # only an instrument speaks of itself so
        elif kind is InstrumentType.OTHER:
            is_first = not any(one.end <= start for one in found)
            meant = antecedents.last() if is_first and _ANY_TEXT.match(plain, start) else None
        else:
            meant = antecedents.of(kind, is_new=_NEW.match(match.group()) is not None)
        if meant is not None:
            found.append(_standing_in(meant, sentence, start, end))
    pronoun = _PRONOUN.match(plain)
    is_free = pronoun is not None and not any(one.start < pronoun.end() for one in found)
    does = pronoun is not None and is_free and opens_with_relation(plain, pronoun.end())
    if pronoun is not None and does and (meant := antecedents.last()) is not None:
        found.append(_standing_in(meant, sentence, *pronoun.span()))
    for match in _RULE.finditer(plain):
        if (meant := antecedents.itself or antecedents.last()) is not None:
            found.append(_standing_in(meant, sentence, *match.span()))
    return replace(sentence, references=tuple(sorted(found, key=lambda one: one.start)))


def _standing_in(meant: LegalReference, sentence: Sentence, start: int, end: int) -> LegalReference:
    """`meant` where the words from `start` to `end` stand for it."""
    body = replace(meant.body, basis=Basis.IMPLIED, text=None) if meant.body else None
    return replace(meant, start=start, end=end, text=sentence.text[start:end], body=body, pinpoint=None)
