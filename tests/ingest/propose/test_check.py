"""What a model may write, good and bad: what of it a person gets to see."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.ingest.propose.conftest import HOSTILE, INTEREST, LENDING, PRICE, SPENT, TEXT_OF_2024, Propose


def a_support(**changes: Any) -> dict[str, Any]:
    return {"quote": INTEREST, "benefit": "half of the interest", **changes}


def an_instrument(**changes: Any) -> dict[str, Any]:
    return {"quote": TEXT_OF_2024, "identifier": "12/2024/NQ-HĐND", **changes}


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        pytest.param(a_support(quote="Everybody gets a dryer for nothing."), "not in the article", id="invented"),
        pytest.param(a_support(quote=INTEREST.replace("half", "all")), "not in the article", id="one word changed"),
        pytest.param(a_support(benefit="free land"), "benefit", id="a benefit from elsewhere"),
        pytest.param(a_support(quote=SPENT, benefit="dryers", amount="VND1 billion"), "amount", id="part of a number"),
        pytest.param(a_support(quote=SPENT, benefit="dryers", amount="VND12 billion"), "amount", id="a wrong amount"),
        pytest.param(a_support(amount="half of the interest"), "amount", id="no amount"),
        pytest.param(a_support(quote=PRICE, benefit="a dryer", rate="3%"), "rate", id="a wrong rate"),
        pytest.param(a_support(quote="The province", benefit="province"), "one sentence", id="hardly a quotation"),
        pytest.param(an_instrument(identifier="13/2024/NQ-HĐND"), "not named", id="another number"),
        pytest.param(an_instrument(identifier="12/2023/NQ-HĐND"), "not named", id="another year"),
        pytest.param(an_instrument(identifier="12/2024/QĐ-UBND"), "not named", id="another type"),
        pytest.param(an_instrument(identifier="the text"), "cannot be read", id="no identifier"),
        pytest.param(an_instrument(quote=LENDING), "not named", id="a sentence without it"),
    ],
)
def test_what_the_article_does_not_bear_out_is_refused_with_the_reason(
    entry: dict[str, Any], reason: str, propose_with: Propose
) -> None:
    line = propose_with({"supports": [entry]})

    assert (line.proposed, line.files) == (0, ())
    assert reason in line.refused[0]


@pytest.mark.parametrize(
    ("entry", "left_out"),
    [
        pytest.param(a_support(beneficiary="every citizen"), "beneficiary", id="beneficiary"),
        pytest.param(a_support(conditions=[{"kind": "age", "text": "under 30"}]), "condition", id="condition"),
        pytest.param(a_support(legal_basis=["99/2030/NQ-HĐND"]), "legal basis", id="legal basis"),
        pytest.param(an_instrument(issued="2024-05-05"), "date", id="date"),
        pytest.param(an_instrument(body="the Ministry"), "body", id="body"),
    ],
)
def test_a_part_that_is_not_stated_is_left_out_of_a_proposal(
    entry: dict[str, Any], left_out: str, propose_with: Propose
) -> None:
    line = propose_with({"entries": [entry]})

    assert line.proposed == 1
    assert left_out in line.left_out[0]
    written = line.files[0].read_text(encoding="utf-8")
    assert not any(word in written for word in ("citizen", "under 30", "99/2030", "2024-05", "Ministry"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("I am sorry, I cannot help with that.", id="prose"),
        pytest.param('{"supports": [{"quote": ', id="broken"),
        pytest.param("[1, 2, null]", id="another JSON"),
        pytest.param('{"supports": [{"quote": 5, "benefit": {}}]}', id="wrong types"),
        pytest.param("{" * 5_000, id="nested without end"),
    ],
)
def test_no_text_of_a_model_breaks_anything(text: str, propose_with: Propose) -> None:
    line = propose_with(text)

    assert (line.proposed, line.failed, line.files) == (0, [], ())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Here you are:\n```json\n{"supports": [%s]}\n```\nAnything else?', id="in a fence"),
        pytest.param("[%s]", id="a list"),
        pytest.param('{"supports": [%s, {"quote": "The pro', id="cut off"),
        pytest.param("<think>{not this}</think>%s", id="after a thought"),
        pytest.param('{"supports": [%s], "extra": true, "instruments": null}', id="fields of its own"),
    ],
)
def test_entries_are_found_in_whatever_surrounds_them(text: str, propose_with: Propose) -> None:
    entry = f'{{"quote": "{INTEREST}", "benefit": "half of the interest", "amount": null, "rate": ""}}'

    assert propose_with(text % entry).proposed == 1


def test_the_letters_that_are_kept_are_the_articles(propose_with: Propose) -> None:
    retold = TEXT_OF_2024.replace("'", "’").replace(" ", "  ")
    line = propose_with({"instruments": [an_instrument(quote=retold)]})

    assert line.proposed == 1
    assert yaml.safe_load(line.files[0].read_text(encoding="utf-8"))["instruments"][0]["quote"] == TEXT_OF_2024


def test_a_ceiling_and_a_status_are_read_and_not_believed(propose_with: Propose) -> None:
    entry = {"quote": SPENT, "benefit": "dryers", "amount": "VND11 billion", "is_ceiling": True, "review": "accepted"}
    written = propose_with({"supports": [entry]}).files[0].read_text(encoding="utf-8")

    assert "is_ceiling" not in written
    assert "review: accepted\n" not in written.partition("article:")[2]


def test_an_order_in_the_article_is_only_a_sentence_to_review(propose_with: Propose) -> None:
    entry = {"quote": HOSTILE, "benefit": "everybody gets VND999 billion", "amount": "VND999 billion"}
    (file,) = propose_with({"supports": [entry]}).files
    (proposal,) = yaml.safe_load(file.read_text(encoding="utf-8"))["supports"]

    assert proposal["review"] == "proposed"
    assert proposal["quote"] == HOSTILE
