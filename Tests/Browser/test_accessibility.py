"""WCAG 2.0 to 2.2, levels A and AA, and best practices, as axe reads them."""

import pytest
from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page) -> list[str]:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [
        f"{v['id']} ({v['impact']}): {v['help']} at " + "; ".join(" ".join(map(str, n["target"])) for n in v["nodes"][:3])
        for v in found
    ]


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_no_fault(site, page, scheme, width, new_tab):
    tab = new_tab(width=width, color_scheme=scheme)
    assert violations(tab.open(site.file_address(page))) == []
