from __future__ import annotations

from evals.training.source import Dataset, Paragraph, Question
from evals.training.unlabelled import GAPS, RECURRING, unlabelled_groups
from policy.language import LANGUAGES

ENGLISH = (
    "The tidal station near Orveth was designed by Mira Solberg between two wars. "
    "Many visitors remember the tidal station at Orveth mostly because Mira Solberg painted its doors. "
    "Nothing else is known of the fishermen who lived there before."
)
VIETNAMESE = "Trạm thủy triều Orveth do Mira Solberg thiết kế, và được mở cửa cho khách tham quan vào mùa xuân."


OTHERS = tuple(
    Paragraph(id=f"{lang}{n}", title=f"{lang}{n}", text=f"q{n}w", lang=lang) for lang in LANGUAGES for n in range(9)
)
"""So that words are not small only because there are so few paragraphs."""


def usable(*names: str) -> frozenset[str]:
    return frozenset({*names, *(one.id for one in OTHERS)})


def dataset(*extra: Paragraph) -> Dataset:
    paragraphs = (
        Paragraph(id="en", title="Orveth", text=ENGLISH, lang="en"),
        Paragraph(id="vi", title="Trạm Orveth", text=VIETNAMESE, lang="vi"),
        *OTHERS,
        *extra,
    )
    tied = Question(id="q", question="?", lang="en", relevant=("en",), relevant_by_lang={"en": "en", "vi": "vi"})
    return Dataset(name="made up", paragraphs=paragraphs, questions=(tied,))


def test_recurring_words_are_looked_for_where_the_sentence_they_were_taken_from_is_not() -> None:
    made = dataset()
    found = [one for one in unlabelled_groups(made, usable("en")) if one.dataset == RECURRING]

    assert found
    for group in found:
        (example,) = group.examples
        assert example.answers
        answers = {example.text[start:end] for start, end in example.answers}
        assert not any(answer in example.question for answer in answers)
        assert not ("designed" in example.question and "designed" in example.text)


def test_across_languages_a_name_is_found_in_the_parallel_paragraph() -> None:
    found = [one for one in unlabelled_groups(dataset(), usable("en", "vi")) if one.languages == ("en", "vi")]

    assert found
    assert {group.examples[0].passage for group in found} == {"vi"}
    assert {text[a:b] for g in found for text in [g.examples[0].text] for a, b in g.examples[0].answers} <= {
        "Orveth",
        "Mira Solberg",
    }


def test_a_gap_is_asked_of_its_own_sentence_and_beside_it_stands_a_text_without_that_sentence() -> None:
    found = [one for one in unlabelled_groups(dataset(), usable("en")) if one.dataset == GAPS]

    assert found
    for group in found:
        answering, *others = group.examples
        ((start, end),) = answering.answers
        answer = answering.text[start:end]
        assert ENGLISH.count(answer) == 1
        assert not any(answer in one.text or one.answers for one in others)


def test_only_paragraphs_that_may_be_used_are_and_always_the_same_is_made() -> None:
    held_back = Paragraph(id="kept", title="Orveth", text=ENGLISH, lang="en")
    made = dataset(held_back)

    found = list(unlabelled_groups(made, usable("en", "vi")))

    assert found == list(unlabelled_groups(made, usable("en", "vi")))
    assert not any(example.passage == "kept" for group in found for example in group.examples)
