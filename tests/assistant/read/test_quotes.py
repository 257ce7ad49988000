"""Which sentences are quoted: what somebody goes on to say, the short word after, what a follow-up asks anew."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from tests.assistant.over_articles import Over

ARTICLE = (
    "M. Hoang Van Bach, directeur de l'agence des semences de Tuyen Quang, a souligné que la province devait aller "
    "plus vite. Il faut ouvrir une banque de graines à Na Hang et former trente techniciens. Il est aussi utile de "
    "relier les serres par radio.\n\n"
    "The priority date of a plant variety holds for 14 months in Vietnam. In Japan it is 12.\n\n"
    "Chaque essai de semis dure dix mois au plus. Un essai peut être prolongé une fois de trois mois."
)
TITLE = "Les semences de Tuyen Quang"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Que doit faire Tuyen Quang selon Hoang Van Bach ?", "banque de graines", id="goes on to say"),
        pytest.param(
            "What is the priority date of plant varieties in Vietnam and in Japan?", "In Japan", id="short word"
        ),
    ],
)
def test_what_goes_on_is_quoted_with_what_it_goes_on_from(over: Over, question: str, told: str) -> None:
    assert told in over(ARTICLE, TITLE).ask(question).answer


def test_a_follow_up_is_answered_by_what_holds_its_new_words(over: Over) -> None:
    history = [Turn("user", "Combien de temps dure un essai de semis ?"), Turn("assistant", "Dix mois au plus.")]
    assert "prolongé une fois" in over(ARTICLE, TITLE).ask("Et peut-on le prolonger ?", history).answer


OWNERS = (
    "In Ha Giang the tea house of Lung Phin, shown to visitors of the trade fair by the Women's Union, dries 40 tonnes "
    "of leaves a year."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who owns the tea house of Lung Phin?", id="en"),
        pytest.param("À qui appartient la maison de thé de Lung Phin et qui l'a conçue ?", id="fr"),
        pytest.param("Ai thiết kế nhà chè Lũng Phìn?", id="vi"),
    ],
)
def test_a_sentence_without_the_deed_does_not_say_who_did_it(over: Over, question: str) -> None:
    assert "Women's Union" not in over(OWNERS, "Tea of Ha Giang").ask(question).answer


def test_a_sentence_with_the_deed_does(over: Over) -> None:
    told = OWNERS.replace("shown to visitors of the trade fair by", "which belongs to")
    assert (
        "Women's Union" in over(told, "Tea of Ha Giang").ask("À qui appartient la maison de thé de Lung Phin ?").answer
    )


FIELDS = (
    "Yen Bai counts 19 technology firms. The province builds its farms on sensors, drones, blockchain and artificial "
    "intelligence."
)


@pytest.mark.parametrize(
    "question", ["Quelles technologies Yen Bai emploie-t-elle ?", "Which technologies does Yen Bai rely on?"]
)
def test_a_sentence_with_several_of_the_class_asked_for_comes_first(over: Over, question: str) -> None:
    quoted = over(FIELDS, "Farms of Yen Bai").ask(question).answer.split(">")[1]
    assert quoted.strip(" “«\n").startswith("The province builds")


STATED = "The weaving park of Yen Bai has not grown as hoped. Looms stand idle for want of spare parts. Cloth is cheap."


def test_why_goes_on_with_what_follows_the_bare_fact(over: Over) -> None:
    answer = over(STATED, "Weaving in Yen Bai").ask("Why has the weaving park of Yen Bai not grown as hoped?").answer
    assert "spare parts" in answer
