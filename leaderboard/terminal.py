"""The board, comparisons and the queue as text."""

from collections.abc import Iterator

from leaderboard.compare import Comparison
from leaderboard.submissions import Request
from leaderboard.table import Board, Line
from metrics import TASKS


def board_lines(board: Board) -> Iterator[str]:
    """The table: rank range, mean with its interval, tasks, and what to know of a line."""
    width = max([len("model"), *(len(line.model) for line in board.lines)])
    yield (
        f"{'rank':>7}  {'model':<{width}}  {'mean':>5}  {'95% interval':<14}  "
        + "  ".join(f"{t:>9}" for t in TASKS)
        + "  notes"
    )
    for line in board.lines:
        rank = (
            ""
            if line.rank_low is None
            else str(line.rank_low)
            if line.rank_low == line.rank_high
            else f"{line.rank_low}–{line.rank_high}"
        )
        rewards = "  ".join(f"{line.tasks[t]['reward']:>9.3f}" if t in line.tasks else f"{'':>9}" for t in TASKS)
        interval = f"{line.ci95[0]:.3f}–{line.ci95[1]:.3f}"
        yield f"{rank:>7}  {line.model:<{width}}  {line.reward:.3f}  {interval:<14}  {rewards}  {', '.join(_notes(line))}".rstrip()
    yield from (f"broken: {trouble}" for trouble in board.broken)


def _notes(line: Line) -> Iterator[str]:
    if line.kind != "model":
        yield line.kind
    if not line.complete:
        yield "not all rows"
    if line.below_floor:
        yield "below the floor"
    if line.kind != "baseline" and not line.verified:
        yield "not verified"
    rotation, invented = line.robustness.get("rotation"), line.robustness.get("hallucinated")
    if rotation is not None:
        yield f"{rotation:.0%} right in all orders"
    if invented:
        yield f"{invented:.0%} cite unknown cases"


def comparison_lines(found: Comparison) -> Iterator[str]:
    """A comparison, said so that it cannot be misread."""
    what = found.task or "mean over tasks"
    yield f"{what}: {found.model_a} {found.reward_a:.3f}, {found.model_b} {found.reward_b:.3f}, on {found.n} rows of {found.cases} cases"
    yield f"difference {found.difference:+.3f}, 95% interval {found.ci95[0]:+.3f} to {found.ci95[1]:+.3f}"
    yield f"p {found.p:.2g}; corrected for all pairs {found.p_corrected:.2g}" + (
        f"; McNemar {found.mcnemar:.2g}" if found.mcnemar is not None else ""
    )
    yield f"so many rows find a true difference of {found.detectable:.3f} four times in five"


def request_line(request: Request) -> str:
    """One request."""
    base = f" over {request.base}" if request.base else ""
    return f"{request.submitted[:16]}  {request.key}  {request.state:<8}  {request.model}@{request.revision[:12]}{base}  {request.reason or request.result or ''}".rstrip()
