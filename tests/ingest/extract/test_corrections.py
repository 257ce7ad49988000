"""A maintainer's YAML beside the corpus: what it may say, and what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ingest.extract import Extraction, load_corrections, misquotations
from ingest.extract.corrections import CorrectionError
from policy.article import Article, Tier, article_id
from policy.legal_reference import canonical_identifier
from policy.passage import Passage
from policy.registers import Registers
from policy.sentences import split_sentences

URL = "https://example.org/en/gia-lai-incubators"
TEXT = (
    "Gia Lai helps incubators. The text that the council passed on 5 May 2024 refunds rents. "
    "Small firms get up to 30% of the rent, at most VND200 million. Resolution No. 9/2022/NQ-HDND helped before."
)


@pytest.fixture
def article() -> Article:
    return Article(
        id=article_id(URL),
        url=URL,
        title="Gia Lai and its incubators",
        publisher=None,
        language="en",
        published=None,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=("gia-lai",),
        text=TEXT,
        content_hash="",
    )


def corrected(article: Article, folder: Path) -> Registers:
    sentences = tuple(split_sentences(TEXT, "en"))
    passage = Passage(f"{article.id}:0", article.id, 0, None, TEXT, 0, len(TEXT), "en", sentences)
    return Extraction(load_corrections(folder))(article, [passage])


def write(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(f"article: {URL}\n{body}", encoding="utf-8")


def test_an_instrument_that_the_rules_cannot_read_is_added_with_its_quote(article: Article, tmp_path: Path) -> None:
    write(
        tmp_path,
        "gia-lai.instruments.yaml",
        """
instruments:
  - identifier: 12/2024/NQ-HĐND
    quote: The text that the council passed on 5 May 2024 refunds rents.
    issued: 2024-05-05
    body: the council
    places: [gia-lai]
    relations:
      - {relation: replaces, instrument: 9/2022/NQ-HĐND}
""",
    )
    registers = corrected(article, tmp_path)
    added, read = registers.instruments
    assert canonical_identifier(added.reference) == "12/2024/NQ-HĐND"
    assert added.issued is not None
    assert (added.issued.first, TEXT[added.issued.start : added.issued.end]) == (date(2024, 5, 5), added.issued.text)
    assert (added.body, added.places) == ("the council", ("gia-lai",))
    assert TEXT[added.evidence.start : added.evidence.end] == added.evidence.quote
    assert [(relation.value, canonical_identifier(target)) for relation, target in added.relations] == [
        ("replaces", "09/2022/NQ-HĐND")
    ]
    assert canonical_identifier(read.reference) == "09/2022/NQ-HĐND"


def test_what_the_rules_read_wrongly_is_dropped(article: Article, tmp_path: Path) -> None:
    write(
        tmp_path,
        "gia-lai.instruments.yaml",
        """
not_instruments:
  - identifier: 9/2022/NQ-HĐND
    quote: Resolution No. 9/2022/NQ-HDND helped before.
""",
    )
    assert corrected(article, tmp_path).instruments == ()


def test_a_support_is_added_as_its_quote_states_it(article: Article, tmp_path: Path) -> None:
    write(
        tmp_path,
        "gia-lai.supports.yaml",
        """
supports:
  - benefit: 30% of the rent
    beneficiary: Small firms
    quote: Small firms get up to 30% of the rent, at most VND200 million.
    amount: VND200 million
    rate: 30%
    is_ceiling: true
    criteria:
      - {kind: size, text: Small firms}
    legal_basis: [12/2024/NQ-HĐND]
""",
    )
    (support,) = [one for one in corrected(article, tmp_path).supports if one.beneficiary == "Small firms"]
    assert support.amount is not None
    assert support.rate is not None
    assert (support.amount.value, support.amount.unit, support.rate.value) == (Decimal(200_000_000), "VND", Decimal(30))
    assert TEXT[support.amount.start : support.amount.end] == support.amount.text
    assert support.is_ceiling
    assert [criterion.text for criterion in support.criteria] == ["Small firms"]
    assert [canonical_identifier(one) for one in support.legal_basis] == ["12/2024/NQ-HĐND"]


REFUSED = [
    (
        "a.instruments.yaml",
        "instruments:\n  - {identifier: 12/2024/NQ-HĐND, quote: The text the council passed}",
        "not in the article to the letter",
        "a quote with a word left out",
    ),
    (
        "a.instruments.yaml",
        "instruments:\n  - {identifier: 12/2024/NQ-HĐND, quote: Gia Lai helps incubators., body: the People's Council}",
        "use the article's own words",
        "a body that the quote does not name",
    ),
    (
        "a.instruments.yaml",
        "instruments:\n  - {identifier: the new text, quote: Gia Lai helps incubators.}",
        "cannot be read as an instrument",
        "an identifier that is none",
    ),
    (
        "a.supports.yaml",
        "supports:\n  - {benefit: a prize, quote: Gia Lai helps incubators.}",
        "use the article's own words",
        "a benefit in other words",
    ),
    (
        "a.supports.yaml",
        "supports:\n  - {benefit: helps, quote: Gia Lai helps incubators., amount: VND5 million}",
        "use the article's own words",
        "an amount that nobody stated",
    ),
    ("a.supports.yaml", "supports:\n  - {benefit: helps}", "supports.0.quote: Field required", "no quote"),
    ("a.supports.yaml", "support: []", "support: Extra inputs are not permitted", "a typing error"),
    ("a.instruments.yaml", "instruments: [", "is not YAML", "no YAML"),
]


@pytest.mark.parametrize(("name", "body", "reason"), [pytest.param(*row[:3], id=row[3]) for row in REFUSED])
def test_what_the_article_does_not_say_is_refused(
    article: Article, tmp_path: Path, name: str, body: str, reason: str
) -> None:
    write(tmp_path, name, body)
    with pytest.raises(CorrectionError, match=reason):
        corrected(article, tmp_path)


def test_the_check_names_every_misquotation_and_every_unknown_article(article: Article, tmp_path: Path) -> None:
    write(tmp_path, "a.instruments.yaml", "instruments:\n  - {identifier: 12/2024/NQ-HĐND, quote: Never said.}")
    (tmp_path / "b.supports.yaml").write_text("article: https://example.org/other\nsupports: []", encoding="utf-8")
    first, second = misquotations(load_corrections(tmp_path), [article])
    assert "a.instruments.yaml" in first
    assert "“Never said.”" in first
    assert "https://example.org/other" in second


def test_no_corrections_change_nothing_and_any_change_of_them_is_a_new_version(tmp_path: Path) -> None:
    without = Extraction(load_corrections(tmp_path)).version
    write(tmp_path, "a.instruments.yaml", "instruments: []")
    one = Extraction(load_corrections(tmp_path)).version
    write(tmp_path, "a.instruments.yaml", "not_instruments: []")
    assert len({without, one, Extraction(load_corrections(tmp_path)).version}) == 3
