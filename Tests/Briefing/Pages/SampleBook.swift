import Briefing
import BriefingModel
import Corpus
import Extraction
import TestSupport

/// A book made from files as users write them, with fictitious people and papers.
struct SampleBook {
    let book: Book

    init(_ files: [String: String]) throws {
        let folder = try TemporaryFolder(files)
        let corpus = try CorpusReader(root: folder.path, jobs: 1).read()
        let extractor = Extractor(knowledge: corpus.knowledge)
        book = Book(
            settings: corpus.settings, articles: corpus.articles, facts: corpus.articles.map(extractor.facts),
            knowledge: corpus.knowledge)
    }

    /// Two ministers, their meeting, a system; three papers that tell of it.
    static let files: [String: String] = [
        "ministers/anneke-verhulst.md": """
        ---
        name: Anneke Verhulst
        aliases: [Verhulst, Mme Verhulst]
        country: Norvège
        gender: f
        offices:
          - {title: ministre de la Défense, of: Norvège, from: 2031-05-20, source: 2031-10-12-courrier#p2}
        ---
        Ancienne préfète, elle tient le budget.
        """,
        "ministers/dag-holmen.md": """
        ---
        name: Dag Holmen
        country: Norvège
        offices:
          - {title: ministre de la Défense, of: Norvège, from: 2027-01-01, to: 2031-05-19}
        ---
        """,
        "meetings/2031-10-12-arvel.md": """
        ---
        name: Réunion des ministres de la Défense de l'OTAN
        kind: defence-ministers
        place: Bruxelles
        start: 2031-10-12
        end: 2031-10-13
        ---
        """,
        "systems/garance.md": """
        ---
        name: Garance
        aliases: [obusier Garance, obusiers Garance]
        category: artillery
        ---
        """,
        "articles/2031-10-12-courrier.md": """
        ---
        title: Douze obusiers avant le printemps
        date: 2031-10-12
        source: Le Courrier d'Arvel
        url: https://exemple.test/a1
        ---

        À Bruxelles, les ministres de la Défense de l'OTAN se réunissent mercredi 12 et jeudi 13 octobre 2031.

        La ministre de la Défense, Anneke Verhulst, a pris la parole la première.

        « Les douze obusiers Garance partiront avant le printemps, et je préfère une date tenue à un chiffre rond », a déclaré Anneke Verhulst.

        La Norvège a livré six obusiers Garance à l'Ukraine.
        """,
        "articles/2031-10-14-agence.md": """
        ---
        title: Ce qui a été promis
        date: 2031-10-14
        source: Agence Boréale
        ---

        Après la réunion des ministres de la Défense de l'OTAN, tenue à Bruxelles les 12 et 13 octobre 2031, les comptes restent ouverts.

        « Les douze obusiers Garance partiront avant le printemps, et je préfère une date tenue à un chiffre rond », a déclaré Anneke Verhulst.

        La Norvège a livré huit obusiers Garance à l'Ukraine.
        """,
    ]
}
