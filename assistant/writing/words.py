"""What the reader is told when a chat model was asked and its text is not what is shown."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.fault import Fault
from policy.language import Language

LANGUAGE_NAMES: Mapping[Language, str] = {"fr": "French", "en": "English", "vi": "Vietnamese"}
"""In English, which the prompts are in."""

_WITHOUT: Mapping[Language, str] = {
    "fr": "{what} La réponse ci-dessus est celle que le programme lit lui-même dans les articles.",
    "en": "{what} The answer above is what the program itself reads in the articles.",
    "vi": "{what} Câu trả lời trên do chương trình tự đọc trong các bài viết.",
}
_PARTLY: Mapping[Language, str] = {
    "fr": "{what} Seul ce qu'il avait écrit et qui a été vérifié est montré.",
    "en": "{what} Only what it had written and could be verified is shown.",
    "vi": "{what} Chỉ phần mô hình đã viết và đã được kiểm chứng được hiển thị.",
}
_WHAT: Mapping[Language, Mapping[Fault, str]] = {
    "fr": {
        Fault.WRONG_KEY: "Le modèle de langage a refusé la clé d'accès.",
        Fault.UNKNOWN_MODEL: "Le modèle de langage réglé n'existe pas à cette adresse.",
        Fault.BUSY: "Le modèle de langage est trop sollicité en ce moment.",
        Fault.SERVER: "Le serveur du modèle de langage a échoué.",
        Fault.UNREACHABLE: "Le modèle de langage est injoignable.",
        Fault.TOO_SLOW: "Le modèle de langage n'a pas répondu à temps.",
        Fault.BROKEN_OFF: "Le modèle de langage s'est interrompu.",
        Fault.RESTING: "Le modèle de langage, en panne il y a un instant, n'a pas été sollicité.",
        Fault.REFUSED: "Le modèle de langage n'a pas accepté la demande.",
        Fault.EMPTY: "Le modèle de langage n'a rien écrit.",
        Fault.UNPROVEN: "Le texte du modèle de langage n'a pas pu être prouvé par les articles.",
    },
    "en": {
        Fault.WRONG_KEY: "The chat model did not accept the key.",
        Fault.UNKNOWN_MODEL: "The chat model that is set does not exist at that address.",
        Fault.BUSY: "The chat model is too busy at the moment.",
        Fault.SERVER: "The chat model's server failed.",
        Fault.UNREACHABLE: "The chat model cannot be reached.",
        Fault.TOO_SLOW: "The chat model did not answer in time.",
        Fault.BROKEN_OFF: "The chat model broke off.",
        Fault.RESTING: "The chat model failed a moment ago and was not asked.",
        Fault.REFUSED: "The chat model did not accept the request.",
        Fault.EMPTY: "The chat model wrote nothing.",
        Fault.UNPROVEN: "The chat model's text could not be proven from the articles.",
    },
    "vi": {
        Fault.WRONG_KEY: "Mô hình ngôn ngữ không chấp nhận khóa truy cập.",
        Fault.UNKNOWN_MODEL: "Mô hình ngôn ngữ đã chọn không có tại địa chỉ này.",
        Fault.BUSY: "Mô hình ngôn ngữ hiện đang quá tải.",
        Fault.SERVER: "Máy chủ của mô hình ngôn ngữ gặp lỗi.",
        Fault.UNREACHABLE: "Không kết nối được với mô hình ngôn ngữ.",
        Fault.TOO_SLOW: "Mô hình ngôn ngữ không trả lời kịp.",
        Fault.BROKEN_OFF: "Mô hình ngôn ngữ bị ngắt giữa chừng.",
        Fault.RESTING: "Mô hình ngôn ngữ vừa gặp lỗi nên không được hỏi.",
        Fault.REFUSED: "Mô hình ngôn ngữ không chấp nhận yêu cầu.",
        Fault.EMPTY: "Mô hình ngôn ngữ không viết gì.",
        Fault.UNPROVEN: "Không chứng minh được văn bản của mô hình ngôn ngữ từ các bài viết.",
    },
}


def what_happened(fault: Fault, language: Language, *, something_is_shown: bool) -> str:
    """One line for the end of an answer; empty where nothing needs to be said."""
    what = _WHAT[language].get(fault)
    if what is None:
        return ""
    return (_PARTLY if something_is_shown else _WITHOUT)[language].format(what=what)
