"""An English question as the statement that its value completes: "How many X does Y have?" becomes "Y has 33 X"."""

from __future__ import annotations

import re

from assistant.stating.english_verbs import PARTICIPLE, VERB, VERBS, past, third_person
from assistant.stating.english_words import (
    ASKED_AT_ALL,
    ASKS_NUMBER,
    BE,
    DETERMINED,
    HELPERS,
    OFFICES,
    OPENING,
    OPENS_YES_NO,
    SUBJECT_STARTS,
    TURNED,
    TWO_IN_ONE,
)
from assistant.stating.frames import Frame, Frames
from assistant.stating.value import Moment, Told, fits


def _is(match: re.Match[str], told: Told) -> str | None:
    """“What was the rank of X in 2023?”: “The rank of X in 2023 was 9th”."""
    phrase, verb = match["phrase"], match["verb"]
    if told.is_name or not fits(told, phrase):
        return None
    if told.is_bare_number and (told.is_one or not ASKS_NUMBER.search(phrase)):
        return None
    if not DETERMINED.match(phrase) or (re.search(r",|(?<!\w)(?:and|or)(?!\w)", phrase) and verb in ("are", "were")):
        return None
    return f"{phrase} {verb} {told.ordinal}"


def _how_big(match: re.Match[str], told: Told) -> str | None:
    if match["size"].lower() in ("large", "big"):
        return _covers(match, told) if match["verb"] in ("is", "was") else None
    value = told.counting("")
    return f"{match['phrase']} {match['verb']} {value} {match['size'].lower()}" if value else None


def _covers(match: re.Match[str], told: Told) -> str | None:
    counted = told.counting("")
    if not counted or not DETERMINED.match(match["phrase"]):
        return None
    return f"{match['phrase']} {'covers' if match['verb'] == 'is' else 'covered'} {counted}"


def _ranks(match: re.Match[str], told: Told) -> str | None:
    return _done(match, told.ordinal) if told.is_rank and match["verb"].lower() == "rank" else None


def _there_are(match: re.Match[str], told: Told) -> str | None:
    counted = told.counting(match["noun"])
    verb = {"are": "are", "were": "were"}[match["verb"]]
    return f"there {verb} {counted}{_and(match['rest'])}" if counted else None


def _with_helper(match: re.Match[str], told: Told) -> str | None:
    """“How many X does Y train in 2024?”: “Y trains 33 X in 2024”."""
    noun = match["noun"] or ""
    counted = told.counting(noun.strip())
    if counted is None and noun.startswith(" of "):
        counted = None if told.is_bare_number else f"{told.text}{noun}"
    return None if counted is None else _done(match, counted)


def _share(match: re.Match[str], told: Told) -> str | None:
    """“What share of its budget did Y spend on Z?”: “Y spent 2% of its budget on Z”."""
    if not told.is_figure or told.is_bare_number:
        return None
    return _done(match, f"{told.text}{_and(match['of'])}")


def _done(match: re.Match[str], counted: str) -> str | None:
    helper, subject, verb = match["helper"].lower(), match["subject"], match["verb"]
    if not DETERMINED.match(subject) and helper not in ("does", "do", "did"):
        return None
    infinitive = match["infinitive"] or ""
    match helper:
        case "does":
            done = third_person(verb)
        case "do":
            done = verb
        case "did":
            done = past(verb)
        case _:
            done = f"{helper} {verb}"
    tail = _and(match["rest"])
    if verb.lower() == "sell" and (sold := re.match(r" for(?= in| on| at|\Z)", tail)) is not None:
        return f"{subject} {done} for {counted}{tail[sold.end() :]}"
    return f"{subject} {done}{infinitive} {counted}{tail}"


def _subject(match: re.Match[str], told: Told) -> str | None:
    """“How many X were built in Y?”: “33 X were built in Y”."""
    rest = match["rest"]
    if re.search(r"(?<!\w)(?:does|do|did|there)(?!\w)", rest) or re.search(rf"\s{TURNED.pattern}", rest, re.IGNORECASE):
        return None
    if OPENS_YES_NO.match(rest):
        # "How much was paid out?"
        is_passive = re.match(r"(?:(?:has|have|had) been|is|are|was|were) [a-z]+(?:ed|d|t|n)(?!\w)", rest)
        return f"{told.text} {rest}" if is_passive and told.is_figure else None
    return told.counting(rest)


def _subject_of(match: re.Match[str], told: Told) -> str | None:
    if not told.is_figure or TURNED.search(match["rest"]) or re.search(r"(?<!\w)(?:does|do|did)(?!\w)", match["rest"]):
        return None
    if told.is_bare_number and match["asked"].lower() not in ("how many",):
        return None
    return f"{told.text} of {match['rest']}"


def _that_is(match: re.Match[str], told: Told) -> str | None:
    counted = told.counting(match["noun"])
    return f"{match['subject']} {match['verb']} {counted}" if counted else None


def _part_is(match: re.Match[str], told: Told) -> str | None:
    if not told.is_figure or told.is_bare_number:
        return None
    return f"{match['subject']} {match['verb']} {told.text} of {match['of']}"


_MOMENTS: tuple[tuple[str, Moment], ...] = (
    (r"(?:until|till|up to) (?:when|what date|which date)", "until"),
    (r"(?:by) (?:when|what date|which date|what day|which day)", "before"),
    (r"(?:since|from) (?:when|what date|which date|what day|which day)", "from"),
    (r"(?:on |at |in )?(?:what|which) (?:date|day|year|month)|when", "at"),
)


def _dated(moment: Moment) -> Frame:
    def frame(match: re.Match[str], told: Told) -> str | None:
        when = told.when(moment)
        if when is None:
            return None
        helper, rest = match["helper"].lower(), match["rest"]
        if helper in ("does", "do", "did"):
            found = VERB.search(rest)
            if found is None or not rest[: found.start()].strip():
                return None
            verb = found["verb"].lower()
            done = {"does": third_person(verb), "do": verb, "did": past(verb)}[helper]
            tail = rest[found.end() :]
            return f"{rest[: found.start()].strip()} {done}{tail} {when}"
        if helper in ("will", "must", "should", "can"):
            verbs = [one for one in (*re.finditer(r"\bbe \w+", rest), *VERB.finditer(rest)) if one.start()]
            verbs = [one for one in verbs if re.match(r"\Z| (?:in|at|to|for|by|under|its|the) ", rest[one.end() :])]
            if not verbs:
                return None
            cut = verbs[0] if verbs[0][0].lower().startswith("be ") else verbs[-1]
            return f"{rest[: cut.start()].strip()} {helper} {rest[cut.start() :]} {when}"
        found = next(
            (
                one
                for one in PARTICIPLE.finditer(rest)
                if not re.search(r"(?:\A|\s)(?:the|a|an|its|new|\w+['’]s)\s*\Z", rest[: one.start()], re.I)
                and one.start()
            ),
            None,
        )
        if found is None:
            return f"{rest} {helper} {when}" if helper in ("is", "was") and DETERMINED.match(rest) else None
        return f"{rest[: found.start()].strip()} {helper} {rest[found.start() :]} {when}"

    return frame


def _who_is(match: re.Match[str], told: Told) -> str | None:
    phrase = match["phrase"]
    return (
        f"{phrase} {match['verb']} {told.text}"
        if told.is_name and re.match(r"the\s|\w+['’]s\s", phrase, re.I)
        else None
    )


def _who(match: re.Match[str], told: Told) -> str | None:
    if not told.is_name or re.match(r"(?:is|are|was|were|does|do|did|will|can|should)\s", match["rest"], re.I):
        return None
    return f"{told.text} {match['rest']}"


def _which(match: re.Match[str], told: Told) -> str | None:
    if not told.is_name or re.match(rf"(?:{HELPERS}|is|are|was|were)\s", match["rest"], re.IGNORECASE):
        return None
    return f"the {match['noun']} {told.text} {match['rest']}"


def _label(match: re.Match[str], told: Told) -> str | None:
    """What is no sentence stays a title: "Share of the digital economy in X: 9.7%"."""
    if told.is_name or not fits(told, match["title"]) or ASKED_AT_ALL.search(match["title"]):
        return None
    if OPENS_YES_NO.match(match["title"]) or re.search(r"[:,;?]", match["title"]):
        return None
    return f"{match['title']}: {told.ordinal}"


def _and(text: str | None) -> str:
    return f" {text.strip()}" if text and text.strip() else ""


_AFTER_HELPER = (
    rf" (?P<helper>{HELPERS}) (?P<subject>{SUBJECT_STARTS}[^,?]*?) {VERBS}"
    r"(?P<infinitive> to [a-z]+)?(?P<rest>(?: .+)?)"
)

_FORMS: tuple[tuple[str, Frame], ...] = (
    (rf"(?:what|which|how much) (?P<verb>{BE}) (?P<phrase>.+)", _is),
    (
        r"how (?P<size>large|big|long|wide|high|old|heavy|far) (?P<verb>is|was|are|were) "
        r"(?P<phrase>.+)",
        _how_big,
    ),
    (r"how many (?P<noun>.+?) (?P<verb>are|were) there(?P<rest>(?: .+)?)", _there_are),
    (r"how (?:many|much) (?P<noun>.+?) (?P<verb>is|was) (?P<subject>that|it|this)", _that_is),
    (
        r"how (?:many|much)(?P<noun>(?: .+?)?) (?P<helper>has|have|had) (?P<subject>.+?) "
        r"(?P<verb>(?:(?:actually|already|so far|really) "
        rf")?{PARTICIPLE.pattern})(?P<infinitive>)(?P<rest>(?: .+)?)",
        _with_helper,
    ),
    (rf"how long(?P<noun>){_AFTER_HELPER}", _with_helper),
    (rf"where{_AFTER_HELPER}", _ranks),
    (r"how many (?:hectares|ha|square met(?:re|er)s) (?P<verb>is|was) (?P<phrase>.+)", _covers),
    (rf"how (?:many|much)(?P<noun>(?: .+?)?)(?: in total| altogether)?{_AFTER_HELPER}", _with_helper),
    (
        r"(?:what|which) (?:total )?(?:share|percentage|proportion|percent|part)(?P<of>(?: of "
        rf".+?)?){_AFTER_HELPER}",
        _share,
    ),
    (
        r"how many (?P<noun>.+?) (?P<helper>is|are|was|were) (?P<subject>the .+?|[A-Z].+?) "
        r"(?P<verb>designed|expected|planned|supposed|meant|able|due|set)(?P<infinitive> to "
        r"[a-z]+)(?P<rest>(?: .+)?)",
        _with_helper,
    ),
    (
        r"(?:how much|(?:what|which) (?:share|percentage|proportion|percent|part)) of (?P<of>.+) "
        r"(?P<verb>is|was) (?P<subject>it|that|this)",
        _part_is,
    ),
    (r"how (?:many|much) (?P<title>(?:in|at|for|from|by|on|to|with|abroad)(?: .+)?)", _label),
    (
        r"(?P<asked>how many|how much|(?:what|which) (?:share|percentage|proportion|percent|part)) of "
        r"(?P<rest>.+)",
        _subject_of,
    ),
    (r"how (?:many|much) (?P<rest>.+)", _subject),
    *(
        (
            rf"(?:{words}) (?P<helper>is|are|was|were|will|must|should|can|does|do|did) (?P<rest>.+)",
            _dated(moment),
        )
        for words, moment in _MOMENTS
    ),
    (r"who (?P<verb>is|was) (?P<phrase>.+)", _who_is),
    (r"who (?P<rest>.+)", _who),
    (
        rf"(?:which|what) (?P<noun>(?:[a-z]+ ){{0,2}}(?:{OFFICES})(?: of (?:the )?[^?]+?)?) "
        r"(?P<rest>(?:[a-z]+(?:s|ed|id|t|ew|old)|set out|set|put|made|gave) .+)",
        _which,
    ),
    (r"(?P<title>.+)", _label),
)
_FRAMES = Frames(OPENING, TWO_IN_ONE, _FORMS)


def state(question: str, told: Told) -> str | None:
    """`question` as a statement with the value in it; None where it is not of a form that is known."""
    return _FRAMES.state(question, told)
