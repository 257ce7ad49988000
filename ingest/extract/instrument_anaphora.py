""" "This resolution", "nghị quyết này": words that stand for an instrument named shortly before."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.instrument_antecedents import Antecedents
from ingest.extract.instrument_relations import TO_DO_IT, opens_with_relation
from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Basis, InstrumentType, LegalReference
from policy.legal_reference.kinds import KINDS

_TYPE_WORD = "|".join(sorted((re.escape(word) for word in KINDS), key=len, reverse=True))
_OF_TEXTS = (
    r"duoc|co hieu luc|bao gom|gom|ap dung|thay the|quy dinh|nham|neu(?: ro)?|xac dinh|dat|de ra|huong|tap trung"
    r"|thay cho|thay|do(?=\s[^;.]{3,70}\s(?:ky|ban hanh|thong qua)(?![a-z]))|chi"
    r"|cho phep|yeu cau|giao|danh|dieu chinh|bai bo|sua doi|se|cung|con|phan dau|nhan manh|co hieu"
)
"""What a Vietnamese text does: "Nghị quyết quy định …" speaks of the resolution named before it."""
_ANAPHOR = late_regex(
    r"(?<![a-z])(?:(?P<pointing>(?:(?P<present>la presente|le present|the present)|cette|ce|cet|ladite|ledit|la meme"
    r"|le meme|la nouvelle|le nouveau|l'ancienne|l'ancien|the old|the former|the previous|this|that|the same"
    rf"|the said|the new)\s(?P<pointed>{_TYPE_WORD}))"
    rf"|(?P<opening>(?:\A|(?<=[,;]\s))(?:the|la|le)\s(?P<opened>{_TYPE_WORD}))"
    rf"|(?P<bare>\A(?P<alone>{_TYPE_WORD})(?=\s(?:{_OF_TEXTS})\s))"
    rf"|(?P<vietnamese>(?P<named>{_TYPE_WORD})\s(?:nay cung|nay|tren|moi nay|moi(?=,?\s(?:{_OF_TEXTS}))|cu(?![a-z]))))"
    r"(?![a-z0-9])(?!\s?(?:n\s?°|no\.|so\s[0-9]|[0-9]|(?:sur|on|of|du|de|numero)(?![a-z])|d'|relati))"
)
_SIGNED_IT = late_regex(r"(?<![a-z])(?P<it>l')(?:a|avait) signee?(?![a-z])|(?<![a-z])signed (?P<it_en>it)(?![a-z])")
""""Le vice-Premier ministre … l'a signé": the text named before."""
_NEW_ONE = late_regex(r"\W*(?:the new one|la nouvelle|le nouveau)(?=\s(?!(?:\w+\s)?(?:du|de|of|sur|on)\s)[a-z])")
"""Opens a sentence behind one on the old text."""
_RULE = late_regex(
    r"(?<![a-z])(?:(?:quy dinh|chinh sach|muc ho tro|co che) (?:nay|moi)|(?:cette|la nouvelle) (?:mesure|regle|aide)"
    r"|ce (?:dispositif|bareme)|le nouveau (?:dispositif|bareme)"
    r"|(?:this|the new) (?:rule|measure|scheme|provision|support))"
    r"(?=\s(?:\w+\s){0,2}(?:thay|replac|remplac|supersed|abrog|bai bo|sua doi|amend|modifi))"
)
"""What an instrument lays down, where it is said to replace or change what another laid down."""
_PRONOUN = late_regex(
    r"\W*(?:(?:applicable|en vigueur|valable|effective|in force|adoptee?|votee?|signee?|publiee?|adopted|passed|signed)"
    r"\s[^;]{3,130}?,\s(?=(?:il|elle|it|no)\s))?(?P<pronoun>il|elle|it|no|celui-ci|celle-ci|this one)\s"
)
"""Opens a sentence for the text before it, where a verb follows that only texts do: "it replaces …"."""
_TAKES_EFFECT = late_regex(
    r"(?:entre\w* en (?:vigueur|application)|est (?:entree? en vigueur|applicable)|(?:prend\w*|a pris) effet"
    r"|s'appliqu\w+|(?:(?:will|shall|is to) )?(?:take|come|enter|go)s? (?:effect|(?:in)?to (?:force|effect))"
    r"|took effect|(?:came|entered|went) into (?:force|effect)|(?:applies|is effective) (?:from|as of|since)"
    r"|(?:se )?co hieu luc)(?![a-z])"
)
""""It takes effect on 1 January": no person does."""
_ISSUES_ITSELF = late_regex(
    rf"(?<![a-z])(?:ban hanh|issues|promulgates|adopte|promulgue)\s(?:(?:ban|the|le|la|l')\s?)?(?P<own>{_TYPE_WORD})"
    r"(?=\s?(?:[:,;]|\Z)|\s(?:nhu sau|nay|voi|thuc hien|trien khai|de|gom|hanh dong|as follows|to|ci-apres|suivante?)"
    r"(?![a-z]))"
)
"""A text that says of its body "issues the plan as follows" speaks of itself."""
_ANY_TEXT = late_regex(
    r"(?:(?:ce|this)\s(?:texte?)|van ban nay|(?:le nouveau|the new)\s(?:texte?)|(?:le|the)\s(?:texte?)(?=\s(?:est|a"
    r"|prevoit|fixe|entre|remplace|abroge|vise|accorde|cree|permet|porte|traite|concerne|dispose|exige|impose|interdit"
    r"|reserve|is|has|was|sets|provides|replaces|applies|pays|takes|covers|creates|allows|grants|deals|concerns|requires"
    r"|supersedes|repeals|gives|offers|bars|bans|comes|also)\s))"
)
"""A text of whatever kind; "the previous text", "the text adopted by …" is another one."""
_NEW = late_regex(r"(?:la nouvelle|le nouveau|the new)\s|.*\smoi(?: nay)?\Z")
_OLD = late_regex(r"(?:l'ancien(?:ne)?|the old|the former|the previous)\s|.*\scu\Z")
_POINTS_ELSEWHERE = late_regex(r"(?:ladite|ledit|la meme|le meme|that|the same|the said)\s|.*\stren\Z")


def with_anaphors(sentence: Sentence, antecedents: Antecedents) -> Sentence:
    """The sentence with "this resolution" among its references, where it can only mean one instrument.

    Such a reference has the number of the instrument and the place and text of the words that stand for it.
    """
    found = list(sentence.references)
    plain = fold(sentence.text)
    for match in _ANAPHOR.finditer(plain):
        start, end = match.span()
        if any(one.start < end and start < one.end for one in sentence.references):
            continue
        kind = KINDS[match["pointed"] or match["opened"] or match["alone"] or match["named"]].type
        own = antecedents.itself if antecedents.itself is not None and antecedents.itself.type is kind else None
        if own is not None and not _POINTS_ELSEWHERE.match(match.group()):
            meant: LegalReference | None = own
        elif match["present"]:
            continue  # only an instrument speaks of itself so
        elif kind is InstrumentType.OTHER:
            is_first = not any(one.end <= start for one in found)
            is_text = match["bare"] is not None or _ANY_TEXT.match(plain, start) is not None
            meant = antecedents.last() if is_first and is_text else None
        elif _OLD.match(match.group()):
            meant = antecedents.replaced(kind)
        else:
            meant = antecedents.of(kind, is_new=_NEW.match(match.group()) is not None)
        if meant is not None:
            found.append(_standing_in(meant, sentence, start, end))
    pronoun = _PRONOUN.match(plain)
    is_free = pronoun is not None and not any(one.start < pronoun.end() for one in found)
    does = pronoun is not None and is_free and _only_texts_do(plain, pronoun.end())
    if pronoun is not None and does and (meant := antecedents.last()) is not None:
        found.append(_standing_in(meant, sentence, *pronoun.span("pronoun")))
    to_do = TO_DO_IT.match(plain)
    if to_do is not None and (meant := antecedents.last()) is not None:
        found.append(_standing_in(meant, sentence, *to_do.span(to_do.lastgroup or 0)))
    if antecedents.itself is not None and (issued := _ISSUES_ITSELF.search(plain)) is not None:
        start, end = issued.span("own")
        is_free = not any(one.start < end and start < one.end for one in found)
        if is_free and KINDS[issued["own"]].type is antecedents.itself.type:
            found.append(_standing_in(antecedents.itself, sentence, start, end))
    signed = _SIGNED_IT.search(plain)
    if signed is not None and not found and (meant := antecedents.last()) is not None:
        found.append(_standing_in(meant, sentence, *signed.span("it" if signed["it"] else "it_en")))
    new_one = _NEW_ONE.match(plain)
    if new_one is not None and not found and (meant := antecedents.replacing()) is not None:
        found.append(_standing_in(meant, sentence, *new_one.span()))
    for match in _RULE.finditer(plain):
        if (meant := antecedents.itself or antecedents.last()) is not None:
            found.append(_standing_in(meant, sentence, *match.span()))
    return replace(sentence, references=tuple(sorted(found, key=lambda one: one.start)))


def _only_texts_do(plain: str, start: int) -> bool:
    return opens_with_relation(plain, start) or _TAKES_EFFECT.match(plain, start) is not None


def _standing_in(meant: LegalReference, sentence: Sentence, start: int, end: int) -> LegalReference:
    """`meant` where the words from `start` to `end` stand for it."""
    body = replace(meant.body, basis=Basis.IMPLIED, text=None) if meant.body else None
    return replace(meant, start=start, end=end, text=sentence.text[start:end], body=body, pinpoint=None)
