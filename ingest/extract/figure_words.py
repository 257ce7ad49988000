"""The words around a value that tell where what it measures begins and ends: verbs, links, breaks."""

from __future__ import annotations

import re

from policy.language import Language
from policy.quantity.tokens import word_set

BREAK = re.compile(r"[,;:|()\[\]«»“”\"!?\n]|[.](?=\s|$)|\s[–—-]\s")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?|[&/]")
ENDS_NOUN: dict[Language, frozenset[str]] = {
    "fr": word_set(
        """
        est sont etait etaient sera seront a ont avait avaient qui que dont ou en au dans sur par parmi pour afin tandis
        alors contre soit avec lors grace selon depuis pendant apres avant actuellement ainsi y doivent peuvent
        doit peut ici d'ici
        """
    ),
    "en": word_set(
        """
        is are was were will has have had that which who whom where in on at by for to from with while as since during
        under among compared across per nationwide currently after before over ranked representing accounting including
        must may can should received
        """
    ),
    "vi": word_set(
        """
        la da duoc se dang trong nam voi tren vao tu den ke so nhu nham de cho khi theo hien chiem dat gom co thuoc
        phai tai
        """
    ),
}
"""Folded words that end the phrase behind a count, per language."""
LINKS = word_set(
    """
    et ou de du des d' l' la le les un une a au aux en pour par sur dans soit dont d l and or of the a an in on
    at by to for with from than as va hoac cua cac cho voi tai trong la den tu o
    """
)
VERBS = re.compile(
    r"(?:\s|^)(?:(?:a|ont|avait|est|sont|etait|s'est|se sont|s'|se|has|have|had|is|are|was|were|been|will|da|dang|"
    r"se|duoc|moi|"
    r"hien|hien nay|actuellement|currently|now|deja|also|egalement|en moyenne|on average|binh quan|trung binh|"
    r"notamment|respectivement|desormais|only|chi|uoc|environ|soit)\s)*"
    r"(?:atteint|atteignait|equal|equals|equivalent|equivaut|tuong duong|correspond|atteignant|represente|"
    r"representait|representent|representant|eleve a|elevait a|etablit a|"
    r"etablissait a|compte|comptait|comptant|comptent|place|classe|classee|classait|consacre|depasse|alloue|mobilise|"
    r"contribue|augmente|progresse|recule|passe|situe a|situee?|totalise|comprend|comprenant|fournit|couvre|couvrant|"
    r"dispose|recense|emploie|passee|ramene|reduit|tombe|"
    r"stood|standing|stands|reached|reaching|reaches|accounted|accounts|accounting|hit|totalled|totaled|amounted|"
    r"amounts|"
    r"spent|spends|allocated|covers|covering|covered|counts|counted|rose|grew|fell|increased|ranked|ranks|came|placed|"
    r"went|dropped|cut|shortened|reduced|"
    r"made up|makes up|make up|contributed|averaged|exceeded|provides|employs|hosts|number|numbered|"
    r"dat|chiem|la|tang|giam|rut|nang|len|bang|"
    r"o muc|uoc dat|xep|dung|gom|co|dong gop|chi|danh|dau tu|thu hut|len toi|vuot|"
    r"est|sont|etait|a|ont|avait|is|are|was|were|has|have|had)"
    r"(?:\s(?:a|de|of|for|at|to|by|in|up|from|tu|lan luot|muc|khoang|over|with|the|vi tri|thu|place|en|only|just|"
    r"up to|"
    r"than))*\s*$"
)
TRAILING = re.compile(
    r"(?:\s|^|')(?:de|d'|d|du|des|a|au|of|at|for|with|the|by|to|in|from|la|le|les|voi|o muc|muc|khoang|tong|"
    r"avec|dont|et|and|va|soit|en moyenne|or|hoac|comprenant|covering|couvrant|y compris|including|reaching|worth|"
    r"pour|un total|only|just|chi|seulement|actuellement|currently|hien|an|un|une)\s*$"
)
LEADING = re.compile(
    r"^(?:\s|(?:et|and|va|mais|but|ainsi|soit|en outre|however|in addition|de plus|notamment|ngoai ra|trong do|dont|or|"
    r"l'|d'|le|la|les|the|a|an|un|une|des|du|de|of|that|que|qu'|so that|on|for|in|with|avec|pour|to|cho|vao|aux?|a|"
    r"sur|couvrant|covering|cac|cua)(?=[\s']|(?<='))\s*)+"
)
LONGEST_WORDS = 16
RANKING = re.compile(
    r"(?<![a-z])(?:indice|index|chi so|classement|ranking|bang xep hang|pii|pci|par index|dti)(?![a-z])"
)


INDEX_NAME = {
    "fr": re.compile(r"(?:[Ii]ndice|[Cc]lassement)(?:\s[^\s,;.:()]+){1,8}"),
    "en": re.compile(r"(?:(?:20[0-9]{2}\s)?(?:[A-Z][\w-]*\s){1,6}Index|[Ii]ndex of(?:\s[^\s,;.:()]+){1,5})"),
    "vi": re.compile(r"(?:[Cc]hỉ số|[Bb]ảng xếp hạng)(?:\s[^\s,;.:()]+){1,8}"),
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
