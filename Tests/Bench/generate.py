#!/usr/bin/env python3
"""generate.py COUNT FOLDER: a corpus of COUNT French articles of about 4.5 kB and 500 entity pages, always the same.

Everybody and every system in it is made up; the sentences are our own, in the shapes that news agencies use."""

import random
import sys
from datetime import date, timedelta
from pathlib import Path

MINISTERS, MEETINGS, SYSTEMS = 300, 80, 120
ARTICLES_A_DAY = 8
FIRST_DAY = date(2015, 1, 5)
TERMS_FROM, TERM = date(2014, 6, 1), timedelta(days=364)
USUAL_BYTES = 4500

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
COUNTRIES = [  # name, with its article after « de », adjective of the masculine and feminine
    ("France", "la France", "français", "française"), ("Belgique", "la Belgique", "belge", "belge"),
    ("Espagne", "l’Espagne", "espagnol", "espagnole"), ("Italie", "l’Italie", "italien", "italienne"),
    ("Portugal", "le Portugal", "portugais", "portugaise"), ("Grèce", "la Grèce", "grec", "grecque"),
    ("Norvège", "la Norvège", "norvégien", "norvégienne"), ("Suède", "la Suède", "suédois", "suédoise"),
    ("Finlande", "la Finlande", "finlandais", "finlandaise"), ("Danemark", "le Danemark", "danois", "danoise"),
    ("Estonie", "l’Estonie", "estonien", "estonienne"), ("Lituanie", "la Lituanie", "lituanien", "lituanienne"),
    ("Pologne", "la Pologne", "polonais", "polonaise"), ("Slovaquie", "la Slovaquie", "slovaque", "slovaque"),
    ("Hongrie", "la Hongrie", "hongrois", "hongroise"), ("Roumanie", "la Roumanie", "roumain", "roumaine"),
    ("Croatie", "la Croatie", "croate", "croate"), ("Canada", "le Canada", "canadien", "canadienne"),
    ("Islande", "l’Islande", "islandais", "islandaise"), ("Autriche", "l’Autriche", "autrichien", "autrichienne"),
]
PLACES = ["Bruxelles", "Vienne", "Lisbonne", "Oslo", "Zagreb", "Athènes", "Reykjavik", "Tallinn", "Varsovie", "Ottawa"]
OFFICES = ["ministre de la Défense", "ministre des Affaires étrangères", "Premier ministre", "ministre des Armées"]
KINDS = {
    "defence-ministers": "Réunion des ministres de la Défense", "foreign-ministers": "Réunion des ministres des Affaires étrangères",
    "contact-group": "Groupe de contact", "summit": "Sommet",
}
CATEGORIES = ["air-defence", "artillery", "rocket-artillery", "armour", "aircraft", "missile", "munition", "drone", "naval"]
GENERIC = {
    "air-defence": "systèmes antiaériens", "artillery": "obusiers", "rocket-artillery": "lance-roquettes", "armour": "chars",
    "aircraft": "avions", "missile": "missiles", "munition": "obus", "drone": "drones", "naval": "vedettes",
}
NUMBERS = ["deux", "trois", "quatre", "six", "huit", "douze", "vingt", "une dizaine de", "près de quarante", "plus de 200"]
SAID = ["a déclaré", "a affirmé", "a expliqué", "a averti", "a répété", "a précisé", "a souligné", "a reconnu", "a promis"]
INVERTED = ["a-t-{} déclaré", "a-t-{} ajouté", "a-t-{} insisté", "a-t-{} conclu", "a-t-{} estimé"]
# What people say: one of each, in turn.
SPOKEN = [
    ["Nous", "Aujourd’hui, nous", "Cette année, nous", "Avec prudence, nous", "Chez nous comme ailleurs, nous", "Demain, nous"],
    ["tiendrons", "préparons", "défendons", "vérifions", "payons", "acceptons", "relançons", "partageons", "retardons", "suivons"],
    ["nos engagements du printemps", "la formation des équipages", "le calendrier des ateliers", "une dépense que personne n’aime",
     "les règles fixées ensemble", "des usines longtemps endormies", "un effort dont on parle peu", "la part qui nous revient",
     "les listes de pièces détachées", "chaque livraison jusqu’au quai", "la promesse faite à nos voisins"],
    ["aussi longtemps qu’il le faudra", "sans donner de chiffre", "avant le vote du Parlement", "malgré la neige et les grèves",
     "parce que le temps presse", "au rythme de nos dépôts", "et nous le ferons sans bruit", "loin des estrades",
     "à la demande de nos partenaires", "même si cela coûte", "avec trois mois d’avance", "pour que la route reste ouverte"],
]
FRAGMENTS = ["une étape utile", "sans arrière-pensée", "plus vite que prévu", "à la hauteur", "un signal clair", "avec sang-froid"]
FILLERS = [
    ["Le rapport des experts", "Un document de travail", "La commission du budget", "Le conseil municipal", "La présidence tournante",
     "Un convoi de nuit", "Le port du nord", "La presse locale", "Un atelier de maintenance", "Le syndicat des dockers",
     "La salle des conférences", "Un conseiller de passage", "Le prix de l’énergie", "La route gelée des cols", "Un stock de pièces"],
    ["rappelle", "retarde", "complique", "éclaire", "accompagne", "précède", "résume", "inquiète", "modifie", "prolonge", "occupe"],
    ["le débat sur les dépenses", "la relève des équipes", "le calcul des ateliers", "une négociation ancienne", "le vote de printemps",
     "les travaux de la voie ferrée", "la lecture des contrats", "le courrier des garnisons", "un chantier sans architecte",
     "la tournée des usines", "le partage des frais", "les comptes de l’année", "une promesse de campagne", "le retour des vacances"],
    ["depuis dix jours", "sans que personne ne s’en étonne", "à la veille des fêtes", "avec beaucoup de patience", "dans trois régions",
     "selon les habitués des couloirs", "au grand regret des voisins", "plus longtemps que prévu", "comme chaque hiver",
     "faute de mécaniciens", "devant une salle à moitié vide", "pour la deuxième fois", "entre deux trains", "jusqu’au printemps"],
]
SYLLABLES = "bra ker lun mor vel tas din ros fel gar hol nim per sol tur van wes zan cor dal".split()
ENDINGS = "berg dahl ling mont nova qvist rand ska stein vik".split()
GIVEN = {"m": "Aldo Bastian Corin Davit Elmo Fabien Goran Hervin Ilmar Joris".split(),
         "f": "Alda Brune Corine Danika Elva Fanny Greta Hilda Irma Jorun".split()}


class World:
    """The entities of the corpus; every name is made once."""

    def __init__(self):
        chance = random.Random(1)
        surnames: list[str] = []
        while len(surnames) < MINISTERS:
            surname = (chance.choice(SYLLABLES) + chance.choice(SYLLABLES) + chance.choice(ENDINGS)).capitalize()
            if surname not in surnames:
                surnames.append(surname)
        self.people = []
        for number, surname in enumerate(surnames):
            gender = "mf"[number % 2]
            country = COUNTRIES[number % len(COUNTRIES)]
            self.people.append({
                "name": f"{chance.choice(GIVEN[gender])} {surname}", "surname": surname, "gender": gender, "country": country,
                "office": OFFICES[number // len(COUNTRIES) % len(OFFICES)], "pronoun": {"m": "il", "f": "elle"}[gender],
                "title": {"m": "M.", "f": "Mme"}[gender],
                # Holders of one office follow each other, a term each; the last one is still there.
                "term": number // (len(COUNTRIES) * len(OFFICES)),
            })
        self.systems = []
        while len(self.systems) < SYSTEMS:
            word = (chance.choice(SYLLABLES) + chance.choice(ENDINGS)).capitalize()
            name = f"{word}-{chance.randrange(2, 99)}"
            if all(name != s["name"] for s in self.systems):
                self.systems.append({"name": name, "category": CATEGORIES[len(self.systems) % len(CATEGORIES)]})
        self.meetings = []
        for number in range(MEETINGS):
            kind = list(KINDS)[number % len(KINDS)]
            start = FIRST_DAY + timedelta(days=16 * number + 2)
            self.meetings.append({"kind": kind, "name": KINDS[kind], "place": PLACES[number * 7 % len(PLACES)], "start": start})

    def write(self, folder: Path):
        last = {(p["country"], p["office"]): p["term"] for p in self.people}
        for person in self.people:
            start = TERMS_FROM + person["term"] * TERM
            end = start + TERM - timedelta(days=1)
            until = "" if last[person["country"], person["office"]] == person["term"] else f", to: {end}"
            text = (
                f"---\nname: {person['name']}\naliases: [{person['surname']}, {person['title']} {person['surname']}]\n"
                f"country: {person['country'][0]}\ngender: {person['gender']}\noffices:\n"
                f"  - {{title: {person['office']}, of: {person['country'][0]}, from: {start}{until}}}\n---\n\n"
                f"{person['name']} parle peu et voyage beaucoup.\n\nLa presse retient surtout ses visites d’usines.\n")
            write(folder / "ministers" / f"{slug(person['name'])}.md", text)
        for system in self.systems:
            name = system["name"]
            text = (f"---\nname: {name}\naliases: [{name.replace('-', ' ')}, {name} A]\ncategory: {system['category']}\n---\n\n"
                    f"Matériel de la famille des {GENERIC[system['category']]}, en service dans trois armées.\n")
            write(folder / "systems" / f"{slug(name)}.md", text)
        for meeting in self.meetings:
            end = meeting["start"] + timedelta(days=1)
            text = (f"---\nname: {meeting['name']}\nkind: {meeting['kind']}\nplace: {meeting['place']}\n"
                    f"start: {meeting['start']}\nend: {end}\n---\n\nDeux jours, une salle, beaucoup de couloirs.\n")
            write(folder / "meetings" / f"{meeting['start']}-{slug(meeting['place'])}.md", text)


def slug(name: str) -> str:
    return name.lower().replace(" ", "-").translate(str.maketrans("éèêàâôîïûç", "eeeaaoiiuc"))


def write(path: Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def written(day: date) -> str:
    return f"{day.day if day.day > 1 else '1er'} {MONTHS[day.month - 1]} {day.year}"


def article(world: World, number: int) -> tuple[str, str, date, str]:
    """Title, source, day and text (paragraphs apart by an empty line) of the article with this number."""
    chance = random.Random(1000 + number)
    day = FIRST_DAY + timedelta(days=number // ARTICLES_A_DAY)
    meeting = min(world.meetings, key=lambda m: abs((m["start"] - day).days))
    # A few people are in the news all the time, most of them rarely.
    cast = [world.people[int(MINISTERS * chance.random() ** 2)] for _ in range(5)]
    arms = [world.systems[int(SYSTEMS * chance.random() ** 2)] for _ in range(4)]

    def person(p):
        article, adjective = ("le", p["country"][2]) if p["gender"] == "m" else ("la", p["country"][3])
        return f"{article} {p['office'].replace('ministre', f'ministre {adjective}', 1)} {p['name']}"

    def made(parts):
        return " ".join(map(chance.choice, parts))

    def quoted():
        p = chance.choice(cast)
        spoken = made(SPOKEN)
        return chance.choice([
            lambda: f"« {spoken} », {chance.choice(SAID)} {person(p)} {WEEKDAYS[chance.randrange(5)]} devant la presse.",
            lambda: f"« {spoken} », {chance.choice(INVERTED).format(p['pronoun'])}, à propos des {arms[0]['name']}.",
            lambda: f"{p['title']} {p['surname']} {chance.choice(SAID)} : « {spoken}. »",
            lambda: f"Selon {p['name']}, l’accord est « {chance.choice(FRAGMENTS)} » et le reste suivra.",
        ])()

    def filler():
        return made(FILLERS) + "."

    def promised():
        giver, taker = chance.sample(COUNTRIES, 2)
        system = chance.choice(arms)
        things = f"{chance.choice(NUMBERS)} {GENERIC[system['category']]} {system['name']}".replace("de obus", "d’obus").replace(
            "de avions", "d’avions")
        subject = giver[1][0].upper() + giver[1][1:]
        receiver = ("au " + taker[1][3:]) if taker[1].startswith("le ") else "à " + taker[1]
        return chance.choice([
            f"{subject} a livré {receiver} {things}.", f"{subject} a promis {things} {receiver}.",
            f"{subject} envisage d’envoyer {things} {receiver} avant l’été.",
            f"{taker[1][0].upper() + taker[1][1:]} réclame {things} depuis le début de l’année.",
        ])

    place, start = meeting["place"], meeting["start"]
    title = f"{place} : {chance.choice(['les alliés comptent leurs', 'accord sur les', 'désaccord sur les', 'des promesses de'])} " + (
        f"{GENERIC[arms[0]['category']]}")
    source = f"Agence {chance.choice(['Boréale', 'du Levant', 'des Deux Rives', 'Maritime'])}"
    paragraphs = [
        f"{place.upper()}, {written(day)} ({source}) – {meeting['name']} à {place} les {start.day} et "
        f"{written(start + timedelta(days=1))} : {person(cast[0])} et {person(cast[1])} ont parlé des {arms[0]['name']}."
    ]
    size = len(paragraphs[0].encode())
    while size < USUAL_BYTES - 250:
        sentences = [chance.choice([quoted, promised, filler, filler])()
                     for _ in range(chance.randrange(2, 6))]
        paragraphs.append(" ".join(sentences))
        size += len(paragraphs[-1].encode()) + 2
    return title, source, day, "\n\n".join(paragraphs) + "\n"


def main(count: int, folder: Path):
    world = World()
    world.write(folder)
    write(folder / "site.yml", "title: Banc d’essai\nlanguage: fr\n")
    for number in range(count):
        title, source, day, text = article(world, number)
        place = folder / "articles" / f"{day.year}" / f"{day:%m}" / f"{day:%d}-{number:05}"
        keys = f"title: \"{title}\"\ndate: {day}\nsource: {source}\nlanguage: fr\n"
        if number % 2:
            write(place.with_suffix(".md"), f"---\n{keys}---\n\n{text}")
        else:
            write(place.with_suffix(".txt"), f"{title}\n\n{text}")
            write(place.with_suffix(".yml"), keys)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
