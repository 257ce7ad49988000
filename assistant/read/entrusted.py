"""Who was given a task: "the department entrusted the design to the university and the soil tests to the institute"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import tokens
from assistant.read.fit import is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex

_ENTRUSTS = late_regex(
    r"(?<![a-z])(?:confi(?:e|er|era|ent|ait)|delegue|attribue|entrust(?:s|ed)|assign(?:s|ed)|outsourc(?:es|ed)|"
    r"hand(?:s|ed) over|contract(?:s|ed) out|giao)\s"
)
_IS_ENTRUSTED = late_regex(
    r"(?P<task>[^,;:.]{3,80}?)\s(?:(?:a|ont|avait|sera|seront|est|sont) (?:ete )?(?:confie|delegue|attribue)e?s?|"
    r"(?:(?:was|were|is|are|has been|have been|will be) )(?:entrusted|assigned|outsourced|contracted out|handed over)|"
    r"(?:da )?duoc giao)\s(?:a|au|aux|to|cho)\s(?P<doer>[^;:.,]{3,90})"
)
_SHARE_OUT = late_regex(
    r"(?:,?\s?(?:et|and|va|ainsi que|,)\s)?"
    r"(?P<task>(?:(?:la|le|les|the|its|their|sa|son|ses|une?|an?|viec)\s|l['’])?[^,;:.]{2,80}?)\s(?:a|au|aux|to|cho)\s"
    r"(?P<doer>[^;:.]{3,90}?)"
    r"(?=,?\s(?:et|and|va|ainsi que)\s(?:(?:la|le|les|the|its|their|sa|son|ses|viec)\s|l['’])[^,;:.]{2,80}?\s"
    r"(?:a|au|aux|to|cho)\s|[;:.]|,\s(?:qui|which|who|dont|pour|for|de|nham)\s|\Z)"
)
_ASKS_FOR_DOER = late_regex(
    r"(?<![a-z])(?:assur\w+|realis\w+|effectu\w+|condui\w*|men(?:e|ent|era)|s'occup\w+|charge\w*|concu|concoi\w*|"
    r"concevr\w*|developp\w+|ger(?:e|ent|era)|exploit\w+|construi\w+|fai(?:t|re)|fera|execut\w+|"
    r"do(?:es|ing)?|did|done|carr(?:y|ies|ied|ying) out|runs?|ran|run by|conduct\w*|provid\w+|handl\w+|design\w*|"
    r"build\w*|built|develop\w*|operat\w+|in charge|responsible|mak(?:es|ing)|made|tak(?:es|ing) care|"
    r"thuc hien|dam nhan|dam nhiem|phu trach|trien khai|thiet ke|van hanh|xay dung|phat trien|cung cap|lam|"
    r"(?:a|to) (?:qui|whom)|cho (?:ai|don vi nao|co quan nao)|duoc giao)(?![a-z])"
)
"""Words of carrying out; who pays for a task, praises it or has given it to somebody is not who does it."""
_ARTICLE = late_regex(r"(?:la|le|les|l['’]|the|une?|an?)\s?")
_STEM = 5


@dataclass(frozen=True, slots=True)
class Entrusted:
    """A task and to whom it was given, as a sentence puts them."""

    task: str
    doer: str


def read_entrusted(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who does what the question names, where a sentence says to whom that was entrusted; None where none does."""
    if understanding.kind is not Kind.WHO or not _ASKS_FOR_DOER.search(fold(understanding.text)):
        return None
    for scored in evidence.sentences:
        sentence = scored.sentence
        if not is_about_places(understanding.places, sentence.about or sentence.article.places):
            continue
        for one in entrusted_in(sentence.text):
            if _is_asked(one.task, understanding, sentence):
                text = words_in(understanding.language).value_thing.format(value=f"**{one.doer}**", thing="") + "."
                source = sentence.source()
                return Reading(Outcome.ANSWERED, (Statement(text, (source,)),), quotes=(source,))
    return None


def entrusted_in(text: str) -> Iterator[Entrusted]:
    """The tasks that a sentence says were given to somebody.

    >>> list(entrusted_in("The city entrusted the design to Vinh University and the tests to a local firm."))
    [Entrusted(task='the design', doer='Vinh University'), Entrusted(task='the tests', doer='a local firm')]
    """
    folded = fold(text)
    if (passive := _IS_ENTRUSTED.search(folded)) is not None:
        yield _entrusted(text, passive.span("task"), passive.span("doer"))
        return
    if (verb := _ENTRUSTS.search(folded)) is None:
        return
    at = verb.end()
    while (one := _SHARE_OUT.match(folded, at)) is not None:
        yield _entrusted(text, one.span("task"), one.span("doer"))
        at = one.end()


def _entrusted(text: str, task: tuple[int, int], doer: tuple[int, int]) -> Entrusted:
    given = text[slice(*doer)].strip(" ,")
    article = _ARTICLE.match(fold(given))
    is_name = article is not None and given[article.end() : article.end() + 1].isupper()
    return Entrusted(text[slice(*task)].strip(" ,"), given[article.end() :] if article and is_name else given)


def _is_asked(task: str, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the task is what the question asks about: it names a thing that the question does, or has its words."""
    specific = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS]
    named = concepts_in(task)
    if any(names_concept(one, named) for one in specific):
        return True
    if sentence.article.language != understanding.language:
        return False
    stems = {word[:_STEM] for word in tokens(task)}
    return any(word[:_STEM] in stems for word in understanding.words)
