"""SQLite behind the library: the truth about articles, passages, registers and the state of each ingest.

Readers and the writer each have a connection per thread. Errors of SQLite leave here as the library's own.
"""

from __future__ import annotations

import errno
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vectorstore.errors import LibraryDamagedError, LibraryReadOnlyError, LibraryVersionError, StorageError

SCHEMA_VERSION = 2
FILE_NAME = "library.sqlite3"
BUSY_SECONDS = 30.0

SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT,
    language TEXT NOT NULL,
    published TEXT,
    retrieved TEXT NOT NULL,
    tier TEXT NOT NULL,
    places TEXT NOT NULL,
    text TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    registers TEXT NOT NULL,
    rules_version TEXT NOT NULL
);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (number),
    ordinal INTEGER NOT NULL,
    heading TEXT,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    language TEXT NOT NULL,
    sentences TEXT NOT NULL,
    is_caption INTEGER NOT NULL,
    facets TEXT NOT NULL,
    first_sentence_row INTEGER NOT NULL
);
CREATE INDEX passages_of_article ON passages (article, ordinal);
-- Read, but not yet in the indexes. An article that is here and in `articles` is about to be replaced.
CREATE TABLE pending (id TEXT PRIMARY KEY, article TEXT NOT NULL, rules_version TEXT NOT NULL) WITHOUT ROWID;
-- Gone from the tables above, still in an index or a vector file: rows [first, last) and ids to take out there.
CREATE TABLE leftovers (
    number INTEGER PRIMARY KEY,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    first_sentence_row INTEGER NOT NULL,
    last_sentence_row INTEGER NOT NULL,
    chroma_passages TEXT NOT NULL,
    chroma_sentences TEXT NOT NULL,
    purged INTEGER NOT NULL DEFAULT 0
);
"""

LATER_TABLES = """
CREATE TABLE IF NOT EXISTS stories (article INTEGER PRIMARY KEY REFERENCES articles (number), story TEXT NOT NULL);
"""
"""What libraries of this format did not have at first: a writer adds it, a reader does without."""

Connection = sqlite3.Connection
"""What a write hands out: one transaction of one thread."""


class Database:
    """The file `library.sqlite3` of one library.

    Raises:
        LibraryVersionError: the file was written by another version of this program.
        LibraryDamagedError: the file is not an SQLite database.
        StorageError: it cannot be created or written.
    """

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self.path = folder / FILE_NAME
        self._folder = folder
        self._read_only = read_only
        self._threads = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._mode = "ro" if read_only else "rwc"
        with self.translated():
            self._create_or_check()

    def _create_or_check(self) -> None:
        try:
            version = self.value("PRAGMA user_version")
        except sqlite3.OperationalError:
            if not self._read_only:
                raise
            # On a read-only disk the shared-memory file of the WAL cannot be made; nobody can be writing there either.
            self._mode = "ro&immutable=1"
            self.close()
            version = self.value("PRAGMA user_version")
        if version == 0 and not self._read_only and not self.value("SELECT count(*) FROM sqlite_master"):
            with self.write() as connection:
                connection.execute("PRAGMA secure_delete = ON")
                for statement in _statements(SCHEMA):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        elif version != SCHEMA_VERSION:
            raise LibraryVersionError(
                f"The library '{self._folder}' has format {version}, this version of the program reads format "
                f"{SCHEMA_VERSION}. Ingest the articles into a new folder (--library), or use the other version."
            )
        if not self._read_only and not self.has_table("stories"):
            with self.write() as connection:
                connection.execute(LATER_TABLES)

    def has_table(self, name: str) -> bool:
        """Whether there is such a table."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)))

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, opened at first use."""
        found: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        if found is None:
            found = self._connect()
            self._threads.connection = found
            self._connections.append(found)
        return found

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={self._mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
        )
        if not self._read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL: an article reported as stored is on the disk, also after a power cut.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
        return connection

    def rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """All rows of a SELECT."""
        with self.translated():
            return self.connection().execute(statement, values).fetchall()

    def value(self, statement: str, values: tuple[object, ...] = ()) -> object:
        """The first column of the first row, None where there is none."""
        row = self.connection().execute(statement, values).fetchone()
        return None if row is None else row[0]

    def fact(self, name: str) -> object:
        """What was recorded of the library as a whole under `name`; None where nothing was."""
        with self.translated():
            return self.value("SELECT value FROM facts WHERE name = ?", (name,))

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: everything in it happens, or nothing does."""
        if self._read_only:
            raise LibraryReadOnlyError(f"The library '{self._folder}' is open for reading only.")
        with self.translated():
            connection = self.connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Several SELECTs that see one state of the library, whatever a writer does meanwhile."""
        with self.translated():
            connection = self.connection()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turns what SQLite and the disk say into errors that name the folder and what to do."""
        with storage_errors(self._folder):
            try:
                yield
            except sqlite3.DatabaseError as exc:
                raise self._translate(exc) from exc

    def _translate(self, exc: sqlite3.DatabaseError) -> Exception:
        text = str(exc)
        if "full" in text:
            return StorageError(full_disk(self._folder))
        if "readonly" in text or "unable to open" in text or "disk I/O" in text:
            return StorageError(
                f"The library '{self._folder}' cannot be written to ({text}). Make the folder writable, or choose "
                "another with --library. Nothing already stored is lost."
            )
        if "malformed" in text or "not a database" in text:
            return LibraryDamagedError(
                f"'{self.path}' is damaged ({text}). Move the folder away and ingest the articles again."
            )
        return exc

    def close(self) -> None:
        """Closes the connections of all threads."""
        for connection in self._connections:
            connection.close()
        self._connections.clear()
        self._threads = threading.local()


@contextmanager
def storage_errors(folder: Path) -> Iterator[None]:
    """Turns what the disk says into a `StorageError` that names the folder and what to do."""
    try:
        yield
    except OSError as exc:
        if exc.errno == errno.ENOSPC:
            raise StorageError(full_disk(folder)) from exc
        if exc.errno in (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST, errno.EIO):
            raise StorageError(
                f"The library '{folder}' cannot be written to ({exc.strerror}). Make the folder writable, or choose "
                "another with --library. Nothing already stored is lost."
            ) from exc
        raise


def full_disk(folder: Path) -> str:
    """What to say when there is no room left."""
    return (
        f"The disk that holds the library '{folder}' is full. Make room and run the same command again: it goes on "
        "where it stopped, and nothing already stored is lost."
    )


def _statements(script: str) -> list[str]:
    lines = [line for line in script.splitlines() if not line.startswith("--")]
    return [statement for statement in "\n".join(lines).split(";") if statement.strip()]
