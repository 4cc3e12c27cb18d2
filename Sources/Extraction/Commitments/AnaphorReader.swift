import BriefingModel

/// Finds numbers that mean a system named before: « en enverra quatre autres », « Douze autres seront livrés ».
struct AnaphorReader {
    let text: TokenisedArticle
    let systems: [SystemFact]
    let predicates: [Predicate]
    let memory: ActorMemory

    var words: CommitmentGrammar { text.language.commitments }

    /// Those that `known` lacks; none where neither the sentence nor the one before tells of a system.
    func phrases(in range: Range<Int>, behind known: [SystemPhrase], _ signs: Signs) -> [SystemPhrase] {
        guard !predicates.isEmpty, !known.isEmpty || memory.systemNamed(atMost: 3, before: memory.sentence) != nil
        else { return [] }
        var found: [SystemPhrase] = []
        if signs.contains(.number) { found += numbers(in: range, behind: known) }
        if signs.contains(.pointer) { found += pointers(in: range, behind: known) }
        if signs.contains(.part) { found += parts(in: range, of: known) }
        if signs.contains(.subject) { found += subjects(in: range, behind: known) }
        if signs.contains(.object), known.isEmpty { found += objects(in: range) }
        if signs.contains(.type) { found += types(in: range, behind: known) }
        return found
    }

    /// What a sentence has that may stand for a system named before.
    struct Signs: OptionSet {
        let rawValue: UInt8
        /// « quatre autres », « en a livré dix »
        static let number = Signs(rawValue: 1)
        /// « ces missiles »
        static let pointer = Signs(rawValue: 2)
        /// « six ont été livrés »
        static let subject = Signs(rawValue: 4)
        /// « dont l’Espagne a fourni six », which needs a system in the sentence itself
        static let part = Signs(rawValue: 8)
        /// « a livré sept exemplaires »
        static let object = Signs(rawValue: 16)
        /// « quatre systèmes de ce type »
        static let type = Signs(rawValue: 32)
        /// Those that need none.
        static let anaphors: Signs = [.number, .pointer, .subject, .object, .type]
    }

    /// What signs a sentence has.
    static func signs(in sentence: Sentence, _ text: TokenisedArticle) -> Signs {
        let hasNumber = sentence.kinds.contains(Token.Kinds(.number)) || sentence.hasAny(of: numbers)
        let hasPointer = sentence.flags.contains(.pointsBack) && sentence.hasAny(of: nouns)
        var signs: Signs = hasNumber && sentence.hasAny(of: .relative) ? .part : []
        guard hasNumber || hasPointer else { return signs }
        let words = text.language.commitments
        let (anchors, more, thereof) = (words.anchors, words.moreWords, words.thereof)
        let (instances, additionals, kinds) = (words.instances, words.additionals, words.kindNouns)
        let end = sentence.tokens.upperBound
        return text.tokens.withUnsafeBufferPointer { tokens in
            var index = sentence.tokens.lowerBound
            while index + 1 < end {
                let next = index + 1
                if hasPointer, tokens[next].isAny(of: nouns), tokens[index].flags.contains(.pointsBack) {
                    signs.insert(.pointer)
                }
                if hasPointer, kinds.contains(tokens[next].word), tokens[index].flags.contains(.pointsBack) {
                    signs.insert(.type)
                }
                if hasNumber, tokens[index].kind == .number || tokens[index].isAny(of: numbers) {
                    let verb = tokens[next].isAny(of: .countedNoun) ? next + 1 : next
                    if verb < end, tokens[verb].isAny(of: verbs) { signs.insert(.subject) }
                    if verb > next,
                        instances.contains(tokens[next].word) || verb < end && additionals.contains(tokens[verb].word)
                    {
                        signs.insert(.object)
                    }
                    if anchors.contains(tokens[next].word) || next + 1 < end && more.contains(tokens[next + 1].word) {
                        signs.insert(.number)
                    }
                } else if hasNumber, tokens[next].isAny(of: verbs), thereof.contains(tokens[index].word) {
                    signs.insert(.number)
                }
                index = next
            }
            return signs
        }
    }

    private static let numbers: WordClasses = [.numberWord, .multiplier, .collective, .collectivePlural]
    private static let nouns: WordClasses = [.systemHead, .countedNoun]
    private static let verbs: WordClasses = [.auxiliary, .transferVerb]

    private func numbers(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        let anchors = words.anchors
        return range.compactMap { index in
            guard anchors.contains(text.word(index)) else { return nil }
            if let one = oneMore(at: index, in: range, behind: known) ?? some(at: index, in: range, behind: known) {
                return one
            }
            guard isLast(index, in: range),
                let end = end(ofNumberBefore: index, in: range), let quantity = quantity(endingAt: end, in: range),
                isGiven(quantity.tokens, by: index) || isReceived(index)
            else { return nil }
            let before = known.last { $0.tokens.upperBound <= quantity.tokens.lowerBound }
            guard let system = before?.meant ?? memory.systemNamed(before: memory.sentence),
                before.map({ !isNamedAgain($0, until: quantity.tokens.lowerBound) }) ?? true
            else { return nil }
            return SystemPhrase(
                system: system, words: quantity.tokens.lowerBound..<index + 1, quantity: quantity.quantity)
        }
    }

    /// « elle en a livré dix », « va en livrer dix »: a number that nothing follows, of what « en » means.
    private func some(at index: Int, in range: Range<Int>, behind known: [SystemPhrase]) -> SystemPhrase? {
        guard text.isWord(index, in: words.thereof),
            let verb = predicates.first(where: { $0.tokens.lowerBound == index + 1 }),
            verb.deed == .give || verb.deed == .announce || verb.deed == .receive || verb.deed == .request,
            let number = number(within: 2, behind: verb.tokens.upperBound, in: range),
            isLast(number.tokens.upperBound - 1, in: range),
            !words.anchors.contains(text.word(min(number.tokens.upperBound, range.upperBound - 1))),
            let system = known.last(where: { $0.tokens.upperBound <= index })?.meant
                ?? memory.systemNamed(before: memory.sentence)
        else { return nil }
        return SystemPhrase(system: system, words: number.tokens, quantity: number.quantity)
    }

    /// « en fournira un quatrième », « en enverra une autre ».
    private func oneMore(at index: Int, in range: Range<Int>, behind known: [SystemPhrase]) -> SystemPhrase? {
        guard index > range.lowerBound, text.isOrdinal(index),
            isOne(index - 1), isLast(index, in: range),
            isGiven(index - 1..<index, by: index),
            let system = known.last(where: { $0.tokens.upperBound < index })?.meant
                ?? memory.systemNamed(before: memory.sentence)
        else { return nil }
        return SystemPhrase(
            system: system, words: index - 1..<index + 1,
            quantity: Quantity(value: 1, qualifier: .exact, text: text.text(index - 1)))
    }

    /// Where a number before « autres » or « de plus » ends.
    private func end(ofNumberBefore index: Int, in range: Range<Int>) -> Int? {
        guard text.isWord(index, in: words.moreWords) else { return index }
        return index > range.lowerBound && text.isWord(index - 1, in: words.moreLinks)
            ? index - 1 : nil
    }

    /// « des Hawk, dont l’Espagne a fourni six lanceurs »: how many of the system right before `dont` are given.
    private func parts(in range: Range<Int>, of known: [SystemPhrase]) -> [SystemPhrase] {
        known.compactMap { phrase in
            var link = phrase.tokens.upperBound
            // « des Gepard allemands, dont »
            if link < range.upperBound, text.tokens[link].isAny(of: .countryAdjective) { link += 1 }
            if link < range.upperBound, text.tokens[link].kind == .comma { link += 1 }
            guard link < range.upperBound, text.isWord(link, in: words.ofWhichWords),
                let verb = predicates.first(where: {
                    $0.tokens.lowerBound > link && ($0.deed == .give || $0.deed == .receive) && $0.isFinite
                }),
                verb.tokens.lowerBound - link <= 8,
                let number = number(within: 4, behind: verb.tokens.upperBound, in: range),
                number.tokens.upperBound < range.upperBound
            else { return nil }
            // « une cinquantaine d’exemplaires »
            var noun = number.tokens.upperBound
            if text.isWord(noun, in: words.ofWords) { noun += 1 }
            guard noun < range.upperBound, text.tokens[noun].isAny(of: .countedNoun) else { return nil }
            return SystemPhrase(
                system: phrase.meant, words: number.tokens.lowerBound..<noun + 1, quantity: number.quantity,
                origin: phrase.origin)
        }
    }

    /// « Six ont déjà été livrés », « trente appareils sont promis »: a number before the verb, at the beginning of a clause.
    private func subjects(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        predicates.compactMap { verb in
            guard verb.isPassive && (verb.deed == .give || verb.deed == .announce) || verb.deed == .arrive,
                verb.isFinite
            else { return nil }
            var end = verb.tokens.lowerBound
            var family = SystemCategory.other
            if end - 1 > range.lowerBound, text.tokens[end - 1].isAny(of: .countedNoun),
                let counted = self.family(of: end - 1..<end)
            {
                family = counted
                end -= 1
            }
            guard let number = quantity(endingAt: end, in: range), opensClause(number.tokens.lowerBound, in: range),
                let system = system(before: number.tokens.lowerBound, of: family, behind: known),
                fits(family, systems[system].category)
            else { return nil }
            return SystemPhrase(
                system: system, words: number.tokens.lowerBound..<verb.tokens.lowerBound, quantity: number.quantity)
        }
    }

    /// « a livré sept exemplaires », « fournira un système supplémentaire »: so many of the system named right before.
    private func objects(in range: Range<Int>) -> [SystemPhrase] {
        guard let system = memory.systemNamed(before: memory.sentence), !systems[system].generic else { return [] }
        return predicates.compactMap { verb in
            guard verb.deed == .give || verb.deed == .announce || verb.deed == .receive, !verb.isPassive,
                let number = count(behind: verb.tokens.upperBound, in: range)
            else { return nil }
            let noun = number.tokens.upperBound
            guard noun < range.upperBound, isInstance(noun, in: range), let family = family(of: noun..<noun + 1),
                fits(family, systems[system].category),
                !text.isWord(noun, in: words.batteries) || systems[system].category == .airDefence
            else { return nil }
            return SystemPhrase(
                system: system, words: number.tokens.lowerBound..<noun + 1, quantity: number.quantity)
        }
    }

    /// « quatre systèmes de ce type », « deux appareils du même modèle »: so many of the system named before.
    private func types(in range: Range<Int>, behind known: [SystemPhrase]) -> [SystemPhrase] {
        range.dropFirst(3).compactMap { index in
            guard text.isWord(index, in: words.kindNouns), text.tokens[index - 1].flags.contains(.pointsBack),
                text.isWord(index - 2, in: words.complementWords),
                let noun = noun(endingAt: index - 2, in: range), let family = family(of: noun),
                family != .other || !text.tokens[noun.lowerBound].isAny(of: .systemHead),
                let system = system(before: noun.lowerBound, of: family, behind: known),
                fits(family, systems[system].category),
                let number = quantity(endingAt: noun.lowerBound, in: range)
            else { return nil }
            return SystemPhrase(
                system: system, words: number.tokens.lowerBound..<index + 1, quantity: number.quantity)
        }
    }

    /// A noun that counts systems, of up to four words.
    private func noun(endingAt end: Int, in range: Range<Int>) -> Range<Int>? {
        (max(range.lowerBound, end - 4)..<end).lazy.compactMap {
            text.unit([.systemHead, .countedNoun], at: $0)?.tokens
        }
        .first { $0.upperBound == end }
    }

    /// A number right behind a verb, or `un`.
    private func count(behind start: Int, in range: Range<Int>) -> NumberReader.Found? {
        if let number = number(within: 2, behind: start, in: range) { return number }
        guard start < range.upperBound, isOne(start) else { return nil }
        return NumberReader.Found(
            quantity: Quantity(value: 1, qualifier: .exact, text: text.text(start)), tokens: start..<start + 1)
    }

    /// Whether a noun counts single ones of what was named before: « exemplaires », or any with « supplémentaires ».
    private func isInstance(_ noun: Int, in range: Range<Int>) -> Bool {
        guard noun + 1 < range.upperBound, text.isWord(noun + 1, in: words.additionals) else {
            return text.isWord(noun, in: words.instances) && isLast(noun, in: range)
                && !text.isWord(noun + 1, in: words.complementWords) && !text.isWord(noun + 1, in: words.ofThePlural)
        }
        return text.tokens[noun].isAny(of: .countedNoun) && isLast(noun + 1, in: range)
    }

    private func opensClause(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return true }
        let before = text.tokens[index - 1]
        return before.kind == .comma || before.kind == .semicolon || before.kind == .colon
            || text.isWord(index - 1, in: words.additions)
    }

    func number(within count: Int, behind start: Int, in range: Range<Int>) -> NumberReader.Found? {
        let reader = NumberReader(text: text)
        return (start..<min(start + count, range.upperBound)).lazy.compactMap { index in
            reader.quantity(at: index, from: start, before: range.upperBound)
        }.first
    }

    /// Whether no noun follows: « quatre autres pays » counts something else.
    private func isLast(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        let next = text.tokens[index + 1]
        return next.kind != .word
            || next.isAny(of: [.functionWord, .auxiliary, .transferVerb, .timeWord, .month, .weekday])
            || predicates.contains { $0.tokens.contains(index + 1) }
    }

    func quantity(endingAt index: Int, in range: Range<Int>) -> NumberReader.Found? {
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
        return (max(0, verb.tokens.lowerBound - 2)..<verb.tokens.upperBound).contains {
            text.isWord($0, in: words.thereof)
        }
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
