// Pictures of the leaderboard: reward against size or tokens with its Pareto line, and every model's interval.

import { empty, fixed, h, s, short } from "./dom.js";

const WIDTH = 560, HEIGHT = 340, LEFT = 44, RIGHT = 16, TOP = 14, BOTTOM = 44;
const y = (reward) => TOP + (1 - reward) * (HEIGHT - TOP - BOTTOM);

/** Reward against a cost on a logarithmic line. points: {model, kind, reward, ci95, [by]}. */
export function scatter(points, by) {
  const known = points.filter((point) => point[by] > 0);
  const name = by === "tokens" ? "mean tokens of an answer" : "parameters";
  if (known.length < 2) return empty("Nothing to draw yet", `Fewer than two of these models tell their ${name}.`);
  const low = Math.log10(Math.min(...known.map((point) => point[by]))) - 0.15, high = Math.log10(Math.max(...known.map((point) => point[by]))) + 0.15;
  const x = (value) => LEFT + ((Math.log10(value) - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  const best = pareto(known, by);
  const steps = best.flatMap((point, i) => (i ? [`H${x(point[by])}`, `V${y(point.reward)}`] : [`M${x(point[by])},${y(point.reward)}`]));
  return s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart", role: "img", "aria-label": `Reward against ${name}. Not beaten by a cheaper model: ${best.map((point) => point.model).join(", ")}.` },
    rewardAxis(), ticks(low, high).map((value) => s("text", { class: "tick", x: x(value), y: HEIGHT - BOTTOM + 18, "text-anchor": "middle" }, short(value))),
    s("text", { class: "axis-name", x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT - 6, "text-anchor": "middle" }, name),
    s("path", { class: "pareto", d: steps.join(" ") }),
    known.map((point) => s("g", { class: `point ${point.kind}` },
      s("line", { x1: x(point[by]), x2: x(point[by]), y1: y(point.ci95[0]), y2: y(point.ci95[1]) }),
      s("circle", { cx: x(point[by]), cy: y(point.reward), r: 5 }, s("title", {}, `${point.model}: ${fixed(point.reward)}, ${short(point[by])}`)))),
    labels(best.map((point) => ({ text: point.model.split("/").at(-1), x: x(point[by]), y: y(point.reward) - 10 }))));
}

/** Those that no cheaper one equals, cheapest first. */
export function pareto(points, by) {
  let top = -1;
  return [...points].sort((a, b) => a[by] - b[by] || b.reward - a.reward).filter((point) => point.reward > top && ((top = point.reward), true));
}

/** Names beside their points, without those that would lie over another. */
function labels(wanted) {
  const placed = [];
  return wanted.reverse().flatMap(({ text, x: at, y: height }) => {
    const name = text.length > 22 ? `${text.slice(0, 21)}…` : text, half = name.length * 3.4;
    const middle = Math.min(Math.max(at, LEFT + half), WIDTH - RIGHT - half);
    if (placed.some((other) => Math.abs(other.middle - middle) < other.half + half && Math.abs(other.height - height) < 14)) return [];
    placed.push({ middle, half, height });
    return [s("text", { class: "name", x: middle, y: Math.max(height, 11), "text-anchor": "middle" }, name)];
  });
}

function rewardAxis() {
  return [0, 0.25, 0.5, 0.75, 1].map((value) => [
    s("line", { class: "grid", x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
    s("text", { class: "tick", x: LEFT - 8, y: y(value) + 4, "text-anchor": "end" }, value)]);
}

function ticks(low, high) {
  const all = [];
  for (let power = Math.floor(low); power <= high; power++) for (const digit of high - low > 3 ? [1] : high - low > 1.2 ? [1, 3] : [1, 2, 3, 5, 7]) all.push(digit * 10 ** power);
  return all.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high);
}

/** Every model's mean and interval, best first; the best blind baseline is the floor. */
export function intervals(points) {
  const lines = [...points].sort((a, b) => b.reward - a.reward), rowHeight = 22, left = 190;
  const height = lines.length * rowHeight + 34, x = (reward) => left + reward * (WIDTH - left - RIGHT);
  const blind = lines.filter((line) => line.kind === "baseline" && line.model !== "baseline/gold");
  const floor = blind.length && Math.max(...blind.map((line) => line.reward));
  return h("div", { class: "tall", tabindex: 0, role: "region", "aria-label": "Intervals" }, s("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "chart", role: "img", "aria-label": `Mean rewards and 95% intervals of ${lines.length} models.` },
    [0, 0.25, 0.5, 0.75, 1].map((value) => [s("line", { class: "grid", x1: x(value), x2: x(value), y1: 4, y2: height - 26 }), s("text", { class: "tick", x: x(value), y: height - 8, "text-anchor": "middle" }, value)]),
    floor && [s("line", { class: "floor", x1: x(floor), x2: x(floor), y1: 4, y2: height - 26 })],
    lines.map((line, i) => {
      const at = 14 + i * rowHeight, name = line.model.length > 28 ? `${line.model.slice(0, 27)}…` : line.model;
      return s("g", { class: `point ${line.kind}` },
        s("text", { class: "name", x: left - 10, y: at + 4, "text-anchor": "end" }, name),
        s("line", { x1: x(line.ci95[0]), x2: x(line.ci95[1]), y1: at, y2: at }),
        s("circle", { cx: x(line.reward), cy: at, r: 4 }, s("title", {}, `${line.model}: ${fixed(line.reward)}, ${fixed(line.ci95[0])} to ${fixed(line.ci95[1])}`)));
    })));
}
