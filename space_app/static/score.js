// Score it: its address (task, row) opens a row, and a row that is opened stands in the address.

import { follow, note, state } from "./address.js";

export function mount(element, { trigger, props, watch }) {
  let shown = {};
  watch("value", () => {
    shown = props.value ?? {};
    if (shown.task !== state("score").task || shown.row !== state("score").row) note("score", { task: shown.task, row: shown.row }, { replace: !state("score").row });
    element.dataset.ready = shown.row ?? "";
  });
  follow("score", ({ task = "", row = "" }) => {
    if (!row || row !== shown.row || (task && task !== shown.task)) trigger("select", { task, row });
  });
}
