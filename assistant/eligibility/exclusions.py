"""Clauses that shut somebody out, beside what an applicant says: shut out, not shut out, or not known."""

from __future__ import annotations

from decimal import Decimal

from assistant.eligibility.profile import Profile
from assistant.eligibility.report import Verdict
from policy.exclusion import SHUTS_OUT
from policy.folding import fold
from policy.language import LANGUAGES
from policy.late_regex import late_regex
from policy.quantity import Qualifier, QuantityKind, find_quantities
from policy.registers import Criterion
from policy.terms import broader, concept, find_concepts

_FOREIGN = late_regex(
    r"(?<![a-z])(?:(?:capita(?:l|ux)|investissements?|participation)[^,.;]{0,20} etrang\w+|etrang\w+|foreign\w*|fdi"
    r"|von (?:dau tu )?(?:cua )?nuoc ngoai|nha dau tu nuoc ngoai)(?![a-z])"
)
_SAID_FURTHER = late_regex(
    r"^[\s,]*(?:qui|that|which|who|dont|having|ayant|deja|da|co|duoc|chua|khong (?:co|phai)|with|without"
    r"|sans|avec)(?![a-z])"
)
"""Behind an applicant: only some of them are meant."""
_WIDE = frozenset({"enterprise", "organisation", "individual", "sme", "domestic-enterprise"})
"""Too wide to be shut out by name alone."""


def is_on_foreign_capital(criterion_text: str) -> bool:
    """Whether the clause is about the share of the capital that foreigners hold."""
    return _FOREIGN.search(fold(criterion_text)) is not None


def shuts_out(criterion: Criterion) -> bool:
    """Whether the condition says who may not apply."""
    return SHUTS_OUT.search(fold(criterion.text)) is not None


def exclusion_verdict(criterion: Criterion, profile: Profile) -> tuple[Verdict, str | None]:
    """Whether the applicant is shut out (not met) by the clause, and the field of the profile that would settle it.

    Met only where the clause is on foreign capital alone and the applicant says how much there is.
    """
    text = next((one for one in criterion.text.split(";") if SHUTS_OUT.search(fold(one))), criterion.text)
    folded = fold(text)
    if _FOREIGN.search(folded):
        verdict = foreign_verdict(text, profile)
        asks = profile.foreign_capital_percent is None and verdict is Verdict.NOT_KNOWN
        return verdict, "foreign_capital_percent" if asks else None
    named = _shut_out_by_name(text, folded)
    return (Verdict.NOT_MET if profile.concepts_of("kind") & named else Verdict.NOT_KNOWN), None


def foreign_verdict(text: str, profile: Profile) -> Verdict:
    """Whether a clause on foreign capital shuts the applicant out; not known where they do not say how much there is.

    A firm that says it is foreign is shut out where the clause sets no share; without foreign capital nothing is met
    yet, as other clauses may shut out.
    """
    share = profile.foreign_capital_percent
    if share is None:
        is_foreign = "fdi-enterprise" in profile.concepts_of("kind")
        return Verdict.NOT_MET if is_foreign and not _has_bound(text) else Verdict.NOT_KNOWN
    return Verdict.NOT_MET if share > 0 and _exceeds(text, share) else Verdict.NOT_KNOWN


def _has_bound(text: str) -> bool:
    return any(one.kind is QuantityKind.PERCENTAGE for language in LANGUAGES for one in find_quantities(text, language))


def _exceeds(text: str, share: Decimal) -> bool:
    """Whether the foreign share lies where the clause shuts out; a clause without a bound shuts out any."""
    bounds = [
        read
        for language in LANGUAGES
        for read in find_quantities(text, language)
        if read.kind is QuantityKind.PERCENTAGE
    ]
    if not bounds:
        return True
    bound = bounds[0]
    at_it = bound.qualifier in (Qualifier.AT_LEAST, Qualifier.EXACT)
    return share > bound.value or (at_it and share == bound.value)


def _shut_out_by_name(text: str, folded: str) -> frozenset[str]:
    """The kinds of applicant that the clause shuts out whatever else they are, with nothing said to narrow them."""
    found: set[str] = set()
    for language in LANGUAGES:
        for mention in find_concepts(text, language):
            known = concept(mention.concept_id)
            if known.kind != "applicant" or known.id in _WIDE:
                continue
            if _SAID_FURTHER.match(folded[mention.end :]):
                continue
            found.add(known.id)
    return frozenset(one for one in found if not any(one in broader(other) for other in found))
