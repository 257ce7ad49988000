"""What held before and holds no more: words that tell a former rate, sum or text from today's, in three languages.

All are matched on folded text.
"""

from __future__ import annotations

from policy.late_regex import late_regex

_TOLD_OF = r"(?:taux|texte|plafond|montant|regle|regime|dispositif|aide|soutien|prime|bareme|resolution|decision)s?"
_RULE = (
    r"(?:rates?|texts?|ceilings?|caps?|sums?|amounts?|rules?|schemes?|support|grants?|resolutions?|decisions?|limits?)"
)
FORMER = late_regex(
    rf"(?<![a-z])(?:l'ancien(?:ne)? |ancien(?:ne)?s? {_TOLD_OF}|{_TOLD_OF} precedent\w*|auparavant|precedemment"
    r"|jusque-la|jusqu'alors|anciennement|jadis|naguere|par le passe"
    rf"|formerly|previously|used to|until then|until now|hitherto|(?:the )?(?:old|former|previous|earlier) {_RULE}"
    r"|in the past|before that"
    r"|truoc day|truoc kia|truoc do|khi truoc|(?:muc|ty le|tran|chinh sach|quy dinh|nghi quyet|quyet dinh) cu"
    r")(?![a-z])"
)
"""That something was so before."""
SUCCEEDS = late_regex(
    r"(?<![a-z])(?:succed\w+ a(?:u|ux)?|(?:pren\w+|pris|prit) (?:la suite|la releve|le relais) d\w*|fait suite a"
    r"|succeeds?|succeeded|(?:takes?|took|taken) (?:over from|the place of)|follows? on from"
    r"|ke thua|ke tiep|noi tiep|tiep noi)(?![a-z])"
)
"""That one text comes in the place of the one named behind."""
ADOPTED = late_regex(
    r"(?<![a-z])(?:vote|adopte|approuve|promulgue|signe|edicte|passed|carried|adopted|approved|issued|promulgated|voted|signed"
    r"|thong qua|ban hanh|phe duyet|bieu quyet|ky)e?s?(?![a-z])"
)
"""That a text was made: words of the past that end nothing."""
