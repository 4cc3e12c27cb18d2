#!/usr/bin/env python3
"""reload.py [ARTICLES]: the time from saving an entity page to the reloaded page in the browser, with `briefgen serve`
on the example and so many generated articles beside it (1,000 when not given); the median of 20 saves.

Before, it breaks the page and mends it, and looks that the fault is shown on top of the page and goes away again.
A figure for people: machines differ, so no check depends on it."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from conftest import REPOSITORY, chromium_path
from playwright.sync_api import sync_playwright

SAVES = 20
PAGE = "ministers/kajsa-ollongren"
# When the whole page was loaded and a frame of it drawn, in milliseconds since 1970.
SHOWN = "addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => { window.shownAt = Date.now() })))"
LONGEST = 120_000  # milliseconds that anything may take


def corpus(articles: int, folder: Path):
    generate = REPOSITORY / "Tests/Bench/generate.py"
    subprocess.run([sys.executable, generate, str(articles), folder], check=True)
    shutil.copytree(REPOSITORY / "seeds", folder, dirs_exist_ok=True)


def served(program: subprocess.Popen) -> str:
    """The address, once the first build is done."""
    for line in program.stderr:
        print(line, end="")
        if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
            return found[0]
    sys.exit("briefgen serve ended before it served")


def main(articles: int):
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        corpus(articles, folder / "corpus")
        source = folder / "corpus" / f"{PAGE}.md"
        text = source.read_text(encoding="utf-8")
        program = subprocess.Popen(
            [REPOSITORY / ".build/release/briefgen", "serve", folder / "corpus", "-o", folder / "site", "--port", "0"],
            stderr=subprocess.PIPE, text=True)
        try:
            address = served(program)
            browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
            tab = browser.new_page()
            tab.set_default_timeout(LONGEST)
            # Noted by the page itself: the driver looks at a page that was loaded anew only every half second.
            tab.add_init_script(SHOWN)
            tab.goto(f"{address}{PAGE}.html")

            source.write_text(text.replace("name:", "naem:", 1), encoding="utf-8")
            fault = tab.locator(".briefgen-preview li").first
            fault.wait_for()
            print("shown on the page:", " ".join(fault.inner_text().split())[:160])
            source.write_text(text, encoding="utf-8")
            fault.wait_for(state="detached")
            print("gone once mended")

            times = []
            for number in range(SAVES):
                mark = f"essai{number}n{time.monotonic_ns()}"
                began = time.time()
                source.write_text(f"{text}\n{mark}\n", encoding="utf-8")
                tab.get_by_text(mark).wait_for()
                times.append(tab.wait_for_function("window.shownAt").json_value() / 1000 - began)
                time.sleep(0.5)
            print(f"{articles} articles beside the example: median {median(times):.2f} s, "
                  f"{min(times):.2f} to {max(times):.2f} s of {SAVES} saves")
            browser.close()
        finally:
            program.terminate()
            program.wait()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
