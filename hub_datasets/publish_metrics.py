"""Publish the five metrics: each a Space that `evaluate.load` reads and a visitor can try."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from hub_datasets import hub
from hub_datasets.upload import Files, Upload, differing, tag, tags, upload
from metrics.package import build_metric
from metrics.rewards import SCORING, TASKS


def publish_metrics(org: str, private: bool = False) -> Iterator[tuple[str, Upload, str]]:
    """Put each metric into the Space `org`/cap_<task>_reward; yields the repo, what was done and the tag.

    The first commit of each version of a reward has its tag, `v` and the version, as `evaluate.load(…, revision=…)` asks
    for it. ValueError, and nothing written, where the reward's code is no longer that of its version.
    """
    for task in TASKS:
        repo, name = f"{org}/cap_{task}_reward", f"v{SCORING[task].VERSION}"
        with tempfile.TemporaryDirectory() as place:
            files = _files(build_metric(task, Path(place)))
            hub.create_repo(repo, "space", private, space_sdk="gradio")
            tagged = tags(repo, "space").get(name)
            if tagged and (changed := differing(repo, "space", tagged, _code(files))):
                raise ValueError(
                    f"{repo}: {', '.join(changed)} changed since {name}; a changed reward needs a new VERSION"
                )
            done = upload(repo, "space", files, f"Publish {name}")
            if not tagged:
                tag(repo, "space", name, done.sha)
        yield repo, done, name


def _files(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def _code(files: Files) -> Files:
    """What decides a reward: the modules, without the page."""
    return {path: content for path, content in files.items() if path.endswith(".py") and path != "app.py"}
