"""What articles tell of an instrument beyond its name and date: what it provides for, aims at, how it has worked.

The sentence that names it seldom says all of that; the ones after it do: "This text is for …", "After a year …".
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import refers_back, thread
from assistant.read.instruments.facts import Known
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to

_A_LIST = 3
_REACH = 10
"""Sentences after one that names an instrument which may still tell how it has worked."""
_ASKS_OUTCOME = late_regex(
    r"(?<![a-z])(?:worked?|working|fonctionn\w+|bilan|resultats?|results?|outcomes?|effects?|effets?|impacts?|so far"
    r"|jusqu'(?:ici|a present)|a ce jour|to date|achiev\w+|accompli\w*|success\w*|succes|progress|performance"
    r"|utilise\w*"
    r"|(?:been|was|were) (?:used|applied|implemented)|(?:ete|est) (?:appliqu\w+|mise? en \w+)|den dau|hieu qua|ket qua"
    r"|tac dung|(?:thuc hien|trien khai|ap dung|thuc thi|van hanh|di vao)\w* .{0,30}(?:the nao|ra sao|den dau|duoc gi)"
    r"|mang lai|donne)(?![a-z])"
)
_ASKS_AIM = late_regex(
    r"(?<![a-z])(?:goals?|aims?|objectives?|purpose|objectifs?|buts?|vise\w*|finalite|muc (?:tieu|dich)|nham"
    r"|huong (?:toi|den)"
    r"|de lam gi|meant to|supposed to|sert|servir)(?![a-z])"
)
_OUTCOME = late_regex(
    r"(?<![a-z])(?:so far|to date|a ce jour|jusqu'(?:ici|a present)|den nay|tinh den|until now|since (?:then|its)"
    r"|depuis"
    r"|(?:after|apres|within|sau|en) (?:un |une |a |an |one |mot )?(?:\d+|an|ans|year|months?|mois|nam|thang|deux"
    r"|two|trois|three"
    r"|demi|half|cinq|five|quatre|four)|(?:mois|ans?|years?|months?) (?:apres|after|later|plus tard)"
    r"|(?:nam|thang) (?:trien khai|thuc hien|ap dung)"
    r"|(?:ont|a|has|have|had|were|was|been|ete|da|duoc)(?: \w+){0,4} (?:recu\w*|approuv\w+|depose\w*|verse\w*"
    r"|accorde\w*"
    r"|finance\w*|soutenu\w*|beneficie\w*|paye\w*|appl\w+|receiv\w+|approved|paid|granted|supported|financed|used"
    r"|awarded|rejected|refused|refuse\w*|rejete\w*|phe duyet|ho tro|cap|chi|giai ngan|nhan|tiep can)"
    r"|resultats?|results?|bilan|mitige\w*|disappoint\w*|decevant\w*|ket qua|seulement|n'a(?:nt)? .{0,30}qu|only"
    r"|chi co|moi co"
    r"|aucune?|not (?:one|a single)|chua co|none)(?![a-z])"
)
_PROVIDES = late_regex(
    r"(?<![a-z])(?:prevoi\w+|fixe\w*|identifi\w+|dispose que|s'adresse|accorde\w*|offre\w*|oblige\w*|impose\w*"
    r"|autoris\w+"
    r"|instaur\w+|cree\w*|porte\w*|encourag\w+|permet\w*|exclu\w+|leve\w*|limit\w+|interdi\w+|financ\w+"
    r"|rembours\w+|prend"
    r"|provides?|sets?|grants?|requires?|allows?|creates?|bans?|caps?|obliges?|lets?|pays?|reimburses?|covers?"
    r"|gives?|offers?"
    r"|exempts?|abolishes?|introduces?|merely|says?|states?|quy dinh|xac dinh|neu|cho phep|yeu cau|ho tro|mien"
    r"|giao|dat ra"
    r"|bai bo|thanh lap|ap dung|danh)(?![a-z])"
)
_AIMS = late_regex(
    r"(?<![a-z])(?:objectifs?|buts?|vise\w*|visant|afin|permettant|pour que|identifi\w+|moteur|horizon|d'ici"
    r"|goals?|aims?"
    r"|aimed|targets?|so that|in order to|by 20\d\d|muc tieu|nham|xac dinh|huong toi|de dua|phan dau|den nam)(?![a-z])"
)
_OF_ITS_KIND = late_regex(
    r"\W*(?:(?:the|cette|ce|la|le|l') ?(?:resolution|decision|decree|law|plan|text|document|directive|circular"
    r"|programme"
    r"|loi|decret|texte|circulaire|arrete|instrument)|(?:under|selon|aux termes de|conformement a|theo) (?:it|celle-ci"
    r"|celui-ci|do|the|la|le|ce|cette|nghi quyet|quyet dinh)|(?:nghi quyet|quyet dinh|nghi dinh|luat|ke hoach"
    r"|van ban|chi thi|thong tu)"
    r"(?! so| nay \d))(?![a-z])"
)
"""Opens with the word for the text that was named before."""


def read_outcome(known: Known | None, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """How an instrument has worked: the sentences on it that tell what came of it; None where that is not asked, or no
    article tells it."""
    if known is None or understanding.asks(Kind.FIGURE, Kind.DATE, Kind.WHO, Kind.SUPPORT):
        return None
    if not _ASKS_OUTCOME.search(fold(_without_references(understanding))):
        return None
    found: dict[tuple[str, int], Sentence] = {}
    for one in _naming(known, evidence):
        for near in (one, *_said_after(one, known, evidence)):
            if _OUTCOME.search(near.folded):
                found.setdefault(near.key, near)
                for further in thread(near, evidence.shelf.story(near.article), whole=True):
                    if _names_another(further, known):
                        break
                    found.setdefault(further.key, further)
    if not found:
        return None
    lead = Statement(words_in(understanding.language).sources_say)
    return Reading(Outcome.ANSWERED, (lead,), quotes=tuple(one.source() for one in found.values()))


def content_of(known: Known, understanding: Understanding, evidence: Evidence) -> tuple[Sentence, ...]:
    """What articles say that an instrument provides for, or aims at where that is asked; else nothing."""
    says = _AIMS if _ASKS_AIM.search(fold(_without_references(understanding))) else _PROVIDES
    found: dict[tuple[str, int], Sentence] = {}
    for one in _naming(known, evidence):
        if says.search(one.folded):
            found.setdefault(one.key, one)
        after = thread(one, evidence.shelf.story(one.article), whole=True)
        if after and (refers_back(after[0]) or _OF_ITS_KIND.match(after[0].folded)):
            for further in after:
                if _names_another(further, known):
                    break
                found.setdefault(further.key, further)
    return tuple(found.values())


def _naming(known: Known, evidence: Evidence) -> Iterator[Sentence]:
    for source in known.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is not None and not sentence.is_caption:
            yield sentence


def _said_after(one: Sentence, known: Known, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences after `one`, up to the next that names another instrument, heading or place; none after a list of
    texts, of which what follows is said as a whole."""
    if len({fold(reference.text) for reference in one.facts.references if reference.number}) >= _A_LIST:
        return
    story = evidence.shelf.story(one.article)
    at = next(place for place, other in enumerate(story) if other.start == one.start)
    for other in story[at + 1 : at + 1 + _REACH]:
        if other.is_heading or _names_another(other, known):
            return
        if not other.is_caption:
            yield other


def _names_another(sentence: Sentence, known: Known) -> bool:
    return any(
        one.number is not None and refers_to(known.reference, one) is Match.NO for one in sentence.facts.references
    )


def _without_references(understanding: Understanding) -> str:
    text = understanding.text
    for reference in understanding.references:
        text = text.replace(reference.text, " ")
    return text
