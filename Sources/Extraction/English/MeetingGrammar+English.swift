extension MeetingGrammar {
    /// English.
    static let english = MeetingGrammar(
        atWords: ["in", "at"], bareAtWords: [],
        ofWords: [], ofTheWords: [],
        complementLinks: ["of", "the"],
        articles: ["the"], topicLinks: ["on", "about"], additions: ["and"],
        infinitiveLinks: [], infinitiveEndings: [], notInfinitives: [], participleEndings: [], futureEndings: [],
        reportingWords: ["that"],
        demonstratives: ["this"], indefinites: ["a", "an"], possessives: ["their", "its", "his", "her"],
        universals: ["all", "former"],
        leaders: ["leaders"], chiefs: [], states: [],
        members: ["countries", "leaders", "members"], gathered: ["gathered"],
        unionWords: ["european", "eurozone", "arab", "african"], former: ["former"],
        firstMinisters: ["prime"], councils: ["council"], alliances: ["alliance"], allianceName: "OTAN",
        verbalHeads: ["meeting"], meansHeads: ["videoconference"], plainHeads: ["meeting"],
        heightWords: ["highest"], heightUnits: ["metres", "meters", "feet"], summitComplements: [],
        until: [],
        summitAdjectives: [],
        days: ["days"], capitals: [], placedEvents: ["war", "situation", "attack", "embassy"], transfers: [],
        distances: ["days", "hours", "weeks", "months"],
        held: ["during", "end", "sidelines"], around: ["before", "after", "eve"],
        backward: ["since", "after"], forward: ["prepare"], beside: ["before", "ahead"],
        aside: ["before", "after"], preparing: ["prepare"],
        margins: ["sidelines"], inWords: ["the"], afterWords: ["after"],
        since: ["since"], bounds: ["until", "before"], starts: ["from"], dayLinks: ["on"],
        reflexives: [], perfects: ["have", "has"], reflexivePerfects: [])
}
