import BriefingModel

/// What a form of a name can stand for, and on what terms.
struct Surface: Hashable, Sendable {
    /// The thing named.
    enum Target: Hashable, Sendable {
        /// An entity that has a page.
        case page(EntityReference)
        /// An index into the language's built-in list of system names.
        case knownSystem(Int)
        /// An index into the language's list of categories of systems.
        case genericSystem(Int)
    }

    /// The conditions under which the form counts.
    struct Terms: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        /// Its first letter must be a capital in the text.
        static let capitalised = Terms(rawValue: 1)
        /// No hyphen may tie it to a further word: `Karrenbauer` is not in `Kramp-Karrenbauer`.
        static let untied = Terms(rawValue: 2)
        /// It is an ordinary word too, so something about arms must stand beside it.
        static let needsContext = Terms(rawValue: 4)
    }

    /// Several combinations of terms, of which one must be met.
    struct TermSet: Sendable {
        /// A bit for each combination.
        private var bits: UInt8 = 0

        init(_ combinations: some Sequence<Terms>) {
            for terms in combinations { bits |= 1 &<< terms.rawValue }
        }

        /// Whether the terms that are met are those of one of the combinations.
        @inline(__always)
        func allows(_ met: Terms) -> Bool {
            (0..<8).contains { bits & (1 &<< $0) != 0 && Terms(rawValue: $0).isSubset(of: met) }
        }
    }

    let target: Target
    let terms: Terms
}
