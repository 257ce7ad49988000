"""BEIR folders: `queries.jsonl`, `qrels/*.tsv` (or `relevant` in the queries), in and out."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from evals.formats.documents import Document, address
from evals.formats.reading import FormatError, language_of, read_lines, read_text
from evals.given import Given
from evals.json_lines import Numbered
from evals.questions import Question


def read_beir(path: Path) -> Iterator[Numbered]:
    """Queries of a BEIR folder; relevant documents become sources, by their URL where `corpus.jsonl` gives one.

    Judgements are those of `qrels/test.tsv`, or of all files in `qrels` where there is no such split; a query that they
    do not judge belongs to another split and is left out. Degrees of relevance above 0 count alike. Answers (`answers`)
    become accepted forms; without them only retrieval and citations are scored.
    """
    queries = path / "queries.jsonl" if path.is_dir() else path
    if not queries.is_file() or queries.suffix != ".jsonl":
        raise FormatError(f"'{path}' is not a BEIR folder: there is no queries.jsonl in it.")
    relevant = _qrels(queries.parent / "qrels")
    addresses = _addresses(queries.parent / "corpus.jsonl")
    for number, query in read_lines(queries):
        if isinstance(query, str):
            yield number, query
        elif relevant is None or _identity(query) in relevant or not _identity(query):
            yield number, _question(query, relevant or {}, addresses)


def beir_documents(path: Path) -> Iterator[Document]:
    """The documents of a BEIR folder.

    Raises:
        FormatError: there is no corpus, or a line of it is no document.
    """
    corpus = path / "corpus.jsonl"
    if not corpus.is_file():
        raise FormatError(f"'{path}' has no corpus.jsonl, so there are no documents to write.")
    for one in _documents(corpus):
        yield Document(_address(one), str(one.get("title") or ""), str(one.get("text", "")), one.get("lang"))


def write_beir(folder: Path, questions: Sequence[Question], answers: Sequence[Given]) -> list[Path]:
    """Queries, relevance judgements and the ranking of a run as `queries.jsonl`, `qrels/test.tsv` and `run.trec`."""
    (folder / "qrels").mkdir(parents=True, exist_ok=True)
    queries, qrels, ranking = folder / "queries.jsonl", folder / "qrels" / "test.tsv", folder / "run.trec"
    records = ({"_id": one.id, "text": one.question, "metadata": {"lang": one.lang}} for one in questions)
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    queries.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    judged = [f"{one.id}\t{source}\t1" for one in questions for source in one.sources if one.answerable]
    qrels.write_text("\n".join(["query-id\tcorpus-id\tscore", *judged]) + "\n", encoding="utf-8")
    ranking.write_text("".join(f"{line}\n" for line in _trec(answers)), encoding="utf-8")
    return [queries, qrels, ranking]


def _trec(answers: Iterable[Given]) -> Iterator[str]:
    for given in answers:
        if given.repeat:
            continue
        best: dict[str, float] = {}
        for hit in given.hits:
            best.setdefault(hit.url, hit.score)
        for rank, (url, score) in enumerate(best.items(), start=1):
            yield f"{given.id} Q0 {url} {rank} {score:.6f} policy-assistant"


def _question(
    query: dict[str, Any], relevant: Mapping[str, Sequence[str]], addresses: Mapping[str, str]
) -> dict[str, Any] | str:
    text = str(query.get("text") or query.get("question") or "").strip()
    identity = _identity(query)
    if not text or not identity:
        return "a query needs '_id' and 'text'"
    ids = relevant.get(identity) or [str(one) for one in query.get("relevant") or ()]
    answers = [str(answer) for answer in query.get("answers") or () if str(answer).strip()]
    return {
        "id": identity,
        "question": text,
        "lang": language_of(text, query.get("lang") or (query.get("metadata") or {}).get("lang")),
        "type": "retrieval",
        "must_contain": [answers] if answers else [],
        "sources": [addresses.get(one, one) for one in ids],
    }


def _qrels(folder: Path) -> dict[str, list[str]] | None:
    """Relevant documents by query; None where nothing is judged."""
    test = folder / "test.tsv"
    found: dict[str, list[str]] = defaultdict(list)
    for file in [test] if test.is_file() else sorted(folder.glob("*.tsv")):
        for row in csv.reader(read_text(file).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
            # "query, document, degree"; TREC's own four columns have a 0 in the second one.
            query, document, degree = (row[0], *row[-2:]) if len(row) >= 3 else ("", "", "")
            if degree.strip().isdigit() and int(degree) > 0:
                found[query].append(document)
    return dict(found) or None


def _addresses(corpus: Path) -> dict[str, str]:
    return {_identity(one): _address(one) for one in _documents(corpus)} if corpus.is_file() else {}


def _documents(corpus: Path) -> Iterator[dict[str, Any]]:
    for number, document in read_lines(corpus):
        if isinstance(document, str):
            raise FormatError(f"'{corpus}' cannot be used: line {number}: {document}.")
        yield document


def _identity(record: Mapping[str, Any]) -> str:
    return str(record.get("_id") or record.get("id") or "")


def _address(document: Mapping[str, Any]) -> str:
    url = document.get("url") or (document.get("metadata") or {}).get("url")
    return str(url) if url else address(_identity(document))
