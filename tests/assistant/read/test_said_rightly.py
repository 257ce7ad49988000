"""What leads must not make of an article: a body of its part, a sum of a ratio, the asker's words of its own."""

from __future__ import annotations

from tests.assistant.over_articles import Over

SAID = """Le Van Tam, vice-président de la Commission des mines et des carrières de l'Assemblée
nationale, a visité Lang Son. À Lang Son, 412 articles scientifiques appliqués ont paru. Les entreprises
investissent 4 dongs, l'État investit 1 dong."""


def test_a_part_of_a_body_is_not_the_body(over: Over) -> None:
    lead = over(SAID, "Lang Son").ask("Lê Văn Tâm giữ chức vụ gì?").answer.partition("\n")[0]
    assert "Quốc hội" not in lead.partition("“")[0]


def test_who_asks_is_not_quoted_and_a_ratio_is_no_sum(over: Over) -> None:
    answer = over(SAID, "Lang Son").ask("Combien l'État met-il pour chaque dong que j'investis ?").answer
    assert "j'investis" not in answer
    assert "**1 VND**" not in answer


def test_what_is_counted_is_in_use_unless_it_is_said_not_to_be(over: Over) -> None:
    lead = (
        over(SAID, "Lang Son").ask("How many scientific articles were applied in Lang Son?").answer.partition("\n")[0]
    )
    assert "412" in lead
