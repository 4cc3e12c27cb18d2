import BriefingModel

/// « dix de ces canons », « le même engin », « la deuxième corvette »: a noun that means a system named right before.
extension AnaphorReader {
    func pointers(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        range.compactMap { index in
            guard let noun = pointedAt(by: index, in: range), let family = family(of: noun),
                let system = system(before: index, of: family, behind: known), fits(family, systems[system].category),
                !known.contains(where: { isNamed($0) && $0.tokens.overlaps(index..<noun.upperBound + 1) })
            else { return nil }
            var start = index > range.lowerBound && isLed(index) ? index - 1 : index
            var number: NumberReader.Found?
            if isOne(start) {
                number = NumberReader.Found(
                    quantity: Quantity(value: 1, qualifier: .exact, text: text.text(start)), tokens: start..<start + 1)
            }
            if start - 1 > range.lowerBound, text.isWord(start - 1, in: words.ofWords) {
                number = quantity(endingAt: start - 1, in: range)
                if let number { start = number.tokens.lowerBound }
            }
            if start > range.lowerBound && text.isPreposition(start - 1) || isRenamed(behind: noun.upperBound) {
                return nil
            }
            return SystemPhrase(system: system, words: start..<noun.upperBound, quantity: number?.quantity)
        }
    }

    /// The noun behind « ces », « le même » or « le deuxième ».
    private func pointedAt(by index: Int, in range: Range<Int>) -> Range<Int>? {
        guard words.pointing.contains(text.word(index)), index + 1 < range.upperBound else { return nil }
        let isDemonstrative = text.isWord(index, in: words.demonstratives)
        guard isDemonstrative || index > range.lowerBound && isLed(index) else { return nil }
        return text.unit([.systemHead, .countedNoun], at: index + 1)?.tokens
    }

    /// « la deuxième batterie », « une deuxième batterie », while « un même engin » means none named before.
    private func isLed(_ index: Int) -> Bool {
        text.isWord(index - 1, in: words.articles) || isOne(index - 1) && text.isOrdinal(index)
    }

    func isOne(_ index: Int) -> Bool { text.isWord(index, in: words.ones) }

    /// The family that a noun counts, `other` for any.
    func family(of noun: Range<Int>) -> SystemCategory? {
        guard !text.isWord(noun.lowerBound, in: words.lots) else { return nil }
        let first = noun.lowerBound
        return text.unit(.systemHead, at: first)?.sense.systemCategory
            ?? text.unit(.countedNoun, at: first).flatMap { $0.text == "lead" ? nil : $0.sense.systemCategory }
    }

    func fits(_ family: SystemCategory, _ category: SystemCategory?) -> Bool {
        family == .other || category == family || family == .aircraft && category == .drone
            || family == .missile && category == .airDefence
    }

    /// The system that was named last before a token of the sentence or in the one before, one that a kind of its own means
    /// also in a few before.
    func system(before index: Int, of family: SystemCategory, behind known: [SystemPhrase]) -> Int? {
        known.last { isNamed($0) && $0.tokens.upperBound <= index }?.meant
            ?? memory.systemNamed(before: memory.sentence)
            ?? (family == .other ? nil : memory.systemNamed(atMost: 4, before: memory.sentence))
    }

    /// « le même engin, sous le nom de Storm Shadow »
    private func isRenamed(behind noun: Int) -> Bool {
        text.isWord(noun, in: words.underWords) || text.isWord(noun + 1, in: words.underWords)
    }

    private func isNamed(_ phrase: SystemPhrase) -> Bool { !systems[phrase.meant].generic }
}
