"""The built site as the checks see it: its pages, their kinds, what each one links to. Found by walking the folder."""

import functools
import http.server
import tempfile
import threading
import urllib.parse
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# Elements that make a browser fetch something, and the attribute that says what.
FETCHING = {"img": "src", "script": "src", "iframe": "src", "source": "src", "audio": "src", "video": "src",
            "embed": "src", "input": "src", "object": "data", "image": "href", "use": "href"}
# `link` relations that fetch; canonical, alternate and so on only name an address.
FETCHED_RELATIONS = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "manifest", "preconnect"}


@dataclass
class Markup:
    """What one page's HTML holds, as far as the checks ask."""

    links: list[str] = field(default_factory=list)  # href of every a and area, as written
    fetched: list[str] = field(default_factory=list)  # addresses the browser loads by itself
    stylesheets: list[str] = field(default_factory=list)
    scripts: int = 0
    faults: list[str] = field(default_factory=list)  # inline style, event attribute, script address


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.markup = Markup()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        line = self.getpos()[0]
        for name, value in values.items():
            if name == "style" or (name.startswith("on") and len(name) > 2):
                self.markup.faults.append(f"line {line}: attribute {name} on {tag}")
            if name in ("href", "src", "action", "data") and value.strip().lower().startswith(("javascript:", "vbscript:")):
                self.markup.faults.append(f"line {line}: {tag} {name}={value[:40]}")
        if tag == "style":
            self.markup.faults.append(f"line {line}: style element")
        if tag in ("a", "area") and "href" in values:
            self.markup.links.append(values["href"])
        if tag == "script":
            self.markup.scripts += 1
        if tag == "link" and (relations := set(values.get("rel", "").lower().split())) & FETCHED_RELATIONS:
            self.markup.fetched.append(values.get("href", ""))
            if "stylesheet" in relations:
                self.markup.stylesheets.append(values.get("href", ""))
        if tag in FETCHING and (address := values.get(FETCHING[tag])):
            self.markup.fetched.append(address)
        if "srcset" in values:
            self.markup.fetched += [part.split()[0] for part in values["srcset"].split(",") if part.strip()]


class BuiltSite:
    """A folder of pages. Paths are given relative to it, with `/`."""

    def __init__(self, root: Path):
        self.root = root.resolve()
        self.pages = sorted(p.relative_to(self.root).as_posix() for p in self.root.rglob("*.html"))

    @staticmethod
    def kind(page: str) -> str:
        """`ministers/x.html` is of kind `ministers`, `ministers/index.html` of `ministers index`, a page at the top its own."""
        *folders, name = page.split("/")
        if not folders:
            return name.removesuffix(".html")
        return "/".join(folders) + (" index" if name == "index.html" else "")

    def size(self, page: str) -> int:
        return (self.root / page).stat().st_size

    @functools.cached_property
    def kinds(self) -> dict[str, list[str]]:
        """Pages of each kind, smallest first."""
        found: dict[str, list[str]] = {}
        for page in sorted(self.pages, key=lambda p: (self.size(p), p)):
            found.setdefault(self.kind(page), []).append(page)
        return dict(sorted(found.items()))

    @functools.cached_property
    def extremes(self) -> list[str]:
        """The largest and the smallest page of each kind."""
        return [page for pages in self.kinds.values() for page in dict.fromkeys((pages[-1], pages[0]))]

    @functools.cache
    def markup(self, page: str) -> Markup:
        reader = _Reader()
        reader.feed((self.root / page).read_text(encoding="utf-8"))
        reader.close()
        return reader.markup

    def target(self, page: str, address: str) -> str | None:
        """The file of this site that `address`, written in `page`, leads to; None when it leaves the site."""
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = urllib.parse.unquote(parts.path)
        target = (self.root / page).parent / path if path else self.root / page
        resolved = target.resolve()
        return resolved.relative_to(self.root).as_posix() if resolved.is_relative_to(self.root) else None

    def file_address(self, page: str) -> str:
        return (self.root / page).as_uri()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("LinkChecker", "unlimited")  # by this header a host tells linkchecker not to spare it
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def served(root: Path, below: str = "a/b"):
    """Serves `root` on this machine under the path `below`, as a plain web host would; gives the address of its folder."""
    with tempfile.TemporaryDirectory() as folder:
        mount = Path(folder) / below
        mount.parent.mkdir(parents=True)
        mount.symlink_to(root.resolve(), target_is_directory=True)
        handler = functools.partial(_QuietHandler, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/{below}/"
        finally:
            server.shutdown()
            server.server_close()
