import BriefingModel

/// Who gives where the verb does not say it: who tells of the transfer, or whom the paragraph is about.
extension CommitmentReader {
    /// Who tells of a passive transfer that names no giver: « seront livrés, a annoncé Berlin »; never who receives.
    func teller(of predicate: Predicate, _ phrase: SystemPhrase) -> ActorMention? {
        let receiver = recipient(near: predicate, phrase)
        func isGiver(_ actor: ActorMention) -> Bool {
            actor.tie == .free && !actor.names.contains { $0 == receiver || words.tellersOnly.contains($0) }
        }
        let first = reached(by: predicate)?.tokens.upperBound ?? predicate.tokens.upperBound
        if let behind = actors.first(where: { $0.tokens.lowerBound >= first && $0.tie == .free }),
            isGiver(behind), follows(behind, after: predicate)
        {
            return behind
        }
        if let speaker = incisedSpeaker(behind: predicate), isGiver(speaker) { return speaker }
        // « Selon le ministre danois, des chars seront livrés »
        if predicate.isPassive, predicate.time == .future,
            let source = actors.first(where: { $0.tie == .other && $0.tokens.upperBound <= phrase.tokens.lowerBound }),
            text.isWord(source.tokens.lowerBound, in: words.accordingTo),
            !source.names.contains(where: words.tellersOnly.contains)
        {
            return source
        }
        guard
            let before = predicates.first(where: {
                ($0.deed == .announce || $0.deed == .decide) && $0.isFinite
                    && $0.tokens.upperBound <= phrase.tokens.lowerBound
            }), let teller = subject(of: before), isGiver(teller)
        else { return promiser(of: predicate, phrase).flatMap { isGiver($0) ? $0 : nil } }
        return teller
    }

    /// « arriveront avant l’été, a-t-il précisé »: whose state the person speaks for who was named last.
    private func incisedSpeaker(behind predicate: Predicate) -> ActorMention? {
        guard predicate.time == .future,
            let clitic = (predicate.tokens.upperBound..<max(predicate.tokens.upperBound, range.upperBound)).first(
                where: {
                    text.tokens[$0].kind == .clitic
                }), clitic - 2 >= predicate.tokens.upperBound, text.tokens[clitic - 2].kind == .comma,
            clitic + 1 < range.upperBound, text.tokens[clitic + 1].isAny(of: .cueParticiple)
        else { return nil }
        return memory.recentPerson
    }

    /// « le ministre turc a assuré que la corvette sera remise »: who says that something will be given.
    private func promiser(of predicate: Predicate, _ phrase: SystemPhrase) -> ActorMention? {
        guard predicate.isPassive, predicate.time == .future || predicate.time == .conditional,
            let link = (range.lowerBound..<max(range.lowerBound, phrase.tokens.lowerBound)).last(where: {
                text.isWord($0, in: words.thatWords)
            }),
            let verb = (max(range.lowerBound, link - 3)..<link).first(where: {
                text.tokens[$0].isAny(of: [.cueFinite, .cueParticiple])
            })
        else { return nil }
        return subject(before: verb, after: nil)
    }

    /// Whether a verb of telling in the perfect leads to an actor: « a annoncé mardi Berlin ».
    private func follows(_ actor: ActorMention, after predicate: Predicate) -> Bool {
        let start = max(predicate.tokens.upperBound, actor.tokens.lowerBound - 8)
        guard start < actor.tokens.lowerBound else { return false }
        return (start..<actor.tokens.lowerBound).contains { text.isWord($0, in: words.perfects) }
    }

    /// « Deux F-16 ont déjà été transférés » in a paragraph about one state, in a sentence that names none.
    func giverBefore(_ predicate: Predicate) -> [String]? {
        let isTold = predicate.isPassive && predicate.time == .past || predicate.deed == .arrive
        guard isTold, !actors.contains(where: { $0.tie == .free }) else { return nil }
        return memory.onlySubject(besides: words.tellersOnly)
    }
}
