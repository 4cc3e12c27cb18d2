"""Contrast of the stylesheet's colours, and pages that still speak when the system imposes its own."""

from pathlib import Path

import pytest
from contrast import PAIRS_FILE, contrast, pairs, tokens

PAIRS = pairs(PAIRS_FILE.read_text(encoding="utf-8"))

# Shapes of drawings that would vanish: neither fill nor stroke stands out from the page by 3 to 1.
VANISHING = """() => {
  const rgb = c => { const m = c.match(/rgba?\\(([^)]+)\\)/); if (!m) return null;
    const v = m[1].split(/[ ,/]+/).map(Number); return v.length > 3 && v[3] === 0 ? null : v; };
  const lum = c => { const f = x => (x /= 255) <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4;
    return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]); };
  const page = rgb(getComputedStyle(document.body).backgroundColor) || rgb(getComputedStyle(document.documentElement).backgroundColor)
    || (matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255]);
  const stands = c => { if (!c) return false; const [a, b] = [lum(c), lum(page)].sort((x, y) => y - x); return (a + .05) / (b + .05) >= 3; };
  const found = new Set();
  for (const e of document.querySelectorAll('svg circle, svg path, svg rect, svg polygon, svg line, svg ellipse, svg text')) {
    if (!e.checkVisibility()) continue;
    const s = getComputedStyle(e);
    const decoration = e.closest('.grille, [data-decor]');  // the light grid behind a chronology
    if (!decoration && !stands(rgb(s.fill)) && !stands(rgb(s.stroke)))
      found.add(e.tagName + '.' + (e.getAttribute('class') || '') + ' fill ' + s.fill + ' stroke ' + s.stroke);
  }
  return [...found].slice(0, 5);
}"""


@pytest.fixture(scope="module")
def stylesheets(site) -> list[Path]:
    """Every stylesheet that a page of the site uses."""
    used = {site.target(page, sheet) for page in site.pages for sheet in site.markup(page).stylesheets}
    return [site.root / sheet for sheet in sorted(used)]


def all_tokens(stylesheets, scheme) -> dict[str, str]:
    found: dict[str, str] = {}
    for sheet in stylesheets:
        found |= tokens(sheet.read_text(encoding="utf-8"), scheme)
    return found


def test_colour_pairs_are_told_apart(stylesheets, scheme):
    colours = all_tokens(stylesheets, scheme)
    low = []
    for front, back, least in PAIRS:
        assert front in colours and back in colours, f"{front} on {back}: no such token in {sorted(colours)}"
        ratio = contrast(colours[front], colours[back])
        if ratio < least:
            low.append(f"{front} on {back}: {ratio:.2f}, needs {least}")
    assert low == []


def test_every_colour_of_the_stylesheet_is_in_a_pair(stylesheets, scheme):
    paired = {token for front, back, _ in PAIRS for token in (front, back)}
    assert sorted(set(all_tokens(stylesheets, scheme)) - paired) == []


def test_forced_colours_hide_nothing(site, page, scheme, new_tab):
    tab = new_tab(color_scheme=scheme, forced_colors="active")
    opened = tab.open(site.file_address(page))
    assert opened.evaluate("matchMedia('(forced-colors: active)').matches")
    assert opened.evaluate(VANISHING) == []


def test_more_contrast_is_never_less(site, page, scheme, new_tab):
    contrasts = []
    for preference in ("no-preference", "more"):
        opened = new_tab(color_scheme=scheme, contrast=preference).open(site.file_address(page))
        style = opened.evaluate(
            "(() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor] })()")
        contrasts.append(contrast(*style))
    assert contrasts[1] >= contrasts[0]
