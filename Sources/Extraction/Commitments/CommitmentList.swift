import BriefingModel

/// The commitments of an article, each act once however often it is told.
struct CommitmentList {
    let systems: [SystemFact]
    private var found: [(commitment: Commitment, isMention: Bool)] = []

    init(systems: [SystemFact]) { self.systems = systems }

    /// In text order.
    var commitments: [Commitment] { found.map(\.commitment) }

    /// Takes in what a sentence says.
    mutating func add(_ draft: CommitmentReader.Draft, in sentence: TextSpan) {
        let system = systems[draft.system]
        for actor in draft.actors {
            func isSame(_ other: Commitment) -> Bool { other.actor == actor && other.systemID == system.id }
            // « la livraison de S-300 inquiète » adds nothing to « Moscou a livré des S-300 », whichever comes first.
            if draft.isMention, let known = found.firstIndex(where: { isSame($0.commitment) }) {
                complete(known, by: draft)
                continue
            }
            if !draft.isMention { found.removeAll { $0.isMention && isSame($0.commitment) } }
            let known = found.firstIndex { isSame($0.commitment) && $0.commitment.status == draft.status }
            if let known {
                complete(known, by: draft)
                continue
            }
            let commitment = Commitment(
                actor: actor, recipient: draft.recipient, system: system.name, systemID: system.id,
                generic: system.generic, quantity: draft.quantity, status: draft.status, sentence: sentence)
            found.append((commitment, draft.isMention))
        }
    }

    /// The same act told again: the number that is said counts.
    private mutating func complete(_ index: Int, by draft: CommitmentReader.Draft) {
        if found[index].commitment.quantity == nil { found[index].commitment.quantity = draft.quantity }
        if found[index].commitment.recipient == nil { found[index].commitment.recipient = draft.recipient }
    }
}
