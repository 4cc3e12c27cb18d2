#!/usr/bin/env python3
"""readme.py [--printed COMMAND LOG]… FILE.md…: runs the commands that fenced `console` blocks show and compares what they print.

A line `$ COMMAND` is run by sh in the repository, the lines after it are what it should print (standard output and
error together). `…` stands for any text within its line; a line of only `…` for any number of lines. A command that
goes on, such as a server, is stopped once its shown output has come. `--printed` names a command that ended well
before and the file that holds what it printed, so that it need not run twice. Exit 1 when anything differs."""

import argparse
import difflib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LONGEST = 1200  # seconds a command may take; a first release build is among them
QUIET = 1.5  # seconds without a word after which a command that showed all it should is taken to be a server
FENCE = re.compile(r"^```console\n(.*?)^```$", re.S | re.M)


@dataclass
class Shown:
    file: str
    line: int  # 1-based, of the command
    command: str
    output: list[str]


def shown_commands(file: str) -> list[Shown]:
    text = Path(file).read_text(encoding="utf-8")
    found: list[Shown] = []
    for block in FENCE.finditer(text):
        first = text.count("\n", 0, block.start(1)) + 1
        before = len(found)
        for number, line in enumerate(block[1].splitlines(), first):
            if line.startswith("$ "):
                found.append(Shown(file, number, line[2:], []))
            elif len(found) > before:
                found[-1].output.append(line)
    return found


def pattern(output: list[str]) -> re.Pattern:
    """The expected lines as one expression over the whole printed text."""
    lines = [r"(?:.*\n)*?" if line.strip() == "…" else ".*".join(map(re.escape, line.rstrip().split("…"))) + r"[ \t]*\n"
             for line in output]
    return re.compile("".join(lines))


def run(shown: Shown) -> tuple[str, int]:
    """What the command printed and its exit status; 0 for one stopped after it had printed what is shown."""
    # A make that ran this script would otherwise make the commands' own make name the folders it enters.
    inherited = {name: value for name, value in os.environ.items() if name not in ("MAKELEVEL", "MAKEFLAGS", "MFLAGS")}
    environment = inherited | {"PATH": f"{REPOSITORY / '.build/release'}:{os.environ['PATH']}", "NO_COLOR": "1", "BROWSER": "true"}
    wanted = pattern(shown.output)
    with tempfile.NamedTemporaryFile() as sink:
        process = subprocess.Popen(shown.command, shell=True, cwd=REPOSITORY, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=sink, stderr=subprocess.STDOUT, start_new_session=True)

        def printed() -> str:
            return Path(sink.name).read_text(encoding="utf-8", errors="replace")

        began = last = time.monotonic()
        length = 0
        while (status := process.poll()) is None:
            now = time.monotonic()
            text = printed()
            if len(text) != length:
                last, length = now, len(text)
            complete = shown.output and now - last > QUIET and wanted.fullmatch(text)
            if complete or now - began > LONGEST:
                os.killpg(process.pid, signal.SIGINT if complete else signal.SIGKILL)
                process.wait(timeout=20)
                status = 0 if complete else -signal.SIGKILL
                break
            time.sleep(0.1)
        return printed(), status


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the commands that Markdown files show and compares what they print.")
    parser.add_argument("--printed", nargs=2, action="append", default=[], metavar=("COMMAND", "LOG"),
                        help="a command that ended well before, and what it printed")
    parser.add_argument("files", nargs="+", metavar="FILE.md")
    options = parser.parse_args()
    printed = {command: Path(log).read_text(encoding="utf-8", errors="replace") for command, log in options.printed}
    commands = [shown for file in options.files for shown in shown_commands(file)]
    if not commands:
        print(f"{' '.join(options.files)}: no console block shows a command")
        return 1
    wrong = 0
    for shown in commands:
        text, status = (printed[shown.command], 0) if shown.command in printed else run(shown)
        right = status == 0 and bool(pattern(shown.output).fullmatch(text if not text or text.endswith("\n") else text + "\n"))
        print(f"{'ok    ' if right else 'WRONG '} {shown.file}:{shown.line}: $ {shown.command}")
        if not right:
            wrong += 1
            print(f"exit status {status}; shown (-) and printed (+):")
            print("\n".join(difflib.unified_diff(shown.output, text.splitlines(), lineterm="", n=2)))
    print(f"{len(commands)} commands shown, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
