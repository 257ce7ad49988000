"""What stands in the way, and what is out of the way. The article is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.read.obstacles import asks_for_obstacles
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
title: Drones in Cao Bang
url: https://example.org/drones
publisher: Hill Weekly
lang: en
---
Cao Bang removed the obstacles to drone permits in May.

Drone firms in Cao Bang named three difficulties:

- pilots are scarce;

- maps of the valleys date from 1998;

- insurers ask for a fee.

What is still lacking? A spare part takes a month. The only repair shop burnt down.

Drones carried tea for two villages.
"""


def test_every_obstacle_announced_is_told_and_none_that_was_removed(tmp_path: Path) -> None:
    with assistant_over(tmp_path, {"a.md": ARTICLE}) as assistant:
        answer = assistant.ask("What difficulties do drone firms have in Cao Bang?").answer
    assert [words for words in ("pilots are scarce", "1998", "insurers ask") if words not in answer] == []
    assert "repair shop" in answer
    assert "still lacking" not in answer
    assert "in May" not in answer
    assert "tea" not in answer


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Why is the sector weak?", True, id="why weak en"),
        pytest.param("Pourquoi le secteur est-il en retard ?", True, id="why behind fr"),
        pytest.param("Vì sao ngành này phát triển chậm?", True, id="why slow vi"),
        pytest.param("Quels sont les points faibles de la vallée ?", True, id="weak points fr"),
        pytest.param("Why was the centre built?", False, id="another why en"),
        pytest.param("Combien de difficultés ont été levées ?", False, id="counted fr"),
    ],
)
def test_a_question_asks_what_is_in_the_way(question: str, expected: bool) -> None:
    assert asks_for_obstacles(question) is expected


TIDES = """---
title: Hau Giang and the tide
url: https://example.org/tide
lang: en
---
Hau Giang opened a tide laboratory in May.

The director did not hide the difficulties: rooms without power; surveyors who leave for jobs in Ho Chi Minh City.

A professor said they pump too much water. Old wells are a burden for dykes, and weak ones for homes.

Neighbouring Tra Vinh reported shortages of sand.
"""


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param("What difficulties does Hau Giang face?", "leave for jobs", "Old wells", id="its own list"),
        pytest.param("Qu'est-ce qui freine Hau Giang ?", "rooms without power", "Tra Vinh", id="without the word"),
        pytest.param("Trà Vinh gặp khó khăn gì?", "shortages of sand", "rooms", id="a neighbour's single one"),
    ],
)
def test_what_is_said_to_be_a_difficulty_comes_before_what_sounds_like_one(
    tmp_path: Path, question: str, told: str, untold: str
) -> None:
    with assistant_over(tmp_path, {"a.md": TIDES}) as assistant:
        answer = assistant.ask(question).answer
    assert told in answer
    assert untold not in answer
