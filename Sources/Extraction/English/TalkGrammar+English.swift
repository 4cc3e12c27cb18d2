extension TalkGrammar {
    /// English, of which no talks of two are read.
    static let english = TalkGrammar(
        offices: [:], anybodysOffices: [], states: [], anybodys: [], governments: [], leaderNouns: [],
        ministers: [],
        plainMinisters: [],
        definiteArticles: [], fieldLeads: [],
        firsts: [], chiefs: [], headed: [], stateNouns: [], heirs: [], heirWords: [], secretaries: [],
        secretaryCountries: [], defenceHouses: [], passed: [], deputies: [], atFields: [], realms: [], houses: [],
        colleagues: [], hadWords: [], sides: [], counterparts: [],
        manyCounterparts: [],
        withWords: [], byWords: [], subjects: [], relatives: [], nouns: [], spoken: [], reflexive: [], sights: [],
        presence: [],
        visits: [], repeated: [], theirs: [], pairWords: [], pressNouns: [], joint: [], unreal: [],
        having: [], unrealEndings: [], pluralEndings: [], remote: [])
}
