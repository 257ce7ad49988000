"""Reads how to reach somebody: the e-mail address, telephone number, web page or postal address of what is asked
about."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.guard.names import holds, tokens
from assistant.read.fit import is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.contacts import Contact, ContactKind, find_contacts
from policy.folding import fold
from policy.late_regex import late_regex

_ASKED = {
    ContactKind.EMAIL: late_regex(
        r"(?<![a-z])(?:(?:what|which|quel(?:le)?s?|dia chi)\b[^?]{0,24}(?:e-?mails?|courriels?|mails?|thu dien tu)"
        r"|(?:e-?mail|mail|electronic) address\w*|adresses? (?:e-?mail|mail|electronique|courriel)|courriel"
        r" (?:de|du|des)"
        r"|(?:e-?mail|hop thu|thu dien tu) (?:of|de|du|des|nao|gi|cua|lien he)|(?:l'|the |an? )e-?mail\s*\?)(?![a-z])"
    ),
    ContactKind.PHONE: late_regex(
        r"(?<![a-z])(?:(?:tele)?phone numbers?|numeros? (?:de )?(?:telephone|tel|portable)|so (?:dien thoai|dt|hotline)"
        r"|hot ?lines?|duong day nong|ligne directe|(?:what|which) number (?:do|can|should|must) \w+ (?:call"
        r"|ring|phone)"
        r"|(?:a )?quel numero (?:appeler|dois|faut|peut)|goi (?:dien )?(?:so nao|vao so nao|toi so nao|den so"
        r" nao))(?![a-z])"
    ),
    ContactKind.WEB: late_regex(
        r"(?<![a-z])(?:websites?|web ?(?:sites?|pages?|address\w*)|sites? (?:web|internet)|adresses? (?:web"
        r"|internet)|urls?"
        r"|trang (?:web|thong tin dien tu)|dia chi (?:web|trang|cong)|duong (?:link|dan)|links?|liens?"
        r" (?:internet|pour))(?![a-z])"
    ),
    ContactKind.POST: late_regex(
        r"(?<![a-z])(?:(?:at|to|a|from) (?:what|which|quelle) address\w*|a quelle adresse|quelle est l'adresse"
        r"|what (?:is|'s) the (?:postal |street )?address|dia chi (?:o dau|nao|la gi|cua|nop|nhan|lien he|truso)"
        r"|(?:postal|street) address\w*|adresses? postales?)(?![a-z])"
    ),
}
_ANY = late_regex(
    r"(?<![a-z])(?:(?:how|where|who|whom)\b[^?]{0,24}\b(?:contact|reach|get in touch)|(?:comment|ou"
    r"|qui)\b[^?]{0,24}\b(?:contacter|"
    r"joindre)|contact (?:details|information|point)s?|coordonnees|(?:thong tin |dau moi )lien he|lien"
    r" he\b[^?]{0,40}(?:o dau|"
    r"voi ai|the nao|bang cach nao|nhu the nao|qua dau|kenh nao)|lien he ai)(?![a-z])"
)
_SAYS_HOW = late_regex(
    r"(?<![a-z])(?:contact\w*|e-?mails?|mails?|address\w*|adress\w*|courriels?|telephon\w*|phone|numeros?"
    r"|number|hot ?lines?|call|appel\w*|web"
    r"\w*|sites?|pages?|internet|links?|liens?|joindre|reach|touch|coordonnees|electroni\w+|ecrire|write|envoy\w+|send|sent|"
    r"lien|he|dia|chi|dien|thoai|duong|day|nong|so|goi|thu|tu|trang|dan|hop|gui|nop|details?|information)\Z"
)
"""Words of a question that are on the way to reach somebody, not on whom."""
_OF_CONTACTS = frozenset(
    {"phone-number", "email-address", "number-of-document", "submit", "application-procedure", "dossier"}
)
_ARTICLES = 6
_OPENING = 3
"""Sentences of an article that say what it is on."""
_HALF = 0.5
_MOST = 3


def asks_for_contact(understanding: Understanding) -> bool:
    """Whether an e-mail address, a telephone number or a web address is asked for and nothing else: no other sentence
    tells it."""
    exact = _kinds_asked(understanding) - {ContactKind.POST}
    return bool(exact) and understanding.kind not in (Kind.SUPPORT, Kind.SUMMARY)


def read_contact(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the article on the asked body or call gives to reach it, of the kind asked for; None where it gives none."""
    kinds = _kinds_asked(understanding)
    if not kinds:
        return None
    best, chosen = _HALF, list[tuple[Sentence, tuple[Contact, ...]]]()
    told_in = ""
    articles = list({hit.article.id: hit.article for hit in evidence.hits}.values())[:_ARTICLES]
    for article in articles:
        story = evidence.shelf.story(article)
        for place, sentence in enumerate(story):
            contacts = tuple(one for one in find_contacts(sentence.text) if one.kind in kinds)
            if not contacts:
                continue
            share = _share(understanding, sentence, story, place)
            if share > best or (share == best and not chosen):
                best, chosen, told_in = share, [(sentence, contacts)], article.id
            elif share == best and article.id == told_in:
                chosen.append((sentence, contacts))
    if not chosen:
        return None
    words = words_in(understanding.language)
    told = chosen[:_MOST]
    values = dict.fromkeys(f"**{one.text}**" for _, contacts in told for one in contacts)
    sources = tuple(sentence.source() for sentence, _ in told)
    text = words.value_thing.format(value=", ".join(values), thing="")
    lead = Statement(f"{text}.", sources)
    return Reading(Outcome.ANSWERED, (lead,), quotes=sources)


def _kinds_asked(understanding: Understanding) -> frozenset[ContactKind]:
    """The kinds of contact that the question asks for; all of them where it only asks how to reach somebody."""
    folded = fold(understanding.text)
    found = {kind for kind, asked in _ASKED.items() if asked.search(folded)}
    if ContactKind.EMAIL in found:
        found.discard(ContactKind.POST)
    if not found and _ANY.search(folded):
        found = set(ContactKind)
    return frozenset(found)


def _share(understanding: Understanding, sentence: Sentence, story: tuple[Sentence, ...], place: int) -> float:
    """How surely the contact is that of what is asked about, from 0 to 1: what the sentence and those beside it name
    counts whole, what only the article is on counts half, and everything is there where nothing is asked about."""
    if not is_about_places(understanding.places, sentence.about or sentence.article.places):
        return 0.0
    beside = [sentence, *(one for one in story[max(0, place - 1) : place] if one.paragraph >= sentence.paragraph - 1)]
    near = " ".join((*(one.text for one in beside), *sentence.headings))
    opening = " ".join((sentence.article.title, *(one.text for one in story[:_OPENING])))
    near_words, words = tokens(near), tokens(sentence.article.text)
    if not all(holds(name, words) for name in understanding.names):
        return 0.0
    near_concepts, opening_concepts = concepts_in(near), concepts_in(opening)
    told = [1.0 if holds(name, near_words) else 0.75 for name in understanding.names]
    for concept in understanding.concepts:
        if concept in GENERIC_CONCEPTS or concept in _OF_CONTACTS:
            continue
        told.append(
            1.0 if names_concept(concept, near_concepts) else 0.75 if names_concept(concept, opening_concepts) else 0.0
        )
    if understanding.language == sentence.article.language:
        asked = [one for one in understanding.words if not _SAYS_HOW.match(fold(one))]
        opening_words = tokens(opening)
        told += [1.0 if holds(one, near_words) else 0.75 if holds(one, opening_words) else 0.0 for one in asked]
    return sum(told) / len(told) if told else 1.0
