"""The leaderboard: one line a model, with its interval, the baselines marked as the floor."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gradio as gr

from leaderboard.table import table
from metrics import TASKS

# {{…}} escapes what it shows: model names are strangers' text.
_TEMPLATE = """
<div class="board-scroll" tabindex="0" role="region" aria-label="Leaderboard table">
<table class="board">
<caption>{{value.caption}}</caption>
<thead><tr>
{{#each value.columns}}<th scope="col" aria-sort="none" class="{{this.kind}}"><button type="button">{{this.name}}</button></th>{{/each}}
</tr></thead>
<tbody>
{{#each value.lines}}<tr class="{{this.kind}}">
<td class="number">{{this.place}}</td><th scope="row">{{this.model}} <span class="badge">{{this.badge}}</span></th>
{{#each this.cells}}<td class="number" data-value="{{this.sort}}">{{this.text}}<small>{{this.range}}</small></td>{{/each}}
<td>{{this.date}}</td></tr>{{/each}}
</tbody></table></div>
"""

_CSS = """
.board-scroll { overflow-x: auto; }
.board { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.board caption { text-align: left; padding: 0 0 .6rem; }
.board th, .board td { padding: .45rem .7rem; border-bottom: 1px solid var(--border-color-primary); text-align: left; white-space: nowrap; }
.board thead th { position: sticky; top: 0; background: var(--background-fill-secondary); }
.board thead button { font: inherit; font-weight: 700; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
.board th[aria-sort=ascending] button::after { content: " ▲"; }
.board th[aria-sort=descending] button::after { content: " ▼"; }
.board th.number, .board td.number { text-align: right; }
.board small { display: block; opacity: .8; }
.board tr.baseline th { font-weight: 400; font-style: italic; }
.board .badge:not(:empty) { font-size: .75rem; font-weight: 400; border: 1px solid var(--border-color-primary); border-radius: 1rem; padding: .05rem .5rem; }
"""

_SORT = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('thead button');
  if (!button) return;
  const header = button.parentElement, row = header.parentElement, column = [...row.children].indexOf(header);
  const down = header.getAttribute('aria-sort') !== 'descending';
  for (const other of row.children) other.setAttribute('aria-sort', 'none');
  header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const key = (line) => { const cell = line.children[column]; return cell.dataset.value ?? cell.textContent.trim(); };
  const body = element.querySelector('tbody');
  const lines = [...body.rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const order = isNaN(x) || isNaN(y) || x === '' || y === '' ? x.localeCompare(y) : x - y;
    return down ? -order : order;
  });
  body.append(...lines);
});
"""


def leaderboard_tab(results: Path) -> None:
    """The tab's contents; the store is read anew at each visit."""
    gr.HTML(
        value=lambda: lines(results),
        html_template=_TEMPLATE,
        css_template=_CSS,
        js_on_load=_SORT,
        apply_default_css=False,
        elem_id="leaderboard",
    )
    if trouble := table(results).broken:
        gr.Textbox("\n".join(trouble), label="Result files that cannot be read", interactive=False)


def lines(results: Path) -> dict[str, Any]:
    """What the table shows."""
    rows = table(results).lines
    return {
        "caption": f"{len(rows)} models, best first; those that did not answer all five tasks stand below. Mean reward with its 95% interval (bootstrap over cases).",
        "columns": [
            {"name": "#", "kind": "number"},
            {"name": "Model", "kind": ""},
            {"name": "Mean", "kind": "number"},
            *({"name": task.capitalize(), "kind": "number"} for task in TASKS),
            {"name": "Date", "kind": ""},
        ],
        "lines": [
            {
                "place": place,
                "model": row.model,
                "kind": "baseline" if row.kind == "baseline" else "model",
                "badge": "baseline" if row.kind == "baseline" else "",
                "cells": [_cell(row.reward, row.ci95), *(_task_cell(row.tasks.get(task)) for task in TASKS)],
                "date": row.date,
            }
            for place, row in enumerate(rows, start=1)
        ],
    }


def _task_cell(result: dict[str, Any] | None) -> dict[str, str]:
    return _cell(result["reward"], result["ci95"]) if result else {"text": "–", "range": "", "sort": "-1"}


def _cell(reward: float, ci95: Sequence[float]) -> dict[str, str]:
    return {"text": f"{reward:.3f}", "range": f"{ci95[0]:.2f} to {ci95[1]:.2f}", "sort": f"{reward:.6f}"}
