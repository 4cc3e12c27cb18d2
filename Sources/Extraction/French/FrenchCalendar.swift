/// Words of time and number.
enum FrenchCalendar {
    /// Number of the month: its names and abbreviations.
    static let months = """
        1: janvier, janv
        2: février, févr, fév
        3: mars
        4: avril, avr
        5: mai
        6: juin
        7: juillet, juil, juill
        8: août, aout
        9: septembre, sept
        10: octobre, oct
        11: novembre, nov
        12: décembre, déc, dec
        """

    /// 1 for Monday to 7 for Sunday.
    static let weekdays = """
        1: lundi
        2: mardi
        3: mercredi
        4: jeudi
        5: vendredi
        6: samedi
        7: dimanche
        """

    /// Value: words.
    static let numbers = """
        1: un, une
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix
        11: onze
        12: douze
        13: treize
        14: quatorze
        15: quinze
        16: seize
        17: dix-sept
        18: dix-huit
        19: dix-neuf
        20: vingt
        21: vingt-et-un, vingt et un
        22: vingt-deux
        23: vingt-trois
        24: vingt-quatre
        25: vingt-cinq
        26: vingt-six
        27: vingt-sept
        28: vingt-huit
        29: vingt-neuf
        30: trente
        31: trente et un, trente-et-un
        32: trente-deux
        33: trente-trois
        34: trente-quatre
        35: trente-cinq
        36: trente-six
        37: trente-sept
        38: trente-huit
        39: trente-neuf
        40: quarante
        41: quarante et un, quarante-et-un
        42: quarante-deux
        43: quarante-trois
        44: quarante-quatre
        45: quarante-cinq
        46: quarante-six
        47: quarante-sept
        48: quarante-huit
        49: quarante-neuf
        50: cinquante
        51: cinquante et un, cinquante-et-un
        52: cinquante-deux
        53: cinquante-trois
        54: cinquante-quatre
        55: cinquante-cinq
        56: cinquante-six
        57: cinquante-sept
        58: cinquante-huit
        59: cinquante-neuf
        60: soixante
        61: soixante et un, soixante-et-un
        62: soixante-deux
        63: soixante-trois
        64: soixante-quatre
        65: soixante-cinq
        66: soixante-six
        67: soixante-sept
        68: soixante-huit
        69: soixante-neuf
        70: soixante-dix, septante
        71: soixante et onze, soixante-et-onze
        72: soixante-douze
        73: soixante-treize
        74: soixante-quatorze
        75: soixante-quinze
        76: soixante-seize
        77: soixante-dix-sept
        78: soixante-dix-huit
        79: soixante-dix-neuf
        80: quatre-vingts, quatre-vingt
        81: quatre-vingt-un
        82: quatre-vingt-deux
        83: quatre-vingt-trois
        84: quatre-vingt-quatre
        85: quatre-vingt-cinq
        86: quatre-vingt-six
        87: quatre-vingt-sept
        88: quatre-vingt-huit
        89: quatre-vingt-neuf
        90: quatre-vingt-dix, nonante
        91: quatre-vingt-onze
        92: quatre-vingt-douze
        93: quatre-vingt-treize
        94: quatre-vingt-quatorze
        95: quatre-vingt-quinze
        96: quatre-vingt-seize
        97: quatre-vingt-dix-sept
        98: quatre-vingt-dix-huit
        99: quatre-vingt-dix-neuf
        100: cent, cents
        200: deux cents
        300: trois cents
        400: quatre cents
        500: cinq cents
        600: six cents
        700: sept cents
        800: huit cents
        900: neuf cents
        1000: mille
        """

    /// Value: collective numbers in the singular, such as « une dizaine de ».
    static let collectives = """
        8: huitaine
        10: dizaine
        12: douzaine
        15: quinzaine
        20: vingtaine
        30: trentaine
        40: quarantaine
        50: cinquantaine
        60: soixantaine
        100: centaine
        1000: millier
        """

    /// Value: collective numbers in the plural, such as « des dizaines de ».
    static let collectivePlurals = """
        10: dizaines
        12: douzaines
        20: vingtaines
        100: centaines
        1000: milliers
        """

    /// Value: words that multiply the number before them.
    static let multipliers = """
        1000: mille
        1000000: million, millions
        1000000000: milliard, milliards
        """
}

extension FrenchCalendar {
    /// `day N`: N days from the day of publication; `weekend`: Saturday and Sunday; else a unit that `timeShifts` move.
    static let timeWords = """
        day 0: aujourd'hui, ce jour, ce matin, ce soir, cet après-midi
        day -1: hier
        day 1: demain
        day -2: avant-hier
        day 2: après-demain
        weekend: week-end, weekend
        week: semaine
        month: mois
        year: an, année
        """

    /// 1 for what comes, -1 for what is over.
    static let timeShifts = """
        1: prochain, prochaine, prochains, prochaines, futur, future
        -1: dernier, dernière, derniers, dernières, passé, passée, écoulé
        """
}
