#!/usr/bin/env python3
"""bench.py [--sizes 1000,10000] [--runs 5]: how fast briefgen builds and reads, in one run that compares.

Builds the generated corpus (generate.py) beside Hugo on the Markdown that briefgen publishes of it (the .md file next
to every page, so the very same text, already linked), and beside a loop that does nothing but read, cmark and write
(cmark_loop.c). The three take turns, so a slow moment of the machine meets them all; figures are medians, ratios are
medians over the turns. Then the extraction alone, on one core. Output goes to memory (/dev/shm) where there is one."""

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import generate

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
BRIEFGEN = REPOSITORY / ".build/release/briefgen"
TOOLS = REPOSITORY / ".build/bench"
CORES = os.cpu_count() or 1


@dataclass
class Run:
    """One finished run of a program, as the operating system accounts it."""

    wall: float  # seconds
    processor: float  # seconds, user and system
    peak: float  # MiB


def compile_tools():
    """The two small C programs, into .build/bench."""
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("clang") or "cc"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], capture_output=True, text=True, check=True).stdout.split()
    TOOLS.mkdir(parents=True, exist_ok=True)
    for name, extra in (("measure", []), ("cmark_loop", ["-pthread", *flags])):
        subprocess.run([compiler, "-O2", "-o", TOOLS / name, HERE / f"{name}.c", *extra], check=True)


def measured(command: list, work: Path, folder: Path | None = None) -> Run:
    """Runs `command` once, its output thrown away; a failure ends the bench with what it said."""
    result, said = work / "result.txt", work / "said.txt"
    with said.open("wb") as sink:
        subprocess.run([TOOLS / "measure", result, *command], cwd=folder, stdout=subprocess.DEVNULL, stderr=sink, check=True)
    wall, user, system, peak, status = map(float, result.read_text().split())
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with status {status:.0f}:\n{said.read_text(errors='replace')[-3000:]}")
    return Run(wall, user + system, peak / 1024)


def hugo_project(site: Path, project: Path):
    """A Hugo site of the Markdown files of a built site, with as plain a layout as there can be."""
    for source in site.rglob("*.md"):
        text = re.sub(r"\A---\n.*?\n---\n", "", source.read_text(encoding="utf-8"), count=1, flags=re.S)
        title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), source.stem)
        title = title.replace("\\", "").replace("'", "’")
        name = source.relative_to(site)
        place = project / "content" / (name.with_name("_index.md") if name.stem == "index" else name)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"+++\ntitle = '{title}'\n+++\n{text}", encoding="utf-8")
    (project / "layouts").mkdir(parents=True)
    (project / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\nlanguageCode = "fr"\nuglyURLs = true\n'
        'disableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]\n', encoding="utf-8")
    (project / "layouts/all.html").write_text(
        '<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<title>{{ .Title }}</title>\n'
        '<link rel="stylesheet" href="../assets/style.css">\n</head>\n<body>\n<main>\n{{ .Content }}\n</main>\n</body>\n</html>\n',
        encoding="utf-8")


def count(folder: Path, suffix: str) -> int:
    return sum(1 for _ in folder.rglob(f"*{suffix}"))


def text_size(corpus: Path) -> int:
    """Bytes of article text in the corpus, without front matter."""
    total = 0
    for article in (corpus / "articles").rglob("*.*"):
        if article.suffix in (".txt", ".md"):
            total += len(re.sub(rb"\A---\n.*?\n---\n", b"", article.read_bytes(), count=1, flags=re.S))
    return total


def row(name: str, runs: list[Run], note: str = ""):
    print(f"  {name:<34}{median(r.wall for r in runs):>9.3f}{median(r.processor for r in runs):>9.3f}"
          f"{median(r.peak for r in runs):>10.0f}   {note}")


def ratio(name: str, ours: list[Run], theirs: list[Run]):
    walls = [a.wall / b.wall for a, b in zip(ours, theirs)]
    peaks = [a.peak / b.peak for a, b in zip(ours, theirs)]
    print(f"  {name:<34}time {median(walls):.3f} ({min(walls):.3f} to {max(walls):.3f}), memory {median(peaks):.3f}")


def bench_build(size: int, runs: int, corpus: Path, work: Path) -> list[Run]:
    hugo = Path(sys.executable).with_name("hugo")
    hugo = next(hugo.parent.parent.glob("lib/*/site-packages/hugo/binaries/hugo*"), hugo)  # not its Python wrapper
    first = work / "first"
    build = [BRIEFGEN, "build", corpus, "-o"]
    measured([*build, first], work)
    hugo_project(first, work / "hugo")
    markdown = work / "hugo/content"
    results: dict[str, list[Run]] = {"briefgen": [], "again": [], "hugo": [], "cmark": []}
    pages = {}
    for _ in range(runs):
        for folder in ("out-briefgen", "out-hugo", "out-cmark"):
            shutil.rmtree(work / folder, ignore_errors=True)
        results["briefgen"].append(measured([*build, work / "out-briefgen"], work))
        results["again"].append(measured([*build, work / "out-briefgen"], work))
        results["hugo"].append(measured([hugo, "--quiet", "--cacheDir", work / "hugo-cache", "-d", work / "out-hugo"], work, work / "hugo"))
        results["cmark"].append(measured([TOOLS / "cmark_loop", markdown, work / "out-cmark", str(CORES)], work))
        pages = {name: count(work / f"out-{name}", ".html") for name in ("briefgen", "hugo", "cmark")}
    print(f"\n{size} articles, {text_size(corpus) / 1e6:.1f} MB of text, 500 entity pages")
    print(f"  {'':<34}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}")
    row("briefgen, everything", results["briefgen"], f"{pages['briefgen']} pages, extraction included")
    row("briefgen again, nothing changed", results["again"])
    row("Hugo, the same Markdown", results["hugo"], f"{pages['hugo']} pages")
    row(f"cmark loop, {CORES} threads", results["cmark"], f"{pages['cmark']} pages")
    ratio("briefgen / Hugo", results["briefgen"], results["hugo"])
    ratio("briefgen / cmark loop", results["briefgen"], results["cmark"])
    return results["briefgen"]


def bench_extraction(size: int, runs: int, corpus: Path, work: Path):
    done, steps = [], []
    for _ in range(runs + 1):
        done.append(measured([BRIEFGEN, "extract", corpus, "--jobs", "1", "--timings"], work))
        told = (work / "said.txt").read_text()
        steps.append({name: float(seconds) for name, seconds in re.findall(r"^(\w+) +[\d.]+ % +([\d.]+) s$", told, re.M)})
    done, steps = done[1:], steps[1:]
    megabytes = text_size(corpus) / 1e6
    wall, processor = median(r.wall for r in done), median(r.processor for r in done)
    print(f"\nExtraction alone, one core, {size} articles: {megabytes / processor:.1f} MB of text a second of CPU "
          f"({megabytes:.1f} MB in {wall:.3f} s, {processor:.3f} s of CPU, peak {median(r.peak for r in done):.0f} MiB)")
    print("Its time by step:")
    for name in steps[0]:
        print(f"  {name:<12}{100 * median(s[name] / s['all'] for s in steps):>6.1f} %{median(s[name] for s in steps):>8.2f} s")
    facts = [s["all"] - s["reading"] - s["preparing"] - s["writing"] for s in steps]
    print(f"Finding facts alone: {megabytes / median(facts):.1f} MB of text a second and core "
          f"({megabytes / max(facts):.1f} to {megabytes / min(facts):.1f})")


def main():
    parser = argparse.ArgumentParser(description="Times briefgen beside Hugo and a bare cmark loop.")
    parser.add_argument("--sizes", default="1000,10000", help="numbers of articles (default: 1000,10000)")
    parser.add_argument("--runs", type=int, default=5, help="turns of each size (default: 5)")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    memory = Path("/dev/shm")
    usable = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4e9
    compile_tools()
    print(f"{platform.system()} {platform.machine()}, {CORES} cores; output under {memory if usable else tempfile.gettempdir()}; "
          f"medians of {options.runs} turns")
    growth = []
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-", dir=memory if usable else None) as folder:
        for size in sizes:
            work = Path(folder) / str(size)
            corpus = work / "corpus"
            generate.main(size, corpus)
            growth.append(median(r.wall for r in bench_build(size, options.runs, corpus, work)))
            if size == sizes[-1]:
                bench_extraction(size, options.runs, corpus, work)
            shutil.rmtree(work)
    if len(sizes) > 1:
        print(f"\n{sizes[-1] / sizes[0]:g} times the articles took {growth[-1] / growth[0]:.1f} times as long")


if __name__ == "__main__":
    main()
