extension Language {
    /// French, as news written in France, Belgium, Switzerland, Canada and Africa use it.
    static let french: Language = {
        var builder = LexiconBuilder(rules: FrenchGrammar.tokenRules)
        addGrammar(to: &builder)
        addPlaces(to: &builder)
        addMeetings(to: &builder)
        addArms(to: &builder)
        builder.addFrenchSpeech()
        addTransfers(to: &builder)
        builder.mark(SpeechGrammar.french.agentPrepositions, with: .leadsAgent)
        builder.mark(MeetingNoteCues.french.signs, with: .isNoteSign)
        builder.mark(CommitmentGrammar.french.pointing, with: .pointsBack)
        builder.mark(CommitmentGrammar.french.countryNouns, with: .isCountryNoun)
        return Language(
            code: "fr", tokenRules: FrenchGrammar.tokenRules, lexicon: Lexicon(builder),
            knownSystems: KnownSystems.all,
            genericSystems: KnownSystem.list(FrenchGenericSystems.names), armsCore: FrenchArms.core, speech: .french,
            meetings: .french, talks: .french, systems: .french, commitments: .french,
            capitals: LexiconBuilder.firstForms(FrenchPlaces.capitals),
            meetingNames: LexiconBuilder.firstForms(FrenchMeetings.kindNames))
    }()

    private static func addGrammar(to builder: inout LexiconBuilder) {
        builder.add(words: FrenchGrammar.determiners, as: [.determiner, .functionWord])
        builder.add(words: FrenchGrammar.prepositions, as: [.preposition, .functionWord])
        builder.add(words: FrenchGrammar.conjunctions, as: [.conjunction, .functionWord])
        builder.add(words: FrenchGrammar.pronouns, as: [.pronoun, .functionWord])
        builder.add(words: FrenchGrammar.relatives, as: [.relative, .functionWord])
        builder.add(words: FrenchGrammar.negations, as: [.negation, .functionWord])
        builder.add(words: FrenchGrammar.auxiliaries, as: [.auxiliary, .functionWord])
        builder.add(words: FrenchGrammar.abbreviations, as: .abbreviation)
        builder.add(FrenchCalendar.months, as: .month)
        builder.add(FrenchCalendar.weekdays, as: .weekday)
        builder.add(FrenchCalendar.numbers, as: .numberWord)
        builder.add(FrenchCalendar.collectives, as: .collective)
        builder.add(FrenchCalendar.collectivePlurals, as: .collectivePlural)
        builder.add(FrenchCalendar.multipliers, as: .multiplier)
        builder.add(FrenchCalendar.timeWords, as: .timeWord)
        builder.add(FrenchCalendar.timeShifts, as: .timeShift)
        builder.add(FrenchQuantities.qualifiers, as: .qualifier)
    }

    private static func addPlaces(to builder: inout LexiconBuilder) {
        builder.add(FrenchCountries.names, as: .country)
        builder.add(FrenchCountries.adjectives, as: .countryAdjective)
        builder.add(FrenchCountries.governments, as: .government)
        builder.add(FrenchPlaces.capitals, as: .capital)
        builder.addFirstForms(FrenchPlaces.capitals, as: .town)
        builder.add(FrenchPlaces.towns, as: .town)
        builder.add(FrenchPlaces.seats, as: .seat)
        builder.add(FrenchOrganisations.names, as: .organisation)
    }

    private static func addMeetings(to builder: inout LexiconBuilder) {
        builder.add(FrenchMeetings.heads, as: .meetingHead)
        builder.add(phrases: FrenchMeetings.notMeetings, as: .notMeeting)
        builder.add(FrenchMeetings.names, as: .meetingName)
        builder.add(FrenchMeetings.ministers, as: .ministers)
        builder.add(FrenchMeetings.portfolios, as: .portfolio)
        builder.add(phrases: FrenchMeetings.verbs, as: .meetingVerb, payload: "meet")
        builder.add(phrases: FrenchMeetings.deeds, as: .meetingVerb, payload: "act")
        builder.add(phrases: FrenchMeetings.endings, as: .meetingVerb, payload: "end")
        builder.add(phrases: FrenchMeetings.encounters, as: .meetingVerb, payload: "encounter")
        builder.add(FrenchMeetings.tenses, as: .tenseSign)
    }

    private static func addArms(to builder: inout LexiconBuilder) {
        builder.add(phrases: FrenchArms.context, as: .armsWord)
        builder.add(FrenchArms.heads, as: .systemHead)
        builder.add(FrenchArms.makers, as: .maker)
        builder.add(phrases: FrenchArms.notArms, as: .namedThing)
    }

    private static func addTransfers(to builder: inout LexiconBuilder) {
        builder.addRegularVerbs(FrenchTransferVerbs.regular)
        builder.addIrregularVerbs(FrenchTransferVerbs.irregular)
        builder.add(FrenchTransferVerbs.nouns, as: .transferNoun)
        builder.add(FrenchTransferVerbs.actorNouns, as: .actorNoun)
        builder.add(FrenchTransferVerbs.counted, as: .countedNoun)
        builder.add(phrases: FrenchTransferVerbs.breaks, as: .clauseBreak)
    }
}
