// The head of the page: the sections as links, and the choice of light or dark.

import { change, start, state } from "./address.js";

export function mount(element) {
  for (const item of element.querySelectorAll("#nav a")) {
    item.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
      event.preventDefault();
      const { tab } = item.dataset;
      change(tab, item.hasAttribute("aria-current") ? Object.fromEntries(Object.keys(state(tab)).map((key) => [key, ""])) : {});
    });
  }
  const chosen = new URLSearchParams(location.search).get("__theme") ?? localStorage.getItem("cap-rlvr-theme");
  if (chosen === "light" || chosen === "dark") document.body.classList.toggle("dark", chosen === "dark");
  const button = element.querySelector("#theme");
  button.addEventListener("click", () => {
    const dark = document.body.classList.toggle("dark");
    localStorage.setItem("cap-rlvr-theme", dark ? "dark" : "light");
  });
  start();
}
