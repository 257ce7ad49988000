"""A date belongs to the event beside it: "when did it open?" is not answered with when work began."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant
from assistant.read.dates.events import agree, dated_by, event_names
from policy.dates import find_dates
from policy.language import Language

Over = Callable[[str, str], Assistant]
SENTENCES: dict[Language, str] = {
    "en": "Ground was broken in May 2024, and the laboratory is to open in the third quarter of 2027.",
    "fr": "Le chantier a commencé en mai 2024 et le laboratoire sera inauguré au troisième trimestre 2027.",
    "vi": "Phòng thí nghiệm khởi công tháng 5/2024, dự kiến khánh thành vào quý III/2027.",
}


@pytest.mark.parametrize("language", ["en", "fr", "vi"])
@pytest.mark.parametrize(
    ("question", "year"),
    [
        pytest.param("Quand le laboratoire ouvrira-t-il ?", 2027, id="opens"),
        pytest.param("When did construction begin?", 2024, id="begins"),
        pytest.param("Khi nào khánh thành?", 2027, id="opens, in Vietnamese"),
    ],
)
def test_a_period_is_claimed_by_the_event_beside_it(language: Language, question: str, year: int) -> None:
    text = SENTENCES[language]
    found = dated_by(event_names(question), find_dates(text, language), text)
    assert [one.first.year for one in found] == [year]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        pytest.param("Quand débutent les travaux de l'institut ?", "work begins", id="fr, inverted"),
        pytest.param("Khi nào bắt đầu xây dựng trung tâm?", "work begins", id="vi, not only built"),
        pytest.param("Ground had been broken in May.", "work begins", id="en, pluperfect"),
        pytest.param("Tỉnh đưa trung tâm vào hoạt động.", "opens", id="vi, put into service"),
        pytest.param("The centre will welcome its first clients in May.", "opens", id="en, first clients"),
    ],
)
def test_events_are_known_in_other_words(text: str, event: str) -> None:
    assert event_names(text) == {event}


def test_a_period_of_another_event_only_is_left_out() -> None:
    text = "Work began on the park in March 2023."
    assert dated_by(event_names("When did the park open?"), find_dates(text, "en"), text) == []


def test_what_texts_undergo_is_one_event() -> None:
    assert agree(event_names("Khi nào nghị quyết được thông qua?"), event_names("signed in May"))
    assert not agree(event_names("Khi nào nghị quyết được thông qua?"), event_names("opened in May"))


ARTICLE = (
    "Kon Tum a adopté un programme de chèques numériques pour les pépinières. Un chèque vaut 12 millions de VND. "
    "Les dossiers peuvent être déposés à partir du 3 février 2026.\n\n"
    "Le centre de semences, dont le chantier a commencé en avril 2023, sera inauguré en juin 2026."
)


@pytest.mark.parametrize(
    ("question", "date"),
    [
        pytest.param("When will the Kon Tum seed centre open?", "June 2026", id="opens"),
        pytest.param(
            "From what date can nurseries apply for the digital vouchers of Kon Tum?", "February 3, 2026", id="apply"
        ),
    ],
)
def test_the_date_of_the_event_asked_for_is_told(over: Over, question: str, date: str) -> None:
    assert f"**{date}**" in over(ARTICLE, "Des chèques numériques pour les pépinières").ask(question).answer


def test_artificial_intelligence_asks_for_nobody() -> None:
    from assistant.understand import Kind, read_question

    assert not read_question("When does the AI complex open?").asks(Kind.WHO)
    assert read_question("Ai ký quyết định này?").asks(Kind.WHO)
