from datetime import date

import pytest

from ingest.addresses import date_in, is_same_site, normal_address, tier_of, words_in
from ingest.errors import MissingMetadataError
from policy.article import Tier


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("https://example.org/a-1.html", "https://example.org/a-1.html", id="as it is"),
        pytest.param("HTTP://Example.ORG:80/A?b=1&utm_source=x#c", "http://example.org/A?b=1", id="one form"),
        pytest.param("https://example.org", "https://example.org/", id="a site"),
        pytest.param("<https://example.org/a>", "https://example.org/a", id="in angle brackets"),
        pytest.param(
            "https://example.org/tin?id=5&a=%C3%A9", "https://example.org/tin?id=5&a=%C3%A9", id="query to the letter"
        ),
        pytest.param("http://localhost:8000/x", "http://localhost:8000/x", id="loopback"),
    ],
)
def test_normal_address(url: str, expected: str) -> None:
    assert normal_address(url) == expected
    assert normal_address(expected) == expected


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "example.org/a",
        "https://",
        "https://nohost",
        "",
        "http://[",
        "https://a.org/<script>",
        "https://a b.org",
        "https://exa\nmple.org",
        "https://a.org:99999/",
        "https://a.org/" + "x" * 3000,
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(MissingMetadataError, match="not an http"):
        normal_address(url)


@pytest.mark.parametrize(
    ("url", "tier"),
    [
        ("https://sokhcn.laocai.gov.vn/tin", Tier.OFFICIAL_SITE),
        ("https://www.economie.gouv.fr/x", Tier.OFFICIAL_SITE),
        ("https://ec.europa.eu/x", Tier.OFFICIAL_SITE),
        ("https://www.wipo.int/x", Tier.OFFICIAL_SITE),
        ("https://xaydungchinhsach.chinhphu.vn/x", Tier.OFFICIAL_SITE),
        ("https://baochinhphu.vn/x", Tier.NEWS),
        ("https://news.example/mst.gov.vn", Tier.NEWS),
        ("https://gov.vn.example.com/x", Tier.NEWS),
        ("https://mygov.example/x", Tier.NEWS),
    ],
)
def test_tier_follows_the_site(url: str, tier: Tier) -> None:
    assert tier_of(url) is tier


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("/2025/08/22/x.html", date(2025, 8, 22), id="in the path"),
        pytest.param("/tin-123250304083012345.htm", date(2025, 3, 4), id="page number by time"),
        pytest.param("/tin-20250304083012345.htm", date(2025, 3, 4), id="page number by time, full year"),
        pytest.param("/tin-123251304083012345.htm", None, id="no such month"),
        pytest.param("/tin-3375812.html", None, id="a running number"),
        pytest.param("/2025/13/22/x.html", None, id="no such day"),
        pytest.param("/ke-hoach-2025-2030", None, id="a period"),
    ],
)
def test_date_in(path: str, expected: date | None) -> None:
    assert date_in(f"https://example.vn{path}") == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/tinh-mo-trung-tam-du-lieu-3375812.html", "Tinh mo trung tam du lieu"),
        ("/a/b/tinh-mo-trung-tam-du-lieu-post836014.html", "Tinh mo trung tam du lieu"),
        ("/muc-tieu-den-nam-2030-123250304083012345.htm", "Muc tieu den nam 2030"),
        ("/news/123456", None),
        ("/x.aspx?id=4", None),
        ("/", None),
    ],
)
def test_words_in(path: str, expected: str | None) -> None:
    assert words_in(f"https://example.vn{path}") == expected


def test_same_site() -> None:
    assert is_same_site("https://en.baosample.vn/a", "https://www.baosample.vn/b")
    assert not is_same_site("https://a.gov.vn/x", "https://b.gov.vn/x")
    assert not is_same_site("https://a.com/x", "https://b.com/x")
