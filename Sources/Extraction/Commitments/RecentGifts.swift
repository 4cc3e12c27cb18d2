import BriefingModel

/// Who was said to give what to whom.
struct RecentGifts {
    /// A gift as it was told.
    struct Gift {
        let givers: [String]
        let recipient: String?
        let system: Int
        let status: Commitment.Status
        let sentence: Int
    }

    /// The one told of last.
    private(set) var last: Gift?
    /// Who was said to be given something last.
    private(set) var recipient: (name: String, sentence: Int)?
    /// Whether others than the last ones were said to give something in the same paragraph.
    private(set) var isOfSeveral = false
    /// For each system all who were said to give it.
    private var givers: [[String]]

    /// None yet of so many systems.
    init(systems: Int) { givers = [[String]](each: [], count: systems) }

    /// Takes in a gift, which is told in the same paragraph as the last one or in another.
    mutating func learn(_ gift: Gift, inSameParagraph: Bool) {
        if givers[gift.system].isEmpty {
            givers[gift.system] = gift.givers
        } else {
            for name in gift.givers where !givers[gift.system].contains(name) { givers[gift.system].append(name) }
        }
        if let last { isOfSeveral = inSameParagraph && (isOfSeveral || last.givers != gift.givers) }
        if let name = gift.recipient { recipient = (name, gift.sentence) }
        last = gift
    }

    /// Who alone of some has been said to give anything.
    func onlyGiver(among names: [String]) -> String? {
        let known = names.filter { name in givers.contains { $0.contains(name) } }
        return known.count == 1 ? known[0] : nil
    }

    /// Who alone has been said to give a system.
    func onlyGiver(of system: Int) -> [String]? { givers[system].count == 1 ? givers[system] : nil }
}
