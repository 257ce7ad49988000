"""What is kept of how a text came about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import prompts
from assistant.chat_model import Usage
from assistant.fault import Fault
from assistant.steps import Steps


@dataclass(slots=True)
class Record:
    """How a text came about; kept with the answer."""

    model: str
    prompts: dict[str, str] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    steps: Steps = field(default_factory=Steps)
    fault: Fault | None = None
    detail: str = ""
    repaired: int = 0
    sentences_shown: int = 0

    def say(self, name: str, **values: str) -> str:
        """A prompt filled in, its fingerprint noted."""
        prompt = prompts.load(name)
        self.prompts[name] = prompt.fingerprint
        return prompt.render(**values)

    def as_json(self, removed: tuple[str, ...]) -> dict[str, Any]:
        """As answers keep it."""
        return {
            "model": self.model,
            "prompts": self.prompts,
            "calls": self.usage.calls,
            "input_tokens": self.usage.input_tokens,
            "output_tokens": self.usage.output_tokens,
            "seconds": self.steps.as_json(),
            "fault": self.fault.value if self.fault else None,
            "detail": self.detail,
            "repaired": self.repaired,
            "shown": self.sentences_shown,
            "removed": list(removed),
        }
