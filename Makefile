# make site         build the example site: seeds/ -> Site/
# make serve        preview it in the browser, rebuilt at every change
# make test         the tests
# make check        what CI runs: format, warnings, tests, the example site, README, links, pages in a browser
# make bench        briefgen beside Hugo and a bare cmark loop, and the speed of extraction; BENCH="--runs 1" is quicker
# make format       format the Swift sources in place
# make install      the program, its manual page and completions under PREFIX (/usr/local)
# make clean        remove what was built; Site/ stays
# What a task needs beside the Swift toolchain is looked for first, named, and installed (Tests/Scripts/tools.sh).

PREFIX = /usr/local
BENCH = # such as --runs 1 --sizes 1000
BRIEFGEN = .build/release/briefgen
SWIFT_SOURCES = Sources Tests Templates Package.swift

site: release
	$(BRIEFGEN) build seeds -o Site

serve: release
	$(BRIEFGEN) serve seeds --open

test:
	@Tests/Scripts/tools.sh build test
	swift test

check:
	@Tests/Scripts/check.sh

bench:
	@Tests/Scripts/tools.sh bench
	@$(MAKE) --no-print-directory release
	@.build/python/bench/bin/python Tests/Bench/bench.py $(BENCH)

format:
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

install: release
	@Tests/Scripts/install.sh $(BRIEFGEN) "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build Tests/Browser/screens

release:
	@Tests/Scripts/tools.sh build site
	swift build -c release --product briefgen

help:
	@sed -n 's/^# make/make/p' Makefile

.PHONY: site serve test check bench format install clean release help
