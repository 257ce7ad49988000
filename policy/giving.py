"""Verbs by which somebody gets something from a public purse, and by which the purse gives it, in three languages.

The one place for them: whoever tells what is given from what is earned, bought or counted reads them here. Patterns,
to be matched on folded text between word boundaries.
"""

from __future__ import annotations

from policy.late_regex import late_regex

_ER = r"(?:e|ent|er|era|eront|ees?|es|ait|aient|erait|eraient)"
_PAID_OUT = (
    r"rembours|vers|accord|octroy|octroi|attribu|allou|donn|finance?|cofinance?|subventionn|indemnis|pret|regl"
    r"|assum|support|exoner|dispens"
)
GIVES = (
    rf"(?:{_PAID_OUT}){_ER}|pai(?:e|ent|era|eront)|paye(?:e?s?|nt|r|ra|ront)|pren(?:d|nent|dra|dront|dre) en charge"
    r"|pris(?:es?)? en charge|couvr(?:e|ent|ira|iront|ir)|offr(?:e|ent|ira|iront|ir)|consent(?:ent|ira)?"
    r"|pays?(?: for| back| out)?|gives?|grants?|awards?|offers?|covers?|refunds?|reimburses?|repays?|returns?"
    r"|provides?"
    r"|lends?|funds?|finances?|subsidi[sz]es?|bears?|foots?|meets?|hands?|allots?|allocates?|contributes?"
    r"|ho tro|tro cap|tai tro|chi(?: tra)?|tra|cap|tang|thuong|hoan(?: lai| tra)?|thanh toan|ganh|lo|chiu|cho vay"
    r"|bu|trao"
    r"|dai tho"
)
"""What the giver does, in the present and the future."""
GETS = (
    r"recoi(?:t|vent)|recevr(?:a|ont)|percoi(?:t|vent)|percevr(?:a|ont)|touche(?:nt|ra|ront)?|obtien(?:t|nent)"
    r"|obtiendr(?:a|ont)|benefici(?:e|ent|era|eront)|recuper(?:e|ent|era|eront)|empoche(?:nt)?"
    r"|(?:a|ont|aura|auront) droit|peu(?:t|vent) (?:\w+ )?(?:recevoir|beneficier|obtenir|toucher|pretendre|percevoir)"
    r"|se (?:fait|font|voi(?:t|ent)) (?:rembourser|verser|attribuer|octroyer|accorder|financer|payer)"
    r"|(?:est|sont|sera|seront) (?:\w+ )?(?:rembourse|exonere|dispense|finance|paye|prise? en charge|indemnise|aide"
    r"|soutenu|loge|heberge|forme)\w*"
    r"|receives?|gets?|recovers?|recoups?|claims?|obtains?|collects?|draws?"
    r"|(?:may|can|will|could) (?:\w+ )?(?:receive|get|recover|claim|obtain|borrow|draw)"
    r"|(?:is|are|will be|may be|can be|(?:is|are) to be|shall be) (?:\w+ )?"
    r"(?:paid|given|reimbursed|refunded|granted|entitled|eligible|exempt"
    r"|exempted|supported|awarded|lent|offered|spared)"
    r"|(?:se )?duoc (?:\w+ )?(?:ho tro|huong|hoan|cap|mien|giam|thuong|nhan|chi tra|tra|tang|vay|thanh toan|tai tro"
    r"|tro cap|bu|dai tho)|nhan(?: duoc)?|thu huong|huong"
)
"""What whoever is helped does, in the present and the future."""
VERB_OF_GIVING = late_regex(rf"(?<![a-z])(?:{GIVES})(?![a-z])")
VERB_OF_GETTING = late_regex(rf"(?<![a-z])(?:{GETS})(?![a-z])")
_DONE_FR = (
    r"recue?s?|percue?s?|touchee?s?|obtenue?s?|encaissee?s?|beneficiee?|soutenue?s?|aidee?s?|financee?s?|versee?s?"
    r"|accordee?s?|attribuee?s?|octroyee?s?|allouee?s?|debloquee?s?|deboursee?s?|decaissee?s?|remboursee?s?"
    r"|subventionnee?s?|indemnisee?s?|payee?s?|distribuee?s?|pretee?s?|consentie?s?"
)
_ADVERB_FR = r"(?:deja|ainsi|aussi|donc|notamment|egalement|encore|bien|toujours|enfin|recemment|depuis|pu|en tout)"
_DONE_EN = (
    r"received|got|obtained|supported|helped|granted|funded|financed|paid(?: out)?|disbursed|awarded|given|lent"
    r"|reimbursed|refunded|subsidi[sz]ed|handed out|distributed"
)
_DONE_VI = r"(?:duoc )?(?:ho tro|nhan|cap|giai ngan|tai tro|chi tra|trao|thuong|hoan|thanh toan|cho vay|giup|tro cap)"
_ADVERB_VI = r"(?:tung|cung|moi|tam|bat dau|kip thoi|truc tiep|chinh thuc|lan luot)"
"""Behind "đã", which folded is any "da": the ice of "đá sệt được hỗ trợ" gives nothing."""
HAS_GIVEN = late_regex(
    rf"(?<![a-z])(?:(?:a|ont|avait|avaient|aurait)(?:-t)?(?:-(?:il|elle|on|ils|elles))? "
    rf"(?:{_ADVERB_FR} )?(?:ete )?(?:{_DONE_FR})|n'(?:a|ont) (?:soutenu|aide|recu|verse) qu\w*"
    rf"|(?:vient|viennent) de (?:recevoir|toucher|obtenir|verser|percevoir)"
    rf"|(?:has|have|had)(?: been)?(?: (?:already|so far|also|only))? (?:{_DONE_EN})"
    rf"|(?:has|have|had) (?:already )?been (?:{_DONE_EN})|(?:was|were) (?:{_DONE_EN})|received|disbursed"
    rf"|da (?:{_ADVERB_VI} )?(?:{_DONE_VI})|vua (?:nhan|duoc|ho tro)|(?:moi|chi) ho tro duoc)(?![a-z])"
)
"""That something has been given or received: a result, told in the past or the perfect, and not what one may get."""

WHO_IT_IS_FOR = late_regex(r"(?<![a-z])(?:qui|that|which|who|whose|dont|ma)\s$")
"""Right before a result: it only says who gets something, "a firm that has obtained a patent"."""


def tells_results(folded: str) -> bool:
    """Whether a folded question speaks of what has been given, not of what may be had by those who once got something.

    >>> tells_results("how many firms have been supported"), tells_results("how much is each firm given")
    (True, False)
    >>> tells_results("how much is paid to a firm that has received a patent")
    False
    """
    return any(
        not (WHO_IT_IS_FOR.search(folded, 0, told.start()) or VERB_OF_GETTING.search(folded, told.end()))
        for told in HAS_GIVEN.finditer(folded)
    )
