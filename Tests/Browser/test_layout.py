"""Nothing runs out of the window or is cut off, whatever its width and the reader's text size."""

import pytest

# What sticks out sideways, and what holds text that its own box cuts off. A box of one pixel or one parked left of the
# window is hidden on purpose; what lies in a box that scrolls can be reached.
OVERFLOWING = """() => {
  const found = [], width = document.documentElement.clientWidth;
  const name = e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : '');
  const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  if (document.documentElement.scrollWidth > window.innerWidth)
    found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  for (const e of document.body.querySelectorAll('*:not(svg *)')) {
    const box = e.getBoundingClientRect();
    if (!e.checkVisibility() || box.width <= 1 || box.height <= 1 || box.right < 0) continue;
    if (box.right > width + 1 && !scrolls(e.parentElement)) found.push(name(e) + ' reaches ' + Math.round(box.right));
    const cuts = /hidden|clip/.test(getComputedStyle(e).overflowX);
    if (cuts && e.scrollWidth > e.clientWidth + 1) found.push(name(e) + ' cuts its text');
  }
  return found.slice(0, 5);
}"""


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_nothing_runs_out_of_the_window(site, page, width, new_tab):
    tab = new_tab(width=width)
    assert tab.open(site.file_address(page)).evaluate(OVERFLOWING) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_text_at_twice_the_size_grows_and_stays_inside(site, page, width, new_tab):
    tab = new_tab(width=width)
    usual = tab.open(site.file_address(page)).evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")
    session = tab.page.context.new_cdp_session(tab.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})  # as set in a browser's preferences
    tab.page.reload()
    large = tab.page.evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")
    assert large == pytest.approx(2 * usual), "text does not follow the reader's font size"
    assert tab.page.evaluate(OVERFLOWING) == []
