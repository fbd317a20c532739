// Leaderboard, one model: how to run it again, its components, its samples, and another model beside it.

import { change, follows, link } from "./address.js";
import { choose, command, copyButton, count, empty, fixed, get, h, hubLink, short, trouble } from "./dom.js";
import { samplesView } from "./samples.js";
import { badges, ranks, track } from "./table.js";

const KEYS = ["model", "of", "vs", "page", "show"];
const go = (changes) => change("leaderboard", changes);
const term = (name, value) => [h("dt", {}, name), h("dd", {}, value ?? "–")];

export async function modelView(board, values) {
  const others = Object.fromEntries(Object.entries(values).filter(([key]) => !KEYS.includes(key)));
  const back = h("p", { class: "back" }, h("a", { href: link("leaderboard", others), onclick: follows("leaderboard", others) }, "← All models"));
  const line = board.lines.find((one) => one.model === values.model);
  if (!line) return [back, empty("No such model on this leaderboard", values.model)];
  const of = values.of ?? board.tasks.find((task) => line.tasks[task]);
  const [run, samples, compared] = await Promise.all([
    get("/api/v1/run", { model: line.model }).catch((error) => ({ error })),
    samplesView(line, { ...values, of }, board),
    values.vs ? get("/api/v1/compare", { a: line.model, b: values.vs }).catch((error) => ({ error })) : null,
  ]);
  return [back, h("header", { class: "title" },
    h("p", { class: "kicker" }, badges(line)),
    h("h2", {}, line.kind === "baseline" ? line.model : hubLink(line.model)),
    h("p", { class: "headline" }, h("strong", {}, fixed(line.reward)), ` mean reward, 95% interval ${fixed(line.ci95[0])} to ${fixed(line.ci95[1])} · rank ${ranks(line)}`), track(line)),
    h("div", { class: "columns even" }, components(line, board.tasks), again(line, run)),
    comparison(board, line, values, compared), samples];
}

function components(line, tasks) {
  return h("section", {}, h("h3", {}, "Tasks and components"), h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Tasks and components" }, h("table", { class: "list" },
    h("thead", {}, h("tr", {}, ["Task", "Reward", "95% interval", "n", "Components", "Read"].map((name, i) => h("th", { scope: "col", class: [1, 2, 3, 5].includes(i) ? "number" : "" }, name)))),
    h("tbody", {}, tasks.filter((task) => line.tasks[task]).map((task) => {
      const done = line.tasks[task];
      return h("tr", {}, h("th", { scope: "row" }, task), h("td", { class: "number" }, fixed(done.reward)), h("td", { class: "number" }, `${fixed(done.ci95[0])} – ${fixed(done.ci95[1])}`),
        h("td", { class: "number" }, count(done.n)), h("td", {}, Object.entries(done.components).map(([name, value]) => h("span", { class: "pair" }, `${name} `, h("b", {}, fixed(value, 2))))),
        h("td", { class: "number", title: "Share of answers in which an answer could be read" }, `${fixed(done.parsed * 100, 0)}%`));
    })))), robustness(line));
}

function robustness(line) {
  const known = Object.entries(line.robustness ?? {}).filter(([, value]) => value !== null);
  return known.length > 0 && h("p", { class: "quiet-line after" }, "Robustness: ", known.map(([name, value]) => h("span", { class: "pair" }, `${name} `, h("b", {}, fixed(value, 2)))));
}

function again(line, run) {
  if (run.error) return h("section", {}, h("h3", {}, "How to run it again"), trouble(run.error));
  const { result } = run;
  const flat = (value) => Object.entries(value ?? {}).filter(([, item]) => item !== null).map(([key, item]) => `${key} ${typeof item === "object" ? JSON.stringify(item) : item}`).join(", ") || "–";
  const sha = (value) => (value ? [h("code", {}, value), copyButton(value)] : "none: read from a folder");
  return h("section", {}, h("h3", {}, "How to run it again"), command(run.command),
    h("dl", { class: "values facts" }, term("Model's commit", sha(result.revision)), term("Dataset", [String(result.dataset ?? "–"), " ", sha(result.dataset_revision)]), term("Split, seed", `${result.split ?? "–"}, ${result.seed ?? "–"}`),
      term("Rewards", flat(result.metric_versions)), term("Generation", flat(result.generation)), term("Versions", flat(result.versions)), term("Machine", typeof result.hardware === "object" ? flat(result.hardware) : result.hardware),
      term("Size, licence", `${short(line.parameters)}, ${line.licence ?? "–"}`), term("Base", line.base && hubLink(line.base)), term("Run", `${line.run}, ${line.date}`)));
}

function comparison(board, line, values, compared) {
  const rivals = board.lines.filter((other) => other.model !== line.model).map((other) => [other.model, other.model]);
  if (!rivals.length) return "";
  return h("section", { class: "versus" }, h("h3", {}, "Beside another model"),
    h("div", { class: "tools" }, choose("Compare with", [["", "nobody"], ...rivals], values.vs ?? "", (vs) => go({ vs, page: "", show: "" }))),
    compared?.error ? trouble(compared.error) : compared && h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Comparison" }, h("table", { class: "list" },
      h("thead", {}, h("tr", {}, ["Task", "Rows of both", "Difference", "95% interval", "p, corrected", "Detectable", ""].map((name, i) => h("th", { scope: "col", class: i > 0 && i < 6 ? "number" : "" }, name)))),
      h("tbody", {}, compared.rows.map((row) => h("tr", {}, h("th", { scope: "row" }, row.task ?? "all tasks"), h("td", { class: "number" }, count(row.n)), h("td", { class: "number" }, signed(row.difference)),
        h("td", { class: "number" }, `${signed(row.ci95[0])} to ${signed(row.ci95[1])}`), h("td", { class: "number" }, row.p_corrected < 0.001 ? "< 0.001" : fixed(row.p_corrected)),
        h("td", { class: "number", title: "The smallest true difference that so many rows find four times in five" }, fixed(row.detectable)),
        h("td", {}, row.p_corrected >= 0.05 ? "no clear difference" : row.difference > 0 ? "better" : "worse")))))));
}

const signed = (value) => `${value > 0 ? "+" : ""}${fixed(value)}`;
