import BriefingModel

/// The commitments of an article, each act once however often it is told.
struct CommitmentList {
    let systems: [SystemFact]
    /// In text order.
    private(set) var commitments: [Commitment] = []
    /// For each of them its system, and whether it is a mention only.
    private var kinds: [(system: Int, isMention: Bool)] = []
    /// Whether any of them is a mention only.
    private var hasMentions = false

    init(systems: [SystemFact]) { self.systems = systems }

    /// Takes in what a sentence says.
    mutating func add(_ draft: CommitmentReader.Draft, in sentence: TextSpan) {
        for actor in draft.actors {
            // « la livraison de S-300 inquiète » adds nothing to « Moscou a livré des S-300 », whichever comes first.
            if draft.isMention, let known = index(of: actor, draft.system) {
                complete(known, by: draft)
                continue
            }
            if !draft.isMention, hasMentions {
                dropMentions(of: actor, draft.system)
            }
            if let known = index(of: actor, draft.system, draft.status) {
                complete(known, by: draft)
                continue
            }
            if commitments.isEmpty {
                commitments.reserveCapacity(8)
                kinds.reserveCapacity(8)
            }
            commitments.append(
                Commitment(
                    actor: actor, recipient: draft.recipient, system: systems[draft.system].name,
                    systemID: systems[draft.system].id, generic: systems[draft.system].generic,
                    quantity: draft.quantity, status: draft.status, sentence: sentence))
            kinds.append((draft.system, draft.isMention))
            if draft.isMention { hasMentions = true }
        }
    }

    /// The first act of an actor with a system, of one status if it is given.
    private func index(of actor: String, _ system: Int, _ status: Commitment.Status? = nil) -> Int? {
        for index in kinds.indices where kinds[index].system == system && commitments[index].actor == actor {
            if status == nil || commitments[index].status == status { return index }
        }
        return nil
    }

    private mutating func dropMentions(of actor: String, _ system: Int) {
        for index in kinds.indices.reversed()
        where kinds[index].isMention && kinds[index].system == system && commitments[index].actor == actor {
            kinds.remove(at: index)
            commitments.remove(at: index)
        }
    }

    /// The same act told again: the number that is said counts.
    private mutating func complete(_ index: Int, by draft: CommitmentReader.Draft) {
        if commitments[index].quantity == nil { commitments[index].quantity = draft.quantity }
        if commitments[index].recipient == nil { commitments[index].recipient = draft.recipient }
    }
}
