"""What a question on support is about beyond "what support is there": the thing paid for, at home or abroad."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from assistant.concepts import mentions_in, names_concept
from assistant.eligibility import Profile, speaks_of_oneself
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.terms import broader, concepts

_FRAME_WORDS = """
support grant incentive financial-support fund policy resolution decision plan share amount maximum minimum
cost expenditure province project value issue number condition eligibility application-procedure deadline
special-mechanism regulation state government year month receive pay salary allocate funding beneficiary
age-of-person experience seat-head-office accepted rejected contract loan submit apply-to announce propose
legal-document level science-technology subsidy rate ceiling participate establish justice-law article-clause
reward one-off-support application programme value voucher-count disbursement ask-where list-enumeration worker
duration abroad domestic brochure-report solution foreign-investment
reimbursement member-count member dossier submit first-leading open-inaugurate sign contract voucher-count postgraduate
"""
_FRAME = frozenset(_FRAME_WORDS.split())
"""Words every question on support has: they do not tell one support from another."""
_SIZES_NAMED = frozenset({"small-enterprise", "medium-enterprise"})
_OF_SUPPORTS = frozenset({"support", "financial-support", "grant", "incentive", "ip-registration", "loan"})
"""In a register of supports every entry is one: of "IP support" only the property tells it from others."""
_ABROAD = late_regex(
    r"(?<![a-z])(?<!von )(?<!dau tu )(?<!yeu to )(?:a l'etranger|(?:de|venue?s?) l'etranger|abroad|overseas"
    r"|nuoc ngoai|ngoai nuoc|hors (?:du|de notre) pays|hors (?:du )?(?:vietnam|viet nam)|hors des frontieres"
    r"|outside (?:the country|vietnam|viet nam)|in other countries|ngoai (?:lanh tho )?viet nam"
    r"|(?:experts?|specialists?|specialistes?|scientists?|scientifiques|chercheurs?|trainers?) etrang\w+"
    r"|foreign (?:experts?|specialists?|scientists?|researchers?|trainers?|countr\w+)"
    r"|(?:foires?|fairs?|exhibitions?|salons?|hoi cho|trien lam|patents?|brevets?|marques?|trademarks?)"
    r" (?:internation\w+|quoc te|foreign|etrangers?))(?![a-z])"
)
_AT_HOME = late_regex(
    r"(?<![a-z])(?:au vietnam|in vietnam|tai viet nam|o viet nam|trong nuoc|nguoi viet(?: nam)?|vietnamien\w*"
    r"|vietnamese|domestic\w*|at home|au pays|dans le pays|in the country"
    r"|within the country|nationally|au niveau national|noi dia|trong pham vi ca nuoc"
    r"|locally)(?![a-z])"
)
_OWNED = late_regex(
    r"(?<![a-z])(?:von (?:dau tu )?nuoc ngoai|capita(?:l|ux) etrang\w+|foreign (?:capital|owned)|foreign-owned)"
)
"""Who owns the firm that asks: not what it asks for."""
_PAPERS_TO_FILE = late_regex(
    r"(?<![a-z])(?:what|which) papers|(?<![a-z])papers (?:needed|required|to|do|must)(?![a-z])"
)
"""Papers that one hands in, not those that one publishes."""
_PRESENTS = late_regex(
    r"(?<![a-z])(?:as an?|i am|i'm|we are|we're|je suis|nous sommes|en tant que|toi la|chung toi la|la mot"
    r"|voi tu cach"
    r"|minh la|em la|(?:i|we) (?:grow|raise|breed|farm|keep|make|process|produce|sell|export|roast|brew|run)"
    r"|(?:je|nous) (?:cultiv|eleve|transform|produi|fabriqu|vend|export|torrefi|brass|dirig)\w*"
    r"|(?:toi|chung toi|nha toi|gia dinh toi) (?:trong|nuoi|che bien|san xuat|ban|xuat khau"
    r"|lam nghe))(?![a-z])(?P<who>.*?)"
    r"(?=[,.;:?!]|(?<![a-z])(?:who|that|which|qui|and|et|va|want\w*|wish\w*|look\w*|plan\w*|pret\w*|muon|dinh"
    r"|dang|can"
    r"|could|may|would|voudr\w+|cherch\w+|souhait\w+|pour|to)(?![a-z])|$)"
)


class Where(StrEnum):
    """Whether something is done in Vietnam or elsewhere: patents, fairs and training are paid differently."""

    ABROAD = "abroad"
    AT_HOME = "at home"


def where_in(text: str) -> Where | None:
    """Where `text` says that it is done; None where it says nothing, or both.

    >>> where_in("45 millions de VND à l'étranger"), where_in("30 triệu đồng/lần trong nước và 90 triệu ở nước ngoài")
    (<Where.ABROAD: 'abroad'>, None)
    """
    folded = fold(text)
    abroad, at_home = _ABROAD.search(folded) is not None, _AT_HOME.search(folded) is not None
    if abroad == at_home:
        return None
    return Where.ABROAD if abroad else Where.AT_HOME


def specific_things(understanding: Understanding) -> list[str]:
    """The concepts that tell one support from another: neither the applicant nor the words of every such question.

    What askers say of themselves ("as a foreign-trained AI expert") is not what they ask support for.
    """
    known = concepts()
    of_asker = said_of_asker(understanding)
    if _PAPERS_TO_FILE.search(fold(understanding.text)):
        of_asker |= {"scientific-article"}
    if _OWNED.search(fold(understanding.text)):
        of_asker |= {"capital"}
    return [
        one
        for one in understanding.concepts
        if one not in _FRAME
        and one not in of_asker
        and one not in _SIZES_NAMED
        and not one.startswith("country-")
        and not (one in known and known[one].kind in ("applicant", "body", "document"))
        and not (one in known and known[one].kind == "act" and one in GENERIC_CONCEPTS)
    ]


def people_asked(understanding: Understanding, profile: Profile) -> tuple[str, ...]:
    """Whom askers name beside themselves: the scientist of "our company wants to bring in a scientist"."""
    if profile.kind is None or not speaks_of_oneself(understanding.text, understanding.language):
        return ()
    known = concepts()
    ours = profile.concepts_of("kind")
    ours = ours.union(*(broader(one) for one in ours))
    return tuple(
        one
        for one in understanding.concepts
        if one in known
        and known[one].kind == "applicant"
        and one not in ours
        and one not in GENERIC_CONCEPTS
        and not any(our in broader(one) for our in ours)
    )


def alternatives_in(specific: Sequence[str]) -> list[tuple[str, ...]]:
    """The things asked about, those of one kind together: "for patents and trademarks" asks for either."""
    known = concepts()
    groups: list[list[str]] = []
    for one in specific:
        kinds = set(known[one].broader) - _OF_SUPPORTS if one in known else set()
        beside = next(
            (group for group in groups if any(kinds & set(known[other].broader) for other in group if other in known)),
            None,
        )
        if beside is None:
            groups.append([one])
        else:
            beside.append(one)
    return [tuple(group) for group in groups]


def said_of_asker(understanding: Understanding) -> frozenset[str]:
    """The concepts that who asks is told by and that the rest of the question does not name again."""
    text = understanding.text
    folded = fold(text)
    told = [match.span("who") for match in _PRESENTS.finditer(folded)]
    if not told:
        return frozenset()
    own: set[str] = set()
    others: set[str] = set()
    for mention in mentions_in(text):
        is_own = any(begin <= mention.start < end for begin, end in told)
        (own if is_own else others).add(mention.concept)
    return frozenset(own - others)


def names_topic(concept: str, named: frozenset[str]) -> bool:
    """Whether a support whose words name the concepts `named` is on `concept`.

    A support for "intellectual property" is on "IP support", a trademark's on "trademark registration".
    """
    if names_concept(concept, named):
        return True
    known = concepts().get(concept)
    parts = [one for one in known.broader if one not in _OF_SUPPORTS] if known is not None else []
    is_composed = known is not None and known.kind == "support" and bool(parts)
    return is_composed and all(names_concept(one, named) for one in parts)
