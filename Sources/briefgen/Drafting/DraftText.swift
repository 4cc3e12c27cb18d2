/// The comments of pages that briefgen drafts, in the language of the corpus.
struct DraftText {
    var office: String
    var officeDates: String
    var aliases: String
    var days: String
    var kind: String
    var category: String
    var needsContext: String
    var prose: String
    var articleKeys: String
    var articleDate: String
    var corrections: String
    var inferredDays: String
    var draft: String
    /// Words for a person that name no office.
    var vagueRoles: [String]
    private var isFrench: Bool

    /// `Vu 3 fois dans 2 articles :`.
    func seen(_ mentions: Int, _ articles: Int) -> String {
        let ending = articles == 1 ? "article" : "articles"
        return isFrench
            ? "Vu \(mentions) fois dans \(articles) \(ending) :"
            : "Seen \(mentions == 1 ? "once" : "\(mentions) times") in \(articles) \(ending):"
    }
}

extension DraftText {
    /// The comments in `language`, an ISO 639-1 code; English for all that is not French.
    init(language: String) { self = language == "fr" ? .french : .english }

    private static let french = DraftText(
        office: "à compléter, par exemple :",
        officeDates: "ajoutez « from » et « to », par exemple from: 2022-01-10",
        aliases: "les autres formes du nom dans la presse",
        days: "premier et dernier jour, par exemple 2022-10-12",
        kind: "au choix :",
        category: "au choix :",
        needsContext: "true si le nom est aussi un mot ordinaire",
        prose: "Sous la ligne suivante : ce que l’équipe veut en dire, en Markdown.",
        articleKeys: "Ce qui est écrit ici l’emporte sur ce qui est reconnu dans le texte.",
        articleDate: "le texte n’en donne pas : AAAA-MM-JJ, AAAA-MM ou AAAA",
        corrections: "Corrections :",
        inferredDays: "déduit de la date des articles : à vérifier",
        draft: "à retirer une fois la fiche relue",
        vagueRoles: ["homologue", "collègue", "dirigeant", "responsable", "chef", "patron"],
        isFrench: true)

    private static let english = DraftText(
        office: "to be filled in, for example:",
        officeDates: "add “from” and “to”, such as from: 2022-01-10",
        aliases: "other forms of the name in the press",
        days: "first and last day, such as 2022-10-12",
        kind: "one of:",
        category: "one of:",
        needsContext: "true when the name is also an ordinary word",
        prose: "Below the next line: what the team has to say, in Markdown.",
        articleKeys: "What is written here beats what is recognised in the text.",
        articleDate: "the text states none: YYYY-MM-DD, YYYY-MM or YYYY",
        corrections: "Corrections:",
        inferredDays: "worked out from the date of the articles: to be checked",
        draft: "take out once the page has been read through",
        vagueRoles: ["counterpart", "colleague", "leader", "official", "head", "boss"],
        isFrench: false)
}
