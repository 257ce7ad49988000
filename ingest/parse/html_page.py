"""Readies a web page for extraction, which would lose captions, framed tables, leads and headings set in bold."""

from __future__ import annotations

import re
from typing import Any

from ingest.headings import reads_as_heading
from ingest.parse.html_tables import lay_out_tables
from ingest.parse.spans import is_frame
from ingest.source_line import source_in
from policy.late_regex import late_regex

CAPTION_MARK = "\ue000"
"""Put before captions so that they are still known after extraction; cleaning takes it out of what pages bring."""
HEADING_MARK = "\ue001"
"""The same for headings set as paragraphs."""
_CAPTIONS = (
    "//figcaption"
    " | //figure//*[self::p or self::div or self::span][not(.//table)][not(*[self::p or self::div])]"
    " | //*[contains(translate(@class, 'CAPTION', 'caption'), 'caption')][not(self::caption or self::table)]"
)
_LONGEST_CAPTION_WORDS = 90
_SAYS_WHERE = "//article | //main | //*[@role='main' or @role='article' or contains(@itemprop, 'articleBody')]"
_SPEAKS = (
    ".//*[self::p or self::li or self::td or self::blockquote]"
    "[not(ancestor::nav or ancestor::header or ancestor::footer or ancestor::aside)]"
)
_MOST_OF_IT = 0.7
_LEAD = late_regex(r"(?:^|[\s_-])(?:sapo|chapo|chapeau|standfirst|lead|lede)(?:$|[\s_-])", re.IGNORECASE)
_LEAD_WORDS = range(8, 150)
_LAYOUT_WORDS = 80
_LAYOUT_SHARE = 0.6


def lead_of(tree: Any) -> str | None:
    """The paragraph that sites put between title and text, often outside of what extraction takes for the article."""
    for element in tree.xpath("//body//*[@class][not(ancestor::aside or ancestor::nav or ancestor::footer)]"):
        if _LEAD.search(element.get("class")) and not element.xpath(".//a"):
            text = " ".join(element.text_content().split())
            if len(text.split()) in _LEAD_WORDS:
                return text
    return None


def source_line_of(tree: Any) -> str | None:
    """The line that names where the article comes from, which extraction throws away as a link."""
    for element in reversed(tree.xpath("//body//*[self::p or self::div or self::span or self::em][.//a or text()]")):
        line = " ".join(element.text_content().split())
        if source_in(line):
            return line
    return None


def prepare(tree: Any) -> None:
    """Changes the page `tree` so that extraction keeps what it would lose."""
    _keep_captions(tree)
    _open_layout_tables(tree)
    _open_frames(tree)
    _frame_article(tree)
    _keep_tables(tree)
    lay_out_tables(tree)
    _join_definitions(tree)
    _mark_bold_headings(tree)


def _frame_article(tree: Any) -> None:
    """Says where the article is in a page that does not: without it extraction keeps paragraphs, but neither lists nor
    headings.
    """
    body = tree.find(".//body")
    if body is None:
        return
    words = {element: len(element.text_content().split()) for element in body.xpath(_SPEAKS)}
    if not words:
        return
    held: dict[Any, int] = {}
    for element, count in words.items():
        for around in element.iterancestors():
            held[around] = held.get(around, 0) + count
    enough = _MOST_OF_IT * sum(words.values())
    if any(held.get(element, 0) >= enough for element in tree.xpath(_SAYS_WHERE)):
        return
    for teaser in tree.xpath(_SAYS_WHERE):
        teaser.tag = "div"
        teaser.attrib.pop("role", None)
    title = next(iter(body.xpath("//h1")), None)
    around_title = [] if title is None else [one for one in title.iterancestors() if held.get(one, 0) >= enough]
    inside = around_title or [one for one in body.iterdescendants() if held.get(one, 0) >= enough][-1:]
    frame = inside[0] if inside else body
    if frame is not body and frame.tag in ("div", "section", "td"):
        frame = _moved_into(frame, list(frame))
    elif frame is body:
        beside = body.xpath("./nav | ./header[not(.//h1)] | ./footer | ./aside | ./script | ./style")
        _moved_into(body, [one for one in body if one not in beside])


def _moved_into(around: Any, children: list[Any]) -> Any:
    """A new `<article>` inside `around`, where the first of `children` stood, holding them all."""
    article = around.makeelement("article")
    article.text, around.text = around.text, None
    if children:
        children[0].addprevious(article)
    for child in children:
        article.append(child)
    return article


def _mark_bold_headings(tree: Any) -> None:
    """A paragraph that is bold from end to end, reads as a heading and has something below it is one."""
    for paragraph in tree.xpath("//p[b or strong][not(ancestor::table)][following-sibling::*]"):
        bold = " ".join(" ".join(part.text_content() for part in paragraph.xpath("./b | ./strong")).split())
        if bold == " ".join(paragraph.text_content().split()) and reads_as_heading(bold):
            for part in list(paragraph):
                paragraph.remove(part)
            paragraph.text = HEADING_MARK + bold  # as a paragraph: extraction drops some headings


def _open_layout_tables(tree: Any) -> None:
    """A table with most of its words in one cell holds no data: old pages were laid out that way."""
    for table in tree.xpath("//table"):
        cells = [len(cell.text_content().split()) for cell in table.xpath(".//td | .//th")]
        is_page = len(cells) > 1 and max(cells) > _LAYOUT_WORDS and max(cells) > _LAYOUT_SHARE * sum(cells)
        if is_page or len(cells) == 1:
            for part in table.xpath(
                "descendant-or-self::*[self::table or self::tbody or self::tr or self::td or self::th]"
            ):
                part.tag = "div"


def _open_frames(tree: Any) -> None:
    """Makes a paragraph of each line of a table that only sets two blocks of lines side by side."""
    for table in tree.xpath("//table[not(.//table)]"):
        rows = table.xpath(".//tr")
        first = rows[0].xpath("./td") if rows else []
        if not is_frame(len(rows), [len(_lines_in(cell)) for cell in first]):
            continue
        for line in (line for cell in table.xpath(".//td") for line in _lines_in(cell)):
            paragraph = table.makeelement("p")
            paragraph.text = line
            table.addprevious(paragraph)
        table.drop_tree()


def _lines_in(cell: Any) -> list[str]:
    """The lines that a cell shows, one below the other."""
    return [" ".join(line.split()) for line in _shown(cell).split("\n") if line.strip()]


def _shown(element: Any) -> str:
    inside = " ".join((element.text or "").split("\n"))
    inside += "".join(_shown(child) + " ".join((child.tail or "").split("\n")) for child in element)
    return f"\n{inside}\n" if element.tag in ("br", "p", "div") else inside


def _keep_captions(tree: Any) -> None:
    """Turns each caption into a marked paragraph: extraction throws pictures away with all that is in them."""
    for element in tree.xpath(_CAPTIONS):
        text = " ".join(element.text_content().split())
        nested = element.xpath(".//*[contains(translate(@class, 'CAPTION', 'caption'), 'caption')] | .//figcaption")
        detached = not any(ancestor.tag in ("html", "body") for ancestor in element.iterancestors())
        if nested or detached or not text or len(text.split()) > _LONGEST_CAPTION_WORDS:
            continue
        paragraph = element.makeelement("p")
        paragraph.text = CAPTION_MARK + text
        frame = _frame_of(element)
        frame.addprevious(paragraph)
        frame.drop_tree()


def _frame_of(caption: Any) -> Any:
    """What holds the picture and its caption and nothing else; the caption itself where there is no such thing."""
    frames = [
        around
        for around in caption.iterancestors()
        if (around.tag in ("figure", "table") or "caption" in (around.get("class") or "").lower())
        and len(around.text_content().split()) <= _LONGEST_CAPTION_WORDS
        and around.xpath(".//img")
    ]
    return frames[-1] if frames else caption


def _join_definitions(tree: Any) -> None:
    """Makes a paragraph "term: description" of each entry of a definition list, which extraction would tear apart."""
    for entry in tree.xpath("//dl//dd | //dl//dt"):
        term = next(iter(entry.xpath("self::dd/preceding-sibling::*[1][self::p[@data-term]]")), None)
        lines = _lines_in(entry)
        if term is not None and len(lines) == 1:
            term.text = f"{term.text} {lines[0]}"
            del term.attrib["data-term"]
            entry.drop_tree()
            continue
        for line in lines:
            paragraph = entry.makeelement("p")
            paragraph.text = f"{line.rstrip(' :')}:" if entry.tag == "dt" else line
            if entry.tag == "dt":
                paragraph.set("data-term", "")
            entry.addprevious(paragraph)
        entry.drop_tree()
    for definitions in tree.xpath("//dl"):
        definitions.tag = "div"


def _keep_tables(tree: Any) -> None:
    """Takes tables out of the frames in which extraction would lose them, and their captions out of the tables; parts
    the words on both sides of a line break in a cell, which extraction takes out.
    """
    for line_break in tree.xpath("//td//br | //th//br"):
        line_break.tail = f" {line_break.tail or ''}"
        line_break.drop_tree()
    for figure in tree.xpath("//figure[.//table]"):
        figure.drop_tag()
    for caption in tree.xpath("//table/caption"):
        paragraph = caption.makeelement("p")
        paragraph.text = " ".join(caption.text_content().split())
        caption.getparent().addprevious(paragraph)
        caption.drop_tree()
