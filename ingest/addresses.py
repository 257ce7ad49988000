"""What an article's address (URL) tells: whose site it is, when and under what words it was published."""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from ingest.errors import MissingMetadataError
from policy.article import Tier
from policy.late_regex import late_regex

_LONGEST = 2000
_TRACKING = late_regex(r"utm_\w+|fbclid|gclid|zarsrc|mc_[ce]id", re.IGNORECASE)
_DEFAULT_PORTS = {("http", 80), ("https", 443)}
# Public bodies: the endings that states reserve for them, and the addresses of Vietnam's that do not have them.
_OFFICIAL_HOST = late_regex(
    r"(?:.*\.)?(?:gov|gob|gouv|go|gub|govt|mil)(?:\.[a-z]{2})?|(?:.*\.)?(?:europa\.eu|[a-z-]+\.int|chinhphu\.vn|quochoi\.vn|un\.org)"
)
_PATH_DATE = late_regex(r"(?<!\d)(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)")
# Vietnamese content systems number their pages by the time of writing: [3-digit site] yymmdd hhmmss mmm, or yyyymmdd ….
_PAGE_NUMBER = late_regex(r"(?<!\d)(?:\d{3}(?P<short>\d{12})|(?P<long>20\d{12}))\d{3}(?!\d)")
_PAGE_ENDING = late_regex(r"\.(?:html?|aspx?|php|chn|epi|vn|vov|ldo|pdf|docx?|txt|md)\Z", re.IGNORECASE)
_PAGE_ID = late_regex(r"[-_.](?:post|art|news|a|d|p|c|t|id|tin)?\d{3,}[\d.]*\Z", re.IGNORECASE)
_FEWEST_WORDS = 4


def normal_address(url: str) -> str:
    """`url` in the one form under which an article is known: no fragment, no tracking, scheme and host in lower case.

    Raises:
        MissingMetadataError: it is not an http(s) address.

    >>> normal_address("HTTPS://Example.org/a?utm_source=x#top")
    'https://example.org/a'
    """
    text = url.strip().strip("<>")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise _not_an_address(text) from error
    host = (parts.hostname or "").lower()
    scheme = parts.scheme.lower()
    is_host = host and ("." in host or ":" in host or host == "localhost") and not re.search(r"[^\w.:-]", host)
    if (
        scheme not in ("http", "https")
        or not is_host
        or re.search(r"[\s<>\"\\^`{|}\x00-\x1f]", text)
        or len(text) > _LONGEST
    ):
        raise _not_an_address(text)
    place = f"[{host}]" if ":" in host else host
    if port is not None and (scheme, port) not in _DEFAULT_PORTS:
        place = f"{place}:{port}"
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(key, value) for key, value in pairs if not _TRACKING.fullmatch(key)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((scheme, place, parts.path or "/", query, ""))


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses belong to one site, whatever the subdomain ("www", "m", "english")."""
    return _site(one) == _site(other)


def tier_of(url: str) -> Tier:
    """`official_site` for the site of a public body, else `news`.

    >>> tier_of("https://skhcn.example.gov.vn/tin").value, tier_of("https://example.com/gov.vn").value
    ('official_site', 'news')
    """
    host = (urlsplit(url).hostname or "").lower()
    return Tier.OFFICIAL_SITE if _OFFICIAL_HOST.fullmatch(host) else Tier.NEWS


def date_in(url: str) -> date | None:
    """The day that an address states: "/2025/08/22/", or the page numbers by time that Vietnamese sites give.

    >>> date_in("https://example.vn/tin-moi-123250304083012345.htm")
    datetime.date(2025, 3, 4)
    """
    path = urlsplit(url).path
    if found := _PATH_DATE.search(path):
        return _valid_date(*(int(part) for part in found.groups()))
    if found := _PAGE_NUMBER.search(path):
        digits = found["long"] or f"20{found['short']}"
        try:
            return datetime.strptime(digits, "%Y%m%d%H%M%S").date()
        except ValueError:
            return None
    return None


def words_in(url: str) -> str | None:
    """The headline as the address spells it, without its numbers; None for an address that spells none.

    >>> words_in("https://example.vn/tinh-ho-tro-doanh-nghiep-doi-moi-4471203.html")
    'Tinh ho tro doanh nghiep doi moi'
    """
    last = unquote(urlsplit(url).path).rstrip("/").rsplit("/", 1)[-1]
    spelled = _PAGE_ID.sub("", _PAGE_ENDING.sub("", last))
    words = re.split(r"[-_+ ]+", spelled)
    if len(words) < _FEWEST_WORDS or sum(word.isalpha() for word in words) * 2 < len(words):
        return None
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def _site(url: str) -> str:
    labels = (urlsplit(url).hostname or "").lower().split(".")
    is_two_part_ending = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 4
    return ".".join(labels[-3 if is_two_part_ending else -2 :])


def _valid_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _not_an_address(text: str) -> MissingMetadataError:
    return MissingMetadataError(
        f"its URL '{text[:80]}' is not an http(s) address. Give the address where people can read it."
    )
