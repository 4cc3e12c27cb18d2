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
    private var targets: [(target: Surface.Target, entry: Entry)] = []

    /// What a name can stand for, if it has been taken in.
    func entry(for target: Surface.Target) -> Entry? {
        for index in targets.indices where targets[index].target == target { return targets[index].entry }
        return nil
    }

    /// Takes in what a name can stand for.
    mutating func add(_ fact: SystemFact, for target: Surface.Target) -> Entry {
        let entry = add(fact)
        targets.append((target, entry))
        return entry
    }

    /// Takes in a system.
    mutating func add(_ fact: SystemFact) -> Entry {
        let first = facts.firstIndex { $0.id == fact.id } ?? facts.count
        facts.append(fact)
        return Entry(fact: facts.count - 1, first: first, generic: fact.generic, category: fact.category)
    }
}
