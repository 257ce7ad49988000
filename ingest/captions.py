"""Tells the caption of a picture from a paragraph, where the format itself does not."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

_CREDIT = late_regex(
    r"(?:\A|[\s(—–-])(?:ảnh(?: minh họa)?|hình(?: ảnh)?|photos?|photo credit|"
    r"crédit(?: photo)?|image|illustration|nguồn ảnh)\s*[:©/]\s*\S(?:[^.]|\.(?=\S)){0,60}\W*\Z"
    r"|\A\W*(?:photo by|ảnh tư liệu|ảnh minh họa|photo d'illustration|illustrative (?:photo|image))\b",
    re.IGNORECASE,
)
_EVENT = (
    r"(?:conférence|atelier|événement|évènement|réunion|séminaire|forum|cérémonie|séance|colloque|lancement|"
    r"conference|workshop|event|meeting|seminar|ceremony|session|summit|launch|symposium|"
    r"hội nghị|hội thảo|sự kiện|cuộc họp|buổi làm việc|buổi lễ|lễ|phiên họp|phiên thảo luận|diễn đàn|tọa đàm)"
)
_SPEAKS = (
    r"(?:(?:a pris|prend|prenant) la parole|s'(?:est )?exprim\w+|(?:a )?pronon\w+ (?:un|le|son) discours|intervient|"
    r"est intervenue?|"
    r"a (?:présidé|partagé)|préside|"
    r"spoke|speaks|speaking|deliver(?:s|ed|ing) (?:a|an|the|his|her) (?:\w+ ){0,2}(?:speech|remarks|address)|"
    r"address(?:es|ed|ing)|"
    r"chair(?:s|ed)|presid(?:es|ed)|"
    r"phát biểu|chủ trì|trình bày|chia sẻ|tham luận)"
)
_SPEAKS_AT_EVENT = late_regex(rf"\b{_SPEAKS}\b[^.;]{{0,60}}\b{_EVENT}\b[^.,;]{{0,25}}\.?\Z", re.IGNORECASE)
_VIEW = late_regex(
    r"\A(?:présentation de (?:la|l'|cet)|vue (?:d|générale|aérienne|sur)|panorama d|aperçu d|"
    r"(?:an )?overview of|(?:a )?(?:general |aerial )?view (?:of|at)|a scene (?:of|at)|delegates at|participants at|"
    r"(?:les )?(?:délégués|participants) (?:à|au|aux|lors)\b|"
    r"quang cảnh|toàn cảnh|khung cảnh|các đại biểu (?:tham dự|tham quan|dự))",
    re.IGNORECASE,
)
_SENTENCE_INSIDE = late_regex(r"[.!?]\s+(?=[A-ZÀ-ÝĐ])")
_TITLE_BEFORE_NAME = late_regex(r"\b(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|Prof|TS|PGS|GS|ThS|Ông|Bà)\.\s", re.IGNORECASE)
_LONGEST_CAPTION_WORDS = 45
_LONGEST_VIEW_WORDS = 20
_LONGEST_APART_WORDS = 20


def is_caption(text: str, stands_apart: bool = False) -> bool:
    """Whether a paragraph reads as the caption of a picture: a photo credit, "spoke at the conference", a view.

    `stands_apart`: it is set off by a blank line in a text that puts none between its paragraphs, which is how pictures
    look once they are gone; then any short sentence on its own is one.

    >>> is_caption("Ông Trần B phát biểu tại hội nghị. Ảnh: PV"), is_caption("La ville compte 12 entreprises.")
    (True, False)
    """
    words = len(text.split())
    if words > _LONGEST_CAPTION_WORDS:
        return False
    if _CREDIT.search(text):
        return True
    if _SENTENCE_INSIDE.search(_TITLE_BEFORE_NAME.sub("", text)):
        return False
    if _SPEAKS_AT_EVENT.search(text) or (_VIEW.search(text) and words <= _LONGEST_VIEW_WORDS):
        return True
    return stands_apart and words <= _LONGEST_APART_WORDS and text.endswith(".")
