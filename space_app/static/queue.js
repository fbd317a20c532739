// Submit: the queue, and what became of each request.

import { count, empty, h, trouble, get } from "./dom.js";

export function mount(element, { props, watch }) {
  const root = element.firstElementChild;
  const render = async () => {
    const requests = await get("/api/v1/queue").catch((error) => error);
    root.replaceChildren(requests instanceof Error ? trouble(requests) : view(requests));
    element.dataset.ready = String(requests.length ?? "");
  };
  watch("value", render);
  render();
}

function view(requests) {
  if (!requests.length) return empty("The queue is empty", "What is submitted stands here, with its state and the reason where it failed.");
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Queue" }, h("table", { class: "list" }, h("caption", {}, `${count(requests.length)} requests`),
    h("thead", {}, h("tr", {}, ["Model", "Commit", "By", "Submitted", "State", "Reason"].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, requests.map((r) => h("tr", {}, h("th", { scope: "row" }, r.model), h("td", {}, h("code", { title: r.revision }, String(r.revision ?? "–").slice(0, 10))), h("td", {}, r.user), h("td", { class: "when" }, String(r.submitted).slice(0, 16).replace("T", " ")),
      h("td", {}, h("span", { class: `state ${r.state}` }, r.state)), h("td", { class: "detail" }, r.reason || "–"))))));
}
