"""BEIR folders: `queries.jsonl`, `qrels/*.tsv` (or `relevant` in the queries), in and out."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from evals.formats.reading import FormatError, language_of, read_text
from evals.given import Given
from evals.questions import Question


def read_beir(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Queries of a BEIR folder; relevant documents become sources, by their URL where `corpus.jsonl` gives one.

    Answers (`answers`) become accepted forms; without them only retrieval and citations are scored.
    """
    queries = path / "queries.jsonl" if path.is_dir() else path
    if not queries.is_file() or queries.suffix != ".jsonl":
        raise FormatError(f"'{path}' is not a BEIR folder: there is no queries.jsonl in it.")
    relevant = _qrels(queries.parent)
    addresses = _addresses(queries.parent / "corpus.jsonl")
    for number, line in enumerate(read_text(queries).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            query = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, f"this is not JSON ({error.msg})"
            continue
        yield number, _question(query, relevant, addresses)


def write_beir(folder: Path, questions: Sequence[Question], answers: Sequence[Given]) -> list[Path]:
    """Queries, relevance judgements and the ranking of a run as `queries.jsonl`, `qrels/run.tsv` and `run.trec`."""
    (folder / "qrels").mkdir(parents=True, exist_ok=True)
    queries, qrels, ranking = folder / "queries.jsonl", folder / "qrels" / "run.tsv", folder / "run.trec"
    records = ({"_id": one.id, "text": one.question, "metadata": {"lang": one.lang}} for one in questions)
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    queries.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    judged = [f"{one.id}\t{source}\t1" for one in questions for source in one.sources if one.answerable]
    qrels.write_text("\n".join(["query-id\tcorpus-id\tscore", *judged]) + "\n", encoding="utf-8")
    ranking.write_text("".join(f"{line}\n" for line in _trec(answers)), encoding="utf-8")
    return [queries, qrels, ranking]


def write_articles(folder: Path, to: Path) -> int:
    """Writes the documents of a BEIR folder as articles that can be ingested; gives how many.

    A document without a URL gets one that leads nowhere, the same that its questions name as their source.
    """
    corpus = folder / "corpus.jsonl"
    if not corpus.is_file():
        raise FormatError(f"'{folder}' has no corpus.jsonl, so there are no documents to write.")
    to.mkdir(parents=True, exist_ok=True)
    count = 0
    for count, document in enumerate(_documents(corpus), start=1):
        text = str(document.get("text", ""))
        header = {
            "url": _address(document),
            "title": str(document.get("title") or text[:60]),
            "lang": language_of(text, document.get("lang")),
            "note": "a document of a benchmark",
        }
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in header.items()]
        (to / f"{count:06}.md").write_text("\n".join(["---", *lines, "---", "", text, ""]), encoding="utf-8")
    return count


def _trec(answers: Iterable[Given]) -> Iterator[str]:
    for given in answers:
        if given.repeat:
            continue
        best: dict[str, float] = {}
        for hit in given.hits:
            best.setdefault(hit.url, hit.score)
        for rank, (url, score) in enumerate(best.items(), start=1):
            yield f"{given.id} Q0 {url} {rank} {score:.6f} policy-assistant"


def _question(query: dict[str, Any], relevant: dict[str, list[str]], addresses: dict[str, str]) -> dict[str, Any] | str:
    text = str(query.get("text") or query.get("question") or "").strip()
    identity = str(query.get("_id") or query.get("id") or "")
    if not text or not identity:
        return "a query needs '_id' and 'text'"
    ids = relevant.get(identity) or [str(one) for one in query.get("relevant", [])]
    answers = [str(answer) for answer in query.get("answers", []) if str(answer).strip()]
    return {
        "id": identity,
        "question": text,
        "lang": language_of(text, query.get("lang") or (query.get("metadata") or {}).get("lang")),
        "type": "retrieval",
        "must_contain": [answers] if answers else [],
        "sources": [addresses.get(one, one) for one in ids],
    }


def _qrels(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted((folder / "qrels").glob("*.tsv")):
        for row in csv.reader(read_text(file).splitlines(), delimiter="\t"):
            if len(row) >= 3 and row[2].strip().lstrip("-").isdigit() and int(row[2]) > 0:
                found[row[0]].append(row[1])
    return found


def _addresses(corpus: Path) -> dict[str, str]:
    return {_identity(one): _address(one) for one in _documents(corpus)} if corpus.is_file() else {}


def _documents(corpus: Path) -> Iterator[dict[str, Any]]:
    for line in read_text(corpus).splitlines():
        if line.strip():
            yield json.loads(line)


def _identity(document: dict[str, Any]) -> str:
    return str(document.get("_id") or document.get("id"))


def _address(document: dict[str, Any]) -> str:
    url = document.get("url") or (document.get("metadata") or {}).get("url")
    return str(url) if url else f"https://benchmark.invalid/{quote(_identity(document), safe='')}"
