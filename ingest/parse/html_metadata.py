"""What a web page says of itself: JSON-LD, Open Graph, `<link rel=canonical>`, `<meta>`, `<h1>`; nothing is guessed."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ingest.clean import clean
from ingest.document import Metadata
from ingest.stated import read_date, read_language
from policy.language import LANGUAGES
from policy.late_regex import late_regex

_ARTICLE_TYPE = late_regex(r"Article|BlogPosting|Report|Legislation|GovernmentService|WebPage|SpecialAnnouncement")
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
    "publication_date", "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "citation_publication_date", "date",
)  # fmt: skip
_PUBLISHER_NAMES = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher")
_VISIBLE_DATE = late_regex(r"(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)")
_BETWEEN_TITLE_AND_SITE = late_regex(r"\s+[|–—»·:-]+\s+")


def page_metadata(tree: Any) -> Metadata:
    """The metadata that the page `tree` (lxml) states; None for what it does not state or states unreadably."""
    data = _json_ld(tree)
    meta = _meta(tree)
    publisher = _name(data.get("publisher")) or _first(meta, _PUBLISHER_NAMES)
    return Metadata(
        url=_url(tree, data, meta),
        title=_title(tree, data, meta, publisher),
        publisher=publisher,
        language=_language(tree, data, meta),
        published=_published(tree, data, meta),
    )


def _json_ld(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that describes an article, else the page."""
    found = [item for item in _json_objects(tree) if _ARTICLE_TYPE.search(str(item.get("@type", "")))]
    articles = [item for item in found if "WebPage" not in str(item["@type"])]
    return next(iter(articles or found), {})


def _json_objects(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            # Sites put raw line breaks inside strings, and HTML comments around the whole.
            queue = [json.loads(re.sub(r"\A\s*<!--|-->\s*\Z", "", script.text or ""), strict=False)]
        except (ValueError, RecursionError):
            continue
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue.extend(item)
            elif isinstance(item, dict):
                yield item
                queue.append(item.get("@graph", []))


def _meta(tree: Any) -> dict[str, str]:
    values: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            if name := element.get(attribute):
                values.setdefault(name.lower(), _tidy(element.get("content")) or "")
    return values


def _url(tree: Any, data: dict[str, Any], meta: dict[str, str]) -> str | None:
    main = data.get("mainEntityOfPage")
    candidates = [
        *tree.xpath("//link[translate(@rel, 'CANOILR', 'canoilr')='canonical']/@href"),
        meta.get("og:url"),
        main.get("@id") if isinstance(main, dict) else main,
        data.get("url"),
    ]
    return next((str(url).strip() for url in candidates if isinstance(url, str) and url.strip()), None)


def _title(tree: Any, data: dict[str, Any], meta: dict[str, str], publisher: str | None) -> str | None:
    headings = [_tidy(heading.text_content()) for heading in tree.xpath("//h1")]
    only_heading = headings[0] if len(headings) == 1 else None
    titles = tree.xpath("//head/title/text()") or tree.xpath("//title[not(ancestor::svg)]/text()")
    page_title = _tidy(titles[0]) if titles else None
    title = _tidy(data.get("headline")) or meta.get("og:title") or only_heading or page_title
    return _without_site(title, publisher, tree) if title else None


def _without_site(title: str, publisher: str | None, tree: Any) -> str:
    """The title without the site: its last part names the publisher, or the page shows the rest as a line."""
    parts = list(_BETWEEN_TITLE_AND_SITE.finditer(title))
    if not parts:
        return title
    before, after = title[: parts[-1].start()], title[parts[-1].end() :]
    names_site = publisher is not None and (after.lower() in publisher.lower() or publisher.lower() in after.lower())
    is_written = bool(tree.xpath("//body//*[normalize-space(text())=$title]", title=before))
    return before if names_site or is_written else title


def _language(tree: Any, data: dict[str, Any], meta: dict[str, str]) -> Any:
    for value in (
        data.get("inLanguage"),
        meta.get("og:locale"),
        *tree.xpath("//html/@lang"),
        meta.get("content-language"),
    ):
        if (language := read_language(value)) in LANGUAGES:
            return language
    return None


def _published(tree: Any, data: dict[str, Any], meta: dict[str, str]) -> date | None:
    candidates = [
        data.get("datePublished"),
        *(meta.get(name) for name in _DATE_NAMES),
        *tree.xpath("//*[@itemprop='datePublished']/@datetime | //time[@pubdate]/@datetime"),
        *tree.xpath("(//article | //main)//time/@datetime"),
        *_visible_dates(tree),
    ]
    return next((day for day in map(_day, candidates) if day), None)


def _visible_dates(tree: Any) -> list[str]:
    """Dates written under the headline. Only inside the article: the head of a page often shows today's date."""
    places = tree.xpath(
        "(//article | //main)//*[contains(@class, 'date') or contains(@class, 'time') or contains(@class, 'publish')]"
    )
    texts = [" ".join(place.text_content().split()) for place in places]
    return [found.group(1) for text in texts if len(text) < 80 and (found := _VISIBLE_DATE.search(text))]


def _day(value: object) -> date | None:
    day = read_date(value)
    if isinstance(day, str):
        try:
            return date.fromisoformat(day.strip()[:10])
        except ValueError:
            return None
    return day if isinstance(day, date) else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for name in map(_name, value) if name), None)
    return _tidy(value.get("name") if isinstance(value, dict) else value)


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _tidy(value: object) -> str | None:
    """One line of clean text, entities resolved; None for anything that is no text."""
    return (" ".join(clean(html.unescape(value)).split()) or None) if isinstance(value, str) else None
