import BriefingModel

/// A person of one article while it is being read.
struct PersonRecord: Sendable {
    /// The loose keys of the fullest name's words, particles included.
    var words: ArraySlice<NameKey>
    /// Which word is the given name's, so that it does not count as family name; `nil` when no given name is known.
    var hasGivenName: Bool
    /// Runs that name the person, by index, in text order.
    var runs: [Int]
    /// Roles that the text gives them, by index of the phrase, in text order.
    var roles: [Int] = []
    var gender: Gender?
    /// Index of the person's page among the ministers.
    var page: Int?
    /// Spans that name the person by their office alone.
    var officeMentions: [Range<Int>] = []

    /// The last word's key, by which family names are compared.
    var familyKey: NameKey? { words.last }
}
