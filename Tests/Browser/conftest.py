"""What every check of the pages shares: the site that is looked at, the browser, a tab that notes what a page does."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from built_site import BuiltSite, served
from playwright.sync_api import Browser, Page, sync_playwright

REPOSITORY = Path(__file__).resolve().parents[2]
SCHEMES = ("light", "dark")


def pytest_addoption(parser):
    parser.addoption("--site", default=str(REPOSITORY / "Site"), help="the built site (default: Site/)")


def site_of(config) -> BuiltSite:
    if not hasattr(config, "built_site"):
        config.built_site = BuiltSite(Path(config.getoption("--site")))
    return config.built_site


def pytest_generate_tests(metafunc):
    """A test that takes `page` runs on the largest and the smallest page of each kind; `scheme` and `kind` likewise."""
    site = site_of(metafunc.config)
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", site.extremes)
    if "scheme" in metafunc.fixturenames:
        metafunc.parametrize("scheme", SCHEMES)


def pytest_report_header(config):
    site = site_of(config)
    if not site.pages:
        raise pytest.UsageError(f"no page in {site.root}: build it with make site")
    kinds = ", ".join(f"{kind} {len(pages)}" for kind, pages in site.kinds.items())
    return [f"site: {site.root}, {len(site.pages)} pages: {kinds}", f"browser: {chromium_path()}"]


def chromium_path() -> str:
    macos = "/Applications/Chromium.app/Contents/MacOS/Chromium"
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or (macos if os.path.exists(macos) else None)
    if not path:
        raise pytest.UsageError("no chromium found: install it, or set CHROMIUM to its path")
    return path


@pytest.fixture(scope="session")
def site(pytestconfig) -> BuiltSite:
    return site_of(pytestconfig)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Root, as in CI, has no sandbox; the pages are our own.
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def web_address(site):
    """The site on a plain web host, below a path: `http://…/a/b/`."""
    with served(site.root) as address:
        yield address


@dataclass
class Tab:
    """A browser tab, with everything its page said or asked for since it was opened."""

    page: Page
    console: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        self.page.goto(address, wait_until="load")
        return self.page


@pytest.fixture
def new_tab(browser: Browser):
    """Opens tabs with given settings (width, colour scheme, forced colours …) and closes them after the test."""
    contexts = []

    def open_tab(width: int = 1280, height: int = 900, **settings) -> Tab:
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        contexts.append(context)
        tab = Tab(context.new_page())
        tab.page.on("console", lambda m: tab.console.append(f"{m.type}: {m.text} ({m.location.get('url')})"))
        tab.page.on("pageerror", lambda e: tab.console.append(f"error: {e}"))
        tab.page.on("request", lambda r: tab.requests.append(r.url))
        tab.page.on("requestfailed", lambda r: tab.failures.append(r.url))
        tab.page.on("response", lambda r: tab.failures.append(f"{r.status} {r.url}") if r.status >= 400 else None)
        return tab

    yield open_tab
    for context in contexts:
        context.close()
