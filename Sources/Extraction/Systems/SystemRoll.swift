import BriefingModel

/// The systems that the names of an article can stand for, each taken in once, so that its mentions are told apart by
/// number.
struct SystemRoll {
    /// A system on the roll.
    struct Entry {
        /// Its index in `facts`.
        var fact: Int
        /// The index of the first one with the same identifier.
        var first: Int
        /// Whether it is a category of systems.
        var generic: Bool
        /// Its family.
        var category: SystemCategory?
    }

    /// What is known of each, without mentions.
    private(set) var facts: [SystemFact] = []
    private var pages: [(id: EntityID, entry: Entry)] = []
    private var listed: [(index: Int, entry: Entry)] = []

    /// What a name can stand for, if it has been taken in.
    func entry(for target: Surface.Target) -> Entry? {
        switch target {
        case .page(let reference):
            for place in pages.indices where pages[place].id == reference.id { return pages[place].entry }
        case .knownSystem(let index):
            for place in listed.indices where listed[place].index == index && !listed[place].entry.generic {
                return listed[place].entry
            }
        case .genericSystem(let index):
            for place in listed.indices where listed[place].index == index && listed[place].entry.generic {
                return listed[place].entry
            }
        }
        return nil
    }

    /// Takes in what a name can stand for.
    mutating func add(_ fact: SystemFact, for target: Surface.Target) -> Entry {
        let entry = add(fact)
        switch target {
        case .page(let reference):
            if pages.isEmpty { pages.reserveCapacity(8) }
            pages.append((reference.id, entry))
        case .knownSystem(let index), .genericSystem(let index): listed.append((index, entry))
        }
        return entry
    }

    /// Takes in a system.
    mutating func add(_ fact: SystemFact) -> Entry {
        if facts.isEmpty { facts.reserveCapacity(8) }
        let first = facts.firstIndex { $0.id == fact.id } ?? facts.count
        facts.append(fact)
        return Entry(fact: facts.count - 1, first: first, generic: fact.generic, category: fact.category)
    }
}
