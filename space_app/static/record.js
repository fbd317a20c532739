// Data: one row with its prompt, gold and reference, and one case with its place in the citation graph.

import { follows, link } from "./address.js";
import { count, empty, get, h, trouble } from "./dom.js";
import { graph } from "./graph.js";
import { prompt, prose, values, verbatim } from "./reading.js";

const to = (tab, values, text, kind = "") => h("a", { class: kind, href: link(tab, values), onclick: follows(tab, values) }, text);
const fact = (term, value) => value && [h("dt", {}, term), h("dd", {}, value)];

/** A row of a task. */
export function rowView(row) {
  const about = row.metadata;
  const facts = Object.entries(about).filter(([key]) => !["case_name", "citation", "record"].includes(key));
  const source = h("section", { class: "source" }, h("p", { class: "quiet-line" }, "…"));
  get(`/api/v1/cases/${encodeURIComponent(row.case_id)}`).then((found) => source.replaceChildren(
    h("h3", {}, "Source case"), h("p", {}, to("data", { case: found.case_id }, `${found.name}, ${found.citation}`)), graph(found)))
    .catch((error) => source.replaceChildren(trouble(error)));
  return [
    h("p", { class: "back" }, to("data", { config: row.task }, `← All rows of ${row.task}`)),
    h("header", { class: "title" },
      h("p", { class: "kicker" }, `${row.task} · ${row.kind} · ${row.split}`),
      h("h2", {}, about.case_name || row.id),
      h("p", { class: "quiet-line" }, about.citation, " · ", h("code", {}, row.id)),
      to("score", { task: row.task, row: row.id }, "Send to Score it", "button")),
    h("div", { class: "columns" },
      h("article", { class: "paper" }, row.prompt.map((message) => prompt(message.content))),
      h("div", { class: "side" },
        h("h3", {}, "Gold answer"), verbatim(row.completion.at(-1).content),
        source,
        h("details", { class: "panel" }, h("summary", {}, "Reference: what the reward reads"), values(row.reference)),
        h("details", { class: "panel" }, h("summary", {}, "Metadata"), h("dl", { class: "values" }, facts.map(([key, value]) => [h("dt", {}, key), h("dd", {}, values(value))])))))];
}

/** A case of the pool. */
export function caseView(found) {
  const { disposition, opinions } = found;
  const outcome = disposition && disposition.outcome + (disposition.remanded ? " and remanded" : "");
  return [
    h("p", { class: "back" }, to("data", { config: "cases" }, "← All cases")),
    h("header", { class: "title" },
      h("p", { class: "kicker" }, `case · ${found.split}${found.metadata.digest ? " · digest in our own words" : ""}`),
      h("h2", {}, found.name), h("p", { class: "quiet-line" }, found.full_name)),
    h("div", { class: "columns" },
      h("article", { class: "paper" },
        found.syllabus && [h("h3", {}, "Syllabus"), prose(found.syllabus)],
        found.headnotes?.length > 0 && [h("h3", {}, "Headnotes"), h("ol", {}, found.headnotes.map((note) => h("li", {}, note)))],
        opinions.map((opinion) => [h("h3", {}, opinion.author || "Opinion", opinion.type && h("small", {}, ` ${opinion.type}`)), prose(opinion.text)])),
      h("div", { class: "side" },
        h("dl", { class: "values" },
          fact("Citations", found.citations.map((c) => c.cite).join("; ")), fact("Court", found.court_name), fact("Decided", found.decision_date),
          fact("Docket", found.docket), fact("Outcome", outcome), fact("Case id", h("code", {}, found.case_id))),
        h("h3", {}, "In the citation graph"), graph(found),
        h("h3", {}, `${count(found.rows.length)} rows made of it`),
        found.rows.length ? h("ul", { class: "links" }, found.rows.map((row) => h("li", {}, to("data", { row: row.id }, `${row.task}, ${row.kind}`), h("span", { class: "quiet-line" }, ` ${row.split}`))))
          : empty("No row", "This case serves as a candidate, and as a neighbour of others."))) ];
}
