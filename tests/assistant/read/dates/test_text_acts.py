"""Which day of a sentence is that of adoption, signature, publication, effect and end."""

from __future__ import annotations

import pytest

from assistant.facts import facts_of
from assistant.read.dates.text_acts import Act, asked_acts, dated_acts
from policy.language import detect_language


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param(
            "Signée le 3 juin 2025, publiée le 8 juin 2025, elle n'entrera en vigueur que le 10 février 2026 ; "
            "elle expirera le 31 décembre 2029.",
            {Act.SIGNED: "3 juin 2025", Act.PUBLISHED: "8 juin 2025", Act.EFFECT: "10 février 2026", Act.LAPSE: "2029"},
            id="four acts",
        ),
        pytest.param(
            "It will not enter into force until 10 February 2026.", {Act.EFFECT: "February"}, id="a denied until begins"
        ),
        pytest.param(
            "It stays in force until 31 May 2029, though the province was merged on 1 July 2025.",
            {Act.LAPSE: "31 May 2029"},
            id="the nearer day",
        ),
        pytest.param(
            "Un pas a été franchi le 11 juillet 2025, lorsque le Conseil populaire a adopté la résolution.",
            {Act.ADOPTED: "11 juillet 2025"},
            id="the day before its act",
        ),
        pytest.param(
            "Nghị quyết có hiệu lực từ ngày 1/1/2026 và hết hiệu lực ngày 31/12/2030.",
            {Act.EFFECT: "1/1/2026", Act.LAPSE: "31/12/2030"},
            id="effect and its end",
        ),
    ],
)
def test_a_day_belongs_to_its_act(sentence: str, told: dict[Act, str]) -> None:
    periods = facts_of(sentence, detect_language(sentence).language).periods
    found = {one.act: one.period.text for one in dated_acts(sentence, periods)}

    assert found.keys() == told.keys()
    assert all(day in found[act] for act, day in told.items())


@pytest.mark.parametrize(
    ("question", "acts"),
    [
        pytest.param("Until when is Resolution 17/2024 valid?", (Act.LAPSE,), id="end"),
        pytest.param("Depuis quand la résolution est-elle applicable ?", (Act.EFFECT,), id="effect"),
        pytest.param("Nghị quyết được thông qua khi nào?", (Act.ADOPTED,), id="adoption"),
        pytest.param("Quelle est la date de signature de la décision ?", (Act.SIGNED,), id="signature alone"),
        pytest.param("How many firms are there?", (), id="none"),
    ],
)
def test_the_act_asked_for(question: str, acts: tuple[Act, ...]) -> None:
    assert asked_acts(question) == acts
