"""Formats of questions and answers: each is read into `Question`, and runs are written for other tools."""

from evals.formats.documents import write_articles
from evals.formats.reading import FormatError
from evals.formats.registry import IMPORTERS, export_run, import_documents, import_questions

__all__ = ["IMPORTERS", "FormatError", "export_run", "import_documents", "import_questions", "write_articles"]
