# make demo, make test: each does all of its own set-up. SERVE=0 ends the demo without serving.
PYTHON ?= python3.11
SERVE ?= 1
PORT ?= 7860
BIN := .venv/bin
# One thread a process is the faster choice on busy machines; nothing here needs the network once installed.
export OMP_NUM_THREADS ?= 1
export TOKENIZERS_PARALLELISM ?= false
export HF_HUB_DISABLE_TELEMETRY ?= 1
export GRADIO_ANALYTICS_ENABLED ?= False

.PHONY: demo test lint check bench space browser clean

demo: .venv/installed
	HF_HUB_OFFLINE=1 $(BIN)/cap-rlvr demo $(if $(filter 0,$(SERVE)),--no-serve) --port $(PORT)

test: .venv/installed browser
	HF_HUB_OFFLINE=1 $(BIN)/pytest -n 2 --dist loadfile

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint
	HF_HUB_OFFLINE=1 $(BIN)/pytest -n 2 --dist loadfile -m "not slow"

bench: .venv/installed
	HF_HUB_OFFLINE=1 $(BIN)/python -m benchmarks

space: .venv/installed
	HF_HUB_OFFLINE=1 $(BIN)/cap-rlvr space --results demo/results --data demo/cap-rlvr --port $(PORT)

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt torch
	$(BIN)/pip install --quiet --constraint constraints.txt --editable ".[retrieval,train,space,dev]"
	touch $@

# A browser for the browser tests: one that is there, else Debian's (as root), else Playwright's own.
browser: .venv/installed
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && apt-get install -y -qq chromium fonts-dejavu-core >/dev/null; \
	else $(BIN)/playwright install chromium; fi || \
	echo "No browser could be installed: the browser tests will be skipped, and say so."

clean:
	rm -rf .venv demo build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
