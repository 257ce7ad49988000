from datetime import date

import pytest

from ingest.errors import MissingMetadataError, UnsupportedDocumentError
from ingest.stated import read_sidecar, split_front_matter
from policy.article import Tier


def test_front_matter_is_read_and_taken_off() -> None:
    stated, text = split_front_matter(
        "---\nurl: https://example.org/a\ntitle: 'Un titre : deux parts'\ndate: 2025-07-17\n"
        "lang: fr-FR\ntier: digest\ntags: [a]\n---\n\nLe texte."
    )
    assert text == "Le texte."
    assert stated.url == "https://example.org/a"
    assert stated.title == "Un titre : deux parts"
    assert stated.published == date(2025, 7, 17)
    assert stated.language == "fr"
    assert stated.tier is Tier.DIGEST


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("2025-07-17", date(2025, 7, 17), id="ISO"),
        pytest.param("'17/07/2025'", date(2025, 7, 17), id="day first, as in French and Vietnamese"),
        pytest.param("2025-07-17T08:30:00+07:00", date(2025, 7, 17), id="with time"),
        pytest.param("17.7.2025", date(2025, 7, 17), id="with points"),
    ],
)
def test_dates(written: str, expected: date) -> None:
    assert split_front_matter(f"---\ndate: {written}\n---\nx")[0].published == expected


def test_source_is_an_address_or_a_publisher() -> None:
    assert split_front_matter("---\nsource: https://example.org/a\n---\n")[0].url == "https://example.org/a"
    assert split_front_matter("---\nsource: Journal de Hue\n---\n")[0].publisher == "Journal de Hue"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("---\nurl: https://example.org\n\nLe texte.", "closing line", id="not closed"),
        pytest.param("---\ntitle: a: b: c\n---\nx", "line 2", id="not YAML"),
        pytest.param("---\n- a\n---\nx", "lines such as", id="a list"),
        pytest.param("---\ndate: 2025-13-45\n---\nx", "broken", id="no such day"),
    ],
)
def test_a_broken_front_matter_is_refused_with_its_place(text: str, named: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match=named):
        split_front_matter(text)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        pytest.param("tier: oficial", "'oficial': write official_text", id="tier"),
        pytest.param("lang: de", "'de': write fr, en or vi", id="language"),
        pytest.param("date: next week", "'next week': write a date", id="date"),
    ],
)
def test_a_value_that_cannot_be_read_is_named(line: str, named: str) -> None:
    with pytest.raises(MissingMetadataError, match=named):
        split_front_matter(f"---\n{line}\n---\nx")


def test_a_rule_across_the_page_is_no_front_matter() -> None:
    text = "---\nLe texte commence ici."
    assert split_front_matter(text)[1] == text


def test_sidecar() -> None:
    stated = read_sidecar(
        b'\xef\xbb\xbf{"url": "https://example.org/b", "publisher": "P", "lang": "vi"}', "b.meta.json"
    )
    assert (stated.url, stated.publisher, stated.language) == ("https://example.org/b", "P", "vi")


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_sidecar_that_is_no_json_object_is_named(content: bytes) -> None:
    with pytest.raises(MissingMetadataError, match=r"b\.meta\.json"):
        read_sidecar(content, "b.meta.json")
