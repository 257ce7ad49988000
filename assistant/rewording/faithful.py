"""Whether other words for a question ask the same: no fact lost, none added, nothing else asked about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.concepts import names_concept
from assistant.facts import Facts, facts_of
from assistant.understand import Kind, Understanding, read_question
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.folding import fold
from policy.language import Language, detect_language


def is_whole_follow_up(proposed: str, question: str, said: Sequence[str]) -> bool:
    """Whether `proposed` is `question` with what it leaves out taken from what was `said` before and nowhere else.

    A model that gives an earlier question back has not understood the new one.
    """
    if detect_language(proposed).language != detect_language(question).language:
        return False
    if fold(proposed).strip(" ?.") in {fold(text).strip(" ?.") for text in said}:
        return False
    own, whole = read_question(question), read_question(proposed)
    known = "\n".join([question, *said])
    return (
        holds(facts_of(proposed), facts_of(question))
        and holds(facts_of(known), facts_of(proposed))
        and _name_all(whole.concepts, _specific(own))
        and _name_all(read_question(known).concepts, _specific(whole))
        and _keeps_words(own, proposed)
        and own.details <= whole.details
        and (own.kind is Kind.OPEN or own.kind in whole.kinds)
    )


def are_all_of(parts: Sequence[str], whole: Understanding) -> bool:
    """Whether `parts` ask together what `whole` asks: each about some of it, all of them about all of it."""
    read = [read_question(part, whole.language) for part in parts]
    facts = [facts_of(part, whole.language) for part in parts]
    own = facts_of(whole.text, whole.language)
    together = facts_of("\n".join(parts), whole.language)
    return (
        all(part.language == whole.language for part in read)
        and all(holds(own, one) for one in facts)
        and holds(together, own)
        and all(_name_all(whole.concepts, _specific(part)) for part in read)
        and _name_all([concept for part in read for concept in part.concepts], _specific(whole))
        and all(part.concepts or part.names or part.references or part.details for part in read)
    )


def is_translation(proposed: str, language: Language, whole: Understanding) -> bool:
    """Whether `proposed` is in `language` and has the facts of `whole`, all of them and no others."""
    if detect_language(proposed).language != language:
        return False
    own, facts = facts_of(whole.text, whole.language), facts_of(proposed, language)
    return holds(facts, own) and holds(own, facts)


def holds(facts: Facts, wanted: Facts) -> bool:
    """Whether every place, number, date and identifier of `wanted` is among `facts`."""
    return (
        set(wanted.place_ids) <= set(facts.place_ids)
        and {(q.value, q.unit) for q in wanted.quantities} <= {(q.value, q.unit) for q in facts.quantities}
        and {(p.first, p.last) for p in wanted.periods} <= {(p.first, p.last) for p in facts.periods}
        and {(r.number, r.suffix) for r in wanted.references} <= {(r.number, r.suffix) for r in facts.references}
    )


_POINTING_WORDS = """
above before beginning cited city end first former last latter listed mentioned named one ones other others place
previous province said same second spoke talked text thing third told
autre autres avant chose cite cites citee citees debut dernier derniere deuxieme dessus dit dite fin lieu meme mentionne
mentionnee nomme nommee parle precedent precedente premier premiere province second seconde texte ville
ban cung cuoi dau do hai ke khac kia neu nhac nhat noi pho tien tinh tren truoc thanh thu van vua
"""
_POINTING = frozenset(_POINTING_WORDS.split())
"""Words that only point to what was said: the whole question has a name in their place."""


def _keeps_words(own: Understanding, proposed: str) -> bool:
    """Whether what the question asks about, and no thesaurus knows, is still asked about."""
    stems = {word[:5] for word in fold(proposed).replace("-", " ").split()}
    asked = [word for word in own.words if word not in _POINTING]
    return sum(word[:5] in stems for word in asked) >= len(asked) / 2


def _specific(read: Understanding) -> list[str]:
    return [concept for concept in read.concepts if concept not in GENERIC_CONCEPTS]


def _name_all(named: Iterable[str], wanted: Iterable[str]) -> bool:
    """Whether each wanted concept is named, or one that is a kind of the other."""
    known = frozenset(named)
    return all(
        names_concept(concept, known) or any(names_concept(one, frozenset({concept})) for one in known)
        for concept in wanted
    )
