"""Every word said to a chat model: one Markdown file a prompt, with `$names` for what the caller fills in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt as its file has it."""

    name: str
    text: str

    @property
    def fingerprint(self) -> str:
        """Eight hex digits that change when the text does; every answer records those of its prompts."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()[:8]

    def render(self, **values: str) -> str:
        """The text with every `$name` filled in; values are inserted once and never read again.

        Raises:
            KeyError: a value is missing.
        """
        return Template(self.text).substitute(values).strip()


@cache
def load(name: str) -> Prompt:
    """The prompt in `prompts/<name>.md`.

    Raises:
        FileNotFoundError: there is no such prompt.
    """
    return Prompt(name, (FOLDER / f"{name}.md").read_text(encoding="utf-8"))


def names() -> list[str]:
    """All prompts there are."""
    return sorted(file.stem for file in FOLDER.glob("*.md"))
