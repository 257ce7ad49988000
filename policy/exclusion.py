"""Who is shut out: the words by which a clause says that somebody may not have something, in three languages.

The one place for them: whoever tells an exclusion from a grant reads it here. All are matched on folded text.
"""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex

_GET = (
    r"(?:qualify|apply|get|claim|receive|benefit|obtain|draw|use|join|take part|participate|enter|ask|hope"
    r"|be (?:eligible|supported|considered|granted|paid|admitted|covered)|have (?:it|access|a right|any right)"
    r"|(?:en |y )?(?:beneficier|pretendre|acceder|participer|postuler|candidater|prendre part|profiter)"
    r"|etre (?:aide|soutenu|eligible|admis|retenu|finance)\w*|recevoir|toucher|obtenir|demander|deposer|se presenter)"
)
_LEFT = (
    r"(?:exclue?s?|ecartee?s?|ineligibles?|irrecevables?|privee?s?|bannie?s?|excluded|ineligible|barred|banned"
    r"|disqualified|left out|ruled out|shut out|kept out|left aside|turned (?:away|down)|out of scope)"
)
_PRIVATIVE = (
    r"eligible|couvert|admis|admissible|retenu|accepte|recevable|autorise|pris|prise|prises|beneficiaire|destinataire"
    r"|aide|soutenu|finance"
)
_BEHIND_WHOM = (
    # French: the subject stands before.
    rf"(?:(?:en |y )?(?:est|sont|etaient|reste|restent|demeurent|seront|sera) (?:\w+ )?{_LEFT})(?! que)"
    r"|(?:mise?s?|tenue?s?|laissee?s?|reste\w*|demeur\w+) (?:a l'ecart|de cote|a la porte|en dehors|au dehors"
    r"|hors d\w+)"
    rf"|n(?:e |'|'en |'y )(?:peu(?:t|vent)|pourr(?:a|ont)|saurai(?:t|ent)) (?:(?:pas|plus|donc pas) )?{_GET}"
    r"(?![^.;]{0,40}? qu[' e])"
    rf"|n(?:e |'|'en |'y |e l'|e les )(?:est|sont|seront|sera) (?:pas|plus|jamais) (?:{_PRIVATIVE})\w*"
    r"|n(?:e |')(?:\w+ )?(?:est|sont) pas concernee?s?"
    r"|n'(?:y )?(?:ont|a|auront|aura) (?:pas|plus|aucun) (?:\w+ )?(?:droit|acces)"
    r"|n'(?:en )?(?:beneficie\w*|profite\w*|entre\w*|ouvre\w*) (?:pas|plus)"
    r"|ne (?:releve\w*|figure\w*|font|fait|recoi\w+|touche\w*|perc\w+) (?:pas|plus|rien|ni)"
    r"|(?:n'ont|n'a) (?:pas|rien) (?:a |besoin )(?:de |se )?(?:presenter|postuler|attendre|demander)"
    r"|non plus(?=[.,;]|$)|ne le sont pas(?: non plus)?"
    r"|inutile (?:pour \w+ )?de (?:postuler|se presenter|deposer|candidater)"
    # English
    rf"|(?:is|are|be|being|remain|remains|stay|stays|been) (?:\w+ )?{_LEFT}|stays? out(?: of)?"
    r"|(?:is|are|be|were) (?:not|never|no longer) (?:eligible|covered|entitled|included|concerned|admitted|accepted"
    r"|allowed|permitted|supported|funded|considered|among)"
    rf"|(?:do|does|may|will|can|could|shall|should|must) not (?:\w+ )?{_GET}|cannot (?:\w+ )?{_GET}"
    rf"|need not (?:apply|ask)"
    r"|(?:has|have) no (?:access|right|claim|place|share)|(?:gets?|receives?) (?:nothing|none)"
    r"|falls? outside|(?:is|are|stands?|lies?) outside"
    # Vietnamese
    r"|(?:khong|chua) (?:thuoc|nam trong|co trong|duoc xep vao) (?:\w+ )?(?:dien|doi tuong|pham vi|nhom|danh|chinh)"
    r"|(?:khong|chua|chang) duoc (?:ho tro|huong|nhan|ap dung|tham gia|xet|xem xet|vay|cap|dang ky|hoan|tiep nhan"
    r"|thu huong|chap nhan|nop|tinh|de nghi)"
    r"|(?:thi )?khong(?: duoc| co)?(?=[.,;]|$)|khong (?:duoc )?nhan (?:duoc )?(?:khoan|ho tro|tien)"
    r"|khong co (?:quyen|phan|suat|ten)|khong du dieu kien|khong phai (?:la )?doi tuong"
    r"|(?:dung|xep) (?:ben )?ngoai|nam (?:ben )?ngoai (?=dien|doi|pham|chinh|danh|nhom)|ngoai (?:dien|doi tuong"
    r"|pham vi)|bi (?:loai|gat|tu choi)"
    r"|cung (?:vay|the|khong)(?=[.,;]|$)"
)
_AHEAD_OF_WHOM = (
    # The words that name who is shut out stand behind.
    r"sauf|hormis|excepte|a l'exception d(?:es|e|u)|a l'exclusion d(?:es|e|u)|exclu(?:t|ent|ant|ait)"
    r"|n(?:e |')(?:s'applique\w*|vaut|valent|concerne(?:nt)?|vise(?:nt)?|profite(?:nt)?|s'adresse\w*|couvre(?:nt)?"
    r"|s'etend\w*|(?:est|sont) (?:pas )?(?:ouverte?s?|destinee?s?|accessibles?|reservee?s?|applicables?)) pas"
    r"(?: aux?| a la| a l'| pour)?"
    r"|n(?:'est|e sont) pas (?:ouverte?s?|destinee?s?|accessibles?|applicables?)(?: aux?| a la| a l'| pour)?"
    r"|except(?:ing)?(?: for)?|save for|other than|with the exception of|exclud(?:es?|ing)|bars|rules? out"
    r"|(?:does|do|shall|will) not (?:apply to|cover|extend to|include|concern)"
    r"|(?:is|are) not (?:open|available|meant|intended|for)(?: to| for)?"
    r"|ngoai tru|tru(?= (?:truong hop|cac|nhung|doanh|nguoi|ho|co so|don vi|to chuc|hop tac|du an))(?: truong hop)?"
    r"|loai (?:tru|khoi)|khong (?:ap dung|bao gom|danh)(?: doi)?(?: voi| cho)?"
)
_BEHIND = late_regex(rf"(?<![a-z])(?:{_BEHIND_WHOM})(?![a-z])")
_AHEAD = late_regex(rf"(?<![a-z])(?:{_AHEAD_OF_WHOM})(?![a-z])")
SHUTS_OUT = late_regex(rf"(?<![a-z])(?:{_BEHIND_WHOM}|{_AHEAD_OF_WHOM})(?![a-z])")
"""That somebody may not have it, whoever that is."""
TITLE_OF_EXCLUDED = late_regex(
    r"(?<![a-z])(?:(?:who|which \w+|what) (?:\w+ )?(?:can(?:not|'t)|can not|may not|is not|are not|will not|is excluded"
    r"|are excluded|does not qualify|do not qualify)|not (?:eligible|covered|funded|supported)|exclu\w*|ineligible"
    r"|qui (?:ne|n')(?: |')?[^?]{0,30}(?:pas|plus)|non (?:eligibles?|couverte?s?)|ineligibles?|exclus?"
    r"|(?:ai|doi tuong|truong hop|ho so|nhung ai)[^?]{0,20} (?:khong|chua) (?:duoc|thuoc|ho tro|ap dung|xet))(?![a-z])"
)
"""Headings under which those who are shut out are named, matched on folded text."""
_STOPS = late_regex(r"[;:.|–]\s|,\s(?:et|and|va|while|tandis que|con|mais|but|nhung|trong khi)\s")
_ENDS_NAMED = late_regex(r"[,;:.()|–]")


def shut_out_in(text: str) -> tuple[str, ...]:
    """The words of `text` that name who is shut out, to the letter, one for each clause that shuts somebody out.

    >>> shut_out_in("Banks are not covered, and firms that owe taxes need not apply.")
    ('Banks', 'firms that owe taxes')
    >>> shut_out_in("Chính sách áp dụng cho mọi doanh nghiệp, trừ doanh nghiệp bất động sản.")
    ('doanh nghiệp bất động sản',)
    """
    folded = fold(text)
    found: list[tuple[int, str]] = []
    last = 0
    for match in _BEHIND.finditer(folded):
        begin = max([last, *(stop.end() for stop in _STOPS.finditer(folded, last, match.start()))])
        found.append((match.start(), text[begin : match.start()]))
        last = match.end()
    for match in _AHEAD.finditer(folded):
        stop = _ENDS_NAMED.search(folded, match.end())
        found.append((match.start(), text[match.end() : stop.start() if stop else len(text)]))
    return tuple(words.strip(" ,") for _, words in sorted(found) if words.strip(" ,"))
