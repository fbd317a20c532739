// Score it: attacks of the corpus to try at a click.

import { h } from "./dom.js";

export function mount(element, { trigger, props, watch }) {
  const render = () => element.firstElementChild.replaceChildren(view(props.value ?? [], trigger));
  watch("value", render);
  render();
}

const view = (attacks, trigger) => attacks.length ? h("section", { "aria-label": "Try to fool it" },
  h("h3", {}, "Try to fool it"),
  h("p", { class: "quiet-line" }, "Outputs from the corpus that the reward is tested on. What should they earn?"),
  h("div", { class: "chips" }, attacks.map((attack) => h("button", { type: "button", class: "chip", title: attack.note, onclick: () => trigger("select", { id: attack.id }) }, attack.class)))) : "";
