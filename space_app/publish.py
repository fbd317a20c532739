"""Publish the Space: the project's own source, what it needs, and the page's program over named repos.

The repo is also a package that pip installs (`cap-rlvr @ git+https://huggingface.co/spaces/<repo>`), which is how a job on
the Hub can get the project's code.
"""

import tomllib
from fnmatch import fnmatch
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml
from packaging.requirements import Requirement

from hub_datasets import hub
from hub_datasets.upload import Upload, upload

PROJECT = Path(__file__).parents[1]
EXTRAS = ("space", "retrieval")
_APP = '''"""The Space's program: the page over these repos. A variable of the same name in the Space's settings stands above."""

import os
import runpy

os.environ.setdefault("CAP_RLVR_DATA", {data!r})
os.environ.setdefault("CAP_RLVR_RESULTS", {results!r})
runpy.run_module("space_app.app", run_name="__main__")
'''
_ABOUT = """
# cap-rlvr

The page of cap-rlvr: leaderboard, live scoring and data of [{data}](https://huggingface.co/datasets/{data}); results are
kept in [{results}](https://huggingface.co/datasets/{results}).

**Secrets** (Settings, Variables and secrets): `HF_TOKEN`, a token that may write to `{results}` and to nothing else. Without
it the page shows everything and takes no submissions. **Log-in** asks a visitor for who they are (`openid`, `profile`) and
for no right to their repos.

The repo holds the project's source, so that `pip install "cap-rlvr @ git+https://huggingface.co/spaces/{repo}"` installs it.
"""


def publish_space(repo: str, data: str, results: str, private: bool = False) -> Upload:
    """Put the Space on the Hub over a dataset and a results store, both Hub ids; made from a checkout of the project.

    Run again it writes only what changed. Raises ValueError where the project is installed without its pyproject.toml.
    """
    hub.create_repo(repo, "space", private, space_sdk="gradio")
    files = contents(repo, data, results)
    return upload(repo, "space", files, "Publish the Space", ours=_packages(_project()))


def contents(repo: str, data: str, results: str) -> dict[str, bytes | Path]:
    """The files of the Space."""
    project = _project()
    files: dict[str, bytes | Path] = {name: PROJECT / name for name in ("cap_rlvr.py", "pyproject.toml", "LICENSE")}
    kept = ["*.py", *project["tool"]["setuptools"]["package-data"]["*"]]
    for package in _packages(project):
        for path in sorted((PROJECT / package).rglob("*")):
            if path.is_file() and any(fnmatch(path.name, pattern) for pattern in kept):
                files[path.relative_to(PROJECT).as_posix()] = path
    files["app.py"] = _APP.format(data=data, results=results).encode()
    files["requirements.txt"] = requirements(project).encode()
    files["README.md"] = card(repo, data, results).encode()
    return files


def _project() -> dict[str, Any]:
    path = PROJECT / "pyproject.toml"
    if not path.is_file():
        raise ValueError(f"{path}: missing; publish the Space from a checkout of the project")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _packages(project: dict[str, Any]) -> list[str]:
    return [pattern.rstrip("*") for pattern in project["tool"]["setuptools"]["packages"]["find"]["include"]]


def requirements(project: dict[str, Any]) -> str:
    """What the page needs, at the versions that are installed here; gradio is the Space's own."""
    asked = [*project["project"]["dependencies"]]
    for extra in EXTRAS:
        asked += project["project"]["optional-dependencies"][extra]
    names = sorted({Requirement(line).name for line in asked} - {"gradio"})
    return "".join(f"{name}=={version(name).partition('+')[0]}\n" for name in names)


def card(repo: str, data: str, results: str) -> str:
    """The Space's README.md. A log-in asks for no scopes beyond the standing ones, openid and profile: for a name only."""
    head = {
        "title": "cap-rlvr",
        "emoji": "⚖️",
        "colorFrom": "indigo",
        "colorTo": "gray",
        "sdk": "gradio",
        "sdk_version": version("gradio"),
        "python_version": "3.11",
        "app_file": "app.py",
        "pinned": False,
        "license": "apache-2.0",
        "short_description": "Legal RL with verifiable rewards: the leaderboard",
        "hf_oauth": True,
        "datasets": [data, results],
        "tags": ["legal", "leaderboard", "reinforcement-learning"],
    }
    return f"---\n{yaml.safe_dump(head, sort_keys=False, allow_unicode=True).strip()}\n---\n{_ABOUT.format(repo=repo, data=data, results=results)}"
