# The whole project in a few words. Every target sets up what it needs; nothing has to be installed by hand but Python and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
LOCK   := --universal --python-version 3.11 --no-header --no-annotate --upgrade -q

.PHONY: run test check fix bench bench-scale bench-app train-reader lock gold registers eval setup setup-dev

run: setup                ## ingest the starter corpus and open the chat on http://127.0.0.1:7860
	$(BIN)/policy-assistant ingest corpus
	$(BIN)/policy-assistant serve

test: setup-dev           ## the whole test suite, offline
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: setup-dev          ## format, lint, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: setup-dev            ## what a machine can put right by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup-dev          ## time and memory, side by side with a plain pipeline
	$(BIN)/python -m evals.bench

bench-scale: setup-dev    ## the library at 10 thousand, 100 thousand and 1 million passages
	$(BIN)/python -m evals.bench scale

bench-app: setup-dev      ## the app in a real browser: first screen, first words, twenty people at once
	$(BIN)/python -m pytest -q tests/app -k "first_screen or twenty"
	@cat artifacts/times.txt artifacts/twenty.txt

gold: setup-dev           ## the gold questions of ../shared, by kind and language
	$(BIN)/python -m evals.gold

registers: setup-dev      ## precision and recall of what is read out of the articles
	$(BIN)/python -m evals.registers

eval: setup-dev           ## our own benchmark against the recorded figures
	$(BIN)/policy-assistant eval gate

train-reader: setup-dev   ## prepare the data, train the reader (80 minutes on two cores), write and measure its weights
	$(BIN)/python -m evals.training prepare --folder data/reader
	OMP_NUM_THREADS=1 $(BIN)/python -m evals.training run --folder data/reader reader
	$(BIN)/python -m evals.training rerank

lock: setup-dev           ## renew both lock files from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml $(LOCK) -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml $(LOCK) --all-extras -c requirements.lock -o requirements-dev.lock
	sed -i "/== 'never'/d" requirements.lock requirements-dev.lock  # CUDA, ruled out in pyproject.toml

setup: $(VENV)/.run
setup-dev: $(VENV)/.dev

$(VENV)/.run: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@
