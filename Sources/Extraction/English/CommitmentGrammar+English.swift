extension CommitmentGrammar {
    /// English, of which no commitments are read.
    static let english = CommitmentGrammar(
        ofWords: [], elidedOf: [], ofThePlural: [], complementWords: [], atWords: [], atTheWords: [], ofOrAtWords: [],
        withWords: [], means: [], partyLinks: [], byWords: [], onWords: [], forWords: [], underWords: [],
        besideWords: [], accordingTo: [], circumstances: [], infinitiveLinks: [], additions: [], joiners: [],
        likewise: [], thatWords: [], whoWords: [], relatives: [], clauseRelatives: [], ofWhichWords: [], whichWords: [],
        ifWords: [], conditions: [], comparisons: [], sheWords: [], heWords: [], theyWords: [], ownPronouns: [],
        subjectPronouns: [], us: [], selfWords: [], thereof: [], thereWords: [], resumingPronouns: [], eachWords: [],
        others: [], theirs: [], possessives: [], ours: [], ones: [], articles: [], singularArticles: [],
        pluralArticles: [],
        demonstratives: [], pointing: [], anchors: [], partOwners: [], wholeLeads: [], moreWords: [], moreLinks: [],
        lateWords: [], pairWords: [], units: [], portions: [], lots: [], instances: [], additionals: [], batteries: [],
        looseAdjectives: [], ties: [:], innerWords: [],
        partNouns: [], destined: [], benefits: [], destinations: [], countryNouns: [], offices: [], officeOwners: [],
        ownOffices: [], feminineArticles: [], feminineNouns: [],
        tellersOnly: [], bodiesWithoutArms: [], alliances: [], groups: [], auxiliaries: [:], beingInfinitives: [],
        havingInfinitives: [], beenWords: [], perfects: [], pluperfects: [], being: [:], impersonalVerbs: [],
        negations: [], verbDenials: [],
        participleDenials: [], denials: [], adverbs: [], adverbEndings: [], adverbials: [], adverbialEnds: [],
        infinitiveEndings: [], governingEndings: [], imperativeEndings: [], sending: [], verbsWithFor: [], figuring: [],
        wanting: [],
        donations: [], makes: [], willMake: [], nounLeaders: [], possibles: [], commonWords: [], depictions: [],
        exchanges: [], nameNouns: [], deadlines: [], deals: [], dealVerbs: [], dealTopics: [], placedWords: [],
        sellersLinks: [],
        companies: [])
}
