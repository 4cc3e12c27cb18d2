"""WCAG contrast of a stylesheet's colour tokens: custom properties `--name: #rrggbb` of `:root`, light and dark."""

import re
from pathlib import Path

PAIRS_FILE = Path(__file__).with_name("contrast-pairs.txt")
DARK = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)")


def blocks(css: str):
    """The (prelude, body) pairs at the top level of `css`."""
    depth = start = opened = 0
    prelude = ""
    for place, character in enumerate(css):
        if character == "{":
            if depth == 0:
                prelude, opened = css[start:place].strip(), place + 1
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                yield prelude, css[opened:place]
                start = place + 1
        elif character == ";" and depth == 0:
            start = place + 1  # an @import or @charset is no block


def tokens(css: str, scheme: str) -> dict[str, str]:
    """Name to `#rrggbb` of every colour token; the dark ones stand over the light ones when `scheme` is dark."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)

    def of_root(text):
        found = {}
        for prelude, body in blocks(text):
            if prelude == ":root":
                found |= dict(re.findall(r"--([\w-]+)\s*:\s*(#[0-9a-fA-F]{6})\b", body))
        return found

    found = of_root(css)
    if scheme == "dark":
        for prelude, body in blocks(css):
            if DARK.fullmatch(prelude):
                found |= of_root(body)
    return found


def pairs(text: str) -> list[tuple[str, str, float]]:
    """The lines `front back least` of a pairs file; `#` begins a comment."""
    lines = (line.split("#")[0].split() for line in text.splitlines())
    return [(front, back, float(least)) for front, back, least in filter(None, lines)]


def _luminance(colour: str) -> float:
    if colour.startswith("#"):
        channels = [int(colour[i:i + 2], 16) for i in (1, 3, 5)]
    else:
        channels = [float(number) for number in re.findall(r"[\d.]+", colour)[:3]]  # rgb(r, g, b) as computed styles give it
    linear = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """1 to 21, of two opaque colours `#rrggbb` or `rgb(…)`."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
