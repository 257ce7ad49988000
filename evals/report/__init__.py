"""The report of a run: one HTML page that opens offline, and the same figures as Markdown."""

from evals.report.markdown import as_markdown
from evals.report.page import as_html
from evals.report.report import Report

__all__ = ["Report", "as_html", "as_markdown"]
