"""Tells what is said to the assistant itself, or asked about its library, from what is asked of the articles.

A question is about the library when it is made of nothing but the words by which people speak of it: "which documents
do you have?" is, "which documents do I need?" is not. Words are folded, those of the three languages in one set:
the few that are spelled alike mean the same here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import takewhile

from policy.folding import fold
from policy.late_regex import late_regex


class Asked(StrEnum):
    """What is wanted of the assistant itself."""

    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    ARTICLES = "articles"
    ARTICLES_ON = "articles_on"
    """The articles that speak of something."""
    PLACES = "places"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = late_regex(r"[^\W_]+")
_GREETING = _words("bonjour bonsoir salut coucou hello hi hey good morning afternoon evening xin chao alo")
_SAID_TO = _words("a tous tout le monde there all everyone assistant ban cac anh chi em moi nguoi madame monsieur")
_THANKS = _words("merci thanks thank cam on bye goodbye revoir tam biet super parfait great perfect")
_WITH_THANKS = _words(
    "beaucoup bien a lot so much very you again nhieu rat encore anh chi em ban ok au bonne journee bientot tot hay "
    "qua pour ton votre aide for your help la"
)
_SMALL = _words(
    "the a an all any of in on at to from for by with and or is are be do does did have has it this that these "
    "there here please could would me le la les l d un une des du de dans sur par pour et ou est sont c ce ces "
    "cette cet s il te vous qui que t elle ils tous toutes cac nhung tat ca cua trong o tu ve den toi duoc va la "
    "thi cho hay xin vui long lam on nay do hien dang y now currently actuellement your my tes ta ton vos votre"
)
_ASK = _words(
    "which what how many list show name give tell where quel quels quelle quelles combien liste lister listez "
    "montre montrez montrer donne donnez donner cite citez moi moi ou quoi nao gi bao nhieu may liet ke danh sach "
    "xem biet ten"
)
_TEXTS = _words("article articles document documents source sources text texts texte textes nguon") | {
    "bai viet",
    "bai bao",
    "tai lieu",
    "nguon tin",
}
_PLACES = _words(
    "province provinces city cities place places locality localities region regions ville villes localite localites "
    "lieux tinh noi"
) | {"tinh thanh", "thanh pho", "dia phuong"}
_HAVE = _words(
    "you have know use hold contain cite read rely based base available exist exists got answers answer come comes "
    "as tu avez vous connais connaissez utilises utilisez lis lisez contient contenir appuies appuyez bases basez "
    "reponses viennent disponibles disponible compte y ban co chua luu dung su dung dua tra loi lay"
)
_LIBRARY = _words("library corpus collection database bibliotheque base collection kho assistant") | {
    "thu vien",
    "he thong",
    "tro ly",
}
_NAMED = _words(
    "mentioned covered named cited described mention cover talk speak discuss citees cites mentionnees mentionnes "
    "couvertes couverts traitees traites evoquees evoques decrites connues parlent traitent couvrent citent "
    "mentionnent couvrez couvres parles parlez about noi nhac viet"
) | {"de cap"}
_HELP = _words(
    "help do does can what who how are you i me ask use work works answer know offer questions question kind sort "
    "type should may aide aidez aider faire fais sais savez peux pouvez puis sers servez sert es etes marche "
    "fonctionne fonctionnes fonctionnez utiliser utilise poser demander quelles quels quel genre sorte que qui quoi "
    "comment en ca cela je tu vous m te t a on peut ban la ai gi lam giup tra loi nen hoi cau nao the co toi duoc "
    "nhung cho khong viec cach su dung dung nhu tool app outil cong cu"
)
_OF_HELP = _words("help aide aidez aider giup") | {"huong dan"}
_ABILITY = _words(
    "do answer know offer work are faire sais savez sers servez es etes fonctionnes fonctionnez utiliser use"
)
_MENTION = _words(
    "mention mentions mentioning talk talks talking speak speaks speaking cover covers covering discuss discusses "
    "deal deals about on parle parlent traite traitent mentionne mentionnent evoque evoquent aborde abordent porte "
    "portent noi nhac viet"
) | {"de cap"}
_PICKS = _words("which what any many list show quel quels quelle quelles combien liste listez nao tim") | {"liet ke"}
_LOST = _words("commencer debuter start begin perdu perdue lost")
"""Of who does not know what to ask."""
_TO_START = _words("suis am par where bat dau tu m begin don know sais pas khong biet")
_PAIRS = frozenset(
    pair for words in (_TEXTS, _PLACES, _LIBRARY, _NAMED, _OF_HELP, _MENTION, _PICKS) for pair in words if " " in pair
)


def asked_of_assistant(question: str) -> Asked | None:
    """What `question` wants of the assistant itself; None when it asks what the articles say.

    >>> asked_of_assistant("Which articles do you have?"), asked_of_assistant("Which documents do I need?")
    (<Asked.ARTICLES: 'articles'>, None)
    >>> asked_of_assistant("Quels articles parlent de Hué ?")
    <Asked.ARTICLES_ON: 'articles_on'>
    """
    words = _paired(_WORD.findall(fold(question)))
    greeted = len(list(takewhile(lambda one: one in _GREETING | _SAID_TO, words))) if words[:1] else 0
    if greeted and words[0] in _GREETING:
        if greeted == len(words):
            return Asked.GREETING
        words = words[greeted:]  # a greeting before a question says nothing more
    said = frozenset(words)
    if said & _THANKS and said <= _THANKS | _WITH_THANKS:
        return Asked.THANKS
    if _is_for_help(said):
        return Asked.HELP
    shared = _SMALL | _ASK | _HAVE | _LIBRARY
    if said & _TEXTS and said <= shared | _TEXTS and said & (_ASK | _LIBRARY):
        return Asked.ARTICLES
    if said & _PLACES and said <= shared | _TEXTS | _PLACES | _NAMED and said & (_NAMED | _TEXTS | _LIBRARY):
        return Asked.PLACES
    return Asked.ARTICLES_ON if _picks_articles(words) else None


def _is_for_help(said: frozenset[str]) -> bool:
    if (said & _LOST or {"bat", "dau"} <= said) and said <= _HELP | _SMALL | _LOST | _TO_START:
        return True
    if said and said <= _OF_HELP | _words("me moi toi please") and said & _OF_HELP:
        return True
    to_it = said & _words("you tu vous ban es etes peux pouvez sais savez tool app outil assistant")
    of_use = said & (_ABILITY | _OF_HELP) or {"lam", "gi"} <= said or {"ban", "la", "ai"} <= said
    asks_how_to_ask = said & _words("ask poser demander hoi") and said & _words("i je puis toi on")
    return bool(said <= _HELP | _SMALL and ((to_it and of_use) or asks_how_to_ask))


def _picks_articles(words: Sequence[str]) -> bool:
    """Whether the question asks which articles speak of what it then names."""
    before = list(takewhile(lambda one: one not in _TEXTS, words))
    if len(before) == len(words) or not set(before) <= (_SMALL | _ASK | _HAVE | _PICKS) - {"do", "does", "did"}:
        return False
    after = words[len(before) + 1 :]
    leading = list(takewhile(lambda one: one not in _MENTION, after))
    if len(leading) == len(after) or not set(leading) <= _SMALL | _PICKS:
        return False
    rest = set(after[len(leading) + 1 :])
    return bool({*before, *leading} & _PICKS) and not rest <= _SMALL | _ASK


def _paired(words: Sequence[str]) -> list[str]:
    """The words, two Vietnamese syllables that are one word taken together."""
    found: list[str] = []
    for word in words:
        if found and f"{found[-1]} {word}" in _PAIRS:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return found
