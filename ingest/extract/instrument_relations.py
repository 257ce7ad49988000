"""What one instrument does to another: amends, replaces, implements, ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.extract.instrument_issue import ISSUED
from ingest.extract.sentences import Sentence
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, canonical_identifier
from policy.legal_reference.kinds import KINDS
from policy.registers import Relation

_ACTIVE: tuple[tuple[Relation, str], ...] = (
    (
        Relation.REPLACES,
        r"remplac(?:e|ent|ant|er|ait)|se substitue|succede|pren(?:d|ant) la (?:suite|place|releve)|replac(?:es?|ing|ed)"
        r"|supersed(?:es?|ing|ed)|succeed(?:s|ing|ed)|t(?:akes|aking|ook) (?:over from|the place of)"
        r"|thay the|thay cho|the cho",
    ),
    (
        Relation.ENDS,
        r"abrog(?:e|ent|eant|er)|annul(?:e|ant|er)|m(?:et|ettant|is|ettra) fin|repeal(?:s|ing|ed)?"
        r"|abolish(?:es|ing|ed)?|annul(?:s|ling|led)|revok(?:es|ing|ed)|ends|ending|ended|puts? an end to|terminate[sd]"
        r"|bai bo|cham dut|huy bo",
    ),
    (
        Relation.AMENDS,
        r"modifi(?:e|ent|ant|er)|amend(?:e|ent|ant|er|s|ing|ed)?|complet(?:e|ent|ant|er)|supplement(?:s|ing)?"
        r"|revis(?:es?|ing)"
        r"|sua doi(?:,? bo sung)?|bo sung",
    ),
    (
        Relation.IMPLEMENTS,
        r"concretis(?:e|ent|ant|er)|met(?:tre|tant|tent)? en (?:oeuvre|œuvre|application)|appliqu(?:e|ent|ant|er)"
        r"|en application d|d'application d|pris(?:e)? en application|execut(?:e|ant|er)|decline"
        r"|implement(?:s|ing|ed)?|carr(?:y|ies|ying) out|put(?:s|ting)? into (?:effect|practice)|giv(?:es"
        r"|ing) effect to"
        r"|guid(?:es|ing)|detail(?:s|ing)|concreti[sz](?:es|ing)"
        r"|(?:to chuc )?thuc hien|trien khai|cu the hoa|huong dan|quy dinh chi tiet|(?<!hieu luc )thi hanh",
    ),
)
_WHEN = r"(?:\s(?:in|on|en|le)\s[a-z0-9 ,]{4,22}?)?"
"""Between a passive and its agent: "amended in 2021 by …"."""
_PASSIVE: tuple[tuple[Relation, str], ...] = (
    (
        Relation.REPLACES,
        rf"remplacee?s?{_WHEN}\spar|(?:replaced|superseded){_WHEN} by|(?:duoc|bi) thay the (?:bang|boi)",
    ),
    (
        Relation.ENDS,
        rf"(?:abroge|annule)e?s?{_WHEN}\spar|(?:repealed|revoked){_WHEN} by|bi bai bo boi|het hieu luc theo",
    ),
    (
        Relation.AMENDS,
        rf"(?:modifie|complete)e?s?{_WHEN}\spar|(?:amended|supplemented){_WHEN} by"
        r"|duoc sua doi(?:, bo sung)? (?:bang|boi|theo)",
    ),
    (
        Relation.IMPLEMENTS,
        r"concretisee?s?\spar|mise? en (?:oeuvre|œuvre) par|implemented (?:by|through)|duoc cu the hoa (?:bang|boi)",
    ),
)
_EXPIRES = late_regex(
    r"(?<![a-z])(?:a expire|expire|cesse d'etre en vigueur|n'est plus en vigueur|arrive a echeance|expired|expires"
    r"|ceased to have effect|ceases to have effect|is no longer in force|het hieu luc|het han"
    r"|(?:(?:a|ont) ete|fut|est) (?:abroge|remplace|annule)e?s?(?! par)"
    r"|(?:was|were|has been|have been) (?:since )?(?:repealed|replaced|superseded|revoked|scrapped)(?! (?:by|with))"
    r"|(?:da )?(?:bi|duoc) (?:bai bo|thay the|huy bo)(?! (?:bang|boi)))(?![a-z])"
)
_PRONOUN = late_regex(
    r"(?<![a-z'])(?:la|le|les|l')\s?(?:(?P<replaces>remplace(?:nt|ra)?)|(?P<amends>modifie(?:nt|ra)?|complete)"
    r"|(?P<ends>abroge(?:nt|ra)?))(?![a-z])"
    r"|(?<![a-z])(?:(?P<replaces_en>replaces|supersedes)|(?P<amends_en>amends))\sit(?![a-z])"
)
"""French and English say "replaces it" of the instrument just named."""
TO_DO_IT = late_regex(
    r"\W*(?:pour|afin de|en vue de) (?P<object>la|le|l')\s?"
    r"(?:mettre en (?:oeuvre|œuvre|application)|appliquer|executer|concretiser)(?![a-z])"
    r"|\W*(?:in order )?to (?:implement|carry|apply|give effect to|put) (?P<object_en>it)(?![a-z])"
)
""""To carry it out, the province issued …": the text named before is what is carried out."""
_RESTS_ON = late_regex(r"(?<![a-z])(?:can cu|theo|selon|conformement|en application|under|pursuant|based on)(?![a-z])")
_NEW_TEXT = late_regex(
    rf"\s(?:une? |l[ae] |an? |the |its |son |sa )?(?:{'|'.join(map(re.escape, sorted(KINDS, key=len, reverse=True)))})"
    r"(?:\s(?:de|pour|to|nham|thuc hien|trien khai|hanh dong|visant a))*\s?\Z"
)
_NOT = late_regex(r"(?:ne|n'|not|khong|chua)\s?\Z")
_ADVERBS = late_regex(r"(?:(?:also|thus|then|egalement|aussi|ainsi|en outre|cung|dong thoi|se|will)\s){1,2}")
_HAS_DONE = late_regex(r"(?:a|has|had|avait)\s(?:aussi |ainsi |also )?")
_ITS_PRONOUN = late_regex(r"(?:elle|celle-ci|it|this one)\s\Z")
_WAS = late_regex(r"(?:a ete|est|fut|was|is|has been|da|duoc)\s")
_WAS_BEFORE = late_regex(r"(?<![a-z])(?:is|are|was|were|be|been|being)\s(?:\w+\s)?\Z")
_JOINS = late_regex(
    r"\s?(?:(?:ngay|dated|de|du|of|cua|d')[\s'][^,;:]{2,70}?|d'[^,;.]{2,40})?\s?(?:,|et|and|va|,\s?(?:et|and|va))\s"
    r"(?:(?:a|to|cua)\s)?(?:(?:la|le|les|the)\s)?"
)
"""Between two objects of one verb: "Resolution A of Hue and Resolution B of …"."""
_BETWEEN = 130
"""How far a relation reaches, in characters."""


def _compiled(words: Sequence[tuple[Relation, str]]) -> re.Pattern[str]:
    return late_regex("|".join(rf"(?P<{relation.value}>(?<![a-z])(?:{forms})(?![a-z]))" for relation, forms in words))


_ACTIVE_VERB, _PASSIVE_VERB = _compiled(_ACTIVE), _compiled(_PASSIVE)


@dataclass(frozen=True, slots=True)
class FoundRelation:
    """`source` does something to `target`; both were read in this sentence."""

    source: LegalReference
    relation: Relation
    target: LegalReference


def opening_relation(plain: str) -> Relation | None:
    """What the title of a text says it does: "Thực hiện Nghị quyết …", "Amending Decree …"; None for other titles."""
    verb = _ACTIVE_VERB.match(plain, len(plain) - len(plain.lstrip()))
    return Relation(verb.lastgroup or "") if verb is not None else None


def opens_with_relation(plain: str, start: int) -> bool:
    """Whether one of the verbs read here stands at `start` of folded text, adverbs and "was" apart: "it also replaces".

    "Il a abrogé …" is said of a person as well, and so does not count; "elle a abrogé la résolution" is of a text.
    """
    begin = start + _before_verb(_ADVERBS, plain, start)
    begin += _before_verb(_HAS_DONE, plain, begin) if _ITS_PRONOUN.search(plain, 0, start) else 0
    passive = begin + _before_verb(_WAS, plain, begin)
    return bool(
        _ACTIVE_VERB.match(plain, start)  # "se substitue" begins as the Vietnamese "sẽ" does
        or _ACTIVE_VERB.match(plain, begin)
        or _PASSIVE_VERB.match(plain, passive)
        or _EXPIRES.match(plain, begin)
    )


def _before_verb(words: re.Pattern[str], plain: str, start: int) -> int:
    found = words.match(plain, start)
    return len(found.group()) if found else 0


def relations_in(sentence: Sentence) -> list[FoundRelation]:
    """The relations that one sentence states; an instrument that expires by itself ends itself."""
    if not sentence.references:
        return []
    plain = fold(sentence.text)
    found: list[FoundRelation] = []
    for verb in _PASSIVE_VERB.finditer(plain):
        replaced, agents = _before(sentence, verb.start(), plain), _after(sentence, verb.end(), plain)
        if replaced is not None and agents:
            found.append(FoundRelation(agents[0], Relation(verb.lastgroup or ""), replaced))
    found += _done_to_it(sentence, plain)
    passive = [verb.span() for verb in _PASSIVE_VERB.finditer(plain)]
    passive += [done.span() for done in TO_DO_IT.finditer(plain)][:1]
    for verb in _ACTIVE_VERB.finditer(plain):
        if any(start <= verb.start() < end for start, end in passive):
            continue
        if any(one.start <= verb.start() < one.end for one in sentence.references):
            continue  # "Luật … sửa đổi năm 2022" is a name
        if verb.group().endswith("ed") and _WAS_BEFORE.search(plain, max(0, verb.start() - 24), verb.start()):
            continue
        relation = Relation(verb.lastgroup or "")
        targets = _after(sentence, verb.end(), plain, _opens(plain, verb.start()))
        between = _ACTIVE_VERB.search(plain, verb.end(), targets[0].start) if targets else None
        if between is not None and Relation(between.lastgroup or "") is not relation:
            continue  # "to carry out its tasks it replaces Resolution A": the nearer verb has the object
        if not targets or _NOT.search(plain, max(0, verb.start() - 8), verb.start()):
            continue
        subjects = _issued_after(sentence, targets[-1].end, plain) if _opens(plain, verb.start()) else []
        subject = None if subjects else _before(sentence, verb.start(), plain)
        for doing in subjects or ([subject] if subject is not None else []):
            found += [FoundRelation(doing, relation, target) for target in targets if target is not doing]
    for verb in _PRONOUN.finditer(plain):
        source = _before(sentence, verb.start(), plain)
        earlier = [one for one in sentence.references if source is not None and one.end <= source.start]
        if source is not None and earlier and canonical_identifier(earlier[-1]) != canonical_identifier(source):
            found.append(FoundRelation(source, Relation((verb.lastgroup or "").removesuffix("_en")), earlier[-1]))
    for verb in _EXPIRES.finditer(plain):
        expired = _before(sentence, verb.start(), plain)
        if expired is not None and not _NOT.search(plain, max(0, verb.start() - 8), verb.start()):
            found.append(FoundRelation(expired, Relation.ENDS, expired))
    return found


def _before(sentence: Sentence, place: int, plain: str) -> LegalReference | None:
    """The subject of the verb at `place`: the nearest instrument before it in the same clause."""
    named = [one for one in sentence.references if one.end <= place]
    if not named or place - named[-1].end > _BETWEEN or ";" in plain[named[-1].end : place]:
        return None
    issued = ISSUED.search(plain, named[-1].end, place)
    # "Under programme 190 the province issued a plan to carry out …": it is the plan that does.
    is_another = issued is not None and _NEW_TEXT.match(plain, issued.end(), place) is not None
    return None if is_another else named[-1]


def _after(sentence: Sentence, place: int, plain: str, opens: bool = False) -> list[LegalReference]:
    """The objects of the verb that ends at `place`: the next instrument, and those joined to it by "and".

    Where the verb `opens` its clause, no main verb before it can have one of another type for its object.
    """
    following = [one for one in sentence.references if one.start >= place]
    if not following or following[0].start - place > 70 or re.search(r"[;:.]\s", plain[place : following[0].start]):
        return []
    taken = [following[0]]
    for one in following[1:]:
        between = plain[taken[-1].end : one.start]
        if one.type is not taken[0].type and ("," in between or not opens):
            break  # "to carry out Resolution A, and Plan B to …" is another object of the main verb
        if not _JOINS.fullmatch(between):
            break
        taken.append(one)
    return taken


def _opens(plain: str, start: int) -> bool:
    """Whether the verb opens its clause: "Pour mettre en œuvre …, la province a adopté …"."""
    return re.search(r"(?:^|[,;:]\s)(?:(?:pour|afin de|in order to|to|de|nham)\s)?\Z", plain[:start]) is not None


def _done_to_it(sentence: Sentence, plain: str) -> list[FoundRelation]:
    """ "To carry it out, …" puts the text named before it between the words of the verb."""
    to_do = TO_DO_IT.match(plain)
    if to_do is None:
        return []
    group = to_do.lastgroup or ""
    meant = next((one for one in sentence.references if one.start == to_do.start(group)), None)
    if meant is None:
        return []
    issued = _issued_after(sentence, to_do.end(), plain)
    return [FoundRelation(one, Relation.IMPLEMENTS, meant) for one in issued]


def _issued_after(sentence: Sentence, place: int, plain: str) -> list[LegalReference]:
    """The instruments issued in the main clause that follows, up to the next that something is done to.

    "… the province issued a plan to carry out Resolution 57" issues none that has a number.
    """
    found: list[LegalReference] = []
    verb = ISSUED.search(plain, place)
    at = verb.end() if verb is not None else len(plain)
    for one in (one for one in sentence.references if one.start >= at):
        if _ACTIVE_VERB.search(plain, at, one.start) or _RESTS_ON.search(plain, at, one.start):
            break
        found.append(one)
        at = one.end
    return found
