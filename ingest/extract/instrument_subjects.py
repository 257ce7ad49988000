"""What an instrument is about, in the article's own words."""

from __future__ import annotations

import re

from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.late_regex import late_regex

_LEAD = late_regex(
    r"\s?[,:(]?\s?(?P<lead>(?:(?:(?:qui |which |that )?(?:porte sur|traite(?: des?| d')?|concerne|deals? with|covers"
    r"|concerns|governs|relates to|is about|noi ve|de cap(?: den)?|la ve)|portant sur)|portant"
    r"|relati(?:f|ve)s? (?:a|aux?)(?: la| l')?|concernant"
    r"|sur|pour|visant a|en matiere de|on|concerning|regarding|about|relating to|to|for|approving"
    r"|aimed at|promulgating|promulguant|approuvant|ve(?: viec)?"
    r"|lien quan den|nham|phe duyet|quy dinh(?: ve)?)(?:\s|(?<=')))"
)
_TERM = late_regex(r",?\s(?:khoa [ivxlc]+|tai ky hop [^,;.]{2,40}?)(?=,?\s(?:ve|quy dinh|thong qua))")
"""Between body and subject: "khóa XVII", the term of a committee."""
_QUOTED = late_regex(r"[^\"“«;.]{0,40}(?:\"[^\"\n]{3,200}\"|“[^”\n]{3,200}”|«[^»\n]{3,200}»)")
_STOP = late_regex(
    r"[;.:!?](?=\s|$)|\n|\s[–—]\s|[»”\"]|\)"
    r"|,?\s(?:qui|dont|avec un|avec une|laquelle|lequel|which|that|who|whose|where|while|whereas|trong do|qua do|tu do"
    r"|a ete|a (?:clairement|permis|fixe|defini|identifie|prevu|cree|ouvert|marque|ete)|ont|datent?|est|sont"
    r"|sera|seront"
    r"|prevoit|prevoient|fixe|fixent|constitue|permet|vise|accorde|octroie"
    r"|is|are|dates?|was|were|has|have|had|will|sets|provides|requires|pays|grants|takes|took|shall|entered"
    r"|(?:et|and|va) (?:modifi|remplac|abrog|amend|replac|repeal|supersed|takes|entre|comes|thay the|bai bo|sua doi"
    r"|co hieu)[a-z]*|da|se|duoc|la mot|co hieu luc|xac dinh|neu ro|dat ra|cho phep)(?![a-z])"
)
_COMMA = late_regex(
    r",\s(?:afin|permettant|temoignant|ainsi|notamment|en levant|avec|including|with|as well|thereby|creating|enabling"
    r"|helping|nham|trong|gop phan|tao|the (?:city|province)|la province|la ville|tinh|thanh pho|ubnd|hdnd"
    r"|et (?:le|la|les)"
    r"\s|and (?:the|a)\s|mais|but|nhung|ce qui|puis|then|il|elle|it|he|she|they)(?![a-z])"
)
_LIST_GOES_ON = late_regex(r"(?:,\s[^,;.]{2,60}?){1,4}(?:\s|,\s)(?:et|and|va)\s")
_CONJUNCTION = late_regex(r"(?:,?\s(?:et|and|va|ainsi que|as well as|ou|or|de|du|la|le|les|des|the|l'|cac))+\s?\Z")
_JOINED = late_regex(r"[\s,]{0,2}(?:et|and|va|&|,)?\s?(?:(?:la|le|les|the|cac)\s)?\Z")
_PURPOSES = {
    "pour", "to", "visant a", "nham", "approving", "phe duyet", "promulgating", "promulguant", "approuvant", "quy dinh",
}  # fmt: skip
"""Words that belong to the subject they open: "pour concrétiser …", "approving the scheme"."""
_DAY = late_regex(r"(?:le |the )?[0-3]?[0-9](?:er|st|nd|rd|th)?(?:\s[a-z]{3,9}|\s?[/.-]\s?[01]?[0-9])(?![a-z])")
""""On 14 November": when, not on what."""
_MOST = 260


def subject_after(sentence: Sentence, end: int) -> str | None:
    """The words that say what the instrument is about, read from `end` on; None when there are none."""
    plain = fold(sentence.text)
    term = _TERM.match(plain, end)
    lead = _LEAD.match(plain, term.end() if term else end)
    if lead is None:
        return None
    keeps_lead = lead["lead"].strip() in _PURPOSES
    start = lead.start("lead") if keeps_lead else lead.end()
    last = min(len(sentence.text), start + _MOST)
    following = [other.start for other in sentence.references if other.start >= start]
    quoted = _QUOTED.match(sentence.text, start, last)
    stop = _STOP.search(plain, quoted.end() if quoted else start, last)
    if stop is not None:
        last = stop.start()
        if keeps_lead and following and following[0] <= last and following[0] - start < 60:
            # The full stop of "No. 57" ends no sentence.
            last = next(other.end for other in sentence.references if other.start == following[0])
    if following and following[0] < last:
        # "pour concrétiser la Résolution 57-NQ/TW" has an instrument for its object; "…, et la résolution 57" does not.
        if keeps_lead and following[0] - start < 60:
            last = min(last, next(other.end for other in sentence.references if other.start == following[0]))
        else:
            last = following[0] - len(_trailing(plain[start : following[0]]))
    last = _before_aside(plain, quoted.end() if quoted else start, last)
    words = sentence.text[start:last].rstrip(" ,;:(-")
    if _DAY.match(fold(words)):
        return None
    return words if len(words) > 3 and re.search(r"[^\W\d_]{3}", words) else None


def are_joined(sentence: Sentence, end: int, start: int) -> bool:
    """Whether only "and" stands between what is said of one instrument (up to `end`) and the next (from `start`)."""
    return end <= start and _JOINED.fullmatch(fold(sentence.text[end:start])) is not None


def _trailing(plain: str) -> str:
    found = _CONJUNCTION.search(plain)
    return found.group() if found else ""


def _before_aside(plain: str, start: int, last: int) -> int:
    """Commas within a list belong to the subject, the comma before an aside ends it."""
    for found in re.finditer(r",\s", plain[start:last]):
        comma = start + found.start()
        if re.match(r",\s(?:dinh huong|tam nhin|vision|avec une vision|with a vision)(?![a-z])", plain[comma:last]):
            continue  # "đến năm 2025, định hướng đến năm 2030" is one horizon
        if _COMMA.match(plain, comma) or not _LIST_GOES_ON.match(plain, comma, min(len(plain), last + 1)):
            is_last_of_list = re.match(r",\s(?:et|and|va)\s", plain[comma:last])
            if is_last_of_list and not _COMMA.match(plain, comma):
                continue
            return comma
    return last
