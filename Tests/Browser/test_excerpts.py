"""A site whose articles may show only what is cited: it shows that, all of it, and nothing else. The people are made up."""

import pytest
from built_site import BuiltSite
from test_sources import absent, briefgen, extracted, undated, unlinked, unproven, unsaid, unstated
from walk import Walk, walked

FILES = {
    "site.yml": "title: Extraits\nrights: excerpt\n",
    "ministers/anneke-verhulst.md": """---
name: Anneke Verhulst
country: Norvège
gender: f
offices:
  - {title: ministre de la Défense, of: Norvège, from: 2031-05-20, source: 2031-10-12-courrier#p3}
---
""",
    "meetings/2031-10-12-bruxelles.md": """---
name: Réunion des ministres de la Défense de l’OTAN
kind: defence-ministers
place: Bruxelles
start: 2031-10-12
end: 2031-10-13
---
""",
    "systems/garance.md": """---
name: Garance
aliases: [obusier Garance, obusiers Garance]
category: artillery
---
""",
    "articles/2031-10-12-courrier.md": """---
title: Douze obusiers avant le printemps
date: 2031-10-12
source: Le Courrier d’Arvel
---

À Bruxelles, les ministres de la Défense de l’OTAN se réunissent mercredi 12 et jeudi 13 octobre 2031.

La cantine du bâtiment servait ce jour-là de la soupe aux poireaux.

La ministre norvégienne de la Défense, Anneke Verhulst, est arrivée la première.

« Les douze obusiers Garance partiront avant le printemps, et je préfère une date tenue à un chiffre rond », a déclaré Anneke Verhulst.

Les cars de la presse attendaient encore sur le parking à la nuit tombée.

La Norvège a livré six obusiers Garance à l’Ukraine.
""",
    "articles/2031-10-14-agence.md": """---
title: Ce qui a été promis
date: 2031-10-14
source: Agence Boréale
rights: full
---

Après la réunion des ministres de la Défense de l’OTAN, tenue à Bruxelles les 12 et 13 octobre 2031, les comptes restent ouverts.

Un violoniste jouait dans le hall pendant que les délégations partaient.

La Norvège a livré huit obusiers Garance à l’Ukraine.
""",
}
# Of the first article what no page cites, and of both what must be there: the second may be shown whole.
WITHHELD = ["soupe aux poireaux", "cars de la presse"]
SHOWN = ["violoniste", "partiront avant le printemps", "six obusiers Garance", "est arrivée la première"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("excerpts")
    for name, text in FILES.items():
        path = folder / "corpus" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    briefgen("build", "corpus", "-o", "site", folder=folder)
    return folder


@pytest.fixture(scope="module")
def excerpts(folder, browser) -> Walk:
    return walked(BuiltSite(folder / "site"), browser)


def test_nothing_is_published_but_what_is_cited(folder):
    texts = {p: p.read_text(encoding="utf-8") for p in (folder / "site").rglob("*") if p.suffix in (".html", ".md")}
    assert [f"{path}: {words}" for path, text in texts.items() for words in WITHHELD if words in text] == []
    articles = "".join(text for path, text in texts.items() if "articles" in path.parts)
    assert [words for words in SHOWN if words not in articles] == []
    # The withheld paragraphs keep their numbers, and the page says that they are left out.
    article = (folder / "site/articles/2031-10-12-courrier.html").read_text(encoding="utf-8")
    assert 'id="p6"' in article and 'id="p2"' not in article
    assert article.count('class="elided"') == 2


def test_every_source_leads_to_a_paragraph_that_is_shown(excerpts):
    tags = [(page, *tag) for page, said in excerpts.pages.items() for tag in said["refs"]]
    assert len(tags) > 20
    assert [f"{page}: {label} → {address}" for page, address, label in tags if not excerpts.passage(address)] == []


@pytest.mark.parametrize("finder", [unstated, unproven, undated, unsaid, unlinked, absent])
def test_what_is_said_stands_in_its_paragraph(excerpts, folder, finder):
    arguments = (excerpts,) if finder in (unstated, unlinked, absent) else (excerpts, extracted("corpus", folder))
    assert finder(*arguments) == []
    assert sum(len(said["statements"]) for said in excerpts.pages.values()) >= 3
    assert sum(len(said["acts"]) for said in excerpts.pages.values()) >= 2
