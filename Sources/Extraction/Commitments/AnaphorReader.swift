import BriefingModel

/// Finds numbers that mean a system named before: « en enverra quatre autres », « Douze autres seront livrés ».
struct AnaphorReader {
    let text: TokenisedArticle
    let predicates: [Predicate]
    let memory: ActorMemory

    /// In text order; none where neither the sentence nor the one before tells of a system that is given.
    func phrases(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        guard !predicates.isEmpty, !known.isEmpty || memory.isGiven else { return [] }
        let more = Self.mayStand(in: range, text) ? numbers(in: range, behind: known) : []
        guard text.sentences[memory.sentence].hasAny(of: .relative) else { return more }
        let parts = parts(in: range, of: known)
        return parts.isEmpty ? more : more + parts
    }

    /// Whether a sentence has a word for what was named before.
    static func mayStand(in range: Range<Int>, _ text: TokenisedArticle) -> Bool {
        let anchors = Self.anchors
        return text.tokens.withUnsafeBufferPointer { tokens in range.contains { anchors.contains(tokens[$0].word) } }
    }

    private func numbers(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        range.compactMap { index in
            guard Self.anchors.contains(text.word(index)), isLast(index, in: range),
                let end = end(ofNumberBefore: index, in: range), let quantity = quantity(endingAt: end, in: range),
                isGiven(quantity.tokens, by: index) || isReceived(index)
            else { return nil }
            let before = known.last { $0.tokens.upperBound <= quantity.tokens.lowerBound }
            guard let system = before?.system ?? memory.lastSystem(before: memory.sentence),
                before.map({ !isNamedAgain($0, until: quantity.tokens.lowerBound) }) ?? true
            else { return nil }
            return SystemPhrase(
                system: system, words: quantity.tokens.lowerBound..<index + 1, quantity: quantity.quantity)
        }
    }

    /// « quatre autres », « six supplémentaires », « douze de plus ».
    private static let anchors: WordSet = ["autres", "autre", "supplémentaires", "plus"]

    /// Where a number before « autres » or « de plus » ends.
    private func end(ofNumberBefore index: Int, in range: Range<Int>) -> Int? {
        guard text.isWord(index, "plus") else { return index }
        return index > range.lowerBound && (text.isWord(index - 1, "de") || text.isWord(index - 1, "en"))
            ? index - 1 : nil
    }

    /// « des Hawk, dont l’Espagne a fourni six lanceurs »: how many of the system right before `dont` are given.
    private func parts(in range: Range<Int>, of known: [SystemPhrase]) -> [SystemPhrase] {
        known.compactMap { phrase in
            var link = phrase.tokens.upperBound
            if link < range.upperBound, text.tokens[link].kind == .comma { link += 1 }
            guard link < range.upperBound, text.isWord(link, "dont"),
                let verb = predicates.first(where: { $0.tokens.lowerBound > link && $0.deed == .give && $0.isFinite }),
                verb.tokens.lowerBound - link <= 8,
                let number = NumberReader(text: text).quantity(
                    at: verb.tokens.upperBound, from: verb.tokens.upperBound, before: range.upperBound),
                number.tokens.upperBound < range.upperBound,
                text.tokens[number.tokens.upperBound].isAny(of: .countedNoun)
            else { return nil }
            return SystemPhrase(
                system: phrase.system, words: number.tokens.lowerBound..<number.tokens.upperBound + 1,
                quantity: number.quantity)
        }
    }

    /// Whether no noun follows: « quatre autres pays » counts something else.
    private func isLast(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        let next = text.tokens[index + 1]
        return next.kind != .word
            || next.isAny(of: [.functionWord, .auxiliary, .transferVerb, .timeWord, .month, .weekday])
            || predicates.contains { $0.tokens.contains(index + 1) }
    }

    private func quantity(endingAt index: Int, in range: Range<Int>) -> NumberReader.Found? {
        let reader = NumberReader(text: text)
        return (max(range.lowerBound, index - 4)..<index).lazy.compactMap { start in
            reader.quantity(at: start, from: range.lowerBound, before: index)
        }.first { $0.tokens.upperBound == index }
    }

    /// « en enverra quatre autres », « en a livré douze autres ».
    private func isGiven(_ number: Range<Int>, by index: Int) -> Bool {
        guard let verb = predicates.last(where: { $0.tokens.upperBound <= number.lowerBound }), verb.deed != nil,
            number.lowerBound - verb.tokens.upperBound <= 2
        else { return false }
        return (max(0, verb.tokens.lowerBound - 2)..<verb.tokens.upperBound).contains { text.isWord($0, "en") }
    }

    /// « Douze autres seront livrés », « vingt-six autres devraient suivre ».
    private func isReceived(_ index: Int) -> Bool {
        predicates.contains {
            $0.tokens.lowerBound > index && $0.tokens.lowerBound - index <= 3
                && ($0.isPassive && $0.deed == .give || $0.deed == .arrive)
        }
    }

    /// Whether a verb that keeps lies between: « a livré six Leopard et en a perdu quatre autres ».
    private func isNamedAgain(_ phrase: SystemPhrase, until end: Int) -> Bool {
        predicates.contains {
            $0.keeps && phrase.tokens.upperBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= end
        }
    }
}
