"""Whether a sentence of its own says who may have a support, or what those must be, do or give back who have it."""

from __future__ import annotations

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_condition_words import APPLIES, CONDITIONS, OWES_OR_OFFENDED
from ingest.extract.support_criteria import criteria_in, kind_of, opens_with_applicant
from policy.exclusion import SHUTS_OUT
from policy.folding import fold
from policy.late_regex import late_regex
from policy.registers import CriterionKind

_BINDING = (
    CriterionKind.SIZE, CriterionKind.AGE, CriterionKind.PLACE, CriterionKind.COUNTERPART, CriterionKind.DEADLINE
)  # fmt: skip
_NEAR_SUBJECT = 90
"""Characters within which a sentence says of its subject that it may not apply."""


def states_conditions(sentence: ReadSentence) -> bool:
    """Whether the sentence says what an applicant has to be or do."""
    match = CONDITIONS.search(sentence.folded)
    if not APPLIES.search(sentence.folded) or any(mark in sentence.text for mark in "«“"):
        return False
    return match is not None and kind_of(sentence, match.start(), len(sentence.text)) is not None


_OBLIGED = late_regex(
    r"\s*(?P<who>[^,;:.«“\"]{2,70}?)\s(?:[a-z0-9]+\s){0,8}?"
    r"(?:must|shall|have to|has to|need to|needs to|doi(?:t|vent)|devr(?:a|ont)|phai|can phai)(?![a-z])"
)
_SOMEBODY = late_regex(
    r"(?:les |the |l'|each |every |chaque |cac |moi |an? |une? |mot |tout |toute )?(?:ils|elles|they|applicants?"
    r"|recipients?|winners?|laureate?s?|beneficiar\w+|candidats?|demandeurs?|entreprises?|firms?|compan(?:y|ies)|enterprises?|start-?ups?|projects?"
    r"|projets?|cooperatives?|doanh nghiep|don vi|to chuc|ca nhan|nguoi|hop tac xa|du an|doi tuong|thi sinh"
    r"|contestants?|entrants?|participants?)(?![a-z])"
)
"""Who applies, or what is applied with, at the head of a sentence."""
_GIVES_BACK = late_regex(
    r"\s*(?:anyone|whoever|those who|if (?:they|he|she)|ceux qui|celui qui|quiconque|en cas de|s'ils?|nguoi|truong hop"
    r"|neu|recipients?|beneficiar\w+)(?![a-z]).{0,80}(?:repay\w*|pays? .{0,30}back|returns? the|rembours\w+"
    r"|restitu\w+|hoan tra|hoan lai|boi hoan)(?![a-z])"
)
"""What must be given back, and when."""
_CLOSES = late_regex(
    r"^(?:\s*(?:les |the |l'|the )?(?:applications?|dossiers?|candidatures?|demandes?|requests?|proposals?|ho so|don))"
    r"(?![a-z]).{0,60}(?:close|closes|due|submitted|received|filed|sent|deposes?|deposees?|recus?|recues?|adresse\w*|"
    r"remis\w*|nop|tiep nhan|gui|nhan)(?![a-z])"
)


_HANDS_IN = late_regex(
    r"(?<![a-z])(?:nop (?:[0-9]+ (?:bo )?)?(?:ho so|don)|ho so (?:duoc )?(?:nop|gui)|depos\w+ (?:leur |son |un "
    r"|les )?dossiers?"
    r"|submit\w* (?:an? |the |their )?(?:applications?|files?))(?![a-z])"
)


def closes(sentence: ReadSentence) -> bool:
    """Whether the sentence says until when one may apply: "Hồ sơ nộp trước ngày 30/9"."""
    if not sentence.dates:
        return False
    return (_CLOSES.match(sentence.folded) or _HANDS_IN.search(sentence.folded)) is not None


def obliges_applicants(sentence: ReadSentence) -> bool:
    """Whether the sentence, told behind a support, says what its recipients must do, or until when they may apply."""
    if "«" in sentence.text or "“" in sentence.text:
        return False
    obliged = _OBLIGED.match(sentence.folded)
    if obliged is not None and _opens_with_somebody(sentence, obliged.end("who")):
        return True
    return closes(sentence) or _GIVES_BACK.match(sentence.folded) is not None


def _opens_with_somebody(sentence: ReadSentence, end: int) -> bool:
    """Whether the sentence begins with who may apply."""
    start = len(sentence.text) - len(sentence.text.lstrip())
    return _SOMEBODY.match(sentence.folded, start) is not None or opens_with_applicant(sentence, start, end)


def bounds_applicants(sentence: ReadSentence) -> bool:
    """Whether the sentence asks of those who apply what only conditions ask: a size, an age, a seat, a share."""
    if not obliges_applicants(sentence):
        return False
    return any(one.kind in _BINDING or OWES_OR_OFFENDED.search(fold(one.text)) for one in criteria_in(sentence))


def shuts_applicants_out(sentence: ReadSentence) -> bool:
    """Whether the sentence begins with somebody and says that they may not apply."""
    start = len(sentence.text) - len(sentence.text.lstrip())
    shut = SHUTS_OUT.search(sentence.folded)
    return shut is not None and shut.start() < _NEAR_SUBJECT and opens_with_applicant(sentence, start, shut.start())
