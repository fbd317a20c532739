"""Score it: a row, an answer, its reward and why; and outputs that try to fool the reward."""

from functools import cache
from typing import Any

import gradio as gr

from leaderboard.models.base import answer
from metrics import TASKS, score
from metrics.attacks import entries
from metrics.baselines import prompt_text
from space_app import parts
from space_app.scoring import explain, formula
from space_app.site import Site

_SPLIT = "test"  # where random rows come from: the leaderboard's models have answered those
_LONGEST_ATTACK, _OFFERED = 2000, 8  # characters; attacks offered of a task


def score_tab(site: Site) -> None:
    """The tab's contents."""
    place = parts.script("score", {})
    with gr.Row(elem_classes=["picker"]):
        task = gr.Dropdown(list(TASKS), value=TASKS[0], label="Task", elem_id="task", scale=2, min_width=150)
        search = gr.Textbox(
            label="Find a row",
            placeholder="words, a case's name, or a row's id",
            elem_id="find",
            scale=4,
            min_width=220,
        )
        row = gr.Dropdown(label="Row", choices=[], elem_id="row", scale=5, min_width=260)
        other = gr.Button("Random row", elem_id="random", scale=1, min_width=120)
    with gr.Row(elem_classes=["desk"]):
        with gr.Column(scale=6, min_width=340):
            prompt = parts.script("prompt", {})
            attacks = parts.script("attacks", tricks(TASKS[0]))
        with gr.Column(scale=5, min_width=340):
            answer = gr.Textbox(label="Your answer", lines=8, max_lines=18, elem_id="answer", placeholder="Answer: …")
            with gr.Row(elem_classes=["picker"]):
                button = gr.Button("Score it", variant="primary", elem_id="judge", scale=1, min_width=120)
                stored = gr.Dropdown(
                    label="Fill with a model's stored answer", choices=[], elem_id="stored", scale=2, min_width=220
                )
            if site.settings.model:
                generate = gr.Button(f"Ask {site.settings.model}", elem_id="generate")
            result = parts.script("result", {})
    subject = gr.State({})  # what is judged: {"id": row id} or {"attack": its id}

    quiet: dict[str, Any] = {"show_progress": "hidden", "queue": False, "api_visibility": "private"}
    shown = [task, row, stored, attacks, prompt, answer, result, subject, place]
    desk = _Desk(site)
    place.select(desk.at_address, None, shown, **quiet)
    gr.on([task.input, other.click], desk.open, task, shown, **quiet)
    row.input(desk.open, [task, row], shown, **quiet)
    search.submit(desk.find, [task, search], shown, **quiet)
    attacks.select(desk.attack, None, [prompt, answer, result, subject], **quiet)
    gr.on([button.click, answer.submit], desk.judge, [subject, answer], result, **quiet)
    stored.input(desk.stored, [stored, subject], [answer, result], **quiet)
    if site.settings.model:
        generate.click(desk.generate, subject, [answer, result], concurrency_limit=1, api_visibility="private")


class _Desk:
    """What the tab does with the site's rows."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def at_address(self, place: gr.EventData) -> tuple[Any, ...]:
        """What the page's address names: a task and a row, or less."""
        asked: dict[str, str] = place._data or {}
        row_id = str(asked.get("row") or "")
        task = str(asked.get("task") or row_id.partition("-")[0])
        return self.open(task if task in TASKS else TASKS[0], row_id)

    def find(self, task: str, text: str) -> tuple[Any, ...]:
        """The first row that a search finds, with the others to choose from."""
        rows = self.site.rows.page(task, "", text)["rows"]
        if not rows:
            raise gr.Error(f"No row of {task} has all of these words: {text}")
        return self.open(task, rows[0]["id"], _choices(rows))

    def open(self, task: str, row_id: str = "", choices: list[tuple[str, str]] | None = None) -> tuple[Any, ...]:
        """A row of the task, opened: by its id, else some row."""
        try:
            row = self.site.rows.row(row_id or self.site.rows.random_id(task, _SPLIT))
        except KeyError as error:
            nothing: tuple[Any, ...] = ({"trouble": str(error.args[0])}, "", {}, {}, {"task": task, "row": row_id})
            return task, None, gr.Dropdown(choices=[]), tricks(task), *nothing
        task, name = row["task"], row["metadata"].get("case_name", "")
        here = (f"{name} · {row['kind']} · {row['split']}", row["id"])
        known = choices or _choices(self.site.rows.page(task, row["split"])["rows"])
        shown = {
            "id": row["id"],
            "task": task,
            "kind": row["kind"],
            "split": row["split"],
            "name": name,
            "text": prompt_text(row),
            "gold": row["completion"][-1]["content"],
        }
        return (
            task,
            gr.Dropdown(choices=known if here in known else [here, *known], value=row["id"]),
            gr.Dropdown(choices=self.site.board.answered(task), value=None),
            tricks(task),
            shown,
            "",
            {},
            {"id": row["id"]},
            {"task": task, "row": row["id"]},
        )

    def judge(self, subject: dict[str, str], answer: str) -> dict[str, Any]:
        """The judgment of an answer, as static/result.js shows it."""
        if not subject:
            return {"trouble": "Choose a row first."}
        if "attack" in subject:
            attack = _corpus()[subject["attack"]]
            task, reference = attack["task"], attack["reference"]
        else:
            task, reference = self.site.reference(subject["id"])
        judged = score(task, answer, reference)
        return {
            "reward": judged.reward,
            "reason": judged.reason,
            "answer": judged.answer,
            "formula": formula(task),
            "ask": {**subject, "prediction": answer} if "id" in subject else None,
            **explain(task, judged),
        }

    def attack(self, chosen: gr.EventData) -> tuple[dict[str, Any], str, dict[str, Any], dict[str, str]]:
        """An attack of the corpus, with its judgment."""
        attack = _corpus()[str(chosen._data["id"])]
        subject = {"attack": attack["id"]}
        shown = {
            "attack": True,
            "class": attack["class"],
            "note": attack["note"],
            "range": f"{attack['low']:g} to {attack['high']:g}",
            "reference": attack["reference"],
        }
        return shown, attack["prediction"], self.judge(subject, attack["prediction"]), subject

    def stored(self, model: str, subject: dict[str, str]) -> tuple[str, dict[str, Any]]:
        """What a model answered when it was evaluated on this row, and its judgment."""
        if "id" not in subject:
            raise gr.Error("Choose a row first: no model was evaluated on an attack.")
        try:
            prediction = self.site.board.prediction(model, subject["id"])
        except FileNotFoundError:
            raise gr.Error(f"The answers of {model} are not in the store.") from None
        if prediction is None:
            raise gr.Error(f"{model} was not evaluated on this row.")
        return prediction, self.judge(subject, prediction)

    def generate(self, subject: dict[str, str]) -> tuple[str, dict[str, Any]]:
        """What the configured model answers now, and its judgment."""
        if "id" not in subject:
            raise gr.Error("Choose a row first.")
        try:
            text = answer(self.site.generator, self.site.rows.row(subject["id"]))
        except ValueError as error:
            raise gr.Error(str(error)) from None
        if text is None:
            raise gr.Error(f"{self.site.settings.model} does not answer such a row.")
        return text, self.judge(subject, text)


def _choices(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(f"{row['name']} · {row['kind']} · {row['split']}", row["id"]) for row in rows]


@cache
def _corpus() -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in entries()}


@cache
def tricks(task: str) -> list[dict[str, str]]:
    """Attacks to try on a task: the first of each class that ought to earn little."""
    first: dict[str, dict[str, Any]] = {}
    for attack in _corpus().values():
        text = attack["prediction"]
        if (
            attack["task"] == task
            and attack["high"] <= 0.3
            and isinstance(text, str)
            and 20 < len(text) <= _LONGEST_ATTACK
        ):
            first.setdefault(attack["class"], attack)
    return [{name: a[name] for name in ("id", "class", "note")} for a in list(first.values())[:_OFFERED]]
