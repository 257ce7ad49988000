"""In what state a support is: in force as reported, announced, an example, or ended."""

from __future__ import annotations

import re

from ingest.extract.read_sentences import ReadSentence
from policy.former import ADOPTED, FORMER
from policy.giving import HAS_GIVEN, VERB_OF_GETTING, VERB_OF_GIVING, WHO_IT_IS_FOR
from policy.language import Language
from policy.late_regex import late_regex
from policy.registers import SupportStatus

_STATUS: tuple[tuple[SupportStatus, re.Pattern[str]], ...] = (
    (
        SupportStatus.ENDED,
        late_regex(
            r"(?<![a-z])(?:a pris fin|ont pris fin|a expire|expire(?:e|s)? (?:le|depuis|en)|n'est plus en vigueur|"
            r"ne sont plus en vigueur|abroge|abrogee|supprimee?s?|a ete close|est clos|has ended|ended|has expired|"
            r"expired|"
            r"no longer (?:in force|available|accepts)|was repealed|repealed|abolished|discontinued|closed (?:in|on)|"
            r"het hieu luc|cham dut|bai bo|da ket thuc|khong con hieu luc|ngung thuc hien|dung thuc hien)(?![a-z])"
        ),
    ),
    (
        SupportStatus.EXAMPLE,
        late_regex(
            r"(?<![a-z])(?:par exemple|only one (?:enterprise|company|firm)|for example|for instance|vi du|chang han)"
            r"(?![a-z])"
        ),
    ),
    (
        SupportStatus.ANNOUNCED,
        late_regex(
            r"(?<![a-z])(?:propose|proposent|proposee?s?|selon le projet|projet de (?:resolution|decret|decision|"
            r"plan|politique|mesure)|envisage|prevoit de|"
            r"devrai(?:t|ent)|il faut|il convient|doit etre|doivent etre|est necessaire|indispensable|recommande|"
            r"suggere|suggerent|"
            r"a l'etude|etudie(?:nt)?|souhaite(?:nt)?|sera|seront|pourrait|pourraient|appelle a|ambitionne|entend|"
            r"etudie la possibilite|"
            r"proposed|proposes|draft|plans? to|intends? to|wants? to|hopes? to|muon|mong muon|should|will be|would|"
            r"recommends?|recommended|suggest(?:s|ed|ing)?|under consideration|"
            r"is considering|needs? to|calls? for|is expected to|announced that it will|"
            r"dang (?:duoc )?xem xet|under review|being considered|en cours d'examen|"
            r"de xuat|de nghi (?:[a-z]+ ){0,3}?(?:bo sung|nang|tang|ban hanh|xem xet|muc|cho phep|hdnd|trung uong)|"
            r"du thao|kien nghi|du kien|can phai|can co|nen|se (?:duoc )?ho tro|se ban hanh|se duoc|dang xay dung|"
            r"dang nghien cuu|lay y kien)(?![a-z])"
        ),
    ),
)
"""The first that a clause meets is its status, a result being an example; else it is reported as in force."""

_EXAMPLE_SUBJECT = late_regex(
    r"(?<![a-z])(?:une (?:seule )?entreprise|one (?:company|enterprise|firm)|a (?:company|firm)|mot (?:doanh nghiep|"
    r"cong ty)|"
    r"la societe [a-z]|cong ty [a-z]+|duy nhat)(?![a-z])"
)
_NAMED_COMPANY = late_regex(
    r"(?:Công ty|Tập đoàn|[Ss]ociété|[Ee]ntreprise|[Cc]oopérative|[Cc]ompany|Hợp tác xã|HTX)\s(?:[Cc]ổ phần |TNHH |"
    r"CP )?"
    r"(?P<name>[^\W\d_]+)\s"
)
_LATELY = late_regex(
    r"(?<![a-z])(?:nam ngoai|nam qua|vua qua|last year|l'an dernier|l'annee derniere|so far|a ce jour|den nay|"
    r"tinh den)(?![a-z])"
)
_AROUND = 400
"""Characters around a clause in which its sentence tells its status."""
_PAST: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(r"(?<!\w)(?:a|ont|été)(?!\w)", re.IGNORECASE),
    "en": late_regex(r"(?<!\w)(?:was|were|has|have|received|got)(?!\w)", re.IGNORECASE),
    "vi": late_regex(r"(?<!\w)đã(?!\w)", re.IGNORECASE),
}
"""Read with its marks: "à" is no "a", "đa" no "đã"."""
_NOT_YET = late_regex(
    r"(?<![a-z])(?:n'est pas encore|pas encore (?:ete )?(?:adopte|approuve|vote)\w*|aucune decision|attend l'avis|"
    r"attend l'accord|reste a adopter|"
    r"not yet (?:been )?(?:adopted|approved|in force|passed)|no decision|awaits?|still to be (?:adopted|approved)|"
    r"pending approval|chua (?:duoc )?(?:thong qua|ban hanh|phe duyet)|chua co quyet dinh|cho (?:y kien|phe duyet))"
    r"(?![a-z])"
)
_REPLACED = late_regex(
    r"[^0-9]*(?<![a-z])(?:thay cho|thay the|remplace(?:nt|ra)?|en remplacement d|a la place d"
    r"|replac(?:es?|ing)|supersed(?:es|ing)|in place of|instead of)(?![a-z])[^0-9]*"
    r"(?:muc|ty le|taux|plafond|montant|aides?|soutien|subvention|rates?"
    r"|ceiling|amount|support|subsidy|grants?)(?![a-z])"
)
"""What a support takes the place of: the words stand before the first figure."""


_OF_THE_REPLACED = late_regex(
    r"(?<![a-z])(?:which|that|qu'|que|ma) ?(?:it|this|they|elle|il|celle-ci|celui-ci|no|van ban nay)(?: \w+)? "
    r"(?:replac\w+|remplac\w+|supersed\w+|succe\w+|thay the)(?![a-z])"
    r"|(?<![a-z])(?:remplace(?:nt|ra)?|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|thay the|thay cho)(?![a-z])[^;]*?"
    r"(?:,\s(?:qui|which|that|under which|aux termes d[^,;]{0,20}|von|truoc day|khi do)|\(|(?<![a-z])(?:qui"
    r"|von chi))\s?"
    r"[^;]*(?:ai(?:t|ent)|paid|covered|granted|gave|reimbursed|refunded|had|were|was|chi|von|truoc day)(?![a-z])"
)
"""A replaced text and what it used to give: "it replaces Resolution 5, which paid only 20 percent"."""

_FIGURE = late_regex(r"(?<![0-9/.])(?<!thang )(?<!ngay )(?<!nam )[0-9]+(?![0-9]*[/-])")
"""The first value of a clause; the number of a text, a day or a month is none."""
_WILL_GIVE = late_regex(
    r"(?<![a-z])(?:will(?: be)?|shall(?: be)?|sera|seront|se(?: duoc)?)(?= (?:\w+ )?(?:refunded|reimbursed|paid|granted"
    r"|given|supported|awarded|covered|exempt\w*|receive|get|pay|refund|grant|support|cover|rembours\w+|vers\w+|pay\w+"
    r"|accord\w+|octroy\w+|prise? en charge|aid\w+|soutenu\w*|finance\w*|exoner\w+|ho tro|hoan|cap|thuong|chi tra"
    r"|mien|giam|huong|nhan))"
)
"""The future of giving: what a text that is made does from its day on."""
_IN_ALL = late_regex(
    r"(?<![a-z])(?:a total of|in total|in all|au total|en tout|tong (?:cong|so tien|kinh phi))(?![a-z])"
)


def status_of(sentence: ReadSentence, begin: int, end: int, is_adopted: bool = False) -> SupportStatus:
    """The status of what `sentence[begin:end]` gives; what the sentence says of it elsewhere counts too.

    `is_adopted`: whether it rests on a text that is made; "firms will be refunded 40%" is then no mere plan.
    """
    part = sentence.folded[begin:end]
    if is_adopted:
        part = _WILL_GIVE.sub(" ", part)
    is_result = _tells_result(part)
    if is_result and _IN_ALL.search(part):
        return SupportStatus.EXAMPLE  # what many got together was never a rate
    if _is_former(part) or _REPLACED.match(part) or _OF_THE_REPLACED.search(part):
        return SupportStatus.ENDED
    for status, pattern in _STATUS:
        if pattern.search(part) or (status is SupportStatus.EXAMPLE and is_result):
            return status
    around = sentence.folded[max(0, begin - _AROUND) : end + _AROUND]
    if _NOT_YET.search(around):
        return SupportStatus.ANNOUNCED
    is_past = _PAST[sentence.language].search(sentence.text[begin:end]) is not None
    if _names_a_company(sentence.text, begin, end) and (_LATELY.search(around) or is_past):
        return SupportStatus.EXAMPLE
    if _EXAMPLE_SUBJECT.search(part) and is_past and (is_result or not HAS_GIVEN.search(part)):
        return SupportStatus.EXAMPLE
    return SupportStatus.ENDED if _STATUS[0][1].search(around) else SupportStatus.IN_FORCE


def _tells_result(part: str) -> bool:
    """Whether the clause tells what was given; in "a firm that has obtained a patent is paid 30 million" the past only
    says who gets it.
    """
    told = list(HAS_GIVEN.finditer(part))
    figures = late_regex(r"[0-9]")
    for one in told:
        figure = figures.search(part, one.end())
        if WHO_IT_IS_FOR.search(part, 0, one.start()) and VERB_OF_GIVING.search(part, 0, one.start()):
            continue
        gets = VERB_OF_GETTING.finditer(part, one.end(), figure.start()) if figure is not None else ()
        if not any(all(verb.start() >= other.end() or verb.end() <= other.start() for other in told) for verb in gets):
            return True
    return False


def _is_former(part: str) -> bool:
    """Whether the clause tells what was given before: its first figure stands behind words such as "formerly".

    "Formerly the council had passed the resolution under which firms may receive 50 million" dates the vote alone.
    """
    figure = _FIGURE.search(part)
    former = FORMER.search(part, 0, figure.start()) if figure is not None else None
    if former is None or figure is None:
        return False
    adopted = ADOPTED.search(part, former.end(), figure.start())
    return adopted is None or VERB_OF_GETTING.search(part, adopted.end()) is None


def _names_a_company(text: str, begin: int, end: int) -> bool:
    return any(match["name"][0].isupper() for match in _NAMED_COMPANY.finditer(text, begin, end))


def proposal_before(sentence: ReadSentence, begin: int, end: int) -> int:
    """The place behind the first word that proposes, in `sentence[begin:end]`; `begin` where nothing does."""
    proposes = dict(_STATUS)[SupportStatus.ANNOUNCED].search(sentence.folded, begin, end)
    return proposes.end() if proposes else begin
