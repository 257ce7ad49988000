import pytest

from assistant.understand import things_listed, understand


@pytest.mark.parametrize(
    ("question", "things"),
    [
        pytest.param(
            "Compare Hue and Da Nang: how many science and technology enterprises?", [], id="a name that holds 'and'"
        ),
        pytest.param(
            "Huê en bref : entreprises scientifiques et technologiques, part de l'économie numérique.",
            ["entreprises scientifiques et technologiques", "part de l'économie numérique"],
            id="a name that holds 'et', in a list",
        ),
        pytest.param(
            "Huế: số doanh nghiệp khoa học và công nghệ và tỷ trọng kinh tế số?",
            ["số doanh nghiệp khoa học và công nghệ", "tỷ trọng kinh tế số"],
            id="a name that holds 'và', beside another",
        ),
    ],
)
def test_things_listed_are_told_apart_but_not_the_words_of_one_name(question: str, things: list[str]) -> None:
    assert [part.question for part in things_listed(understand(question))] == things
