"""The writing step against a real server on loopback: good prose comes through, wrong sentences never show."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Answer, Outcome
from policy.language import detect_language
from tests.assistant.writing.conftest import Open
from tests.assistant.writing.good_answers import GOOD_ANSWERS, GoodAnswer, mark_of
from tests.servers.openai_server import Reply, Script, serving, words

MARK = re.compile(r" ?\[S?\d+\]")
ELSEWHERE = {
    "Hai Phong": "Thanh Hoa",
    "Hải Phòng": "Thanh Hóa",
    "Quang Ninh": "Lam Dong",
    "Quảng Ninh": "Lâm Đồng",
    "Lam Dong": "Quang Ninh",
    "Dong Nai": "Nghe An",
    "Da Nang": "Nghe An",
    "Can Tho": "Da Nang",
    "Cần Thơ": "Đà Nẵng",
    "Binh Duong": "Can Tho",
    "Ninh Bình": "Đà Nẵng",
    "Bac Ninh": "Da Nang",
    "Thanh Hoa": "Da Nang",
    "Bui The Duy": "Tran Van Khong",
}
INVENTED = {
    "fr": " : « personne n'a jamais écrit cela »",
    "en": ': "nobody has ever written this"',
    "vi": ": “chưa ai từng viết điều này”",
}


def plain(text: str) -> str:
    return MARK.sub("", text)


def prompt_of(body: dict[str, Any]) -> str:
    return str(body["messages"][1]["content"])


def writes(text: Callable[[str], str]) -> Script:
    """A model that answers with what `text` makes of the prompt, and repeats it when it is asked to repair."""
    return lambda body, number: Reply(words(text(prompt_of(body))))


def wrong_figure(good: GoodAnswer, text: str) -> str | None:
    found = re.search(r"(?<![\w/.,-])\d+(?![\w/-])", text)
    return f"{text[: found.start()]}{int(found.group()) + 3}{text[found.end() :]}" if found else None


def wrong_date(good: GoodAnswer, text: str) -> str | None:
    for month, other in (("July", "May"), ("February", "April"), ("juin", "mars")):
        if month in text:
            return text.replace(month, other)
    return None


def wrong_identifier(good: GoodAnswer, text: str) -> str | None:
    found = re.search(r"\d+(?=(?:/\d{4})?[-/][A-Z]{2})", text)
    return f"{text[: found.start()]}{int(found.group()) + 3}{text[found.end() :]}" if found else None


def wrong_name(good: GoodAnswer, text: str) -> str | None:
    return next((text.replace(name, other) for name, other in ELSEWHERE.items() if name in text), None)


def wrong_quotation(good: GoodAnswer, text: str) -> str | None:
    invented = INVENTED[detect_language(plain(text)).language]
    return re.sub(r" (\[S\d+\])\.", rf"{invented} \1.", text)


def invented_source(good: GoodAnswer, text: str) -> str | None:
    return re.sub(r"\[S\d+\]", "[S99]", text)


def no_source(good: GoodAnswer, text: str) -> str | None:
    return plain(text)


MISTAKES = [wrong_figure, wrong_date, wrong_identifier, wrong_name, wrong_quotation, invented_source, no_source]


@pytest.mark.parametrize("good", [pytest.param(good, id=good.question[:40]) for good in GOOD_ANSWERS])
def test_good_prose_comes_through_unchanged(good: GoodAnswer, open_with: Open) -> None:
    with serving(writes(lambda prompt: good.written(prompt) or "")) as server:
        answer = open_with(server.url).ask(good.question)

    assert answer.outcome is Outcome.ANSWERED
    assert plain(answer.answer.split("\n\n")[0]) == plain(good.text.format(*["[S1]"] * len(good.needles)))
    assert answer.record["chat"]["fault"] is None
    assert answer.record["chat"]["removed"] == []
    assert {int(number) for number in re.findall(r"\[(\d+)\]", answer.answer)} == {c.number for c in answer.citations}


@pytest.mark.parametrize("good", [pytest.param(good, id=good.question[:40]) for good in GOOD_ANSWERS])
def test_wrong_sentences_are_never_shown(good: GoodAnswer, open_with: Open) -> None:
    said: list[str] = []

    def write(prompt: str) -> str:
        text = good.written(prompt) or ""
        wrong = [sentence for mistake in MISTAKES if (sentence := mistake(good, text))]
        said.extend(wrong)
        return " ".join(f"{text} {sentence}" for sentence in wrong)

    with serving(writes(write)) as server:
        shown = list(open_with(server.url).stream(good.question))

    assert len(said) >= 4
    right = plain(good.text.format("[S1]"))
    for answer in shown:
        assert "S99" not in answer.answer
        for sentence in said:
            # Without its mark, or with an invented one, the sentence is the good one: it stands there once, cited.
            assert plain(answer.answer).count(plain(sentence)) <= int(plain(sentence) == right)


def a_question() -> GoodAnswer:
    return GOOD_ANSWERS[0]


def test_a_sentence_shows_before_the_model_goes_on(open_with: Open) -> None:
    good = a_question()

    def script(body: dict[str, Any], number: int) -> Reply:
        text = good.written(prompt_of(body)) or ""
        return Reply([*words(text), " ", "Elles", " sont"], seconds_between=0.2)

    with serving(script) as server:
        assistant = open_with(server.url, chat_repair=False)
        assistant.ask(good.question)  # opens what is opened at first use
        server.sent.clear()
        stream = assistant.stream(good.question)
        next(stream)
        sent = [piece for _, piece in server.sent]
        stream.close()  # type: ignore[attr-defined]

    assert any(piece.endswith("].") for piece in sent)
    assert "Elles" not in sent


def test_a_sentence_is_asked_for_once_more_and_shown_in_its_place(open_with: Open) -> None:
    good = a_question()

    def script(body: dict[str, Any], number: int) -> Reply:
        text = good.written(prompt_of(body)) or ""
        if number == 0:
            return Reply(words(f"{text.replace('76', '77')} Hai Phong est une ville."))
        assert "77" in str(body["messages"][-1]["content"])
        return Reply(words(f"1) {text}"))

    with serving(script) as server:
        answer = open_with(server.url).ask(good.question)

    assert plain(answer.answer).startswith(plain(good.text.format("[S1]")))
    assert answer.record["chat"]["repaired"] == 1
    assert "77" not in answer.answer


def reader_answer(open_with: Open, question: str) -> Answer:
    return open_with("none").ask(question)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("", "empty", id="nothing"),
        pytest.param("NOT IN THE SOURCES", "nothing_found", id="says that the sources do not say"),
        pytest.param("There are 76 science and technology enterprises [S1].", "unproven", id="another language"),
        pytest.param("{'answer': 76}", "unproven", id="another format"),
        pytest.param("Le Vietnam est un pays. " * 30, "unproven", id="repeats itself"),
        pytest.param("Voir https://example.org/76 [S1].", "unproven", id="an address"),
    ],
)
def test_poor_text_ends_with_the_evidence_readers_answer(text: str, fault: str, open_with: Open) -> None:
    with serving(Reply(words(text))) as server:
        answer = open_with(server.url).ask(a_question().question)

    reader = reader_answer(open_with, a_question().question)
    assert answer.answer.startswith(reader.answer)
    assert answer.citations == reader.citations
    assert answer.record["chat"]["fault"] == fault
    assert (answer.answer == reader.answer) == (fault == "nothing_found")


def test_what_is_not_in_the_articles_is_not_put_to_the_model(open_with: Open) -> None:
    with serving(Reply(words("Il y en a 12 [S1]."))) as server:
        answer = open_with(server.url, chat_translate=False).ask("Combien de sous-marins possède Hai Phong ?")

    assert server.requests == []
    assert answer.outcome is Outcome.NOT_IN_CORPUS


def test_sources_are_numbered_without_addresses_and_prompts_leave_their_fingerprint(open_with: Open) -> None:
    good = a_question()
    with serving(writes(lambda prompt: good.written(prompt) or "")) as server:
        answer = open_with(server.url).ask(good.question)

    prompt = prompt_of(server.requests[0])
    assert "http" not in prompt
    assert mark_of("76 entreprises", prompt) is not None
    assert set(answer.record["chat"]["prompts"]) == {"write", "write_question"}
    assert answer.record["chat"]["output_tokens"] > 0


def test_closing_the_stream_stops_the_model(open_with: Open) -> None:
    good = a_question()

    def script(body: dict[str, Any], number: int) -> Reply:
        return Reply([good.written(prompt_of(body)) or "", " Encore", " et"], seconds_between=0.02, endless=True)

    with serving(script) as server:
        stream = open_with(server.url).stream(good.question)
        next(stream)
        stream.close()  # type: ignore[attr-defined]

        assert server.hung_up.wait(5)
