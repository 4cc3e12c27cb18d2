extension CommitmentGrammar {
    /// French.
    static let french = CommitmentGrammar(
        ofWords: ["de", "d'"], elidedOf: ["d'"], ofThePlural: ["des"], complementWords: ["de", "d'", "du"],
        atWords: ["à"], atTheWords: ["au", "aux"], ofOrAtWords: ["de", "d'", "à"],
        withWords: ["avec"], means: ["avec", "via"], partyLinks: ["avec", "entre"], byWords: ["par"], onWords: ["sur"],
        forWords: ["pour"], underWords: ["sous"], besideWords: ["auprès"], accordingTo: ["selon"],
        circumstances: [
            "sur", "contre", "dans", "sous", "par", "face", "selon", "depuis", "grâce", "aux", "au", "pour", "comme",
            "chez",
        ],
        infinitiveLinks: ["de", "d'", "à", "pour"], additions: ["et"], joiners: ["et", "ou"], likewise: ["ainsi"],
        thatWords: ["que", "qu'"], whoWords: ["qui"], relatives: ["que", "qu'", "qui"], clauseRelatives: ["qui", "où"],
        ofWhichWords: ["dont"], whichWords: ["lesquelles", "laquelle", "lesquels", "lequel"], ifWords: ["si"],
        toWhichWords: ["auquel", "auxquels", "auxquelles"],
        conditions: ["si", "s'"],
        comparisons: ["tels", "telles", "tel", "telle", "ainsi", "plus", "moins", "autant", "même"],
        sheWords: ["elle"], heWords: ["il"], theyWords: ["ils", "elles"], ownPronouns: ["nous", "on", "je", "j'"],
        subjectPronouns: ["il", "elle", "ils", "elles", "on"], us: ["nous"], selfWords: ["s'"], thereof: ["en"],
        thereWords: ["y"], resumingPronouns: ["celui", "celle", "ceux", "celles"], eachWords: ["chacun", "chacune"],
        others: ["autre"], theirs: ["son", "leur"],
        possessives: ["ses", "leurs", "sa", "son", "leur"], ours: ["notre", "mon"], ones: ["un", "une"],
        articles: ["le", "la", "les"], singularArticles: ["le", "la", "l'"], pluralArticles: ["les"],
        demonstratives: ["ces", "ce", "cet", "cette"], pointing: WordSet(FrenchAnaphors.pointing),
        anchors: WordSet(FrenchAnaphors.anchors), partOwners: ["ses", "leurs", "nos", "ces", "les"],
        wholeLeads: ["les", "ses"],
        moreWords: ["plus"], moreLinks: ["de", "en"], lateWords: ["tard"], pairWords: ["deux"],
        units: [
            "mm", "km", "kilomètres", "millions", "milliards", "million", "milliard", "pays", "jours", "heures", "ans",
            "mois",
        ],
        portions: [
            "davantage", "plus", "nombre", "quantité", "quantités", "série", "totalité", "intégralité", "ensemble",
            "moitié", "reste", "partie", "paire",
        ],
        lots: [
            "lot", "livraison", "version", "versions", "peloton", "escadron", "bataillon", "éléments", "composants",
        ],
        instances: ["exemplaires", "unités", "appareils", "batteries"],
        batteries: ["batteries"], additionals: ["supplémentaire", "supplémentaires"],
        kindNouns: ["type", "modèle", "genre"],
        members: ["membre", "membres"], bodiesOfReceivers: Set(FrenchActorNames.unions),
        looseAdjectives: [
            "autres", "nouveaux", "nouvelles", "premiers", "premières", "anciens", "vieux", "supplémentaires",
        ],
        ties: [
            "à": .to, "aux": .to, "au": .to, "par": .by, "de": .of, "d'": .of, "du": .of, "des": .of, "pour": .toward,
            "vers": .toward, "en": .within,
        ],
        innerWords: ["la", "le", "les", "l'", "ses", "son", "nos", "autres", "leurs"],
        partNouns: ["part"], destined: ["destiné", "destinée", "destinés", "destinées"],
        benefits: ["profit", "bénéfice", "destination", "faveur", "disposition"], destinations: ["destination"],
        examples: ["notamment", "particulier"],
        terms: ["fin", "début", "milieu", "printemps", "été", "automne", "hiver", "rentrée", "trimestre", "semestre"],
        termLeads: ["ici", "avant", "pour", "après", "vers", "dès", "depuis"],
        supplyAdjectives: ["guidés", "guidées", "intercepteurs", "américains", "américaines"],
        spareParts: ["pièces", "pièce"],
        countryNouns: ["pays"],
        offices: [
            "ministre", "président", "présidente", "chancelier", "chancelière", "premier", "première", "secrétaire",
            "chef", "cheffe", "ambassadeur", "ambassadrice", "homologue", "porte-parole", "dirigeant", "roi", "émir",
            "responsable",
        ],
        officeOwners: ["son", "sa", "leur"],
        ownOffices: ["ministre", "premier", "première", "chancelier", "chancelière"],
        feminineArticles: ["la", "une", "sa"],
        feminineNouns: [
            "armée", "marine", "aviation", "administration", "présidence", "junte", "chancelière", "présidente",
        ],
        tellersOnly: WordSet(FrenchActorNames.unions + ["Ukraine", "Russie", "AIEA"]),
        bodiesWithoutArms: ["Conseil de sécurité", "G7", "G20", "AIEA"],
        alliances: WordSet(FrenchActorNames.unions),
        receiversOnly: ["Ukraine"],
        groups: WordSet(FrenchActorNames.unions + ["G7", "Ukraine", "partenaires"]),
        auxiliaries: WordMap(
            FrenchAuxiliaries.meanings.flatMap { forms, meaning in
                forms.split(separator: " ").map { (Word($0), meaning) }
            }),
        beingInfinitives: ["être"], havingInfinitives: ["avoir"], beenWords: ["été"], perfects: ["a", "ont"],
        pluperfects: ["avait", "avaient"],
        being: [
            "est": .past, "sont": .past, "était": .past, "étaient": .past, "été": .past, "fut": .past,
            "furent": .past, "devenu": .past, "devenue": .past, "devenus": .past, "sera": .future,
            "seront": .future, "serait": .conditional, "deviendra": .future, "deviendront": .future,
            "deviendrait": .conditional, "devient": .present, "deviennent": .present,
        ],
        seeing: [
            "voir": .infinitive, "voit": .present, "voient": .present, "verra": .future, "verront": .future,
            "vu": .bareParticiple, "vue": .bareParticiple, "vus": .bareParticiple, "vues": .bareParticiple,
            "voyant": .gerund,
        ],
        impersonalVerbs: ["existe", "existait", "faut", "fallait", "faudra", "faudrait", "suffit"],
        negations: ["ne", "n'"], verbDenials: ["pas", "plus", "jamais"], participleDenials: ["pas", "jamais"],
        denials: ["pas", "plus", "jamais", "guère", "nullement"],
        adverbs: [
            "déjà", "auparavant", "ensuite", "hier", "également", "aussi", "enfin", "tous", "toutes", "bien", "pas",
            "jamais", "encore", "ainsi",
            "notamment", "donc", "ensuite", "puis", "désormais", "bientôt", "aussitôt", "même", "surtout", "soir",
            "matin", "lui", "elle", "eux", "elles", "d'", "ores", "et", "plus", "toujours", "en", "outre", "depuis",
            "aujourd'hui", "hier", "par", "ailleurs", "toutefois", "cependant", "néanmoins", "pourtant", "certes",
        ],
        adverbEndings: ["ment"],
        adverbials: FrenchAuxiliaries.adverbials.map { $0.split(separator: " ").map { Word($0) } },
        adverbialEnds: WordSet(FrenchAuxiliaries.adverbials.compactMap { $0.split(separator: " ").last }),
        infinitiveEndings: ["er", "ir", "re"], governingEndings: ["er", "ir", "re", "ant"],
        imperativeEndings: ["ez", "-nous"],
        sending: [
            "envoie", "envoient", "envoyé", "envoyée", "envoyés", "envoyées", "enverra", "enverront", "envoyer",
            "dépêché", "dépêchés", "dépêche", "dépêchera",
        ],
        verbsWithFor: [
            "payé", "paie", "paye", "paient", "paiera", "paieront", "payer", "plaidé", "plaide", "plaident", "plaider",
            "remercié", "remercie", "remercient", "remercier", "remerciant",
        ],
        figuring: ["figurent", "figure", "figureront", "figurera"],
        wanting: [
            "veut", "veulent", "voulait", "voulaient", "voudrait", "voudraient", "souhaite", "souhaitent",
            "souhaiterait",
            "aimerait", "aimeraient",
        ], donations: ["don"],
        makes: ["fait", "font"], willMake: ["fera", "feront"],
        nounLeaders: [
            "en", "de", "d'", "nouvelle", "nouvelles", "première", "premières", "prochaine", "éventuelle", "éventuel",
            "possible", "énième",
        ],
        possibles: ["possible", "éventuelle", "éventuel", "potentielle", "potentiel", "envisagée"],
        commonWords: ["commun", "communs", "commune", "communes", "conjoint", "conjoints"],
        depictions: [
            "liste", "listes", "inventaire", "catalogue", "photo", "photos", "image", "images", "plans", "maquette",
            "maquettes", "vidéo", "vidéos", "débris", "épave", "épaves", "carcasse", "carcasses", "miniature",
            "simulateur", "simulateurs",
        ],
        destining: ["destine", "destinent", "destinait", "destinaient", "destinera", "destineront", "destiner"],
        aidKinds: [
            "militaire", "militaires", "humanitaire", "financière", "civile", "supplémentaire", "supplémentaires",
        ],
        stocks: ["stocks", "stock", "réserves", "arsenaux", "dépôts", "parc"],
        exercises: ["exercice", "exercices", "manœuvres", "rotation", "patrouille", "patrouilles", "déploiement"],
        exchanges: ["échange", "contrepartie", "remplacement"], nameNouns: ["nom"], deadlines: ["ici"],
        deals: ["contrat", "contrats", "accord", "accords", "marché"],
        dealVerbs: ["lie", "lient", "liait", "liaient", "liant", "unit", "unissant"],
        dealTopics: [
            "pour", "sur", "portant", "porte", "portait", "portent", "porterait", "prévoyant", "prévoit", "prévoient",
            "concernant",
        ],
        placedWords: ["passé", "passée", "passées", "passés"], sellersLinks: ["à", "au", "aux", "auprès", "chez"],
        companies: [
            "groupe", "constructeur", "avionneur", "société", "firme", "entreprise", "industriel", "fabricant", "géant",
            "missilier", "compagnie",
        ])
}

/// Words that mean a system named before.
private enum FrenchAnaphors {
    /// Before a noun: « ces missiles », « le même engin », « la deuxième corvette ».
    static let pointing = ordinals + ["ces", "ce", "cet", "cette", "même", "mêmes"]
    /// Beside a number: « quatre autres », « six supplémentaires », « douze de plus », « en a livré dix ».
    static let anchors = pointing + ["autres", "autre", "supplémentaires", "plus", "en"]
    private static let ordinals = [
        "premier", "première", "premiers", "premières", "deuxième", "seconde", "second", "troisième", "quatrième",
        "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
    ]
}
