"""Which limit of time a question on applications is after: when they open or close, when one is answered, how long an
aid lasts.

The four are kept apart, since they are asked with the same words ("délai", "thời hạn", "how long") and none answers for
another.
"""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.understand import Detail, Understanding
from policy.folding import fold
from policy.late_regex import late_regex


class Limit(StrEnum):
    """A limit of time in the life of an application."""

    OPENS = "opens"
    """The first day to hand in."""
    CLOSES = "closes"
    """The last day to hand in."""
    ANSWERED = "answered"
    """The time an authority takes to decide on what was handed in."""
    LASTS = "lasts"
    """For how long the aid, the contract or the scheme runs."""


def _any(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


HANDED_IN = _any(
    r"dossiers?", r"candidat\w*", r"demandes?", r"demandeurs?", r"postul\w+", r"depos\w+", r"depots?", r"remettre",
    r"remis\w*", r"soumett\w+", r"soumission\w*", r"soumis\w*", r"inscri\w+", r"envoy\w+", r"parvenir",
    r"parviennent", r"appels?", r"guichets?",
    r"applications?", r"apply(?:ing)?", r"appl(?:y|ies|ied) for", r"applied(?! research)", r"sent", r"send",
    r"reach", r"applicants?", r"submit\w*", r"submissions?",
    r"filed?", r"files?", r"filing",
    r"calls?", r"regist(?:er|ration)s?", r"proposals?", r"hand(?:ed)? in", r"cut-?offs?", r"requests?", r"bids?",
    r"(?:application|funding|grant|selection) (?:rounds?|windows?)", r"rounds?", r"intakes?",
    r"ho so", r"nop", r"don(?= (?:dang ky|de nghi|xin|tu))", r"dang ky", r"tiep nhan", r"nhan (?:ho so|don|de xuat)",
    r"dot(?! (?:pha|bien))", r"goi (?:du an|de xuat|von)", r"de xuat", r"xet chon", r"tuyen chon",
    r"gui (?:ve|den|toi|cho)",
)  # fmt: skip
"""Words of handing in, and of the calls and rounds in which it is done."""

_DECIDES_FR = (
    r"(?:repon\w+|reponses?|decision|decid\w+|trait\w+|instruction|instrui\w+|examen|examin\w+|statu(?:e|ent|er)|"
    r"se prononc\w+|avis|"
    r"resultats?|attend\w*|attente|notifi\w+|verdict|validation|evaluation|evalu\w+)"
)
_DECIDES_EN = (
    r"(?:answer\w*|repl(?:y|ies|ied)|decid\w*|decisions?|process\w*|examin\w*|review\w*|handl\w*|respon[ds]\w*|"
    r"wait\w*|hear(?: back)?|results?|assess\w*|notif\w+|feedback|outcome|turnaround|approv\w+|verif\w+|apprais\w+)"
)
_DECIDES_VI = (
    r"(?:giai quyet|xu ly|tra loi|tham dinh|xem xet|ket qua|phan hoi|tra ho so|ra quyet dinh|xet duyet|phe duyet|"
    r"kiem tra ho so|cho y kien)"
)
DECIDES = _any(
    _DECIDES_FR,
    _DECIDES_EN,
    _DECIDES_VI,
    r"rend\w* (?:son|leur|un) avis",
    r"opinion",
    r"quyet dinh",
    r"thong bao",
    r"choix",
    r"choice",
    r"laureats?",
    r"selection(?:ne\w*)?",
    r"selected",
    r"cong bo",
    r"lua chon",
    r"tranch\w+",
    r"etudi\w+",
    r"stud(?:y|ies)",
    r"rules? (?:in|within|on)",
    r"s'en tenir",
    r"where (?:it|they|you) stands?",
    r"y kien",
    r"tra cho",
)
"""What an authority does with what was handed in."""

_ASKS_ANSWER = _any(
    rf"(?:delais?|temps|durees?) (?:\w+ )?(?:de |d'|du |des |pour )(?:\w+[ '])?{_DECIDES_FR}",
    rf"(?:combien de (?:temps|jours|semaines)|sous (?:quel delai|combien)|dans quels? delais?|en combien|"
    rf"quels? (?:est le |sont les )?delais?) .{{0,70}}?{_DECIDES_FR}",
    r"quand .{0,40}?(?:reponse|resultat|decision)",
    rf"(?:how (?:long|fast|quickly|soon)|how many (?:working |business )?(?:days|weeks|months)|within (?:how|what)|"
    rf"what (?:is|are) the time|time (?:limit|frame)?) .{{0,70}}?{_DECIDES_EN}",
    r"when (?:will|do|can|should|shall) (?:\w+ ){1,4}?(?:get|receive|hear|have|know)(?: \w+){0,3}? ?(?:answer|"
    r"decision|reply|result|back)?",
    r"(?:processing|response|review|decision|waiting|turnaround|handling|examination|reply|answering) (?:times?|"
    r"periods?|delays?)",
    rf"(?:thoi (?:gian|han)|bao lau|may (?:ngay|tuan)|bao nhieu (?:ngay|tuan)|khi nao|"
    rf"bao gio)(?: \S+){{0,8}}? {_DECIDES_VI}",
    rf"{_DECIDES_VI}(?: \S+){{0,8}}? (?:bao lau|may ngay|bao nhieu ngay|khi nao|bao gio)",
)  # fmt: skip
_ASKS_CLOSE = _any(
    r"dates? (?:limites?|butoirs?|de cloture)", r"echeances?", r"cloture", r"jusqu'(?:a|en) (?:quand|quel\w*)",
    r"(?:avant|pour) (?:quand|quelle date|quel jour)", r"au plus tard", r"derniers? (?:jour|delai)s?",
    r"(?:pour )?quand (?:faut-il|doit-on|dois-je|devons-nous|doivent)",
    r"quand .{0,50}?(?:ferm\w+|clot\w+|termin\w+|prend\w*(?:-\w+)? fin|prennent fin|s'acheve\w*|finit|finissent)",
    r"delais? (?:de |pour |du |d')(?:le |la |l'|un )?(?:depot|depos\w+|candidat\w*|postul\w+|soumi\w+|soumett\w+|"
    r"envo\w+|remettre|remise)",
    r"deadlines?", r"closing (?:date|day|time)s?", r"cut-?offs?(?: dates?)?", r"due dates?",
    r"(?:by|until|till|before) (?:when|what|which)", r"(?:last|final) (?:day|date|moment)",
    r"when .{0,60}?(?:close[sd]?|closing|ends?|due|finish\w*|over)",
    r"when (?:\w+ ){1,6}?(?:have to|must|need to|should)", r"when (?:must|should) ",
    r"han (?:nop|chot|cuoi|dang ky|nhan)\w*", r"thoi han (?:nop|nhan|dang ky|gui|tiep nhan)",
    r"den (?:het )?(?:khi|ngay|bao gio|luc|thang) (?:nao|may)", r"den bao gio", r"truoc (?:ngay|khi|thang) (?:nao|may)",
    r"(?:cham|muon) nhat", r"ngay (?:cuoi|chot|dong)",
    r"(?:khi nao|bao gio|ngay nao)(?: \S+){0,6}? (?:dong|ket thuc|het han)",
    r"(?:dong|ket thuc|het han)(?: \S+){0,4}? (?:khi nao|bao gio|ngay nao)",
)  # fmt: skip
_ASKS_OPEN = _any(
    r"(?:a partir de|depuis|des) (?:quand|quelle date|quel jour)", r"dates? d'ouverture",
    r"quand .{0,60}?(?:ouvr\w+|ouvert\w*|commenc\w+|debut\w+|demarr\w+|lanc\w+)",
    r"quand (?:peut-on|puis-je|pourra-t-on|pourr\w+|peuvent|pouvons)",
    r"(?:from|since|as of) (?:when|what|which)", r"opening (?:date|day)",
    r"when .{0,60}?(?:open\w*|start\w*|begin\w*|launch\w*)",
    r"when (?:can|may|could) ", r"tu (?:khi|ngay|bao gio|thang) (?:nao|may)", r"tu bao gio",
    r"(?:khi nao|bao gio|ngay nao)(?: \S+){0,6}? (?:mo|bat dau|nhan|phat dong)",
    r"(?:mo|bat dau|phat dong)(?: \S+){0,6}? (?:khi nao|bao gio|ngay nao)", r"ngay mo",
)  # fmt: skip
_ASKS_DURATION = _any(
    r"combien de (?:temps|mois)", r"combien d'(?:annees|ans)", r"durees?", r"dur(?:e|ent|er|era|eront)", r"how long",
    r"how many (?:years|months)", r"duration", r"length of", r"bao lau", r"may (?:nam|thang)",
    r"bao nhieu (?:nam|thang)",
    r"thoi (?:gian|han) (?:duoc )?(?:huong|ho tro|thuc hien|hop dong|vay|mien|tro cap)", r"keo dai",
)  # fmt: skip
AIDS = _any(
    r"aides?", r"soutiens?", r"subventions?", r"primes?", r"allocations?", r"bourses?", r"exonerations?", r"prets?",
    r"credits?",
    r"contrats?", r"dispositifs?", r"accompagnement", r"prises? en charge", r"bonification\w*", r"support", r"aid",
    r"help", r"grants?",
    r"subsid\w+", r"schemes?", r"contracts?", r"loans?", r"exemptions?", r"allowances?", r"vouchers?", r"funding",
    r"assistance",
    r"ho tro", r"tro cap", r"khoan vay", r"vay von", r"hop dong", r"mien(?: giam)?", r"uu dai", r"hoc bong", r"cho vay",
)  # fmt: skip
"""What is granted for a time."""
_LAST_DAY = _any(
    r"dates? (?:limites?|butoirs?|de cloture)", r"deadlines?", r"closing (?:date|day)s?", r"cut-?offs?", r"due dates?",
    r"han (?:nop|chot|cuoi|dang ky)", r"thoi han (?:nop|dang ky|gui)",
)  # fmt: skip
"""What only the last day to hand in is called."""
_RUNS = _any(r"projects?", r"projets?", r"du an", r"de tai", r"nhiem vu")
"""What is paid for, and lasts as long."""
_SINCE_WHEN = _any(
    r"registered", r"established", r"founded", r"been operating", r"creee?s?", r"immatricul\w+", r"exist\w+",
    r"anciennete", r"thanh lap", r"hoat dong", r"dang ky kinh doanh",
)  # fmt: skip
"""Asks how old an applicant must be, not how long it is helped."""
_PEOPLE_APPLY = _any(
    r"(?:can|could|may|do|does|must|should|will|shall) (?:\w+ ){1,5}?(?:apply|submit|register)",
    r"(?:to|and) apply",
    r"apply(?:ing)? for",
)
"""Who hands in, and no text, applies from a day."""


def speaks_of_handing_in(text: str) -> bool:
    """Whether `text` is on applications, calls or their last day."""
    folded = fold(text)
    return HANDED_IN.search(folded) is not None or _LAST_DAY.search(folded) is not None


def asked_limit(understanding: Understanding) -> Limit | None:
    """The limit that the question is after; None where it asks for something else, or for a date of a text."""
    folded = fold(understanding.text)
    is_of_text = Detail.EFFECT in understanding.details and not _PEOPLE_APPLY.search(folded)
    if is_of_text or Detail.SIGNER in understanding.details or understanding.references:
        return None
    is_of_file = HANDED_IN.search(folded) is not None
    if _ASKS_ANSWER.search(folded):
        return Limit.ANSWERED
    if (is_of_file and _ASKS_CLOSE.search(folded)) or _LAST_DAY.search(folded):
        return Limit.CLOSES
    if is_of_file and _ASKS_OPEN.search(folded):
        return Limit.OPENS
    lasts = (AIDS.search(folded) or _RUNS.search(folded)) and not _SINCE_WHEN.search(folded)
    return Limit.LASTS if lasts and _ASKS_DURATION.search(folded) else None


_DECISION = late_regex(
    r"\W*(?:(?:the |la |les |le |et |and |con )*(?:decisions?|results?|resultats?|answers?|reply|reponses?|ket qua|"
    r"quyet dinh|tra loi|"
    r"tra ket qua|announcement of (?:the )?results?|annonce des (?:resultats|laureats)|cong bo ket qua|"
    r"pour la reponse|for the answer))\W*\Z"
)
_DURATION = late_regex(
    r"\W*(?:(?:the |la )?(?:durations?|durees?(?: (?:de l'aide|du (?:projet|contrat|soutien)|des projets))?|"
    r"project (?:duration|period|term)|"
    r"term|thoi (?:gian|han) (?:thuc hien|ho tro|hop dong|du an)))\W*\Z"
)
"""Labels of a decision's day and of a length of time, which name nothing else."""


def limit_of_heading(heading: str) -> Limit | None:
    """The limit that what stands under `heading`, or behind a label, tells: "Processing time", "Hạn nộp hồ sơ"."""
    folded = fold(heading)
    if _ASKS_ANSWER.search(folded) or _DECISION.match(folded):
        return Limit.ANSWERED
    if _DURATION.match(folded):
        return Limit.LASTS
    if _ASKS_CLOSE.search(folded):
        return Limit.CLOSES
    if HANDED_IN.search(folded) and _ASKS_OPEN.search(folded):
        return Limit.OPENS
    return Limit.LASTS if AIDS.search(folded) and _ASKS_DURATION.search(folded) else None
