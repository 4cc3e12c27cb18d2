import BriefingModel

/// Finds numbers that mean a system named before: « en enverra quatre autres », « Douze autres seront livrés ».
struct AnaphorReader {
    let text: TokenisedArticle
    let predicates: [Predicate]
    let memory: ActorMemory

    /// In text order; none where neither the sentence nor the one before tells of a system that is given.
    func phrases(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        guard !predicates.isEmpty, Self.mayStand(in: range, text), !known.isEmpty || memory.isGiven else { return [] }
        return numbers(in: range, behind: known)
    }

    /// Whether a sentence has the word for what was named before.
    static func mayStand(in range: Range<Int>, _ text: TokenisedArticle) -> Bool {
        let (others, other) = (Self.others, Self.other)
        return text.tokens.withUnsafeBufferPointer { tokens in
            range.contains { tokens[$0].word == others || tokens[$0].word == other }
        }
    }

    private func numbers(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        range.compactMap { index in
            let word = text.word(index)
            guard word == Self.others || word == Self.other, isLast(index, in: range),
                let quantity = quantity(endingAt: index, in: range),
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

    private static let others = Word("autres")
    private static let other = Word("autre")

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
