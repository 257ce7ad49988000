"""The benchmark: what evaluators bring, ask, score, compare and publish (`evals/README.md`)."""
