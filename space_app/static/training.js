// Training: the runs, their curves over one another, and the stages and gates of pipelines.

import { change, follow } from "./address.js";
import { curves } from "./curves.js";
import { count, empty, get, h, trouble } from "./dom.js";
import { values as shown } from "./reading.js";

const MOST = 6; // runs drawn over one another

export function mount(element) {
  const root = element.firstElementChild;
  let asked = 0;
  follow("training", async (state) => {
    const turn = ++asked;
    delete element.dataset.ready;
    const views = await page(state).catch((error) => [trouble(error)]);
    if (turn !== asked) return;
    const key = root.contains(document.activeElement) ? document.activeElement.dataset.key : "";
    root.replaceChildren(...views.flat(Infinity).filter(Boolean));
    if (key) root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    element.dataset.ready = JSON.stringify(state);
  });
}

async function page(state) {
  const runs = await get("/api/v1/runs");
  if (!runs.length) return [empty("No training runs here", "A run's folder has a run.json and a log.jsonl; name the folder that holds them:", h("code", {}, "cap-rlvr space --runs runs"))];
  const named = state.runs?.split("|").filter((place) => runs.some((run) => run.place === place));
  const chosen = named?.length ? named.slice(0, MOST) : runs.slice(0, 1).map((run) => run.place);
  const found = await Promise.all(chosen.map((place) => get("/api/v1/run-log", { place })));
  const toggle = (place, on) => {
    const next = on ? [...chosen, place].slice(-MOST) : chosen.filter((other) => other !== place);
    change("training", { runs: next.join("|") });
  };
  return [list(runs, chosen, toggle), curves(found), found.map(journal), found.map(recipe)];
}

function list(runs, chosen, toggle) {
  return h("section", {}, h("p", { class: "quiet-line" }, `Choose up to ${MOST} runs to draw over one another.`),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Training runs" }, h("table", { class: "list" },
      h("thead", {}, h("tr", {}, ["Run", "Kind", "Stage", "Model", "Data", "Started", "Steps"].map((name, i) => h("th", { scope: "col", class: i === 6 ? "number" : "" }, name)))),
      h("tbody", {}, runs.map((run) => {
        const at = chosen.indexOf(run.place);
        return h("tr", {}, h("th", { scope: "row" }, h("label", { class: "pick" },
          h("input", { type: "checkbox", "data-key": `run-${run.place}`, checked: at >= 0, onchange: (event) => toggle(run.place, event.target.checked) }), at >= 0 && h("span", { class: `key line${at}`, "aria-hidden": true }), run.place === "." ? run.name : run.place)),
          h("td", {}, run.kind), h("td", {}, run.stage ?? "–"), h("td", {}, run.model), h("td", {}, run.data), h("td", { class: "when" }, run.started.slice(0, 16).replace("T", " ")), h("td", { class: "number" }, count(run.steps)));
      })))));
}

function journal(run) {
  if (!run.journal.length) return "";
  return h("section", {}, h("h3", {}, `Stages and gates: ${run.name}`), h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `Journal of ${run.name}` }, h("table", { class: "list" },
    h("thead", {}, h("tr", {}, ["Time", "Stage", "Event", "Detail"].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, run.journal.map((entry) => h("tr", {}, h("td", { class: "when" }, String(entry.time ?? "").slice(0, 19).replace("T", " ")), h("td", {}, String(entry.stage ?? "–")), h("td", {}, String(entry.event ?? "")),
      h("td", { class: "detail" }, typeof entry.detail === "object" ? shown(entry.detail) : String(entry.detail ?? ""))))))));
}

const recipe = (run) => h("details", { class: "panel" }, h("summary", {}, `Recipe of ${run.name}`), shown({ data_revision: run.data_revision, ...run.recipe }));
