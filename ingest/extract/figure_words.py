"""How a phrase around a value is cut into words, and words that do not say what it measures."""

from __future__ import annotations

from policy.late_regex import late_regex
from policy.quantity.tokens import word_set

BREAK = late_regex(r"[,;:|()\[\]«»“”\"!?\n]|[.](?=\s|$)|\s[–—-]\s")
WORD = late_regex(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?|[&/]")
LONGEST_WORDS = 16
RANKING = late_regex(
    r"(?<![a-z])(?:indice|index|chi so|classement|ranking|bang xep hang|pii|pci|par index|dti)(?![a-z])"
)


INDEX_NAME = {
    "fr": late_regex(r"(?:[Ii]ndice|[Cc]lassement)(?:\s[^\s,;.:()]+){1,8}"),
    "en": late_regex(r"(?:(?:20[0-9]{2}\s)?(?:[A-Z][\w-]*\s){1,6}Index|[Ii]ndex of(?:\s[^\s,;.:()]+){1,5})"),
    "vi": late_regex(r"(?:[Cc]hỉ số|[Bb]ảng xếp hạng)(?:\s[^\s,;.:()]+){1,8}"),
}
"""Names of indices and rankings, of which a rank is a place."""
GENERIC = word_set(
    """
    certifiee certifie certified implantee amenagee
    elle il ils elles province ville region pays montant superficie valeur total somme nombre surface it they
    city locality country amount area value sum number company group period periode giai doan is are was were
    est sont la objectif objectifs target targets all which qui where up down short cong hauteur contribuant
    tang giam nam muc-tieu tinh thanh-pho dia-phuong so-tien dien-tich gia-tri tong-so
    """
)
"""Folded words that alone do not say what is measured."""
