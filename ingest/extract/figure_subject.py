"""Who a figure is about when it is not a place: the zone, fund, project or body its sentence speaks of."""

from __future__ import annotations

from ingest.extract.figure_measure import Measure
from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_HEAD = late_regex(
    r"(?<![a-z'-])(?:zone|parc|pole|fonds|projet|programme|universite|institut|incubateur|hopital|centre|societe|"
    r"entreprise|"
    r"club|secteur|usine|complexe|reseau|laboratoire|"
    r"zone|park|hub|fund|project|university|institute|incubator|hospital|center|company|corporation|sector|plant|"
    r"complex|network|laboratory|cluster|"
    r"khu|cum|quy|du an|de an|chuong trinh|truong|dai hoc|vien|vuon uom|benh vien|trung tam|cong ty|tap doan|nganh|"
    r"nha may|"
    r"cau lac bo)(?![a-z])"
)
_ENGLISH_HEAD = late_regex(
    r"(?:zone|park|hub|fund|project|programme|university|institute|incubator|hospital|centre|center|company|"
    r"corporation|"
    r"plant|complex|network|laboratory|cluster|club)(?![a-z])"
)
_END = late_regex(
    r"[,;:|()]|\s(?:est|sont|a|ont|qui|d'une|dont|compte|couvre|accueille|regroupe|dispose|fournit|emploie|atteint|"
    r"represente|"
    r"is|are|was|were|has|have|had|which|that|covers|hosts|employs|with|worth|reached|covering|spans|"
    r"co|da|duoc|dang|se|voi|la|rong|trai|dat|chiem|gom|hien|dien tich|tong|tren)\s"
)
_ENGLISH_MODIFIERS = late_regex(
    r"(?:(?:[A-Z][\w'’-]*|high-tech|urban|technology|industrial|science|hi-tech|innovation|new)\s){1,6}$"
)
_LONGEST = 110


def subject_of(sentence: ReadSentence, quantity: Quantity, measure: Measure) -> str | None:
    """The words of `sentence` that name whom or what `quantity` is about; None where it is the place itself."""
    if quantity.kind is QuantityKind.RANK:
        return None
    best: str | None = None
    heads = _ENGLISH_HEAD if sentence.language == "en" else _HEAD
    for match in heads.finditer(sentence.folded, 0, quantity.start):
        start = match.start()
        end = match.end()
        if sentence.language == "en":
            window = sentence.text[max(0, start - 70) : start]
            modifiers = _ENGLISH_MODIFIERS.search(window)
            start -= len(window) - modifiers.start() if modifiers else 0
        limit = min(quantity.start, match.start() + _LONGEST)
        stop = _END.search(sentence.folded, match.end(), limit)
        end = stop.start() if stop else (match.end() if sentence.language == "en" else limit)
        named = sentence.text[start:end].strip(" ,'’\"")
        if start <= measure.start < end:
            # The phrase is already the measure itself: "13 incubators", "the number of parks".
            continue
        words = named.split()
        if (2 <= len(words) <= 12 and any(word[:1].isupper() for word in words[1:])) or (
            best is None and stop and 3 <= len(words) <= 6 and not sentence.places
        ):
            best = named
    return best
