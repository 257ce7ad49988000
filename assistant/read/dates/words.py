"""The words of time in questions and sentences: what asks for a day, an end or a deadline, and what states one.

All are matched on folded text.
"""

from __future__ import annotations

from policy.late_regex import late_regex

WANTS_DAY = late_regex(r"quel jour|quelle date|what (?:day|date)|which (?:day|date)|ngay (?:nao|may|bao nhieu)")
WANTS_END = late_regex(r"jusqu|until|till|den (?:ngay|khi|nam|het|bao gio)|expir|fin |han (?:chot|cuoi|nop)|deadline")
WANTS_FUTURE = late_regex(
    r"\b(?:sera|seront|d'ici|prevu\w*|objectif|horizon|will|target|by when|plan(?:s|ned)?|se |du kien|muc tieu|den nam)"
)
TAKES_EFFECT = late_regex(
    r"en vigueur|prend\w* effet|a partir du|a compter du|s'appliqu\w+ (?:a partir|a compter|des|depuis)|depuis le"
    r"|take\w* effect|took effect|into (?:force|effect|operation)|in force (?:from|since|on|as of)"
    r"|appl(?:y|ies|ied|icable) (?:from|as of|since)|effective|co hieu luc|hieu luc tu"
    r"|hieu luc thi hanh|(?:ap dung|thi hanh|thuc hien) (?:ke )?tu|ke tu"
)
LAPSES = late_regex(
    r"pris fin|prend fin|prendra fin|expir\w+|jusqu'au|until|ended|ends on|lapse[sd]?|het hieu luc|cham dut"
    r"|hieu luc den|den het|het thoi han|will end(?: on)?|ends?(?: on)|se ket thuc|ket thuc (?:vao|ngay)|s'acheve\w*"
)
LAST = late_regex(
    r"(?:avant|jusqu|au plus tard|until|before|by |no later|not later|on or before|close|truoc|den "
    r"|cham nhat|muon nhat)"
)
BEFORE = late_regex(
    r"(?:avant(?: le)?|jusqu'au|au plus tard(?: le)?|until|before|by|no later than|close[sd]?(?: on)?|truoc(?: ngay)?"
    r"|den(?: het)?(?: ngay)?|cham nhat(?: la)?(?: ngay)?|deadline(?: is| of)?|date limite(?: est)?(?: fixee)?(?:"
    r" au| le)?|han (?:cuoi|chot)(?: la)?)\W{0,3}"
    r"(?:\d{1,2}\s?(?:h|gio|heures?|:|a\.?m\.?|p\.?m\.?)\s?(?:\d\d)?\W{0,3})?(?:(?:ngay|le|on) )?\Z"
)
APPLYING = late_regex(
    r"dossier|candidatur|demande|remettre|deposer|applicat|apply|submit|ho so|submi\w+|dang ky|nop|don "
    r"|soumett|soumis|transmi|hand(?:ed)? in|presente\w*|trinh |gui "
)
ASKS_LAPSE = late_regex(
    r"hieu luc den|ap dung den|jusqu'a quand .{0,30}(?:vigueur|appli|valable)|(?:vigueur|appli\w+|valable) .{0,20}jusqu"
    r"|(?:valid|apply|applies|in force|in effect) (?:until|till)|until when .{0,30}(?:valid|appl|force|effect)"
    r"|until when (?:is|was|does) \w+ resolution"
)
ASKS_END = late_regex(
    r"(?<![a-z])(?:quand (?:.{0,60} )?(?:expir|cess)\w+|last day .{0,60}(?:appl(?:y|ies)|valid|in (?:force|effect))|"
    r"how long (?:will|does|do|is|are|can) .{3,60}(?:in (?:force|effect)|valid|appl(?:y|ies)|hold)|"
    r"quand .{0,60}(?:prend\w*|prit)(?:-t)?(?:-\w+)? fin|quand .{0,40}s'achev\w+|"
    r"when (?:does|do|did|will) .{2,60} (?:end|expire|run out)|"
    r"(?:ket thuc|cham dut|het han|het hieu luc) (?:khi nao|ngay nao|bao gio|vao (?:ngay|khi|luc) nao)|"
    r"(?:khi nao|bao gio) .{0,40}(?:ket thuc|cham dut|het han|het hieu luc))(?![a-z])"
)
EXPECTED = late_regex(
    r"(?<![a-z])(?:attendu\w*|prevu\w*|expected|planned|scheduled|due|sera|seront|will|du kien|se duoc)(?![a-z])"
)
UNTIL_WHEN = late_regex(
    r"jusqu'(?:a|en) (?:quand|quel\w*)|until (?:when|what|which)"
    r"|how long (?:will|does|is) .{3,60}(?:last|run|apply|valid)|den (?:khi|bao gio|ngay|nam|het nam) (?:nao|may)?"
)
FROM_TO = late_regex(r"(?<![a-z])(?:to|till|until|au|a|jusqu\w*|den|toi)(?![a-z])|[-–]")
"""Inside a period that has two ends."""
HOLDS = late_regex(
    r"(?<![a-z])(?:appl(?:y|ies|ied|icable)|valid|in (?:force|effect)|lasts?|runs?|open|will end|ends?|expire\w*|until|"
    r"s'appliqu\w*|vigueur|valables?|court|courent|jusqu'au|pris fin|prend\w* fin|hieu luc|ap dung|thuc hien|"
    r"ket thuc|den het|den ngay)(?![a-z])"
)
"""What a sentence says of something that holds until a day."""
