"""A profile out of what somebody types: "I am a small company in Hue", "toi co startup o Da Nang"."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.eligibility.profile import Profile, Size
from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex
from policy.places import find_places
from policy.quantity import Quantity, QuantityKind, find_quantities
from policy.terms import ConceptMention, concept, find_concepts

_SPEAKS_OF_ONESELF: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(r"(?<![a-z])(?:j'|(?:je|nous|mon|ma|mes|notre|nos)(?![a-z]))"),
    "en": late_regex(r"(?<![a-z])(?:i|i'm|we|we're|my|our|us)(?![a-z])"),
    "vi": late_regex(r"(?<![a-z])(?:toi(?! (?:da|thieu|uu|tan))|(?<!chi )minh(?! bach)|(?<!tre )em)(?![a-z])"),
}
_TOI = late_regex(r"(?i)(?<![^\W\d_])t[ốộờớợỏ]i(?![^\W\d_])")
"""Words that lose their marks to become "tôi": the most ("tối đa"), dark, time, sin."""
_OF_MINE = late_regex(r"\s(?:cua )?(?:chung )?(?:toi|minh|em)(?![a-z])")
_PEOPLE = late_regex(
    r"\s?(?:salaries?|employes?|personnes|employees|staff|workers|people|lao dong|nhan vien|"
    r"nhan su|nguoi)"
)
_AGE_BEFORE = late_regex(
    r"(?:depuis|existe depuis|creee? il y a|agee? de|for|operating for|operated for|founded|in business for|"
    r"thanh lap|hoat dong|duoc|da hoat dong|tuoi)[^.;?]{0,24}$"
)
_AGE_AFTER = late_regex(
    r"\s?(?:d'existence|d'activite|d'anciennete|old|years? old|in business|of operation|tuoi|"
    r"hoat dong|nam tuoi)"
)
_SEAT = late_regex(
    r"(?<![a-z])(?:sieges?|domicili\w*|immatricul\w*|enregistr\w*|head (?:office|quarters?)|headquarter\w*|registered"
    r"|incorporated|based in|tru so|dang ky kinh doanh|dang ky tai)(?![a-z])"
)
"""That tells where a firm is registered or led from, not only where it works."""
_PERSON_BEFORE = late_regex(
    r"(?<![a-z])(?:j'ai|i'm|i am|am|aged|agee? de|age of|toi|em|minh|nam nay)\s?"
    r"(?:just |already |deja |da |vua |moi )?$"
)
_PERSON_AFTER = late_regex(r"\s?(?:-year-old|years? old|tuoi)")
_ADULT = 16
"""Fewer years are a firm's, not those of a person who asks."""
_NOT_PLANNED = frozenset({"age-of-person", "seat-head-office", "experience"})
_CO_FUNDING = late_regex(
    r"(?<![a-z])(?:cofinanc|co-financ|apport|contrepartie|fonds propres|moi-meme|nous-memes|co-fund|match|"
    r"own (?:money|funds)|"
    r"contribute|ourselves|doi ung|tu co|von tu|tu bo)"
)
_REVENUE = late_regex(r"(?<![a-z])(?:chiffre d'affaires|revenues?|turnover|doanh thu)(?![a-z])")
_CAPITAL = late_regex(r"(?<![a-z])(?:capital|von (?:dieu le|chu so huu)|equity)(?![a-z])")
_SIZES: tuple[tuple[Size, re.Pattern[str]], ...] = (
    ("micro", late_regex(r"(?<![a-z])(?:tres petite|micro|sieu nho|tpe)(?![a-z])")),
    ("small", late_regex(r"(?<![a-z])(?:petite|small|nho)(?! et moyenne| and medium| va vua)(?![a-z])")),
    ("medium", late_regex(r"(?<![a-z])(?:moyenne|medium(?:-sized)?|co vua)(?![a-z])")),
    ("large", late_regex(r"(?<![a-z])(?:grande entreprise|large|big|lon)(?![a-z])")),
)
_PROMISES = late_regex(
    r"(?<![a-z])(?:(?:pret\w*|dispose\w*|ready|willing|happy|san sang|engage\w*|commit\w*|cam ket)[^,.;?]{0,40}"
    r"(?:install\w*|travailler|rester|settle|work|stay|lam viec|o lai|cong tac)?)(?![a-z])[^,.;?]{0,30}$"
)
_BESIDE = 40
_LIES_IN = late_regex(
    r"[^,.;:?]{0,20}?(?:in|at|of|from|based in|located in|a|de|du|d'|dans|en|installee? a|o|tai|cua|tinh"
    r"|thanh pho| )+"
)
"""What may stand between an applicant and where it is: "a firm in Hue", "doanh nghiệp ở Huế"."""
_FOREIGN = late_regex(
    r"(?<![a-z])(?:etrang\w+|foreign\w*|nuoc ngoai|fdi|korean|coreen\w*|han quoc|japanese|japonais\w*|nhat ban|chinese"
    r"|chinois\w*|trung quoc|american|americain\w*|hoa ky|french|francais\w*|german|allemand\w*|singapor\w*"
    r"|taiwan\w*|dai loan|thailand\w*|thai lan|indian|indien\w*|european|europeen\w*"
    r"|(?:cua|tu|von|nuoc|nguoi) (?:my|nhat|phap|duc|han|thai))(?![a-z])(?! (?:nguyen|binh|tho)(?![a-z]))"
)
"""Of another country; short names only behind a word that says so: "my" is English too, "nhat" is "first"."""
_OWNS = late_regex(
    r"(?<![a-z])(?:owned|owns?|held|shareholders?|stake|capital|capitaux|detenue?s?|detien\w+|actionnaires?|filiale"
    r"|subsidiary|von|so huu|co phan|nam giu)(?![a-z])"
)
_SUBSIDIARY = late_regex(r"(?<![a-z])(?:filiales?|subsidiar(?:y|ies)|cong ty con|chi nhanh)(?![a-z])")
_OWNED_ABROAD = late_regex(
    r"(?<![a-z])(?:(?:apparti\w+ a|detenue?s? par|owned by|belongs? to|held by|in the hands of)"
    r" (?:(?:des?|un|une|les|l'|an?|the) ?)*(?:\w+ )?(?:etrang\w+|foreign\w*)"
    r"|(?:nguoi|nha dau tu|cong ty|doanh nghiep) nuoc ngoai (?:so huu|lam chu|nam giu))(?![a-z])"
)
_ALL_FOREIGN = late_regex(
    r"(?<![a-z])(?:wholly foreign|fully foreign|entierement (?:etranger|detenue)|100% von nuoc ngoai)"
)
_SME = late_regex(r"(?<![a-z])(?:pme|smes?|petites? et moyennes?|small and medium|nho va vua|dnnvv)(?![a-z])")


def profile_from_text(question: str, language: Language) -> Profile:
    """What `question` says of the person who asks; empty (`is_empty`) when nobody speaks of themselves.

    >>> profile = profile_from_text("I am a small company with 12 employees in Hue", "en")
    >>> profile.kind, profile.size, profile.employees, profile.place
    ('sme', 'small', 12, 'hue')
    """
    folded = fold(question)
    mentions = find_concepts(question, language)
    is_own = speaks_of_oneself(question, language)
    is_told_of = any(_is(mention, "applicant") for mention in mentions) or _is_foreign_branch(folded)
    if not (is_own or is_told_of):
        return Profile()
    quantities = find_quantities(question, language)
    person_age = _person_age(folded, quantities)
    place = _place(question, folded, mentions, language, is_own)
    return Profile(
        kind=_kind(folded, mentions, language),
        size=_size(folded),
        employees=_employees(folded, quantities),
        age_years=_age(folded, quantities) if person_age is None else None,
        person_age=person_age,
        revenue_vnd=_sum(folded, quantities, _REVENUE),
        capital_vnd=_sum(folded, quantities, _CAPITAL),
        sector=_first(mentions, "sector"),
        place=place,
        place_is_seat=_SEAT.search(folded) is not None,
        activity=_activity(mentions),
        co_funding_percent=_co_funding(folded, quantities),
        foreign_capital_percent=_foreign_capital(folded, quantities),
        commitment_years=_commitment(folded, quantities),
    )


def speaks_of_oneself(question: str, language: Language | None = None) -> bool:
    """Whether who asks says "I", "we", "my" or the like, in the question's language.

    >>> speaks_of_oneself("I am a small company in Hue"), speaks_of_oneself("Mức hỗ trợ tối đa ở Hồ Chí Minh?")
    (True, False)
    """
    spoken = language or detect_language(question).language
    return _SPEAKS_OF_ONESELF[spoken].search(fold(_TOI.sub("…", question))) is not None


def _place(question: str, folded: str, mentions: list[ConceptMention], language: Language, is_own: bool) -> str | None:
    """Where the asker is: the place beside "I" or "my", or right behind the applicant asked about."""
    places = find_places(question, language)
    if is_own:
        return places[0].place_id if places else None
    for mention in mentions:
        behind = next((one for one in places if 0 <= one.start - mention.end <= _BESIDE), None)
        if behind is not None and _is(mention, "applicant") and _LIES_IN.fullmatch(folded[mention.end : behind.start]):
            return behind.place_id
    return None


def _is(mention: ConceptMention, kind: str) -> bool:
    return concept(mention.concept_id).kind == kind


def _kind(folded: str, mentions: list[ConceptMention], language: Language) -> str | None:
    """The first applicant named; the one that "I am" or "my" introduces when there is one."""
    if _is_foreign_branch(folded):
        return "fdi-enterprise"
    applicants = [mention for mention in mentions if _is(mention, "applicant") and mention.concept_id != "worker"]
    for mention in applicants:
        if _OF_MINE.match(folded[mention.end :]):
            return mention.concept_id
    for mention in applicants:
        if _SPEAKS_OF_ONESELF[language].search(folded[max(0, mention.start - 32) : mention.start]):
            return mention.concept_id
    return applicants[0].concept_id if applicants else None


def _is_foreign_branch(folded: str) -> bool:
    """Whether it names a subsidiary of somebody abroad, or says that foreigners own what is asked for."""
    if _OWNED_ABROAD.search(folded):
        return True
    return _SUBSIDIARY.search(folded) is not None and _FOREIGN.search(folded) is not None


def _size(folded: str) -> Size | None:
    if _SME.search(folded):
        return None
    return next((size for size, pattern in _SIZES if pattern.search(folded)), None)


def _employees(folded: str, quantities: list[Quantity]) -> int | None:
    for quantity in quantities:
        if quantity.kind is QuantityKind.COUNT and _PEOPLE.match(folded, quantity.end):
            return int(quantity.value)
    return None


def _age(folded: str, quantities: list[Quantity]) -> Decimal | None:
    for quantity in quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.unit not in ("year", "month"):
            continue
        is_age = _AGE_AFTER.match(folded, quantity.end) or _AGE_BEFORE.search(folded[: quantity.start])
        if is_age:
            return quantity.value if quantity.unit == "year" else quantity.value / 12
    return None


def _person_age(folded: str, quantities: list[Quantity]) -> Decimal | None:
    """How old the person who asks is: "I am 43", "j'ai 43 ans", "43 tuổi"; a firm's age is told otherwise."""
    for quantity in quantities:
        if quantity.value < _ADULT:
            continue
        is_years = quantity.kind is QuantityKind.DURATION and quantity.unit == "year"
        is_bare = quantity.kind is QuantityKind.COUNT and quantity.unit is None
        told_before = _PERSON_BEFORE.search(folded[: quantity.start]) is not None
        says_old = "tuoi" in folded[quantity.start : quantity.end]
        is_whole = _PERSON_AFTER.match(folded, quantity.end) is not None or _ends(folded, quantity)
        if (is_years and (says_old or told_before)) or (is_bare and told_before and is_whole):
            return quantity.value
    return None


def _ends(folded: str, quantity: Quantity) -> bool:
    """Whether a bare number ends its clause: "I am 43 and …"."""
    return re.match(r"\s*(?:$|[,.;?]|(?:and|et|va)(?![a-z]))", folded[quantity.end :]) is not None


def _sum(folded: str, quantities: list[Quantity], named: re.Pattern[str]) -> Decimal | None:
    """The sum in dong that follows the words for revenue or capital."""
    behind = 0
    for quantity in quantities:
        before = folded[max(behind, quantity.start - 40) : quantity.start]
        behind = quantity.end
        if quantity.kind is QuantityKind.MONEY and quantity.unit == "VND":
            after = folded[quantity.end : quantity.end + 24].split(",")[0]
            if named.search(before) or named.search(after):
                return quantity.value
    return None


def _co_funding(folded: str, quantities: list[Quantity]) -> Decimal | None:
    if not _CO_FUNDING.search(folded):
        return None
    shares = (q.value for q in quantities if q.kind is QuantityKind.PERCENTAGE and q.unit == "%" and q.value <= 100)
    return next(shares, None)


def _commitment(folded: str, quantities: list[Quantity]) -> Decimal | None:
    """The years that the asker is ready to work or stay: "prêt à m'installer cinq ans"."""
    for quantity in quantities:
        before = folded[max(0, quantity.start - 50) : quantity.start]
        if quantity.kind is QuantityKind.DURATION and quantity.unit == "year" and _PROMISES.search(before):
            return quantity.value
    return None


def _foreign_capital(folded: str, quantities: list[Quantity]) -> Decimal | None:
    """The share of the firm that foreigners hold: "60 % owned by a Korean group", "có 60% vốn nước ngoài"."""
    if _ALL_FOREIGN.search(folded):
        return Decimal(100)
    for quantity in quantities:
        if quantity.kind is not QuantityKind.PERCENTAGE or quantity.unit != "%" or quantity.value > 100:
            continue
        around = folded[max(0, quantity.start - 40) : quantity.end + 50]
        if _FOREIGN.search(around) and _OWNS.search(around):
            return quantity.value
    return None


def _first(mentions: list[ConceptMention], kind: str) -> str | None:
    return next((mention.concept_id for mention in mentions if _is(mention, kind)), None)


def _activity(mentions: list[ConceptMention]) -> str | None:
    """What is planned: a support's own subject, a technology or a field of work such as technology transfer."""
    planned = (one for one in mentions if concept(one.concept_id).kind in ("technology", "thing"))
    return next((one.text for one in planned if one.concept_id not in _NOT_PLANNED), None)
