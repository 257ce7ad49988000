"""What a model says is in an article, held against it: an entry of the corpus's YAML, or why there is none.

The last word has the check that every correction is held against (`ingest.extract.corrections`). What stands here
before it puts the article's own letters in place of the model's, and refuses what would pass that check by chance.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.extract.corrections import ArticleCorrections, SupportCorrection, problems_in
from ingest.extract.read_sentences import ReadSentence
from ingest.propose.instrument import check_instrument
from ingest.propose.letters import as_written
from ingest.propose.reply import Said, SaidSupport
from ingest.propose.support import check_support
from ingest.propose.verdict import Checked, Refused, short
from policy.article import Article

LONGEST_QUOTE = 1_500
"""Characters: more than a sentence or a row of a table is no quotation but a retelling."""
SHORTEST_QUOTE = 15


def check(said: Said, article: Article, sentences: Sequence[ReadSentence]) -> Checked | Refused:
    """`said` in the article's letters, for review; refused when its quotation, amount or number is not there."""
    quote = as_written(said.quote, article.text)
    if quote is None:
        return Refused(f"the quotation is not in the article: “{short(said.quote)}”")
    if not SHORTEST_QUOTE <= len(quote) <= LONGEST_QUOTE:
        return Refused(f"the quotation is not one sentence: “{short(quote)}”")
    checked = (
        check_support(said, quote, article, sentences)
        if isinstance(said, SaidSupport)
        else check_instrument(said, quote, article, sentences)
    )
    if isinstance(checked, Refused):
        return checked
    entry = checked.entry
    as_correction = (
        ArticleCorrections(article.url, supports=(entry,))
        if isinstance(entry, SupportCorrection)
        else ArticleCorrections(article.url, instruments=(entry,))
    )
    problems = problems_in(as_correction, article)
    return Refused(problems[0]) if problems else checked
