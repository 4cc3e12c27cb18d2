#!/bin/sh
# Everything CI asks of a change, step by step; a failed step does not hide the later ones. Ends with one line a step.
set -u
cd "$(dirname "$0")/../.." || exit 1

logs=.build/check
rm -rf "$logs"
mkdir -p "$logs"
summary=$logs/summary.txt
: >"$summary"
failed=0
faulty= # logs of failed steps, one a line

log_of() { printf '%s/%s.txt' "$logs" "$(printf %s "$1" | tr -c '[:alnum:]' -)"; }

# step NAME COMMAND…: runs it, shows and keeps what it prints, remembers how it ended.
step() {
    name=$1
    shift
    printf '\n== %s ==\n' "$name"
    began=$(date +%s)
    log=$(log_of "$name")
    { "$@" 2>&1; echo $? >"$logs/status"; } | tee "$log"
    code=$(cat "$logs/status")
    if [ "$code" = 0 ]; then word=ok; else word=FAILED failed=1 faulty="$faulty$log
"; fi
    printf '%-7s%s (%s s)\n' "$word" "$name" $(($(date +%s) - began)) >>"$summary"
    return "$code"
}

finish() {
    # What went wrong once more, where somebody who sees only the end finds it.
    printf %s "$faulty" | while IFS= read -r log; do
        printf '\n== The end of %s ==\n' "$log"
        grep -aE '✘|error:|WRONG|^E  |^FAILED ' "$log" | tail -n 20
        tail -n 30 "$log"
    done
    printf '\n== Summary ==\n'
    cat "$summary"
    # The closing lines of the test runners, last.
    grep -hE '^=+ .*(passed|failed|error).* =+$' "$logs"/*.txt | tail -n 1
    grep -hE 'Test run with [0-9]+ tests' "$logs"/*.txt | tail -n 1
    exit "$failed"
}

BRIEFGEN=.build/release/briefgen
same_site() {
    "$BRIEFGEN" build seeds -o "$logs/site" && diff -r Site "$logs/site" && echo "Site/ is what seeds/ builds"
}
tree_state() { git status --porcelain 2>/dev/null; }

before=$(tree_state)
unchanged_tree() {
    after=$(tree_state)
    [ "$before" = "$after" ] && echo "nothing in the work tree changed" && return
    echo "the checks changed the work tree:" && git status --short && git diff --stat
    return 1
}

# Read by Package.swift: warnings in our own targets are errors here, and only here.
export BRIEFGEN_WARNINGS_AS_ERRORS=1

Tests/Scripts/tools.sh check || exit # not in a step: it may have to ask
step "Format" swift format lint --strict --parallel --recursive Sources Tests Templates Package.swift
step "Build without warnings" swift build --build-tests || finish
step "Tests" make --no-print-directory test
step "Release build" swift build -c release --product briefgen || finish
step "Example site" same_site
python=.build/python/browser/bin/python
step "README" "$python" Tests/Scripts/readme.py --printed "make test" "$(log_of Tests)" README.md
step "Pages in a browser" "$python" -m pytest Tests/Browser --color=no
step "Screens" "$python" Tests/Browser/screens.py
step "Work tree" unchanged_tree
finish
