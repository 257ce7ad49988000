"""What is said of a support beyond its amount: proposals, conditions met or not, in three languages."""

from __future__ import annotations

from collections.abc import Mapping

from policy.language import Language

NOT_YET: Mapping[Language, str] = {
    "fr": "Pas encore : les articles parlent d'un projet ou d'une recommandation, pas d'un soutien en vigueur.",
    "en": "Not yet: the articles tell of a proposal or recommendation, not of a support in force.",
    "vi": "Chưa: các bài viết nói đây mới là dự thảo hoặc đề xuất, chưa phải chính sách có hiệu lực.",
}
NO_LONGER: Mapping[Language, str] = {
    "fr": "Non : selon les articles, ce soutien a pris fin.",
    "en": "No: according to the articles, this support has ended.",
    "vi": "Không: theo các bài viết, hỗ trợ này đã kết thúc.",
}
EXCLUDED: Mapping[Language, str] = {
    "fr": "Non, d'après les conditions que rapportent les articles.",
    "en": "No, going by the conditions that the articles report.",
    "vi": "Không, theo các điều kiện mà các bài viết nêu.",
}
NOT_GIVEN: Mapping[Language, str] = {
    "fr": "Non : d'après les articles, rien n'est donné dans ce cas.",
    "en": "No: according to the articles, nothing is given in this case.",
    "vi": "Không: theo các bài viết, trường hợp này không được hỗ trợ.",
}
CLOSED: Mapping[Language, str] = {
    "fr": "Pas pour le moment : d'après les articles, aucune demande n'est acceptée.",
    "en": "Not for now: according to the articles, no applications are accepted.",
    "vi": "Hiện chưa được: theo các bài viết, hồ sơ không được tiếp nhận.",
}
ALL_MET: Mapping[Language, str] = {
    "fr": "Oui, d'après les conditions que rapportent les articles.",
    "en": "Yes, going by the conditions that the articles report.",
    "vi": "Có, theo các điều kiện mà các bài viết nêu.",
}
OPEN: Mapping[Language, str] = {
    "fr": "Cela dépend de conditions dont la question ne dit rien.",
    "en": "That depends on conditions of which the question says nothing.",
    "vi": "Điều này còn tùy vào các điều kiện mà câu hỏi chưa nêu.",
}
FOR_WHOM: Mapping[Language, str] = {"fr": "pour : {who}", "en": "for: {who}", "vi": "đối tượng: {who}"}
CONDITION: Mapping[Language, str] = {
    "fr": "condition {text} : {verdict}",
    "en": "condition {text}: {verdict}",
    "vi": "điều kiện {text}: {verdict}",
}
"""{text}: in quotation marks; {verdict}: met, not met or not known yet."""
STATED: Mapping[Language, str] = {"fr": "condition : {text}", "en": "condition: {text}", "vi": "điều kiện: {text}"}
SAME_CEILING: Mapping[Language, str] = {
    "fr": "avec le plafond du soutien dont il est une variante : **{amount}**",
    "en": "with the ceiling of the support it varies: **{amount}**",
    "vi": "với mức trần của hỗ trợ gốc: **{amount}**",
}
NO_END: Mapping[Language, str] = {
    "fr": "Les articles ne disent pas jusqu'à quand ce soutien vaut.",
    "en": "The articles do not say until when this support runs.",
    "vi": "Các bài viết không nêu hỗ trợ này áp dụng đến khi nào.",
}
UNTIL: Mapping[Language, Mapping[str, str]] = {
    "fr": {
        "day": "D'après les articles, jusqu'au {end}.",
        "year": "D'après les articles, jusqu'à la fin de {end}.",
        "range": "D'après les articles, du {end}.",
    },
    "en": {
        "day": "According to the articles, until {end}.",
        "year": "According to the articles, until the end of {end}.",
        "range": "According to the articles, from {end}.",
    },
    "vi": {
        "day": "Theo các bài viết, đến hết {end}.",
        "year": "Theo các bài viết, đến hết năm {end}.",
        "range": "Theo các bài viết, từ {end}.",
    },
}
"""{end}: the last day, the year at whose end something ends, or both days, "1 mai 2025 au 3 mai 2026"."""
FROM_TO: Mapping[Language, str] = {"fr": "{first} au {last}", "en": "{first} to {last}", "vi": "{first} đến {last}"}
