"""Entries that the rules miss, proposed by a chat model as corrections; a person decides which of them enter."""

from ingest.propose.ask import Complete, NoTextError
from ingest.propose.propose import ProposalLine, ProposalReport, propose

__all__ = ["Complete", "NoTextError", "ProposalLine", "ProposalReport", "propose"]
