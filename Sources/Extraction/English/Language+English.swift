extension Language {
    /// English, as agencies write it.
    static let english: Language = {
        var builder = LexiconBuilder(rules: EnglishGrammar.tokenRules)
        builder.add(words: EnglishGrammar.determiners, as: [.determiner, .functionWord])
        builder.add(words: EnglishGrammar.prepositions, as: [.preposition, .functionWord])
        builder.add(words: EnglishGrammar.conjunctions, as: [.conjunction, .functionWord])
        builder.add(words: EnglishGrammar.pronouns, as: [.pronoun, .functionWord])
        builder.add(words: EnglishGrammar.relatives, as: [.relative, .functionWord])
        builder.add(words: EnglishGrammar.negations, as: [.negation, .functionWord])
        builder.add(words: EnglishGrammar.auxiliaries, as: [.auxiliary, .functionWord])
        builder.add(words: EnglishGrammar.abbreviations, as: .abbreviation)
        builder.add(EnglishCalendar.months, as: .month)
        builder.add(EnglishCalendar.weekdays, as: .weekday)
        builder.add(EnglishCalendar.numbers, as: .numberWord)
        builder.add(EnglishCalendar.collectives, as: .collective)
        builder.add(EnglishCalendar.collectivePlurals, as: .collectivePlural)
        builder.add(EnglishCalendar.multipliers, as: .multiplier)
        builder.add(EnglishCalendar.timeWords, as: .timeWord)
        builder.add(EnglishCalendar.timeShifts, as: .timeShift)
        builder.add(EnglishQuantities.qualifiers, as: .qualifier)
        builder.add(phrases: EnglishArms.context, as: .armsWord)
        builder.add(EnglishArms.heads, as: .systemHead)
        builder.add(phrases: EnglishArms.makers, as: .maker)
        builder.add(EnglishMeetings.heads, as: .meetingHead)
        builder.add(phrases: EnglishMeetings.notMeetings, as: .notMeeting)
        builder.add(EnglishMeetings.names, as: .meetingName)
        builder.add(EnglishMeetings.ministers, as: .ministers)
        builder.add(EnglishMeetings.portfolios, as: .portfolio)
        builder.add(phrases: EnglishMeetings.verbs, as: .meetingVerb, payload: "meet")
        builder.add(phrases: EnglishMeetings.deeds, as: .meetingVerb, payload: "act")
        builder.add(phrases: EnglishMeetings.endings, as: .meetingVerb, payload: "end")
        builder.add(EnglishMeetings.tenses, as: .tenseSign)
        builder.add(EnglishPlaces.countries, as: .country)
        builder.add(EnglishPlaces.adjectives, as: .countryAdjective)
        builder.add(EnglishPlaces.governments, as: .government)
        builder.add(EnglishPlaces.capitals, as: .capital)
        builder.addFirstForms(EnglishPlaces.capitals, as: .town)
        builder.add(EnglishPlaces.towns, as: .town)
        builder.add(EnglishPlaces.seats, as: .seat)
        builder.add(EnglishPlaces.organisations, as: .organisation)
        builder.addEnglishSpeech()
        builder.mark(SpeechGrammar.english.agentPrepositions, with: .leadsAgent)
        builder.mark(MeetingNoteCues.english.signs, with: .isNoteSign)
        return Language(
            code: "en", tokenRules: EnglishGrammar.tokenRules, lexicon: Lexicon(builder),
            knownSystems: KnownSystems.all,
            genericSystems: KnownSystem.list(EnglishGenericSystems.names), armsCore: EnglishArms.core, speech: .english,
            meetings: .english, talks: .english, systems: .english, commitments: .english,
            capitals: LexiconBuilder.firstForms(EnglishPlaces.capitals),
            meetingNames: LexiconBuilder.firstForms(EnglishMeetings.kindNames))
    }()
}
