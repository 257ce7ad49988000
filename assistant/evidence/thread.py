"""How far a story goes on with what one of its sentences opens: the rest of its paragraph, the items of a list that it
announces, a next paragraph that opens with "in addition".

Who asks what a plan contains or what somebody demands is answered by the sentence that says so and by those after it;
the first one alone often only announces them.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.sentence import Sentence
from policy.late_regex import late_regex

MOST = 8
"""Sentences that a thread may have; a longer paragraph speaks of more than one thing."""
_ITEM = late_regex(r"\W*(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)]\s|\A\s*[-–•*+]\s")
_LEANS = late_regex(
    r"\W*(?:(?:ils?|elles?|celles?-ci|celui-ci|ceux-ci|cel(?:les?|ui)-la|ce(?:tte)? derni\w+|ces derni\w+|cela|ceci"
    r"|ce(?:t|tte|s)?|ses?|sa|son|leurs?|certain\w* d'entre|plusieurs d'entre|l'un\w*|les (?:autres|premier\w*"
    r"|second\w*)"
    r"|d'autres|he|she|it|they|this|these|those|that|its|their|his|her|both|such|the (?:latter|former|same|others?)"
    r"|the (?:first|second|third|fourth|fifth|last)|a (?:second|third|fourth|fifth)|an?other|others"
    r"|(?:some|several|most|many|none|one|two|three|four|five|six|all|half|few|each) of (?:them|these|those)"
    r"|ho|no|chung|day|trong so do|trong do|hai ben|cac ben|(?:[^\W\d]+ ){1,4}(?:nay|do|tren)(?= (?!voi|cho)))(?!\w)"
    r"|(?:the (?:right|correct|actual) (?:figure|number|amount)|le (?:chiffre|nombre|montant) (?:exact|correct)"
    r"|(?:con so|so lieu) (?:dung|chinh xac))(?!\w)"
    r"|c'est)"
)
"""Opens with a pronoun, a demonstrative, a possessive: nothing is named, so what was named before is meant."""
_GOES_ON = late_regex(
    r"\W*(?:en outre|de plus|par ailleurs|egalement|en particulier|notamment|par exemple|parmi (?:eux|elles|ces)"
    r"|a ce titre|dans ce cadre|a cet effet|pour (?:ce faire|y parvenir|y remedier)|enfin|ensuite|puis|d'une part"
    r"|d'autre part|premier\w*|deuxi\w+|troisi\w+|quatri\w+|cinqui\w+|(?:tout )?d'abord|parallelement|de meme"
    r"|en consequence|par consequent|en echange|en contrepartie|des lors|dans le meme temps|ainsi|en effet"
    r"|also|in addition|additionally|moreover|furthermore|besides|likewise|similarly|in particular|notably|for example"
    r"|for instance|among (?:them|these)|finally|lastly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|then|next"
    r"|in return|in exchange|as a result|therefore|thus|hence|to this end|to (?:do|remedy) (?:so|this)"
    r"|at the same time|on (?:the )?one hand|on the other|they (?:also )?include|these include|(?:s?he|they|it) also"
    r"|(?:il|elle|ils|elles) (?:\w+ ){1,2}(?:egalement|aussi|en outre)"
    r"|ngoai ra|ben canh do|dong thoi|cung voi do|them vao do|cu the|chang han|vi du|thu (?:nhat|hai|ba|tu|nam|sau)"
    r"|(?:mot|hai|ba|bon|nam|sau) la|dau tien|truoc het|tiep (?:theo|do|den)|sau do|cuoi cung|do do|vi vay|vi the"
    r"|qua do"
    r"|nho do|doi lai|hon nua|mat khac|dac biet|nhat la|theo do|de (?:thuc hien|khac phuc) (?:dieu|viec)"
    r"|(?:ong|ba) (?:\w+ ){0,3}cung)(?!\w)"
)
"""Opens with words that add one more, count on or draw a consequence."""
_TURNS = late_regex(
    r"\W*(?:mais|cependant|toutefois|en revanche|neanmoins|pourtant|malgre|but|however|yet|nevertheless|still|despite"
    r"|tuy nhien|nhung|song|tuy vay|mac du|du vay)(?!\w)"
)
"""What turns against the sentence before belongs to it too, but opens something else at the head of a paragraph."""
_SHORT = 6
"""Words of a sentence that says something only with the one before it: "In Europe there is none."."""
_LONGEST_LINE = 60
"""Words of a line of a list; a longer one is a paragraph."""
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("deux two hai", "trois three ba", "quatre four bon", "cinq five nam", "six sau", "sept seven bay"), start=2
    )
    for word in words.split()
} | {str(number): number for number in range(2, 16)}
_COUNT = late_regex(rf"(?<!\w)({'|'.join(_NUMBERS)})(?= [a-z])")
_ANNOUNCES = late_regex(
    r":\W*\Z|(?<!\w)(?:as follows|(?:the )?following|comme suit|suivant(?:e?s)?|nhu sau|sau day|duoi day)\W*\Z"
)


def refers_back(sentence: Sentence) -> bool:
    """Whether the sentence opens with words that lean on the one before: "It also …", "Ce texte …", "Ngoài ra …"."""
    return any(words.match(sentence.folded) for words in (_LEANS, _GOES_ON, _TURNS))


def is_item(sentence: Sentence) -> bool:
    """Whether it is an entry of a list: "2. …", "a) …", "- …"."""
    return _ITEM.match(sentence.folded) is not None


def announces(sentence: Sentence) -> bool:
    """Whether the sentence ends with a colon, or with "as follows"."""
    return _ANNOUNCES.search(sentence.folded) is not None


def asks(sentence: Sentence) -> bool:
    """Whether it is a question, which the sentences after it answer: "What is missing? Engineers, first of all."."""
    return sentence.text.rstrip().endswith("?")


def thread(first: Sentence, story: Sequence[Sentence], *, whole: bool) -> tuple[Sentence, ...]:
    """What goes on after `first` in its story, in order, as far as the topic does.

    `whole` takes the rest of the paragraph, which is about one thing; without it only what leans on the sentence
    before. A next paragraph belongs to it where it is the entry of a list or opens with "in addition", and never behind
    a heading.
    """
    at = next((place for place, one in enumerate(story) if one.start == first.start), len(story))
    found: list[Sentence] = []
    before = first
    entries = _entries(first, story, at)
    for place in range(at + 1, len(story)):
        one = story[place]
        if one.is_heading or (len(found) >= MOST and one.key not in entries):
            break
        if one.is_caption:
            continue
        if one.key in entries:
            goes_on = True
        elif one.paragraph != before.paragraph:
            entries = entries or _entries(before, story, place - 1)
            goes_on = one.key in entries or (whole and _GOES_ON.match(one.folded) is not None)
        else:
            goes_on = whole or refers_back(one) or len(one.text.split()) <= _SHORT
        if not goes_on:
            break
        found.append(one)
        before = one
    return tuple(found)


def _entries(lead: Sentence, story: Sequence[Sentence], at: int) -> frozenset[tuple[str, int]]:
    """The lines of the list that `lead`, at `at` in its story, announces, or that it is a line of, after it.

    Marks before the lines are often lost on the way here: what follows a colon line by line is a list all the same.
    """
    is_lead = announces(lead)
    if not is_lead and not is_item(lead):
        return frozenset()
    most = _announced(lead) if is_lead else None
    found: list[Sentence] = []
    for place in range(at + 1, len(story)):
        one = story[place]
        is_line = place + 1 == len(story) or story[place + 1].paragraph != one.paragraph
        is_line = is_line and one.paragraph != story[place - 1].paragraph and len(one.text.split()) <= _LONGEST_LINE
        if one.is_heading or not (is_item(one) or (is_lead and is_line)) or len(found) == most:
            break
        if found and is_item(found[0]) and not is_item(one):
            break
        found.append(one)
        # A full stop ends a list whose other lines end with none.
        if len(found) > 1 and one.text.rstrip().endswith(".") and not found[0].text.rstrip().endswith("."):
            break
    return frozenset(one.key for one in found)


def _announced(lead: Sentence) -> int | None:
    """How many entries a sentence announces: "four measures:"; None where it does not say."""
    said = _COUNT.findall(lead.folded)
    return _NUMBERS.get(said[-1]) if said else None


def items_around(entry: Sentence, story: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """All the entries of the list that `entry` is one of, under one heading; empty where it is no entry."""
    if not is_item(entry):
        return ()
    at = next((place for place, one in enumerate(story) if one.start == entry.start), 0)
    first = last = at
    while first and _are_listed(story[first - 1], entry):
        first -= 1
    while last + 1 < len(story) and _are_listed(story[last + 1], entry):
        last += 1
    return tuple(story[first : last + 1])


def _are_listed(one: Sentence, entry: Sentence) -> bool:
    return not one.is_heading and is_item(one) and one.headings == entry.headings


_FIRST = late_regex(
    r"\W*(?:(?:the |la |le |l')?(?:first|premier\w*|une?(?= (?:est|serait|porte|consiste|vise)))|one (?:is|was)"
    r"|first(?:ly)?|to begin with|(?:tout )?d'abord|d'une part|mot la|thu nhat|dau tien|truoc het)(?!\w)"
)
"""Opens the first of several things that are told one after the other."""
_NEXT = late_regex(
    r"\W*(?:(?:the |an? |la |le |les |l')?(?:first|second|third|fourth|fifth|sixth|last|final|other|premier\w*"
    r"|second\w*|deuxi\w+|troisi\w+|quatri\w+|cinqui\w+|sixi\w+|derni\w+|autre)(?:ly)?|finally|lastly|next|then|also|enfin"
    r"|ensuite|puis|(?:tout )?d'abord|d'une part|d'autre part|one (?:is|was)|to begin with"
    r"|(?:mot|hai|ba|bon|nam|sau|bay) la|thu (?:nhat|hai|ba|tu|nam|sau|bay)|dau tien|truoc het|tiep (?:theo|den)"
    r"|cuoi cung)(?!\w)"
)
"""Opens one of them."""


def told_in_turn(one: Sentence, story: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentence that announces several things ("Two conditions were set.") and those that tell them one by one
    ("First, …. Second, …."), where `one` is any of them; empty where it is none.

    The things are counted by their own sentences, so the announcement needs no number: "The report makes proposals."
    """
    at = next((place for place, other in enumerate(story) if other.start == one.start), len(story))
    if at + 1 < len(story) and _FIRST.match(story[at + 1].folded) and not _NEXT.match(one.folded):
        first = at
    else:
        first = at
        while (
            first and first > at - MOST and _goes_with(story[first - 1], one) and not _FIRST.match(story[first].folded)
        ):
            first -= 1
        if not _NEXT.match(one.folded) or not first or not _FIRST.match(story[first].folded):
            return ()
        first -= 1 if _goes_with(story[first - 1], one) else 0
    last = first + 1
    for place in range(first + 1, min(len(story), first + 1 + MOST)):
        if not _goes_with(story[place], story[first]):
            break
        if _NEXT.match(story[place].folded):
            last = place
    # What goes on with the last of them leans on it.
    while (
        last + 1 < len(story)
        and story[last + 1].paragraph == story[last].paragraph
        and _LEANS.match(story[last + 1].folded)
    ):
        last += 1
    told = tuple(story[first : last + 1])
    return told if sum(_NEXT.match(other.folded) is not None for other in told) > 1 else ()


def _goes_with(other: Sentence, one: Sentence) -> bool:
    return not (other.is_heading or other.is_caption) and other.headings == one.headings
