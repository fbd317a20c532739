"""An environment of its own that has some packages, what they require, and nothing else: so not this project."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def bare_environment(folder: Path, requirements: Iterable[str]) -> Path:
    """Make a virtual environment whose packages are links to those installed here, and return its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / "bin" / "python"
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-c", where], check=True, capture_output=True, text=True).stdout.strip())
    here = Path(sysconfig.get_path("purelib"))
    for found in _closure(requirements):
        for top in {path.parts[0] for path in found.files or [] if not path.parts[0].startswith((".", "__pycache__"))}:
            if (here / top).exists() and not (site / top).exists():
                (site / top).symlink_to(here / top)
    return python


def _closure(requirements: Iterable[str]) -> list[Distribution]:
    """The installed distributions that satisfy requirements, and theirs."""
    found: dict[tuple[str, str], Distribution] = {}
    waiting = [Requirement(line) for line in requirements]
    while waiting:
        asked = waiting.pop()
        for extra in ("", *asked.extras):
            key = (canonicalize_name(asked.name), extra)
            if key in found:
                continue
            try:
                found[key] = distribution(asked.name)
            except PackageNotFoundError:
                continue
            assert asked.specifier.contains(found[key].version, prereleases=True), f"{asked}: {found[key].version} here"
            for line in found[key].requires or []:
                needed = Requirement(line)
                if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                    waiting.append(needed)
    return list(found.values())
