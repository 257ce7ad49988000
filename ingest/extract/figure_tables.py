"""Tables of figures, which reach us as lines with cells between bars: the years and things that head columns."""

from __future__ import annotations

from ingest.extract.read_sentences import ReadSentence
from policy.dates import Period
from policy.quantity import Quantity

_BAR = "|"


class Tables:
    """What the head of the table around the present line says, line after line."""

    def __init__(self) -> None:
        self._head: ReadSentence | None = None
        self._is_in_table = False

    def follow(self, sentence: ReadSentence) -> None:
        """Goes on to `sentence`; the first line of cells after other text is a head."""
        is_row = _BAR in sentence.text
        if is_row and not self._is_in_table:
            self._head = sentence
        if not is_row:
            self._head = None
        self._is_in_table = is_row

    def measure_of(self, sentence: ReadSentence, quantity: Quantity) -> str:
        """What heads the column of `quantity`: "Staff (persons)"; empty outside a table."""
        if self._head is None or self._head is sentence:
            return ""
        cells = self._head.text.split(_BAR)
        column = sentence.text.count(_BAR, 0, quantity.start)
        return cells[column].strip() if column < len(cells) else ""

    def row_label(self, sentence: ReadSentence, quantity: Quantity) -> str:
        """What the row of `quantity` is about, its first cell; empty outside a table and in that cell itself."""
        if self._head is None or self._head is sentence or not sentence.text.count(_BAR, 0, quantity.start):
            return ""
        return sentence.text.partition(_BAR)[0].strip()

    def place_of(self, sentence: ReadSentence, quantity: Quantity) -> str | None:
        """The place that heads the column of `quantity`; None where none does."""
        if self._head is None or self._head is sentence:
            return None
        column = sentence.text.count(_BAR, 0, quantity.start)
        heading = [one.place_id for one in self._head.places if self._head.text.count(_BAR, 0, one.start) == column]
        return heading[0] if len(heading) == 1 else None

    def period_of(self, sentence: ReadSentence, quantity: Quantity) -> Period | None:
        """The period that heads the column of `quantity`, offsets in the article; None outside a table."""
        if self._head is None or self._head is sentence:
            return None
        column = sentence.text.count(_BAR, 0, quantity.start)
        dated = [one for one in self._head.dates if self._head.text.count(_BAR, 0, one.start) == column]
        return self._head.period_in_article(dated[0]) if len(dated) == 1 else None
