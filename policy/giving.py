"""Verbs by which somebody gets something from a public purse, and by which the purse gives it, in three languages.

The one place for them: whoever tells what is given from what is earned, bought or counted reads them here. Patterns,
to be matched on folded text between word boundaries.
"""

from __future__ import annotations

import re

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
    r"|(?:is|are|will be|may be|can be) (?:\w+ )?(?:paid|given|reimbursed|refunded|granted|entitled|eligible|exempt"
    r"|exempted|supported|awarded|lent|offered|spared)"
    r"|(?:se )?duoc (?:\w+ )?(?:ho tro|huong|hoan|cap|mien|giam|thuong|nhan|chi tra|tra|tang|vay|thanh toan|tai tro"
    r"|tro cap|bu|dai tho)|nhan(?: duoc)?|thu huong|huong"
)
"""What whoever is helped does, in the present and the future."""
VERB_OF_GIVING = re.compile(rf"(?<![a-z])(?:{GIVES})(?![a-z])")
VERB_OF_GETTING = re.compile(rf"(?<![a-z])(?:{GETS})(?![a-z])")
