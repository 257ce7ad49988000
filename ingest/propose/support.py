"""A support that a model wrote, held against the sentence that it quotes."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.extract.corrections import CriterionCorrection, Review, SupportCorrection
from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_status import status_of
from ingest.propose.letters import as_written
from ingest.propose.reply import SaidSupport
from ingest.propose.verdict import Checked, Refused, places_of, short
from policy.article import Article
from policy.language import Language
from policy.legal_reference import canonical_identifier, find_references
from policy.quantity import Qualifier, QuantityKind, find_quantities
from policy.registers import CriterionKind, SupportStatus


def check_support(
    said: SaidSupport, quote: str, article: Article, sentences: Sequence[ReadSentence]
) -> Checked | Refused:
    """`said` as an entry to review; refused when its benefit, amount or rate is not what `quote` states."""
    benefit = as_written(said.benefit, quote)
    if benefit is None:
        return Refused(f"the benefit “{short(said.benefit)}” is not in the words of its quotation")
    values: dict[str, str | None] = {}
    for field, written, kind in (
        ("amount", said.amount, QuantityKind.MONEY),
        ("rate", said.rate, QuantityKind.PERCENTAGE),
    ):
        values[field] = _stated(written, quote, kind, article.language) if written else None
        if written and values[field] is None:
            return Refused(f"the {field} “{short(written)}” is not one that its quotation states")
    left_out: list[str] = []
    conditions = [(one, as_written(one.text, quote)) for one in said.conditions if one.text]
    left_out += [f"condition “{short(one.text)}”" for one, text in conditions if text is None]
    named = {canonical_identifier(reference) for reference in find_references(article.text, article.language)}
    basis = {one: _identifier(one) for one in said.legal_basis}
    left_out += [f"legal basis “{short(one)}”" for one, found in basis.items() if found is None or found not in named]
    beneficiary = as_written(said.beneficiary, quote) if said.beneficiary else None
    if said.beneficiary and beneficiary is None:
        left_out.append(f"beneficiary “{short(said.beneficiary)}”")
    quantities = find_quantities(values["amount"] or values["rate"] or "", article.language)
    ceilings = [one for one in find_quantities(quote, article.language) if _is_ceiling(one.qualifier)]
    entry = SupportCorrection(
        review=Review.PROPOSED,
        quote=quote,
        benefit=benefit,
        beneficiary=beneficiary,
        amount=values["amount"],
        rate=values["rate"],
        # "Up to" is read, not believed.
        is_ceiling=any(one.value == other.value for one in quantities for other in ceilings),
        criteria=tuple(CriterionCorrection(kind=_kind(one.kind), text=text) for one, text in conditions if text),
        legal_basis=tuple(found for found in dict.fromkeys(basis.values()) if found and found in named),
        status=_status(said, quote, article, sentences),
        places=places_of(quote, article, sentences),
    )
    return Checked(entry, tuple(left_out))


def _stated(written: str, quote: str, kind: QuantityKind, language: Language) -> str | None:
    """The quantity in the quotation's letters ("5 billion" is not in "1.5 billion"); the currency may be left out."""
    value = as_written(written, quote)
    own = find_quantities(value or "", language)
    if value is None or len(own) != 1 or own[0].kind not in (kind, QuantityKind.COUNT):
        return None
    for one in find_quantities(quote, language):
        if one.kind is kind and (one.value, one.upper) == (own[0].value, own[0].upper):
            return value if own[0].kind is kind else one.text
    return None


def _is_ceiling(qualifier: Qualifier) -> bool:
    return qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN)


def _kind(written: str) -> CriterionKind:
    return CriterionKind(written) if written in list(CriterionKind) else CriterionKind.OTHER


def _status(said: SaidSupport, quote: str, article: Article, sentences: Sequence[ReadSentence]) -> SupportStatus:
    """What the rules read in the sentence, where it says that the support is not simply in force; else what is said."""
    place = article.text.index(quote)
    for sentence in sentences:
        begin = place - sentence.start
        if 0 <= begin < len(sentence.text):
            read = status_of(sentence, begin, min(begin + len(quote), len(sentence.text)))
            if read is not SupportStatus.IN_FORCE:
                return read
    return SupportStatus(said.status) if said.status in list(SupportStatus) else SupportStatus.IN_FORCE


def _identifier(written: str) -> str | None:
    references = find_references(written)
    return canonical_identifier(references[0]) if references else None
