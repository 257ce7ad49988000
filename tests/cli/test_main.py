"""The journey of a user on the command line, and every way to go wrong: one line, the right exit code, no traceback."""

from __future__ import annotations

import json
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ANSWER_FIELDS = {"id", "question", "language", "outcome", "answer", "citations", "checks", "seconds"}
CITATION_FIELDS = {
    "number",
    "url",
    "title",
    "publisher",
    "published",
    "tier",
    "quote",
    "article_id",
    "start",
    "end",
}


@pytest.mark.parametrize(
    ("question", "language"),
    [
        pytest.param("Combien d'entreprises scientifiques compte Hai Phong ?", "fr", id="French"),
        pytest.param("How many science and technology enterprises does Hai Phong have?", "en", id="English"),
        pytest.param("Hải Phòng có bao nhiêu doanh nghiệp khoa học và công nghệ?", "vi", id="Vietnamese"),
        pytest.param("Hai Phong co bao nhieu doanh nghiep khoa hoc va cong nghe?", "vi", id="Vietnamese, unmarked"),
    ],
)
def test_a_question_is_answered_with_a_citation_that_quotes_its_article(
    policy_assistant: Run, starter_library: Path, question: str, language: str
) -> None:
    done = policy_assistant("ask", question, "--json", "--library", starter_library)

    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert set(answer) >= ANSWER_FIELDS
    assert (answer["outcome"], answer["language"]) == ("answered", language)
    assert "76" in answer["answer"]
    assert answer["citations"], "an answer without a source"
    for citation in answer["citations"]:
        assert set(citation) == CITATION_FIELDS
        assert f"[{citation['number']}]" in answer["answer"]
        assert citation["tier"] == "digest"
    assert any("76" in citation["quote"] for citation in answer["citations"])


def test_what_the_articles_do_not_say_is_not_answered(policy_assistant: Run, starter_library: Path) -> None:
    done = policy_assistant("ask", "Combien de start-up y a-t-il à Can Tho ?", "--json", "--library", starter_library)

    answer = json.loads(done.stdout)
    assert answer["outcome"] == "not_in_corpus"
    assert answer["citations"] == []


def test_a_batch_answers_each_line_and_names_those_it_cannot_read(
    policy_assistant: Run, starter_library: Path, tmp_path: Path
) -> None:
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    turns = [
        {"role": "user", "content": "Combien d'entreprises scientifiques compte Hai Phong ?"},
        {"role": "assistant", "content": "76."},
    ]
    questions.write_text(
        json.dumps({"id": "first", "question": "Which province published Plan 469-KH/TU?"})
        + "\nthis is not JSON\n"
        + json.dumps({"id": "follow-up", "question": "Et Dong Nai ?", "history": turns})
        + "\n",
        encoding="utf-8",
    )

    done = policy_assistant("ask", "--batch", questions, "--out", answers, "--library", starter_library)

    written = {line["id"]: line for line in map(json.loads, answers.read_text(encoding="utf-8").splitlines())}
    assert done.returncode == 1
    assert "2" in done.stderr
    assert "Dong Nai" in written["first"]["answer"]
    assert "16" in written["follow-up"]["answer"]


def test_an_article_is_listed_removed_and_leaves_nothing(policy_assistant: Run, tmp_path: Path) -> None:
    library, article = tmp_path / "library", tmp_path / "article.md"
    article.write_text(
        "---\nurl: https://example.org/one\ntitle: Le budget de la recherche\nlanguage: fr\n---\n\n"
        "La province de Phu Tho a consacré 41 milliards de dongs à la recherche en 2024.\n",
        encoding="utf-8",
    )
    assert policy_assistant("ingest", article, "--library", library).returncode == 0
    assert "https://example.org/one" in policy_assistant("articles", "--library", library).stdout

    assert policy_assistant("remove", "https://example.org/one", "--library", library).returncode == 0

    assert "https://example.org/one" not in policy_assistant("articles", "--library", library).stdout
    asked = policy_assistant("ask", "Quel budget de recherche à Phu Tho en 2024 ?", "--json", "--library", library)
    assert json.loads(asked.stdout)["citations"] == []


def test_the_registers_are_printed_with_what_they_were_read_from(policy_assistant: Run, starter_library: Path) -> None:
    resolutions = json.loads(policy_assistant("instruments", "57", "--json", "--library", starter_library).stdout)
    supports = json.loads(
        policy_assistant("supports", "--place", "Quảng Ninh", "--json", "--library", starter_library).stdout
    )

    assert len(resolutions) >= 2, "two texts carry the number 57"
    assert all(mention["evidence"]["quote"] for entry in resolutions for mention in entry["mentions"])
    assert supports
    assert all("quang-ninh" in place for entry in supports for place in entry["places"])


def test_eligibility_quotes_what_it_rests_on(policy_assistant: Run, starter_library: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.yaml"
    profile.write_text("kind: scientist\nplace: Quang Ninh\n", encoding="utf-8")

    done = policy_assistant("eligibility", "--profile", profile, "--json", "--library", starter_library)

    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["supports"]
    assert len(report["supports"]) <= 5


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["ask", "Pourquoi ?", "--library", "/nowhere/at/all"], "/nowhere/at/all", id="no library there"),
        pytest.param(["eligibility", "--profile", "/nowhere.yaml"], "/nowhere.yaml", id="no profile there"),
        pytest.param(["ask", "--batch", "/nowhere.jsonl", "--out", "/tmp/x"], "/nowhere.jsonl", id="no batch there"),
        pytest.param(["ingest", "/nowhere/articles", "--library", "/tmp/never"], "/nowhere/articles", id="no articles"),
        pytest.param(["instruments", "--place", "Atlantis"], "Atlantis", id="no such place"),
        pytest.param(["articles", "--settings", "/nowhere.toml"], "/nowhere.toml", id="no settings there"),
    ],
)
def test_misuse_is_one_clear_line(
    policy_assistant: Run, starter_library: Path, arguments: list[str], said: str
) -> None:
    if "--library" not in arguments and "--settings" not in arguments:
        arguments = [*arguments, "--library", str(starter_library)]

    done = policy_assistant(*arguments)

    assert done.returncode == 2, done
    assert said in done.stderr + done.stdout
    assert "Traceback" not in done.stderr + done.stdout


def test_a_mistyped_setting_in_the_environment_is_named(policy_assistant: Run) -> None:
    done = policy_assistant("articles", POLICY_ASSISTANT__LIBRARY__FOLDR="x")

    assert done.returncode == 2
    assert "library.foldr" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "question",
    [pytest.param("", id="empty"), pytest.param("   ", id="blank"), pytest.param("pourquoi " * 1200, id="long")],
)
def test_a_question_that_cannot_be_asked_is_told_why(
    policy_assistant: Run, starter_library: Path, question: str
) -> None:
    done = policy_assistant("ask", question, "--json", "--library", starter_library)

    assert "Traceback" not in done.stderr
    answer = json.loads(done.stdout)
    assert answer["outcome"] == "failed"
    assert answer["answer"]


def test_a_port_that_is_taken_is_named_with_what_to_do(policy_assistant: Run, starter_library: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = policy_assistant("serve", "--port", port, "--library", starter_library)

    assert done.returncode == 2
    assert str(port) in done.stderr
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr
