extension MeetingNoteCues {
    /// In English news.
    static let english = MeetingNoteCues(
        signs: """
            agenda agreed approved endorsed signed decided adopted accepted attended attend attends attending
            part arrival arriving present joined joining chaired chairs chair hosted met will expected invited due
            """,
        agenda: "on the agenda, on their agenda, the agenda, top of the agenda",
        deciders:
            "ministers, allies, leaders, heads, participants, members, nato, alliance, partners, countries, group",
        countries: "",
        auxiliaries: "have, has",
        decided: "agreed, decided, approved, adopted, endorsed, signed, accepted",
        deciding: "agreed, decided, approved, adopted, endorsed, signed",
        negations: "not, never, yet",
        attended: """
            attended, attends, is attending, took part, takes part, chaired, chairs, is present, was present
            joined his counterparts, joined her counterparts, hosted his counterparts, hosted her counterparts
            met his counterparts, met her counterparts
            """,
        expected: """
            will attend, will take part, will chair, will join, will host, is expected, was expected, is due to attend
            is to attend, is to chair, is invited
            """,
        openings: "on arrival, arriving at, on his arrival, on her arrival, before joining his, before joining her",
        links: "who, also, himself, herself")
}
