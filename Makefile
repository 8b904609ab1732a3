# Few verbs. Each one installs what it needs first, into .venv, and a second call finds it there.
#   make run ARGS="--port 9000"     make test PYTEST_ARGS="-k till"     make sim SEEDS=1000

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV ?= .venv
PYTHON ?=
ARGS ?=
PYTEST_ARGS ?=
SEEDS ?= 200
KILLS ?= 200
TRIALS ?= 20

BIN := $(VENV)/bin
WEB := web/node_modules
# The machine's Node, or the one that .venv got because the machine has none.
NODE := PATH="$(abspath $(BIN)):$$PATH" node
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input

.PHONY: help run test curl chromium lab-tools lab-peers lab explore check lint web faults sim sim-audit bench bench-lines replay docs pictures lighthouse wheel clean

help: ## list these verbs
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20

run: $(VENV)/.for-run web ## install Lancar and start the demo: a warung with 90 days of sales (ARGS="--toko kafe" for a café)
	exec $(BIN)/lancar demo $(ARGS)

test: lint curl chromium lab-tools ## everything CI runs: the linters, then all tests (tidy, contracts and docs among them)
	$(BIN)/python -m pytest -n 2 $(PYTEST_ARGS)

# The tutorials that a test types in call the API as a person would: with curl.
curl:
	@if ! command -v curl >/dev/null; then \
	  as_root=""; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	  echo "Installing Debian's curl, with which the tutorials are tested ..."; \
	  { $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends curl >/dev/null; } \
	    || { echo "That did not work. As root type: apt-get install curl   and then make again." >&2; exit 1; }; \
	fi

# The faces are tested in a real browser. Where nothing can install one, their tests say so and are left out.
chromium:
	@if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then \
	  if ! command -v apt-get >/dev/null; then \
	    echo "NO CHROMIUM: the tests in tests/e2e are left out. Install Chromium to run them." >&2; exit 0; \
	  fi; \
	  as_root=""; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	  echo "Installing Debian's Chromium, in which the faces are tested ..."; \
	  { $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null; } \
	    || { echo "That did not work. As root type: apt-get install chromium   and then make again." >&2; exit 1; }; \
	fi

explore: $(VENV)/.for-test web ## the property tests with cases never drawn before, ROUNDS=20 times
	@for round in $$(seq $(or $(ROUNDS),20)); do \
	  echo "round $$round of $(or $(ROUNDS),20) ..."; \
	  $(BIN)/python -m pytest -n 2 -m hypothesis --hypothesis-profile=explore $(PYTEST_ARGS) || exit 1; \
	done

# The lab makes network namespaces with these. Where nothing can install them, its tests say so and are left out.
lab-tools:
	@missing=""; for tool in ip:iproute2 tc:iproute2 nft:nftables setpriv:util-linux wireguard-go:wireguard-go; do \
	  PATH="$$PATH:/usr/sbin:/sbin" command -v "$${tool%%:*}" >/dev/null || missing="$$missing $${tool##*:}"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get >/dev/null; then echo "NO LAB: tests/lab is left out; it needs$$missing." >&2; exit 0; fi; \
	  as_root=""; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	  echo "Installing Debian's$$missing, of which the lab is built ..."; \
	  { $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; } \
	    || { echo "That did not work. As root type: apt-get install$$missing   and then make again." >&2; exit 1; }; \
	fi

lab-peers: lab-tools
	@missing=""; for tool in /usr/sbin/keepalived:keepalived /usr/lib/frr/bfdd:frr /bin/ping:iputils-ping; do \
	  test -x "$${tool%%:*}" || missing="$$missing $${tool##*:}"; \
	done; \
	if [ -n "$$missing" ] && command -v apt-get >/dev/null; then \
	  echo "Installing Debian's$$missing, which are measured beside the guard ..."; \
	  { apt-get update -qq && env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; } \
	    || echo "That did not work: they are left out of the table." >&2; \
	fi

lab: $(VENV)/.for-test lab-peers ## as root: every fault of a line TRIALS=n times (default 20) with real packets, and the table
	cd tests && $(abspath $(BIN))/python -m lab --trials $(TRIALS) $(ARGS)

check: lint ## the linters, and the tests that read the house itself; no product tests
	$(BIN)/python -m pytest tests/test_tidy.py tests/test_contracts.py tests/test_docs.py

lint: $(VENV)/.for-test web ## ruff, mypy, the import contracts, and the TypeScript compiler
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(NODE) web/node_modules/typescript/bin/tsc -p web
	$(NODE) web/node_modules/typescript/bin/tsc -p web/tests

web: $(VENV)/.for-run $(WEB)/.installed ## build the browser apps into the package
	$(BIN)/python web/tools/shapes.py
	$(NODE) web/build.mjs

faults: $(VENV)/.for-test ## power cuts, full disks, kill -9 (KILLS=200 of them) and forgeries on the real stores, for longer
	LANCAR_TEST_KILLS=$(KILLS) $(BIN)/python -m pytest tests/faults $(PYTEST_ARGS)

sim: $(VENV)/.for-run ## whole worlds from SEEDS seeds (default 200); any broken promise names its seed
	$(BIN)/lancar sim --seeds $(SEEDS) $(ARGS)

sim-audit: $(VENV)/.for-run ## plant known bugs one at a time and show that the simulator finds each
	$(BIN)/lancar sim --audit $(ARGS)

bench: $(VENV)/.for-test ## the measured table: ratios to peers and to the physical limit, in one run
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m bench $(ARGS)
	$(if $(ARGS),,$(MAKE) --no-print-directory bench-lines)

bench-lines: $(VENV)/.for-test ## how late and how often wrongly a line is called dead, beside the peers: a table, and the picture in docs
	PYTHONPATH=src $(BIN)/python -m bench.lines $(ARGS)

replay: $(VENV)/.for-replay ## ring up a real retail year through shops that are offline half of the time
	$(BIN)/lancar replay $(ARGS)

docs: $(VENV)/.for-test ## write docs/reference from the code, then check the docs: links, code blocks, decisions, glossary
	$(BIN)/python tests/reference.py
	$(BIN)/python -m pytest tests/test_docs.py $(PYTEST_ARGS)

pictures: $(VENV)/.for-test web chromium ## take the pictures in docs anew, from a running demo
	cd tests && $(abspath $(BIN))/python -m e2e.pictures

lighthouse: $(VENV)/.for-test web chromium ## what Lighthouse says of every app: accessibility and best practices
	@mkdir -p build/lighthouse
	cd build/lighthouse && PATH="$(abspath $(BIN)):$$PATH" npm install --silent --no-save --no-package-lock --prefix . lighthouse@13.5.0
	cd tests && PATH="$(abspath $(BIN)):$$PATH" $(abspath $(BIN))/python -m e2e.lighthouse

wheel: $(VENV)/.for-run web ## build dist/lancar-*.whl
	$(PIP) wheel --quiet --no-deps --wheel-dir dist .
	@ls dist/*.whl

clean: ## remove .venv and everything that was built; data folders are left alone
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache bench/out src/*.egg-info \
	  web/node_modules web/out web/kit/shapes src/lancar/faces/web
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# What each verb needs. A larger set contains the smaller ones, so it fulfils them too.
$(VENV)/.for-run: pyproject.toml | $(BIN)/python
	@echo "Installing Lancar into $(VENV) ..."
	$(PIP) install --quiet --editable .
	@touch $@

$(VENV)/.for-test: pyproject.toml | $(BIN)/python
	@echo "Installing Lancar with its test tools into $(VENV) (the first time takes a minute or two) ..."
	$(PIP) install --quiet --editable '.[postgres,replay,test]'
	@touch $(VENV)/.for-run $(VENV)/.for-replay $@

$(VENV)/.for-replay: pyproject.toml | $(BIN)/python
	@echo "Installing Lancar with a retail year and PostgreSQL's driver into $(VENV) ..."
	$(PIP) install --quiet --editable '.[postgres,replay]'
	@touch $(VENV)/.for-run $@

$(WEB)/.installed: web/package.json web/package-lock.json | $(BIN)/python
	@if ! { command -v npm && $(NODE) -e 'process.exit(+process.versions.node.split(".")[0] < 20 ? 1 : 0)'; } >/dev/null 2>&1; then \
	  echo "Installing Node into $(VENV), because this machine has none of version 20 or newer with npm ..."; \
	  $(PIP) install --quiet --editable '.[web]'; \
	fi
	@echo "Installing what the browser apps need into $(WEB) ..."
	cd web && PATH="$(abspath $(BIN)):$$PATH" npm ci --silent
	@touch $@

# Debian splits ensurepip off into pythonX.Y-venv. A name on PATH proves nothing (version managers leave shims), so it is run.
$(BIN)/python:
	@py=""; for name in $(if $(PYTHON),$(PYTHON),python3.11 python3.12 python3.13 python3); do \
	  if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then py=$$name; break; fi; \
	done; \
	if [ -z "$$py" ]; then \
	  echo "Lancar needs Python 3.11 or newer and found none. On Debian or Ubuntu type: sudo apt-get install python3 python3-venv" >&2; exit 1; \
	fi; \
	if ! "$$py" -c 'import ensurepip' 2>/dev/null; then \
	  package=$$("$$py" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
	  as_root=""; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	  if ! command -v apt-get >/dev/null || { [ -n "$$as_root" ] && ! command -v sudo >/dev/null; }; then \
	    echo "This Python comes without ensurepip. As root type: apt-get install $$package   and then make again." >&2; exit 1; \
	  fi; \
	  echo "Installing Debian's $$package, which Python needs to make $(VENV) ..."; \
	  $$as_root apt-get update -qq; \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$$package" >/dev/null \
	    || { echo "That did not work. As root type: apt-get install $$package   and then make again." >&2; exit 1; }; \
	fi; \
	"$$py" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
