/// Auxiliaries and what stands between them and their participle.
enum FrenchAuxiliaries {
    /// Forms, with what they make of a participle.
    static let meanings: [(forms: String, meaning: CommitmentGrammar.Auxiliary)] = [
        ("a ont avait avaient ai avons ayant ait aient", .have(.past)), ("aura auront", .have(.future)),
        ("aurait auraient", .have(.hearsay)), ("est sont", .be(.present)), ("était étaient fut furent", .be(.past)),
        ("sera seront", .be(.future)), ("serait seraient soit soient", .be(.conditional)), ("été", .been),
        ("être", .toBe), ("avoir", .toHave),
    ]

    /// Set phrases of words and elided words: « n’a pour l’instant fourni ».
    static let adverbials = [
        "pour l' instant", "pour le moment", "à ce jour", "jusqu' à présent", "une nouvelle fois", "à nouveau",
        "de nouveau", "par ailleurs", "pour sa part", "pour leur part", "de son côté", "de leur côté", "à son tour",
        "à leur tour", "cette semaine", "cette année", "ce mois-ci", "l' an dernier", "la semaine dernière",
        "le mois dernier", "dans la foulée", "en outre", "au total", "d' abord", "sans attendre", "quant à lui",
        "quant à elle", "quant à eux", "quant à elles", "en revanche", "en effet", "en conséquence", "de fait",
        "une fois de plus", "à plusieurs reprises", "l' année dernière", "l' an passé", "jusqu' ici", "pour l' heure",
        "en partie", "en secret", "sans surprise", "dans le même temps", "au printemps", "à l' automne", "cet été",
        "cet hiver", "cet automne", "au passage", "depuis lors", "entre temps", "dès lors", "à l' époque",
    ]
}
