// Leaderboard: filters, the table, the charts. The server filters, the page sorts; what is on stands in the address.

import { change, follow, state } from "./address.js";
import { intervals, scatter } from "./charts.js";
import { choose, count, empty, get, h, searchBox, trouble } from "./dom.js";
import { modelView } from "./model.js";
import { COLUMNS, draw, SHOWN } from "./table.js";

const SIZES = [["", "any size"], ["under-1", "under 1B"], ["1-4", "1B to 4B"], ["4-10", "4B to 10B"], ["10-40", "10B to 40B"], ["over-40", "over 40B"], ["unknown", "not known"]];
const KINDS = [["", "all kinds"], ["model", "models"], ["adapter", "adapters"], ["predictions", "predictions"], ["baseline", "baselines"]];
const AGAIN = 30_000; // milliseconds after which an open page looks whether the store has changed

export function mount(element) {
  const root = element.firstElementChild;
  let asked = 0, version;
  const render = async (values) => {
    const turn = ++asked;
    delete element.dataset.ready;
    const query = Object.fromEntries(["q", "task", "kind", "size", "licence", "verified"].map((key) => [key, values[key]]));
    let views;
    try {
      const board = await get("/api/v1/leaderboard", values.model ? {} : query);
      version = board.version;
      views = values.model ? await modelView(board, values) : boardView(board, values);
    } catch (error) {
      views = [trouble(error)];
    }
    if (turn !== asked) return;
    place(root, views);
    element.dataset.ready = JSON.stringify(values);
  };
  follow("leaderboard", render);
  const look = async () => {
    if (document.hidden || (root.contains(document.activeElement) && document.activeElement.matches("input, select"))) return;
    const now = await get("/api/v1/version").catch(() => ({}));
    if (now.version && now.version !== version) render(state("leaderboard"));
  };
  setInterval(look, AGAIN);
  document.addEventListener("visibilitychange", look); // whoever comes back to the page sees it as it is
}

/** Put the views in place of the old ones; whoever is typing goes on typing. */
function place(root, views) {
  const held = root.contains(document.activeElement) ? document.activeElement : null;
  const key = held?.dataset.key ?? (held?.type === "search" ? "search" : "");
  const at = held?.selectionStart;
  root.replaceChildren(...views.flat(Infinity).filter(Boolean));
  if (!key) return;
  const again = root.querySelector(key === "search" ? "input[type=search]" : `[data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
  if (key === "search") again?.setSelectionRange(at, at);
}

const go = (changes) => change("leaderboard", changes);

function boardView(board, values) {
  const tools = h("div", { class: "tools" },
    searchBox("Search", "names, with ; between", values.q, (q) => go({ q })),
    choose("Tasks", [["", "all five"], ...board.tasks.map((task) => [task, task])], values.task ?? "", (task) => go({ task, sort: "" })),
    choose("Kind", KINDS, values.kind ?? "", (kind) => go({ kind })),
    choose("Size", SIZES, values.size ?? "", (size) => go({ size })),
    choose("Licence", [["", "any licence"], ...board.licences.map((name) => [name, name])], values.licence ?? "", (licence) => go({ licence })),
    h("label", { class: "field check" }, h("input", { type: "checkbox", checked: values.verified === "1", onchange: (event) => go({ verified: event.target.checked ? "1" : "" }) }), "verified only"),
    columnChoice(values));
  const broken = board.broken.length > 0 && h("details", { class: "panel trouble-panel" },
    h("summary", {}, `${count(board.broken.length)} result file${board.broken.length > 1 ? "s" : ""} cannot be read; the rest is shown`), h("ul", {}, board.broken.map((line) => h("li", {}, line))));
  if (!board.total) return [broken, empty("No results yet", "Evaluate a model, and it stands here:", h("code", {}, "cap-rlvr evaluate --model org/model --data cap-rlvr --results results"))];
  if (!board.lines.length) return [tools, broken, empty("No model fits these filters", h("button", { type: "button", class: "quiet", onclick: () => go({ q: "", task: "", kind: "", size: "", licence: "", verified: "" }) }, "Clear the filters"))];
  return [tools, broken, draw(board, values, go), h("p", { class: "under" },
    "Mean of the five tasks' rewards, with its 95% interval (bootstrap over cases). A rank range holds every place that the model's interval leaves open; baselines are the floor. ",
    h("a", { href: csv(values), download: "leaderboard.csv" }, "Download as CSV")), charts(board, values)];
}

function csv(values) {
  const query = new URLSearchParams(Object.entries(values).filter(([key]) => ["q", "task", "kind", "size", "licence", "verified"].includes(key)));
  return `/leaderboard.csv?${query}`;
}

function columnChoice(values) {
  const chosen = new Set(values.cols?.split(",") ?? SHOWN);
  const toggle = (key, on) => {
    on ? chosen.add(key) : chosen.delete(key);
    const list = COLUMNS.map((column) => column.key).filter((name) => chosen.has(name));
    go({ cols: list.join() === SHOWN.join() ? "" : list.join() || "none" });
  };
  return h("details", { class: "columns-choice" }, h("summary", {}, "Columns"), h("div", { class: "menu" }, COLUMNS.filter((column) => !column.always).map((column) =>
    h("label", {}, h("input", { type: "checkbox", "data-key": `column-${column.key}`, checked: chosen.has(column.key), onchange: (event) => toggle(column.key, event.target.checked) }), column.name))));
}

function charts(board, values) {
  const by = values.against === "tokens" ? "tokens" : "parameters";
  const toggle = h("div", { class: "segments", role: "group", "aria-label": "Against" }, [["parameters", "Size"], ["tokens", "Tokens"]].map(([key, name]) =>
    h("button", { type: "button", "data-key": `against-${key}`, "aria-pressed": String(by === key), onclick: () => go({ against: key === "parameters" ? "" : key }) }, name)));
  const of = (line) => (values.task ? line.tasks[values.task] : line);
  const points = board.lines.filter((line) => of(line)).map((line) => ({ ...line, reward: of(line).reward, ci95: of(line).ci95 }));
  return h("div", { class: "charts" },
    h("figure", {}, h("figcaption", {}, h("h3", {}, "Reward against cost"), toggle), scatter(points, by)),
    h("figure", {}, h("figcaption", {}, h("h3", {}, "Intervals")), intervals(points)));
}
