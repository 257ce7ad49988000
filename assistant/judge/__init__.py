"""Which reading answers, and when none does."""

from assistant.judge.judge import judge

__all__ = ["judge"]
