from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.folding import fold
from policy.language import LANGUAGES, Language, detect_language, is_vietnamese_without_diacritics

QUESTIONS: list[tuple[Language, str]] = [
    ("vi", "nghi quyet 57 noi ve gi"),
    ("vi", "toi co startup, co ho tro khong"),
    ("vi", "Hải Phòng hiện có bao nhiêu doanh nghiệp?"),
    ("vi", "bao nhieu tien"),
    ("vi", "NQ 57 là gì?"),
    ("vi", "57/2025/NQ-HDND ap dung cho ai"),
    ("vi", "Tỉnh nào đứng đầu về PII năm 2024?"),
    ("vi", "cong ty toi o Da Nang duoc vay von khong"),
    ("vi", "GRDP Bắc Ninh tăng bao nhiêu phần trăm"),
    ("vi", "Startup AI được hỗ trợ gì?"),
    ("vi", "con Lam Dong thi sao"),
    ("fr", "C'est quoi la résolution 57 ?"),
    ("fr", "combien a hai phong"),
    ("fr", "Rang de Thai Nguyen en 2023 ?"),
    ("fr", "quelles aides pour une pme a quang ninh"),
    ("fr", "Et pour Bac Ninh ?"),
    ("fr", "résolution n° 57-NQ/TW"),
    ("fr", "Y a-t-il un prêt ?"),
    ("fr", "Que dit Nghị quyết 57-NQ/TW sur les start-up ?"),
    ("fr", "L’objet de la décision 1919/QĐ-UBND"),
    ("fr", "La commune 17 de la baie de Hue finance 4 séchoirs."),
    ("fr", "Can Tho compte 40 start-up."),
    ("fr", "La ville de Vinh aide 9 fermes."),
    ("en", "The commune of Hue runs a farm."),
    ("en", "What is Resolution 57?"),
    ("en", "How many enterprises does Hải Phòng have?"),
    ("en", "resolution no. 57"),
    ("en", "And in Thừa Thiên Huế?"),
    ("en", "who signed it"),
    ("en", "Is Nguyễn Phương Tuấn the chairman?"),
    ("en", "startup grants Da Nang"),
    ("en", "which provinces rank highest on the PII"),
    ("en", "Nghị quyết 57: what does it say?"),
]


KEYWORDS: list[tuple[Language, str]] = [
    ("en", "dak nong goals 2030"),
    ("en", "ly son garlic hectares, disease-free"),
    ("en", "thanh hoa vs nghe an s&t enterprises"),
    ("fr", "superficie rizières An Giang"),
    ("fr", "salle blanche bac ninh ouverture"),
    ("fr", "directeur DST ha giang"),
    ("vi", "kinh phi KHCN Quang Nam"),
    ("vi", "budget KHCN Quảng Nam 2025?"),
    ("vi", "ly son toi sach benh"),
]


@pytest.mark.parametrize(("language", "question"), [pytest.param(*case, id=case[1]) for case in KEYWORDS])
def test_keywords_show_their_language_beside_the_name_of_a_place(language: Language, question: str) -> None:
    assert detect_language(question).language == language


@pytest.mark.parametrize(("language", "question"), [pytest.param(*case, id=case[1]) for case in QUESTIONS])
def test_a_short_question_shows_its_language(language: Language, question: str) -> None:
    assert detect_language(question).language == language


@pytest.mark.parametrize("question", [question for language, question in QUESTIONS if language == "vi"])
def test_vietnamese_is_known_without_its_marks(question: str) -> None:
    assert detect_language(fold(question)).language == "vi"
    assert is_vietnamese_without_diacritics(fold(question))


@pytest.mark.parametrize("question", [question for language, question in QUESTIONS if language != "vi"])
def test_other_languages_are_not_vietnamese_without_marks(question: str) -> None:
    assert not is_vietnamese_without_diacritics(question)


def test_vietnamese_with_marks_is_not_without() -> None:
    assert not is_vietnamese_without_diacritics("Nghị quyết 57 nói về gì?")


@pytest.mark.parametrize("text", ["", "57", "57-NQ/TW", "https://example.org/a-b", "?!"])
def test_nothing_to_go_by_is_no_confidence(text: str) -> None:
    assert detect_language(text).confidence == 0.0


def test_more_words_are_more_evidence() -> None:
    assert detect_language("combien").confidence < detect_language("combien d'entreprises dans la province").confidence


@given(st.text())
def test_any_text_gets_one_of_the_languages_and_a_share(text: str) -> None:
    detected = detect_language(text)
    assert detected.language in LANGUAGES
    assert 0.0 <= detected.confidence <= 1.0
