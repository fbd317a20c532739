"""What a process and all that descend from it use."""

import psutil


def look(root: psutil.Process) -> dict[int, tuple[int, float]]:
    """For each of them, by its number: the bytes that it holds, with its share of what it has in common with others, and
    its CPU seconds so far."""
    seen = {}
    for process in (root, *root.children(recursive=True)):
        try:
            seen[process.pid] = process.memory_full_info().pss, sum(process.cpu_times()[:2])
        except psutil.Error:  # ended meanwhile
            continue
    return seen
