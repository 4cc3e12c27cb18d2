import BriefingModel

/// The commitments of an article, each act once however often it is told.
struct CommitmentList {
    let systems: [SystemFact]
    /// In text order.
    private(set) var commitments: [Commitment] = []
    /// For each of them what is given, and whether it is a mention only.
    private var kinds: [(gift: Gift, isMention: Bool)] = []
    /// Whether any of them is a mention only.
    private var hasMentions = false

    /// A system, or what is given for it.
    private struct Gift: Equatable {
        let system: Int
        let supply: Int?
    }

    init(systems: [SystemFact]) { self.systems = systems }

    /// Takes in one of the things that a sentence says, by its index, so that it is not copied whole.
    mutating func add(_ index: Int, of drafts: [CommitmentReader.Draft], in sentence: TextSpan) {
        let system = drafts[index].system
        let gift = Gift(system: system, supply: drafts[index].supply)
        let isMention = drafts[index].isMention
        for actor in drafts[index].actors {
            // « la livraison de S-300 inquiète » adds nothing to « Moscou a livré des S-300 », whichever comes first.
            if isMention, let known = self.index(of: actor, gift) {
                complete(known, by: drafts[index])
                continue
            }
            if !isMention, hasMentions { dropMentions(of: actor, gift) }
            if let known = self.index(of: actor, gift, drafts[index].status, to: drafts[index].recipient) {
                complete(known, by: drafts[index])
                continue
            }
            if commitments.isEmpty {
                commitments.reserveCapacity(8)
                kinds.reserveCapacity(8)
            }
            commitments.append(
                Commitment(
                    actor: actor, recipient: drafts[index].recipient, system: systems[system].name,
                    systemID: systems[system].id, generic: systems[system].generic,
                    supply: drafts[index].supply.map { systems[$0].name }, quantity: drafts[index].quantity,
                    status: drafts[index].status, sentence: sentence))
            kinds.append((gift, isMention))
            if isMention { hasMentions = true }
        }
    }

    /// The first act of an actor with a system, of one status and for no other receiver if these are given.
    private func index(
        of actor: String, _ gift: Gift, _ status: Commitment.Status? = nil, to recipient: String? = nil
    ) -> Int? {
        for index in kinds.indices where kinds[index].gift == gift && commitments[index].actor == actor {
            if let recipient, let known = commitments[index].recipient, known != recipient { continue }
            if status == nil || commitments[index].status == status { return index }
        }
        return nil
    }

    private mutating func dropMentions(of actor: String, _ gift: Gift) {
        for index in kinds.indices.reversed()
        where kinds[index].isMention && kinds[index].gift == gift && commitments[index].actor == actor {
            kinds.remove(at: index)
            commitments.remove(at: index)
        }
    }

    /// The same act told again: the number that is said counts.
    private mutating func complete(_ index: Int, by draft: CommitmentReader.Draft) {
        let known = commitments[index]
        guard known.quantity == nil && draft.quantity != nil || known.recipient == nil && draft.recipient != nil else {
            return
        }
        commitments[index] = Commitment(
            actor: known.actor, recipient: known.recipient ?? draft.recipient, system: known.system,
            systemID: known.systemID, generic: known.generic, supply: known.supply,
            quantity: known.quantity ?? draft.quantity,
            status: known.status, sentence: known.sentence)
    }
}
