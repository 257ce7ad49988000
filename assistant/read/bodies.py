"""The body whose duties stand below its name: in plans "3. Sở Y tế" is a line of its own, and the duty names nobody."""

from __future__ import annotations

from assistant.concepts import mentions_in
from assistant.evidence import Sentence
from assistant.guard.names import holds, names_in, tokens
from assistant.read.office_asked import PERSONAL
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.organisations import find_organisations
from policy.terms import concepts

_NOBODY = PERSONAL | {"state", "party", "authority-level"}
"""What a heading may name without naming a body that has duties: "The state of play"."""
_PEOPLE = late_regex(
    r"(?<![a-z])(?:femmes|hommes|jeunes|anciens|groupes?|equipes?|eleves|etudiant(?:e?s)|enseignants|agriculteurs|paysans"
    r"|pecheurs|habitants|villageois|riverains|chercheurs|ingenieurs|artisans|benevoles|volontaires|entreprises|banques?"
    r"|women|men|youths?|elders|groups?|teams?|pupils|students|teachers|farmers|growers|fishermen|residents|villagers"
    r"|islanders|researchers|engineers|volunteers|firms|companies|banks?|phu nu|thanh nien|nhom|hoc sinh|sinh vien"
    r"|giao vien|nong dan|ba con|ngu dan|nguoi dan|nha khoa hoc|ky su|doanh nghiep|ngan hang|hop tac xa)(?![a-z])"
)
"""Sorts of people and bodies that do something without a name."""
_WIDEST = 4
"""Words, beside its name, of a heading that names a body and no task of it."""


def body_above(sentence: Sentence) -> Source | None:
    """The heading right above the sentence where it names a body, and little else; None where it does not."""
    if not sentence.headings:
        return None
    heading = sentence.headings[-1]
    known = concepts()
    named = [one for one in mentions_in(heading) if one.concept in known and known[one.concept].kind == "body"]
    spans = [(one.start, one.end) for one in named if one.concept not in _NOBODY]
    spans = spans or [(one.start, one.end) for one in find_organisations(heading, sentence.article.language)]
    beside = len(heading.split()) - sum(len(heading[start:end].split()) for start, end in spans)
    start = sentence.article.text.rfind(heading, 0, sentence.start)
    if not spans or beside > _WIDEST or start < 0:
        return None
    return Source(sentence.article, start, start + len(heading), (sentence.passage,))


def told_of_body(sentence: Sentence, understanding: Understanding) -> Statement | None:
    """The body whose duty the sentence is, as what answers "who?"; None where it stands below none."""
    body = body_above(sentence)
    if body is None or fold(body.quote) in fold(understanding.text):
        return None
    named = words_in(understanding.language).value_thing.format(value=f"**{body.quote}**", thing="")
    return Statement(f"{named}.", (body, sentence.source()), value=body.quote)


def names_somebody(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the sentence names a person, a body or a sort of people that the question does not: "a women's group"."""
    if body_above(sentence) is not None:
        return True
    taken = [(mention.start, mention.end) for mention in sentence.facts.places]
    asked = tokens(understanding.text)
    if any(not holds(name, asked) for name, _, _ in names_in(sentence.text, taken)):
        return True
    if set(_PEOPLE.findall(sentence.folded)) - set(_PEOPLE.findall(fold(understanding.text))):
        return True
    known = concepts()
    people = {one for one in sentence.concepts if one in known and known[one].kind in ("body", "applicant")}
    return bool(people - {"state"} - set(understanding.concepts))
