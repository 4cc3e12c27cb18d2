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

    /// What several meanings of a form are of.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8
        /// A minister's page.
        static let minister = Kinds(rawValue: 1)
        /// A meeting's page.
        static let meeting = Kinds(rawValue: 2)
        /// A system's page.
        static let system = Kinds(rawValue: 4)
        /// The language's built-in list of system names.
        static let listed = Kinds(rawValue: 8)
        /// The language's list of categories of systems.
        static let generic = Kinds(rawValue: 16)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Those of some meanings.
        init(_ surfaces: some Sequence<Surface>) {
            self = surfaces.reduce(into: []) { $0.formUnion(Kinds($1.target)) }
        }

        private init(_ target: Target) {
            switch target {
            case .page(let reference):
                switch reference.kind {
                case .minister: self = .minister
                case .meeting: self = .meeting
                case .system: self = .system
                }
            case .knownSystem: self = .listed
            case .genericSystem: self = .generic
            }
        }
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

        /// Whether the terms that are met are those of all combinations.
        func areAll(metBy met: Terms) -> Bool {
            (0..<8).allSatisfy { bits & (1 &<< $0) == 0 || Terms(rawValue: $0).isSubset(of: met) }
        }
    }

    let target: Target
    let terms: Terms
}
