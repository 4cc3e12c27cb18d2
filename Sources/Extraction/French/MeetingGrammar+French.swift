extension MeetingGrammar {
    /// French.
    static let french = MeetingGrammar(
        atWords: ["à"], bareAtWords: ["a"],
        ofWords: ["de", "d'"], ofTheWords: ["du", "des"],
        complementLinks: ["de", "d'", "des", "du", "la", "le", "l'", "les", "entre", "leurs"],
        articles: ["la", "le", "l'", "les"], topicLinks: ["sur", "pour", "consacré", "dédié"], additions: ["et"],
        infinitiveLinks: ["d'", "de", "pour", "à"], infinitiveEndings: ["er", "ir", "dre", "tre"],
        notInfinitives: ["premier", "dernier"],
        participleEndings: ["é", "ée", "és", "ées", "u", "ue", "us", "ues"],
        futureEndings: ["ront", "era", "ira", "dra"],
        reportingWords: ["que", "qu'"],
        demonstratives: ["ce", "cet", "cette"], indefinites: ["un", "une"],
        possessives: ["leur", "leurs", "son", "sa", "ses", "notre", "nos"],
        universals: ["tous", "toutes", "aucun", "chaque", "anciens", "ex"],
        leaders: ["dirigeants", "leaders"], chiefs: ["chefs"], states: ["état", "etat"],
        members: ["pays", "dirigeants", "leaders", "membres", "chefs", "ministres", "sherpas"],
        gathered: ["réunis", "réunies", "réuni", "réunie", "rassemblés", "rassemblées"],
        firstMinisters: ["premiers"], councils: ["conseil"], alliances: ["alliance"], allianceName: "OTAN",
        verbalHeads: ["rencontre"], meansHeads: ["visioconférence", "vidéoconférence", "ministérielle"],
        plainHeads: ["réunion"],
        heightWords: ["haut", "hauts", "plus"], heightUnits: ["mètres"],
        summitComplements: [
            "crise", "chefs", "dirigeants", "leaders", "pays", "haut", "urgence", "paix", "dernière", "printemps",
            "représentants", "présidents", "responsables", "puissances", "coalition", "deux", "trois", "zone",
        ],
        summitAdjectives: [
            "européen", "extraordinaire", "exceptionnel", "virtuel", "international", "mondial", "bilatéral",
            "trilatéral", "tripartite", "quadripartite", "informel", "spécial", "annuel", "inaugural", "régional",
            "africain", "arabe", "ibéro-américain", "asiatique", "humanitaire", "social", "climat", "conjoint",
            "historique", "transatlantique", "elargi", "élargi", "restreint", "consultatif", "économique",
        ],
        days: ["jours", "journées"], capitals: ["capitale"],
        placedEvents: [
            "situation", "guerre", "conflit", "siège", "crise", "attaque", "attaques", "attentat", "attentats",
            "ambassade", "violences", "combats", "trêve", "feu", "otages", "intervention", "opération", "opérations",
            "élection", "élections", "présence", "frappes", "bombardements", "manifestations", "offensive", "bataille",
            "déplacement", "visite", "retour", "paix", "stabilité", "transition",
        ],
        transfers: [
            "aide", "soutien", "livraison", "livraisons", "assistance", "appui", "armes", "livrer", "envoyer",
            "militaire", "fournir",
        ],
        held: [
            "issue", "terme", "lors", "cours", "pendant", "durant", "marge", "objet", "ouverture", "clôture", "fin",
            "occasion", "jour", "journée",
        ],
        around: ["avant", "après", "veille", "lendemain", "cadre", "préparation", "vue"],
        backward: ["issue", "terme", "depuis", "lendemain"],
        forward: [
            "préparer", "prépare", "préparent", "préparait", "préparation", "préparatifs", "vue", "approche",
            "organiser", "convoquer",
        ],
        beside: ["avant", "veille", "vers"],
        aside: [
            "avant", "après", "préparer", "vue", "amont", "veille", "depuis", "prépare", "préparent", "préparation",
            "mois", "semaines", "approche", "vers",
        ],
        preparing: ["préparer", "prépare", "préparent", "préparait", "préparaient", "préparant", "organiser"],
        margins: ["marge"], inWords: ["en"], afterWords: ["après", "terme"],
        since: ["depuis"], bounds: ["jusqu'", "ici", "avant"], starts: ["partir"],
        dayLinks: ["en", "le", "début", "fin", "ce"],
        reflexives: ["se", "s'"], perfects: ["a", "ont"], reflexivePerfects: ["est", "sont"])
}
