/// A corpus of a few lines with fictitious people, countries and systems.
enum SmallCorpus {
    /// Its files, below `folder`.
    static func files(under folder: String) -> [String: String] {
        var files: [String: String] = [:]
        for (name, text) in content { files["\(folder)/\(name)"] = text }
        return files
    }

    private static let content = [
        "site.yml": "title: Notes d’essai\nlanguage: fr\n",
        "ministers/anneke-verhulst.md": """
        ---
        name: Anneke Verhulst
        aliases: [Verhulst, Mme Verhulst]
        country: Belgique
        offices:
          - {title: ministre de la Défense, of: Belgique, from: 2031-01-10}
        ---

        Chargée du dossier des obusiers Garance.

        """,
        "meetings/2031-05-12-defense-gand.md": """
        ---
        name: Réunion des ministres de la Défense
        kind: defence-ministers
        place: Gand
        start: 2031-05-12
        end: 2031-05-13
        ---

        Deux jours sur les stocks.

        """,
        "systems/garance.md": """
        ---
        name: Garance
        aliases: [Garance B]
        category: artillery
        ---

        Obusier automoteur.

        """,
        "articles/2031-05-12-depeche.txt": """
        Les ministres réunis à Gand

        GAND, 12 mai 2031 (Agence Boréale) – Les ministres de la Défense se réunissent à Gand les 12 et 13 mai 2031.

        « Nous livrerons six obusiers avant l’hiver, et nous tiendrons parole », a déclaré la ministre belge de la Défense, Anneke Verhulst.

        La Belgique a livré six obusiers Garance à la Finlande.

        """,
        "articles/2031-05-13-reprise.md": """
        ---
        title: Six obusiers pour le nord
        date: 2031-05-13
        source: Le Courrier d’essai
        ---

        À la réunion des ministres de la Défense à Gand, « nous tiendrons parole », a répété Mme Verhulst mardi.

        Selon elle, la Belgique a promis douze autres Garance.

        """,
        "articles/bref.txt": "Une brève sans date ni titre, où personne ne parle.\n",
    ]
}
