"""The words of titles, leads and table heads that say what stands under them: what is given, or what is asked."""

from __future__ import annotations

from policy.late_regex import late_regex

GIVING_TITLE = late_regex(
    r"(?<![a-z])(?:muc ho tro|noi dung ho tro|noi dung va muc|chinh sach ho tro|ho tro|uu dai|muc chi|muc thuong|"
    r"che do|dai ngo|soutiens?|aides?|avantages|mesures de|incitations|subventions|primes|taux et plafonds|"
    r"support|assistance|grants|benefits|incentives|rates and ceilings|subsid\w+|rewards?)(?![a-z])"
)
"""Titles of sections whose lines give."""

OTHER_TITLE = late_regex(
    r"(?<![a-z])(?:doi tuong|dieu kien|tieu chi|nguon|kinh phi thuc hien|to chuc|ho so|trinh tu|thu tuc|hieu luc|"
    r"pham vi|nguyen tac|trach nhiem|thoi han|"
    r"beneficiaires|conditions?|criteres|financement|budget|procedures?|dossiers?|entree en vigueur|objectifs?|champ|"
    r"principes|execution|"
    r"who may|eligib\w+|criteria|funding|budget|procedures?|applications?|entry into force|objectives?|scope|"
    r"principles|carrying out|implementation|effect)(?![a-z])"
)
"""Titles of sections that speak of supports without giving any."""

GIVING_LEAD = late_regex(
    r"(?<![a-z])(?:ho tro|duoc huong|uu dai|muc chi|muc thuong|thuong|"
    r"chi tra|tai tro|cap|hoan tra|chi|"
    r"paie|paye|verse|donne|rembourse|finance|offre|prevoit|comporte|reimburses?|refunds?|funds?|offers?|provides?|gives?|"
    r"soutient|aides?|beneficient|peuvent recevoir|recoivent|subventions?|prend en charge|accorde|"
    r"supports?|supported|receive|receives|entitled|grants?|get|covers?|pays?)(?![a-z])"
)

CONDITION_LEAD = late_regex(
    r"(?<![a-z])(?:dieu kien|doi tuong|tieu chi|yeu cau|phai|conditions?|criteres?|doivent|remplir|criteria|must|"
    r"eligib\w+|requirements?)(?![a-z])"
)
"""Of two lines that open a list, the one that opens what is given and the one that opens what is asked."""

BENEFITS_HEADER = late_regex(
    r"(?<![a-z])(?:noi dung|muc ho tro|muc|ho tro|ty le|nature|taux|plafonds?|montants?|aides?|mesures?|soutiens?|"
    r"support|measures?|rates?|ceilings?|amounts?|maximum|limit)(?![a-z])"
)

CONDITION_HEADER = late_regex(
    r"(?<![a-z])(?:dieu kien|yeu cau|tieu chi|conditions?|criteres?|criteria|requirements?)(?![a-z])"
)

BENEFICIARY_HEADER = late_regex(
    r"(?<![a-z])(?:doi tuong|beneficiaires?|beneficiary|beneficiaries|applicants?|who|public|don vi thu huong)(?![a-z])"
)
"""What the columns of a table of supports are called."""

PRINCIPLES_TITLE = late_regex(r"(?<![a-z])(?:nguyen tac|principes?|principles?)(?![a-z])")
"""Titles of articles that bind all that a text gives."""

PROCEDURE_TITLE = late_regex(
    r"(?<![a-z])(?:ho so|trinh tu|thu tuc|procedures?|applications?|how to apply|dossiers?|demandes?|depot)(?![a-z])"
)
"""Titles of articles that say how, where and until when to apply."""

SAYS_NO_MORE = late_regex(
    r"(?:(?:noi dung|va|muc|chinh sach|ho tro|cu the|nhu sau|theo quy dinh|cac|dinh muc|uu dai"
    r"|levels?|of|and|the|support|supports|rates?|ceilings?|measures?|grants?|contents?|as follows"
    r"|niveaux?|du|de|des|et|la|le|les|soutiens?|aides?|taux|plafonds?|mesures?|montants?|suivante?s?)\b[\s,:]*)*"
)
"""Titles and leads that say that something is given, not what for."""
