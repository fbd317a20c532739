// Leaderboard, one model: what it answered, row by row, with another model's answers beside its own.

import { change, follows, link } from "./address.js";
import { choose, count, empty, fixed, get, h, pager, trouble } from "./dom.js";
import { verbatim } from "./reading.js";

const go = (changes) => change("leaderboard", changes);

export async function samplesView(line, values, board) {
  const { of, vs = "", show = "", page = "1" } = values;
  const tasks = board.tasks.filter((task) => line.tasks[task]).map((task) => [task, task]);
  const shows = [["", "all rows"], ["none", "reward 0"], ["part", "between 0 and 1"], ["full", "reward 1"], ["unread", "no answer read"], ...(vs ? [["differ", "where the two differ"]] : [])];
  const head = [h("h3", {}, "Row by row"), h("div", { class: "tools" }, choose("Task", tasks, of, (to) => go({ of: to, page: "" })), choose("Show", shows, show, (to) => go({ show: to, page: "" })))];
  try {
    const found = await get("/api/v1/samples", { model: line.model, task: of, vs, show, page });
    const list = found.rows.length ? [h("ol", { class: "samples" }, found.rows.map((row) => sample(row, line.model, vs))), pager(found.page, found.pages, found.total, "rows", (to) => go({ page: String(to) }))] : empty("No row like that");
    return h("section", {}, head, list);
  } catch (error) {
    return h("section", {}, head, trouble(error));
  }
}

function sample(row, model, vs) {
  const mine = row.mine, other = row.other;
  return h("li", {}, h("details", {},
    h("summary", {}, meter(mine.reward), other && meter(other.reward), h("code", {}, row.id), h("span", { class: "said" }, mine.reason)),
    h("div", { class: vs ? "columns even" : "" }, said(model, mine), vs && (other ? said(vs, other) : empty(`${vs} has no answer to this row`))),
    h("p", {}, h("a", { href: link("data", { row: row.id }), onclick: follows("data", { row: row.id }) }, "The row, with its gold"), " · ", h("a", { href: link("score", { row: row.id }), onclick: follows("score", { row: row.id }) }, "Send to Score it"))));
}

const meter = (reward) => h("span", { class: "meter" }, h("i", { style: `width:${reward * 100}%` }), h("b", {}, fixed(reward, 2)));

const said = (model, sample) => h("div", {}, h("p", { class: "label" }, model), verbatim(sample.prediction),
  h("p", { class: "quiet-line" }, Object.entries(sample.components).map(([name, value]) => h("span", { class: "pair" }, `${name} `, h("b", {}, fixed(value, 2)))), `reward ${fixed(sample.reward)}`),
  h("p", {}, "Read as ", h("code", {}, sample.answer ?? "(none)"), ". ", sample.reason));
