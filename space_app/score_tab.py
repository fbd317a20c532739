"""The live scoring demo: pick a row, write an answer, see the reward and why."""

from typing import Any

import gradio as gr

from leaderboard.rows import read_rows
from metrics import TASKS, score
from metrics.baselines import prompt_text
from metrics.rewards import SCORING

_SHOWN = 200  # rows offered for each task

_RESULT = """
{{#if value.shown}}<section class="result" aria-live="polite">
<p class="reward"><span>Reward</span> <strong>{{value.reward}}</strong></p>
<p class="reason">{{value.reason}}</p>
<p>Answer as read: <code>{{value.answer}}</code></p>
<table><thead><tr><th scope="col">Component</th><th scope="col">Score</th><th scope="col">Weight</th></tr></thead><tbody>
{{#each value.components}}<tr><th scope="row">{{this.name}}</th><td>{{this.score}}</td><td>{{this.weight}}</td></tr>{{/each}}
</tbody></table></section>{{/if}}
"""

_CSS = """
.result .reward strong { font-size: 2.6rem; font-variant-numeric: tabular-nums; margin-left: .4rem; }
.result p { margin: .2rem 0 .6rem; }
.result code { overflow-wrap: anywhere; }
.result table { border-collapse: collapse; }
.result th, .result td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--border-color-primary); font-weight: 400; }
.result thead th { font-weight: 700; }
"""

_NOTHING: dict[str, Any] = {"shown": False}


def score_tab(data: str, split: str = "validation") -> None:
    """The tab's contents, over the rows of one split."""

    def rows_of(task: str) -> list[tuple[str, str]]:
        rows = read_rows(data, task, split, _SHOWN)
        return [(f"{row['metadata']['case_name']} ({row['kind']})", row["id"]) for row in rows]

    def row_of(task: str, row_id: str) -> dict[str, Any]:
        for row in read_rows(data, task, split, _SHOWN):
            if row["id"] == row_id:
                return row
        raise gr.Error(f"no row {row_id!r} in {task}")

    def choose_task(task: str) -> Any:
        choices = rows_of(task)
        return gr.Dropdown(choices=choices, value=choices[0][1] if choices else None)

    def show(task: str, row_id: str | None) -> tuple[str, str, dict[str, Any]]:
        return (prompt_text(row_of(task, row_id)) if row_id else "", "", _NOTHING)

    def judge(task: str, row_id: str | None, answer: str) -> dict[str, Any]:
        if not row_id:
            raise gr.Error("pick a row first")
        return shown(task, answer, row_of(task, row_id)["reference"])

    def fill(task: str, row_id: str | None) -> str:
        return row_of(task, row_id)["completion"][-1]["content"] if row_id else ""

    first = rows_of(TASKS[0])
    with gr.Row():
        with gr.Column(scale=3):
            with gr.Row():
                task = gr.Dropdown(list(TASKS), value=TASKS[0], label="Task", elem_id="task", scale=1)
                row = gr.Dropdown(first, value=first[0][1] if first else None, label="Row", elem_id="row", scale=2)
            prompt = gr.Textbox(label="Prompt", lines=14, max_lines=22, interactive=False, elem_id="prompt")
        with gr.Column(scale=2):
            answer = gr.Textbox(label="Your answer", lines=8, max_lines=16, elem_id="answer", placeholder="Answer: …")
            with gr.Row():
                button = gr.Button("Score it", variant="primary", elem_id="score")
                gold = gr.Button("Show the gold answer", elem_id="gold")
            result = gr.HTML(
                value=_NOTHING, html_template=_RESULT, css_template=_CSS, apply_default_css=False, elem_id="result"
            )
    task.change(choose_task, task, row, show_progress="hidden", queue=False)
    row.change(show, [task, row], [prompt, answer, result], show_progress="hidden", queue=False)
    gold.click(fill, [task, row], answer, show_progress="hidden", queue=False)
    gr.on([button.click, answer.submit], judge, [task, row, answer], result, show_progress="hidden", queue=False)
    if first:
        prompt.value = prompt_text(row_of(TASKS[0], first[0][1]))


def shown(task: str, answer: str, reference: dict[str, Any]) -> dict[str, Any]:
    """The judgment as the page shows it."""
    judged = score(task, answer, reference)
    weights = SCORING[task].WEIGHTS
    return {
        "shown": True,
        "reward": f"{judged.reward:.3f}",
        "reason": judged.reason,
        "answer": judged.answer if judged.answer is not None else "(none)",
        "components": [
            {"name": name, "score": f"{judged.components[name]:.3f}", "weight": f"{weights[name]:.2f}"}
            for name in weights
        ],
    }
