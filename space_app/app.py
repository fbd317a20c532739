"""The Space's program: Gradio at / of a FastAPI app."""

import os
from pathlib import Path

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")  # read by gradio when it is imported

import gradio as gr
import uvicorn
from fastapi import FastAPI

from space_app.leaderboard_tab import leaderboard_tab
from space_app.score_tab import score_tab

_INTRO = """# cap-rlvr
The open hub for legal reinforcement learning with verifiable rewards: five tasks from US case law, rewards that a policy
cannot fool, and a leaderboard that is honest about noise."""


def page(results: Path, data: str) -> gr.Blocks:
    """The Gradio page over a results store and a dataset."""
    with gr.Blocks(title="cap-rlvr", analytics_enabled=False) as blocks:
        gr.Markdown(_INTRO)
        with gr.Tabs():
            with gr.Tab("Leaderboard", id="leaderboard"):
                leaderboard_tab(results)
            with gr.Tab("Score it", id="score"):
                score_tab(data)
    return blocks


def create_app(results: Path, data: str) -> FastAPI:
    """The FastAPI app: /healthz, and the page at /."""
    app = FastAPI(title="cap-rlvr")

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    return gr.mount_gradio_app(app, page(results, data), path="/", theme=_theme(), ssr_mode=False, run_history=False)


def _theme() -> gr.Theme:
    plex = gr.themes.LocalFont("IBM Plex Sans", weights=(400, 700))
    return gr.themes.Base(primary_hue="indigo", neutral_hue="slate", font=(plex, "system-ui", "sans-serif"))


def serve(results: Path, data: str, host: str, port: int) -> None:
    """Serve until interrupted."""
    print(f"Serving the Space on http://{host}:{port}", flush=True)
    uvicorn.run(create_app(results, data), host=host, port=port, log_level="warning")
