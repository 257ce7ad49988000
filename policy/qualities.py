"""Qualities that decide which things are counted: foreign or domestic, of women, private or public, rural or urban,
used or never used. A number of things with one of them is no number of things with the other, nor of all."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex

Quality = tuple[str, str]
"""What it is a quality of, and which: ("origin", "foreign")."""

_BODY = (
    r"(?:enterprises?|firms?|compan(?:y|ies)|bodies|universit\w+|schools?|laborator\w+|labs?|hospitals?|institutes?|"
    r"entreprises?|societes?|organismes?|etablissements?|ecoles?|laboratoires?|hopita\w+|instituts?)"
)
_WORDS: dict[Quality, str] = {
    ("origin", "foreign"): (
        r"foreign(?:ers?|-owned|-invested)?(?! (?:affairs|languages?|trade|minist\w+|exchange))|expat\w*|"
        r"international experts?|fdi|(?<!affaires )(?<!langues )(?<!langue )etrang(?:er|ers|ere|eres)|"
        r"experts? internationa\w+|nuoc ngoai|chuyen gia quoc te"
    ),
    ("origin", "domestic"): (
        r"domestic|home-grown|trong nuoc|noi dia|(?:vietnamese|local|national) (?:experts?|specialists?)|"
        r"(?:experts?|specialists?) from vietnam|(?:experts?|specialistes?) (?:vietnamiens?|nationaux|locaux)|"
        r"chuyen gia viet(?: nam)?"
    ),
    ("sex", "women"): (
        r"wom[ae]n(?:'s)?|females?|women-led|femmes?|feminin\w*|ingenieures|chercheuses|etudiantes|enseignantes|"
        r"techniciennes|entrepreneuses|agricultrices|phu nu|nu (?:gioi|sinh|tri thuc)|nu(?= (?:lam|ky|chu|giam|nha))|"
        r"(?:vien|su|nhan|sinh|dong|si|doanh) nu"
    ),
    ("sex", "men"): r"(?<!wo)m[ae]n(?= |$)(?! (?:hinh|di))(?<! de men)|males?|hommes|nam gioi|dan ong",
    ("owner", "private"): r"private(?:ly)?(?:-owned)?|privee?s?|tu nhan|ngoai nha nuoc|ngoai cong lap|dan lap",
    ("owner", "public"): (
        rf"state-owned|state-run|publicly owned|public {_BODY}|{_BODY} (?:publi(?:c|cs|que|ques)|d'etat)|"
        r"(?<!ngoai )cong lap|quoc doanh|doanh nghiep nha nuoc"
    ),
    ("setting", "rural"): r"rura(?:l|le|les|ux)|nong thon|countryside|campagnes?",
    ("setting", "urban"): r"urban|urbaine?s?|do thi|thanh thi",
    ("people", "ethnic minorities"): r"ethnic minorit\w+|minorites? ethniques?|dan toc thieu so",
    ("people", "disabled"): r"disabled|disabilit\w+|handicap\w*|khuyet tat",
    ("use", "unused"): (
        r"(?:never|not|nor)(?: \w+){0,2} (?:used|applied|exploited|commerciali[sz]ed)|unused|unapplied|"
        r"(?:no|any) (?:use|application)|never found (?:a|any) (?:use|application)|"
        r"(?:jamais|pas|aucunement|non)(?: \w+){0,2} (?:utilis|exploit|appliqu|servi|valoris)\w*|inutilis\w+|"
        r"(?:aucune|sans|nulle) (?:application|utilisation|exploitation)|"
        r"(?:chua|khong)(?: \w+){0,3} (?:su dung|ung dung|ap dung|khai thac|thuong mai hoa)"
    ),
}
_PATTERNS = {quality: late_regex(rf"(?<![a-z])(?:{words})(?![a-z])") for quality, words in _WORDS.items()}
_USED = late_regex(
    r"(?<![a-z])(?:(?:were|are|is|was|been|being) (?:\w+ly )?(?:used|applied|exploited|commerciali[sz]ed)|"
    r"(?:ont ete|sont|a ete|est|etaient) (?:\w+ment )?(?:utilis|exploit|appliqu|valoris)\w*|"
    r"duoc (?:dua vao )?(?:su dung|ung dung|ap dung|khai thac|thuong mai hoa))(?![a-z])"
)
_USED_BESIDE = late_regex(
    r"(?<![a-z])(?:(?:used|applied|exploited|commerciali[sz]ed)(?! (?:to|for|research|scien\w+)(?![a-z]))|"
    r"(?<!recherches )(?<!recherche )(?<!sciences )(?:utilise|exploite|applique|valorise|commercialise)e?s|"
    r"da (?:su dung|ung dung|ap dung|khai thac|thuong mai hoa))(?![a-z])"
)
"""As it stands beside what is counted, which a list says without a verb: "40 articles appliqués"."""


def qualities_in(text: str) -> frozenset[Quality]:
    """The deciding qualities that `text` names.

    >>> sorted(qualities_in("chuyên gia nước ngoài")), sorted(qualities_in("12 laboratoires privés"))
    ([('origin', 'foreign')], [('owner', 'private')])
    """
    folded = fold(text)
    found = {quality for quality, pattern in _PATTERNS.items() if pattern.search(folded)}
    if ("use", "unused") not in found and _USED.search(folded):
        found.add(("use", "used"))
    return frozenset(found)


def qualities_told(text: str) -> frozenset[Quality]:
    """As `qualities_in`, of words that tell of a number; what they say is used needs no verb there.

    >>> sorted(qualities_told("40 articles appliqués"))
    [('use', 'used')]
    """
    found = qualities_in(text)
    is_used = ("use", "unused") not in found and _USED_BESIDE.search(fold(text))
    return found | {("use", "used")} if is_used else found
