"""Reads by whom something is done: what stands behind "funded by", "géré par", or between "do" and its verb."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.concepts import concepts_in, mentions_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.facts import facts_of
from assistant.guard.names import holds, names_in, tokens
from assistant.read.dates.dates import states_values_of
from assistant.read.deeds import Deed, deeds_told, same_deed
from assistant.read.fit import fit
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.organisations import find_organisations
from policy.people import name_spans
from policy.terms import concepts

_ENDS = (
    r"(?=\s*(?:[,;:.|()\n–—]|$)|\s(?:with|avec|for|pour|to|in|en|since|depuis|which|who|qui|that|under|through|on|at"
    r"|from|until|dans|sous|afin|nham|voi|tu|trong|tai|va)\s|\s(?:and|et)\s(?:[a-z]+ (?:[a-z]+ )?(?:by|par)"
    r"|is|are|was|were|has|have|had|will|would|must|est|sont|a|ont|sera)\s)"
)
"""Where the name of a doer ends; "and" goes on with it unless a verb follows: "Science and Technology"."""
_NAMED = r"(?:(?!\s(?:by|par)\s)[^,;:.|()\n]){2,90}?"
_BEHIND = late_regex(
    rf"\s(?:jointly |entirely |mainly |conjointement |entierement |principalement )?(?:by"
    rf"|par)\s(?P<agent>{_NAMED}){_ENDS}"
)
_BEFORE = late_regex(
    r"(?<![a-z])(?:do|duoc|boi)\s(?P<agent>[^,;:.|()\n]{2,80}?)\s(?:da |se |dang |truc tiep |dong )?\Z"
)
_HELPING = late_regex(
    r"\s(?:(?:va|vont|sera|seront|est|sont|charge\w*|de|d'|doit|doivent|will|is|are|to|shall|must|has|have|se|da|dang|duoc|giao"
    r"|chiu trach nhiem|la|co quan|don vi|also|jointly|aussi)\s)*"
)
"""Between a subject and its verb."""
_OBJECT = late_regex(r"\s(?!(?:by|par|boi|with|avec|voi)\s)[^\s]")
_WHICH_BODY = late_regex(
    r"(?<![a-z])(?:(?:which|what) (?:\w+ )?(?:ministry|department|authority|agency|office|committee|centre|institute"
    r"|university|bank|company|"
    r"firm|body)|quel(?:le)? (?:ministere|departement|autorite|service|agence|organisme|institution|societe|entreprise"
    r"|universite|"
    r"institut|centre|banque)|(?:bo|so|co quan|don vi|to chuc|truong|vien|cong ty|ngan hang|trung tam|cuc|ban)"
    r" nao)(?![a-z])"
)
_ARTICLE = late_regex(r"(?:the|le|la|les|l['’]|un|une|an?)\s?")
_CLAUSE = late_regex(r"[;:.|]\s|,\s(?:which|who|qui|dont|while|tandis que|con|trong khi)\s")
_STANDS_FOR = late_regex(
    r"\A\W*(?:(?:it|they|il|elle|ils|elles|celui-ci|celle-ci|no|day)(?![a-z])|(?:the|this|these|ce|cet|cette|ces|le|la|les|l')"
    r"\s?(?P<noun>[a-z-]+)|(?P<that>[a-z ]{2,24}?) (?:nay|tren|do)(?![a-z]))"
)
"""How a sentence opens that goes on about what was named before it."""
_UNDERTAKING = late_regex(
    r"(?:facilit|program|project|fund|scheme|initiative|cent(?:re|er)|institute?|park|universit|compan|hub|platform|network|"
    r"fonds|projet|parc|plateforme|reseau|societe|dispositif|mecanisme|quy|du-?an|chuong|trung|vien|cong|nen|mang)"
)
"""What an article may be on and go on about: "the fund", "ce programme"."""
_SOMEBODY = late_regex(
    r"(?:organismes?|structures?|pays|partenaires?|entites?|bod(?:y|ies)|countr(?:y|ies)|partners?|entity|organi[sz]ations?"
    r"|co|quan|don|vi|to|chuc|nuoc|ben)\Z"
)
"""Words that ask for somebody, whoever it is."""
_LEVELS = frozenset({"national-level", "provincial-level", "district-commune-level"})
"""What the article on a national programme need not say again."""
_TEXTS = frozenset({"resolution", "decision", "decree", "law", "circular", "directive", "conclusion", "legal-document"})
"""What a text is called where it is named by its number."""
_LOOKED_AT = 20
_ENOUGH = 0.3
_STEM = 6


def read_agent(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Who does to the asked thing what the question says, where a sentence names the doer behind the verb; None
    where none does."""
    which = _WHICH_BODY.search(fold(understanding.text)) is not None
    asks_who = which or understanding.asks(Kind.WHO) or Detail.BODY in understanding.details
    if not asks_who or Detail.SIGNER in understanding.details or any(True for _ in name_spans(understanding.text)):
        return None
    asked = deeds_told(understanding.text)
    if not asked:
        return None
    named = bool(_things(understanding) or _own_words(understanding) or understanding.names or understanding.references)
    for _, fitting, scored in rank_sentences(understanding, evidence)[:_LOOKED_AT]:
        sentence = scored.sentence
        if sentence.is_caption or not fitting.is_about or (named and fitting.share < _ENOUGH):
            continue
        if not states_values_of(understanding, sentence):
            continue
        for deed, agent, is_before in _agents_in(sentence):
            if not any(same_deed(deed, one) for one in asked) or not _is_named(agent, sentence, understanding):
                continue
            if is_before and not _does_it_to_the_thing(sentence, deed, understanding):
                continue
            if not (is_before or _is_of_the_thing(sentence, deed, understanding, evidence)):
                continue
            value = words_in(understanding.language).value_thing.format(value=f"**{agent}**", thing="")
            statement = Statement(f"{value}.", (sentence.source(),), value=agent)
            return Reading(Outcome.ANSWERED, (statement,), quotes=(sentence.source(),))
    return None


def _agents_in(sentence: Sentence) -> Iterator[tuple[Deed, str, bool]]:
    """The deeds of a sentence with their doers as written, and whether the doer is the subject: "the ministry
    leads"."""
    text, folded = sentence.text, sentence.folded
    bodies = find_organisations(text, sentence.article.language)
    for deed in deeds_told(text):
        for body in bodies:
            if body.end <= deed.start and _HELPING.fullmatch(folded, body.end, deed.start):
                yield deed, body.name, True
        if sentence.article.language == "vi":
            match = _BEFORE.search(folded, 0, deed.start)
        else:
            match = _BEHIND.match(folded, deed.end)
        if match is None:
            continue
        agent = text[slice(*match.span("agent"))].strip(" ,")
        article = _ARTICLE.match(fold(agent))
        is_name = article is not None and agent[article.end() : article.end() + 1].isupper()
        yield deed, agent[article.end() :] if article is not None and is_name else agent, False


def _does_it_to_the_thing(sentence: Sentence, deed: Deed, understanding: Understanding) -> bool:
    """Whether what the question names stands behind the verb, in its clause."""
    stop = _CLAUSE.search(sentence.folded, deed.end)
    behind = sentence.text[deed.end : stop.start() if stop else len(sentence.text)]
    if not _OBJECT.match(fold(behind)):
        return False
    named, words = concepts_in(behind), tokens(behind)
    things = _things(understanding, but_generic=False)
    if any(holds(name, words) for name in understanding.names):
        return True
    if things and all(names_concept(one, named) for one in things):
        return True
    own = _own_words(understanding)
    same = sentence.article.language == understanding.language
    stems = {word[:_STEM] for word in words}
    return not things and bool(own) and same and all(word[:_STEM] in stems for word in own)


def _is_named(agent: str, sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the doer is somebody, and not whom the question names already."""
    if fold(agent) in fold(understanding.text) or facts_of(agent, sentence.article.language).references:
        return False
    known = concepts()
    is_body = any(one in known and known[one].kind in ("body", "applicant") for one in concepts_in(agent))
    organised = any(True for _ in find_organisations(agent, sentence.article.language))
    return is_body or organised or any(True for _ in names_in(f"x {agent}", []))


def _is_of_the_thing(sentence: Sentence, deed: Deed, understanding: Understanding, evidence: Evidence) -> bool:
    """Whether it is done to what the question names: the clause before the verb names it, or goes on about it."""
    begin = max((match.end() for match in _CLAUSE.finditer(sentence.folded, 0, deed.start)), default=0)
    clause = sentence.text[begin : deed.start]
    words = tokens(clause)
    if any(holds(name, words) for name in understanding.names):
        return True
    named = concepts_in(clause)
    things = _things(understanding)
    if things and all(names_concept(one, named) for one in things):
        return True
    if understanding.words and sentence.article.language == understanding.language:
        stems = {word[:_STEM] for word in words}
        own = _own_words(understanding)
        if own and all(word[:_STEM] in stems for word in own):
            return True
    if begin or (opening := _STANDS_FOR.match(fold(clause))) is None:
        return False
    if not (things or _own_words(understanding) or understanding.names or understanding.places):
        # Asked of the article on what bears the name: "the facility is funded by …".
        return opening["noun"] is None or _UNDERTAKING.match(opening["noun"]) is not None
    before = [one for one in evidence.around(sentence) if one.start < sentence.start]
    fits = [fit(understanding, one) for one in before[-2:]]
    return any(one.is_about and one.share >= 0.5 for one in fits)


def _things(understanding: Understanding, *, but_generic: bool = True) -> list[str]:
    """What the question asks about beside the deed itself: the "funds" of "who funds it?" are no fund."""
    deeds = deeds_told(understanding.text)
    verbs = {
        mention.concept
        for mention in mentions_in(understanding.text)
        if any(mention.start < deed.end and deed.start < mention.end for deed in deeds)
    }
    known = concepts()
    unsaid = verbs | _LEVELS | (_TEXTS if understanding.references else frozenset())
    asked = [one for one in understanding.concepts if one not in unsaid]
    asked = [one for one in asked if not (one in known and known[one].kind == "body")]
    return [one for one in asked if not (but_generic and one in GENERIC_CONCEPTS)]


def _own_words(understanding: Understanding) -> list[str]:
    """The words of the question that are neither its deed nor ask for somebody."""
    return [word for word in understanding.words if not (deeds_told(word) or _SOMEBODY.match(word))]
