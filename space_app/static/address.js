// The page's state is its address: ?tab=data&config=entail&page=2. Each section owns its keys; the address shows those
// of the open section, and the others are kept for when one comes back to them. Back and Forward work.

const TABS = ["leaderboard", "score", "data", "submit", "training", "about"];
const kept = Object.fromEntries(TABS.map((tab) => [tab, {}]));
const listeners = {};
let open = "leaderboard";

/** The state of a section. */
export const state = (tab) => kept[tab];

/** Call `render(state)` now and whenever the section's state changes. */
export function follow(tab, render) {
  listeners[tab] = render;
  return render(kept[tab]);
}

/** Change keys of a section ("" or undefined takes one away) and open it. replace: no new entry in the history. */
export function change(tab, changes, { replace = false } = {}) {
  const values = { ...kept[tab], ...changes };
  kept[tab] = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ""));
  open = tab;
  const to = link(tab, kept[tab]);
  if (to !== location.search) history[replace ? "replaceState" : "pushState"]({}, "", to);
  show();
  return listeners[tab]?.(kept[tab]);
}

/** Keep what a section shows by now; in the address too, unless the visitor has gone on to another section. */
export function note(tab, values, { replace = false } = {}) {
  kept[tab] = values;
  if (open !== tab) return;
  history[replace ? "replaceState" : "pushState"]({}, "", link(tab, values));
  show();
}

/** The address of a section with these keys. */
export function link(tab, values = {}) {
  const query = new URLSearchParams(location.search);
  const theme = query.get("__theme");
  return `?${new URLSearchParams({ ...(theme && { __theme: theme }), tab, ...values })}`;
}

/** An onclick for a link of this page: open it here, unless the visitor asks for another window. */
export const follows = (tab, values) => (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  kept[tab] = {};
  change(tab, values);
  scrollTo({ top: 0 });
};

/** Begin: read the address, and open what it says. */
export function start() {
  read();
  show();
  addEventListener("popstate", () => {
    read();
    show();
    listeners[open]?.(kept[open]);
  });
}

function read() {
  const { tab, __theme, ...values } = Object.fromEntries(new URLSearchParams(location.search));
  open = TABS.includes(tab) ? tab : "leaderboard";
  kept[open] = values;
}

function show() {
  const button = document.getElementById(`tab-${open}-button`);
  if (!button) return requestAnimationFrame(show); // the tabs are not there yet
  if (button.getAttribute("aria-selected") !== "true") button.click();
  for (const item of document.querySelectorAll("#nav a")) {
    if (item.dataset.tab === open) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
    item.setAttribute("href", link(item.dataset.tab, item.dataset.tab === open ? {} : kept[item.dataset.tab]));
  }
  document.title = open === "leaderboard" ? "cap-rlvr" : `${document.querySelector(`#nav a[data-tab=${open}]`).textContent} · cap-rlvr`;
}
