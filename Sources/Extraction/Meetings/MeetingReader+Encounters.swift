import BriefingModel

/// Meetings of two, told by a verb.
extension MeetingReader {
    /// « Le ministre de la Défense a rencontré mardi à Oslo son homologue », « va rencontrer les présidents du Sahel »;
    /// place and day have to be told as well.
    func encounter() -> MeetingMention? {
        guard sentence.hasAny(of: .meetingVerb), let verb = range.first(where: isEncounter),
            let kind = kindOfMinisters(around: verb) ?? (meetsRulers(verb) ? .summit : nil)
        else { return nil }
        var mention = make(verb..<verb + 1)
        mention.kind = kind
        mention.isEncounter = true
        mention.isVerb = true
        mention.hasComplement = true
        return mention
    }

    /// Whether the word is a verb of two who see each other.
    func isEncounter(_ index: Int) -> Bool { hasDeed("encounter", at: index) }

    /// What both are in charge of, when one stands before the verb and one of the same charge behind it.
    private func kindOfMinisters(around verb: Int) -> MeetingKind? {
        guard let one = kindOfMinister(in: range.lowerBound..<verb), one.isOfMinisters else { return nil }
        if areTwo(before: verb) { return one }
        let behind = verb + 1..<max(verb + 1, range.upperBound)
        let other = behind.contains { isWord($0, grammar.counterpart) } ? one : kindOfMinister(in: behind)
        return other == one ? one : nil
    }

    /// « les ministres de la Défense français et allemand se sont rencontrés »
    private func areTwo(before verb: Int) -> Bool {
        guard
            isWord(verb - 1, grammar.reflexivePerfects) && isWord(verb - 2, grammar.reflexives)
                || isWord(verb - 1, grammar.reflexives)
        else { return false }
        let words = range.lowerBound..<verb
        return words.contains { tokens[$0].isAny(of: .ministers) }
            && words.count { tokens[$0].isAny(of: [.countryAdjective, .country]) } == 2
    }

    /// What the first minister among some words is in charge of.
    private func kindOfMinister(in words: Range<Int>) -> MeetingKind? {
        for index in words {
            if isWord(index, grammar.minister) || tokens[index].isAny(of: .ministers) {
                let field = (index + 1..<max(index + 1, min(index + 6, words.upperBound))).lazy.compactMap {
                    text.unit(.portfolio, at: $0)
                }.first
                return field.flatMap { MeetingKind(rawValue: $0.text) }
            }
            // « le chef de la diplomatie »
            if let field = text.unit(.portfolio, at: index), isWord(index - 2, grammar.ofWords),
                tokens[max(range.lowerBound, index - 3)].isAny(of: .role)
            {
                return MeetingKind(rawValue: field.text)
            }
        }
        return nil
    }

    /// « rencontrer les présidents des pays du Sahel ».
    private func meetsRulers(_ verb: Int) -> Bool {
        (verb + 1..<max(verb + 1, min(verb + 12, range.upperBound))).contains { index in
            isWord(index, grammar.rulers) && isWord(index - 1, grammar.articles)
                && (isLeaders(index) || !isWord(index, grammar.chiefs))
                && (index + 1..<max(index + 1, min(index + 6, range.upperBound))).contains {
                    tokens[$0].isAny(of: [.country, .countryAdjective, .organisation]) || isWord($0, grammar.members)
                }
        }
    }
}
