// A prompt, an opinion or a reference as a reader wants it: paragraphs, lists, masked words; all of it text.

import { h } from "./dom.js";

const CHOICE = /^([A-E])\. (.+)$/;
const DECISION = /^\[([\w-]+)\] (.+?): (.+)$/;
const TERM = /^([A-Z][A-Z_]{3,}|[A-Z][a-z]+(?: [a-z]+){0,2}): (.+)$/;
const BLANK = /(\[(?:MASK|HOLDING)\]|_{4,})/;

/** Words with their blanks marked. */
const marked = (text) => text.split(BLANK).map((part) => (BLANK.test(part) ? h("span", { class: "blank" }, part) : part));

const kinds = [
  [CHOICE, ([, letter, text]) => h("li", { class: "choice" }, h("b", {}, letter), h("span", {}, marked(text)))],
  [DECISION, ([, id, name, text]) => h("li", { class: "decision" }, h("b", {}, name), h("code", {}, `[${id}]`), h("span", {}, marked(text)))],
  [TERM, ([, term, text]) => h("li", { class: "term" }, h("b", {}, term), h("span", {}, marked(text)))],
];

function block(text) {
  const nodes = [];
  for (const line of text.split("\n").filter((l) => l.trim())) {
    const kind = kinds.find(([pattern]) => pattern.test(line));
    if (!kind) nodes.push(h("p", {}, marked(line)));
    else {
      if (nodes.at(-1)?.tagName !== "UL") nodes.push(h("ul", {}));
      nodes.at(-1).append(kind[1](line.match(kind[0])));
    }
  }
  return nodes;
}

/** A prompt: its last part, which says how to answer, stands apart. */
export function prompt(text) {
  const parts = text.split(/\n\s*\n/);
  const last = parts.length > 1 ? parts.pop() : "";
  return h("div", { class: "reading" }, parts.map(block), last && h("div", { class: "how" }, block(last)));
}

/** Running text, such as an opinion. */
export const prose = (text) => h("div", { class: "reading" }, text.split("\n").filter((l) => l.trim()).map((line) => h("p", {}, line)));

/** What a model wrote, as it wrote it. */
export const verbatim = (text) => h("pre", { class: "verbatim", tabindex: 0 }, text === "" ? "(nothing)" : text);

/** A value of JSON: mappings as terms, lists as items, the rest as text. */
export function values(value) {
  if (Array.isArray(value)) return value.length ? h("ol", { class: "values" }, value.map((item) => h("li", {}, values(item)))) : "(none)";
  if (value && typeof value === "object") return h("dl", { class: "values" }, Object.entries(value).map(([key, item]) => [h("dt", {}, key), h("dd", {}, values(item))]));
  return value === null ? "–" : String(value);
}
