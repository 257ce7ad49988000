"""Opening day, closing day, time to answer and length of an aid are told apart, in questions and in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.read.dates.asked_limit import Limit, asked_limit, limit_of_heading
from assistant.read.dates.rounds import rounds_at
from assistant.understand.read_question import read_question

if TYPE_CHECKING:
    from tests.assistant.read.conftest import Over

CALLS = """In Hau Giang the counter takes applications for the equipment grant from 3 February 2026. The first call
closes on 17 April 2026, the second on 9 September 2026.

We answer within 18 working days. The grant is paid for three years.

To date 40 companies have asked for it."""
LABELS = """Bộ phận một cửa của Kon Tum hướng dẫn doanh nghiệp xin hỗ trợ đổi mới.

Hạn nộp hồ sơ: 21/5/2026

Thời hạn giải quyết: 12 ngày làm việc"""


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        pytest.param("Jusqu'à quand peut-on déposer un dossier à Kon Tum ?", Limit.CLOSES, id="fr-close"),
        pytest.param("When does the next call of Kon Tum close?", Limit.CLOSES, id="en-close"),
        pytest.param("Hạn nộp hồ sơ ở Kon Tum là khi nào?", Limit.CLOSES, id="vi-close"),
        pytest.param("Quand s'ouvre le prochain appel de Kon Tum ?", Limit.OPENS, id="fr-open"),
        pytest.param("From when can we apply in Kon Tum?", Limit.OPENS, id="en-open"),
        pytest.param("Kon Tum bắt đầu nhận hồ sơ từ ngày nào?", Limit.OPENS, id="vi-open"),
        pytest.param("Quel est le délai de réponse à Kon Tum ?", Limit.ANSWERED, id="fr-answer"),
        pytest.param("Within how many days must the authority decide?", Limit.ANSWERED, id="en-answer"),
        pytest.param("Thời hạn trả lời hồ sơ ở Kon Tum là bao nhiêu ngày?", Limit.ANSWERED, id="vi-answer"),
        pytest.param("Pendant combien de temps l'aide est-elle versée ?", Limit.LASTS, id="fr-lasts"),
        pytest.param("How many years does the support of Kon Tum last?", Limit.LASTS, id="en-lasts"),
        pytest.param("Hỗ trợ của Kon Tum kéo dài bao lâu?", Limit.LASTS, id="vi-lasts"),
        pytest.param("When does Resolution 12/2025/NQ-HDND take effect?", None, id="of a text"),
        pytest.param("When was the laboratory opened?", None, id="of a building"),
    ],
)
def test_the_four_limits_are_told_apart(question: str, limit: Limit | None) -> None:
    assert asked_limit(read_question(question)) is limit


@pytest.mark.parametrize(
    ("heading", "limit"),
    [
        pytest.param("Date limite", Limit.CLOSES, id="fr"),
        pytest.param("Processing time", Limit.ANSWERED, id="en"),
        pytest.param("Thời hạn giải quyết", Limit.ANSWERED, id="vi"),
        pytest.param("Budget 2026", None, id="none"),
    ],
)
def test_labels_say_what_stands_behind_them(heading: str, limit: Limit | None) -> None:
    assert limit_of_heading(heading) is limit


def test_a_day_is_of_the_round_counted_before_it() -> None:
    of = rounds_at("the first is open until 15 March, the second from 1 August", 27)

    assert (of(27), of(53)) == ({1}, {2})


def test_a_round_may_stand_behind_its_day() -> None:
    of = rounds_at("on 15 March for round one and on 20 September for round two", 3)

    assert (of(3), of(36)) == ({1}, {2})


@pytest.mark.parametrize(
    ("text", "question", "told", "not_told"),
    [
        pytest.param(CALLS, "When does the second call of Hau Giang close?", "September 9", "April", id="its round"),
        pytest.param(CALLS, "From when can we apply in Hau Giang?", "February 3", "April", id="first day"),
        pytest.param(CALLS, "Quel est le délai de réponse à Hau Giang ?", "18 jours", "2026", id="time to answer"),
        pytest.param(CALLS, "Hậu Giang hỗ trợ trong mấy năm?", "3 năm", "2026", id="length"),
        pytest.param(LABELS, "Quelle est la date limite de dépôt à Kon Tum ?", "21 mai 2026", "12", id="label, day"),
        pytest.param(LABELS, "How long does Kon Tum take to decide?", "12 working days", "May", id="label of a span"),
    ],
)
def test_each_limit_answers_only_for_itself(over: Over, text: str, question: str, told: str, not_told: str) -> None:
    lead = over(text, "Innovation grants").ask(question).answer.partition("\n")[0]

    assert told in lead
    assert not_told not in lead


def test_a_limit_set_to_a_task_answers_for_that_task(over: Over) -> None:
    article = (
        "Sở Công Thương tổng hợp, báo cáo UBND tỉnh Kon Tum trước ngày 15/6 hằng năm.\n\n"
        "UBND các xã cử một cán bộ phụ trách, lập danh sách hộ nghèo, hoàn thành trước ngày 28/02/2026."
    )
    answer = over(article, "Kế hoạch của Kon Tum").ask("UBND các xã phải lập danh sách hộ nghèo trước ngày nào?").answer

    assert "28/2/2026" in answer.partition(">")[0]
    assert "đến" not in answer.partition(">")[0]


def test_what_is_only_compared_with_dates_nothing(over: Over) -> None:
    article = (
        "Applications for the voucher of Kon Tum open on 4 May 2026. The number of patent applications reached 1,015, "
        "compared with 890 in 2024."
    )
    answer = over(article, "Kon Tum pays vouchers").ask("When can firms apply for the voucher of Kon Tum?").answer

    assert "May 4, 2026" in answer.partition(">")[0]
