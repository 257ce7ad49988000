"""Which reading answers, and when none does: `judge.judge` decides."""
