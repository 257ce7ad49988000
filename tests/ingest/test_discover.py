import os
from pathlib import Path

import pytest

from ingest.discover import discover, sidecar_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.md",
        "a.meta.json",
        "sub/c.pdf",
        ".hidden.txt",
        ".git/x.txt",
        "pic.png",
        "README.md",
        "~$d.docx",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path


def names(paths: list[str | Path]) -> list[str]:
    return [found.path.name for found in discover(paths) if found.path]


def test_a_folder_stands_for_all_below_it_in_order(folder: Path) -> None:
    assert names([folder]) == ["a.md", "b.txt", "c.pdf"]


def test_what_is_no_article_is_named_with_the_reason(folder: Path) -> None:
    skipped = {Path(found.name).name: found.skipped or "" for found in discover([folder]) if found.skipped}
    assert set(skipped) == {"a.meta.json", ".hidden.txt", "pic.png", "README.md", "~$d.docx"}
    assert "metadata" in skipped["a.meta.json"]
    assert ".txt" in skipped["pic.png"]


def test_globs(folder: Path) -> None:
    assert names([str(folder / "*.txt")]) == ["b.txt"]
    assert names([str(folder / "**" / "*.pdf")]) == ["c.pdf"]


def test_a_file_named_twice_comes_once(folder: Path) -> None:
    assert names([folder, folder / "b.txt", str(folder / "*.md")]) == ["a.md", "b.txt", "c.pdf"]


def test_a_file_named_outright_is_read_whatever_its_name(folder: Path) -> None:
    assert names([folder / "README.md"]) == ["README.md"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        pytest.param("nowhere.txt", "does not exist", id="file"),
        pytest.param("*.rtf", "nothing matches", id="glob"),
        pytest.param("empty", "empty", id="folder"),
    ],
)
def test_what_is_not_there_is_named(tmp_path: Path, path: str, reason: str) -> None:
    (tmp_path / "empty").mkdir()
    found = list(discover([tmp_path / path]))
    assert len(found) == 1
    assert reason in (found[0].missing or "")


def test_addresses_of_any_scheme_are_left_to_fetching() -> None:
    assert [found.url for found in discover(["https://example.org/a", "ftp://example.org/a"])] == [
        "https://example.org/a",
        "ftp://example.org/a",
    ]


def test_a_pipe_is_refused_without_opening_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (found,) = discover([tmp_path / "pipe.txt"])
    assert found.refused


def test_sidecars(tmp_path: Path) -> None:
    (tmp_path / "a.meta.json").touch()
    (tmp_path / "b.txt.meta.json").touch()
    assert sidecar_of(tmp_path / "a.txt") == tmp_path / "a.meta.json"
    assert sidecar_of(tmp_path / "b.txt") == tmp_path / "b.txt.meta.json"
    assert sidecar_of(tmp_path / "c.txt") is None
