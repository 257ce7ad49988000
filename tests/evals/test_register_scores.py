from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from evals.register_labels import FigureLabel, InstrumentLabel, LabelError, SupportLabel, load_labels
from evals.register_scores import RegisterScore, identifier, score_figures, score_instruments, score_supports
from policy.dates import Period, Precision
from policy.legal_reference import InstrumentType, LegalReference
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Evidence, Figure, InstrumentMention, Relation, Support, SupportStatus


def a_reference(number: str = "57", year: int | None = 2025, suffix: str | None = "NQ-HĐND") -> LegalReference:
    text = "/".join(str(part) for part in (number, year, suffix) if part)
    return LegalReference(InstrumentType.RESOLUTION, None, number, year, suffix, None, None, None, 0, len(text), text)


def a_mention(reference: LegalReference, issued: date | None = None) -> InstrumentMention:
    period = Period(issued, issued, Precision.DAY, 0, 1, "x") if issued else None
    return InstrumentMention(reference, Evidence("a", 0, 1, "x"), issued=period, relations=())


def a_quantity(value: str, unit: str | None = None, kind: QuantityKind = QuantityKind.COUNT) -> Quantity:
    return Quantity(kind, Decimal(value), None, unit, None, Qualifier.EXACT, 0, 1, value)


def a_figure(value: str, measure: str, places: tuple[str, ...], quote: str = "Da Nang had 41 firms.") -> Figure:
    return Figure(a_quantity(value), measure, (), places, None, None, Evidence("a", 0, len(quote), quote))


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        pytest.param("08/2021/NQ-HĐND", "8/2021/NQ/HDND", id="leading zero and diacritics"),
        pytest.param("13-NQ/TU", "13/NQ/TU", id="one kind of separator"),
    ],
)
def test_identifiers_are_compared_in_one_form(written: str, compared: str) -> None:
    assert identifier(written) == compared


def test_an_instrument_is_found_by_its_whole_identifier() -> None:
    label = InstrumentLabel(id="57/2025/NQ-HĐND", type="resolution", issued=date(2025, 7, 17))
    right = score_instruments([label], [a_mention(a_reference(), date(2025, 7, 17))])
    assert (right.found, right.wrong, right.details_right["date"]) == (1, 0, 1)
    shortened = score_instruments([label], [a_mention(a_reference(year=None, suffix=None))])
    assert (shortened.found, shortened.wrong) == (0, 0)
    other = score_instruments([label], [a_mention(a_reference(number="58"))])
    assert (other.found, other.wrong) == (0, 1)


def test_a_wrong_date_and_a_wrong_relation_are_counted_as_details() -> None:
    label = InstrumentLabel(id="57/2025/NQ-HĐND", issued=date(2025, 7, 17), relations=("replaces 8/2021/NQ-HĐND",))
    mention = a_mention(a_reference(), date(2025, 7, 18))
    score = score_instruments([label], [mention])
    assert (score.details_right["date"], score.details_right["relations"]) == (0, 0)
    replaced = InstrumentMention(
        a_reference(), mention.evidence, relations=((Relation.REPLACES, a_reference("08", 2021)),)
    )
    assert score_instruments([label], [replaced]).details_right["relations"] == 1


@pytest.mark.parametrize(
    ("value", "measure", "places", "found"),
    [
        pytest.param("41", "science firms", ("da-nang",), 1, id="all of it"),
        pytest.param("42", "science firms", ("da-nang",), 0, id="another value"),
        pytest.param("41", "incubators", ("da-nang",), 0, id="another measure"),
        pytest.param("41", "science firms", ("hue",), 0, id="another place"),
        pytest.param("41", "science firms", (), 0, id="a place that the sentence names was not read"),
    ],
)
def test_a_figure_needs_value_measure_and_place(value: str, measure: str, places: tuple[str, ...], found: int) -> None:
    label = FigureLabel(measure="science firms", value=Decimal(41), place="da-nang")
    score = score_figures([label], [a_figure(value, measure, places)])
    assert (score.found, score.wrong) == (found, 1 - found)


def test_an_optional_label_is_neither_missed_nor_wrong() -> None:
    label = FigureLabel(measure="firms", value=Decimal(41), optional=True)
    assert score_figures([label], []).labelled == 0
    assert score_figures([label], [a_figure("41", "firms", ())]).wrong == 0


def test_the_amount_of_a_support_is_not_held_against_the_figures() -> None:
    support = SupportLabel(benefit="rent", amount=Decimal(41), ceiling=True, status="in_force_as_reported")
    assert score_figures([], [a_figure("41", "rent", ())], [support]).wrong == 0


@pytest.mark.parametrize(
    ("is_ceiling", "status", "found"),
    [
        pytest.param(True, SupportStatus.IN_FORCE, 1, id="all of it"),
        pytest.param(False, SupportStatus.IN_FORCE, 0, id="a ceiling read as what all receive"),
        pytest.param(True, SupportStatus.EXAMPLE, 0, id="a support read as an example"),
    ],
)
def test_a_support_needs_amount_ceiling_and_status(is_ceiling: bool, status: SupportStatus, found: int) -> None:
    label = SupportLabel(benefit="rent of a desk", amount=Decimal(15), ceiling=True, status="in_force_as_reported")
    amount = a_quantity("15", "VND", QuantityKind.MONEY)
    quote = "They get up to 15 for the rent."
    support = Support("s", None, "rent", amount, is_ceiling, (), (), status, (), Evidence("a", 0, len(quote), quote))
    assert score_supports([label], [support]).found == found


def test_scores_add_up() -> None:
    total = RegisterScore("figures", 2, 1, 1) + RegisterScore("figures", 2, 2, 0)
    assert (total.precision, total.recall) == (0.75, 0.75)


def test_every_label_file_can_be_read_and_a_typo_is_named(tmp_path: Path) -> None:
    assert len([labels for labels in load_labels() if not labels.shared]) >= 8
    (tmp_path / "x.yaml").write_text("url: https://example.org\ninstruments: []\nfigures: []\nsuport: []\n")
    with pytest.raises(LabelError, match=r"x\.yaml"):
        load_labels(tmp_path)
