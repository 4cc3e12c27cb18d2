/// How far a verb reaches.
extension CommitmentReader {
    /// Whether another clause begins between two places.
    func isCut(between start: Int, and end: Int) -> Bool {
        guard start < end else { return false }
        var resume = start
        // How many brackets are open that were opened behind the start.
        var depth = 0
        return (start..<end).contains { index in
            guard index >= resume else { return false }
            switch text.tokens[index].kind {
            case .openingBracket: depth += 1
            // « (la liste des besoins) »: what stands in brackets reaches no further.
            case .closingBracket where depth == 0: return true
            case .closingBracket: depth -= 1
            default: break
            }
            if let next = behindAside(index, before: end) {
                resume = next
                return false
            }
            let token = text.tokens[index]
            if token.kind == .semicolon || token.isAny(of: .clauseBreak) { return true }
            if token.kind == .clitic {
                // « donnez-nous des chars »
                return !(index == start && text.isWord(index, in: words.us))
            }
            if token.isAny(of: .auxiliary), !isPartOfPredicate(index), !isSummer(index) { return true }
            if isForeignInfinitive(index) { return true }
            guard token.isAny(of: [.relative, .pronoun]) else { return false }
            if text.isWord(index, in: words.clauseRelatives) { return true }
            if text.isWord(index, in: words.thatWords) {
                return !isComparison(index) && !isRestriction(index)
            }
            // « donne, elle, des chars »
            return !isAside(index)
                && text.isWord(index, in: words.subjectPronouns)
        }
    }

    /// « d’ici à l’été », « cet été »: a noun that looks like a participle.
    private func isSummer(_ index: Int) -> Bool {
        text.isWord(index, in: words.beenWords) && index > range.lowerBound
            && text.tokens[index - 1].isAny(of: .determiner)
    }

    /// « de renforcer la », « pour défendre les »: a verb that is on no list and has its own object.
    private func isForeignInfinitive(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, token.end - token.start > 4, index + 1 < range.upperBound,
            !token.isAny(of: [.transferVerb, .functionWord]), text.tokens[index + 1].isAny(of: .determiner),
            text.isWord(index - 1, in: words.infinitiveLinks)
        else { return false }
        return words.infinitiveEndings.fit(text.letters(index))
    }

    /// « donne, elle, des chars »: a pronoun between commas.
    func isAside(_ index: Int) -> Bool {
        range.contains(index - 1) && range.contains(index + 1) && text.tokens[index - 1].kind == .comma
            && text.tokens[index + 1].kind == .comma
    }

    private func isPartOfPredicate(_ index: Int) -> Bool { predicates.contains { $0.tokens.contains(index) } }

    /// « tels que », « ainsi que », « plus que ».
    private func isComparison(_ index: Int) -> Bool {
        text.isWord(index - 1, in: words.comparisons)
    }

    /// « n’a fourni que 48 missiles »: the word bounds a number and opens no clause.
    private func isRestriction(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = text.tokens[index + 1]
        guard next.kind == .number || next.isAny(of: [.numberWord, .determiner]) else { return false }
        return (max(range.lowerBound, index - 10)..<index).contains {
            text.isWord($0, in: words.negations)
        }
    }

    /// « enverra « dès que possible » deux chars », « enverra, a précisé son ministre, deux chars »: the token behind quoted
    /// words, or the comma that closes an aside, which opens at `index`.
    private func behindAside(_ index: Int, before end: Int) -> Int? {
        let token = text.tokens[index]
        let limit = min(index + 14, end)
        if token.kind == .openingMark || token.kind == .straightMark {
            let closing: Token.Kind = token.kind == .openingMark ? .closingMark : .straightMark
            return (index + 1..<max(index + 1, limit)).first { text.tokens[$0].kind == closing }.map { $0 + 1 }
        }
        guard token.kind == .comma, index + 2 < limit else { return nil }
        let next = text.tokens[index + 1]
        guard
            next.isAny(of: .cueFinite)
                || next.isAny(of: .auxiliary) && text.tokens[index + 2].isAny(of: .cueParticiple),
            !isPartOfPredicate(index + 1)
        else { return nil }
        return (index + 2..<limit).first { text.tokens[$0].kind == .comma }
    }
}
