/// A country or organisation with the grammar that sentences about it need.
public struct PlaceName: Hashable, Sendable {
    /// What stands before the name in French.
    public enum Article: Hashable, Sendable {
        /// « le Danemark »
        case masculine
        /// « la Norvège »
        case feminine
        /// « l’Allemagne », a feminine country
        case elided
        /// « l’OTAN », of which one says « de l’OTAN »
        case elidedWithArticle
        /// « les Pays-Bas »
        case plural
        /// « la Commission européenne », of which one says « de la Commission européenne »
        case feminineWithArticle
        /// « Chypre »
        case none
    }

    /// The French short name, the key in facts and pages.
    public var french: String
    /// What stands before it.
    public var article: Article
    /// The English name with its article, where it has one.
    public var english: String

    /// Whether verbs about it stand in the plural, in French.
    public var isPlural: Bool { article == .plural }

    /// As the subject of a French sentence: « la Norvège », « l’OTAN », « les Pays-Bas », « Chypre ».
    public var subject: String {
        switch article {
        case .masculine: "le " + french
        case .feminine, .feminineWithArticle: "la " + french
        case .elided, .elidedWithArticle: "l’" + french
        case .plural: "les " + french
        case .none: french
        }
    }

    /// After an office: « de la Norvège », « de l’Allemagne », « du Danemark », « des Pays-Bas », « d’Israël ».
    public var possessive: String {
        switch article {
        case .feminine, .feminineWithArticle: "de la " + french
        case .elided, .elidedWithArticle: "de l’" + french
        default: represented
        }
    }

    /// After whoever stands for a whole country: « de Norvège », « d’Allemagne », « du Danemark », « de l’OTAN ».
    public var represented: String {
        switch article {
        case .masculine: "du " + french
        case .feminine: "de " + french
        case .elided: "d’" + french
        case .elidedWithArticle: "de l’" + french
        case .feminineWithArticle: "de la " + french
        case .plural: "des " + french
        case .none: (Self.startsWithVowel(french) ? "d’" : "de ") + french
        }
    }

    /// As who receives: « à la Norvège », « à l’Ukraine », « au Danemark », « aux Pays-Bas », « à Chypre ».
    public var dative: String {
        switch article {
        case .masculine: "au " + french
        case .plural: "aux " + french
        default: "à " + subject
        }
    }

    private static func startsWithVowel(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return "AEIOUYÉÈÎaeiouyéèî".unicodeScalars.contains(first)
    }
}
