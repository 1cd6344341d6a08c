# PolicyWire. `make` lists the targets.
SHELL := /bin/bash
PREFIX ?= /usr
SYSCONFDIR ?= /etc
DESTDIR ?=
UNITDIR ?= /usr/lib/systemd/system
SYSUSERSDIR ?= /usr/lib/sysusers.d
PACKAGES := libxml2-dev libcurl4-openssl-dev libsqlite3-dev libcld2-dev libuchardet-dev zlib1g-dev pkg-config ca-certificates
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := .build/release
# Below share/, where each shell looks for them.
COMPLETIONS := bash-completion/completions/policywire zsh/vendor-completions/_policywire fish/vendor_completions.d/policywire.fish

.PHONY: help deps swift build demo run test check sanitize fuzz embed manual bench install uninstall

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

deps: ## install the Debian packages the build needs
	@missing=; for p in $(PACKAGES); do dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { echo "Missing:$$missing, and there is no apt-get to install them with." >&2; exit 1; }; \
	  echo "Installing$$missing"; \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null \
	    || { echo "Could not install$$missing. Is the package registry in reach?" >&2; exit 1; }; \
	fi

swift:
	@command -v swift >/dev/null || { echo "Swift is missing: PolicyWire needs Swift 6.2 or later (https://www.swift.org/install/linux/)." >&2; exit 1; }
	@swift --version 2>/dev/null | grep -qE 'Swift version (6\.([2-9]|[1-9][0-9])|[7-9]|[1-9][0-9])' || { echo "PolicyWire needs Swift 6.2 or later; this is $$(swift --version 2>/dev/null | head -1)." >&2; exit 1; }

build: deps swift ## build the programs in .build/release
	swift build -c release --product policywire
	swift build -c release --product newsroom

demo: build ## see stories arrive from a press on this machine; no internet
	@scripts/demo

run: build ## poll the sources in Config/ for ever, keeping everything in .state/
	@mkdir -p .state && STATE_DIRECTORY=$(CURDIR)/.state $(RELEASE)/policywire run --config Config/policywire.yaml

test: deps swift ## run every test
	SWIFT_BACKTRACE=enable=no swift test --skip IntegrationTests
	SWIFT_BACKTRACE=enable=no swift test --skip-build --filter IntegrationTests

check: deps swift ## format, lint, warnings, layering, unit file
	swift format lint --strict -r Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Sources/fuzz
	scripts/check-shape
	POLICYWIRE_WARNINGS=errors swift build --build-tests
	@if command -v systemd-analyze >/dev/null; then systemd-analyze security --offline=true --threshold=11 systemd/policywire.service >/dev/null && echo "systemd exposure at most 1.1"; fi

sanitize: deps swift ## the unit tests under AddressSanitizer and ThreadSanitizer
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no swift test --sanitize=address --scratch-path .build/asan --skip IntegrationTests
	SWIFT_BACKTRACE=enable=no swift test --sanitize=thread --scratch-path .build/tsan --skip IntegrationTests

fuzz: deps swift ## random bytes at feed, page, date, url, charset and text, FUZZ_SECONDS (60) each, under AddressSanitizer
	Fuzzing/run

embed: ## carry Config/ and the schema into Sources/Configuring/Embedded
	scripts/embed-config

manual: deps swift ## write docs/man/policywire.1 from the program's help
	scripts/make-manual

bench: build ## measure, with ratios against named peers
	cd Benchmarks && ./compare

# The unit sees nothing below /home, /root and /run/user. Debug symbols, half of the program, stay behind.
install: ## install the program, its manual, the unit and the configuration (PREFIX, DESTDIR)
	@[ -x $(RELEASE)/policywire ] || { echo "Nothing is built yet: run 'make build' first." >&2; exit 1; }
	@case $(PREFIX)/ in /home/*|/root/*|/run/user/*) echo "A service cannot run from $(PREFIX)." >&2; exit 1;; esac
	install -D -m 0755 $(RELEASE)/policywire $(DESTDIR)$(PREFIX)/bin/policywire
	@if command -v strip >/dev/null; then strip $(DESTDIR)$(PREFIX)/bin/policywire; fi
	install -d $(DESTDIR)$(UNITDIR)
	sed 's|/usr/|$(PREFIX)/|' systemd/policywire.service > $(DESTDIR)$(UNITDIR)/policywire.service
	chmod 0644 $(DESTDIR)$(UNITDIR)/policywire.service
	install -D -m 0644 systemd/policywire.sysusers.conf $(DESTDIR)$(SYSUSERSDIR)/policywire.conf
	install -d -m 0755 $(DESTDIR)$(SYSCONFDIR)/policywire/sources
	@for f in policywire.yaml $$(cd Config && ls sources/*.yaml); do \
	  if [ -e $(DESTDIR)$(SYSCONFDIR)/policywire/$$f ]; then echo "kept $(SYSCONFDIR)/policywire/$$f"; \
	  else install -m 0644 Config/$$f $(DESTDIR)$(SYSCONFDIR)/policywire/$$f; fi; done
	install -D -m 0644 docs/man/policywire.1 $(DESTDIR)$(PREFIX)/share/man/man1/policywire.1
	install -d $(addprefix $(DESTDIR)$(PREFIX)/share/,$(dir $(COMPLETIONS)))
	@for f in $(COMPLETIONS); do \
	  case $$f in bash*) shell=bash;; zsh*) shell=zsh;; *) shell=fish;; esac; \
	  $(RELEASE)/policywire --generate-completion-script $$shell > $(DESTDIR)$(PREFIX)/share/$$f || exit 1; \
	  chmod 0644 $(DESTDIR)$(PREFIX)/share/$$f; done
	install -D -m 0644 README.md $(DESTDIR)$(PREFIX)/share/doc/policywire/README.md
	install -m 0644 docs/*.md $(DESTDIR)$(PREFIX)/share/doc/policywire/
	install -d $(DESTDIR)$(PREFIX)/share/doc/policywire/examples
	install -m 0644 systemd/policywire.service.d/*.example $(DESTDIR)$(PREFIX)/share/doc/policywire/examples/
	install -D -m 0644 docs/schema/record-1.json $(DESTDIR)$(PREFIX)/share/policywire/schema/record-1.json
	@if [ -z "$(DESTDIR)" ]; then \
	  if command -v systemd-sysusers >/dev/null; then systemd-sysusers $(SYSUSERSDIR)/policywire.conf; fi; \
	  if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi; \
	  echo "Installed. Put a contact address in $(SYSCONFDIR)/policywire/policywire.yaml, then: systemctl enable --now policywire"; \
	  echo "After an upgrade: systemctl restart policywire"; fi

uninstall: ## remove what install put there, but neither configuration nor archive
	@if [ -z "$(DESTDIR)" ] && [ -d /run/systemd/system ]; then systemctl disable --now policywire 2>/dev/null || true; fi
	rm -f $(DESTDIR)$(PREFIX)/bin/policywire $(DESTDIR)$(UNITDIR)/policywire.service $(DESTDIR)$(SYSUSERSDIR)/policywire.conf
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/share/,man/man1/policywire.1 $(COMPLETIONS))
	rm -rf $(DESTDIR)$(PREFIX)/share/doc/policywire $(DESTDIR)$(PREFIX)/share/policywire
	@if [ -z "$(DESTDIR)" ] && [ -d /run/systemd/system ]; then systemctl daemon-reload; fi
	@echo "Kept: $(DESTDIR)$(SYSCONFDIR)/policywire, the archive in /var/lib/policywire, and the user who owns it."
