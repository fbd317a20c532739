"""The page's own pieces: an HTML component whose contents a script of static/ makes.

Their templates are constant. Gradio fills {{value}} into a JavaScript template literal, where a `${…}` that a stranger
wrote would run; so values reach the page as JSON, and static/dom.js makes text of them.
"""

from pathlib import Path
from typing import Any

import gradio as gr

STATIC = Path(__file__).parent / "static"


def script(name: str, value: Any = None, template: str = '<div class="mount"></div>', **options: Any) -> gr.HTML:
    """An HTML component that static/<name>.js fills: its `mount(element, {trigger, props, watch})` is called once."""
    return gr.HTML(
        value=value,
        html_template=template,
        js_on_load=f"import('/ui/{name}.js').then((m) => m.mount(element, {{trigger, props, watch}})); /* 'select' */",
        apply_default_css=False,
        elem_id=name,
        elem_classes=["piece"],
        **options,
    )


def head() -> str:
    """Tags for the page's head: its styles, and the scripts that every visit needs first."""
    styles = "".join(f'<link rel="stylesheet" href="/ui/{name}.css">' for name in ("page", "tables"))
    first = ("dom", "address", "header", "board", "table", "charts", "model", "samples", "reading")
    return styles + "".join(f'<link rel="modulepreload" href="/ui/{name}.js">' for name in first)
