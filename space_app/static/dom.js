// Elements made of data. What a stranger wrote only ever becomes text: nothing here parses HTML, and a link leads
// to this page or to the Hub and nowhere else.

const SVG = "http://www.w3.org/2000/svg";

function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "href") node.setAttribute("href", safe(String(value)));
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) node.append(child);
  }
  return node;
}

function safe(address) {
  if (/^(\?|\/(?!\/)|https:\/\/huggingface\.co\/)/.test(address)) return address;
  throw new Error(`not a link of this page: ${address}`);
}

/** An element: h("p", {class: "note"}, "text", child); a name that begins with "on" is a listener. */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

/** The same in SVG. */
export const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);

/** A Hub id as a link to the Hub where it has the shape of one, else as text. */
export function hubLink(id, kind = "") {
  const known = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/.test(id) && !/\.\.|--/.test(id);
  return known ? h("a", { href: `https://huggingface.co/${kind}${id}`, rel: "noopener noreferrer", target: "_blank" }, id) : id;
}

/** JSON of a route of this server; an error has the server's own words. */
export async function get(path, query = {}) {
  const address = new URL(path, document.baseURI);
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") address.searchParams.set(name, value);
  const answer = await fetch(address);
  const body = await answer.json().catch(() => ({ error: `the server answered ${answer.status}` }));
  if (!answer.ok) throw new Error(body.error ?? `the server answered ${answer.status}`);
  return body;
}

export const fixed = (value, digits = 3) => (value === null || value === undefined ? "–" : value.toFixed(digits));
export const count = (value) => (value === null || value === undefined ? "–" : value.toLocaleString("en"));

/** 12345678 as "12.3M". */
export function short(value) {
  if (value === null || value === undefined) return "–";
  for (const [size, unit] of [[1e12, "T"], [1e9, "B"], [1e6, "M"], [1e3, "k"]]) {
    if (value >= size) return `${+(value / size).toPrecision(3)}${unit}`;
  }
  return String(+value.toPrecision(3));
}

/** A button that copies a text, and says so. */
export function copyButton(text) {
  const button = h("button", { type: "button", class: "quiet copy", onclick: copy }, "Copy");
  async function copy() {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  }
  return button;
}

/** A command to copy. */
export const command = (text) => h("div", { class: "command" }, h("pre", { tabindex: 0 }, text), copyButton(text));

/** A note where there is nothing to show: a title, and what to do about it. */
export const empty = (title, ...more) => h("div", { class: "empty" }, h("p", { class: "empty-title" }, title), ...more.map((line) => h("p", {}, line)));

/** A message of something that went wrong. */
export const trouble = (error) => h("p", { class: "trouble", role: "alert" }, String(error.message ?? error));

/** A labelled select: choices are [value, text]. */
export function choose(label, choices, value, onchange) {
  const select = h("select", { onchange: () => onchange(select.value) }, choices.map(([key, text]) => h("option", { value: key, selected: key === value }, text)));
  return h("label", { class: "field" }, h("span", {}, label), select);
}

/** A search box that speaks after a rest in the typing, or at Enter. */
export function searchBox(label, placeholder, value, onsearch) {
  let timer;
  const input = h("input", { type: "search", placeholder, autocomplete: "off", spellcheck: "false", oninput: later, onkeydown: now });
  input.value = value ?? "";
  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => onsearch(input.value), 180);
  }
  function now(event) {
    if (event.key !== "Enter") return;
    clearTimeout(timer);
    onsearch(input.value);
  }
  return h("label", { class: "field wide" }, h("span", {}, label), input);
}

/** Previous and next page, and where one is. */
export function pager(page, pages, total, what, turn) {
  const step = (to, text, off) => h("button", { type: "button", class: "quiet", disabled: off, onclick: () => turn(to) }, text);
  return h("nav", { class: "pager", "aria-label": `Pages of ${what}` },
    step(page - 1, "← Previous", page <= 1), h("span", {}, `Page ${count(page)} of ${count(pages)} · ${count(total)} ${what}`), step(page + 1, "Next →", page >= pages));
}
