"""Word markup made plain, so that python-docx sees all that Word shows.

python-docx reads the runs that stand directly in a paragraph and the paragraphs that stand directly in the body. Word
also shows what stands in content controls, smart tags, fields and custom markup, and what tracked changes have put in
(ECMA-376 part 1, sections 17.5 and 17.13).
"""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

_WRAPPERS = tuple(map(qn, ("w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:fldSimple", "w:ins", "w:moveTo")))
_GONE = (
    *map(qn, ("w:del", "w:moveFrom", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
"""What a tracked change took away, what is said about a wrapper, the copy of a text box for older programs."""


def make_plain(element: Any) -> None:
    """Takes out of `element` what is not shown, and puts the content of every wrapper in the wrapper's place."""
    for mark in element.findall(f".//{qn('w:trPr')}/{qn('w:del')}"):
        row = mark.getparent().getparent()
        row.getparent().remove(row)
    for gone in list(element.iter(*_GONE)):
        gone.getparent().remove(gone)
    for wrapper in list(element.iter(*_WRAPPERS)):
        for child in list(wrapper):
            wrapper.addprevious(child)
        wrapper.getparent().remove(wrapper)
