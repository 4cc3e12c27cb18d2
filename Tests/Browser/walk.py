"""Everything a built site says with a source, and the paragraphs the sources lead to, read off its pages in a browser."""

import re
from dataclasses import dataclass, field

from built_site import BuiltSite

# Runs in each page. Links are given as the browser resolves them.
COLLECT = """() => {
  const words = e => (e ? e.textContent : '').replace(/\\s+/g, ' ').trim();
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const refs = e => all(e, 'a.ref').map(a => a.href);
  const own = (e, drop) => { const copy = e.cloneNode(true); all(copy, drop).forEach(x => x.remove()); return words(copy); };
  const origin = e => { const o = e.querySelector(':scope > .origin'); return !o ? null : {
    refs: all(o, ':scope > a.ref').map(a => a.href), paragraph: (o.querySelector('p > a:not(.ref)') || {}).href,
    repeats: all(o, '.repeats a.ref').map(a => a.href), date: (o.querySelector('time') || {dateTime: null}).dateTime}; };
  return {
    name: own(document.querySelector('h1'), 'em'),
    passages: Object.fromEntries(all(document, 'main .passage[id], main h1[id]').map(p =>
      [p.id, {text: own(p, ':scope > .number'), links: all(p, 'a[href]').map(a => a.href.split('#')[0])}])),
    statements: all(document, '.statement').map(s => ({id: s.id, quoted: all(s, 'blockquote p').map(words),
      told: all(s, '.told p').map(words), date: (s.querySelector('.meta time') || {dateTime: null}).dateTime, origin: origin(s)})),
    acts: all(document, '.acts tbody').map(t => ({id: (t.querySelector('[id]') || {}).id,
      name: words(t.querySelector('th > a')) || own(t.querySelector('th'), 'small, .doubt'), link: (t.querySelector('th > a') || {}).href,
      details: all(t, 'th small').map(words).join(', '), state: t.querySelector('.state').className.replace('state ', ''), word: words(t.querySelector('.state')),
      figures: all(t, 'tr').map(r => ({number: own(r.querySelector('td.n'), 'small'), refs: refs(r)}))})),
    history: all(document, '.rows time').flatMap(t => all(t.closest('li'), 'ul > li').map(l => ({date: t.dateTime, refs: refs(l), text: own(l, '.ref')}))),
    essentials: all(document, '.essentials li').map(l => ({text: own(l, '.label, .ref'), said: l.className === 'said',
      state: (l.querySelector('.label .state') || {className: ''}).className.replace('state ', ''), refs: refs(l), team: !!l.querySelector('.team')})),
    roles: all(document, 'ul.role li').map(l => ({text: own(l, '.ref, .team'), refs: refs(l), team: all(l, '.team').map(words)})),
    facts: all(document, '.fact').map(f => ({id: f.closest('.day').id, state: (f.querySelector('.state') || {className: ''}).className.replace('state ', ''),
      what: words(f.querySelector('.what')), voice: words(f.querySelector('.voice')), team: !!f.querySelector('.team'), origin: origin(f)})),
    mentions: all(document, '.mentions:not(.sentences) li').map(m => ({text: words(m.querySelector('p')), origin: origin(m)})),
    sentences: all(document, '.sentences > li').map(s => ({id: s.id, text: words(s.querySelector('p')), origin: origin(s)})),
    people: all(document, 'th > .minister').map(m => m.closest('tr')).map(r => ({id: r.id, refs: refs(r), cells: all(r, 'td').map(words), link: r.querySelector('th a').href})),
    edges: all(document, '.graph svg a').map(a => a.href || a.href.baseVal).map(h => new URL(h.baseVal || h, location.href).href),
    // Behind the edges: the lists under the graph, and a meeting's table of people.
    linked: [...all(document, '.links .list > li'), ...all(document, 'th > .minister').map(m => m.closest('tr'))].map(l => ({links: all(l, 'a[href]:not(.ref)').map(a => a.href.split('#')[0]), refs: refs(l)})),
    refs: all(document, 'a.ref').map(a => [a.href, a.getAttribute('aria-label') || '']),
    feeds: all(document, '.feeds').map(f => ({paragraph: (() => { let e = f; while (e && !e.classList.contains('passage')) e = e.previousElementSibling;
      return e ? e.id : null; })(), targets: all(f, 'a[href]').map(a => a.href)})),
    // Headings with nothing before the next one of their rank.
    hollow: all(document, 'main h2, main h3').filter(h => { const next = h.nextElementSibling;
      return !next || (/^H[1-6]$/.test(next.tagName) ? next.tagName <= h.tagName : !words(next) && !next.querySelector('svg')); }).map(words),
    ids: all(document, '[id]').map(e => e.id),
  };
}"""


@dataclass
class Walk:
    """What each page says, by its path in the site."""

    root: str
    pages: dict[str, dict] = field(default_factory=dict)

    def place(self, address: str) -> tuple[str, str]:
        """The page and the anchor that a link leads to."""
        path, _, anchor = address.partition("#")
        return path.removeprefix(self.root), anchor

    def passage(self, address: str) -> dict | None:
        page, anchor = self.place(address)
        return self.pages.get(page, {}).get("passages", {}).get(anchor)

    def text(self, address: str) -> str:
        """The paragraph that a link leads to; empty when there is none."""
        passage = self.passage(address)
        return passage["text"] if passage else ""

    def text_from(self, address: str) -> str:
        """The paragraph and those after it: a quotation may run on into them."""
        page, anchor = self.place(address)
        passages = self.pages.get(page, {}).get("passages", {})
        names = list(passages)
        return " ".join(passages[name]["text"] for name in names[names.index(anchor):]) if anchor in names else ""


def walked(site: BuiltSite, browser) -> Walk:
    """Opens every page once."""
    walk = Walk(site.root.as_uri() + "/")
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    for page in site.pages:
        tab.goto(site.file_address(page), wait_until="domcontentloaded")
        walk.pages[page] = tab.evaluate(COLLECT)
    tab.close()
    return walk


def plain(text: str) -> str:
    """Letters and digits of a text in lower case, parted by single spaces: what repeats of the same words share."""
    return " ".join(re.findall(r"\w+", text.lower()))


def spaced(text: str) -> str:
    """A text with ordinary single spaces; every other sign as it stands."""
    return " ".join(text.split())
