"""Tells of which kind a question is and which details it names, from the words people ask with in three languages.

Patterns are written without diacritics and matched on folded text, so that Vietnamese typed without marks and French typed
without accents are the same to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.understand.question import Detail, Kind
from policy.folding import fold
from policy.quantity import QuantityKind


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{pattern})" for pattern in patterns))


_KINDS: Mapping[Kind, re.Pattern[str]] = {
    Kind.DISCREPANCY: _any(
        r"(?:disent|donnent|rapportent)-ils (?:tous )?(?:bien )?(?:la meme|les memes|pareil)",
        r"la meme chose\b", r"contredi\w+", r"diverge\w*", r"incoheren\w*", r"(?:se )?concordent", r"coheren\w+ entre",
        r"(?:same|identical) (?:index|indicator|year|figure|number|amount|thing|definition|basis|source)", r"contradict\w*",
        r"\bdisagree\w*", r"inconsisten\w*", r"discrepan\w*", r"(?:two|2) different (?:ways|figures|numbers|versions)",
        r"articles? (?:\w+ ){0,3}(?:agree|differ|say the same)", r"mau thuan", r"khac nhau (?:khong|the nao|ra sao)?",
        r"(?:co )?(?:thong nhat|khop|giong nhau) (?:voi nhau )?khong", r"hai (?:cach|con so|so lieu|phien ban) khac",
        r"deux (?:manieres|facons|versions|chiffres) different\w*", r"meme (?:indice|annee|base|source|definition|indicateur)",
        r"cung (?:mot )?(?:chi so|nam|nguon|co so|cach tinh)",
    ),
    Kind.COMPARISON: _any(
        r"compar(?:e|er|es|ez|aison|ison|ing|ed)\b", r"class(?:e|er|ez|ement des)\b", r"\brank (?!.{0,12}\bin\b)", r"\bsort\b",
        r"(?:laquelle|lequel|lesquel(?:le)?s)\b", r"\bversus\b|\bvs\b", r"(?:la|le|les) (?:mieux|plus|moins) \w+",
        r"entre .{3,60} et .{3,60}", r"difference (?:entre|between)", r"plus (?:de|d') ?.{3,60} que\b", r"par rapport a",
        r"which (?:of|has|had|province|city|one|is|was|place).{0,80}(?:more|most|fewer|fewest|less|least|higher|highest|better|best|larger|largest|lower|lowest)",
        r"(?:more|fewer|less|higher|lower|better|larger) .{3,60} than\b", r"compared (?:to|with)", r"how (?:many|much) more",
        r"so sanh", r"xep (?:thu tu|theo)", r"(?:tinh|noi|dia phuong|thanh pho|ben) nao .{0,60}(?:nhieu|it|cao|thap|lon|nho|tot) (?:hon|nhat)",
        r"\w+ (?:nhieu|it|cao|thap|lon|nho) hon\b", r"\bhon .{3,40} bao nhieu", r"nhieu hon", r"chenh lech",
    ),
    Kind.SUMMARY: _any(
        r"resum\w+", r"synthese", r"\bbilan\b", r"\bapercu\b", r"vue d'ensemble", r"fais (?:le|un) point", r"en bref",
        r"summar\w+", r"overview", r"snapshot", r"at a glance", r"in short", r"key points", r"tom tat", r"tong quan", r"khai quat", r"tong hop",
    ),
    Kind.SUPPORT: _any(
        r"\baides?\b(?! soignant)", r"subvention\w*", r"soutien\w*", r"financements?\b", r"financer\b", r"\beligib\w+", r"accompagn\w+", r"\bappuis?\b",
        r"(?:ai|a|avons)-(?:je|t-on|nous) droit", r"beneficier", r"peut-on obtenir", r"m'accueillir", r"nous accueillir", r"\bincitations?\b", r"pret(?:s)? bonifie",
        r"\bgrants?\b", r"subsid\w+", r"\bfunding\b", r"\bsupport(?:s|ed)?\b", r"\bincentives?\b", r"\bqualif(?:y|ies)\b", r"\bentitled\b", r"help with\b", r"state help",
        r"ho tro", r"uu dai", r"tai tro", r"tro cap", r"khuyen khich",
    ),
    Kind.LIST: _any(
        r"\bliste[rz]?\b", r"enumer\w+", r"\bcite[rz]?\b(?! en justice)", r"quels? (?:sont|ont|\w+s\b)", r"quelles? (?:sont|ont|\w+s\b)",
        r"chiffres? cles?", r"\blist\b", r"\bname (?:all|the|every)", r"which (?:\w+ ){0,3}\w+s\b", r"what (?:are|were) (?:the|all)\b", r"key (?:figures|numbers)", r"\benumerate\b",
        r"liet ke", r"nhung \w+(?: \w+)* nao", r"cac \w+(?: \w+)* nao", r"gom (?:nhung )?(?:gi|ai|nao|cac)", r"bao gom", r"ke ten", r"danh sach", r"nhung (?:gi|ai)\b", r"co nhung\b", r"cac so lieu", r"so lieu chinh", r"con so chinh",
    ),
    Kind.FIGURE: _any(
        r"combien", r"quel(?:le)? (?:est (?:le|la) |etait (?:le|la) )?(?:\w+ )?(?:part|proportion|pourcentage|taux|montant|nombre|rang|valeur|superficie|surface|somme|budget|cout|chiffre|duree|plafond|place|contribution|croissance|capacite|production|effectif)\b",
        r"(?:part|proportion|pourcentage|taux|montant|nombre|rang|superficie|plafond|contribution) (?:de |du |des |d'|national)", r"a quel(?:le)? (?:rang|hauteur|place|niveau)", r"au maximum",
        r"how (?:many|much|large|big|high|long|far)\b", r"what (?:is |was |are |were )?(?:the |its |their )?(?:\w+ )?(?:share|proportion|percentage|percent|rate|amount|number|rank|ranking|value|area|size|total|budget|cost|sum|contribution|ceiling|maximum|capacity|output)\b",
        r"(?:number|share|percentage|amount|proportion|value|rank|total) of\b", r"'s rank\b", r"\bhow .{2,30} rank",
        r"bao nhieu", r"\bmay\b", r"\b(?:ty le|ti le|ty trong|ti trong|phan tram|so luong|dien tich|tong (?:so|gia tri|chi|kinh phi|von)|muc|gia tri|thu hang|xep hang|hang may|thu may|toi da)\b",
    ),
    Kind.DATE: _any(
        r"\bquand\b", r"quel(?:le)? (?:jour|mois|annee|date|periode)\b", r"(?:a|de|en|depuis|pour) quelle (?:date|annee|periode)", r"date (?:de|du|d'|limite)", r"dates?\b",
        r"\bwhen\b", r"what (?:day|date|year|month|time|period)\b", r"(?:which|on what|in what|what) (?:day|date|year|month)\b", r"\bdeadline\b", r"as of (?:when|what)",
        r"khi nao", r"bao gio", r"(?:ngay|thang|nam) (?:nao|may|bao nhieu)", r"thoi (?:diem|gian|han) (?:nao|bao gio)?", r"tinh den (?:khi|thoi|luc)?", r"luc nao", r"tu (?:khi|nam) nao", r"ngay ban hanh", r"ngay ky",
    ),
    Kind.WHO: _any(
        r"\bqui (?!(?:sont les|concern|port))", r"\bqui\?", r"(?:nom|fonction|poste|role) (?:du|de la|de l'|de|d')", r"quel(?:le)?s? (?:responsable|dirigeant|ministre|directeur|directrice|personne)s?\b",
        r"\bwho(?:m|se)?\b", r"(?:name|position|title|job) of\b", r"which (?:official|minister|director|person|leader)\b",
        r"\bai\b", r"la ai", r"nguoi nao", r"(?:ong|ba|dong chi) nao", r"chuc vu (?:gi|nao|cua)?", r"(?:lanh dao|giam doc|chu tich|bo truong|thu truong) nao",
    ),
    Kind.REASON: _any(r"pourquoi", r"pour quelle raison", r"\bwhy\b", r"for what reason", r"vi sao", r"tai sao", r"vi ly do", r"ly do"),
    Kind.DEFINITION: _any(
        r"c'est quoi", r"qu'?est[- ]ce (?:que|qu')", r"\bobjet\b", r"a quoi ser\w+", r"de quoi (?:parle|traite|s'agit)", r"que (?:dit|prevoit|contient|fixe|vise|stipule)", r"porte sur quoi", r"contenu (?:de|du)", r"dit (?:cette|cet|ce|la|le)\b", r"parle-moi de", r"signifie",
        r"what (?:is|are|does|do|was|were) .{2,80}(?:for|about|say|says|provide|provides|contain|mean|cover|aim)\b", r"^what(?:'s| is| are) (?!the (?:number|share|amount|rank|date|rate|value|percentage|total))", r"purpose of", r"what is it for", r"tell me about", r"subject of", r"meant to do",
        r"la gi\b", r"noi (?:ve )?(?:gi|dieu gi)", r"ve (?:viec |van de )?gi\b", r"noi dung (?:gi|la gi|cua|chinh)?", r"quy dinh (?:gi|nhung gi|the nao)", r"de lam gi", r"muc dich", r"muc tieu (?:gi|cua)",
    ),
    Kind.INSTRUMENT: _any(
        r"quel(?:le)?s? (?:resolution|decision|loi|decret|texte|plan|circulaire|directive|instrument|document|reglement|arrete)s?\b", r"(?:base|fondement) (?:legale?|juridique)", r"sur quelle base", r"(?:selon|d'apres|en vertu de) quel",
        r"which (?:resolution|decision|law|decree|text|plan|circular|directive|instrument|document|regulation)s?\b", r"what (?:resolution|decision|law|decree|plan|circular|directive)s?\b", r"legal basis", r"under (?:which|what)\b",
        r"(?:nghi quyet|quyet dinh|luat|nghi dinh|ke hoach|van ban|thong tu|chi thi)(?: \w+){0,2} nao", r"can cu (?:phap ly|vao|nao)", r"co so phap ly", r"theo (?:nghi quyet|quyet dinh|luat|nghi dinh|van ban) nao",
    ),
    Kind.YES_NO: _any(
        r"est-ce que", r"(?:est|a|ont|sont|peut|peuvent|existe|doit|ai|avons|faut)(?:-t)?-(?:il|elle|on|ce|ils|elles|je|nous)\b", r"^il existe", r"il existe .{2,60}\?", r"vraiment",
        r"^(?:is|are|was|were|does|do|did|has|have|can|could|may|must|will|should)\b", r"\breally\b", r"\bis it true\b",
        r"(?:co|duoc|phai|dung) .{0,80}(?:khong|chua|khong nhi)\s*[?.,]", r"\bkhong\s*\??$", r"co (?:dung|phai)\b", r"phai khong", r"dung khong", r"hay chua",
    ),
}

_DETAILS: Mapping[Detail, re.Pattern[str]] = {
    Detail.DEADLINE: _any(r"date[s]? limite", r"echeance", r"delai", r"jusqu'a quand", r"deadline", r"closing date", r"by when", r"due date", r"last day", r"han (?:chot|nop|cuoi)", r"thoi han", r"den khi nao"),
    Detail.BODY: _any(
        r"quel(?:le)? (?:organe|organisme|autorite|instance|institution|administration|province|ville)\b", r"qui a (?:adopte|emis|publie|signe|pris|promulgue|edicte)", r"par qui", r"who (?:issued|adopted|signed|published|passed|promulgated|enacted|made)", r"which (?:body|authority|institution|agency|province|organ)\b", r"(?:issued|adopted|published|signed) by", r"issuing body",
        r"(?:co quan|don vi|cap|tinh|to chuc) nao", r"ai (?:ban hanh|ky|thong qua)", r"do ai", r"cua ai",
    ),
    Detail.AMOUNT: _any(r"montant", r"combien .{0,40}(?:dong|vnd|argent|milliard|million)", r"plafond", r"au maximum", r"soutien financier", r"amount", r"how much", r"maximum", r"ceiling", r"so tien", r"bao nhieu tien", r"toi da", r"muc ho tro", r"kinh phi", r"bao nhieu (?:ty|trieu|dong)"),
    Detail.CONDITIONS: _any(r"conditions?", r"criteres?", r"eligib\w+", r"criteria", r"requirements?", r"qualify", r"dieu kien", r"tieu chi", r"doi tuong"),
    Detail.PROCEDURE: _any(r"comment (?:deposer|demander|postuler|obtenir|s'inscrire|candidater)", r"procedure", r"demarches?", r"how (?:to|do i|can i|do we|can we) (?:apply|claim|get|obtain|register)", r"where to apply", r"thu tuc", r"ho so", r"lam the nao de", r"dang ky o dau"),
    Detail.SUBJECT: _any(r"\bobjet\b", r"a quoi ser\w+", r"de quoi", r"que dit", r"what .{0,40}(?:for|about|say)\b", r"noi (?:ve )?gi", r"ve (?:viec )?gi", r"noi dung", r"c'est quoi", r"la gi\b", r"purpose", r"subject", r"que prevoit", r"quy dinh gi"),
    Detail.REASON: _any(r"pourquoi", r"raison", r"\bwhy\b", r"vi sao", r"tai sao", r"ly do"),
    Detail.LEGAL_BASIS: _any(r"(?:base|fondement) (?:legale?|juridique)", r"sur quelle base", r"quel(?:le)? (?:texte|resolution|loi|decret|decision)", r"legal basis", r"under (?:which|what)", r"which (?:resolution|law|decree|text|decision)", r"theo (?:nghi quyet|luat|quyet dinh|nghi dinh|van ban) nao", r"can cu", r"co so phap ly"),
    Detail.LEVEL: _any(r"national\w* ou (?:un texte )?(?:provincial|local)\w*", r"provincial\w* ou national\w*", r"national or (?:a )?(?:provincial|local)", r"provincial or (?:a )?national", r"central or", r"cap (?:nao|tinh hay|trung uong hay)", r"cua trung uong hay"),
    Detail.TYPE: _any(r"(?:est|is|was) .{0,60}(?:vraiment|bien|really|actually) (?:une|un|a|an) ", r"(?:co phai|co dung) la (?:nghi quyet|quyet dinh|ke hoach|nghi dinh|luat)", r"really a\b"),
    Detail.PLACE: _any(r"\bou (?:est|se|sont|a|ont)\b", r"dans quel(?:le)? (?:province|ville|district|commune|lieu)", r"quelle (?:province|ville)", r"\bwhere\b", r"(?:which|what|in which) (?:province|city|district|commune|place)", r"o dau", r"(?:tinh|thanh pho|huyen|xa|noi) nao"),
    Detail.RANKING: _any(r"class(?:e|er|ez)\b", r"\brank (?:the |these |them |\w+,)", r"\bsort\b", r"xep (?:thu tu|theo|hang cac)", r"par ordre", r"in order", r"from (?:most|highest|largest)"),
    Detail.DIFFERENCE: _any(r"difference", r"de plus que", r"how (?:many|much) more", r"\bhon .{2,60} bao nhieu", r"chenh lech", r"combien .{0,60} de plus", r"ecart"),
    Detail.DATE: _any(r"\bquand\b", r"quel(?:le)? (?:jour|date|annee)", r"\bdates?\b", r"\bwhen\b", r"(?:what|which) (?:day|date|year)", r"khi nao", r"(?:ngay|nam) nao", r"ngay (?:ban hanh|ky)", r"bao gio", r"thoi diem"),
}

_VALUES: Mapping[QuantityKind, re.Pattern[str]] = {
    QuantityKind.PERCENTAGE: _any(r"\bpart (?:de|du|des|d')", r"quelle part", r"proportion", r"pourcentage", r"pour cent", r"%", r"\btaux\b", r"\bshare\b", r"percent\w*", r"\brate\b", r"phan tram", r"t[yi] le", r"t[yi] trong"),
    QuantityKind.MONEY: _any(r"montant", r"budget", r"\bvnd\b", r"\bdongs?\b", r"milliards?", r"\bcout\b", r"\bsomme\b", r"depens\w+", r"investi\w*", r"financ\w+", r"how much .{0,40}(?:spen|cost|pay|invest|allocat|support|money|fund)", r"amount", r"\bspen[dt]\w*", r"\bcost\b", r"allocat\w*", r"so tien", r"kinh phi", r"ngan sach", r"(?:ty|trieu) dong", r"bao nhieu (?:ty|trieu|tien|dong)", r"tong chi", r"\bvon\b", r"tong gia tri"),
    QuantityKind.AREA: _any(r"superficie", r"surface", r"hectares?", r"\bha\b", r"km2|km²|m2|m²", r"\barea\b", r"how (?:large|big)", r"dien tich", r"hec-?ta", r"\brong\b"),
    QuantityKind.DURATION: _any(r"duree", r"combien de (?:temps|mois|ans|annees|jours|heures|semaines)", r"how long", r"how many (?:years|months|days|hours|weeks)", r"bao lau", r"bao nhieu (?:nam|thang|ngay|gio|tuan)\b", r"may (?:nam|thang|ngay|gio)\b"),
    QuantityKind.RANK: _any(r"\brang\b", r"quelle place", r"class(?:e|ee|ement|ait|aient)\b", r"\brank\w*", r"position in", r"thu (?:hang|may|bao nhieu)", r"xep (?:hang|thu)", r"hang (?:may|bao nhieu)", r"dung thu", r"vi tri (?:thu )?(?:may|bao)"),
    QuantityKind.COUNT: _any(r"nombre (?:de |d'|total)", r"combien (?:de |d'|y a|compte)", r"number of", r"how many", r"so luong", r"so (?:doanh nghiep|du an|san pham|trung tam|start)", r"(?:co|duoc|la) (?:bao nhieu|may) \w+"),
}


def kinds_of(text: str) -> tuple[Kind, ...]:
    """Every kind that the words of `text` point to, the likeliest first; `OPEN` when none does.

    >>> kinds_of("Combien d'entreprises compte la province ?")[0]
    <Kind.FIGURE: 'figure'>
    """
    folded = fold(text)
    found = tuple(kind for kind, pattern in _KINDS.items() if pattern.search(folded))
    return found or (Kind.OPEN,)


def details_of(text: str) -> frozenset[Detail]:
    """The details that `text` asks for by name."""
    folded = fold(text)
    return frozenset(detail for detail, pattern in _DETAILS.items() if pattern.search(folded))


def values_of(text: str) -> frozenset[QuantityKind]:
    """The kinds of figure that `text` asks for; a share is a percentage, "how large" an area.

    >>> values_of("Bao nhiêu phần trăm ngân sách?") >= {QuantityKind.PERCENTAGE}
    True
    """
    folded = fold(text)
    return frozenset(kind for kind, pattern in _VALUES.items() if pattern.search(folded))
