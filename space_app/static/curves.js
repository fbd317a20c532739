// Curves of training runs: one small picture for each logged key, the runs over one another.

import { empty, h, s } from "./dom.js";

const WIDTH = 360, HEIGHT = 190, LEFT = 50, RIGHT = 10, TOP = 10, BOTTOM = 28;
const GROUPS = [
  ["Reward", /^(eval_)?rewards?(\/|_std$|$)/],
  ["Tasks and components", /^(eval_)?(holding|bluebook|summarise|retrieval|entail)\//],
  ["KL and entropy", /kl$|entropy/],
  ["Length", /length|num_tokens/],
  ["Gradient norm, loss and learning rate", /grad_norm|loss|learning_rate|accuracy/],
];

/** All curves of the runs, in groups; keys that fit none of them stand in the last. */
export function curves(runs) {
  const keys = [...new Set(runs.flatMap((run) => Object.keys(run.curves)))].filter((key) => runs.some((run) => run.curves[key]?.length > 1));
  if (!keys.length) return empty("No curve yet", "A curve needs two logged steps.");
  const taken = new Set();
  const groups = GROUPS.map(([name, pattern]) => [name, keys.filter((key) => pattern.test(key) && !taken.has(key) && taken.add(key))]);
  const rest = ["Other", keys.filter((key) => !taken.has(key))];
  return [...groups, rest].filter(([, list]) => list.length).map(([name, list]) => h("details", { class: "group", open: name !== "Other" }, h("summary", {}, h("h3", {}, name)),
    h("div", { class: "small-multiples" }, list.map((key) => picture(key, runs)))));
}

function picture(key, runs) {
  const drawn = runs.map((run, place) => ({ run, place, points: (run.curves[key] ?? []).filter(([, value]) => Number.isFinite(value)) })).filter(({ points }) => points.length);
  const all = drawn.flatMap(({ points }) => points);
  const [first, last] = range(all.map(([step]) => step)), [low, high] = range(all.map(([, value]) => value));
  const x = (step) => LEFT + ((step - first) / (last - first)) * (WIDTH - LEFT - RIGHT), y = (value) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const said = h("output", {});
  const ends = drawn.map(({ run, points }) => `${run.name} ends at ${neat(points.at(-1)[1])}`).join("; ");
  const svg = s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart", role: "img", "aria-label": `${key} by step. ${ends}.`, onpointermove: read, onpointerleave: () => (said.textContent = "") },
    [low, (low + high) / 2, high].map((value) => [s("line", { class: "grid", x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }), s("text", { class: "tick", x: LEFT - 6, y: y(value) + 4, "text-anchor": "end" }, neat(value))]),
    [first, last].map((step, i) => s("text", { class: "tick", x: x(step), y: HEIGHT - 8, "text-anchor": i ? "end" : "start" }, `step ${neat(step)}`)),
    drawn.map(({ place, points }) => s("path", { class: `curve line${place}`, d: points.map(([step, value], i) => `${i ? "L" : "M"}${x(step).toFixed(1)},${y(value).toFixed(1)}`).join("") })));
  function read(event) {
    const box = svg.getBoundingClientRect(), step = first + (((event.clientX - box.left) / box.width) * WIDTH - LEFT) / (WIDTH - LEFT - RIGHT) * (last - first);
    said.textContent = drawn.map(({ run, points }) => {
      const [at, value] = points.reduce((best, point) => (Math.abs(point[0] - step) < Math.abs(best[0] - step) ? point : best));
      return `${drawn.length > 1 ? `${run.name}: ` : ""}${neat(value)} at ${at}`;
    }).join(" · ");
  }
  return h("figure", {}, h("figcaption", {}, h("code", {}, key), said), svg);
}

function range(values) {
  const low = Math.min(...values), high = Math.max(...values);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

const neat = (value) => (value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(+value.toPrecision(3)));
