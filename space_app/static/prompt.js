// Score it: the row's prompt, and its gold behind a reveal; or an attack, with the reference that it is judged by.

import { follows, link } from "./address.js";
import { empty, h } from "./dom.js";
import { prompt, values, verbatim } from "./reading.js";

export function mount(element, { props, watch }) {
  const render = () => element.firstElementChild.replaceChildren(view(props.value ?? {}));
  watch("value", render);
  render();
}

function view(value) {
  if (value.attack) {
    return h("article", { class: "paper" },
      h("header", {}, h("p", { class: "kicker" }, `An attack from the corpus · ${value.class}`), h("h2", {}, value.note)),
      h("p", {}, "It stands in the answer box, and is judged by this reference. It may earn ", h("b", {}, value.range), "."),
      values(value.reference));
  }
  if (!value.id) return empty("No row yet", value.trouble ?? "Choose a task, then a row: by search, by its id, or at random.");
  const row = { row: value.id };
  return h("article", { class: "paper" },
    h("header", {},
      h("p", { class: "kicker" }, `${value.task} · ${value.kind} · ${value.split}`),
      h("h2", {}, value.name),
      h("p", { class: "quiet-line" }, h("a", { href: link("data", row), onclick: follows("data", row) }, value.id))),
    prompt(value.text),
    h("details", { class: "reveal" }, h("summary", {}, "Show the gold answer"), verbatim(value.gold)));
}
