"""The English verbs that questions are asked with, and their forms: "does … employ" is "employs", "did … spend" is
"spent"."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

_IRREGULAR = {
    "have": "had", "spend": "spent", "pay": "paid", "get": "got", "give": "gave", "lend": "lent", "sell": "sold",
    "cost": "cost", "make": "made", "grow": "grew", "build": "built", "take": "took", "rise": "rose", "fall": "fell",
    "set": "set", "put": "put", "bring": "brought", "hold": "held", "begin": "began", "come": "came", "go": "went",
    "see": "saw", "send": "sent", "win": "won", "do": "did", "run": "ran", "draw": "drew", "rank": "ranked",
    "be": "was", "become": "became", "leave": "left", "meet": "met", "lead": "led", "cut": "cut", "find": "found",
    "plan": "planned", "submit": "submitted", "refer": "referred", "commit": "committed", "stop": "stopped",
    "set aside": "set aside", "take effect": "took effect", "come into force": "came into force", "let": "let",
    "set up": "set up", "bring in": "brought in",
}  # fmt: skip
_REGULAR = """
account adopt aim allocate announce apply approve assign attract award budget buy call certify charge collect complete
connect contribute count cover create cultivate decide decline deploy devote develop disburse earn employ end enrol
establish estimate exceed expand expect expire export fetch file finance finish foresee fund generate grant help host
house implement import include increase invest involve issue join launch list manage mobilise mobilize need number offer
open operate own pass plant prepare produce propose provide raise reach receive recruit reduce register release remain
represent reserve return save serve share sign start support target total train treat use want weigh welcome work
contain close
"""
_ALL = sorted({*_IRREGULAR, *_REGULAR.split()}, key=len, reverse=True)
_BEHIND = (
    "in|on|at|for|by|from|with|per|during|between|under|over|since|as|a|an|the|its|their|so|now|today|this|each|every|"
    "currently|already|annually|into|abroad|through|and|to|until|of"
)
VERBS = rf"(?<!['’-])\b(?-i:(?P<verb>{'|'.join(_ALL)}))\b(?!['’-])(?=\Z| (?:{_BEHIND})\b)"
"""Pattern of one of the verbs in its plain form, with nothing behind it that shows it to be a noun."""
VERB = late_regex(VERBS, re.IGNORECASE)
PARTICIPLE = late_regex(
    r"\b(?:[a-z]{3,}ed|held|built|set|made|given|taken|begun|sold|paid|put|brought|seen|sent|won|done|known|born|cut|"
    r"found|led|met|written|chosen|spent|lent|in force|due|ready|over)\b",
    re.IGNORECASE,
)
_VOWELS = "aeiou"


def third_person(verb: str) -> str:
    """As in “employs” for “employ”.

    >>> third_person("carry"), third_person("take effect")
    ('carries', 'takes effect')
    """
    first, _, rest = verb.lower().partition(" ")
    if first == "have":
        form = "has"
    elif first in ("be",):
        form = "is"
    elif first.endswith(("s", "sh", "ch", "x", "z", "o")):
        form = f"{first}es"
    elif first.endswith("y") and first[-2] not in _VOWELS:
        form = f"{first[:-1]}ies"
    else:
        form = f"{first}s"
    return f"{form} {rest}".strip()


def past(verb: str) -> str:
    """As in “spent” for “spend”.

    >>> past("issue"), past("apply"), past("spend")
    ('issued', 'applied', 'spent')
    """
    plain = verb.lower()
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    if plain == "foresee":
        return "foresaw"
    if plain.endswith("e"):
        return f"{plain}d"
    if plain.endswith("y") and plain[-2] not in _VOWELS:
        return f"{plain[:-1]}ied"
    return f"{plain}ed"
