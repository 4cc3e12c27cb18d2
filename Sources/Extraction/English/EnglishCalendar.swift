/// Words of time and number.
enum EnglishCalendar {
    /// Number of the month: its names and abbreviations.
    static let months = """
        1: january, jan
        2: february, feb
        3: march, mar
        4: april, apr
        5: may
        6: june, jun
        7: july, jul
        8: august, aug
        9: september, sept, sep
        10: october, oct
        11: november, nov
        12: december, dec
        """

    /// 1 for Monday to 7 for Sunday.
    static let weekdays = """
        1: monday
        2: tuesday
        3: wednesday
        4: thursday
        5: friday
        6: saturday
        7: sunday
        """

    /// Value: words.
    static let numbers = """
        1: one, a, an
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        13: thirteen
        14: fourteen
        15: fifteen
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty
        30: thirty
        40: forty
        50: fifty
        60: sixty
        70: seventy
        80: eighty
        90: ninety
        """

    static let collectives = """
        12: dozen
        """

    static let collectivePlurals = """
        10: tens
        12: dozens
        20: scores
        100: hundreds
        1000: thousands
        """

    static let multipliers = """
        100: hundred
        1000: thousand
        1000000: million
        1000000000: billion
        """
}

extension EnglishCalendar {
    /// `day N`: N days from the day of publication; else a unit that `timeShifts` move.
    static let timeWords = """
        day 0: today
        day -1: yesterday
        day 1: tomorrow
        week: week
        month: month
        year: year
        """

    /// 1 for what comes, -1 for what is over.
    static let timeShifts = """
        1: next, coming
        -1: last, past
        """
}
