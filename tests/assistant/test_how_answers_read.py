"""How an answer reads: what the figure is, in the question's own words where that is proven; each part of a question
under its words; quotations introduced; nothing twice; no answer said as such. Two articles made up for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "kon-tum.md": """---
url: https://example.org/tests/kon-tum-vuon-uom
title: Kon Tum mở thêm vườn ươm
publisher: Bản tin thử nghiệm Tây Nguyên
language: vi
date: 2031-06-12
---

Đến tháng 5/2031, tỉnh Kon Tum có 37 doanh nghiệp khoa học và công nghệ. Kinh tế số chiếm 8,4% GRDP của tỉnh.

Ông Đinh Văn Hạ, Giám đốc Sở Khoa học và Công nghệ tỉnh Kon Tum, cho biết tỉnh đã nhận 52 hồ sơ xin thử nghiệm có kiểm
soát; 9 hồ sơ được chấp thuận, 31 hồ sơ bị từ chối.

Nhiều hợp tác xã dược liệu của Kon Tum thiếu kho lạnh và thiếu cán bộ kỹ thuật.
""",
    "phu-yen.md": """---
url: https://example.org/tests/phu-yen-drone-park
title: Phu Yen opens a drone park
publisher: Test Coast Review
language: en
date: 2031-07-02
---

The drone park of Phu Yen covers 58 hectares and cost VND640 billion. It employs 210 people, 96 of them women.

In 2030 Phu Yen ranked 41st on the Provincial Innovation Index.

The drone complex of Tuy Hoa is to employ 2,400 engineers by 2033. For its laboratories, firms put in VND40 billion, and
the State puts in VND15 billion. A trademark is paid VND9 million, an industrial design VND14 million.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("reads"), ARTICLES) as assistant:
        yield assistant


def own_words(assistant: Assistant, question: str) -> str:
    """What the answer says before it quotes."""
    return assistant.ask(question).answer.partition("\n>")[0].strip()


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "How many science and technology enterprises does Kon Tum have?",
            "Kon Tum has **37** science and technology enterprises (May 2031) [1].",
            id="count, English",
        ),
        pytest.param(
            "Quelle est la part de l'économie numérique dans le GRDP de Kon Tum ?",
            "La part de l'économie numérique dans le GRDP de Kon Tum est de **8,4 %** [1].",
            id="share, French",
        ),
        pytest.param(
            "Kon Tum có bao nhiêu doanh nghiệp khoa học và công nghệ?",
            "Kon Tum có **37** doanh nghiệp khoa học và công nghệ (tháng 5/2031) [1].",
            id="count, Vietnamese",
        ),
        pytest.param(
            "What was Phu Yen's rank in the 2030 innovation index?",
            "Phu Yen's rank in the 2030 innovation index was **41st** [1].",
            id="rank, English",
        ),
    ],
)
def test_the_figure_is_said_in_the_words_of_the_question(assistant: Assistant, question: str, said: str) -> None:
    assert own_words(assistant, question) == said


def test_a_figure_of_something_else_in_the_sentence_is_never_put_into_the_question_s_words(
    assistant: Assistant,
) -> None:
    told = own_words(assistant, "How many sandbox applications did Kon Tum reject?")
    assert "**9**" not in told or "reject" not in told


@pytest.mark.parametrize(
    ("question", "value", "asked"),
    [
        pytest.param(
            "How many households must move for the drone complex of Tuy Hoa?", "2,400", "households", id="moved"
        ),
        pytest.param("Combien de foyers doivent partir à Tuy Hoa ?", "2 400", "foyers", id="moved, French"),
        pytest.param("Tuy Hòa có bao nhiêu hộ phải di dời?", "2.400", "hộ", id="moved, Vietnamese"),
        pytest.param("How much does the State put in for laboratories?", "40 billion", "State puts", id="whose money"),
        pytest.param(
            "Combien l'État apporte-t-il pour les laboratoires ?", "40 milliards", "L'État", id="whose, French"
        ),
        pytest.param("How much is paid for an industrial design?", "9 million", "industrial", id="of which title"),
    ],
)
def test_a_figure_of_another_thing_is_never_told_of_what_is_asked(
    assistant: Assistant, question: str, value: str, asked: str
) -> None:
    told = own_words(assistant, question).replace("\u202f", " ").replace("\u00a0", " ")
    assert not (f"**{value}" in told and asked in told)


def test_each_of_two_titles_has_its_own_sum(assistant: Assistant) -> None:
    told = own_words(assistant, "How much is paid for an industrial design?")
    assert "**14 million" in told


def test_each_part_has_its_own_answer_and_the_place_that_it_leaves_out(assistant: Assistant) -> None:
    told = own_words(
        assistant,
        "Portrait de Kon Tum : nombre d'entreprises scientifiques et technologiques, part de l'économie numérique, "
        "nombre de brevets.",
    )
    assert told.splitlines() == [
        "- Nombre d'entreprises scientifiques et technologiques : **37** (Kon Tum, mai 2031) [1].",
        "- Part de l'économie numérique : **8,4 %** (Kon Tum) [2].",
        "- Nombre de brevets : pas de réponse trouvée dans les articles.",
    ]


def test_what_two_parts_ask_of_one_thing_is_said_once(assistant: Assistant) -> None:
    answer = assistant.ask("Quelles difficultés ont les coopératives de Kon Tum, et quels problèmes ont-elles ?").answer
    assert answer.count("thiếu kho lạnh") == 1


def test_a_quotation_in_another_language_is_introduced_in_the_reader_s(assistant: Assistant) -> None:
    answer = assistant.ask("Quelles difficultés ont les coopératives de plantes médicinales de Kon Tum ?")
    lead = answer.answer.splitlines()[0]
    assert lead.startswith("Voici ce que dit Bản tin thử nghiệm Tây Nguyên")
    assert "12 juin 2031" in lead and "en vietnamien" in lead and lead.endswith(" :")
    assert answer.citations


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("What was Phu Yen's rank in the 2027 innovation index?", "another period", id="another period"),
        pytest.param("Combien de start-up à Kon Tum ?", "Kon Tum", id="another thing"),
        pytest.param("Phú Yên có bao nhiêu bằng sáng chế?", "Phú Yên", id="another thing, Vietnamese"),
    ],
)
def test_no_answer_is_said_without_denying_and_without_a_figure(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.outcome is Outcome.NOT_IN_CORPUS
    assert said in answer.answer
    assert not answer.citations
    assert "41" not in answer.answer and "37" not in answer.answer
