// Data: a page of a config, one row, or one case; which of them, the address says.

import { change, follow, follows, link } from "./address.js";
import { choose, count, empty, get, h, pager, searchBox, trouble } from "./dom.js";
import { caseView, rowView } from "./record.js";

const CONFIGS = ["holding", "bluebook", "summarise", "retrieval", "entail", "cases"];
const SPLITS = [["", "all splits"], ["train", "train"], ["validation", "validation"], ["test", "test"]];

export function mount(element) {
  const root = element.firstElementChild;
  let asked = 0;
  follow("data", async (state) => {
    const turn = ++asked;
    delete element.dataset.ready;
    const view = await (state.row ? record(`/api/v1/rows/${encodeURIComponent(state.row)}`, rowView) : state.case ? record(`/api/v1/cases/${encodeURIComponent(state.case)}`, caseView) : listing(state));
    if (turn !== asked) return; // the visitor has gone on
    const typed = root.contains(document.activeElement) && document.activeElement.type === "search";
    const at = typed && document.activeElement.selectionStart;
    root.replaceChildren(...[view].flat(Infinity).filter(Boolean));
    if (typed) {
      const box = root.querySelector("input[type=search]");
      box?.focus();
      box?.setSelectionRange(at, at);
    }
    element.dataset.ready = JSON.stringify(state);
  });
}

const record = (path, view) => get(path).then(view).catch((error) => [back(), trouble(error)]);
const back = () => h("p", { class: "back" }, h("a", { href: link("data"), onclick: follows("data", {}) }, "← All rows"));

async function listing({ config = "holding", split = "", q = "", page = "1" }) {
  const go = (changes) => change("data", { page: "", ...changes });
  const tools = h("div", { class: "tools" },
    h("div", { class: "segments", role: "group", "aria-label": "Config" }, CONFIGS.map((name) =>
      h("button", { type: "button", "aria-pressed": String(name === config), onclick: () => go({ config: name }) }, name))),
    searchBox("Search", "words of the text, a name, a citation, an id", q, (text) => go({ q: text })),
    choose("Split", SPLITS, split, (value) => go({ split: value })));
  try {
    const [found, audit] = await Promise.all([get("/api/v1/rows", { config, split, q, page }), get("/api/v1/audit")]);
    const turned = (to) => change("data", { page: String(to) });
    return [tools,
      found.total ? [table(config, found.rows), pager(found.page, found.pages, found.total, config === "cases" ? "cases" : "rows", turned)]
        : empty("Nothing found", "No row has all of these words. Fewer words, or another split, may help."),
      findings(config, audit)];
  } catch (error) {
    return [tools, trouble(error)];
  }
}

function table(config, rows) {
  const cases = config === "cases";
  const target = (row) => (cases ? { case: row.id } : { row: row.id });
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `Rows of ${config}` }, h("table", { class: "list" },
    h("thead", {}, h("tr", {}, ["Case", "Citation", "Decided", cases ? "Court" : "Kind", "Split", cases ? "Case id" : "Row"].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, rows.map((row) => h("tr", { class: "open", onclick: (event) => event.target.closest("a") ?? follows("data", target(row))(event) },
      h("th", { scope: "row" }, h("a", { href: link("data", target(row)), onclick: follows("data", target(row)) }, row.name || "(no name)")),
      h("td", { class: "cite" }, row.citation), h("td", { class: "when" }, row.date), h("td", {}, row.kind), h("td", {}, row.split), h("td", {}, h("code", {}, row.id)))))));
}

function findings(config, audit) {
  const about = audit.filter((finding) => config === "cases" ? !CONFIGS.includes(finding.about) : finding.about === config);
  if (!about.length) return "";
  const broken = about.filter((finding) => finding.broken).length;
  return h("details", { class: "panel" },
    h("summary", {}, `What the audit found: ${count(about.length)} measurements, ${broken ? `${broken} outside of their bound` : "all within their bounds"}`),
    h("p", { class: "quiet-line" }, "Blind baselines do not read the prompt, so they should earn little. Intervals are 95%."),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Audit" }, h("table", { class: "list" },
      h("thead", {}, h("tr", {}, ["What", "Value", "95% interval", "n", "Bound"].map((name, i) => h("th", { scope: "col", class: i ? "number" : "" }, name)))),
      h("tbody", {}, about.map((f) => h("tr", {}, h("th", { scope: "row" }, config === "cases" ? `${f.about}: ${f.what}` : f.what),
        h("td", { class: "number" }, f.value), h("td", { class: "number" }, f.interval || "–"), h("td", { class: "number" }, f.n),
        h("td", { class: "number" }, f.bound || "–", f.broken && h("strong", { class: "bad" }, " broken"))))))));
}
