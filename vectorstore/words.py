"""How texts and questions become words for the word index, in each language's own way.

French loses its elisions and plurals, English its plurals and possessives, and both whatever stands beyond a word's
sixth letter, so that "financer" meets "financement" (docs/adr/0004). Vietnamese is read in single syllables and pairs
of them, because its words are mostly pairs. All lose their diacritics, `đ` too; Vietnamese keeps a second set of words
with them, since its marks tell words apart and are yet often left out when typing.
"""

from __future__ import annotations

from itertools import pairwise

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex

WORDS_VERSION = 8
"""Raised when a text becomes other words, also in `anchor_words`, or the word index has other parts: the next writer
makes a library's word index anew."""
TELLING = 6
"""Letters of a French or English word that say what it is about; what follows is mostly an ending."""
_WORD = late_regex(r"[^\W_]+(?:[.,]\d+)*")
_ELISION = late_regex(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w)")
_MARKED = late_regex(r"[^\W\d_]+")

_FRENCH_STOP = """
a ai au aux avec ce ces cette cet comme comment combien d dans de des du elle en entre est et etait ete etre eu eux il
ils je l la le les leur leurs lui ma mais me meme mes mon n ne nos notre nous on ont ou par pas pour qu quand que quel
quelle quelles quels qui quoi s sa se ses si son sont sur t ta te tes ton tu un une vos votre vous y
"""
_ENGLISH_STOP = """
a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it its
many me much my no not of on or our s she so some such t than that the their them then there these they this to was we
were what when where which who whom whose why will with would you your
"""
_STOP: dict[Language, frozenset[str]] = {
    "fr": frozenset(_FRENCH_STOP.split()),
    "en": frozenset(_ENGLISH_STOP.split()),
    "vi": frozenset(),
}


def words_of(text: str, language: Language) -> list[str]:
    """The words of `text` as they are indexed, in order, repeated as often as they occur.

    >>> words_of("L'innovation des entreprises d'Hanoï", "fr")
    ['innova', 'entrep', 'hanoi']
    >>> words_of("doanh nghiệp", "vi")
    ['doanh', 'nghiep', 'doanh_nghiep', '=nghiệp']
    """
    folded = fold(text)
    if language == "vi":
        return _vietnamese(text, folded)
    if language == "fr":
        folded = _ELISION.sub("", folded)
    stop = _STOP[language]
    stem = _french if language == "fr" else _english
    return [_beginning(stem(word)) for word in _WORD.findall(folded) if word not in stop]


def _beginning(word: str) -> str:
    return word[:TELLING] if word.isalpha() else word


def _vietnamese(text: str, folded: str) -> list[str]:
    syllables = _WORD.findall(folded)
    pairs = [f"{first}_{second}" for first, second in pairwise(syllables)]
    marked = [f"={word}" for word in _MARKED.findall(text.lower()) if word != fold(word)]
    return [*syllables, *pairs, *marked]


def _french(word: str) -> str:
    if len(word) > 4 and word.endswith("aux") and not word.endswith("eaux"):
        return word[:-3] + "al"
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def _english(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word
