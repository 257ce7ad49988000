"""What the screens draw of a library: evidence, articles, registers, sheets, follow-ups."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Answer, Assistant
from policy.language import LANGUAGES, Language
from screens.article_text import Reading, _marked, article_panel
from screens.evidence import checks_line, evidence_panel, highlighted
from screens.evidence_docx import as_docx
from screens.evidence_sheet import as_markdown, sheet_of
from screens.exchange import Exchange
from screens.follow_ups import with_follow_ups
from screens.register_rows import matching_rows, rows_of
from screens.timeline import Event, timeline
from screens.words import words_in

MADE = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_the_quoted_sentence_is_marked_in_its_passage(assistant: Assistant, answer: Answer) -> None:
    html = evidence_panel([Exchange(answer.question, answer)], assistant.library, "fr")
    marked = [unescape(one) for one in re.findall(r"<mark>(.*?)</mark>", html, re.DOTALL)]
    assert marked == [citation.quote for citation in answer.citations]
    assert html.count('class="source"') == len(answer.citations)


def test_only_the_last_answers_sources_are_shown(assistant: Assistant, answer: Answer) -> None:
    html = evidence_panel([Exchange("a", answer), Exchange("b", answer), Exchange("c")], assistant.library, "en")
    assert re.findall(r'id="evidence-(\d)"( hidden)?', html) == [("0", " hidden"), ("1", "")]


def test_the_evidence_of_an_article_that_is_gone_is_still_its_sentence(assistant: Assistant, answer: Answer) -> None:
    gone = replace(answer, citations=tuple(replace(one, article_id="gone") for one in answer.citations))
    html = evidence_panel([Exchange("q", gone)], assistant.library, "vi")
    assert "76" in plain(html) and "?article=" not in html


@given(st.text(min_size=1), st.data())
def test_highlighting_changes_no_character(whole: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start, len(whole)))
    made = highlighted(whole, 0, len(whole), start, end)
    if len(whole) < 400:
        assert plain(made) == whole or "<" in whole or "&" in whole
    assert "<script" not in made


@given(
    st.text(alphabet="abc <>&é", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["figure", "instrument", "here"]))),
)
def test_what_was_read_is_marked_without_losing_a_character(whole: str, spans: list[tuple[int, int, str]]) -> None:
    readings = [Reading(min(a, b), max(a, b), kind, "x") for a, b, kind in spans]
    made = _marked(whole, readings)
    assert unescape(re.sub(r"</?mark[^>]*>", "", made)) == whole


def test_an_article_opens_at_its_place(assistant: Assistant, answer: Answer) -> None:
    library, cited = assistant.library, answer.citations[0]
    article = library.article(cited.article_id)
    assert article is not None
    html = article_panel(article, library.registers(article.id), "fr", (cited.start, cited.end))
    here = re.findall(r'class="read here"[^>]*>(.*?)</mark>', html, re.DOTALL)
    assert unescape("".join(here)) == cited.quote
    assert html.count('id="place"') == 1 and "read figure" in html and "read instrument" in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "search", ["57-NQ/TW", "nghi quyet 57", "Nghị quyết 57", "resolution 57", "bureau politique 57"]
)
def test_an_instrument_is_found_as_people_write_it(search: str, language: Language, assistant: Assistant) -> None:
    rows = rows_of(assistant.library.instruments(), language)
    found = matching_rows(rows, search)
    assert any(row.id.startswith("57-NQ/TW") for row in found) and len(found) < len(rows)


def test_filters_of_the_register_are_taken_together(assistant: Assistant) -> None:
    rows = rows_of(assistant.library.instruments(), "en")
    wanted = next(row for row in rows if row.place_ids and row.year and row.body_id and row.type)
    found = matching_rows(rows, type=wanted.type, body=wanted.body_id, place_id=wanted.place_ids[0], year=wanted.year)
    assert wanted in found
    assert all(row.year == wanted.year and row.type == wanted.type for row in found)
    assert matching_rows(rows, year=1900) == []


def test_a_time_line_is_in_order_of_time() -> None:
    events = [
        Event(date(2025, 1, 2), "2 Jan", "reported <b>", is_issue=False),
        Event(date(2024, 1, 1), "1 Jan", "issued", is_issue=True),
    ]
    drawn = timeline(events, "Time line")
    assert plain(drawn) == "1 Jan issued2 Jan reported <b>" and 'aria-label="Time line"' in drawn
    assert timeline([], "Time line") == ""


def test_both_sheets_hold_question_answer_quotations_links_checks_and_versions(
    assistant: Assistant, answer: Answer
) -> None:
    sheet = sheet_of(answer, assistant.library, "vi", MADE)
    markdown = as_markdown(sheet)
    document = docx.Document(BytesIO(as_docx(sheet)))
    word = "\n".join(one.text for one in document.paragraphs)
    cited = answer.citations[0]
    links = {one.target_ref for one in document.part.rels.values() if one.is_external}
    assert links == {citation.url for citation in answer.citations}
    assert [run.text for one in document.paragraphs for run in one.runs if run.bold][:1] == ["76"]
    assert document.core_properties.language == "vi-VN"
    for written in (markdown, word):
        for part in (
            answer.question,
            cited.url,
            "2/1/2026",
            words_in("vi").sheet_title,
            checks_line(answer.checks, words_in("vi")),
        ):
            assert part in written
        assert assistant.library.content_hash(cited.article_id) in written
        assert cited.quote.replace("_", "\\_") in written or cited.quote in written


def test_a_sheet_survives_control_characters_and_markup(assistant: Assistant, answer: Answer) -> None:
    cited = replace(answer.citations[0], url="javascript:alert(1)")
    hostile = replace(
        answer,
        citations=(cited,),
        question="a\x00<b>\x0b![x](https://evil)",
        answer="| a | b |\n|---|---|\n| **1** | <i> |",
    )
    sheet = sheet_of(hostile, assistant.library, "en", MADE)
    assert "<b>" not in as_markdown(sheet)
    document = docx.Document(BytesIO(as_docx(sheet)))
    assert [cell.text for cell in document.tables[0].rows[1].cells] == ["1", "<i>"]
    assert not any(one.is_external for one in document.part.rels.values())


def test_follow_ups_are_questions_that_the_assistant_answers(assistant: Assistant, answer: Answer) -> None:
    offered = with_follow_ups(answer, assistant.library, assistant.ask).suggestions
    assert offered
    unanswered = assistant.ask("Quel est le budget de la ville de Paris pour la recherche en 2031 ?")
    assert not unanswered.citations
    offered += with_follow_ups(unanswered, assistant.library, assistant.ask).suggestions
    assert len(offered) > 1
    assert all(assistant.ask(question).citations for question in offered)
    assert not with_follow_ups(
        answer, assistant.library, lambda question: replace(answer, outcome="failed")
    ).suggestions
