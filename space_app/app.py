"""The Space's program: Gradio at / of a FastAPI app, and the routes beside it.

`cap-rlvr space` serves it; on a Space this same file is its app.py, configured by CAP_RLVR_RESULTS, CAP_RLVR_DATA,
CAP_RLVR_RUNS, CAP_RLVR_REQUESTS and CAP_RLVR_MODEL (see settings.py).
"""

import os

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")  # read by gradio when it is imported

import gradio as gr
import uvicorn
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from space_app import parts
from space_app.about_tab import about_tab
from space_app.api import router
from space_app.data_tab import data_tab
from space_app.functions import add_functions
from space_app.leaderboard_tab import leaderboard_tab
from space_app.policy import WithPolicy
from space_app.score_tab import score_tab
from space_app.settings import Settings
from space_app.site import Site
from space_app.submit_tab import submit_tab
from space_app.theme import theme
from space_app.training_tab import training_tab


def page(site: Site) -> gr.Blocks:
    """The Gradio page."""
    with gr.Blocks(title="cap-rlvr", analytics_enabled=False) as blocks:
        parts.script("header", template=(parts.STATIC / "header.html").read_text(encoding="utf-8"))
        with gr.Tabs(elem_id="main"):
            for name, label, build in (
                ("leaderboard", "Leaderboard", leaderboard_tab),
                ("score", "Score it", score_tab),
                ("data", "Data", data_tab),
                ("submit", "Submit", submit_tab),
                ("training", "Training", training_tab),
                ("about", "About", about_tab),
            ):
                with gr.Tab(label, id=name, elem_id=f"tab-{name}"):
                    build(site)
        add_functions(site)
    blocks.queue(default_concurrency_limit=8, max_size=256)
    return blocks


def create_app(settings: Settings) -> FastAPI:
    """The FastAPI app: the routes of api.py, the page's files under /ui, and the page at /."""
    app = FastAPI(title="cap-rlvr", docs_url=None, redoc_url=None)
    site = Site(settings)

    app.add_middleware(WithPolicy)
    app.include_router(router(site))
    app.mount("/ui", StaticFiles(directory=parts.STATIC), name="ui")
    return gr.mount_gradio_app(
        app,
        page(site),
        path="/",
        theme=theme(),
        head=parts.head(),
        footer_links=["api"],
        ssr_mode=False,
        run_history=False,
    )


def serve(settings: Settings, host: str, port: int) -> None:
    """Serve until interrupted."""
    app = create_app(settings)
    print(f"Serving the Space on http://{host}:{port}", flush=True)
    uvicorn.run(app, host=host, port=port, log_level="warning")


if __name__ == "__main__":
    serve(Settings.from_environment(), "0.0.0.0", int(os.environ.get("GRADIO_SERVER_PORT", "7860")))
