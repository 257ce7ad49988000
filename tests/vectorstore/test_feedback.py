from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from vectorstore.errors import StorageError
from vectorstore.feedback import Feedback, FeedbackBook

REMARK = Feedback(helpful=False, question="q '; DROP TABLE feedback; --", answer="a", language="fr", outcome="answered")


def test_a_remark_is_kept_and_completed(tmp_path: Path) -> None:
    book = FeedbackBook(tmp_path)
    assert book.all() == []
    number = book.add(REMARK)
    book.complete(number, "reason", "comment")
    (kept,) = FeedbackBook(tmp_path).all()
    assert (kept.question, kept.reason, kept.comment, kept.helpful) == (REMARK.question, "reason", "comment", False)
    assert kept.given_at and kept.as_json()["number"] == number


def test_many_readers_remark_at_once(tmp_path: Path) -> None:
    book = FeedbackBook(tmp_path)
    with ThreadPoolExecutor(8) as readers:
        numbers = list(readers.map(lambda _: book.add(REMARK), range(40)))
    assert len(set(numbers)) == 40 == len(book.all())


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be used"):
        FeedbackBook(tmp_path / "not there").add(REMARK)
