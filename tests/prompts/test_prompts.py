from __future__ import annotations

import pytest

import prompts

VALUES = {
    "write": {"language"},
    "write_question": {"sources", "facts", "question", "language"},
    "repair": {"sentences"},
    "rephrase": {"conversation", "question"},
    "translate": {"language", "question"},
    "split": {"question"},
    "propose": set(),
    "propose_part": {"title", "language", "text", "known"},
}


@pytest.mark.parametrize("name", sorted(VALUES))
def test_every_prompt_takes_what_its_caller_gives(name: str) -> None:
    text = prompts.load(name).render(**{value: f"<{value} given>" for value in VALUES[name]})

    assert all(f"<{value} given>" in text for value in VALUES[name])
    assert "$" not in text


def test_no_prompt_is_forgotten_here() -> None:
    assert set(VALUES) <= set(prompts.names())


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="question"):
        prompts.load("translate").render(language="French")


def test_what_is_filled_in_is_not_read_again() -> None:
    assert "$language" in prompts.load("translate").render(language="French", question="What is $language?")


def test_the_fingerprint_follows_the_text() -> None:
    first, other = prompts.Prompt("a", "Say $x."), prompts.Prompt("a", "Say $x!")

    assert len(first.fingerprint) == 8
    assert first.fingerprint != other.fingerprint
    assert first.fingerprint == prompts.Prompt("b", "Say $x.").fingerprint
