"""Tells everyday small talk from questions of policy by the words it is made of."""

from __future__ import annotations

import re

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex

_EVERYDAY: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(
        r"(?<!\w)(?:"
        r"(?<!station )(?<!stations )meteo|quel temps (?:fait|fera)|temps qu'il (?:fait|fera)|"
        r"va-t-il (?:pleuvoir|neiger)|pleuvra|"
        r"temperature (?:demain|aujourd'hui)|match(?:s|es)?(?: de)?|football|rugby|tennis|coupe du monde|"
        r"ligue des champions|recette (?:de|du|des|pour)|cuisin(?:e|er) |horoscope|signe astrologique|"
        r"blague|raconte[- ]moi|poeme|chanson|paroles|film|cinema|acteur|actrice|serie televisee|voyance|"
        r"loto|restaurants?|hotels?|billets? d'avion|vols? pour|je t'aime|ton (?:nom|age)|qui es-tu|"
        r"comment (?:ca va|vas-tu|allez-vous)|sens de la vie|maigrir|regime alimentaire|"
        r"mal (?:a la tete|au dos|de tete)|medicament pour|horaires? (?:de|du|des) (?:train|bus)|"
        r"code (?:python|javascript)|ecris (?:un|une) (?:poeme|histoire|chanson|code)"
        r")(?!\w)"
    ),
    "en": late_regex(
        r"(?<!\w)(?:"
        r"weather(?! (?:stations?|data|sensors?|satellites?|services?|records?))|"
        r"forecast for (?:today|tomorrow)|will it (?:rain|snow)|raining|sunny|soccer|basketball|world cup|"
        r"champions league|premier league|who (?:will win|won) the|recipe|how (?:do|can) i (?:cook|bake)|"
        r"horoscope|zodiac|joke|poem|lyrics|song|movies?|actor|actress|celebrit\w+|lottery|restaurants?|"
        r"hotels?|flights? to|i love you|your (?:name|age)|who are you|how are you|meaning of life|"
        r"lose weight|headache|dating|write (?:me )?(?:a|an|some) (?:poem|story|song|code|essay)|"
        r"train timetable|capital of (?!\w+ fund)|bitcoin price|stock price"
        r")(?!\w)"
    ),
    "vi": late_regex(
        r"(?<!\w)(?:"
        r"(?<!tram )thoi tiet|troi (?:co )?mua|nang hay mua|bong da|tran dau|doi nao thang|"
        r"world cup|cup c1|cong thuc (?:nau|lam)|cach nau|nau (?:pho|bun|com)|mon an|tu vi|"
        r"cung hoang dao|chuyen cuoi|ke chuyen|bai tho|loi bai hat|bai hat|ca si|dien vien|phim|xo so|"
        r"ket qua so xo|nha hang|khach san|ve may bay(?! khong nguoi)|ban (?:ten|bao nhieu tuoi)|ban la ai|"
        r"ban khoe khong|y nghia cuoc song|giam can|dau dau|yeu duong|"
        r"viet (?:mot )?(?:bai tho|bai hat|truyen)|gia (?:vang|bitcoin)"
        r")(?!\w)"
    ),
}


def is_everyday(text: str, language: Language) -> bool:
    """Whether `text` speaks of the weather, sport, cooking, entertainment or the assistant itself.

    >>> is_everyday("What's the weather in Hai Phong?", "en"), is_everyday("Combien d'entreprises ?", "fr")
    (True, False)
    """
    return _EVERYDAY[language].search(fold(text)) is not None
