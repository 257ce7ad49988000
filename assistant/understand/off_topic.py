"""Tells everyday small talk from questions of policy by the words it is made of."""

from __future__ import annotations

import re

from policy.folding import fold

_EVERYDAY = re.compile(
    r"(?<!\w)(?:"
    # French
    r"meteo|quel temps (?:fait|fera)|temps qu'il (?:fait|fera)|va-t-il (?:pleuvoir|neiger)|pleuvra|temperature (?:demain|aujourd'hui)|match(?:s|es)?(?: de)?|football|rugby|tennis|coupe du monde|ligue des champions"
    r"|recette (?:de|du|des|pour)|cuisin(?:e|er) |horoscope|signe astrologique|blague|raconte[- ]moi|poeme|chanson|paroles|film|cinema|acteur|actrice|serie televisee|voyance|loto|restaurants?|hotels?|billets? d'avion|vols? pour"
    r"|je t'aime|ton (?:nom|age)|qui es-tu|comment (?:ca va|vas-tu|allez-vous)|sens de la vie|maigrir|regime alimentaire|mal (?:a la tete|au dos|de tete)|medicament pour|horaires? (?:de|du|des) (?:train|bus)|code (?:python|javascript)|ecris (?:un|une) (?:poeme|histoire|chanson|code)"
    # English
    r"|weather|forecast|will it (?:rain|snow)|raining|sunny|soccer|basketball|world cup|champions league|premier league|who (?:will win|won) the|recipe|how (?:do|can) i (?:cook|bake)|horoscope|zodiac|joke|poem|lyrics|song|movies?|actor|actress|celebrit\w+|lottery|restaurants?|hotels?|flights? to"
    r"|i love you|your (?:name|age)|who are you|how are you|meaning of life|lose weight|headache|dating|write (?:me )?(?:a|an|some) (?:poem|story|song|code|essay)|train timetable|capital of (?!\w+ fund)|bitcoin price|stock price"
    # Vietnamese
    r"|thoi tiet|du bao thoi tiet|troi (?:co )?mua|nang hay mua|bong da|tran dau|doi nao thang|world cup|cup c1|cong thuc (?:nau|lam)|cach nau|nau (?:pho|bun|com)|mon an|tu vi|cung hoang dao|chuyen cuoi|ke chuyen|bai tho|loi bai hat|bai hat|ca si|dien vien|phim|xo so|ket qua so xo|nha hang|khach san|ve may bay"
    r"|ban (?:ten|bao nhieu tuoi)|ban la ai|ban khoe khong|y nghia cuoc song|giam can|dau dau|yeu duong|viet (?:mot )?(?:bai tho|bai hat|truyen)|gia (?:vang|bitcoin)"
    r")(?!\w)"
)


def is_everyday(text: str) -> bool:
    """Whether `text` speaks of the weather, sport, cooking, entertainment or the assistant itself.

    >>> is_everyday("What's the weather in Hai Phong?"), is_everyday("Combien d'entreprises ?")
    (True, False)
    """
    return _EVERYDAY.search(fold(text)) is not None
