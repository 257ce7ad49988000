"""Tells whether a question is who said something, and finds who says a sentence.

That is the person whom the sentence names, else the given name beside its verb, else whom its pronoun stands for."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.evidence import Evidence, Sentence
from policy.folding import fold
from policy.late_regex import late_regex
from policy.people import Person, find_people

_BACK = 6
"""Sentences before: who "she" or "Khoi" is was said shortly before."""
_PRONOUN = r"(?:il|elle|he|she|ong|ba|anh|chi|vi nay)"
_VERB = (
    r"(?:sa(?:ys?|id)|repl(?:y|ies|ied)|warn(?:s|ed)?|add(?:s|ed)|note[sd]|explain(?:s|ed)|conced(?:es|ed)|tells?|told"
    r"|argue[sd]|insist(?:s|ed)|recall(?:s|ed)|complain(?:s|ed)|admit(?:s|ted)|asks?|asked|stress(?:es|ed)|laughs?"
    r"|(?:a )?(?:dit|repond|ajoute|explique|precise|souligne|estime|rappelle|regrette|confie|avertit|glisse|lance"
    r"|soupire|resume|reconnait|insiste|affirme|declare|plaide|tranche|repondu|prevenu|previent)e?)"
)
_NOI = r"(?:noi|cho biet|chia se|khang dinh|nhan manh|canh bao|than tho|giai thich|dap|ke|cho rang|thua nhan)"
_BY_PRONOUN = late_regex(
    r"\A\W*(?:selon (?:lui|elle)|d'apres (?:lui|elle)|according to (?:him|her)|theo (?:ong|ba)(?= \w)|il|elle|he"
    r"|she|ong|ba|dong chi nay|vi nay|le (?:vice-)?ministre|la (?:vice-)?ministre|the (?:deputy"
    r" |vice )?minister|thu truong|bo truong)(?!\w)"
    rf"|[\"”»’],?\s(?:(?:{_PRONOUN}\s(?:{_VERB}|{_NOI}))|{_VERB}(?:-t)?[\s-]{_PRONOUN})(?!\w)"
)
"""Says it, or is said to, by somebody named before."""
_NAME = r"[^\W\d_a-z][^\W\d_]+"
_ADDRESS = r"(?:[Mm](?:me|r|rs|s)?\.?|[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị)"
_GIVEN = late_regex(
    rf"(?<!\w)(?:{_ADDRESS}\s(?P<name>{_NAME})|(?P<before>{_NAME})(?=\s(?P<verb>\w+))"
    rf"|(?P<said>\w+)\s(?P<after>{_NAME}))(?!\s[^\W\d_a-z])"
)
"""One name alone, behind a form of address or beside a verb of saying."""
_VERB_ALONE = late_regex(rf"{_VERB}\Z")


_SAID = late_regex(
    r"(?:repond\w*|answer\w*|tra loi) .{0,30}(?:interview|entretien|phong van)|interview\w*"
    r"|(?<![a-z])qui (?:a |ont |s'|y |en |nous |leur )?(?:\w+ ){0,2}?(?:di(?:t|sent)|declar\w+|affirm\w+"
    r"|soulign\w+|indiqu\w+"
    r"|annonc\w+|rappel\w+|precis\w+|estim\w+|present\w+|expliqu\w+|propos\w+|demand\w+|recommand\w+|sugger\w+"
    r"|reclam\w+"
    r"|trouv\w+|consider\w+|redout\w+|dout\w+|prefer\w+|applaud\w+"
    r"|salu\w+|juge\w*|pens\w+|crain\w+|plaid\w+|appel\w+|critiqu\w+|denonc\w+|regrett\w+|deplor\w+|reconn\w+|admet\w*|admis"
    r"|prom\w+|souhait\w+|insist\w+|averti\w*|ajout\w+|confi\w+|constat\w+|plaint|plaign\w+|invit\w+)(?![a-z])"
    r"|(?<![a-z])(?:according to|selon|d'apres|theo(?: loi)?) (?:whom|qui|ai)(?![a-z])"
    r"|(?<![a-z])(?:par qui|by whom) .{3,80}(?<![a-z])(?:presente|dit|annonce|declare|qualifie|propose|soulign|decrit|"
    r"said|called|described|presented|announced|proposed|suggested)\w*"
    r"|(?<![a-z])who (?:has |had |is |was )?(?:\w+ly )?(?:sa(?:ys?|id)|stat\w+|announc\w+|declar\w+|stress\w+"
    r"|not(?:es|ed)|tells?"
    r"|told|present\w+|explain\w+|propos\w+|suggest\w+|recommend\w+|ask\w*|call\w*|demand\w*|urg\w+|warn\w*|thinks?"
    r"|thought|believ\w+|fears?|feared|argu\w+|critici\w+|regret\w*|admit\w*|acknowledg\w+|promis\w+|wants?"
    r"|wanted|insist\w*"
    r"|complain\w*|invit\w+|point\w*|finds?|found|considers?|doubts?|prefers?|applauds?|worr\w+)(?![a-z])"
    r"|(?<![a-z])(?:ai|nguoi nao|ong nao|ba nao) (?:da |dang |la nguoi )?(?:noi|phat bieu|khang dinh|cho biet"
    r"|nhan manh|cho rang"
    r"|gioi thieu|trinh bay|de xuat|de nghi|kien nghi|yeu cau|keu goi|canh bao|thua nhan|khuyen nghi|mong muon"
    r"|muon|hua|lo ngai"
    r"|chi ra|luu y|phan nan|phe binh|dat hang|hien ke|nghi|cho la|lo|e ngai|than phien|ca ngoi|hoai nghi)(?![a-z])"
    r"|nguoi (?:da )?(?:noi|phat bieu)|theo ai"
)
"""Asks who says something: any verb of saying, thinking or asking for."""
_THAT = late_regex(r"(?<![a-z])(?:que |qu'|that |rang )")


def asks_who_said(text: str) -> bool:
    """Whether `text` asks who says, thinks or asks for something."""
    return _SAID.search(fold(text)) is not None


def asks_who_said_that(text: str) -> bool:
    """As above, with the words said: "who said that the machines will rust?"."""
    folded = fold(text)
    said = _SAID.search(folded)
    return said is not None and _THAT.search(folded, said.end()) is not None


def speaker_of(sentence: Sentence, evidence: Evidence) -> tuple[Person, Sentence] | None:
    """Who says the sentence, and the sentence that names the person in full; None where nothing tells."""
    people = find_people(sentence.text, sentence.article.language)
    if people:
        return people[0], sentence
    story = evidence.shelf.story(sentence.article)
    index = next(place for place, other in enumerate(story) if other.start == sentence.start)
    if (given := _given_name(sentence.text)) is not None:
        # A given name may have been told in full at the beginning of the article.
        return next(_named(given, reversed(story[:index])), None)
    if not _BY_PRONOUN.search(sentence.folded):
        return None
    for earlier in reversed(story[max(0, index - _BACK) : index]):
        if earlier.is_caption:
            continue
        if people := find_people(earlier.text, earlier.article.language):
            return people[0], earlier
        if (given := _given_name(earlier.text)) is not None:
            return next(_named(given, reversed(story[:index])), None)
    return None


def _given_name(text: str) -> str | None:
    """The name that stands alone where somebody speaks: "said Khoi", "Mme Thuong", "ông Khải nói"."""
    for found in _GIVEN.finditer(text):
        beside = found["verb"] or found["said"]
        if beside is not None and not _VERB_ALONE.match(fold(beside)):
            continue
        return found["name"] or found["before"] or found["after"]
    return None


def _named(given: str, sentences: Iterator[Sentence]) -> Iterator[tuple[Person, Sentence]]:
    """The persons of that given name, which stands last in a Vietnamese name, with the sentences that name them."""
    for one in sentences:
        for person in find_people(one.text, one.article.language):
            if fold(person.name.split()[-1]) == fold(given):
                yield person, one
