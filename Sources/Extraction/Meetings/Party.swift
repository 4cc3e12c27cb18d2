/// Somebody who holds talks, as a sentence names them: by their office, their name or both.
struct Party {
    /// What somebody is in charge of, as far as talks are concerned.
    enum Office {
        /// The head of a state.
        case state
        /// The head of a government.
        case government
        /// The head of either: « le dirigeant norvégien ».
        case either
        /// In charge of foreign affairs.
        case foreign
        /// In charge of defence.
        case defence
        /// « la ministre norvégienne »: nobody says here of what.
        case minister
        /// « son homologue »: what the other one is in charge of.
        case same
        /// Nothing that tells of such talks.
        case untold

        /// Whether it leads a country.
        var leads: Bool { self == .state || self == .government || self == .either }
    }

    /// What they are in charge of.
    var office: Office
    /// The French short name of their country, when the article tells or their name does.
    var country: String?
    /// Office and name, without the article before them.
    var tokens: Range<Int>
    /// Whether the words name them.
    var isNamed = false
    /// Whether several are meant: « ses homologues ».
    var areMany = false
    /// Whether their office alone says whose head they are: « le roi », as against « le président » of anything.
    var isPlain = true
}
