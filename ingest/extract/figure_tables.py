"""Tables of figures, which reach us as lines with cells between bars: the years and things that head columns."""

from __future__ import annotations

from dataclasses import replace

from ingest.extract.figure_measure import Measure
from ingest.extract.read_sentences import ReadSentence
from policy.dates import Period
from policy.quantity import Quantity, find_quantities
from policy.table_cells import cells_told
from policy.table_lines import column_at, label_column, numbers_rows, split_cells, unit_column


class Tables:
    """What the head of the table around the present line says, line after line."""

    def __init__(self) -> None:
        self._head: ReadSentence | None = None
        self._is_in_table = False

    def follow(self, sentence: ReadSentence) -> None:
        """Goes on to `sentence`; the first line of cells after other text is a head."""
        is_row = "|" in sentence.text
        if is_row and not self._is_in_table:
            self._head = sentence
        if not is_row:
            self._head = None
        self._is_in_table = is_row

    def measure_of(self, sentence: ReadSentence, quantity: Quantity) -> str:
        """What heads the column of `quantity`: "Staff (persons)"; empty outside a table."""
        heads, column = self._heads(sentence), column_at(sentence.text, quantity.start)
        return heads[column] if column < len(heads) else ""

    def row_label(self, sentence: ReadSentence, quantity: Quantity) -> Measure | None:
        """What the row of `quantity` is about; None outside a table and in the cell that says so itself."""
        heads, row = self._heads(sentence), split_cells(sentence.text)
        label = label_column(heads, row)
        if not heads or column_at(sentence.text, quantity.start) <= label:
            return None
        return Measure(row[label], sentence.text.index(row[label]), row[label])

    def in_its_unit(self, sentence: ReadSentence, quantity: Quantity) -> Quantity:
        """`quantity` in the unit that its row and its column say, where its cell holds a number alone."""
        if self._head is None or self._head is sentence:
            return quantity
        column = column_at(sentence.text, quantity.start)
        for cell in cells_told(sentence.text, self._head.text, "", sentence.language):
            told = find_quantities(cell.figure, sentence.language) if cell.column == column else []
            if len(told) == 1:
                return replace(told[0], start=quantity.start, end=quantity.end, text=quantity.text)
        return quantity

    def is_no_figure(self, sentence: ReadSentence, quantity: Quantity) -> bool:
        """Whether `quantity` only counts the rows of a table, or belongs to the unit of its row's figures."""
        heads, column = self._heads(sentence), column_at(sentence.text, quantity.start)
        return bool(heads) and (numbers_rows(heads, split_cells(sentence.text), column) or column == unit_column(heads))

    def place_of(self, sentence: ReadSentence, quantity: Quantity) -> str | None:
        """The place that heads the column of `quantity`; None where none does."""
        if self._head is None or self._head is sentence:
            return None
        column = column_at(sentence.text, quantity.start)
        heading = [one.place_id for one in self._head.places if column_at(self._head.text, one.start) == column]
        return heading[0] if len(heading) == 1 else None

    def period_of(self, sentence: ReadSentence, quantity: Quantity) -> Period | None:
        """The period that heads the column of `quantity`, offsets in the article; None outside a table."""
        if self._head is None or self._head is sentence:
            return None
        column = column_at(sentence.text, quantity.start)
        dated = [one for one in self._head.dates if column_at(self._head.text, one.start) == column]
        return self._head.period_in_article(dated[0]) if len(dated) == 1 else None

    def _heads(self, sentence: ReadSentence) -> list[str]:
        """The cells of the head over `sentence`; none outside a table and for the head itself."""
        return [] if self._head is None or self._head is sentence else split_cells(self._head.text)
