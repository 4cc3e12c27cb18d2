"""Everything can be reached without a mouse, in reading order, and the place is always seen."""

import pytest

# More steps than this on one page tell nothing new.
MOST_STEPS = 150

# Marks what Tab should visit, in document order, and returns how many there are.
NUMBER_STOPS = """() => {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
  window.stops = [...document.querySelectorAll(wanted)].filter(e =>
    e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
  return window.stops.length;
}"""

# Where the focus is: its number, whether it is in the window, and whether something shows it.
FOCUS = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), s = getComputedStyle(e);
  return {number: window.stops.indexOf(e), text: (e.textContent || e.getAttribute('aria-label') || e.tagName).trim().slice(0, 40),
    inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    shown: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && s.outlineColor !== 'rgba(0, 0, 0, 0)'};
}"""


def test_no_element_changes_the_tab_order(site, page, new_tab):
    opened = new_tab().open(site.file_address(page))
    assert opened.evaluate("[...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).length") == 0


@pytest.mark.parametrize("width", [1280, 390])
def test_first_tab_is_a_link_that_skips_to_the_text(site, page, width, new_tab):
    opened = new_tab(width=width).open(site.file_address(page))
    opened.evaluate(NUMBER_STOPS)
    opened.keyboard.press("Tab")
    focus = opened.evaluate(FOCUS)
    assert focus["number"] == 0 and focus["inside"] and focus["shown"], focus
    target = opened.evaluate("document.activeElement.getAttribute('href')")
    assert target and target.startswith("#"), f"the first stop leads to {target}"
    opened.keyboard.press("Enter")
    assert opened.evaluate("location.hash") == target
    assert opened.evaluate("""id => { const t = document.getElementById(id);
        return t !== null && (t.tagName === 'MAIN' || t.closest('main') !== null) }""", target[1:])
    opened.keyboard.press("Tab")  # goes on inside the text, not back in the menu
    assert opened.evaluate("document.activeElement.closest('header, nav') === null || document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("width", [1280, 390])
def test_tab_visits_everything_in_reading_order_and_shows_where_it_is(site, page, width, new_tab):
    opened = new_tab(width=width).open(site.file_address(page))
    count = opened.evaluate(NUMBER_STOPS)
    assert count > 0
    for expected in range(min(count, MOST_STEPS)):
        opened.keyboard.press("Tab")
        focus = opened.evaluate(FOCUS)
        assert focus["number"] == expected, f"stop {expected}: got {focus}"
        assert focus["inside"], f"out of the window: {focus}"
        assert focus["shown"], f"no visible outline: {focus}"
