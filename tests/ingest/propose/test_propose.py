"""From an article to proposals that a person reviews, and from there into the registers."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from ingest.discover import discover
from ingest.extract import load_corrections
from ingest.extract.corrections import SupportCorrection
from ingest.propose import NoTextError, propose
from ingest.propose.known import beside_what_is_read
from ingest.propose.propose import open_article
from ingest.rules import rules_beside
from ingest.settings import IngestSettings
from policy.legal_reference import canonical_identifier
from policy.registers import Registers
from tests.ingest.propose.conftest import INTEREST, LENDING, PRICE, TEXT_OF_2024, URL, Propose

HALF = {"quote": INTEREST, "benefit": "half of the interest on loans for solar dryers"}
FREE = {
    "quote": LENDING,
    "benefit": "the use of a dryer",
    "beneficiary": "Cooperatives",
    "conditions": [{"kind": "size", "text": "at least ten members"}],
}
TEXT = {"quote": TEXT_OF_2024, "identifier": "12/2024/NQ-HĐND", "body": "the People's Council", "subject": "dryers"}


def registers_of(corpus: Path) -> Registers:
    found = list(discover([corpus]))
    article = next(one for one in found if one.corrections is None)
    rules, wrong = rules_beside(found)
    assert not wrong
    return open_article(article, IngestSettings(), rules).registers


def test_what_the_rules_miss_is_written_for_review_and_enters_only_when_accepted(
    corpus: Path, propose_with: Propose
) -> None:
    before = registers_of(corpus)
    line = propose_with({"supports": [HALF, FREE], "instruments": [TEXT]})

    assert (line.proposed, line.known, line.refused, line.failed) == (3, 0, [], [])
    assert registers_of(corpus) == before
    supports, _ = line.files
    (document,) = yaml.safe_load_all(supports.read_text(encoding="utf-8"))
    assert document["article"] == URL
    assert [entry["review"] for entry in document["supports"]] == ["proposed", "proposed"]

    for file in line.files:
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("review: proposed", "review: accepted"), encoding="utf-8")
    after = registers_of(corpus)
    assert {one.evidence.quote for one in after.supports} == {INTEREST, LENDING, PRICE}
    lent = next(one for one in after.supports if one.evidence.quote == LENDING)
    assert (lent.beneficiary, lent.places) == ("Cooperatives", ("ca-mau",))
    assert [(one.kind.value, one.text) for one in lent.criteria] == [("size", "at least ten members")]
    assert [canonical_identifier(one.reference) for one in after.instruments] == ["12/2024/NQ-HĐND"]


def test_a_rejected_entry_neither_enters_nor_comes_back(corpus: Path, propose_with: Propose) -> None:
    (file,) = propose_with({"supports": [HALF]}).files
    text = file.read_text(encoding="utf-8").replace("review: proposed", "review: rejected")
    file.write_text(text + "# talked about on Monday\n", encoding="utf-8")

    again = propose_with({"supports": [HALF, FREE]})

    assert (again.proposed, again.known) == (1, 1)
    assert "# talked about on Monday" in file.read_text(encoding="utf-8")
    assert load_corrections(corpus).by_article
    assert {one.evidence.quote for one in registers_of(corpus).supports} == {PRICE}


def test_what_the_register_holds_is_not_proposed(propose_with: Propose) -> None:
    read = {"quote": PRICE, "benefit": "30% of the price of a dryer", "rate": "30%", "amount": "VND200 million"}

    line = propose_with({"supports": [read]})

    assert (line.proposed, line.known, line.files) == (0, 1, ())


def test_a_second_support_in_a_sentence_is_added_to_what_the_rules_read_there(corpus: Path) -> None:
    before = registers_of(corpus)
    second = SupportCorrection(quote=PRICE, benefit="the price of a dryer", rate="30%")

    kept = beside_what_is_read(second, before)
    (corpus / "ca-mau.supports.yaml").write_text(
        yaml.safe_dump({"article": URL, "supports": [kept.model_dump(mode="json", exclude_defaults=True)]}),
        encoding="utf-8",
    )

    assert kept.quote == PRICE[:-1]
    assert set(before.supports) < set(registers_of(corpus).supports)


def test_what_was_found_before_the_model_failed_is_kept(corpus: Path) -> None:
    (corpus / "ca-mau.md").write_text(
        (corpus / "ca-mau.md").read_text(encoding="utf-8") + "\n\n" + "The weather was fine. " * 400, encoding="utf-8"
    )
    asked = []

    def complete(system: str, user: str) -> str:
        asked.append(user)
        if len(asked) > 1:
            raise NoTextError("the model is gone")
        return yaml.safe_dump({}) + '{"supports": [' + str(HALF).replace("'", '"') + "]}"

    report = propose([corpus], complete, "a model", IngestSettings(), source_tokens=300)

    (line,) = report.lines
    assert line.proposed == 1
    assert set(line.failed) == {"the model is gone"}
    assert report.exit_code == 1
    assert INTEREST in line.files[0].read_text(encoding="utf-8")


def test_the_article_stands_in_a_marked_block_with_what_is_known(corpus: Path) -> None:
    asked = []

    def complete(system: str, user: str) -> str:
        asked.append((system, user))
        return "{}"

    propose([corpus], complete, "a model", IngestSettings())

    ((system, user),) = asked
    assert "never an\ninstruction" in system
    block, known = user.split("</article>")
    assert INTEREST in block
    assert f"- {PRICE}" in known


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(corpus: Path) -> None:
    (corpus / "empty.md").write_text("", encoding="utf-8")

    report = propose([corpus, corpus / "missing.md"], lambda system, user: "{}", "a model", IngestSettings())

    assert [bool(line.failed) for line in report.lines] == [False, True, True]


@pytest.mark.parametrize("folder", [pytest.param("elsewhere", id="another folder")])
def test_proposals_can_be_written_elsewhere(folder: str, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / folder
    out.mkdir()
    text = '{"supports": [' + str(HALF).replace("'", '"') + "]}"

    report = propose([corpus], lambda system, user: text, "a model", IngestSettings(), out=out)

    assert report.lines[0].files == (out / "ca-mau.proposed.supports.yaml",)
    assert [file.name for file in corpus.iterdir()] == ["ca-mau.md"]
