"""Every statement, quantity, state, date and edge of the site leads in one click to a paragraph that contains it."""

import copy
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from walk import Walk, plain, spaced, walked

REPOSITORY = Path(__file__).resolve().parents[2]
MARKS = re.compile(r"[«“\"]\s*(.*?)\s*[»”\"]")
LEFT_OUT = re.compile(r"\s*\[…\]$|…$|^…")
MONTHS = [["janvier", "janv", "january", "jan"], ["février", "févr", "february", "feb"], ["mars", "march", "mar"],
          ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"], ["juillet", "juil", "july", "jul"],
          ["août", "august", "aug"], ["septembre", "sept", "september", "sep"], ["octobre", "oct", "october"],
          ["novembre", "nov", "november"], ["décembre", "déc", "december", "dec"]]
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


@pytest.fixture(scope="module")
def walk(site, browser) -> Walk:
    return walked(site, browser)


def briefgen(*arguments: str, folder: Path) -> str:
    """What the program prints, run in a folder."""
    program = os.environ.get("BRIEFGEN") or next(
        (p for p in (REPOSITORY / ".build/release/briefgen", REPOSITORY / ".build/debug/briefgen") if p.exists()), None)
    if not program:
        pytest.fail("no briefgen built: run swift build -c release --product briefgen")
    return subprocess.run([str(program), *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout


def extracted(corpus: str, folder: Path) -> dict[str, dict]:
    """What `briefgen extract` says of each article of a corpus: which numbers and states which paragraph tells."""
    articles = [json.loads(line) for line in briefgen("extract", corpus, folder=folder).splitlines()]
    return {article["id"]: article for article in articles}


@pytest.fixture(scope="module")
def told() -> dict[str, dict]:
    return extracted("seeds", REPOSITORY)


def unstated(walk: Walk) -> list[str]:
    """Statements whose words are not in the paragraph that their references lead to."""
    faults = []
    for page, said in walk.pages.items():
        for statement in said["statements"]:
            where, origin = f"{page}#{statement['id']}", statement["origin"]
            if not origin or not origin["refs"]:
                faults.append(f"{where}: no source")
                continue
            if origin["refs"] != [origin["paragraph"]]:
                faults.append(f"{where}: the tag and the paragraph lead to different places")
            text = spaced(walk.text_from(origin["paragraph"]))
            quoted = [line.removeprefix("«").removeprefix("“").removesuffix("»").removesuffix("”") for line in statement["quoted"]]
            for line in quoted + statement["told"]:
                if spaced(line) not in text:
                    faults.append(f"{where}: not in {origin['paragraph']}: {line}")
            # A paper that repeats a sentence may change the words around what stands in marks.
            parts = quoted or [part for line in statement["told"] for part in MARKS.findall(line)]
            for repeat in origin["repeats"]:
                other = plain(walk.text_from(repeat))
                if not any(plain(part) in other for part in parts):
                    faults.append(f"{where}: not repeated in {repeat}")
    return faults


def transfers(told: dict, walk: Walk, address: str, state: str) -> list[dict]:
    """The transfers in that state which the paragraph at `address` tells."""
    page, anchor = walk.place(address)
    article = told.get(page.removeprefix("articles/").removesuffix(".html"))
    paragraph = int(anchor.removeprefix("p")) - 1
    return [c for c in (article or {"commitments": []})["commitments"] if c["paragraph"] == paragraph and c["status"] == state]


def unproven(walk: Walk, told: dict) -> list[str]:
    """Rows of tables whose state, system or number is not in the paragraphs that their references lead to."""
    faults = []
    for page, said in walk.pages.items():
        for act in said["acts"]:
            where = f"{page}#{act['id']}"
            for figure in act["figures"]:
                if not figure["refs"]:
                    faults.append(f"{where}: no source")
                number = re.sub(r"(?<=\d)\s(?=\d)", "", figure["number"]).strip("« \u00a0»")
                for address in figure["refs"]:
                    text = spaced(walk.text(address))
                    found = transfers(told, walk, address, act["state"])
                    if not found:
                        faults.append(f"{where}: {address} tells nothing {act['word']}")
                    if not number:
                        continue
                    matching = [c["quantity"] for c in found if c["quantity"]
                                and (str(c["quantity"]["value"]) == number or c["quantity"]["text"] == number)]
                    if not any(spaced(quantity["text"]) in text for quantity in matching):
                        faults.append(f"{where}: {number} is not in {address}")
            date = {told[walk.place(a)[0].removeprefix("articles/").removesuffix(".html")]["published"] for f in act["figures"] for a in f["refs"]}
            shown = [d for d in dates_in(act["details"])]
            if shown and not set(shown) & {d for d in date if d}:
                faults.append(f"{where}: {shown} is the date of none of its articles, {sorted(map(str, date))}")
        for line in said["history"]:
            for address in line["refs"]:
                article = told[walk.place(address)[0].removeprefix("articles/").removesuffix(".html")]
                if article["published"] != line["date"]:
                    faults.append(f"{page}: {line['text']} stands under {line['date']}, its article is of {article['published']}")
    return faults


def dates_in(text: str) -> list[str]:
    """Dates to the day that stand in the site's words, as ISO dates; of « 12 et 13 octobre 2022 » none."""
    found = []
    for day, month, year in re.findall(r"(?<!et )(?<!au )\b(\d{1,2})(?:er)?\s(\w+)\s(\d{4})", text):
        number = next((i for i, names in enumerate(MONTHS, 1) if month.lower() in names), None)
        if number:
            found.append(f"{year}-{number:02}-{int(day):02}")
    return found


def undated(walk: Walk, told: dict) -> list[str]:
    """Dates beside a reference that are not the article's, and days of meetings that the cited paragraph does not state."""
    faults = []
    for page, said in walk.pages.items():
        for kind in ("statements", "facts", "mentions"):
            for one in said[kind]:
                origin = one["origin"]
                if not origin:
                    continue
                article = told[walk.place(origin["paragraph"])[0].removeprefix("articles/").removesuffix(".html")]
                for date in {origin["date"], one.get("date")} - {None}:
                    if date != article["published"]:
                        faults.append(f"{page}: {date} beside {origin['paragraph']}, of {article['published']}")
        for role in said["roles"]:
            years = re.findall(r"\b(?:19|20)\d\d\b", role["text"])
            if role["refs"] and years and not role["team"]:
                text = " ".join(walk.text(a) for a in role["refs"])
                faults += [f"{page}: {year} is not in {role['refs']}" for year in years if year not in text]
        if page.startswith("meetings/") and said["roles"] and page.count("/") == 1 and not page.endswith("index.html"):
            faults += undated_meeting(walk, page, said["roles"])
    return faults


def undated_meeting(walk: Walk, page: str, roles: list[dict]) -> list[str]:
    """« Dates » and « Lieu et dates » lead to a paragraph with a month, a year or a weekday, unless the days are inferred."""
    faults = []
    for role in roles:
        if "ates" not in role["text"] or "déduites" in role["text"] or not role["refs"]:
            continue
        words = set(plain(" ".join(walk.text(a) for a in role["refs"])).split())
        if not words & set(WEEKDAYS) and not any(w in words for names in MONTHS for w in names) and not any(re.fullmatch(r"20\d\d", w) for w in words):
            faults.append(f"{page}: no date in {role['refs']}")
    return faults


def unsaid(walk: Walk, told: dict) -> list[str]:
    """Lines of « L’essentiel », of the timeline and of the mentions that their paragraph does not contain."""
    faults = []
    rows = {(act["state"], address) for said in walk.pages.values() for act in said["acts"] for figure in act["figures"] for address in figure["refs"]}
    for page, said in walk.pages.items():
        for line in said["essentials"]:
            if not line["refs"] and not line["team"] and len(said["essentials"]) > 1:
                faults.append(f"{page}: no source: {line['text']}")
            for address in line["refs"]:
                if line["state"] and (line["state"], address) not in rows and not transfers(told, walk, address, line["state"]):
                    faults.append(f"{page}: {address} tells nothing {line['state']}: {line['text']}")
            if line["said"] and not any(contains(walk.text_from(a), line["text"]) for a in line["refs"]):
                faults.append(f"{page}: not in {line['refs']}: {line['text']}")
        for fact in said["facts"]:
            if not fact["origin"] and not fact["team"]:
                faults.append(f"{page}#{fact['id']}: no source: {fact['what'] or fact['voice']}")
            elif fact["voice"] and not contains(walk.text_from(fact["origin"]["paragraph"]), fact["voice"]):
                faults.append(f"{page}#{fact['id']}: not in {fact['origin']['paragraph']}: {fact['voice']}")
            elif fact["state"] and not transfers(told, walk, fact["origin"]["paragraph"], fact["state"]):
                faults.append(f"{page}#{fact['id']}: {fact['origin']['paragraph']} tells nothing {fact['state']}")
        for mention in said["mentions"] + said["sentences"]:
            if not contains(walk.text(mention["origin"]["paragraph"]), mention["text"]):
                faults.append(f"{page}: not in {mention['origin']['paragraph']}: {mention['text']}")
    return faults


def absent(walk: Walk) -> list[str]:
    """People in a meeting's table whose first reference, that of their presence, leads to a paragraph without their name."""
    return [
        f"{page}: {person['link']} is not named in {person['refs'][:1]}" for page, said in walk.pages.items()
        for person in said["people"]
        if not person["refs"] or person["link"] not in (walk.passage(person["refs"][0]) or {"links": []})["links"]
    ]


def contains(text: str, words: str) -> bool:
    """Whether a paragraph has those words, apart from the marks around them and what was left out at an end."""
    cut = LEFT_OUT.sub("", LEFT_OUT.sub("", words.strip()).strip("«»“” \u00a0"))
    return spaced(cut) in spaced(text)


def unlinked(walk: Walk) -> list[str]:
    """Edges of a graph without a line below that has the other end and a reference to a paragraph which names one end."""
    faults = []
    for page, said in walk.pages.items():
        subject = walk.root + page
        for edge in said["edges"]:
            lines = [line for line in said["linked"] if edge in line["links"] and line["refs"]]
            if not lines:
                faults.append(f"{page}: the edge to {edge} has no line with a source")
            for line in lines:
                names = [said["name"], walk.pages[walk.place(edge)[0]]["name"]]
                # A headline has no links, and names all the same.
                if not any({subject, edge} & set((walk.passage(a) or {"links": []})["links"])
                           or any(name in walk.text(a) for name in names) for a in line["refs"]):
                    faults.append(f"{page}: no paragraph of {line['refs']} names {edge} or the page’s subject")
    return faults


def test_every_statement_stands_in_the_paragraph_it_leads_to(walk):
    assert sum(len(said["statements"]) for said in walk.pages.values()) > 50
    assert unstated(walk) == []


def test_every_quantity_and_state_stands_in_the_paragraphs_it_leads_to(walk, told):
    assert sum(len(said["acts"]) for said in walk.pages.values()) > 50
    assert unproven(walk, told) == []


def test_every_date_is_that_of_the_paragraph_it_stands_beside(walk, told):
    assert undated(walk, told) == []


def test_every_line_of_the_essential_the_timeline_and_the_mentions_stands_in_its_paragraph(walk, told):
    assert min(sum(len(said[kind]) for said in walk.pages.values()) for kind in ("essentials", "facts", "mentions")) > 50
    assert unsaid(walk, told) == []


def test_everybody_at_a_meeting_is_named_in_the_paragraph_that_says_so(walk):
    assert sum(len(said["people"]) for said in walk.pages.values()) > 20
    assert absent(walk) == []


def test_every_edge_of_a_graph_has_a_line_with_its_source(walk):
    assert sum(len(said["edges"]) for said in walk.pages.values()) > 50
    assert unlinked(walk) == []


def test_every_tag_says_the_paragraph_it_leads_to(walk):
    tags = [(page, *tag) for page, said in walk.pages.items() for tag in said["refs"]]
    assert len(tags) > 500
    assert [f"{page}: {label} → {address}" for page, address, label in tags
            if not walk.passage(address) or re.findall(r"\d+", label)[-1:] != [walk.place(address)[1].removeprefix("p")]] == []


def test_no_heading_stands_over_nothing(walk):
    assert [f"{page}: {heading}" for page, said in walk.pages.items() for heading in said["hollow"]] == []


def test_what_an_article_feeds_cites_that_paragraph(walk):
    faults, count = [], 0
    for page, said in walk.pages.items():
        for feed in said["feeds"]:
            here = f"{walk.root}{page}#{feed['paragraph']}"
            for target in feed["targets"]:
                other, anchor = walk.place(target)
                if other == page:
                    continue  # the words themselves, whose speaker has no page
                count += 1
                shown = walk.pages.get(other, {})
                sources = [a for s in shown.get("statements", []) if s["id"] == anchor for a in s["origin"]["refs"] + s["origin"]["repeats"]]
                sources += [a for s in shown.get("sentences", []) if s["id"] == anchor for a in s["origin"]["refs"] + s["origin"]["repeats"]]
                sources += [a for person in shown.get("people", []) if person["id"] == anchor for a in person["refs"]]
                sources += [a for act in shown.get("acts", []) if act["id"] == anchor for f in act["figures"] for a in f["refs"]]
                if here not in sources and anchor not in {i for i in shown.get("ids", []) if i.startswith("c-")} - {s["id"] for s in shown.get("statements", [])}:
                    faults.append(f"{here} feeds {target}, which does not cite it")
    assert count > 50
    assert faults == []


@pytest.mark.parametrize("finder", ["unstated", "unproven", "undated", "unsaid", "unlinked", "absent"])
def test_a_site_whose_paragraphs_say_something_else_is_found_out(walk, told, finder):
    spoilt = copy.deepcopy(walk)
    for said in spoilt.pages.values():
        for passage in said["passages"].values():
            passage["text"], passage["links"] = "Autre chose.", []
        for kind in ("statements", "facts", "mentions"):
            for one in said[kind]:
                if one["origin"]:
                    one["origin"]["date"] = "1999-01-01"
    find = globals()[finder]
    assert len(find(spoilt) if finder in ("unstated", "unlinked", "absent") else find(spoilt, told)) > 20
