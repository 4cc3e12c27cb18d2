/// The English verbs and words that report speech.
enum EnglishSpeech {
    /// Class as in `FrenchCueVerbs`, infinitive, third person, past, participle when it differs, present participle.
    static let verbs = """
        s say says said saying
        s tell tells told telling
        s add adds added adding
        s state states stated stating
        s announce announces announced announcing
        s argue argues argued arguing
        s assert asserts asserted asserting
        s claim claims claimed claiming
        s comment comments commented commenting
        s conclude concludes concluded concluding
        s confirm confirms confirmed confirming
        s declare declares declared declaring
        s deny denies denied denying
        s explain explains explained explaining
        s insist insists insisted insisting
        s maintain maintains maintained maintaining
        s note notes noted noting
        s observe observes observed observing
        s recall recalls recalled recalling
        s remark remarks remarked remarking
        s repeat repeats repeated repeating
        s reply replies replied replying
        s report reports reported reporting
        s reveal reveals revealed revealing
        s stress stresses stressed stressing
        s emphasise emphasises emphasised emphasising
        s emphasize emphasizes emphasized emphasizing
        s suggest suggests suggested suggesting
        s underline underlines underlined underlining
        s underscore underscores underscored underscoring
        s warn warns warned warning
        s acknowledge acknowledges acknowledged acknowledging
        s admit admits admitted admitting
        s affirm affirms affirmed affirming
        s assure assures assured assuring
        s concede concedes conceded conceding
        s pledge pledges pledged pledging
        s promise promises promised promising
        s reiterate reiterates reiterated reiterating
        s testify testifies testified testifying
        s write writes wrote written writing
        s tweet tweets tweeted tweeting
        m ask asks asked asking
        m answer answers answered answering
        m continue continues continued continuing
        m quip quips quipped quipping
        m joke jokes joked joking
        m lament laments lamented lamenting
        m respond responds responded responding
        m retort retorts retorted retorting
        m shout shouts shouted shouting
        m urge urges urged urging
        m complain complains complained complaining
        o call calls called calling
        o condemn condemns condemned condemning
        o criticise criticises criticised criticising
        o criticize criticizes criticized criticizing
        o demand demands demanded demanding
        o denounce denounces denounced denouncing
        o describe describes described describing
        o hail hails hailed hailing
        o praise praises praised praising
        o express expresses expressed expressing
        o propose proposes proposed proposing
        o welcome welcomes welcomed welcoming
        w believe believes believed believing
        w think thinks thought thinking
        w expect expects expected expecting
        w hope hopes hoped hoping
        w want wants wanted wanting
        """

    /// Phrases that name a speaker without a verb.
    static let attributions = """
        according to: according to, in the words of
        """

    /// Words that may stand between a verb and its subject, or between subject and verb.
    static let adverbs = """
        also, later, then, again, further, earlier, however, meanwhile, yesterday, today, tomorrow, tonight, still, \
        repeatedly, publicly, clearly, once more, in turn, for his part, for her part, on twitter, already, now
        """

    /// Titles set before a name.
    static let honorifics = """
        m: mr, sir, lord
        f: ms, mrs, miss, lady, dame
        u: dr, prof
        """

    /// Ranks and titles that precede a name without an article.
    static let bareTitles = """
        president chancellor minister general colonel admiral captain king queen prince princess pope senator
        representative governor ambassador secretary commissioner judge premier
        """

    /// Bodies that can speak.
    static let bodies = """
        government, ministry, council, commission, parliament, agency, committee, department, office, party, union, \
        alliance, coalition, army, police, embassy, court, bank, company, group, association, federation, organisation, \
        organization, administration, presidency, opposition, country, countries, delegation, institute, university, \
        newspaper, channel, network, board, senate, congress, cabinet, bloc, capital, foundation, charity, watchdog
        """

    /// Texts that can speak.
    static let documents = """
        statement, communique, communiqué, declaration, text, document, report, letter, message, tweet, note, study, \
        article, resolution, agreement, treaty, charter, poll, survey, memo, draft
        """

    /// Words for sources without a name.
    static let sources = "source, sources, official, officials, diplomat, diplomats, insider, insiders"

    /// Things whose name may stand in quotation marks.
    static let titledThings = """
        exercise, operation, programme, program, project, plan, film, series, novel, book, album, song, show, magazine, \
        newspaper, journal, mission, treaty, law, group, movement, party, ship, label, brand, site, initiative, campaign, \
        summit, forum, conference, prize, concept, called, named, dubbed, titled, entitled, nicknamed, term, word
        """

    /// Words after which a name belongs to a thing.
    static let namedThings = """
        prize, law, street, avenue, airport, stadium, school, college, hospital, university, foundation, institute, museum, \
        theatre, theater, bridge, tower, station, ship, frigate, carrier, submarine, hurricane, storm, operation, exercise
        """
}
