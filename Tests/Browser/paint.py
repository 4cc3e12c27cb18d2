#!/usr/bin/env python3
"""paint.py [SITE]: when the largest thing of each kind's largest page is painted, on a processor slowed four times;
the median of 20 visits. A figure for people: machines differ, so no check depends on it."""

import sys
from pathlib import Path
from statistics import median

from built_site import BuiltSite
from conftest import REPOSITORY, chromium_path
from playwright.sync_api import sync_playwright

VISITS = 20
LARGEST_PAINT = """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
  .observe({type: 'largest-contentful-paint', buffered: true}))"""


def main(site: BuiltSite):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        for kind, pages in site.kinds.items():
            times = []
            for _ in range(VISITS):
                tab = browser.new_page(viewport={"width": 390, "height": 844})
                tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 4})
                tab.goto(site.file_address(pages[-1]))
                times.append(tab.evaluate(LARGEST_PAINT))
                tab.close()
            print(f"{kind:<20}{median(times):>7.0f} ms   {pages[-1]}, {site.size(pages[-1]) / 1000:.0f} kB")
        browser.close()


if __name__ == "__main__":
    main(BuiltSite(Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY / "Site"))
