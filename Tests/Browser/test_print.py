"""Each page printed on A4: nothing cut, nothing dark, the sheet says what it is."""

import io
import re

from pypdf import PdfReader

A4_TEXT_WIDTH = 700  # CSS pixels between the margins, about


def squeezed(text: str) -> str:
    """Without spaces and hyphens: PDF readers lose some and line breaks add some."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text).casefold()


def printed(opened) -> list[str]:
    """The text of each printed page."""
    document = PdfReader(io.BytesIO(opened.pdf(format="A4", prefer_css_page_size=True)))
    return [page.extract_text() for page in document.pages]


def test_prints_title_headings_and_page_numbers(site, page, new_tab):
    opened = new_tab().open(site.file_address(page))
    opened.emulate_media(media="print")
    headings = opened.evaluate(
        "[...document.querySelectorAll('main h1, main h2')].filter(e => e.checkVisibility()).map(e => e.textContent)")
    sheets = printed(opened)
    assert squeezed(headings[0]) in squeezed(sheets[0])
    whole = squeezed("".join(sheets))
    assert [h for h in headings if squeezed(h) not in whole] == []
    if page == "404.html":
        return  # nobody files the error page: one sheet without a number
    unnumbered = [n for n, text in enumerate(sheets, 1) if not re.search(rf"\b{n}\s*/\s*{len(sheets)}\b", text)]
    assert unnumbered == [], f"sheets without their number of {len(sheets)}"


def test_prints_dark_ink_on_white_whatever_the_screen_shows(site, page, scheme, new_tab):
    opened = new_tab(color_scheme=scheme).open(site.file_address(page))
    opened.emulate_media(media="print", color_scheme=scheme)
    ink, sheet = opened.evaluate("(() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor] })()")
    assert sheet in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    assert max(map(int, re.findall(r"\d+", ink)[:3])) < 64, ink


def test_prints_within_the_sheet(site, page, new_tab):
    opened = new_tab(width=A4_TEXT_WIDTH).open(site.file_address(page))
    opened.emulate_media(media="print")
    assert opened.evaluate("document.documentElement.scrollWidth") <= A4_TEXT_WIDTH
