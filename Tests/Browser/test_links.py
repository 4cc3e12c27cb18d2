"""Every page can be reached, and every link and anchor leads somewhere: linkchecker's second opinion."""

import subprocess
import sys
from pathlib import Path

SHARED_SETTINGS = Path(__file__).resolve().parents[3] / "shared/checks/linkchecker.ini"
SETTINGS = "[AnchorCheck]\n[output]\nstatus=0\n"
OWN_HOST = "[checking]\nmaxrequestspersecond=1000\n"  # it is this very process: no need to spare it


def test_linkchecker_finds_no_broken_link_or_anchor(web_address, tmp_path):
    settings = tmp_path / "linkchecker.ini"
    shared = SHARED_SETTINGS.read_text(encoding="utf-8") if SHARED_SETTINGS.is_file() else SETTINGS
    settings.write_text(shared + OWN_HOST, encoding="utf-8")
    run = subprocess.run(
        [str(Path(sys.executable).with_name("linkchecker")), "--config", str(settings), "--threads", "4",
         web_address + "index.html"],
        capture_output=True, text=True, check=False)
    print(run.stdout[-1000:])
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]


def test_every_page_is_reached_from_the_home_page(site):
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = waiting.pop()
        for address in site.markup(page).links:
            target = site.target(page, address)
            if target and target.endswith(".html") and target not in reached and (site.root / target).is_file():
                reached.add(target)
                waiting.append(target)
    # A host shows 404.html by itself; no page leads there.
    assert sorted(set(site.pages) - reached - {"404.html"}) == []
