"""What is aimed at, planned, hoped for or proposed: words that speak of what is to be, not of what is.

The one place for them: whoever tells a target from what was reached reads it here. All are matched on folded text.
"""

from __future__ import annotations

from policy.language import Language
from policy.late_regex import late_regex

_WORDS: dict[Language, str] = {
    "fr": (
        r"objectifs?|cibles?|ambitions?|horizon|vis(?:e|ent|ait|aient|ant|ions|ons)|ambitionn\w+|espere(?:nt)?|esperait|"
        r"souhait(?:e|ent|ait)|veut|veulent|voulai(?:t|ent)|entend(?:ent|ait)?|projette(?:nt)?|rev(?:e|ent|ait) d\w*|"
        r"(?:tabl|mis)(?:e|ent|ait) sur|(?:s'est|se sont) (?:\w+ )?(?:fixe|donne|promis|engage|assigne)e?s?|"
        r"se (?:fixe|donne|promet)(?:nt)?|s'(?:assigne|engage)(?:nt)?(?: a)?|reste(?:nt)? a|il (?:en )?fau(?:t|drait)|"
        r"(?:compte|prevoit|doit|devai(?:t|ent)|comptent|prevoient|doivent) (?:aussi |bien )?(?:d'|de )?(?:y |en )?"
        r"[a-z]+[ei]r|"
        r"propos(?:e|es|ee|ees|ent|er|a)|recommand\w+|suggere\w*|attend(?:ent)?|attendue?s?|prevue?s?|"
        # what is to come, and what would
        r"(?!opera|camera|extra|ultra|infra|contra)[a-z]{2,}r(?:a|ont)|"
        r"devrai(?:t|ent)|pourrai(?:t|ent)|[a-z]{2,}(?:erai|irai)(?:t|ent)"
    ),
    "en": (
        r"target(?:s|ed|ing)?|aim(?:s|ed|ing)?|goals?|ambitions?|hop(?:es?|ed|ing)|want(?:s|ed|ing)?(?: \S+){0,5}? to|"
        r"would like|wish(?:es|ed)? to|seek(?:s|ing)? to|sought to|striv(?:es?|ing)|dream(?:s|ed|ing)?|"
        r"look(?:s|ing)? to|intend(?:s|ed|ing)?|plan(?:s|ned|ning)? to|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|"
        r"vow(?:s|ed)|foresee(?:s|n)?|envisag\w+|envision\w*|will|shall|would|should|"
        r"(?:must|needs? to|is to|are to) (?:be|reach|have)|expect(?:s|ed)?(?: \S+){0,5}? to|projected|forecast|"
        r"set to|(?:was|were) (?:supposed |meant )?to(?= [a-z])|"
        r"due to (?:be|begin|finish|open|reach|start)|slated|scheduled|"
        r"propos(?:e|es|ed|ing|als?)|recommend\w*|suggest(?:s|ed|ing)?|calls? for"
    ),
    "vi": (
        r"muc tieu|chi tieu|dich den|cai dich|(?:duoc )?dat ra|phan dau|(?:huong|nham) (?:toi|den)|tam nhin|ky vong|"
        r"mo uoc|mong muon|mong (?:rang|co|dat)|quyet tam|muon (?:co|dat|dua|nang|tang|xay|thu)|"
        r"cam ket (?:se|dat|dua|co|nang)|tinh (?:mo|xay|dua|nang|tang|lap)|du kien|du tinh|"
        r"(?<!chia )se|(?:can|phai) dat|(?:de nghi|de xuat|kien nghi)(?! cua)"
    ),
}
_WORDS_BEHIND: dict[Language, str] = {
    "fr": r"(?:est|sont|etaient) (?:\w+ )?(?:prevu|attendu|espere|vise|envisage|projete|propose)e?s?",
    "en": r"(?:is|are|were) (?:\w+ )?(?:planned|expected|foreseen|proposed|envisaged|projected|targeted|scheduled)",
    "vi": r"(?:duoc|la) (?:du kien|dat ra|de xuat|ky vong)",
}
_AIMS = {language: late_regex(rf"(?<![a-z])(?:{words})(?![a-z])") for language, words in _WORDS.items()}
_AIMS_BEHIND = {
    language: late_regex(rf"[^.;:,]{{0,60}}?(?<![a-z])(?:{words})(?![a-z])")
    for language, words in _WORDS_BEHIND.items()
}
_REACHED = late_regex(
    r"(?<![a-z])(?:"
    r"(?:depass\w+|attei\w+|tenu|rempli\w*) (?:\w+ )?(?:l'|les |ses |son |leurs? |cet )objectifs?|comme prevu|"
    r"(?:exceed\w*|surpass\w*|beat|beaten|reach\w*|met|achiev\w*|hit|above) (?:its|the|their|that|this|all) "
    r"(?:\w+ )?(?:targets?|goals?)|as (?:planned|expected|scheduled|hoped)|"
    r"(?:vuot|hoan thanh) (?:\w+ )?(?:muc tieu|chi tieu)|(?:dung|theo) (?:du kien|muc tieu|chi tieu)"
    r")(?![a-z])(?! (?:de|d'|of|la) ?\d)"
)
"""An aim named as reached; "its target of 60" still names what was aimed at."""


def aims_in(folded: str, language: Language) -> list[tuple[int, int]]:
    """Where a folded text speaks of what is to be: start and end of each word or phrase that does."""
    reached = [match.span() for match in _REACHED.finditer(folded)]
    return [
        match.span()
        for match in _AIMS[language].finditer(folded)
        if not any(start <= match.start() < end for start, end in reached)
    ]


def says_aim(folded: str, language: Language) -> bool:
    """Whether a folded clause speaks of what is to be; "it exceeded its target" does not.

    >>> says_aim("la ville espere en former 900", "fr"), says_aim("la ville en forme 900", "fr")
    (True, False)
    """
    return bool(aims_in(folded, language))


def says_aim_behind(folded: str, language: Language) -> bool:
    """Whether the folded words behind a value say that it is still to be: "60 centres | are planned for it"."""
    return _AIMS_BEHIND[language].match(folded) is not None
