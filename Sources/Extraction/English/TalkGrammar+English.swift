extension TalkGrammar {
    /// English, in which talks of two are not read yet.
    static let english = TalkGrammar(
        offices: [:], anybodysOffices: [], states: [], anybodys: [], governments: [], dirigents: [], ministers: [],
        firsts: [], chiefs: [], headed: [], stateNouns: [], heirs: [], heirWords: [], secretaries: [],
        secretaryCountries: [], warHouses: [], passed: [], deputies: [], atFields: [], realms: [], counterparts: [],
        manyCounterparts: [],
        withWords: [], byWords: [], subjects: [], relatives: [], nouns: [], spoken: [], reflexive: [], presence: [],
        visits: [], repeated: [], twos: [], presses: [], joint: [], unreal: [],
        having: [], unrealEndings: [], pluralEndings: [], remote: [])
}
