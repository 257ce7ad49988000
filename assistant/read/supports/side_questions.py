"""Answers what askers want to know beside the sum: must it be paid back, when is it paid out, what must one put in.

Each such question has its own verbs, and the sentence that answers has them too; it is quoted whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.supports.topic import names_topic, specific_things
from assistant.read.variants import is_of_another_variant
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.places import same_area


@dataclass(frozen=True, slots=True)
class _Side:
    """One thing asked beside the sum: how it is asked, and how a sentence that answers tells it (folded text)."""

    asks: re.Pattern[str]
    tells: re.Pattern[str]


def _side(asks: str, tells: str) -> _Side:
    return _Side(late_regex(rf"(?<![a-z])(?:{asks})(?![a-z])"), late_regex(rf"(?<![a-z])(?:{tells})(?![a-z])"))


_MUST_FR = (
    r"(?:dois-je|devons-nous|(?:doi|doiven)t(?:-\w+)?|devr\w+(?:-\w+)?|faut-il|faudra(?:-t-il)?|oblige\w*|tenue?s?)"
)
_PAID_BACK = _side(
    rf"{_MUST_FR} (?:\S+ ){{0,8}}?(?:rembourser|restituer|rendre|reverser)|(?:est|sont|etre)(?:-\w+)? remboursables?"
    r"|(?:must|should|have to|has to|need to|do|does|will|shall|is|are|what if|what happens) (?:\S+ ){0,10}?"
    r"(?:(?:pa(?:y|id)|giv(?:e|en)|hand(?:ed)?|returned) (?:\S+ ){0,3}?back|repa(?:y|id|yable)|returned)"
    r"|(?:co )?phai (?:\S+ ){0,4}?(?:hoan (?:tra|lai)|tra lai|boi hoan|nop lai|hoan)",
    r"(?:pa(?:y|ys|id)|giv(?:e|en|es)|hand(?:ed|s)?) (?:\S+ ){0,4}?back|repa(?:y|ys|id|yable|yment)|clawed back"
    r"|returns? (?:the|all|what|every|half) |(?:non[ -])?remboursables?|restitu(?:er|ent|ee?s?|tion)|reverse(?:r|nt)"
    r"|(?:doi(?:t|vent)|devr(?:a|ont)|tenue?s? de|a|sans|rien) (?:l'|le |la |les |etre )?rembours(?:er|ee?s?)"
    r"|ne rembourse\w*|sans remboursement|hoan (?:tra|lai)|tra lai|boi hoan|thu hoi|khong (?:phai )?hoan",
)
_PAID_OUT = _side(
    r"(?:when|how soon) (?:is|are|will|do|does|would) (?:\S+ ){1,8}?(?:paid(?: out)?|disbursed|transferred|released)"
    r"|how (?:is|are|will) (?:\S+ ){1,8}?(?:paid(?: out)?|disbursed|released)|how many (?:instal\w+|payments)"
    r"|(?:quand|comment)(?: \S+){0,8}? (?:verse\w*|paye\w*|paie\w*|debloque\w*|decaisse\w*|regle\w*)"
    r"|(?:en )?combien de (?:tranches|versements)|en combien de fois"
    r"|(?:quelle part|quel pourcentage|what (?:share|percentage|part)|how much)(?: \S+){0,12}? (?:versee?s?"
    r"|payee?s?|paid|disbursed"
    r"|released)(?: \S+){0,3}? (?:apres|a la|des|after|on|upon|once|at)"
    r"|bao nhieu phan tram(?: \S+){0,8}? (?:duoc )?(?:cap|giai ngan|chi tra|tam ung)(?: \S+){0,6}? (?:sau|truoc|khi)"
    r"|(?:khi nao|bao gio)(?: \S+){0,8}? (?:chi tra|giai ngan|nhan (?:duoc )?tien|tra tien|thanh toan)"
    r"|(?:chi tra|giai ngan|thanh toan|cap kinh phi)(?: \S+){0,6}? (?:khi nao|bao gio|the nao|ra sao|may dot|lam may)"
    r"|(?:may|bao nhieu) (?:dot|lan giai ngan)",
    r"instal?ments?|tranches?|(?:paid(?: out)?|pays?|disbursed|transferred|released)(?: \S+){0,7}? (?:within|after|once"
    r"|upon|on (?:signature|signing|delivery|completion|acceptance)|up ?front|in advance|in (?:two|three|four) )"
    r"|acomptes?|(?:vers|pay|regl|debloqu)\w*(?: \S+){0,7}? (?:apres|sous|dans les"
    r"|a la (?:signature|reception|livraison)|en (?:une|deux|trois|quatre)|d'avance)|tam ung"
    r"|(?:chi tra|giai ngan|thanh toan|cap|tra)(?: \S+){0,8}? (?:sau khi|trong (?:vong )?[0-9]+"
    r"|(?:(?:lam|thanh|chia) )?(?:hai|ba|bon|nhieu|[0-9]+) (?:dot|lan))",
)
_PUT_IN = _side(
    # "What does the State put in?" asks for the support itself.
    r"(?:must|should|have to|has to|need to|do|does|expected to|required to) (?!the (?:state|province|city|government"
    r"|budget|fund|programme)(?![a-z]))(?:\S+ ){0,8}?(?:contribute|put (?:up|in)"
    r"|co-?fund|co-?finance|match)|own (?:share|contribution|funds|money|pocket)|co-?(?:funding|financing)"
    r"|counterpart (?:funds?|contribution)|match(?:ing)? funds?"
    rf"|{_MUST_FR} (?:\S+ ){{0,8}}?(?:apporter|contribuer|cofinancer|mettre)|cofinanc\w+|autofinanc\w+|reste-t-il a"
    r"|reste a (?:ma|sa|la|notre|leur) charge|fonds propres|contrepartie (?:financiere|exigee|demandee)"
    r"|(?:phai|can) (?:\S+ ){0,4}?(?:dong gop|doi ung|tu (?:chi|bo|tra|lo)|bo ra|gop)|von (?:doi ung|tu co)|doi ung",
    r"(?:pays?|bears?|covers?|contributes?|finds?|puts? (?:up|in)|meets?)(?: \S+){0,4}? (?:the rest|remaining|remainder"
    r"|balance|at least)|own (?:contribution|resources|funds|share|money)|co-?fund\w*|co-?financ\w*|match(?:ed"
    r"|es)|matching (?:funds?|contributions?)"
    r"|(?:applicant|firm|compan|enterprise|beneficiar|recipient)[a-z]*'?s? contribution"
    r"|apport\w*|autofinanc\w*|a (?:la|sa|leur) charge|fonds propres|contrepartie|(?:paie|paient|regle\w*|finance\w*"
    r"|prend\w* en charge|supporte\w*) (?:le|les|la)(?: \S+){0,2}? (?:reste|restants?|solde)"
    r"|doi ung|von tu co|tu (?:chi tra|bo|lo|chiu|chi) |(?:doanh nghiep|don vi|ho|hop tac xa|nguoi dan|ben nhan)"
    r"(?: \S+){0,6}? (?:phan con lai|[0-9]+ ?% con lai|dong gop)",
)
_STAY_VERB_EN = r"(?:stay|work|remain|serve|commit)"
_STAY = _side(
    r"combien (?:d'annees|de temps|d'ans)(?: \S+){0,9}? (?:rester|travailler|exercer|s'engager|servir)"
    r"|(?:how (?:long|many years))(?: \S+){0,9}? (?:must|have to|has to|should|need to|required to)(?: \S+){0,9}? "
    rf"{_STAY_VERB_EN}|(?:phai|can|cam ket)(?: \S+){{0,8}}? (?:bao lau|(?:bao nhieu|may) nam)",
    r"(?:rester|travailler|exercer|s'engag\w+|servir|demeurer|maintenir)(?: \S+){0,12}? (?:ans|annees|mois)"
    r"|duy tri (?:hoat dong|tru so)(?: \S+){0,8}? (?:[0-9]+|hai|ba|bon|nam) (?:thang|nam)"
    rf"|(?:must|shall|agree|undertake|pledge|has to|have to|who|to)(?: \S+){{0,4}}? {_STAY_VERB_EN}"
    r"(?: \S+){0,8}? (?:years|months)|commit\w*(?: \S+){0,8}? years|(?:phai|cam ket|dong y|gan bo)(?: \S+){0,9}? "
    r"(?:[0-9]+|hai|ba|bon|nam|sau|bay|tam|chin|muoi) nam(?! [0-9]{4})",
)
_WHERE_TO = _side(
    r"(?:where|how|through what|on which|by what)(?: \S+){0,6}? (?:appl(?:y|ied|ications?)|submit(?:ted)?"
    r"|filed?|sen[dt]"
    r"|hand(?:ed)?|lodged?)"
    r"|(?:ou|comment|aupres de (?:qui|quel\w*)|a qui)(?: \S+){0,6}? (?:depos\w+|depot|envoy\w+|adress\w+"
    r"|remettre|remis\w*"
    r"|soumett\w+|soumis\w*|postul\w+|candidat\w+)"
    r"|(?:nop|gui|dang ky)(?: \S+){0,6}? (?:o dau|tai dau|den dau|cho ai|qua (?:dau|kenh nao)|the nao|nhu the nao)",
    r"(?:appl(?:y|ications?)|bids?|proposals?|files?|forms?|dossiers?|notes?)(?: \S+){0,9}? (?:submitted|filed"
    r"|sent|lodged"
    r"|made|handed in|accepted)(?: \S+){0,3}? (?:through|via|at|to|on|online|by e-?mail|by post)"
    r"|(?:submit|file|send|lodge|apply)(?: \S+){0,8}? (?:through|via|at the|to the|on the|online)"
    r"|(?:dossiers?|demandes?|candidatures?)(?: \S+){0,9}? (?:depos\w+|envoy\w+|adress\w+|remettre|remis\w*|soumis\w*"
    r"|recu\w*)(?: \S+){0,3}? (?:aupres|a|au|aux|sur|en|par|via|dans)"
    r"|(?:depos\w+|envoy\w+|adress\w+|remett\w+)(?: \S+){0,4}? (?:dossiers?|demandes?|candidatures?)"
    r"|ho so(?: \S+){0,6}? (?:nop|gui|tiep nhan)(?: \S+){0,6}? (?:tai|qua|ve|den|toi|truc tuyen)"
    r"|(?:nop|gui|tiep nhan)(?: \S+){0,6}? ho so(?: \S+){0,8}? (?:tai|qua|ve|den|toi|truc tuyen)",
)
_SIDES = (_PAID_BACK, _PAID_OUT, _PUT_IN, _STAY)
_ASKS_MORE = late_regex(
    r"(?<![a-z])(?:what|how|which|que|quel\w*|combien|comment|bao nhieu|gi|the nao|khi nao)(?![a-z])[^;]*"
    r"(?:,|(?<![a-z])(?:and|et|va))\s"
)
"""Before it, something else is asked: both parts need their answer."""
_NEAR = 2
"""Paragraphs between what a text gives and what it asks in return."""
_MOST = 2


def read_side_question(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that say so; None where nothing of the kind is asked, or no article on the place or thing tells it.

    A question that names neither a place, a text, a thing nor a name is one on the only article that tells it.
    """
    return _read(_SIDES, understanding, evidence)


def read_where_to_apply(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that say where or how to hand in a file; None where that is not asked or no article tells it."""
    return _read((_WHERE_TO,), understanding, evidence)


def _read(sides: Sequence[_Side], understanding: Understanding, evidence: Evidence) -> Reading | None:
    folded = fold(understanding.text)
    asked = next(((one, at) for one in sides if (at := one.asks.search(folded))), None)
    things = specific_things(understanding)
    if asked is None or _ASKS_MORE.search(folded, 0, asked[1].start()):
        return None
    side = asked[0]
    told = sorted(_telling(side, things, understanding, evidence), key=lambda one: -one[0])
    is_anchored = bool(understanding.places or understanding.references or things or understanding.names)
    if not told or not (is_anchored or len({one.article.id for _, one in told}) == 1):
        return None
    best = told[0]
    quotes = tuple(one.source() for worth, one in told if one.article == best[1].article and worth == best[0])[:_MOST]
    notes = (Statement(words_in(understanding.language).not_a_decision),)
    lead = (Statement(words_in(understanding.language).sources_say),)
    return Reading(Outcome.ANSWERED, lead, quotes=quotes, notes=notes)


def _telling(
    side: _Side, things: list[str], understanding: Understanding, evidence: Evidence
) -> Iterator[tuple[int, Sentence]]:
    """The sentences that tell it of the place, text and thing asked about, with how much of it is told there."""
    for article in dict.fromkeys(scored.sentence.article for scored in evidence.sentences):
        story, words = evidence.shelf.story(article), tokens(article.text)
        if not all(holds(name, words) for name in understanding.names):
            continue
        for one in story:
            if one.is_heading or one.is_caption or not side.tells.search(one.folded):
                continue
            about = one.about or article.places
            if understanding.places and not any(same_area(a, b) for a in understanding.places for b in about):
                continue
            if not _is_under(one, understanding) or is_of_another_variant(understanding.text, one, story):
                continue
            near = [other for other in story if abs(other.paragraph - one.paragraph) <= _NEAR]
            if things and not any(
                names_topic(thing, other.concepts | other.topic) for thing in things for other in near
            ):
                continue
            beside = [other for other in near if other.paragraph == one.paragraph]
            yield sum(_tells_of(asked, one, beside) for asked in understanding.concepts), one


def _tells_of(asked: str, sentence: Sentence, beside: list[Sentence]) -> int:
    """2 where the sentence itself names `asked`, 1 where its paragraph does."""
    if names_concept(asked, sentence.concepts):
        return 2
    return int(any(names_concept(asked, other.concepts) for other in beside))


def _is_under(sentence: Sentence, understanding: Understanding) -> bool:
    asked = [one for one in understanding.references if one.number is not None or one.name is not None]
    named = (*sentence.facts.references, *sentence.under)
    return not asked or not named or any(refers_to(a, b) is not Match.NO for a in asked for b in named)
