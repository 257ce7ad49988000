"""The persons and tenses of regular French verbs: a name of an action matches whoever does it, and whenever."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex

_FIRST_GROUP = ("e", "ent", "ait", "aient", "era", "eront", "erait", "eraient", "ez")
"""What takes the place of "er", but "ant", which makes nouns. The matcher reads "é", "ée" and "ées" as this "e"."""
_SECOND_GROUP = ("it", "i", "issent", "issait", "issaient", "ira", "iront", "irait", "issez")
_SECOND = late_regex(r"(?<!o)(?<!v)(?<!vr)(?<!ten)(?<!qu[eé]r)ir\Z")
"""Not "avoir", "ouvrir", "tenir", "acquérir"."""
_NO_VERBS = frozenset(
    [
        "acier",
        "anacardier",
        "atelier",
        "avenir",
        "bananier",
        "beneficier",
        "cacaoyer",
        "cahier",
        "cancer",
        "cannelier",
        "chalutier",
        "chantier",
        "cluster",
        "cocotier",
        "conferencier",
        "conseiller",
        "couloir",
        "courrier",
        "courtier",
        "danger",
        "dernier",
        "diriger",
        "dossier",
        "ecolier",
        "etranger",
        "financier",
        "foncier",
        "forestier",
        "foyer",
        "hospitalier",
        "immobilier",
        "laitier",
        "leader",
        "longanier",
        "loyer",
        "manguier",
        "maraicher",
        "metier",
        "murier",
        "offshore",
        "oranger",
        "ouvrier",
        "palier",
        "papier",
        "particulier",
        "pionnier",
        "plaisir",
        "plancher",
        "poivrier",
        "premier",
        "prisonnier",
        "quartier",
        "routier",
        "sentier",
        "usager",
        "verger",
        "voucher",
    ]
)
"""Words of the field, folded, that end as verbs do, or that say little ("bénéficier")."""
_AND_A_NOUN = frozenset(
    [
        "amender",
        "appliquer",
        "approuver",
        "breveter",
        "cesser",
        "deleguer",
        "diplomer",
        "emprunter",
        "etalonner",
        "etudier",
        "fonder",
        "former",
        "lister",
        "peiner",
        "piloter",
        "presenter",
        "programmer",
    ]
)
"""Verbs of which the form in "e" names something else: a programme, a pilot, a form."""


def conjugated(written: str) -> tuple[str, ...]:
    """The forms of the verb that opens `written`, each with what follows it; none where no regular verb does.

    >>> conjugated("déposer un dossier")[:2], conjugated("dossier"), conjugated("établir")[2]
    (('dépose un dossier', 'déposent un dossier'), (), 'établissent')
    """
    verb, _, rest = written.partition(" ")
    if not verb.isalpha() or not verb.islower() or fold(verb) in _NO_VERBS or len(verb) < 5:
        return ()
    endings = _FIRST_GROUP if verb.endswith("er") else _SECOND_GROUP if _SECOND.search(verb) else ()
    is_noun = fold(verb) in _AND_A_NOUN and not rest
    return tuple(f"{verb[:-2]}{ending} {rest}".strip() for ending in endings if not (is_noun and ending == "e"))
