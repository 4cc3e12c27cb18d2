extension SmallWords {
    /// French.
    static let french = SmallWords(
        comparisons: ["comme"], comparisonOpeners: ["comme", "ainsi"], personalViews: ["pour"],
        pluralArticles: ["des"], contractions: ["au", "aux", "du"],
        placeOpeners: ["au", "aux", "du", "auprès", "via", "face"], additions: ["et"], contrasts: ["mais"],
        identities: ["même", "mêmes"],
        cliticLetters: ["t"], chargeLinks: ["en"], chargeNouns: ["charge", "matière"], looseFields: ["droits"],
        relationLinks: ["avec"],
        relationNouns: ["relations"], countryLinks: ["en"],
        crownOffices: ["procureur", "substitut", "auditeur", "commissaire"],
        crowns: ["roi", "reine", "couronne", "procureur", "procureure"], credits: ["photo", "photos", "crédit"],
        articleParticles: ["la"], particleTakers: ["ez", "iz", "az"], joiningParticles: ["y", "e", "i"],
        indefinitePronouns: ["on", "je", "nous"],
        having: ["a", "ont", "avait", "avaient"],
        absoluteAuxiliaries: ["ayant", "étant"],
        being: [
            "est", "sont", "était", "étaient", "sera", "seront", "fut", "furent", "serait", "soit", "été", "être",
        ],
        intransitives: ["revenir", "convenir", "intervenir"], readingVerbs: ["lire"], witnessing: ["constater"],
        witnesses: [
            "journaliste", "journalistes", "correspondant", "correspondante", "photographe", "reporter", "reporters",
        ],
        tiedVerbs: ["relever"],
        groups: [
            "gens", "cheminots", "signataires", "sondés", "parents", "salariés", "salariées", "syndiqués", "employés",
            "retraités", "immigrés", "réfugiés", "jeunes", "femmes", "hommes", "enfants", "élèves", "voisins",
            "riverains",
            "villageois", "citoyens", "citoyennes", "conseils", "familles", "proches", "détenus", "blessés",
            "licenciés",
        ],
        groupEndings: ["istes", "nautes", "ants", "antes", "eurs", "euses", "iens", "iennes"],
        presenting: ["c'", "ce"], adverbEndings: ["ment"],
        countryLeaders: ["dirigeant", "leader", "chef"],
        bareTexts: [
            "texte", "document", "documents", "projet", "accord", "loi", "résolution", "proposition", "article",
            "livre",
            "rapport", "étude", "note", "message", "tweet", "lettre", "courrier", "sondage", "enquête", "bulletin",
            "tribune", "avis", "pétition", "slogan", "pancarte", "banderole", "discours", "mémo", "annonce", "post",
        ],
        namedBodies: [
            "entreprise", "groupe", "société", "compagnie", "firme", "association", "ong", "organisation", "parti",
            "constructeur", "géant", "plateforme", "syndicat", "fédération", "fondation", "collectif", "asbl", "club",
            "banque",
            "opérateur", "exploitant",
        ],
        sourceAdjectives: ["bonne"], persons: ["homme", "dame", "intéressé", "intéressée"],
        agedPersons: [
            "trentenaire", "quadragénaire", "quinquagénaire", "sexagénaire", "septuagénaire", "octogénaire",
            "nonagénaire",
        ],
        interlocutors: ["interlocuteur", "interlocutrice"],
        partisans: [
            "socialiste", "centriste", "écologiste", "communiste", "insoumis", "insoumise", "frontiste", "macroniste",
            "conservateur", "conservatrice", "travailliste",
        ],
        origins: ["originaire", "âgé", "âgée"],
        mediumNouns: ["journal", "quotidien", "hebdomadaire", "magazine", "mensuel", "tabloïd", "chaîne", "radio"],
        media: PhraseWords(
            """
            figaro parisien monde rtl bfmtv bfm franceinfo jdd express obs point mediapart libération marianne capital \
            echos humanité croix opinion franceinter cnews lci tf1 rmc équipe canard closer gala voici quotidien journal \
            hebdomadaire tabloid magazine chaîne radio télévision site média médias francetv francetvinfo times post guardian spiegel cnn bbc afp reuters
            """),
        charges: [
            "plainte", "plaintes", "procès", "examen", "enquête", "information", "instruction", "poursuites",
            "poursuivi",
            "poursuivie", "poursuivis", "condamné", "condamnée", "condamnés", "jugé", "jugée", "jugés", "inculpé",
            "inculpée", "inculpés", "soupçonné", "soupçonnée", "soupçonnés", "écroué", "écrouée", "interpellé",
            "arrêté",
        ],
        chargeTies: ["pour"],
        servants: ["avocat", "conseil", "conseiller", "porte-parole", "collaborateur", "défenseur", "médecin"],
        concessions: ["si"],
        feminineNouns: ["ence", "ance", "ée", "ade", "ion", "té", "ise"], gerundOpeners: ["en", "tout"],
        speechNouns: ["paroles", "propos", "mots", "dires", "déclarations"],
        coinedNouns: [
            "formule", "phrase", "mot", "constat", "aveu", "avertissement", "réplique", "boutade", "réponse", "message",
            "réaction", "commentaire",
            "explication", "conclusion", "verdict", "diagnostic", "langue", "discours", "paroles", "mots", "promesse",
            "confidence", "citation",
        ],
        modelMarks: ["mark"],
        convictions: ["convaincu", "convaincue", "persuadé", "persuadée", "certain", "certaine", "sûr", "sûre"],
        mouthpieces: ["voix", "bouche"],
        ownAuxiliaries: ["ai", "avons", "as", "avez", "suis", "sommes", "êtes"],
        seeing: ["voit", "voient", "voyait", "voyaient", "vit", "décèle", "lit"],
        seen: ["vu", "décelé"],
        findingIn: ["voit", "voient", "voyait", "voyaient", "décèle"],
        making: ["fait", "font", "faisait", "faisaient", "fit", "firent", "faire", "faisant", "fera", "ferait"],
        topics: ["quant"],
        ordinals: ["premier": 0, "première": 0, "second": 1, "seconde": 1, "deuxième": 1],
        figures: [
            "poids", "pilier", "vétéran", "baron", "baronne", "fidèle", "éléphant", "faucon", "colombe", "gaillard",
            "vieux", "routier", "trublion", "habitué", "habituée", "trentenaire", "quadragénaire", "quinquagénaire",
            "sexagénaire", "septuagénaire", "octogénaire", "passionné", "passionnée", "natif", "native",
        ],
        unsexedRoles: ["figure", "victime", "star", "vedette", "recrue", "tête"], thereWords: ["y"],
        relayDeeds: [
            "lu", "lue", "diffusé", "diffusée", "relayé", "relayée", "transmis", "transmise", "rapporté", "cité",
            "citée",
        ],
        personalDeeds: ["entretenu", "entretenue", "félicité", "félicitée", "né", "née", "décédé", "décédée"],
        reasons: ["car", "quand", "lorsque", "lorsqu'", "puisque", "puisqu'"],
        lawyers: ["avocat", "pénaliste"], lawyerTitles: ["me", "maître"],
        juniorMinister: PhraseWords("secretaire etat"), alliance: PhraseWords("otan alliance nato"))
}
