#!/bin/sh
# tools.sh build|check|bench: makes sure that what a task needs beside the Swift toolchain is there.
# Says what is missing and how it gets it; asks before it uses sudo on a terminal.
set -eu

say() { printf '%s\n' "briefgen: $*" >&2; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

has_cmark() { pkg-config --exists libcmark 2>/dev/null || [ -f /usr/include/cmark.h ] || [ -f /usr/local/include/cmark.h ]; }
has_chromium() { [ -x "${CHROMIUM:-}" ] || have chromium || [ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ]; }
has_java() { java -version >/dev/null 2>&1; } # macOS ships a java that only says there is none
has_venv() { python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }
has_fonts() { have fc-list && [ -n "$(fc-list 2>/dev/null | grep -i 'Liberation Sans')" ]; }

# missing KIND: the packages of this machine's package manager (apt or brew) that are not there yet, one a line.
missing() {
    has_cmark || name libcmark-dev cmark
    have pkg-config || name pkg-config pkgconf
    [ "$1" = build ] && return 0
    have python3 || name python3 python@3
    has_venv || name python3-venv python@3
    [ "$1" = bench ] && { have cc || have clang || name gcc llvm; return 0; }
    has_chromium || name chromium --cask=chromium
    has_java || name default-jre-headless openjdk
    [ "$manager" = brew ] || has_fonts || name "fonts-liberation fontconfig" ""
}
name() { if [ "$manager" = brew ]; then echo "$2"; else echo "$1"; fi; }

# install PACKAGE…: with apt or brew, as root, or with sudo once the person at the terminal agreed.
install() {
    if [ "$manager" = brew ]; then
        say "installing with Homebrew: $*"
        for package in "$@"; do
            case $package in
                --cask=*) brew install --cask "${package#--cask=}" ;;
                *) brew install "$package" ;;
            esac
        done
        return
    fi
    if [ "$(id -u)" = 0 ]; then
        become=
    else
        have sudo || fail "this needs root and there is no sudo here; as root, run: apt-get install $*"
        become=sudo
        if [ -t 0 ] && [ -t 2 ]; then
            printf 'briefgen: run "sudo apt-get install %s"? [y/N] ' "$*" >&2
            read -r answer || answer=
            case $answer in
                y | Y | yes | o | O | oui) ;;
                *) fail "nothing installed; without them this cannot go on" ;;
            esac
        else
            become="sudo -n" # no one to ask: never wait for a password
        fi
    fi
    say "installing: ${become:+$become }apt-get install $*"
    $become env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null || say "apt-get update failed; trying with the lists at hand"
    $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "apt-get could not install: $*"
}

# python_packages FOLDER: a virtual environment under .build with FOLDER/requirements.txt, made once per content.
python_packages() {
    environment=".build/python/$(basename "$1" | tr '[:upper:]' '[:lower:]')"
    if ! cmp -s "$1/requirements.txt" "$environment/installed.txt"; then
        say "installing from PyPI into $environment: $(sed '/^#/d;/^$/d' "$1/requirements.txt" | tr '\n' ' ')"
        rm -rf "$environment"
        python3 -m venv "$environment"
        "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement "$1/requirements.txt"
        cp "$1/requirements.txt" "$environment/installed.txt"
    fi
}

task=${1:-build}
case $task in
    build | check | bench) ;;
    *) fail "usage: tools.sh build|check|bench" ;;
esac
cd "$(dirname "$0")/../.."
have swift || fail "needs the Swift toolchain (6.2 or later): https://www.swift.org/install"

if have brew && [ "$(uname)" = Darwin ]; then
    manager=brew
elif have apt-get; then
    manager=apt
else
    manager=none
fi
wanted=$(missing "$task" | sort -u | tr '\n' ' ' | sed 's/ *$//')
if [ -n "$wanted" ]; then
    say "not on this machine and needed for make ${2:-$task}: $wanted"
    [ "$manager" = none ] && fail "no apt-get or brew here; install these (Debian's names) with your package manager"
    # shellcheck disable=SC2086 # a list of names
    install $wanted
fi
case $task in
    check) python_packages Tests/Browser ;;
    bench) python_packages Tests/Bench ;;
esac
