#!/usr/bin/env python3
"""screens.py [SITE]: pictures of the largest and the smallest page of each kind, for people to look at, in
Tests/Browser/screens/ with an index.html that shows them side by side: light and dark, 1280 and 390 pixels wide."""

import html
import shutil
import sys
from pathlib import Path

from built_site import BuiltSite
from conftest import REPOSITORY, SCHEMES, chromium_path
from playwright.sync_api import sync_playwright

WIDTHS = (1280, 390)
TALLEST = 6000  # CSS pixels; what comes below is left out


def main(site: BuiltSite, folder: Path):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        taken: dict[str, list[str]] = {page: [] for page in site.extremes}
        for width in WIDTHS:
            for scheme in SCHEMES:
                tab = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for page in site.extremes:
                    tab.goto(site.file_address(page))
                    height = min(tab.evaluate("document.documentElement.scrollHeight"), TALLEST)
                    name = f"{page.removesuffix('.html').replace('/', '-')}-{scheme}-{width}.png"
                    tab.screenshot(path=folder / name, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": height})
                    taken[page].append(name)
                tab.close()
        browser.close()
    for page, names in taken.items():
        pictures = "".join(f'<a href="{html.escape(n)}"><img src="{html.escape(n)}" alt="{html.escape(n)}" height="420"></a> ' for n in names)
        rows.append(f"<h2>{html.escape(page)}</h2>\n<p>{pictures}</p>\n")
    (folder / "index.html").write_text('<!doctype html>\n<meta charset="utf-8">\n<title>Screens</title>\n' + "".join(rows), encoding="utf-8")
    print(f"{sum(map(len, taken.values()))} screens of {len(taken)} pages in {folder}, shown by its index.html")


if __name__ == "__main__":
    main(BuiltSite(Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY / "Site"), REPOSITORY / "Tests/Browser/screens")
