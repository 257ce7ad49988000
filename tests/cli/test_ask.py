from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Run = Callable[..., "CompletedProcess[str]"]

FIELDS = {"id", "question", "language", "outcome", "answer", "citations", "checks", "seconds", "choices", "suggestions"}
CITED = {"number", "url", "title", "publisher", "published", "tier", "quote", "article_id", "start", "end"}


def test_an_answer_is_printed_with_its_sources(policy_assistant: Run, starter_library: Path) -> None:
    done = policy_assistant(
        "ask", "Combien d'entreprises scientifiques compte Hai Phong ?", "--library", starter_library
    )
    assert done.returncode == 0, done.stderr
    assert "76" in done.stdout
    assert "[1] " in done.stdout
    assert "https://" in done.stdout


def test_json_has_the_documented_shape(policy_assistant: Run, starter_library: Path) -> None:
    done = policy_assistant("ask", "Hải Phòng có bao nhiêu doanh nghiệp KH&CN?", "--json", "--library", starter_library)
    answer = json.loads(done.stdout)
    assert set(answer) >= FIELDS
    assert set(answer["citations"][0]) >= CITED
    assert (answer["language"], answer["outcome"]) == ("vi", "answered")


def test_a_batch_answers_line_by_line(policy_assistant: Run, starter_library: Path, tmp_path: Path) -> None:
    batch, out = tmp_path / "questions.jsonl", tmp_path / "out" / "answers.jsonl"
    lines = [
        {"id": "a", "question": "How many science and technology enterprises are there in Hai Phong?"},
        {"question": "Et à Dong Nai ?", "history": [{"role": "user", "content": "Combien de start-up à Lam Dong ?"}]},
    ]
    batch.write_text("\n".join([json.dumps(line) for line in lines] + ["{broken"]), encoding="utf-8")
    done = policy_assistant("ask", "--batch", batch, "--out", out, "--library", starter_library)
    answers = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [answer["id"] for answer in answers] == ["a", "2"]
    assert "90" in answers[1]["answer"]
    assert done.returncode == 1
    assert "line 3" in done.stderr


def test_an_empty_question_fails_with_what_to_do(policy_assistant: Run, starter_library: Path) -> None:
    done = policy_assistant("ask", " ", "--library", starter_library)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout


def test_a_paragraph_is_verified(policy_assistant: Run, starter_library: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.md"
    text.write_text("Hai Phong compte 76 entreprises scientifiques et technologiques.\n", encoding="utf-8")
    done = policy_assistant("verify", text, "--library", starter_library)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "supported" in done.stdout
