import BriefingModel

/// The commitments of an article, each act once however often it is told.
struct CommitmentList {
    let systems: [SystemFact]
    private var found: [(commitment: Commitment, system: Int, isMention: Bool)] = []
    /// Whether any of them is a mention only.
    private var hasMentions = false

    init(systems: [SystemFact]) { self.systems = systems }

    /// In text order.
    var commitments: [Commitment] { found.map(\.commitment) }

    /// Takes in what a sentence says.
    mutating func add(_ draft: CommitmentReader.Draft, in sentence: TextSpan) {
        for actor in draft.actors {
            // « la livraison de S-300 inquiète » adds nothing to « Moscou a livré des S-300 », whichever comes first.
            if draft.isMention, let known = index(of: actor, draft.system) {
                complete(known, by: draft)
                continue
            }
            if !draft.isMention, hasMentions {
                found.removeAll { $0.isMention && $0.system == draft.system && $0.commitment.actor == actor }
            }
            if let known = index(of: actor, draft.system, draft.status) {
                complete(known, by: draft)
                continue
            }
            let system = systems[draft.system]
            let commitment = Commitment(
                actor: actor, recipient: draft.recipient, system: system.name, systemID: system.id,
                generic: system.generic, quantity: draft.quantity, status: draft.status, sentence: sentence)
            found.append((commitment, draft.system, draft.isMention))
            if draft.isMention { hasMentions = true }
        }
    }

    /// The first act of an actor with a system, of one status if it is given.
    private func index(of actor: String, _ system: Int, _ status: Commitment.Status? = nil) -> Int? {
        for index in found.indices where found[index].system == system && found[index].commitment.actor == actor {
            if status == nil || found[index].commitment.status == status { return index }
        }
        return nil
    }

    /// The same act told again: the number that is said counts.
    private mutating func complete(_ index: Int, by draft: CommitmentReader.Draft) {
        if found[index].commitment.quantity == nil { found[index].commitment.quantity = draft.quantity }
        if found[index].commitment.recipient == nil { found[index].commitment.recipient = draft.recipient }
    }
}
