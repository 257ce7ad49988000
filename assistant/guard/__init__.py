"""The guard: what an answer states is found again in what it cites, or it is not shown."""

from assistant.guard.check import Claim, ClaimKind, check_statement, is_proven, tally

__all__ = ["Claim", "ClaimKind", "check_statement", "is_proven", "tally"]
