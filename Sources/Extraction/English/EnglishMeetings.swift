/// The words for meetings, those who meet and what they do there.
enum EnglishMeetings {
    /// Sort of meeting: its nouns.
    static let heads = """
        meeting: meeting, talks, session, gathering
        ministerial: ministerial
        conference: conference, forum
        assembly: general assembly
        meetings: meetings
        summit: summit
        summits: summits
        exercise: exercise, exercises, drills
        """

    static let notMeetings = """
        press conference, news conference, security council
        """

    /// Kind: meetings and bodies that have a name.
    static let names = """
        contact-group: ukraine defense contact group, ukraine defence contact group, contact group, ramstein format, udcg
        nuclear-planning-group: nuclear planning group
        g7: g7, group of seven, g8
        foreign-ministers: foreign affairs council
        other: nato-ukraine council, north atlantic council, eurogroup
        """

    /// Kind: how a meeting is called when the article gives it no words of its own.
    static let kindNames = """
        defence-ministers: Meeting of defence ministers
        foreign-ministers: Meeting of foreign ministers
        contact-group: Meeting of the Contact Group
        nuclear-planning-group: Meeting of the Nuclear Planning Group
        g7: Meeting of the G7
        g8: Meeting of the G8
        summit: Summit
        """

    /// Those who meet: the kind of their meetings, `ministers` where what they are in charge of stands beside.
    static let ministers = """
        ministers: ministers, chiefs
        foreign-ministers: foreign ministers
        defence-ministers: defence ministers, defense ministers
        """

    /// Kind: what those who meet are in charge of.
    static let portfolios = """
        defence-ministers: defence, defense
        foreign-ministers: foreign, foreign affairs
        other: finance, agriculture, interior, justice, trade, environment, energy, health, climate
        """

    static let verbs = """
        meet, meets, met, meeting, gather, gathers, gathered, convene, convened, hold, holds, held, host, hosts, hosted
        opens, opened, begins, began, concluded, conclude, attend, attends, attended
        """

    static let deeds = "discuss, discussed, agree, agreed, approve, approved, consider, considered, adopt, adopted"

    static let endings = "concluded, ended, wrapped"

    static let tenses = """
        past: had, last, previous
        future: will, next, upcoming, ahead of, scheduled
        """
}
