"""About: what each task and reward means, how intervals and ranks come about, how to cite."""

import gradio as gr

from hub_datasets.card import SUBJECT
from metrics import TASKS
from metrics.rewards import SCORING
from space_app import parts
from space_app.scoring import formula
from space_app.site import Site


def about_tab(site: Site) -> None:
    """The tab's contents."""
    text = (parts.STATIC / "about.md").read_text(encoding="utf-8")
    tasks = "\n".join(map(_task, TASKS))
    with gr.Column(elem_classes=["essay"]):
        gr.Markdown(text.replace("TASKS", tasks), elem_id="about", header_links=False)


def _task(task: str) -> str:
    """What a task asks, and its reward, by the module that computes it."""
    scoring = SCORING[task]
    about = (scoring.__doc__ or "").strip().splitlines()[0]
    weights = ", ".join(f"{name} {weight:g}" for name, weight in scoring.WEIGHTS.items())
    said = f"\n\n`{found}`" if (found := formula(task)) else ""
    return f"### {task}\n\n{SUBJECT[task][0].upper()}{SUBJECT[task][1:]}. {about}{said}\n\nComponents: {weights}. Version {scoring.VERSION}.\n"
