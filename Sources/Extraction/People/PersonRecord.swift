import BriefingModel

/// A person of one article while it is being read.
struct PersonRecord: Sendable {
    /// The loose keys of the fullest name's words, particles included.
    var words: ArraySlice<NameKey> { didSet { marks = NameKey.marks(of: words) } }
    /// What any of them has of `NameKey.mark`: tells most names apart at a glance.
    private(set) var marks: UInt64
    /// Which word is the given name's, so that it does not count as family name; `nil` when no given name is known.
    var hasGivenName: Bool
    /// Runs that name the person, by index, in text order.
    var runs: [Int]
    /// Roles that the text gives them, by index of the phrase, in text order.
    var roles: Few<Int> = []
    var gender: Gender?
    /// Index of the person's page among the ministers.
    var page: Int?
    /// Spans that name the person by their office alone.
    var officeMentions: [Range<Int>] = []

    init(words: ArraySlice<NameKey>, hasGivenName: Bool, runs: [Int]) {
        self.words = words
        marks = NameKey.marks(of: words)
        self.hasGivenName = hasGivenName
        self.runs = runs
    }

    /// The last word's key, by which family names are compared.
    var familyKey: NameKey? { words.last }
}
