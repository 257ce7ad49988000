"""An instrument named by kind, place and subject is the one with that subject; asked who and when, both are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant
from assistant.answer import Outcome

Over = Callable[[str, str], Assistant]
ARTICLE = (
    "Ngày 12/5/2025, HĐND tỉnh Yên Bái đã thông qua Nghị quyết số 36/2025/NQ-HĐND về hỗ trợ phát triển công nghệ sinh"
    " học. Nghị quyết có hiệu lực từ ngày 1/6/2025, thay cho Nghị quyết số 7/2020/NQ-HĐND.\n\n"
    "Chính phủ ban hành Nghị định số 288/2025/NĐ-CP ngày 3/11/2025 về thử nghiệm máy bay không người lái. Nghị định"
    " do Phó Thủ tướng Hà Minh Tâm ký, có hiệu lực từ ngày 15/1/2026."
)
TITLE = "Yên Bái và chính sách công nghệ sinh học"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "Which resolution of Yen Bai supports biotechnology, who adopted it and when?",
            ("36/2025/NQ-HĐND", "People's Council", "May 12, 2025"),
            id="which, who, when",
        ),
        pytest.param(
            "Quand la résolution de Yen Bai sur la biotechnologie entre-t-elle en vigueur et quand est-elle votée ?",
            ("1er juin 2025", "12 mai 2025"),
            id="effect and date",
        ),
        pytest.param(
            "Nghị định về máy bay không người lái do ai ký và có hiệu lực từ ngày nào?",
            ("Hà Minh Tâm", "15/1/2026"),
            id="a machine is no ticket and no number",
        ),
    ],
)
def test_the_instrument_of_that_subject_answers(over: Over, question: str, told: tuple[str, ...]) -> None:
    answer = over(ARTICLE, TITLE).ask(question).answer
    assert [one for one in told if one not in answer] == []


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Nghị quyết của Yên Bái về nhà ở xã hội có hiệu lực khi nào?", id="another subject"),
        pytest.param("When does the Lang Son resolution on biotechnology take effect?", id="another place"),
    ],
)
def test_an_instrument_of_another_subject_or_place_is_not_taken_for_it(over: Over, question: str) -> None:
    assert over(ARTICLE, TITLE).ask(question).outcome is Outcome.NOT_IN_CORPUS


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Which text did Yen Bai's People's Council adopt in 2025?", "36/2025/NQ-HĐND", id="English"),
        pytest.param("Quel décret le gouvernement a-t-il pris en 2025 ?", "288/2025/NĐ-CP", id="French"),
        pytest.param("HĐND tỉnh Yên Bái ban hành nghị quyết nào năm 2025?", "36/2025/NQ-HĐND", id="Vietnamese"),
    ],
)
def test_the_text_issued_in_a_year_is_that_of_its_issuer(over: Over, question: str, told: str) -> None:
    answer = over(ARTICLE, TITLE).ask(question)
    assert told in answer.answer.splitlines()[0]


def test_no_text_of_another_year_is_told(over: Over) -> None:
    answer = over(ARTICLE, TITLE).ask("Which resolution did the Party Committee of Yen Bai adopt in 2018?").answer
    assert "36/2025" not in answer.splitlines()[0] and "Legal basis" not in answer
