"""Time and memory, measured: `python -m evals.bench` (`make bench`)."""
