"""How the app looks: colours, fonts that machines have, and the page's own script; nothing comes from elsewhere."""

from __future__ import annotations

from pathlib import Path

import gradio as gr

_FOLDER = Path(__file__).parent


def theme() -> gr.themes.Base:
    """Gradio's look with colours that can be read, and no font to fetch."""
    return gr.themes.Default(
        primary_hue="blue",
        # Names of fonts that machines have: the theme's own would be fetched from the web.
        font=["system-ui", "Segoe UI", "Noto Sans", "sans-serif"],
        font_mono=["ui-monospace", "Consolas", "monospace"],
    ).set(
        button_primary_background_fill="#0b5cad",
        button_primary_background_fill_hover="#084a8c",
        button_primary_text_color="#ffffff",
        button_primary_background_fill_dark="#0b5cad",
        button_primary_background_fill_hover_dark="#1a6fc4",
        body_text_color_subdued="#4d5562",
        body_text_color_subdued_dark="#b6bdc9",
        block_info_text_color="#4d5562",
        block_info_text_color_dark="#b6bdc9",
        block_label_text_color="#39404b",
        block_label_text_color_dark="#d5dae2",
        block_title_text_color="#39404b",
        block_title_text_color_dark="#d5dae2",
        input_placeholder_color="#5b6472",
        input_placeholder_color_dark="#a3abb8",
    )


def stylesheet() -> str:
    """The app's CSS."""
    return (_FOLDER / "style.css").read_text(encoding="utf-8")


def head() -> str:
    """The page's scripts, and the style of what stands around the screens, for the head of the page."""
    frame, *scripts = (
        (_FOLDER / name).read_text(encoding="utf-8") for name in ("frame.css", "conversations.js", "page.js")
    )
    return f"<style>{frame}</style>" + "".join(f"<script>{script}</script>" for script in scripts)
