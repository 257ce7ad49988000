"""How well the right passage is found: public benchmarks, side by side with a plain pipeline on the same weights."""

from evals.retrieval_bench.run import run_retrieval_bench

__all__ = ["run_retrieval_bench"]
