"""Every word of the interface: one value per language, checked by types to be complete.

Values with names in braces are templates for `str.format`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The interface in one language."""

    # Everywhere
    app_title: str
    app_purpose: str
    interface_language: str
    tab_ask: str
    tab_resolutions: str
    tab_support: str
    tab_sources: str
    tab_benchmark: str
    all_values: str
    not_known: str
    went_wrong: str
    places: str
    language_names: Mapping[str, str]
    tiers: Mapping[str, str]
    days_ago: tuple[str, str]
    """One day, and {count} days."""
    months_ago: tuple[str, str]
    years_ago: tuple[str, str]
    today: str
    in_future: str

    # Ask
    question: str
    question_hint: str
    copy: str
    new_conversation: str
    past_conversations: str
    kept_here: str
    none_kept: str
    forget: str
    forget_all: str
    forget_all_sure: str
    conversation: str
    welcome: str
    examples: tuple[str, str, str]
    filters: str
    filter_publisher: str
    filter_language: str
    published_from: str
    published_to: str
    date_hint: str
    bad_date: str
    """{given}"""
    evidence: str
    evidence_empty: str
    no_evidence: str
    sources_of: str
    """{question}"""
    source_number: str
    """{number}"""
    open_here: str
    original_page: str
    checked: str
    """{what} {checked} {found}"""
    checked_kinds: Mapping[str, str]
    removed: str
    """{count}"""
    try_asking: str
    outcomes: Mapping[str, str]
    announce: str
    """{answer} {count}"""
    interrupted: str
    feedback_ask: str
    feedback_reasons: tuple[str, str, str, str, str]
    feedback_comment: str
    feedback_send: str
    feedback_thanks: str
    feedback_failed: str
    sheet_markdown: str
    sheet_docx: str

    # The evidence sheet
    sheet_title: str
    sheet_question: str
    sheet_answer: str
    sheet_quotations: str
    sheet_checks: str
    sheet_made: str
    """{date}"""
    sheet_versions: str
    embedding_model: str
    sheet_place: str
    """{start} {end}"""
    sheet_note: str

    # Resolutions
    search: str
    search_hint: str
    type_of_instrument: str
    body: str
    place: str
    year: str
    identifier: str
    subject: str
    date: str
    articles: str
    found_count: str
    """{shown} {total}"""
    nothing_matches: str
    register_empty: str
    open_row: str
    """{name}"""
    pick_a_row: str
    also_written: str
    stated: str
    implied: str
    what_articles_say: str
    says_issued: str
    says_body: str
    says_subject: str
    relations: Mapping[str, str]
    timeline: str
    event_issued: str
    event_reported: str
    timeline_nothing: str

    # What support?
    support_intro: str
    in_a_sentence: str
    who_you_are: str
    who_hint: str
    applicant_kinds: Mapping[str, str]
    """By id of the concept (`policy.terms`)."""
    size: str
    employees: str
    sizes: Mapping[str, str]
    age_years: str
    sector: str
    sector_hint: str
    planned: str
    planned_hint: str
    head_office: str
    co_funding: str
    foreign_capital: str
    commitment: str
    revenue: str
    capital: str
    sum_hint: str
    answer_it: str
    to_support: str
    find_support: str
    next_question: str
    next_question_none: str
    next_question_open: str
    criteria: str
    criterion_kinds: Mapping[str, str]
    verdicts: Mapping[str, str]
    amount: str
    ceiling: str
    """{amount}"""
    rate: str
    legal_basis: str
    not_stated: str
    no_support: str
    support_sheet: str
    not_a_decision: str

    # Sources
    in_library: str
    """{articles} {passages}"""
    library_empty: str
    language_of_article: str
    came_in: str
    published: str
    publisher: str
    title: str
    passages: str
    read_from_it: str
    legend: str
    kind_instrument: str
    kind_support: str
    kind_figure: str
    no_article: str
    pick_an_article: str
    maintain: str
    maintain_off: str
    password: str
    sign_in: str
    sign_out: str
    signed_in: str
    wrong_password: str
    add_files: str
    add_addresses: str
    add_addresses_hint: str
    add: str
    nothing_given: str
    adding: str
    """{done} {total}"""
    remove_article: str
    remove: str
    removed_article: str
    """{title}"""
    reread: str
    reread_done: str
    """{count}"""
    report: str
    fates: Mapping[str, str]

    # Benchmark
    runs: str
    runs_empty: str
    run: str
    report_title: str
    compare_with: str
    compare: str
    compare_none: str
    start_run: str
    start_run_note: str
    askable: str
    """{askable} {total}"""
    articles_missing: str
    """{missing} {total}"""
    nothing_askable: str
    how_many: str
    running: str
    """{done} {total}"""
    failures: str
    no_failures: str
    measure: str
    answer: str
    what_was_wrong: str
    evidence_of_question: str

    def __post_init__(self) -> None:
        """Nothing is left empty: a missing word would be a hole on the screen."""
        for name in self.__slots__:
            if not getattr(self, name):
                raise ValueError(f"The interface word '{name}' is empty.")
