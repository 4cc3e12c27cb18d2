import BriefingModel
import Corpus
import Testing

/// What pages put around an article, a line at a time, and sentences that only look like it.
@Suite struct PageFurnitureTests {
    private static let title = "Les ministres du Nord cherchent un accord sur la pêche"
    private static let lead =
        "Les ministres se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine."
    private static let rest = "Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu."

    @Test(arguments: [
        "Si vous avez remarqué une erreur, sélectionnez le texte et appuyez sur Ctrl + Entrée pour en informer la rédaction.",
        "Lors de la citation et de l’utilisation de tout matériel, les hyperliens vers le premier paragraphe sont obligatoires.",
        "Thèmes associés : Port-Royal Pêche Îles", "Sujets : pêche, ports, quotas", "Éditeur : A.K.",
        "LISEZ ÉGALEMENT : Pourquoi les îles attendent leurs quotas", "Photo par : Cpl. Anna Kask, Marine",
        "abc-def/gh/ijk", "des-ab/cde", "(Anna Kask et Paul Testaire ; édité par le bureau de Port-Royal)",
        "(Anna Kask à Port-Royal, version française Paul Testaire)",
        "Nos standards : les principes de l’Agence Boréale",
        "Note aux lecteurs : version corrigée. Le nom du ministre était mal orthographié dans une version antérieure.",
        "NewsletterRecevez toute l’actualité internationale directement dans votre boîte mail",
        "Cabinet de la ministre – Service de presse – 02 555 01 01", "Centre média du port – media@port.example",
        "Ajouter à vos sélections   Partager   Article réservé aux abonnés", "6 min de lecture   Offrir l’article",
        "Plan du site   Mentions légales   Accessibilité : partiellement conforme",
        "Facebook X LinkedIn Copier dans le presse-papier", "Pêche Ports Îles du Nord Quotas",
        "#Port-Royal #Guerre du hareng #Pêche", "Lancement d’un navire au port. Photos de sources ouvertes", "[photo]",
    ])
    func dropsALineBelowTheText(_ line: String) throws {
        let article = try readArticle([Self.title, Self.lead, Self.rest, line].joined(separator: "\n\n"))
        #expect(article.paragraphs.map(\.text) == [Self.title, Self.lead, Self.rest])
        #expect(article.boilerplate.map(\.text) == [line])
    }

    @Test(arguments: [
        "Un site Web officiel du gouvernement des États-Unis", "Voici comment vous savez",
        "Ignorer le contenu principal (Appuyez sur Entrée).", "Sélection de la langue : English",
        "Gouvernement du Canada / Government of Canada", "Passer la publicité",
    ])
    func dropsALineAboveTheTitle(_ line: String) throws {
        let article = try readArticle([line, Self.title, Self.lead, Self.rest].joined(separator: "\n\n"))
        #expect(article.title == Self.title)
        #expect(article.boilerplate.map(\.text) == [line])
    }

    @Test(arguments: [
        "Si vous remarquez une erreur, dit-elle, il est déjà trop tard.",
        "Lors de la citation de tout témoin, le juge a pris la parole.",
        "Sujets de discorde : les quotas et les ports, a dit le ministre.",
        "Lisez aussi les poètes, conseille-t-elle aux ministres.",
        "Photo par photo, l’enquêteur a reconstitué la nuit.",
        "(Le livre d’Anna Kask, édité par Le Phare, est en vente.)",
        "(Paul Testaire, édité par Le Phare, a reçu le prix du port.)",
        "Newsletter ou pas, recevez le ministre, a-t-elle dit.",
        "Un site web officiel du gouvernement des États-Unis a été piraté lundi.",
        "Voici comment vous savez que la pêche est finie, a-t-il ri.",
        "Note aux lecteurs du port : rien ne change, a-t-il dit.", "De : tout et de rien, a-t-il parlé au port.",
        "Écrivez à presse@port.example avant lundi, demande le ministère.",
        "Appelez le 02 555 01 01, demande le ministère aux pêcheurs.",
        "À propos de Anna Kask, le ministre n’a rien dit.",
        "Le système de diffusion interne du port est en panne depuis lundi.",
        "Contacts presse et communication ont été supprimés par le ministre.",
        "Veuillez cliquer ici, lui répondait la machine à chaque fois.",
        "Obtenez les dernières nouvelles du front, lui criait-on.",
        "Chaque matin, recevez vos soldats, lui a-t-on dit au port.", "L’interview a duré 3 min.",
        "#PêcheLibre au port, deux ans après #QuotasPourTous",
    ])
    func keepsALineThatOnlyLooksLikeIt(_ line: String) throws {
        for parts in [
            [Self.title, line, Self.lead, Self.rest], [Self.title, Self.lead, line, Self.rest],
            [Self.title, Self.lead, Self.rest, line],
        ] {
            let article = try readArticle(parts.joined(separator: "\n\n"))
            #expect(article.paragraphs.map(\.text) == parts)
        }
    }

    /// What the page is like, and its lines with what they are.
    static let pages: [(String, String)] = [
        (
            "the reporter's name again and who she is, whom to call",
            """
            T Les ministres du Nord cherchent un accord sur la pêche

            R Par Anna Kask

            P Les ministres se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            P Anna Kask, la ministre, et non la journaliste, a quitté la salle.

            R À propos de Anna Kask

            R Anna Kask couvre la pêche et les ports. Elle a travaillé à Port-Royal.

            R Anna Kask

            R Contacts presse

            R Paul Testaire, attaché de presse de la capitainerie
            """
        ),
        (
            "headlines below « Plus sur ce sujet », a subheading in the text",
            """
            T Les ministres du Nord cherchent un accord sur la pêche

            P Les ministres se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            P Plus de quotas, moins de ports

            P Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.

            R Plus sur ce sujet

            R Pêche : de nouveaux quotas pour les ports de l’île
            """
        ),
        (
            "a note of the translator above the text, a signature above the last label",
            """
            T Les ministres du Nord cherchent un accord sur la pêche

            R Publié le 12 octobre 2031

            R Ceci est un texte traduit automatiquement.

            P Les ministres se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            P Ils se sont séparés sans accord au bout de la nuit, ont indiqué deux délégations.

            P – Anna Kask Lindholm, Première Ministre

            R (Reportage Anne Exemple; version française Lise Modèle, édité par Jo Patron)

            R Ces valeurs pourraient vous intéresser
            """
        ),
    ]

    @Test(arguments: pages)
    func tellsTextFromFurniture(_ name: String, _ marked: String) throws {
        let expected = MarkedArticle(marked)
        let article = try expected.read()
        #expect(article.title == expected.title, "\(name)")
        #expect(article.paragraphs == expected.paragraphs, "\(name)")
        #expect(article.boilerplate == expected.residue, "\(name)")
    }
}
