"""What a model must be before it is queued: checks of its id and of its files, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from hub_datasets.hub import is_folder
from leaderboard.file_checks import architecture, has_template, no_code, weights
from leaderboard.model_files import Failed, Files, check_id, check_revision, files_of

DTYPES = ("auto", "bfloat16", "float16", "float32")


class Check(NamedTuple):
    """One check: its name, whether it is passed, and why not, or what was found."""

    name: str
    ok: bool
    reason: str


@dataclass(slots=True)
class Candidate:
    """A model that somebody wants to see evaluated. `files` and `base_files` are found by the checks."""

    model: Any
    revision: Any = None
    base: Any = None
    dtype: Any = "auto"
    local: bool = False
    files: Files | None = None
    base_files: Files | None = None

    def checks(self) -> Iterator[Check]:
        """Each check, run as it is asked for; none after one that fails."""
        for name, step in _STEPS.items():
            try:
                yield Check(name, True, step(self))
            except Failed as error:
                yield Check(name, False, str(error))
                return


def check_model(
    model: Any, revision: Any = None, base: Any = None, dtype: Any = "auto", local: bool = False
) -> Iterator[Check]:
    """The checks of a model, each run as it is asked for; none after one that fails.

    base: an adapter's base, where it is to be said. local: folders of this machine are allowed beside Hub ids.

    >>> next(check_model("../etc/passwd")).ok
    False
    """
    return Candidate(model, revision, base, dtype, local).checks()


def _id(wanted: Candidate) -> str:
    if wanted.local and isinstance(wanted.model, str) and is_folder(wanted.model):
        return "a folder of this machine"
    return check_id(wanted.model)


def _revision(wanted: Candidate) -> str:
    return check_revision(wanted.revision) or "main"


def _precision(wanted: Candidate) -> str:
    if wanted.dtype not in DTYPES:
        raise Failed(f"{ascii(wanted.dtype)[:60]} is no precision: one of {', '.join(DTYPES)}")
    return str(wanted.dtype)


def _found(wanted: Candidate) -> str:
    wanted.files = files_of(wanted.model, wanted.revision, wanted.local)
    return f"at {wanted.files.revision}"


def _own(wanted: Candidate) -> Files:
    assert wanted.files is not None
    return wanted.files


def _whole(wanted: Candidate) -> Files:
    """The files that make a whole model: the base's for an adapter."""
    return wanted.base_files or _own(wanted)


def _code(wanted: Candidate) -> str:
    return no_code(_own(wanted))


def _safe_weights(wanted: Candidate) -> str:
    return weights(_own(wanted), adapter="adapter_config.json" in _own(wanted).sizes)


def _base(wanted: Candidate) -> str:
    adapter = _own(wanted).json("adapter_config.json")
    if adapter is None:
        if wanted.base is not None:
            raise Failed(f"it is no adapter (no adapter_config.json), so {ascii(wanted.base)[:120]} is not its base")
        return "a whole model"
    base = adapter.get("base_model_name_or_path") if wanted.base is None else wanted.base
    try:
        wanted.base_files = files_of(base, None, wanted.local)
        no_code(wanted.base_files)
        weights(wanted.base_files, adapter=False)
    except Failed as error:
        raise Failed(f"the adapter's base: {error}") from error
    return f"adapter of {base} at {wanted.base_files.revision}"


def _kind(wanted: Candidate) -> str:
    return architecture(_whole(wanted))


def _template(wanted: Candidate) -> str:
    if wanted.base_files is not None and has_template(_own(wanted)):
        return "the adapter's own chat template"
    if has_template(_whole(wanted)):
        return "has a chat template"
    raise Failed("the tokenizer has no chat template, so the prompts, which are conversations, cannot be shown to it")


_STEPS = {
    "id": _id,
    "revision": _revision,
    "precision": _precision,
    "found": _found,
    "code": _code,
    "weights": _safe_weights,
    "base": _base,
    "architecture": _kind,
    "template": _template,
}
