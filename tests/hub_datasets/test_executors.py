"""What datatrove is given to submit to Slurm and to Hugging Face Jobs, up to where a cluster or an account is needed.

Stand-ins take the submissions: a `sbatch` that runs the script's array here, and a `run_uv_job` that runs the pickled step
here, with a remote folder in memory between. All else is datatrove's own.
"""

import json
import os
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import fsspec
import pytest

from hub_datasets.executors import Spread
from hub_datasets.parts import Failed
from hub_datasets.stages import Stage, Work
from tests.hub_datasets.test_stages import MANY, MODULES, fail, run

pytestmark = pytest.mark.slow

SBATCH = """#!{python}
import os, re, subprocess, sys
script = sys.argv[-1]
text = open(script).read()
with open(os.environ["SUBMITTED"], "a") as out:
    out.write(text + "\\n=====\\n")
last = int(re.search(r"--array=0-(\\d+)", text)[1])
code = 0
for number in range(last + 1):
    environment = os.environ | {{"SLURM_ARRAY_TASK_ID": str(number), "SLURM_NODELIST": "here", "RUN_OFFSET": "0"}}
    code |= subprocess.run(["bash", script], env=environment, stdout=sys.stderr).returncode
print("Submitted batch job 7")
sys.exit(code)
"""


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cluster's commands in the path; the file in which the submitted scripts are kept."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, text in {
        "sbatch": SBATCH.format(python=sys.executable),
        "srun": '#!/bin/bash\nwhile [[ $1 == -* ]]; do [[ $1 == -n ]] && shift; shift; done\nexec "$@"\n',
        "scontrol": "#!/bin/bash\necho here\n",
    }.items():
        (commands / name).write_text(text)
        (commands / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{commands}:{Path(sys.executable).parent}:{os.environ['PATH']}")
    monkeypatch.setenv("SUBMITTED", str(tmp_path / "submitted"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    return tmp_path / "submitted"


FEW = {part: MANY[part] for part in ("001", "002", "003")}


def test_slurm_runs_an_array_of_the_parts_and_waits_for_it(slurm: Path, tmp_path: Path):
    options = {"partition": "cpu", "time": "4:00:00", "mem_per_cpu_gb": 4}
    made = run(tmp_path / "work", FEW, Spread("slurm", 2, options))
    assert made == {"write": 3, "double": 3, "join": 1}
    assert (tmp_path / "work" / "joined.txt").read_text() == "".join(2 * text for text in FEW.values())
    script = slurm.read_text().split("=====")[0]
    for line in ("partition=cpu", "time=4:00:00", "mem-per-cpu=4G", "array=0-2%2", "wait", "job-name=cap-rlvr"):
        assert f"#SBATCH --{line}\n" in script
    assert f"source {sys.prefix}/bin/activate" in script
    assert "launch_pickled_pipeline" in script


def test_a_part_that_fails_on_a_cluster_is_told_here(slurm: Path, tmp_path: Path):
    spread = Spread("slurm", 2, {"partition": "cpu", "time": "1:00:00"})
    with Work(tmp_path / "work", spread) as work, pytest.raises(Failed, match=r"^fail, part b: a line and another$"):
        work.run(Stage("fail", fail, {"a": "", "b": "yes"}, [], MODULES))


PLACE = "memory://bucket/build"


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Hugging Face Jobs that run here; what was asked of each."""
    asked: list[dict[str, Any]] = []

    def run_uv_job(script: str, *, script_args: list[str], env: dict[str, str], **more: Any) -> SimpleNamespace:
        asked.append({"script": script, "arguments": script_args, "env": env, **more})
        with monkeypatch.context() as here:
            here.setenv("DATATROVE_JOB_ARRAY_INDEX", env["DATATROVE_JOB_ARRAY_INDEX"])
            here.setattr(sys, "argv", [script, *script_args])
            runpy.run_path(script, run_name="__main__")
        return SimpleNamespace(id=str(len(asked)), url="https://huggingface.co/jobs/me")

    monkeypatch.setattr("huggingface_hub.run_uv_job", run_uv_job)
    monkeypatch.setattr(
        "huggingface_hub.inspect_job", lambda **_: SimpleNamespace(status=SimpleNamespace(stage="COMPLETED"))
    )
    monkeypatch.setattr("huggingface_hub.get_token", lambda: "hf_token")
    yield asked
    fsspec.filesystem("memory").store.clear()


def test_jobs_carry_the_parts_by_way_of_a_remote_folder(jobs: list[dict[str, Any]], tmp_path: Path):
    options = {"logging_dir": PLACE, "dependencies": "cap-rlvr[retrieval]", "flavor": "cpu-upgrade", "poll_interval": 0}
    made = run(tmp_path / "work", FEW, Spread("jobs", 2, options))
    assert made == {"write": 3, "double": 3, "join": 1}
    assert (tmp_path / "work" / "joined.txt").read_text() == "".join(2 * text for text in FEW.values())
    assert {(job["flavor"], *job["dependencies"]) for job in jobs} == {("cpu-upgrade", "cap-rlvr[retrieval]")}
    assert {job["secrets"]["HF_TOKEN"] for job in jobs} == {"hf_token"}
    stored = {path.rpartition("/")[2] for path in fsspec.filesystem("memory").find("/bucket/build/files")}
    records = [json.loads(path.read_text()) for path in (tmp_path / "work" / "parts" / "write").iterdir()]
    assert {made["sha256"] for record in records for made in record["files"].values()} <= stored
    assert run(tmp_path / "work", FEW, Spread("jobs", 2, options)) == {"write": 0, "double": 0, "join": 0}


def test_jobs_need_an_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("huggingface_hub.get_token", lambda: None)
    with pytest.raises(ValueError, match="No Hugging Face token found"):
        run(tmp_path / "work", FEW, Spread("jobs", 2, {"logging_dir": PLACE}))
    fsspec.filesystem("memory").store.clear()
