"""Jobs: what is sent, its logs and its result; a script by its own header and one line of JSON at its end."""

import json
import subprocess
import sys
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from huggingface_hub.cli._uv_script_header import parse_uv_script_header
from packaging.requirements import Requirement
from typer.testing import CliRunner

from cap_rlvr import app
from hub_datasets import hub as ours
from tests.hub.server import WRITER, HubServer
from training.jobs.submit import NAMES, SCRIPTS, follow, prepare, read_header, submit

ECHO = """# /// script
# dependencies = ["cap-rlvr[train]"]
# [tool.hf-jobs]
# flavor = "cpu-basic"
# secrets = ["HF_TOKEN", "OTHER"]
# ///
import json, os, sys
print("begun", flush=True)
print(json.dumps({"args": sys.argv[1:], "secret": os.environ["OTHER"]}))
sys.exit(int(sys.argv[1]))
"""


@pytest.mark.parametrize("name", NAMES)
def test_headers_are_what_hf_jobs_reads(name: str):
    text = (SCRIPTS / f"{name}.py").read_text()
    launch = parse_uv_script_header(text)
    assert launch is not None and launch.flavor and launch.timeout and launch.secrets == ["HF_TOKEN"]
    (asked,) = read_header(text, SCRIPTS)["dependencies"]
    known = {
        Requirement(line).marker.evaluate({"extra": e})
        for line in requires("cap-rlvr") or []
        if Requirement(line).marker
        for e in Requirement(asked).extras
    }
    assert Requirement(asked).name == "cap-rlvr" and version("cap-rlvr") and True in known


def test_dry_run_tells_everything_but_the_secret(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_TOKEN", WRITER)
    line = [
        "jobs",
        "submit",
        "sft",
        "--flavor",
        "h100",
        "--model",
        "o/m",
        "--data",
        "o/d",
        "--push",
        "o/n",
        "--set",
        "max_steps=3",
        "--dry-run",
    ]
    done = CliRunner().invoke(app, line)
    assert done.exit_code == 0 and WRITER not in done.stdout
    sent = json.loads(done.stdout)
    assert sent["flavor"] == "h100" and sent["secrets"] == ["HF_TOKEN"] and sent["timeout"] == "12h"
    assert sent["script_args"] == ["--model", "o/m", "--data", "o/d", "--push", "o/n", "--set", "max_steps=3"]


def test_sent_followed_and_its_result(
    connected: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture
):
    monkeypatch.setenv("HF_TOKEN", WRITER)
    script = tmp_path / "echo.py"
    script.write_text(ECHO)
    with pytest.raises(ValueError, match="the job needs the secret OTHER"):
        submit(prepare(str(script), ["0"]))
    monkeypatch.setenv("OTHER", "s3cret")
    job = submit(prepare(str(script), ["0", "--x"], project="git+https://example.org/me/x@abc"))
    assert follow(job) == {"args": ["0", "--x"], "secret": "s3cret"}
    asked = connected.state.jobs[job.id]["asked"]
    assert asked["command"] == ["uv", "run", "/data/echo.py", "0", "--x"] and asked["flavor"] == "cpu-basic"
    assert asked["secrets"] == {"HF_TOKEN": WRITER, "OTHER": "s3cret"} and "HF_TOKEN" not in asked["environment"]
    (content,) = connected.state.buckets["user/jobs-artifacts"].values()
    assert b'"cap-rlvr[train] @ git+https://example.org/me/x@abc"' in content
    out, _ = capfd.readouterr()
    assert "begun" in out and WRITER not in out
    with pytest.raises(RuntimeError, match=r"ERROR, Job failed with exit code: 3; it last said: \{"):
        follow(submit(prepare(str(script), ["3"])))


def test_the_hubs_own_command_line_runs_a_script_by_its_header(hub: HubServer, tmp_path: Path):
    script = tmp_path / "echo.py"
    script.write_text(ECHO)
    env = hub.environment(tmp_path / "home", OTHER="s3cret")
    line = [Path(sys.executable).with_name("hf"), "jobs", "uv", "run", script, "0", "--x"]
    done = subprocess.run(line, env=env, capture_output=True, text=True)
    assert '{"args": ["0", "--x"], "secret": "s3cret"}' in done.stdout.splitlines(), done.stdout + done.stderr
    (job,) = hub.state.jobs.values()
    assert job["asked"]["flavor"] == "cpu-basic" and set(job["asked"]["secrets"]) == {"HF_TOKEN", "OTHER"}


def test_a_space_is_where_the_project_comes_from(connected: HubServer):
    connected.state.create("space", "org/page", sdk="gradio")
    sha = ours.resolve("org/page", "space").revision
    assert f"/spaces/org/page@{sha}" in prepare("grpo", [], project="org/page").script


def test_what_is_no_script_is_told(tmp_path: Path):
    with pytest.raises(ValueError, match="none of build, evaluate, sft, grpo"):
        prepare("dpo", [])
    (tmp_path / "x.py").write_text("print(1)")
    with pytest.raises(ValueError, match="no PEP 723 header"):
        prepare(str(tmp_path / "x.py"), [])
