#!/bin/sh
# install.sh PROGRAM PREFIX: the program, its manual page and its completions for bash, zsh and fish, under PREFIX.
set -eu
cd "$(dirname "$0")/../.."
program=$1
prefix=$2

# put MODE FILE PLACE: FILE as PREFIX/PLACE, its folders made.
put() {
    mkdir -p "$prefix/$(dirname "$3")"
    install -m "$1" "$2" "$prefix/$3"
    echo "$prefix/$3"
}

if ! mkdir -p "$prefix" 2>/dev/null || ! [ -w "$prefix" ]; then
    echo "briefgen: cannot write to $prefix: choose another folder with make install PREFIX=…, or become root" >&2
    exit 1
fi
put 755 "$program" bin/briefgen

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for shell in bash zsh fish; do "$program" --generate-completion-script "$shell" >"$work/$shell"; done
put 644 "$work/bash" share/bash-completion/completions/briefgen
put 644 "$work/zsh" share/zsh/site-functions/_briefgen
put 644 "$work/fish" share/fish/vendor_completions.d/briefgen.fish

swift package generate-manual >"$work/manual.txt" 2>&1 || { cat "$work/manual.txt" >&2; exit 1; }
put 644 .build/plugins/GenerateManual/outputs/briefgen/briefgen.1 share/man/man1/briefgen.1
