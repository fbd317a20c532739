// Score it: the judgment. The reward, what each component adds to it, the reason, and how to ask for it by curl.

import { command, fixed, h } from "./dom.js";

export function mount(element, { props, watch }) {
  const render = () => element.firstElementChild.replaceChildren(view(props.value ?? {}));
  watch("value", render);
  render();
}

function view(value) {
  if (value.trouble) return h("p", { class: "trouble", role: "alert" }, value.trouble);
  if (!value.parts) return h("p", { class: "hint" }, "The reward, and why, will stand here. Shift+Enter in the box scores too.");
  const percent = (part) => `${(part * 100).toFixed(2)}%`;
  return h("section", { class: "result", "aria-live": "polite", "aria-label": "Reward" },
    h("p", { class: "reward" }, h("strong", {}, fixed(value.reward)), h("span", {}, "of 1")),
    h("div", { class: "bar", role: "img", "aria-label": `Reward ${fixed(value.reward)} of 1` },
      value.parts.map((part, i) => h("span", { class: `share c${i}`, style: `width:${percent(part.adds * value.factor)}` }))),
    h("p", { class: "reason" }, value.reason),
    h("table", { class: "parts" },
      h("thead", {}, h("tr", {}, ["Component", "Score", "× Weight", "= Adds"].map((name, i) => h("th", { scope: "col", class: i ? "number" : "" }, name)))),
      h("tbody", {},
        value.parts.map((part, i) => h("tr", {},
          h("th", { scope: "row" }, h("span", { class: `key c${i}`, "aria-hidden": true }), part.name, part.of && h("small", {}, ` × ${part.of}`)),
          h("td", { class: "number" }, fixed(part.value)), h("td", { class: "number" }, fixed(part.weight, 2)), h("td", { class: "number" }, fixed(part.adds)))),
        value.factor < 0.9995 && h("tr", {}, h("th", { scope: "row" }, "× what the gates leave"), h("td"), h("td"), h("td", { class: "number" }, fixed(value.factor)))),
      h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, "Reward"), h("td"), h("td"), h("td", { class: "number" }, fixed(value.reward))))),
    value.formula && h("p", { class: "quiet-line" }, h("code", {}, value.formula)),
    h("p", { class: "label" }, "Answer as read"), h("pre", { class: "verbatim", tabindex: 0 }, value.answer ?? "(none)"),
    value.ask && [h("p", { class: "label" }, "The same from a terminal"), command(curl(value.ask))]);
}

const curl = (ask) => `curl -s ${location.origin}/api/v1/score -H 'content-type: application/json' -d '${JSON.stringify(ask).replaceAll("'", "'\\''")}'`;
