"""`python -m benchmarks [name …]`: run all measurements, or those named."""

import os
import sys
from importlib import import_module
from pathlib import Path

NAMES = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))


def main() -> None:
    chosen = sys.argv[1:] or NAMES
    if unknown := set(chosen) - set(NAMES):
        raise SystemExit(f"benchmarks: no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    for name in chosen:
        print(f"\n## {name}\n")
        import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
