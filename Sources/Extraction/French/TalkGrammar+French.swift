import BriefingModel

extension TalkGrammar {
    /// French.
    static let french = TalkGrammar(
        offices: offices(FrenchTalks.offices), anybodysOffices: ["president", "presidente"],
        states: ["président", "roi", "émir", "sultan", "empereur", "souverain", "monarque"],
        anybodys: ["président"], governments: ["chancelier"], leaderNouns: ["dirigeant", "leader"],
        ministers: ["ministre", "secrétaire"], plainMinisters: ["ministre"],
        definiteArticles: ["le", "la"],
        fieldLeads: ["chargé", "chargée", "délégué", "déléguée", "adjoint", "adjointe"],
        firsts: ["premier", "première"],
        chiefs: ["chef", "patron"], headed: ["état", "etat", "gouvernement", "exécutif"],
        stateNouns: ["état", "etat", "exécutif"], heirs: ["prince"], heirWords: ["héritier"],
        secretaries: ["secrétaire"], secretaryCountries: ["États-Unis"], defenceHouses: ["pentagone"],
        passed: ["ancien", "ancienne", "anciens", "anciennes", "ex", "futur", "future"],
        deputies: ["vice", "vice-premier", "vice-première"], atFields: ["à", "aux", "au"],
        realms: ["république", "conseil", "fédération", "royaume"], houses: ["ministère", "département"],
        colleagues: ["collègue", "collègues"],
        hadWords: ["eu", "mené", "tenu"], sides: ["côtés", "côté"],
        counterparts: ["homologue", "homologues", "collègue", "collègues"],
        manyCounterparts: ["homologues", "collègues", "pairs"],
        withWords: ["avec"], byWords: ["par"], subjects: ["il", "elle"],
        relatives: ["que", "qu'", "lequel", "laquelle"],
        nouns: [
            "entretien", "entretiens", "rencontre", "rencontres", "tête-à-tête", "pourparlers", "discussions",
            "réunion",
            "déjeuner", "dîner", "rendez-vous", "sommet", "audience", "négociations",
        ],
        spoken: WordSet(listed: FrenchTalks.spoken + " " + FrenchTalks.talkVerbs),
        reflexive: WordSet(listed: FrenchTalks.talkVerbs),
        sights: ["vu", "vus", "vues", "verra", "verront", "revu", "revus", "reverra"],
        presence: WordSet(listed: FrenchTalks.presence),
        visits: ["visite", "déplacement", "voyage", "arrivé", "arrivée", "rendu", "rendue", "rendra", "étape"],
        repeated: ["reprises", "fois", "régulièrement", "souvent"], theirs: ["leur", "leurs"],
        pairWords: ["deux"],
        pressNouns: ["conférence", "point"], joint: ["commune", "conjointe", "commun", "conjoint"],
        unreal: WordSet(listed: FrenchTalks.unreal),
        having: ["ont", "auront", "avaient", "eurent", "tiendront", "tiennent", "tinrent", "avoir", "tenir"],
        unrealEndings: ["rait", "raient"],
        pluralEndings: ["nt"],
        remote: [
            "téléphone", "téléphonique", "téléphoniques", "téléphoniquement", "téléphoné", "appel", "appels",
            "visioconférence", "vidéoconférence",
        ])

    private static func offices(_ list: String) -> [String: Party.Office] {
        var result: [String: Party.Office] = [:]
        list.forEachListEntry { entry in
            let office: Party.Office =
                switch entry.payload.text {
                case "state": .state
                case "government": .government
                case "foreign": .foreign
                default: .defence
                }
            for form in entry.forms { result[Folding.words(form.text)] = office }
        }
        return result
    }
}
