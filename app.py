"""The app: puts the screens together with Gradio, opens the door to them, and decides nothing."""

from __future__ import annotations

import os
from contextlib import redirect_stdout
from dataclasses import asdict
from io import StringIO
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

# Read by Gradio while it is imported: nothing is sent anywhere.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

import gradio as gr
from starlette.middleware import Middleware

from ingest.settings import IngestSettings
from policy.language import LANGUAGES
from policy.late_regex import compile_late_regexes
from screens import api
from screens.ask import AskScreen
from screens.benchmark import BenchmarkScreen
from screens.exchange import from_json
from screens.front_door import STAND_IN, FrontDoor, reader_language
from screens.maintenance import Maintenance
from screens.resolutions import ResolutionsScreen
from screens.sources import SourcesScreen
from screens.support import SupportScreen
from screens.theme import head, stylesheet, theme
from screens.words import words_in
from screens.words.builtin import BUILT_IN
from settings import AppSettings

if TYPE_CHECKING:
    from assistant.pipeline import Assistant

LANGUAGE_NAMES = (("Français", "fr"), ("English", "en"), ("Tiếng Việt", "vi"))
"""Each in its own language, so that everybody finds theirs."""
RUNS = Path("runs")


def build_app(
    assistant: Assistant,
    settings: AppSettings | None = None,
    ingest_settings: IngestSettings | None = None,
    runs: Path = RUNS,
) -> gr.Blocks:
    """The app over `assistant` and its library: five screens, and the endpoints that other programs call.

    Every conversation is kept apart, in the browser that has it.
    """
    settings = settings or AppSettings()
    say = translations()
    library = assistant.library
    maintenance = Maintenance(
        library,
        ingest_settings or IngestSettings(),
        settings.maintainer_password.get_secret_value(),
        settings.corrections,
    )
    app: gr.Blocks
    with gr.Blocks(title=words_in("en").app_title, analytics_enabled=False, fill_width=True) as app:
        with gr.Row(elem_id="masthead"):
            with gr.Column(scale=1, min_width=260):
                gr.HTML(f"<h1>{say('app_title')}</h1>", apply_default_css=False)
                gr.HTML(f'<p class="purpose">{say("app_purpose")}</p>', apply_default_css=False)
            language = gr.Radio(
                list(LANGUAGE_NAMES), value="en", label=say("interface_language"), elem_id="language", container=False
            )
        with gr.Tabs(elem_id="screens") as tabs:
            with gr.Tab(say("tab_ask"), id="ask"):
                ask = AskScreen(assistant, language, say)
            with gr.Tab(say("tab_resolutions"), id="resolutions"):
                resolutions = ResolutionsScreen(library, language, say)
            with gr.Tab(say("tab_support"), id="support"):
                support = SupportScreen(library, language, say)
            with gr.Tab(say("tab_sources"), id="sources"):
                sources = SourcesScreen(library, maintenance, language, say)
            with gr.Tab(say("tab_benchmark"), id="benchmark"):
                benchmark = BenchmarkScreen(assistant, runs, language, say)

        def load_ask(kept: object, request: gr.Request) -> tuple[Any, ...]:
            reader = reader_language(dict(request.headers))
            asked = dict(request.query_params)
            return (
                reader,
                gr.Tabs(selected="sources") if "article" in asked else gr.skip(),
                *ask.load(kept, reader),
            )

        def load_rest(request: gr.Request) -> tuple[Any, ...]:
            reader = reader_language(dict(request.headers))
            asked = dict(request.query_params)
            return (
                *sources.load(reader, asked),
                *resolutions.load(reader),
                *support.load(reader),
                *benchmark.load(reader),
            )

        def carry_over(kept: object, *form: Any) -> tuple[Any, ...]:
            asked = from_json(kept)
            told = asked[-1].question if asked else ""
            return gr.Tabs(selected="support"), told, *support.read(told, *form)

        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        # The first screen does not wait for the others.
        app.load(load_ask, [ask.kept], [language, tabs, *ask.load_outputs], js=_RESTORE, queue=False, **private)
        others = (sources, resolutions, support, benchmark)
        app.load(load_rest, None, [part for screen in others for part in screen.load_outputs], **private)
        ask.to_support.click(
            carry_over, [ask.kept, *support.form, language], [tabs, support.told, *support.filled], **private
        )
        language.input(None, [language], None, js="(chosen) => { window.policy.speak(chosen); }")
        api.offer(api.endpoints(assistant))
    return app


def serve(
    assistant: Assistant,
    host: str | None = None,
    port: int | None = None,
    settings: AppSettings | None = None,
    ingest_settings: IngestSettings | None = None,
) -> None:
    """Opens the app at `host`:`port` (by default those of the settings), says where, and returns when it is stopped.

    Raises:
        OSError: nothing can listen there.
    """
    settings = settings or AppSettings()
    app = build_app(assistant, settings, ingest_settings)
    address = launch(app, host or settings.host, port or settings.port, mcp=settings.mcp)
    print(f"The chat is open at {address} (Ctrl+C closes it).", flush=True)
    Thread(target=compile_late_regexes, daemon=True).start()
    stay_open(app)


def launch(app: gr.Blocks, host: str, port: int, *, mcp: bool = False) -> str:
    """Starts `app` and returns its address at once. Nothing in it is loaded from elsewhere."""
    # Gradio prints advice on sharing the app with the whole internet; where it is open is ours to say.
    with redirect_stdout(StringIO()):
        _, address, _ = app.launch(
            server_name=host,
            server_port=port,
            theme=theme(),
            css=stylesheet(),
            head=head(),
            i18n=translations(),
            footer_links=[],
            share=False,
            ssr_mode=False,
            enable_monitoring=False,
            mcp_server=mcp,
            max_file_size="25mb",
            prevent_thread_lock=True,
            app_kwargs={"middleware": [Middleware(FrontDoor)]},
        )
    return str(address)


def stay_open(app: gr.Blocks) -> None:
    """Returns when Ctrl+C is pressed, with `app` closed."""
    try:
        Event().wait()
    except KeyboardInterrupt:
        app.close(verbose=False)


def translations() -> gr.I18n:
    """Every word of the interface under the codes that Gradio's page knows."""
    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        words = words_in(language)
        plain = {name: value for name, value in asdict(words).items() if isinstance(value, str)}
        examples = {f"example_{number}": example for number, example in enumerate(words.examples)}
        found[STAND_IN[language]] = plain | examples | dict(BUILT_IN.get(language, {}))
    return gr.I18n(**found)


_RESTORE = "() => [window.policy.restore()]"
