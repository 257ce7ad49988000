import io
from pathlib import Path
from typing import Any

import docx
import pytest
from pypdf import PdfWriter

from ingest.pipeline import Progress, ingest
from ingest.report import Fate, IngestReport
from ingest.rules import Rules
from ingest.settings import IngestSettings
from policy.registers import Registers

TEXT = (
    "Le conseil de Ninh Binh finance douze ateliers de réparation pour les agriculteurs de la plaine. "
    "Chaque atelier reçoit 300 millions de dongs par an. "
)
SETTINGS = IngestSettings(passage_tokens=40, max_megabytes=1)


def article(path: Path, text: str = TEXT, url: str | None = None) -> Path:
    path.write_text(f"{text}\nSource : {url or f'https://example.org/{path.stem}'}\n", encoding="utf-8")
    return path


def run(library: Any, *paths: Path | str, **options: Any) -> IngestReport:
    return ingest(list(paths), library, SETTINGS, **options)


def fates(report: IngestReport) -> dict[str, Fate]:
    return {Path(line.name).name: line.fate for line in report.lines}


def test_articles_go_in_with_their_passages(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    report = run(memory_library, tmp_path)
    (read,) = memory_library.given
    assert fates(report) == {"a.txt": Fate.ADDED}
    assert report.exit_code == 0
    assert report.passages == len(read.passages) >= 1
    assert read.article.url == "https://example.org/a"
    assert read.article.places == ("ninh-binh",)
    assert "Source" not in read.article.text


def test_an_unchanged_article_is_not_given_again(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    run(memory_library, tmp_path)
    report = run(memory_library, tmp_path)
    assert fates(report) == {"a.txt": Fate.UNCHANGED}
    assert report.passages == 0
    assert "no passage embedded" in "\n".join(report.summary())
    assert len(memory_library.given) == 1


def test_a_changed_article_replaces_its_old_version(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    run(memory_library, tmp_path)
    article(tmp_path / "a.txt", TEXT + "Un treizième ouvre en mai.")
    assert fates(run(memory_library, tmp_path)) == {"a.txt": Fate.REPLACED}


def test_other_passage_lengths_are_a_change(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    run(memory_library, tmp_path)
    report = ingest([tmp_path], memory_library, IngestSettings(passage_tokens=20))
    assert fates(report) == {"a.txt": Fate.REPLACED}


def test_one_article_under_two_names_is_one(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    article(tmp_path / "b.txt", url="https://EXAMPLE.org/a#top")
    report = run(memory_library, tmp_path)
    assert fates(report) == {"a.txt": Fate.ADDED, "b.txt": Fate.SAME}
    assert report.exit_code == 0
    assert len(memory_library.given) == 1


def test_two_texts_under_one_url_are_not(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    article(
        tmp_path / "b.txt", "La province de Hue finance une école de robotique sur le port.", "https://example.org/a"
    )
    report = run(memory_library, tmp_path)
    assert fates(report) == {"a.txt": Fate.ADDED, "b.txt": Fate.REFUSED}
    assert "a.txt" in (report.lines[1].reason or "")
    assert report.exit_code == 1


def digest(path: Path) -> Path:
    path.write_text(
        "---\nurl: https://example.org/a\ntier: digest\n---\nNinh Binh paie douze ateliers pour les agriculteurs."
    )
    return path


def test_a_digest_does_not_replace_the_article_itself(tmp_path: Path, memory_library: Any) -> None:
    run(memory_library, article(tmp_path / "a.txt"))
    report = run(memory_library, digest(tmp_path / "d.md"))
    assert fates(report) == {"d.md": Fate.SUPERSEDED}
    assert "article itself" in (report.lines[0].reason or "")
    assert report.exit_code == 0


@pytest.mark.parametrize("names", [("d.md", "a.txt"), ("a.txt", "d.md")])
def test_an_article_supersedes_its_digest_whichever_comes_first(
    tmp_path: Path, memory_library: Any, names: tuple[str, ...]
) -> None:
    article(tmp_path / "a.txt")
    digest(tmp_path / "d.md")
    report = run(memory_library, *(tmp_path / name for name in names))
    assert fates(report)["d.md"] is Fate.SUPERSEDED
    assert fates(report)["a.txt"] in (Fate.ADDED, Fate.REPLACED)
    (kept,) = memory_library.stored.values()
    assert "Chaque atelier" in kept[0].article.text


def bad_inputs(folder: Path) -> dict[str, str]:
    """One bad file a line of the issue, and a word of the reason that must be given."""
    (folder / "empty.txt").write_text("  \n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "large.txt").write_text("mot " * 300_000)
    (folder / "page.html").write_text("<html><body><script>app()</script></body></html>")
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(folder / "scanned.pdf")
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(folder / "encrypted.pdf")
    file = io.BytesIO()
    docx.Document().save(file)
    (folder / "cut.docx").write_bytes(file.getvalue()[:3000])
    (folder / "front.md").write_text(f"---\nurl: [https\n---\n{TEXT}")
    (folder / "ftp.md").write_text(f"---\nurl: ftp://example.org/a\n---\n{TEXT}")
    (folder / "nourl.txt").write_text(TEXT)
    article(folder / "sidecar.txt")
    (folder / "sidecar.meta.json").write_text("{")
    article(folder / "german.txt", "Die Stadt fördert zehn Werkstätten für die Bauern im Tal mit vielen Mitteln.")
    return {
        "empty.txt": "empty",
        "binary.txt": "binary",
        "large.txt": "1 MB",
        "page.html": "no article text",
        "scanned.pdf": "scanned",
        "encrypted.pdf": "encrypted",
        "cut.docx": "damaged",
        "front.md": "front matter is broken",
        "ftp.md": "not an http",
        "nourl.txt": "no URL",
        "sidecar.txt": "not JSON",
        "german.txt": "language",
    }


def test_each_bad_document_gets_one_line_and_the_rest_goes_on(tmp_path: Path, memory_library: Any) -> None:
    expected = bad_inputs(tmp_path)
    article(tmp_path / "zz-good.txt")
    report = run(memory_library, tmp_path, "ftp://example.org/x", tmp_path / "nowhere.txt")
    reasons = {Path(line.name).name: line.reason or "" for line in report.lines if line.fate is Fate.REFUSED}
    assert set(reasons) == set(expected) | {"x"}
    assert not [name for name, word in expected.items() if word not in reasons[name]]
    assert all("\n" not in str(line) for line in report.lines)
    assert fates(report)["zz-good.txt"] is Fate.ADDED
    assert fates(report)["nowhere.txt"] is Fate.MISSING
    assert report.exit_code == 1


def test_nothing_named_is_misuse(tmp_path: Path, memory_library: Any) -> None:
    assert run(memory_library, tmp_path / "nowhere.txt").exit_code == 2
    assert run(memory_library, tmp_path).exit_code == 2


def test_a_page_is_fetched_and_read(web: Any, memory_library: Any) -> None:
    page = f"<html><body><main><h1>Ninh Binh répare</h1><p>{TEXT * 3}</p></main></body></html>".encode()
    url = web.serve("/tin/sua-chua", page)
    report = run(memory_library, web.redirect("/short", "/tin/sua-chua"))
    assert report.exit_code == 0
    assert memory_library.given[0].article.url == url
    assert memory_library.given[0].article.title == "Ninh Binh répare"


def test_registers_are_read_anew_when_the_rules_change(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    marker = Registers()
    run(memory_library, tmp_path, rules=Rules(lambda article, passages: Registers(), "1"))
    report = run(memory_library, tmp_path, rules=Rules(lambda article, passages: marker, "2"))
    (stored,) = memory_library.stored.values()
    assert stored[1] is marker
    assert stored[2] == "2"
    assert len(memory_library.given) == 1
    assert fates(report) == {"a.txt": Fate.UNCHANGED}


CORRECTION = """article: https://example.org/a
instruments:
  - identifier: 12/2031/NQ-HĐND
    quote: "{quote}"
"""


def test_corrections_beside_the_articles_enter_the_registers(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    quote = "Chaque atelier reçoit 300 millions de dongs par an."
    (tmp_path / "a.instruments.yaml").write_text(CORRECTION.format(quote=quote), encoding="utf-8")
    report = run(memory_library, tmp_path)
    (mention,) = memory_library.given[0].registers.instruments
    assert mention.evidence.quote == quote
    assert report.exit_code == 0


def test_a_correction_that_does_not_fit_is_left_out_and_said(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    (tmp_path / "a.instruments.yaml").write_text(CORRECTION.format(quote="Nobody wrote this."), encoding="utf-8")
    (line,) = (line for line in run(memory_library, tmp_path).lines if line.fate is Fate.ADDED)
    assert "not in the article" in (line.reason or "")
    assert not memory_library.given[0].registers.instruments


def test_broken_corrections_are_refused_and_the_articles_go_in(tmp_path: Path, memory_library: Any) -> None:
    article(tmp_path / "a.txt")
    (tmp_path / "a.instruments.yaml").write_text("article: [", encoding="utf-8")
    report = run(memory_library, tmp_path)
    assert report.exit_code == 1
    assert report.count(Fate.ADDED) == 1
    assert "a.instruments.yaml" in (report.lines[-1].reason or "")


def test_progress_is_told(tmp_path: Path, memory_library: Any) -> None:
    for name in "abc":
        article(tmp_path / f"{name}.txt", f"{TEXT} Version {name}.")
    told: list[Progress] = []
    run(memory_library, tmp_path, progress=told.append)
    assert told[-1].passages_embedded == told[-1].passages_found > 0
    assert told[-1].documents == 3
    assert told[-1].seconds_left == 0


def test_a_document_is_read_again_only_when_it_or_its_sidecar_changed(tmp_path: Path, memory_library: Any) -> None:
    paths = [article(tmp_path / f"{name}.txt", f"{TEXT} Version {name}.") for name in "ab"]
    memory = tmp_path / "memory.json"
    run(memory_library, *paths, memory=memory)
    paths[1].write_text(paths[1].read_text().replace("Version b", "Version c"))
    (tmp_path / "a.meta.json").write_text("{}")
    kept = memory.read_bytes()
    assert fates(run(memory_library, *paths, memory=memory)) == {"a.txt": Fate.UNCHANGED, "b.txt": Fate.REPLACED}
    assert memory.read_bytes() != kept
    (tmp_path / "a.meta.json").unlink()
    assert fates(run(memory_library, *paths, memory=memory)) == {"a.txt": Fate.UNCHANGED, "b.txt": Fate.UNCHANGED}


@pytest.mark.parametrize("content", [None, b"", b"{", b"[1]", b'{"a": 1}', b'{"a": ["x", "y", "no tier"]}', b"\xff"])
def test_a_broken_memory_costs_nothing_but_time(tmp_path: Path, memory_library: Any, content: bytes | None) -> None:
    article(tmp_path / "a.txt")
    memory = tmp_path / "memory.json"
    if content is not None:
        memory.write_bytes(content)
    assert run(memory_library, tmp_path / "a.txt", memory=memory).exit_code == 0
    assert fates(run(memory_library, tmp_path / "a.txt", memory=memory)) == {"a.txt": Fate.UNCHANGED}


def test_the_memory_is_not_believed_against_the_library(tmp_path: Path, memory_library: Any) -> None:
    path = article(tmp_path / "a.txt")
    run(memory_library, path, memory=tmp_path / "memory.json")
    memory_library.stored.clear()
    assert fates(run(memory_library, path, memory=tmp_path / "memory.json")) == {"a.txt": Fate.ADDED}


@pytest.mark.parametrize("name", ["a.html", "a.md", "a.txt", "a.docx"])
def test_every_format_takes_its_metadata_from_a_sidecar(tmp_path: Path, memory_library: Any, name: str) -> None:
    path = tmp_path / name
    if name.endswith(".docx"):
        document = docx.Document()
        document.add_paragraph(TEXT)
        document.save(str(path))
    else:
        path.write_text(f"<p>{TEXT * 3}</p>" if name.endswith(".html") else TEXT)
    (tmp_path / "a.meta.json").write_text('{"url": "https://example.org/s", "title": "Un titre", "lang": "fr"}')
    assert run(memory_library, path).exit_code == 0
    stored = memory_library.given[0].article
    assert (stored.url, stored.title) == ("https://example.org/s", "Un titre")
