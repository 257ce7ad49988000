"""What a report says, as one shape that every language fills; types check that none is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.language import Language


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report in one language. Templates are for `str.format`; the names in braces are filled in.

    Measures, kinds, audiences, outcomes and flaws are keyed by what the files of a run call them. Those files keep the
    same names whatever language a report is in, so that runs stay comparable.
    """

    language: Language
    decimal_mark: str
    between: str
    """Separates the ends of an interval."""
    colon: str
    """As it is set after a word, with its spaces."""
    languages: Mapping[Language, str]

    # Names
    measures: Mapping[str, str]
    meanings: Mapping[str, str]
    """What each measure says, in one line."""
    kinds: Mapping[str, str]
    audiences: Mapping[str, str]
    outcomes: Mapping[str, str]
    flaws: Mapping[str, str]
    """{detail}: why an answer is wrong."""
    verdicts: Mapping[str, str]
    """Of a comparison."""

    # The head
    title: str
    """{name}"""
    counts: str
    """{questions} {answers}"""
    skip: str
    headline: str
    not_scored: str
    of: str
    """{count}: how many were scored."""
    must_be_zero: str
    unsupported_figures: str
    unsupported_quotations: str
    time_half: str
    time_most: str
    """{time}"""
    nothing_to_score_by: str
    """{count}"""
    ended_in_failure: str
    """{count}"""

    # Figures
    right_answers: str
    by_kind: str
    by_language: str
    by_audience: str
    described: str
    """{groups}: with their shares, for a screen reader."""
    share_of: str
    """{name} {share} {count}"""
    matrix: str
    question_by_article: str
    all_measures: str
    measures_by_language: str
    measures_by_kind: str
    measure: str
    value: str
    kind: str
    all: str
    length: str
    """{mean} {low} {high}: words of an answer."""
    what_measures_mean: str

    # Abstention and time
    reliability: str
    reliability_title: str
    reliability_text: str
    """{answered} {right}: shares as run."""
    as_run: str
    """{answered} {right}"""
    share_answered: str
    time: str
    time_title: str
    time_text: str
    """{half} {half_interval} {most} {most_interval}"""

    # The judge
    judge: str
    judge_note: str
    """{least}: the least kappa that may be relied on."""
    aspects: Mapping[str, str]
    agreement: str
    """{share} {labels} {kappa}"""
    agreement_heading: str
    not_judged: str
    why_not_judged: str
    """{not_applicable} {unreadable} {no_reply} {not_asked}: how many for which reason."""
    model: str
    rubric: str
    reliable: str
    not_reliable: str

    # Failures
    failures: str
    no_failures: str
    question: str
    answer: str
    cited: str
    evidence: str
    sources: str
    wrong_or_missing: str

    # How to repeat it
    repeat: str
    rests_on: str

    # Two runs
    in_both: str
    """{both} {first} {second}"""
    first: str
    second: str
    difference: str
    only_second_right: str
    """{questions}"""
    only_first_right: str
    """{questions}"""

    def measure_name(self, measure: str) -> str:
        """The measure as this language calls it."""
        return self.measures.get(measure, measure)

    def kind_name(self, kind: str) -> str:
        """The kind of question; as given where an evaluator has kinds of their own."""
        return self.kinds.get(kind, kind)

    def audience_name(self, audience: str) -> str:
        """For whom a question is; as given where it is none of ours."""
        return self.audiences.get(audience, audience)

    def outcome_name(self, outcome: str) -> str:
        """The outcome of an answer; as given where another system has outcomes of its own."""
        return self.outcomes.get(outcome, outcome)

    def group_name(self, grouping: str, group: str) -> str:
        """A group of one of the groupings of `evals.aggregate.GROUPS`."""
        if grouping == "kind":
            return self.kind_name(group)
        if grouping == "audience":
            return self.audience_name(group)
        return next((name for language, name in self.languages.items() if language == group), group)

    def interval(self, low: str, high: str) -> str:
        """An interval between two numbers as written; where commas are decimal marks, they do not separate.

        >>> from evals.words import words_in
        >>> words_in("en").interval("1.5", "2.5"), words_in("fr").interval("1,5", "2,5")
        ('[1.5, 2.5]', '[1,5 ; 2,5]')
        """
        return f"[{low}{self.between}{high}]"

    def number(self, value: float, decimals: int = 0) -> str:
        """The number with this language's decimal mark."""
        return f"{value:.{decimals}f}".replace(".", self.decimal_mark)

    def share(self, value: float, decimals: int = 0) -> str:
        """A share from 0 to 1 as a percentage."""
        return f"{self.number(value * 100, decimals)}\u00a0%"

    def milliseconds(self, seconds: float) -> str:
        """A time, in milliseconds below one second."""
        return f"{self.number(seconds * 1000)}\u00a0ms" if seconds < 1 else f"{self.number(seconds, 1)}\u00a0s"
