"""The look of the page: warm paper and ink, one accent; the rest of it is in static/*.css by the theme's variables."""

import gradio as gr

_INK = gr.themes.Color(
    name="ink",
    c50="#eef3f8", c100="#dce6f0", c200="#b9cde1", c300="#8fb0cf", c400="#6491bb", c500="#3d719f",
    c600="#2a5a86", c700="#20476b", c800="#1a3954", c900="#142c41", c950="#0d1d2c",
)  # fmt: skip


def theme() -> gr.Theme:
    """The theme, light and dark."""
    sans = gr.themes.LocalFont("IBM Plex Sans", weights=(400, 700))
    mono = gr.themes.LocalFont("IBM Plex Mono", weights=(400,))
    return gr.themes.Base(
        primary_hue=_INK,
        secondary_hue=_INK,
        neutral_hue="stone",
        font=(sans, "system-ui", "sans-serif"),
        font_mono=(mono, "ui-monospace", "monospace"),
        radius_size="sm",
    ).set(
        body_background_fill="#faf9f6",
        body_background_fill_dark="#141517",
        body_text_color="#22262b",
        body_text_color_dark="#e8e6e1",
        body_text_color_subdued="#5b6068",
        body_text_color_subdued_dark="#a6a8ad",
        background_fill_primary="#ffffff",
        background_fill_primary_dark="#1b1d20",
        background_fill_secondary="#f3f1ec",
        background_fill_secondary_dark="#23262a",
        border_color_primary="#dedad2",
        border_color_primary_dark="#363a40",
        block_background_fill="#ffffff",
        block_background_fill_dark="#1b1d20",
        block_label_text_color="#5b6068",
        block_label_text_color_dark="#a6a8ad",
        block_title_text_weight="700",
        input_background_fill="#ffffff",
        input_background_fill_dark="#1f2226",
        input_placeholder_color="#6f747c",
        input_placeholder_color_dark="#9a9da3",
        button_primary_background_fill="#20476b",
        button_primary_background_fill_hover="#2a5a86",
        button_primary_background_fill_dark="#8fb0cf",
        button_primary_background_fill_hover_dark="#b9cde1",
        button_primary_text_color="#ffffff",
        button_primary_text_color_dark="#0d1d2c",
        link_text_color="#20476b",
        link_text_color_dark="#8fb0cf",
        link_text_color_hover="#2a5a86",
        link_text_color_hover_dark="#b9cde1",
    )
