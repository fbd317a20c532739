"""The Space as published: its card passes the Hub's check, it names no secret's value, and it is a package to install."""

import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from huggingface_hub import snapshot_download

from space_app.publish import publish_space
from tests.hub.server import WRITER, HubServer


def test_published_once_and_complete(connected: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_TOKEN", WRITER)
    done = publish_space("org/page", "org/cap-rlvr", "org/results")
    assert publish_space("org/page", "org/cap-rlvr", "org/results").told == "nothing to do"
    space = connected.state.repos["space", "org/page"]
    text = {
        path: connected.state.blob(file.sha256).read_bytes() for path, file in space.resolve(done.sha).files.items()
    }
    head = yaml.safe_load(text["README.md"].decode().split("---\n")[1])
    assert (head["sdk"], head["sdk_version"], head["app_file"]) == ("gradio", version("gradio"), "app.py")
    assert head["hf_oauth"] is True and "hf_oauth_scopes" not in head
    assert "HF_TOKEN" in text["README.md"].decode() and not any(WRITER.encode() in content for content in text.values())
    assert b"fastapi==" in text["requirements.txt"] and b"gradio" not in text["requirements.txt"]
    compile(text["app.py"], "app.py", "exec")
    assert b"org/cap-rlvr" in text["app.py"] and "space_app/app.py" in text
    assert not [path for path in text if "__pycache__" in path or path.startswith("tests")]


@pytest.mark.slow
def test_pip_builds_the_project_from_it(connected: HubServer, tmp_path: Path):
    publish_space("org/page", "org/cap-rlvr", "org/results")
    source = snapshot_download(
        "org/page",
        repo_type="space",
        endpoint=connected.url,
        cache_dir=tmp_path / "cache",
        local_dir=tmp_path / "source",
    )
    wheel = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-q", "-w", str(tmp_path)]
    subprocess.run([*wheel, source], check=True)
    names = zipfile.ZipFile(next(tmp_path.glob("cap_rlvr-*.whl"))).namelist()
    assert {"cap_rlvr.py", "metrics/rewards.py", "hub_datasets/hub.py", "hub_datasets/audit.yaml"} <= set(names)
