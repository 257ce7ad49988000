"""A French question as the statement that its value completes: « Combien d'X compte Y ? » becomes « Y compte 33 X »."""

from __future__ import annotations

import re

from assistant.stating.frames import Frame, Frames
from assistant.stating.french_phrases import noun_and_subject, of, that
from assistant.stating.french_words import (
    ASKED_AT_ALL,
    ASKS_NUMBER,
    DETERMINED,
    DONE,
    HELD,
    HELPERS,
    MANY_SUBJECTS,
    OFFICES,
    ONE_SUBJECT,
    OPENING,
    PRONOUN,
    TURNED,
    TWO_IN_ONE,
)
from assistant.stating.value import Moment, Told, fits


def _is(match: re.Match[str], told: Told) -> str | None:
    """« Quelle était la part de X ? » : « La part de X était de 12 % »."""
    phrase, verb = match["phrase"], match["verb"]
    if not DETERMINED.match(phrase) or re.match(r"(?:les|leurs|ses|ces)\s", phrase, re.IGNORECASE):
        return None
    if told.is_name or not fits(told, phrase):
        return None
    if not told.is_figure:
        return f"{phrase} : {told.ordinal}"
    return f"{phrase} {verb} {of(told.text)}" if not told.is_bare_number or ASKS_NUMBER.search(phrase) else None


def _there_are(match: re.Match[str], told: Told) -> str | None:
    counted = told.counting((match["noun"] or match["noun_before"]).strip())
    verb = {"a": "il y a", "avait": "il y avait", "aura": "il y aura"}[match["verb"].lower()]
    return f"{verb} {counted}{match['rest'] or ''}" if counted else None


def _turned(match: re.Match[str], told: Told) -> str | None:
    """« Combien d'X la ville a-t-elle formés en 2024 ? » : « X que la ville a formés en 2024 : 33 »."""
    if match["noun"] is None or (not told.is_figure and not told.is_rank):
        return None
    parts = noun_and_subject(match["noun"])
    if parts is None:
        return None
    noun, subject = parts
    if match["word"].lower().startswith("combien") and told.counting(noun) is None:
        return None
    rest = match["rest"]
    # « Combien d'X la ville compte-t-elle ? » has nothing behind its verb: the plain order reads better.
    if not rest.strip() and match["word"].lower().startswith("combien"):
        return f"{subject} {match['verb']} {told.counting(noun)}"
    return f"{noun} {that(subject)}{subject} {match['verb']}{rest} : {told.ordinal}"


def _how_much_turned(match: re.Match[str], told: Told) -> str | None:
    """« Combien la ville a-t-elle dépensé pour X ? » : « La ville a dépensé 12 millions pour X »."""
    if not told.is_figure or told.is_bare_number or not DETERMINED.match(match["subject"]):
        return None
    verb, rest = match["verb"], match["rest"]
    done = DONE.match(rest) if HELPERS.match(verb) else None
    inside, behind = (rest[: done.end()], rest[done.end() :]) if done else ("", rest)
    return f"{match['subject']} {verb}{inside} {told.text}{behind}"


def _how_much_plain(match: re.Match[str], told: Told) -> str | None:
    """« Combien coûte X ? » : « X coûte 12 millions »."""
    if not told.is_figure or told.is_bare_number or not DETERMINED.match(match["phrase"]):
        return None
    link = " à" if match["verb"].lower().startswith("s'élève") else ""
    return f"{match['phrase']} {match['verb']}{link} {told.text}"


def _by_how_much(match: re.Match[str], told: Told) -> str | None:
    """« De combien X a-t-il baissé ? » : « X a baissé de 12 % »."""
    if not told.is_figure or told.is_bare_number or not HELPERS.match(match["verb"]):
        return None
    done = DONE.match(match["rest"])
    if done is None:
        return None
    return (
        f"{match['subject']} {match['verb']}{match['rest'][: done.end()]} {of(told.text)}{match['rest'][done.end() :]}"
    )


def _has(match: re.Match[str], told: Told) -> str | None:
    """« Combien d'X compte Y ? » : « Y compte 33 X »."""
    counted = told.counting(match["noun"])
    if counted is None or not DETERMINED.match(match["subject"]):
        return None
    return f"{match['subject']} {match['verb']} {counted}"


def _subject(match: re.Match[str], told: Told) -> str | None:
    """« Combien d'X ont été signés ? » : « 33 X ont été signés »; without a verb a title."""
    counted = told.counting(match["rest"])
    if counted is None or re.search(rf"{PRONOUN}|\Atemps ", match["rest"]):
        return None
    if MANY_SUBJECTS.search(match["rest"]):
        return counted
    return f"{match['rest']} : {told.text}" if not re.search(rf" (?:{ONE_SUBJECT}) ", match["rest"]) else None


def _plain_subject(match: re.Match[str], told: Told) -> str | None:
    """« Combien ont accepté ? » : « 33 ont accepté »."""
    if not told.is_figure or not MANY_SUBJECTS.match(f" {match['rest']}"):
        return None
    return f"{told.text} {match['rest']}" if told.is_bare_number and not told.is_one else None


def _at_rank(match: re.Match[str], told: Told) -> str | None:
    if not told.is_rank:
        return None
    behind = f"{match['kind'] or ''}{match['rest']}"
    return f"{match['subject']} {match['verb']} au {told.ordinal} rang{behind}"


_MOMENTS: tuple[tuple[str, Moment], ...] = (
    (r"jusqu['’](?:à quand|à quelle date|à quel jour|en quelle année)", "until"),
    (r"(?:à partir|à compter) de (?:quand|quelle date)", "from"),
    (r"depuis (?:quand|quelle date)", "since"),
    (r"avant (?:quand|quelle date)", "before"),
    (r"de (?:quand|quelle année)", "of"),
    (r"quand|à quelle date|(?:à )?quel jour|en quelle année|quelle année", "at"),
)


def _dated(moment: Moment) -> Frame:
    def frame(match: re.Match[str], told: Told) -> str | None:
        when = told.when(moment)
        if when is None or not (DETERMINED.match(match["subject"]) or match["subject"] in ("on", "il")):
            return None
        return f"{match['subject']} {match['verb']}{match['rest']} {when}"

    return frame


def _who(match: re.Match[str], told: Told) -> str | None:
    if not told.is_name or re.match(rf"(?:est-ce|sont|[^\W\d_]+{PRONOUN})(?!\w)", match["rest"]):
        return None
    if (
        office := re.match(r"(?P<verb>est|était) (?P<phrase>(?:le|la|l['’]).+)\Z", match["rest"], re.IGNORECASE)
    ) is not None:
        return f"{office['phrase']} {office['verb']} {told.text}"
    return None if re.match(r"(?:est|était|sont) ", match["rest"]) else f"{told.text} {match['rest']}"


def _which(match: re.Match[str], told: Told) -> str | None:
    if not told.is_name:
        return None
    noun = match["noun"]
    article = "l'" if noun[0] in "aeiouéèêâh" else {"quel": "le ", "quelle": "la "}[match["word"].lower()]
    return f"{article}{noun} {told.text} {match['rest']}"


def _for_what(match: re.Match[str], told: Told) -> str | None:
    return f"pour un {match['noun']} {of(told.text)}" if told.is_figure and not told.is_bare_number else None


def _label(match: re.Match[str], told: Told) -> str | None:
    """What is no sentence stays a title: « Part de l'économie numérique : 9,7 % »."""
    title = match["title"]
    if told.is_name or not fits(told, title) or ASKED_AT_ALL.search(title):
        return None
    if re.search(PRONOUN, title) or re.search(r"[:,;?]|\A(?:que|est) ", title, re.IGNORECASE):
        return None
    return f"{title} : {told.ordinal}"


def _which_part(match: re.Match[str], told: Told) -> str | None:
    """« Quelle part détient la ville ? » : « Part que détient la ville : 25 % »."""
    if not told.is_figure or told.is_bare_number:
        return None
    link = that(match["verb"]) if match["verb"].lower() in HELD else "qui "
    return f"{match['noun']} {link}{match['verb']} {match['rest']} : {told.text}"


def _amounts_to(match: re.Match[str], told: Told) -> str | None:
    if not told.is_figure or told.is_bare_number:
        return None
    return f"{match['phrase']} {match['verb']} {of(told.text)}"


def _at_rate(match: re.Match[str], told: Told) -> str | None:
    """« À quel taux le fonds prête-t-il aux entreprises ? » : « Le fonds prête aux entreprises à un taux de 3 % »."""
    parts = noun_and_subject(match["noun"])
    if parts is None or not told.is_figure or told.is_bare_number or not fits(told, parts[0]):
        return None
    article = "une" if match["word"].lower() == "quelle" else "un"
    return f"{parts[1]} {match['verb']}{match['rest']} à {article} {parts[0]} {of(told.text)}"


def _in_place(match: re.Match[str], told: Told) -> str | None:
    return f"{match['subject']} au {told.ordinal} rang{match['rest']}" if told.is_rank else None


_FORMS: tuple[tuple[str, Frame], ...] = (
    (r"quel(?:le)? (?P<verb>est|était|fut|sera|serait|a été) (?P<phrase>.+)", _is),
    (
        r"combien y (?P<verb>a|avait|aura)-t-il (?:de "
        r"|d['’])(?P<noun>\S+)(?P<noun_before>)(?P<rest>.*)",
        _there_are,
    ),
    (
        r"combien (?:de |d['’])(?P<noun_before>.+?) y (?P<verb>a|avait|"
        r"aura)-t-il(?P<noun>)(?P<rest>.*)",
        _there_are,
    ),
    (rf"(?P<word>combien (?:de |d['’])|quel(?:le)? )(?P<noun>[^?]+?) {TURNED}(?P<rest>.*)", _turned),
    (rf"de combien (?P<subject>.+?) {TURNED}(?P<rest>.*)", _by_how_much),
    (rf"combien (?P<subject>(?!d(?:e |['’])).+?) {TURNED}(?P<rest>.*)", _how_much_turned),
    (
        r"(?:à )?combien (?P<verb>co[uû]t(?:e|ait|era|ent)|s['’]élèv(?:e|ait|era)|vaut|valait|pèse|"
        r"mesure|rapporte|représente) (?P<phrase>.+)",
        _how_much_plain,
    ),
    (
        r"combien de temps (?P<verb>(?:peut |doit |va )?(?:durer?|durent|durera|durait|prend(?:re)?|prendra)) "
        r"(?P<phrase>.+)",
        _how_much_plain,
    ),
    (rf"combien (?:de |d['’])(?P<noun>.+?) (?P<verb>{ONE_SUBJECT}) (?P<subject>.+)", _has),
    (r"combien (?:de |d['’])(?P<rest>.+)", _subject),
    (r"combien (?P<title>(?:en|à|au|aux|dans|sur|pour|par|chez|avec) .+)", _label),
    (r"combien (?P<rest>.+)", _plain_subject),
    (
        r"quel(?:le)? (?P<noun>(?:part|proportion|pourcentage|montant|somme|budget|capital|surface|superficie)"
        r"(?: (?:de |du |des |d['’])[^?]+?)?) "
        rf"(?P<verb>{'|'.join(HELD)}|vient|provient|revient|va|a été|est|était|a|avait|utilise) (?P<rest>.+)",
        _which_part,
    ),
    (rf"à quel rang(?P<kind> national| mondial| provincial)? (?P<subject>.+?) {TURNED}(?P<rest>.*)", _at_rank),
    (rf"à (?P<word>quel(?:le)?) (?P<noun>.+?) {TURNED}(?P<rest>.*)", _at_rate),
    (r"de quel montant (?P<verb>est|était|sera) (?P<phrase>.+)", _amounts_to),
    (
        r"quel(?:le)? (?P<title>(?:part|montant|budget|somme|proportion|pourcentage|rang|surface|nombre|taux|plafond)"
        r"(?: (?:du |de |des |d['’]|pour )(?:(?!(?:a|ont|est|sont|compte|pour) )\S+ ?){1,6})?)",
        _label,
    ),
    (r"(?P<subject>.+) à quel rang(?P<rest>.*)", _in_place),
    *((rf"(?:{words}) (?P<subject>.+?) {TURNED}(?P<rest>.*)", _dated(moment)) for words, moment in _MOMENTS),
    *(
        (
            rf"(?:{words}) (?P<verb>peut|pouvait|pourra|doit|faut|devra)-(?:t-)?(?P<subject>on|"
            r"il)(?P<rest> .+)",
            _dated(moment),
        )
        for words, moment in _MOMENTS
    ),
    *(
        (
            rf"(?:{words}) (?P<verb>(?:s['’])?[^\W\d_]+(?: en vigueur| fin)?)(?P<rest>) (?P<subject>.+)",
            _dated(moment),
        )
        for words, moment in _MOMENTS
    ),
    (r"qui (?P<rest>.+)", _who),
    (r"pour quel(?:le)? (?P<noun>montant|total|budget|coût)", _for_what),
    (
        rf"(?P<word>quel(?:le)?) (?P<noun>(?:{OFFICES})(?: [a-zéè]+){{0,3}}?) (?P<rest>(?:a|avait|"
        r"dirige|préside|demande|propose|dit|estime|annonce|met|fait|veut) .+)",
        _which,
    ),
    (r"(?P<title>.+)", _label),
)
_FRAMES = Frames(OPENING, TWO_IN_ONE, _FORMS)


def state(question: str, told: Told) -> str | None:
    """`question` as a statement with the value in it; None where it is not of a form that is known."""
    return _FRAMES.state(question, told)
