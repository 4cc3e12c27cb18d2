extension CalendarWords {
    /// French months and days, with the abbreviations that news use.
    public static let french = CalendarWords(
        months: [
            ["janvier", "janv", "jan"], ["février", "févr", "fév"], ["mars"], ["avril", "avr"], ["mai"], ["juin"],
            ["juillet", "juil"], ["août"], ["septembre", "sept", "sep"], ["octobre", "oct"], ["novembre", "nov"],
            ["décembre", "déc"],
        ],
        weekdays: [
            ["lundi", "lun"], ["mardi", "mar"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"],
            ["samedi", "sam"], ["dimanche", "dim"],
        ],
        articles: ["le", "du", "de", "ce"],
        ordinals: ["er", "ère", "e", "ème"],
        timePrepositions: ["à"]
    )
}
