from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from assistant.guard import ClaimKind, check_statement, is_proven, tally
from assistant.statement import Derived, Operation, Source, Statement
from policy.language import Language

MakeSource = Callable[..., Source]

FRENCH = (
    "De 2019 à 2024, la province de Nghe An a consacré plus de 3 400 milliards de VND à la science, soit 2,41 %"
    " de ses dépenses, "
    "au titre de la résolution n° 34/2025/NQ-HDND du 28 juin 2025. M. Tran Quoc Bao, directeur du parc, y compte"
    " 47 entreprises "
    "scientifiques et technologiques sur 120 hectares, près de 9 000 emplois et « un foncier prêt à bâtir »."
)
VIETNAMESE = (
    "Đến tháng 5/2025, Huế có 22 doanh nghiệp khoa học và công nghệ; kinh phí 120 tỷ đồng theo Quyết định số"
    " 1452/QĐ-UBND "
    "ngày 20/5/2025. Ông Phan Văn Thuận, Giám đốc Sở Khoa học và Công nghệ, cho biết 68% doanh nghiệp đã dùng"
    " hóa đơn điện tử."
)

GOOD: list[tuple[str, Language, str, str]] = [
    (
        "same language",
        "fr",
        FRENCH,
        "Nghe An a consacré **plus de 3 400 milliards de VND**, soit 2,41 %, de 2019 à 2024.",
    ),
    ("another number format", "en", FRENCH, "In Nghe An: more than 3.4 trillion VND, 2.41%, from 2019 to 2024."),
    ("Vietnamese format", "vi", FRENCH, "Tại Nghệ An: hơn 3.400 tỷ đồng, 2,41%, giai đoạn 2019-2024."),
    ("the identifier with its diacritics", "vi", FRENCH, "Nghị quyết số 34/2025/NQ-HĐND, ngày 28/6/2025."),
    (
        "a body that the suffix implies",
        "fr",
        FRENCH,
        "La résolution n° 34/2025/NQ-HĐND : Conseil populaire provincial.",
    ),
    ("a year inside a date", "en", FRENCH, "The resolution is of 2025."),
    ("a name and a count", "en", FRENCH, "Tran Quoc Bao counts 47 science and technology enterprises on 120 hectares."),
    ("a quotation", "en", FRENCH, "It offers “un foncier prêt à bâtir”."),
    ("a bound", "en", FRENCH, "There are nearly 9,000 jobs."),
    (
        "from Vietnamese into French",
        "fr",
        VIETNAMESE,
        "À Hué : 22 entreprises scientifiques et technologiques (mai 2025).",
    ),
    ("money from Vietnamese", "en", VIETNAMESE, "Decision No. 1452/QĐ-UBND of May 20, 2025: 120 billion VND."),
    ("a person without diacritics", "en", VIETNAMESE, "Phan Van Thuan says that 68% of enterprises use them."),
]

BAD: list[tuple[str, Language, str, str, ClaimKind]] = [
    ("another amount", "fr", FRENCH, "Nghe An a consacré plus de 3 500 milliards de VND.", ClaimKind.FIGURE),
    ("millions for milliards", "fr", FRENCH, "Nghe An a consacré plus de 3 400 millions de VND.", ClaimKind.FIGURE),
    ("French billion", "fr", FRENCH, "Nghe An a consacré plus de 3 400 billions de VND.", ClaimKind.FIGURE),
    ("another currency", "en", FRENCH, "Nghe An spent more than 3.4 trillion USD.", ClaimKind.FIGURE),
    ("points and commas", "en", FRENCH, "The share is 24.1%.", ClaimKind.FIGURE),
    ("a share made a count", "en", FRENCH, "There are 2.41 enterprises.", ClaimKind.FIGURE),
    ("less for more", "en", FRENCH, "Nghe An spent less than 3.4 trillion VND.", ClaimKind.FIGURE),
    ("another area unit", "en", FRENCH, "It covers 120 km2.", ClaimKind.FIGURE),
    ("another day", "en", FRENCH, "The resolution is dated June 27, 2025.", ClaimKind.DATE),
    ("another year", "vi", FRENCH, "Nghị quyết ban hành ngày 28/6/2024.", ClaimKind.DATE),
    ("another period", "fr", FRENCH, "De 2018 à 2024.", ClaimKind.DATE),
    ("a day where a month stands", "en", VIETNAMESE, "On May 3, 2025 there were 22.", ClaimKind.DATE),
    ("another number of text", "fr", FRENCH, "La résolution n° 35/2025/NQ-HDND.", ClaimKind.IDENTIFIER),
    ("another suffix", "fr", FRENCH, "La résolution n° 34/2025/NQ-TU.", ClaimKind.IDENTIFIER),
    ("another type", "fr", VIETNAMESE, "La résolution 1452.", ClaimKind.IDENTIFIER),
    ("another place", "en", FRENCH, "In Ha Tinh: 47 science and technology enterprises.", ClaimKind.NAME),
    ("another person", "en", FRENCH, "According to Tran Quoc Binh, there are 47.", ClaimKind.NAME),
    ("a changed quotation", "en", FRENCH, "It offers “un foncier prêt à louer”.", ClaimKind.QUOTATION),
    ("a quotation from nowhere", "fr", FRENCH, "Il parle d'« un franc succès ».", ClaimKind.QUOTATION),
]


@pytest.mark.parametrize(("language", "source", "text"), [pytest.param(*row[1:], id=row[0]) for row in GOOD])
def test_a_good_statement_passes(a_source: MakeSource, language: Language, source: str, text: str) -> None:
    held = a_source(source, "vi" if source is VIETNAMESE else "fr")
    claims = check_statement(Statement(text, (held,)), language)
    assert [claim for claim in claims if not claim.found] == []


@pytest.mark.parametrize(("language", "source", "text", "kind"), [pytest.param(*row[1:], id=row[0]) for row in BAD])
def test_a_changed_statement_is_caught(
    a_source: MakeSource, language: Language, source: str, text: str, kind: ClaimKind
) -> None:
    held = a_source(source, "vi" if source is VIETNAMESE else "fr")
    claims = check_statement(Statement(text, (held,)), language)
    assert kind in {claim.kind for claim in claims if not claim.found}


def _digits(text: str) -> list[int]:
    return [match.start() for match in re.finditer(r"\d", text)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_changed_digit_is_caught(a_source: MakeSource, data: st.DataObject) -> None:
    _, language, source, text = data.draw(st.sampled_from([row for row in GOOD if _digits(row[3])]))
    place = data.draw(st.sampled_from(_digits(text)))
    digit = data.draw(st.sampled_from([other for other in "0123456789" if other != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    # A year that the source states too, of something else, is found again: the guard finds values, not their roles.
    assume(not any(year in source for year in re.findall(r"\b20\d\d\b", changed) if year not in text))
    held = a_source(source, "vi" if source is VIETNAMESE else "fr")
    assert not is_proven(check_statement(Statement(changed, (held,)), language)), changed


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_changed_letter_of_a_quotation_is_caught(a_source: MakeSource, data: st.DataObject) -> None:
    quotation = "un foncier prêt à bâtir"
    place = data.draw(st.integers(0, len(quotation) - 1))
    letter = data.draw(st.sampled_from([one for one in "abcdefgéàxyz" if one != quotation[place]]))
    changed = quotation[:place] + letter + quotation[place + 1 :]
    claims = check_statement(Statement(f"Il offre « {changed} ».", (a_source(FRENCH),)), "fr")
    assert not is_proven(claims)


def test_a_statement_without_source_may_state_nothing() -> None:
    assert not is_proven(check_statement(Statement("There are 33 enterprises."), "en"))
    assert is_proven(check_statement(Statement("The articles in the library do not say this."), "en"))


def test_words_of_the_question_may_be_repeated() -> None:
    text = "No article speaks of Resolution No. 68-NQ/TW."
    assert is_proven(check_statement(Statement(text, given="What does Resolution 68-NQ/TW say?"), "en"))
    assert not is_proven(check_statement(Statement(text, given="What does Resolution 69-NQ/TW say?"), "en"))


def test_a_difference_is_worked_out_from_what_the_sources_state(a_source: MakeSource) -> None:
    source = a_source("Nghe An compte 47 entreprises. Ha Tinh compte 12 entreprises.")
    right = Derived(Decimal(35), Operation.DIFFERENCE, (Decimal(47), Decimal(12)))
    wrong = Derived(Decimal(36), Operation.DIFFERENCE, (Decimal(47), Decimal(12)))
    invented = Derived(Decimal(35), Operation.DIFFERENCE, (Decimal(48), Decimal(13)))
    assert is_proven(check_statement(Statement("La différence est de 35.", (source,), (right,)), "fr"))
    assert not is_proven(check_statement(Statement("La différence est de 36.", (source,), (wrong,)), "fr"))
    assert not is_proven(check_statement(Statement("La différence est de 35.", (source,), (invented,)), "fr"))


def test_the_tally_counts_what_was_looked_for(a_source: MakeSource) -> None:
    claims = check_statement(
        Statement("47 entreprises, 2,41 %, le 28 juin 2025, « un foncier prêt à bâtir ».", (a_source(FRENCH),))
    )
    checks = tally(claims, ["something else"])
    assert (checks.figures, checks.figures_found, checks.dates_found, checks.quotations_found) == (2, 2, 1, 1)
    assert checks.removed == ("something else",)
