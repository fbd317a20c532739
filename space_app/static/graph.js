// A case between the cases that it cites (before it) and those that cite it (after it), on a line of years.

import { follows, link } from "./address.js";
import { h, s } from "./dom.js";

const WIDTH = 460, LINE = 92, HEIGHT = 124, MARGIN = 16;
const yearOf = (decided) => Number(String(decided).slice(0, 4));

/** The picture, and the same as two lists. */
export function graph({ case_id, decision_date, cited, citing, cites }) {
  if (!cited.length && !citing.length) return h("p", { class: "quiet-line" }, "It cites no case of the pool, and none cites it.");
  const own = yearOf(decision_date);
  const years = [own, ...cited.map((c) => yearOf(c.date)), ...citing.map((c) => yearOf(c.date))];
  const first = Math.min(...years), last = Math.max(...years, first + 1);
  const x = (year) => MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const node = (other, kind) => {
    const at = x(yearOf(other.date)), from = x(own), rise = Math.min(70, 14 + Math.abs(at - from) / 3);
    return s("g", { class: kind }, s("path", { d: `M${from},${LINE} Q${(at + from) / 2},${LINE - rise} ${at},${LINE}` }), s("circle", { cx: at, cy: LINE, r: 4 }, s("title", {}, `${other.name}, ${other.citation}`)));
  };
  const label = `Cites ${cited.length} cases of the pool, ${first} to ${own}; cited by ${citing.length}, ${own} to ${last}.`;
  return h("div", { class: "graph" },
    s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label },
      s("line", { class: "axis", x1: MARGIN, x2: WIDTH - MARGIN, y1: LINE, y2: LINE }),
      cited.map((other) => node(other, "cited")), citing.map((other) => node(other, "citing")),
      s("circle", { class: "own", cx: x(own), cy: LINE, r: 6 }),
      [first, own, last].filter((year, i) => i !== 1 || Math.min(x(own) - x(first), x(last) - x(own)) > 44).map((year) => s("text", { x: x(year), y: HEIGHT - 8, "text-anchor": year === first ? "start" : year === last ? "end" : "middle" }, year))),
    list("Cites", cited, cites.length), list("Cited by", citing));
}

function list(title, cases, total = cases.length) {
  if (!cases.length) return "";
  const more = total > cases.length ? `, the first ${cases.length} of ${total}` : "";
  return h("details", { class: "neighbours", open: cases.length <= 6 }, h("summary", {}, `${title} ${cases.length}${more}`),
    h("ul", { class: "links" }, cases.map((c) => h("li", {}, h("a", { href: link("data", { case: c.case_id }), onclick: follows("data", { case: c.case_id }) }, c.name), h("span", { class: "quiet-line" }, ` ${c.citation} (${yearOf(c.date)})`)))));
}
