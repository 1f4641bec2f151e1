# Counterfoil. `make` lists the targets. Requires GNU make 3.81 or later.

DATA ?= data
PORT ?= 2087
HOST ?= 127.0.0.1
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
# Keep compiled bytecode, as an installation with pip does. Otherwise every start compiles everything.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help serve test quick check bench bench-large soak long format clean assets assets-if-possible

help:
	@echo "make serve   set up and start on SQLite (DATA=$(DATA) HOST=$(HOST) PORT=$(PORT))"
	@echo "make test    set up and run the tests"
	@echo "make quick   the tests that need no whole program, on SQLite: less than 3 minutes"
	@echo "make check   style, types, imports, and the language of documents and texts"
	@echo "make bench   measure speed, as ratios within one run; writes docs/benchmarks.md"
	@echo "             (ARGS=--quick: the aims that a change can miss; writes nothing)"
	@echo "make soak    run the tests with many more rounds, at most an hour (make long)"
	@echo "make format  format the code"
	@echo "make clean   remove everything that make created, except DATA"

# The virtual environment uses the newest Python on the machine. Packages are installed again only
# when their lists have changed.
$(BIN)/python:
	@./scripts/make-venv $(VENV)

$(VENV)/installed: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing Counterfoil into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --editable . && touch $@

$(VENV)/installed-test: $(VENV)/installed tests/clients.txt
	@echo "Installing the packages for the tests ..."
	@$(BIN)/python -m pip install --quiet --editable '.[test]'
	@$(BIN)/python -m pip install --quiet --no-deps --requirement tests/clients.txt && touch $@

ASSETS := src/counterfoil/web/static/vendor/vendor.json

# Third-party script, fonts and icons of the pages: downloaded once, and again when their list has
# changed.
$(ASSETS): web/package.json web/package-lock.json scripts/build_assets.py $(BIN)/python
	@echo "Downloading the pages' script, fonts and icons ..."
	@$(BIN)/python scripts/build_assets.py && touch $@

assets: $(ASSETS)

assets-if-possible:
	@$(MAKE) --no-print-directory --silent assets || true

$(VENV)/installed-check: $(VENV)/installed-test
	@echo "Installing the packages for the checks ..."
	@$(BIN)/python -m pip install --quiet --editable '.[test,check]' && touch $@

serve: $(VENV)/installed assets-if-possible
	@exec $(CURDIR)/$(BIN)/counterfoil serve --data '$(DATA)' --host '$(HOST)' --port '$(PORT)'

test: $(VENV)/installed-test $(ASSETS)
	@./scripts/install-test-packages
	$(BIN)/python -W error -m pytest -n 3 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered $(ARGS)

# What takes long to start is left out by a rule in tests/conftest.py.
quick: $(VENV)/installed-test $(ASSETS)
	COUNTERFOIL_QUICK=1 COUNTERFOIL_FUZZ_SECONDS=2 $(BIN)/python -W error -m pytest -n 2 --dist loadfile $(ARGS)

# The files whose spelling is checked.
SPELLED := README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md docs examples src

check: $(VENV)/installed-check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/check_rules.py src/counterfoil
	$(BIN)/python scripts/check_documents.py
	$(BIN)/codespell $(SPELLED)

$(VENV)/installed-bench: $(VENV)/installed-test
	@echo "Installing the packages for the benchmarks ..."
	@$(BIN)/python -m pip install --quiet --editable '.[test,bench]' && touch $@

# Each peer has a virtual environment of its own, outside of the clone.
bench: $(VENV)/installed-bench
	@./scripts/install-test-packages benchmarks
	$(BIN)/python benchmarks/run.py --write $(ARGS)

bench-large: $(VENV)/installed-bench
	@./scripts/install-test-packages benchmarks
	$(BIN)/python benchmarks/run.py --write --large $(ARGS)

soak long: $(VENV)/installed-test $(ASSETS)
	@./scripts/install-test-packages
	COUNTERFOIL_ROUNDS=20 COUNTERFOIL_FUZZ_SECONDS=3300 $(BIN)/python -W error -m pytest -n 3 --dist loadfile --timeout 3000 $(ARGS)

format: $(VENV)/installed-check
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) $(dir $(ASSETS)) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
