// The leaderboard's table: a real one, sorted by click and by key.

import { follows, link } from "./address.js";
import { count, fixed, h, short } from "./dom.js";

const reward = (result) => (result ? [h("span", { class: "score" }, fixed(result.reward)), h("small", {}, `${fixed(result.ci95[0], 2)} – ${fixed(result.ci95[1], 2)}`)] : "–");
const task = (name) => ({ key: name, name: name[0].toUpperCase() + name.slice(1), number: true, cell: (line) => reward(line.tasks[name]), value: (line) => line.tasks[name]?.reward });

export const COLUMNS = [
  { key: "rank", name: "Rank", number: true, always: true, cell: (line) => ranks(line), value: (line) => line.rank_low && -line.rank_low },
  { key: "model", name: "Model", always: true, value: (line) => line.model.toLowerCase() },
  { key: "reward", name: "Mean", number: true, always: true, cell: (line) => [reward(line), track(line)], value: (line) => line.reward },
  ...["holding", "bluebook", "summarise", "retrieval", "entail"].map(task),
  { key: "rotation", name: "Rotated", number: true, cell: (line) => fixed(line.robustness?.rotation, 2), value: (line) => line.robustness?.rotation },
  { key: "parameters", name: "Size", number: true, cell: (line) => short(line.parameters), value: (line) => line.parameters },
  { key: "tokens", name: "Tokens", number: true, cell: (line) => (line.tokens === null ? "–" : count(Math.round(line.tokens))), value: (line) => line.tokens },
  { key: "licence", name: "Licence", cell: (line) => line.licence ?? "–", value: (line) => line.licence },
  { key: "date", name: "Date", cell: (line) => line.date, value: (line) => line.date },
  { key: "verified", name: "Verified", cell: (line) => (line.verified ? h("span", { title: "Run by the leaderboard itself" }, "✓ yes") : "–"), value: (line) => Number(line.verified) },
];
export const SHOWN = ["holding", "bluebook", "summarise", "retrieval", "entail", "parameters", "tokens", "date", "verified"];

export const ranks = (line) => (line.rank_low ? (line.rank_low === line.rank_high ? String(line.rank_low) : `${line.rank_low}–${line.rank_high}`) : "–");

/** The interval of a mean, drawn on a track from 0 to 1. */
export const track = ({ reward, ci95 }) => h("span", { class: "track", "aria-hidden": true },
  h("i", { style: `left:${ci95[0] * 100}%;width:${(ci95[1] - ci95[0]) * 100}%` }), h("b", { style: `left:${reward * 100}%` }));

export const badges = (line) => [line.kind !== "model" && h("span", { class: `badge ${line.kind}` }, line.kind), line.below_floor && h("span", { class: "badge floor", title: "Not above the best blind baseline" }, "below the floor")];

/** The table; values.sort is a column's key, with a - before it for the other direction. */
export function draw(board, values, go) {
  const chosen = new Set(values.cols?.split(",") ?? SHOWN);
  const tasks = new Set(board.tasks);
  const columns = COLUMNS.filter(({ key, always }) => (values.task && tasks.has(key) ? key === values.task : always || chosen.has(key)));
  const sort = values.sort ?? (values.task || "reward");
  const key = sort.replace(/^-/, ""), column = COLUMNS.find((c) => c.key === key) ?? COLUMNS[0];
  const ascends = (column.number ? -1 : 1) * (sort.startsWith("-") ? -1 : 1); // numbers begin with the greatest
  const shown = key === "rank" ? -ascends : ascends; // rank 1 is the best, and the least
  const header = ({ key: name, name: label, number }) => {
    const next = name === key && !sort.startsWith("-") ? `-${name}` : name;
    return h("th", { scope: "col", class: `${number ? "number " : ""}${name}`, "aria-sort": name !== key ? "none" : shown > 0 ? "ascending" : "descending" },
      h("button", { type: "button", "data-key": `sort-${name}`, onclick: () => go({ sort: next === "reward" ? "" : next }) }, label));
  };
  const lines = ordered(board.lines, column.value, ascends);
  const groups = [lines.filter((line) => line.complete), lines.filter((line) => !line.complete)];
  const apart = groups[0].length > 0 && groups[1].length > 0;
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Leaderboard" }, h("table", { class: "board", onkeydown: walk },
    h("caption", {}, `${count(board.lines.length)} of ${count(board.total)} models`),
    h("thead", {}, h("tr", {}, columns.map(header))),
    groups.filter((group) => group.length).map((group) => h("tbody", {},
      apart && group === groups[1] && h("tr", { class: "divide" }, h("th", { colspan: columns.length, scope: "colgroup" }, "Did not answer all five tasks")),
      group.map((line) => row(line, columns, values))))));
}

/** In order, those without a value last, whichever way one sorts; equals stay in the order of rank. */
function ordered(lines, value, direction) {
  const has = (line) => ![null, undefined, ""].includes(value(line));
  const order = (a, b) => (typeof a === "string" ? a.localeCompare(b) : a - b) * direction;
  return [...lines.filter(has).sort((a, b) => order(value(a), value(b))), ...lines.filter((line) => !has(line))];
}

function row(line, columns, values) {
  const target = { ...values, model: line.model };
  const open = follows("leaderboard", target);
  return h("tr", { class: `open ${line.kind}`, onclick: (event) => event.target.closest("a") ?? open(event) }, columns.map(({ key, number, cell }) => key === "model"
    ? h("th", { scope: "row", class: "model" }, h("a", { href: link("leaderboard", target), onclick: open, title: line.model, "data-key": `model-${line.model}` }, line.model), " ", badges(line))
    : h("td", { class: `${number ? "number " : ""}${key}` }, cell(line))));
}

/** Up and down walk through the models. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches("th.model a")) return;
  event.preventDefault();
  const names = [...event.currentTarget.querySelectorAll("th.model a")];
  names[names.indexOf(event.target) + step]?.focus();
}
