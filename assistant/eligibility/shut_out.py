"""Whether the words that name who is shut out name the very one who asks: by what they are, own, trade in or did."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.concepts import concepts_in, is_kind_of, mentions_in, names_concept
from assistant.eligibility.exclusions import foreign_verdict, is_on_foreign_capital
from assistant.eligibility.profile import Profile
from assistant.eligibility.report import Verdict
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.language import LANGUAGES
from policy.late_regex import late_regex
from policy.quantity import Qualifier, Quantity, QuantityKind, find_quantities
from policy.terms import concepts

_ALTERNATIVES = late_regex(r",?\s(?:et|ou|and|or|và|hoặc|hay)\s(?:les |the |des |of )?|,\s|/")
_WIDE = frozenset({"enterprise", "organisation", "individual", "sme", "domestic-enterprise", "household", "capital"})
"""Whom nobody would shut out by that name alone, and what only says what of."""
_LIVE_ON_IT = frozenset({"farm-household", "farmer", "fisher", "household-business"})
"""Applicants that the thesaurus knows by their trade."""
_TELLS_LITTLE = frozenset({"support", "policy", "resolution", "decision", "project", "province", "fund", "grant"})
_WORD = late_regex(r"[a-z]{5,}")
_SAME = 5
"""Letters by which two words of two languages may be one: "pharmacy" and "pharmacies"."""
_BARE = late_regex(r"(?:les |des |l'|the |all |any |toutes? (?:les )?|cac |nhung |moi )?(?P<who>\w+(?: \w+)?)")
"""A name of one or two words: who, and no word more."""
_LITTLE_WORDS = """
entreprises entreprise societes societe firms companies company enterprises groups groupes doanh nghiep filiales
which those their these leurs ceux celles qui toutes toute tous simple simples merely cette deposant
"""
_OF_ANYBODY = frozenset(_LITTLE_WORDS.split())
_BOUNDS = (QuantityKind.PERCENTAGE, QuantityKind.MONEY, QuantityKind.COUNT, QuantityKind.AREA)


def is_shut_out(named: str, question: str, profile: Profile) -> bool:
    """Whether `named`, the words that say who is shut out, names who asks `question`.

    Only what both say outright counts: an asker who does not tell how much they own, or another kind of applicant, is
    not shut out.
    """
    if is_on_foreign_capital(named):
        return foreign_verdict(named, profile) is Verdict.NOT_MET
    if any(one.kind in _BOUNDS for one in _read(named)):
        return _names(named, question, profile) and _is_within(named, question)
    return any(_names(one, question, profile) for one in _ALTERNATIVES.split(named) if one.strip())


def _names(words: str, question: str, profile: Profile) -> bool:
    told = concepts_in(words) - GENERIC_CONCEPTS - _TELLS_LITTLE - _WIDE
    asked = concepts_in(question)
    known = concepts()
    ours = profile.concepts_of("kind")
    who = {one for one in told if one in _LIVE_ON_IT or (one in known and known[one].kind == "applicant")}
    what = told - who
    if who and ours - _WIDE and not _related(ours, who):
        return False
    if bare := _BARE.fullmatch(fold(words)):
        # "Firms are not covered": all of them, however widely they are called.
        named = [one for one in mentions_in(words[bare.start("who") :]) if one.start == 0]
        return any(
            one.end >= len(bare["who"]) and any(is_kind_of(known, one.concept) for known in ours) for one in named
        )
    wanted = what or who
    if wanted:
        return all(names_concept(one, asked) for one in wanted)
    return _says_alike(words, question)


def _related(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    return any(is_kind_of(a, b) or is_kind_of(b, a) for a in ours for b in theirs)


def _says_alike(words: str, question: str) -> bool:
    """Whether most of the telling words are the question's too, or their like in another language."""
    asked = {word[:_SAME] for word in _WORD.findall(fold(question))}
    telling = [word for word in _WORD.findall(fold(words)) if word not in _OF_ANYBODY]
    return bool(telling) and 2 * sum(word[:_SAME] in asked for word in telling) > len(telling)


def _is_within(named: str, question: str) -> bool:
    """Whether the share or number that the asker gives lies where the words shut out; False where they give none."""
    bounds = [one for one in _read(named) if one.kind in _BOUNDS]
    for own in _read(question):
        for bound in bounds:
            if own.kind is bound.kind and own.unit == bound.unit:
                return _keeps(own, bound)
    return False


def _keeps(own: Quantity, bound: Quantity) -> bool:
    match bound.qualifier:
        case Qualifier.LESS_THAN:
            return own.value < bound.value
        case Qualifier.AT_MOST:
            return own.value <= bound.value
        case Qualifier.MORE_THAN:
            return own.value > bound.value
        case _:
            return own.value >= bound.value


def _read(text: str) -> list[Quantity]:
    return [one for language in LANGUAGES for one in find_quantities(text, language)]
