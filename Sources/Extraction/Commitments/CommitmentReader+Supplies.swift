import BriefingModel

/// What is given for a system, but is not the system.
extension CommitmentReader {
    /// Reads « 30 missiles pour les batteries Patriot » as one phrase, of Patriot; whatever is told of these batteries
    /// themselves stays a phrase of its own.
    mutating func joinSupplies() {
        guard phrases.count > 1 else { return }
        var index = 1
        while index < phrases.count {
            defer { index += 1 }
            let before = phrases[index - 1]
            let phrase = phrases[index]
            if systems[phrase.system].generic { continue }
            if before.supply != nil, isNext(phrase, behind: before) {
                phrases[index] = SystemPhrase(phrase, suppliedAs: before)
            } else if isSupply(before), isMeant(before, for: phrase) {
                if isToldOf(phrase) {
                    phrases[index - 1] = SystemPhrase(before, for: phrase, through: before.tokens)
                } else {
                    phrases[index - 1] = SystemPhrase(before, for: phrase, through: phrase.tokens)
                    phrases.remove(at: index)
                    index -= 1
                }
            }
        }
    }

    /// Whether a name is only told as what something is given for, or stands behind « pour » and an article.
    func isSupplied(_ name: Range<Int>) -> Bool {
        if phrases.contains(where: { $0.supply != nil && $0.tokens.contains(name.lowerBound) }) { return true }
        let before = name.lowerBound - 1
        guard before > 0 else { return false }
        return text.isWord(text.tokens[before].isAny(of: .determiner) ? before - 1 : before, in: words.forWords)
    }

    /// « …, que Paris a promis », « … livrés par Paris »: whether a clause or a participle right behind tells of a system.
    private func isToldOf(_ phrase: SystemPhrase) -> Bool {
        let end = phrase.tokens.upperBound
        let next = end < range.upperBound && text.tokens[end].kind == .comma ? end + 1 : end
        guard next < range.upperBound else { return false }
        return text.tokens[next].isAny(of: .relative)
            || predicates.contains { $0.time == .bareParticiple && (end...next + 1).contains($0.tokens.lowerBound) }
    }

    private func isSupply(_ phrase: SystemPhrase) -> Bool {
        guard phrase.supply == nil, systems[phrase.system].generic else { return false }
        switch systems[phrase.system].category {
        case .missile, .munition: return true
        case .other: return text.isWord(phrase.name.lowerBound, in: words.spareParts)
        default: return false
        }
    }

    /// « missiles supplémentaires pour les », « munitions destinées aux »: nothing between but a few adjectives and the link,
    /// while « pour des Patriot », « pour deux Patriot » is a price and « pour les Shahed » a target.
    private func isMeant(_ supply: SystemPhrase, for phrase: SystemPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard phrase.isCircumstance, supply.tokens.upperBound < start, systems[phrase.system].category != .drone,
            phrase.quantity == nil, !text.isWord(start, in: words.ofThePlural)
        else { return false }
        let between = supply.tokens.upperBound..<start
        guard
            let end = between.last(where: {
                text.isWord($0, in: words.forWords) || text.isWord($0, in: words.destined)
                    // « à destination de »
                    || text.isWord($0 + 1, in: words.destinations)
            })
        else { return false }
        return (supply.tokens.upperBound..<end).allSatisfy {
            text.isWord($0, in: words.looseAdjectives) || text.isWord($0, in: words.supplyAdjectives)
        }
    }

    /// « et NASAMS », « et ses NASAMS » right behind.
    private func isNext(_ phrase: SystemPhrase, behind before: SystemPhrase) -> Bool {
        let gap = before.tokens.upperBound..<max(before.tokens.upperBound, phrase.tokens.lowerBound)
        guard let first = gap.first, gap.count == 1, text.isWord(first, in: words.joiners) else { return false }
        let isOwned = text.isWord(phrase.tokens.lowerBound, in: words.partOwners)
        switch systems[phrase.system].category {
        case .missile where !isOwned, .munition where !isOwned: return false
        default: break
        }
        return phrase.quantity == nil
            && (isOwned || phrase.tokens.lowerBound == phrase.name.lowerBound
                || text.isWord(phrase.tokens.lowerBound, in: words.articles))
    }
}
