"""What other programs call: `/ask`, `/search`, `/instruments`, `/eligibility`; also the MCP server's tools.

See `docs/api.md`. Names, arguments and shapes only grow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import gradio as gr
from gradio.events import api
from pydantic import ValidationError

from assistant.answer import Turn
from assistant.eligibility import Profile, assess
from assistant.pipeline import Assistant
from policy.instruments import matching
from policy.language import LANGUAGES, Language, detect_language
from policy.places import find_places, same_area
from policy.registers import Instrument
from screens.profile_form import in_dong
from vectorstore.hit import Filters, Hit
from vectorstore.library import Library

ASKING_AT_ONCE = 16
MOST_HITS = 50
MOST_CHARACTERS = 10_000


def endpoints(assistant: Assistant) -> dict[str, Callable[..., Any]]:
    """The functions by the name under which programs call them."""
    library = assistant.library

    def ask(
        question: str,
        history: list[dict[str, str]] | None = None,
        places: list[str] | None = None,
        languages: list[str] | None = None,
        publishers: list[str] | None = None,
    ) -> dict[str, Any]:
        """Answer a question on science and technology policy, each statement cited and checked against the articles.

        Args:
            question: In French, English or Vietnamese; the answer is in the same language.
            history: Earlier turns, oldest first: {"role": "user" or "assistant", "content": text}.
            places: Only articles on these provinces or cities, in any spelling.
            languages: Only articles in these languages: fr, en, vi.
            publishers: Only articles of these publishers.
        """
        _check_length(question)
        filters = Filters(
            places=tuple(place for name in places or [] for place in _place_ids(name)),
            publishers=tuple(publishers or ()),
            languages=tuple(one for one in LANGUAGES if one in (languages or ())),
        )
        turns = [Turn(str(one.get("role", "user")), str(one.get("content", ""))) for one in history or []]
        return assistant.ask(question, turns, filters).as_json()

    def search(question: str, limit: int = 8) -> list[dict[str, Any]]:
        """Find the passages that answer a question best, best first.

        Args:
            question: In French, English or Vietnamese.
            limit: How many passages at most, up to 50.
        """
        _check_length(question)
        return [_hit(hit) for hit in library.search(question, limit=max(1, min(int(limit), MOST_HITS)))]

    def instruments(query: str = "", place: str = "") -> list[dict[str, Any]]:
        """List resolutions, decisions, laws and plans that the articles name, with what each article says of them.

        Args:
            query: A number or a name, such as "57", "57-NQ/TW" or "nghi quyet 57"; empty lists all.
            place: Only those of a province or city; empty takes all.
        """
        found = library.instruments()
        if query.strip():
            found = matching(query, found)
        if place.strip():
            wanted = _place_ids(place)
            found = [one for one in found if any(same_area(here, asked) for here in one.places for asked in wanted)]
        return [_instrument(one, library) for one in found]

    def eligibility(profile: dict[str, Any], language: str = "en") -> dict[str, Any]:
        """Say which supports somebody may qualify for: each criterion met, not met or not known yet, with its sentence.

        Args:
            profile: Any of kind, size, employees, revenue_vnd, capital_vnd, age_years, person_age, sector, place,
                place_is_seat, activity, co_funding_percent, foreign_capital_percent, commitment_years.
                Sums are in dong: 8000000000, or in words of the language, "8 billion VND".
            language: Of the words around the quotations, and of sums in words: fr, en or vi.
        """
        reader: Language = next((one for one in LANGUAGES if one == language), "en")
        sums = {name: in_dong(profile[name], reader) for name in ("revenue_vnd", "capital_vnd") if profile.get(name)}
        try:
            known = Profile.model_validate(
                {**profile, **{name: dong for name, dong in sums.items() if dong is not None}}
            )
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            raise gr.Error(f"The profile's '{name}' cannot be used: {first['msg']}.", print_exception=False) from error
        urls = {article.id: article.url for article in library.articles()}
        report = assess(known, library.supports(), library.instruments(), reader, urls=urls, today=date.today())
        return report.as_json()

    return {"ask": ask, "search": search, "instruments": instruments, "eligibility": eligibility}


def offer(functions: Mapping[str, Callable[..., Any]]) -> None:
    """Makes the functions callable over HTTP; to be called inside Gradio's Blocks."""
    for name, function in functions.items():
        api(function, api_name=name, concurrency_limit=ASKING_AT_ONCE, concurrency_id=f"api-{name}")


def _check_length(question: str) -> None:
    if len(question) > MOST_CHARACTERS:
        raise gr.Error(
            f"The question has {len(question)} characters, at most {MOST_CHARACTERS} are read. Shorten it.",
            print_exception=False,
        )


def _place_ids(name: str) -> list[str]:
    found = [mention.place_id for mention in find_places(name, detect_language(name).language)]
    if not found:
        raise gr.Error(f"'{name}' is no province or city that is known here.", print_exception=False)
    return found


def _hit(hit: Hit) -> dict[str, Any]:
    shown = hit.as_json()
    # The sentence alone, as the first release gave it.
    return {**shown, "best_sentence": shown["best_sentence"] and shown["best_sentence"]["text"]}


def _instrument(instrument: Instrument, library: Library) -> dict[str, Any]:
    reference = instrument.reference
    return {
        "id": instrument.id,
        "type": reference.type.value if reference.type else None,
        "number": reference.number,
        "year": reference.year,
        "body": reference.body.id if reference.body else None,
        "body_is": reference.body.basis.value if reference.body else None,
        "aliases": list(instrument.aliases),
        "places": list(instrument.places),
        "mentions": [
            {
                "article_id": mention.evidence.article_id,
                "url": article.url if (article := library.article(mention.evidence.article_id)) else None,
                "start": mention.evidence.start,
                "end": mention.evidence.end,
                "quote": mention.evidence.quote,
                "issued": mention.issued.first.isoformat() if mention.issued else None,
                "issued_as_written": mention.issued.text if mention.issued else None,
                "body": mention.body,
                "subject": mention.subject,
                "relations": [
                    {"relation": relation.value, "instrument": other.text} for relation, other in mention.relations
                ],
            }
            for mention in instrument.mentions
        ],
    }
