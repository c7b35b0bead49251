# `make install` builds .venv from the lock; every other target does that first when it is needed.
# Nothing is written outside .venv and, for the demo, demo-warehouse.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CODE := extractors flows schemas warehouse tests
DEMO := demo-warehouse
DRAGOMAN := $(BIN)/dragoman

.PHONY: install test lint types tests demo bench lock fuzz torture month bench-warehouse

install: $(VENV)/.installed

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Dragoman needs Python 3.11 to 3.13, this is %s; name one: make PYTHON=python3.12" % sys.version.split()[0])'
	$(PYTHON) -m venv $(VENV)
	@touch $@

# The lock names every package, so pip need not look for more: old ones stumble over extras there.
$(VENV)/.locked: requirements.lock $(VENV)/.created
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.installed: pyproject.toml $(VENV)/.locked
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

test: lint types tests

lint: install
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)

types: install
	$(BIN)/mypy

# In two halves side by side, each with a model of its own: together they need two cores for some minutes.
SLOW := tests/warehouse tests/team
tests: install
	$(BIN)/pytest -q $(SLOW) & slow=$$!; \
	$(BIN)/pytest -q tests $(addprefix --ignore=,$(SLOW)); rest=$$?; \
	wait $$slow && test $$rest -eq 0

# Kills 200 writers, fills the disk, takes permissions away and lets everybody work at once for 20 minutes;
# about 40 minutes in all. `make tests` has a short form of it. TORTURE="--minutes 1 --kills 20" is shorter too.
torture: install
	nice $(BIN)/python -m tests.torture $(TORTURE)

# Thirty nights of invented news with faults, beside one clean run, then a night killed eight times; some ten minutes each.
month: install
	$(BIN)/python -m tests.month
	$(BIN)/python -m tests.month.kills 8

# A week of invented news, coded into a warehouse, three questions and a report.
demo: export PREFECT_HOME := $(CURDIR)/$(DEMO)/prefect
demo: export DRAGOMAN_WAREHOUSE := $(DEMO)
demo: export DRAGOMAN_LANDING := $(DEMO)/landing
demo: install
	@rm -rf $(DEMO)
	@mkdir -p $(DEMO)/landing
	@cp tests/samples/2025-* $(DEMO)/landing/
	$(DRAGOMAN) nightly
	@echo
	@echo 'Who was put on or taken off which list?'
	$(DRAGOMAN) sql "SELECT first_seen_on AS day, action, status, actors, recipients, list FROM designations ORDER BY ALL LIMIT 8"
	@echo
	@echo 'Who promised what to whom?'
	$(DRAGOMAN) sql "SELECT actors, status, amount, currency, deadline, content FROM commitments WHERE amount > 0 ORDER BY amount DESC LIMIT 6"
	@echo
	@echo 'What is said not to have happened?'
	$(DRAGOMAN) sql "SELECT kind, actors, recipients, sentence FROM events WHERE status = 'negated' ORDER BY ALL LIMIT 6"
	@echo
	@echo 'All of it as one page:'
	$(DRAGOMAN) report -o $(DEMO)/report.html

# What coding costs beside plain spaCy; BENCH="--texts news.jsonl --articles 5000" for texts of your own.
bench: install
	$(BIN)/python -m tests.benchmarks --workers 1 $(BENCH)

# Damaged samples for every reader, N of them from SEED on; what makes one fail is kept in fuzz-findings/.
N ?= 10000
SEED ?= 0
fuzz: install
	$(BIN)/python -m tests.readers.fuzz $(N) $(SEED)

# The cookbook on three million mentions, relative to plain daily files; takes some minutes and 4 GB of disk.
bench-warehouse: install
	$(BIN)/python -m tests.cookbook.bench

# Needs uv; writes what is newest and allowed by pyproject.toml, with hashes.
lock: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --group dev --output-file requirements.lock pyproject.toml
