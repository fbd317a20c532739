// Submit: the checks as they come, and what became of it.

import { h } from "./dom.js";

export function mount(element, { props, watch }) {
  const render = () => element.firstElementChild.replaceChildren(...view(props.value ?? {}).flat().filter(Boolean));
  watch("value", render);
  render();
}

function view({ who, may, checks, running, done, trouble }) {
  return [
    who && h("p", { class: "who" }, may ? "You submit as " : "", may ? h("b", {}, who) : who),
    trouble && h("p", { class: "trouble", role: "alert" }, trouble),
    checks && h("ol", { class: "checks", "aria-live": "polite" }, checks.map((check) =>
      h("li", { class: check.ok ? "good" : "bad" }, h("span", { class: "mark", "aria-hidden": true }, check.ok ? "✓" : "✗"), h("b", {}, check.name), h("span", {}, check.ok && !check.reason ? "fine" : check.reason))),
      running && h("li", { class: "running" }, h("span", { class: "mark", "aria-hidden": true }, "…"), h("span", {}, "the next check is running"))),
    done && h("p", { class: "done", role: "status" }, "Submitted. It stands in the queue as ", h("code", {}, done), "."),
  ];
}
