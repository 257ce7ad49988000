"""The words that French questions are asked with: openings, turned verbs, verbs of having, offices."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

OPENING = (
    r"(?P<opening>(?:(?:en|fin|début|au|à la fin d|depuis|entre|de|d['’]ici|sur|pour|dans|pendant|durant|selon|chaque)"
    r"(?:[ '’][^,?]{1,50})?, )?)"
)
ASKED_AT_ALL = late_regex(
    r"(?<!\w)(?:quel(?:le)?s?|combien|qui|quand|où|comment|pourquoi|quoi|est-ce|laquelle|lequel)(?!\w)", re.IGNORECASE
)
TWO_IN_ONE = late_regex(
    r"(?:,| et| ou| puis) (?:\w+ )?(?:quel(?:le)?s?|combien|qui est|quand|comment|pourquoi)(?!\w)", re.IGNORECASE
)
PRONOUN = r"-(?:t-)?(?:ils|elles|il|elle|on)"
TURNED = r"(?P<verb>(?:s['’]|se )?[^\W\d_]+)" + PRONOUN
DETERMINER = r"(?:le|la|les|l['’]|un|une|cette|cet|ce|ces|son|sa|ses|leur|leurs|chaque|notre|nos)"
DETERMINED = late_regex(rf"{DETERMINER}(?:(?<=['’])|\s)|[A-ZÀ-ÝĐ]", re.IGNORECASE)
ONE_SUBJECT = (
    r"compte|comptait|comptera|possède|possédait|a|avait|aura|abrite|abritait|emploie|employait|accueille|accueillait|"
    r"regroupe|recense|recensait|prévoit|prévoyait|vise|fait|faisait|représente|représentait|occupe|couvre|reçoit|"
    r"forme|produit|propose|offre|cultive|exploite|finance|soutient|mobilise|consacre|veut|doit|peut|détient|contient"
)
MANY_SUBJECTS = late_regex(
    r" (?:sont|ont|étaient|avaient|seront|auront|furent|vont|font|[^\W\d_]{2,}(?:ent|aient|ront))(?= |\Z)",
    re.IGNORECASE,
)
HELPERS = late_regex(
    r"(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|peut|peuvent|doit|doivent|veut|veulent|"
    r"pourra|devra|compte|entend|va|vont)\Z",
    re.IGNORECASE,
)
OFFICES = (
    r"(?:vice-)?ministre|(?:vice-)?président\w*|direct(?:eur|rice)|secrétaire|avocate?|experte?|responsable|député\w*|"
    r"profess(?:eur|eure)|cherch(?:eur|euse)|ingénieure?|agricult(?:eur|rice)|entrepreneuse?|entrepreneur|scientifique|"
    r"fonctionnaire|chef|cheffe|maire|gouverneur|spécialiste|docteur|économiste"
)
HELD = ("détient", "possède", "reçoit", "verse", "apporte", "finance", "prend", "occupe", "couvre")
DONE = late_regex(r"\A (?:(?:réellement|déjà|effectivement|aussi|bien|ainsi|encore|été) )*[^\W\d_]+(?=\s|\Z)")

ASKS_NUMBER = late_regex(
    r"(?<!\w)(?:nombre|population|effectif|objectif|total|capacité|production|score|quantité)(?!\w)", re.IGNORECASE
)
