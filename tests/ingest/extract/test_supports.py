"""The register of supports, on prose, legal text and tables written for these tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.extract.supports import extract_supports, spans_of_supports
from policy.legal_reference import canonical_identifier
from policy.registers import CriterionKind, Support, SupportStatus

Read = Callable[..., Any]
NAMES = ("can-tho-law", "da-nang-fr", "hue-en")


@pytest.mark.parametrize("name", NAMES)
def test_every_support_is_read_with_its_status_and_nothing_else(name: str, read: Read, written: dict[str, Any]) -> None:
    supports = extract_supports(*read(name))
    found = [(support.amount.text if support.amount else "", support.status.value) for support in supports]
    assert found == list(written[name].supports)


@pytest.mark.parametrize("name", (*NAMES, "can-tho-en", "can-tho-vi", "can-tho-fr"))
def test_supports_point_at_what_was_read(name: str, read: Read) -> None:
    article, passages = read(name)
    for support in extract_supports(article, passages):
        for evidence in (support.evidence, *(criterion.evidence for criterion in support.criteria)):
            assert article.text[evidence.start : evidence.end] == evidence.quote
        assert support.benefit in support.evidence.quote
        for criterion in support.criteria:
            assert criterion.text in criterion.evidence.quote
        for value in (support.amount, support.rate):
            assert value is None or article.text[value.start : value.end] == value.text


@pytest.mark.parametrize("name", ["can-tho-en", "can-tho-vi", "can-tho-fr"])
def test_articles_full_of_figures_hold_no_support(name: str, read: Read) -> None:
    assert extract_supports(*read(name)) == ()


def supports_in(read: Read, text: str, language: str = "fr") -> list[Support]:
    return list(extract_supports(*read(text, language)))


def _conditions(support: Support) -> list[tuple[CriterionKind, str]]:
    return [(criterion.kind, criterion.text) for criterion in support.criteria]


def test_legal_text_gives_conditions_one_by_one_and_the_clause_as_basis(read: Read) -> None:
    first = extract_supports(*read("can-tho-law"))[0]
    assert _conditions(first)[1:] == [
        (CriterionKind.PLACE, "Có trụ sở chính tại thành phố Cần Thơ"),
        (CriterionKind.SIZE, "Có dưới 100 lao động"),
        (CriterionKind.AGE, "Hoạt động ít nhất 02 năm"),
        (CriterionKind.COUNTERPART, "Có vốn đối ứng tối thiểu 50% tổng kinh phí"),
        (CriterionKind.DEADLINE, "Nộp hồ sơ trước ngày 30/9/2026"),
    ]
    assert first.criteria[0].kind is CriterionKind.APPLICANT
    assert "sme" in first.criteria[0].concepts
    [basis] = first.legal_basis
    assert canonical_identifier(basis) == "12/2024/NQ-HĐND"
    assert basis.pinpoint is not None
    assert (basis.pinpoint.article, basis.pinpoint.clause) == ("4", "1")
    assert first.is_ceiling
    assert first.rate is not None
    assert first.rate.text == "30%"


def test_conditions_of_one_article_of_law_do_not_reach_another(read: Read) -> None:
    start_ups = extract_supports(*read("can-tho-law"))[2]
    assert CriterionKind.DEADLINE not in {criterion.kind for criterion in start_ups.criteria}
    assert not start_ups.is_ceiling


def test_prose_gives_conditions_from_its_own_and_the_next_sentence(read: Read) -> None:
    first = extract_supports(*read("da-nang-fr"))[0]
    assert first.beneficiary == "start-ups"
    assert _conditions(first) == [
        (CriterionKind.APPLICANT, "start-ups"),
        (CriterionKind.AGE, "de moins de cinq ans"),
        (CriterionKind.PLACE, "installées à Da Nang"),
        (CriterionKind.SIZE, "employer moins de 50 salariés"),
        (CriterionKind.COUNTERPART, "apporter au moins 30 % de cofinancement"),
        (CriterionKind.DEADLINE, "déposer leur dossier avant le 30 juin 2026"),
    ]


def test_a_table_gives_one_support_for_each_row(read: Read) -> None:
    patent, quality = extract_supports(*read("hue-en"))[-2:]
    assert (patent.benefit, patent.is_ceiling, patent.rate and patent.rate.text) == (
        "Patent registration for enterprises",
        True,
        "60%",
    )
    assert _conditions(patent)[-1] == (CriterionKind.PLACE, "based in Hue")
    assert _conditions(quality) == [(CriterionKind.AGE, "At least 3 years in operation")]


def test_a_ceiling_is_not_what_one_company_received(read: Read) -> None:
    text = (
        "La résolution 44/2022/NQ-HDND relative au soutien au transfert de technologies reste peu appliquée : à "
        "Gia Lai, elle n'a soutenu qu'une seule entreprise, pour un montant de 90 millions de VND."
    )
    by_status = {support.status: support for support in supports_in(read, text)}
    assert by_status[SupportStatus.EXAMPLE].amount is not None
    assert not by_status[SupportStatus.EXAMPLE].is_ceiling
    assert by_status[SupportStatus.IN_FORCE].amount is None
    assert by_status[SupportStatus.IN_FORCE].benefit == "soutien au transfert de technologies"


def test_each_instrument_of_a_list_is_a_support_of_its_own(read: Read) -> None:
    text = (
        "Lao Cai a pris des mesures de soutien, telles que la résolution 21/2019 relative à l'appui aux coopératives "
        "et la décision 810/QD-UBND sur le développement des start-ups."
    )
    found = [(support.beneficiary, support.legal_basis[0].number) for support in supports_in(read, text)]
    assert found == [("coopératives", "21"), ("start-ups", "810")]


def test_the_amount_belongs_to_the_instrument_named_last_before_it(read: Read) -> None:
    text = (
        "Phu Tho a adopté la résolution n° 19-NQ/TU sur l'innovation et la résolution n° 64/2024/NQ-HDND sur l'accueil "
        "des talents, avec une aide pouvant atteindre 700 millions de VND pour les chercheurs."
    )
    [support] = [found for found in supports_in(read, text) if found.amount]
    assert [basis.number for basis in support.legal_basis] == ["64"]
    assert support.beneficiary == "chercheurs"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("La province a consacré 900 milliards de VND à la science.", "fr", id="spending"),
        pytest.param("The sector accounts for 12% of GRDP, supported by exports.", "en", id="a share"),
        pytest.param("Tổng kinh phí thực hiện chương trình là 300 tỷ đồng.", "vi", id="total budget"),
        pytest.param("Les provinces doivent soutenir davantage la recherche.", "fr", id="a wish"),
        pytest.param("The minister supported the idea.", "en", id="another sense"),
    ],
)
def test_what_nobody_can_apply_for_is_no_support(read: Read, text: str, language: str) -> None:
    assert supports_in(read, text, language) == []


def test_values_of_supports_are_named_for_the_figures_except_examples(read: Read) -> None:
    article, passages = read("hue-en")
    spans = spans_of_supports(extract_supports(article, passages))
    texts = {article.text[start:end] for start, end in spans}
    assert "up to 800 million VND" in texts
    assert "200 million VND" not in texts
