from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.measures.grounding import unsupported_figures, unsupported_quotations
from policy.language import Language

QUOTE = (
    "Le budget a consacré plus de 2 500 milliards de VND à la recherche, soit 2,73 % des dépenses, le 28 avril 2023."
)


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        pytest.param("The province spent over 2.5 trillion VND, 2.73% of its expenditure [1].", "en", id="in English"),
        pytest.param("Tỉnh đã chi 2.500 tỷ đồng, bằng 2,73% tổng chi [1].", "vi", id="in Vietnamese"),
        pytest.param("C'était le 28 avril 2023 [1].", "fr", id="a date"),
        pytest.param("It dates from April 28, 2023 [1].", "en", id="a date in another language"),
    ],
)
def test_a_figure_that_a_quote_states_is_supported_in_every_number_format(answer: str, language: Language) -> None:
    assert unsupported_figures(answer, language, [QUOTE], []) == ()


@pytest.mark.parametrize(
    ("answer", "language", "figure"),
    [
        pytest.param("The province spent 25 trillion VND [1].", "en", "25 trillion", id="another amount"),
        pytest.param("The province spent 2.5 billion VND [1].", "en", "2.5 billion", id="another scale"),
        pytest.param("The province spent 2,500 billion USD [1].", "en", "2,500 billion", id="another currency"),
        pytest.param("La part est de 28 % [1].", "fr", "28 %", id="a day taken for a percentage"),
        pytest.param("La part est de 2,37 % [1].", "fr", "2,37", id="two digits swapped"),
        pytest.param("It dates from April 29, 2023 [1].", "en", "29", id="another day"),
    ],
)
def test_a_figure_that_no_quote_states_is_named(answer: str, language: Language, figure: str) -> None:
    assert any(figure in found for found in unsupported_figures(answer, language, [QUOTE], []))


@pytest.mark.parametrize(
    ("may_subtract", "expected"),
    [
        pytest.param(True, (), id="in a comparison"),
        pytest.param(False, ("8",), id="elsewhere"),
    ],
)
def test_a_difference_may_be_worked_out_in_a_comparison_only(may_subtract: bool, expected: tuple[str, ...]) -> None:
    quotes = ["The first has 41 firms.", "The second has 33 firms."]
    answer = "The first has 41 firms and the second 33 firms, a difference of 8 firms [1][2]."
    found = unsupported_figures(answer, "en", quotes, [], may_subtract=may_subtract)
    assert tuple(text.split()[0] for text in found) == expected


def test_an_answer_may_count_its_own_list() -> None:
    assert (
        unsupported_figures("It may be one of 3 texts:\n- first\n- second\n- third", "en", ["It is a text."], []) == ()
    )


def test_a_figure_of_the_question_may_be_said_again() -> None:
    assert unsupported_figures("The articles say nothing of 900 firms.", "en", [], ["Are there 900 firms?"]) == ()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            "> Le budget a consacré plus de 2 500 milliards de VND à la recherche [1]", (), id="a quoted block"
        ),
        pytest.param("« 2,73 % des dépenses » [1]", (), id="in guillemets"),
        pytest.param("« soit 2,73 % … le 28 avril 2023 » [1]", (), id="with words left out"),
        pytest.param("« soit 2,37 % des dépenses »", ("soit 2,37 % des dépenses",), id="one digit off"),
        pytest.param("« résolution 57 »", (), id="a name is no quotation"),
    ],
)
def test_quotations_must_stand_in_a_cited_sentence_to_the_letter(answer: str, expected: tuple[str, ...]) -> None:
    assert unsupported_quotations(answer, [QUOTE], []) == expected


@given(answer=st.text(max_size=80), quote=st.text(max_size=80))
def test_no_text_breaks_it(answer: str, quote: str) -> None:
    unsupported_figures(answer, "fr", [quote], [])
    unsupported_quotations(answer, [quote], [])
    assert unsupported_quotations(f"> {quote}", [quote], []) == () or "[" in quote or any(c in quote for c in '"“«\n\r')
