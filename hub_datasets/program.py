"""The part of the program that makes a stage's outputs: its modules, what they import, and the libraries below."""

import ast
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions, version
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_OURS = ("hub_datasets", "metrics")


@cache
def program(modules: tuple[str, ...]) -> dict[str, str]:
    """The state of these modules and of all that they import: a hash of our code, and the libraries' versions.

    >>> before = program(("hub_datasets.citations",))
    >>> sorted(before), before == program(("hub_datasets.citations",))
    (['code', 'reporters-db'], True)
    """
    ours: set[str] = set()
    theirs: set[str] = set()
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        if module in ours:
            continue
        ours.add(module)
        for name in _imports(module):
            if name.split(".")[0] not in _OURS:
                theirs.add(name.split(".")[0])
            elif _file(name):
                waiting.append(name)
    digest = hashlib.sha256()
    for module in sorted(ours):
        digest.update(f"{module}\n".encode() + (_file(module) or _missing(module)).read_bytes())
    found = {distribution for name in theirs for distribution in _distributions().get(name, [])}
    return {"code": digest.hexdigest(), **{name: _version(name) for name in sorted(found)}}


def _missing(module: str) -> Path:
    raise ModuleNotFoundError(module)


_version = cache(version)


@cache
def _distributions() -> dict[str, list[str]]:
    return dict(packages_distributions())


@cache
def _file(module: str) -> Path | None:
    place = _ROOT.joinpath(*module.split("."))
    return next((path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()), None)


@cache
def _imports(module: str) -> tuple[str, ...]:
    """The names that a module of ours imports, wherever in it; packages above it are imported first."""
    path = _file(module) or _missing(module)
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]

    def names() -> Iterator[str]:
        if "." in module:
            yield module.rpartition(".")[0]
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
                base = ".".join([*above, *([node.module] if node.module else [])])
                yield base
                yield from (f"{base}.{alias.name}" for alias in node.names)

    return tuple(names())
