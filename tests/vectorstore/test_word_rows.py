"""What the word index holds of a passage is the same whether it was read ahead or when it is filed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vectorstore.word_rows import WordReader, word_row

TEXT = "Resolution 12/2024/NQ-HDND gives firms in Lao Cai 3 billion VND.\nThe fund supports start-ups."


def test_rows_read_ahead_are_those_read_later(a_read_article: Any) -> None:
    read = a_read_article(TEXT, "https://example.org/1")
    passages = [(read.article, passage) for passage in read.passages]
    ahead, late = WordReader(), WordReader()
    ahead.read_ahead(passages)
    rows = ahead.rows(passages, 7)
    assert rows == late.rows(passages, 7)
    assert [row.row for row in rows] == list(range(7, 7 + len(passages)))
    assert any("p:lao-cai" in row.facets for row in rows)
    assert rows[0] == word_row(7, read.passages[0], read.article.title, rows[0].facets)


def test_a_passage_under_another_title_is_read_anew(a_read_article: Any) -> None:
    read = a_read_article(TEXT, "https://example.org/1")
    reader = WordReader()
    reader.read_ahead([(read.article, read.passages[0])])
    renamed = replace(read.article, title="Looms")
    [row] = reader.rows([(renamed, read.passages[0])], 0)
    assert any(word.startswith("loom") for word in row.words)
