"""Send a script to the Hub's machines: what it asks for in its header, its logs as they come, its result at the end."""

import json
import os
import re
import sys
import tempfile
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import JobInfo, constants, get_token
from tqdm import tqdm

from hub_datasets import hub

SCRIPTS = Path(__file__).parent
NAMES = ("build", "evaluate", "sft", "grpo")
_HEADER = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$")  # PEP 723
_PROJECT = re.compile(r'"cap-rlvr(?P<extras>\[[\w,-]+\])?"')


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent. script: its text; secrets: by name, their values are read when it is sent."""

    name: str
    script: str
    script_args: list[str]
    flavor: str | None
    timeout: str | None
    env: dict[str, str]
    secrets: list[str]
    namespace: str | None

    def told(self) -> str:
        """The request as JSON, without any secret's value."""
        return json.dumps({**asdict(self), "endpoint": constants.ENDPOINT}, indent=1)


def prepare(
    script: str,
    args: list[str],
    flavor: str | None = None,
    timeout: str | None = None,
    project: str | None = None,
    namespace: str | None = None,
) -> Request:
    """The request for a script: one of ours by its name, or a file.

    flavor, timeout: over the header's. project: where the job gets this project from, a Space that `cap-rlvr space publish`
    made (by its id, at its newest commit) or what pip installs from (`git+https://…`); else PyPI. Raises ValueError for a
    script without a PEP 723 header, or one that does not name the project where `project` is given.
    """
    path = SCRIPTS / f"{script}.py" if script in NAMES else Path(script)
    if not path.is_file():
        raise ValueError(f"{script}: no such file, and none of {', '.join(NAMES)}")
    text = path.read_text(encoding="utf-8")
    header = read_header(text, path)
    asked = header.get("tool", {}).get("hf-jobs", {})
    if project is not None:
        text, count = _PROJECT.subn(rf'"cap-rlvr\g<extras> @ {_place(project)}"', text)
        if not count:
            raise ValueError(f"{path}: its header does not name cap-rlvr, so --project has no place in it")
    return Request(
        name=path.stem,
        script=text,
        script_args=args,
        flavor=flavor or asked.get("flavor"),
        timeout=timeout or asked.get("timeout"),
        env=asked.get("env", {}),
        secrets=asked.get("secrets", []),
        namespace=namespace or asked.get("namespace"),
    )


def read_header(text: str, path: Path) -> dict[str, Any]:
    """The PEP 723 header of a script."""
    found = _HEADER.search(text)
    if found is None:
        raise ValueError(f"{path}: no PEP 723 header (# /// script), so nobody could know what it needs")
    lines = (line[2:] if line.startswith("# ") else line[1:] for line in found["content"].splitlines())
    return tomllib.loads("\n".join(lines))


def _place(project: str) -> str:
    """Where pip gets the project: a Space's id is its git repo at its newest commit."""
    if not hub.is_hub_id(project):
        return project
    source = hub.resolve(project, "space")
    return f"git+{constants.ENDPOINT}/spaces/{source.path}@{source.revision}"


def submit(request: Request) -> JobInfo:
    """Start the job. ValueError where a secret that it asks for is not set here."""
    secrets = {name: _secret(name) for name in request.secrets}
    with tempfile.TemporaryDirectory() as folder, hub.told(f"jobs of {request.namespace or 'yours'}", "job"):
        path = Path(folder) / f"{request.name}.py"
        path.write_text(request.script, encoding="utf-8")
        return hub.api().run_uv_job(
            str(path),
            script_args=request.script_args,
            flavor=request.flavor,
            timeout=request.timeout,
            env=request.env,
            secrets=secrets,
            namespace=request.namespace,
        )


def _secret(name: str) -> str:
    value = get_token() if name == "HF_TOKEN" else os.environ.get(name)
    if not value:
        raise ValueError(f"the job needs the secret {name}, and it is not set here")
    return value


def follow(job: JobInfo) -> dict[str, Any]:
    """Show a job's logs until it ends, and return its result: its last line that is a JSON object, {} where there is none.

    RuntimeError where the job fails or is cancelled.
    """
    result: dict[str, Any] = {}
    last = ""
    namespace = job.owner.name
    with tqdm(desc=f"job {job.id}", unit=" lines", disable=None) as bar:
        for line in hub.api().fetch_job_logs(job_id=job.id, namespace=namespace, follow=True):
            tqdm.write(line, file=sys.stdout)
            bar.update()
            last = line.strip() or last
            result = _object(line) or result
    ended = hub.api().wait_for_job(job.id, namespace=namespace)
    if ended.status.stage != "COMPLETED":
        raise RuntimeError(
            f"job {job.id}: {ended.status.stage}, {ended.status.message or 'no reason given'}; it last said: {last}"
        )
    return result


def _object(line: str) -> dict[str, Any] | None:
    if not line.startswith("{"):
        return None
    try:
        return dict(json.loads(line))
    except ValueError:
        return None
