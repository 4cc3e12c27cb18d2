"""Nothing runs out of the window or is cut off, whatever its width and the reader's text size."""

import pytest

# Elements that stick out sideways, or hold text that their own box cuts off. What is hidden on purpose
# (a 1-pixel box, or parked off-screen to the left) does not count, nor what lies in a box that can be scrolled.
OVERFLOWING = """() => {
  const found = [], width = document.documentElement.clientWidth;
  const name = e => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '');
  if (document.documentElement.scrollWidth > window.innerWidth)
    found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  for (const e of document.body.querySelectorAll('*')) {
    if (!e.checkVisibility() || e.closest('svg') && e.tagName !== 'svg') continue;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (box.width <= 1 || box.height <= 1 || box.right < 0) continue;
    const scrollable = e.parentElement.closest('*') && [...ancestors(e)].some(a => /auto|scroll/.test(getComputedStyle(a).overflowX));
    if (box.right > width + 1 && !scrollable) found.push(name(e) + ' reaches ' + Math.round(box.right));
    if (/hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1) found.push(name(e) + ' cuts its text');
  }
  function* ancestors(e) { while ((e = e.parentElement)) yield e; }
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
