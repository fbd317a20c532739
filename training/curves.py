"""Curves of runs as pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from leaderboard.runs import Run


def draw(curves: Mapping[str, Sequence[tuple[int, float]]], path: Path, title: str, what: str, smooth: int = 1) -> None:
    """Draw named curves of (step, value) into a PNG. smooth: the mean over so many points before each, over the points."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot(title=title, xlabel="step", ylabel=what)
    for name, curve in curves.items():
        steps, values = zip(*curve, strict=True)
        if smooth > 1:
            axes.plot(steps, values, alpha=0.25, color=f"C{len(axes.lines) // 2}")
            values = tuple(sum(values[max(0, i - smooth + 1) : i + 1]) / min(i + 1, smooth) for i in range(len(values)))
            axes.plot(steps, values, label=name, color=f"C{(len(axes.lines) - 1) // 2}")
        else:
            axes.plot(steps, values, label=name)
    axes.grid(alpha=0.3)
    if len(curves) > 1:
        axes.legend()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=100)


def draw_run(run: Run, path: Path) -> str | None:
    """Draw what a run is judged by, reward (grpo) or loss (sft); returns the key, None where nothing was logged."""
    key = "reward" if run.kind == "grpo" else "loss"
    curve = run.curve(key)
    if not curve:
        return None
    draw({run.name: curve}, path, f"{run.name}: {key} while training", key, smooth=10 if len(curve) > 30 else 1)
    return key
