import BriefingModel

/// Recognises systems that no list has, by shape and context: « le missile X-45 », « obusiers automoteurs Zuzana 2 ».
struct NewSystemReader {
    let text: TokenisedArticle
    /// Folded names that must not count.
    let refused: Set<String>

    /// The new systems of the article, in text order.
    func systems() -> [SystemFinder.Found] {
        var found: [SystemFinder.Found] = []
        for sentence in text.sentences {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                if isModel(index), let one = make(index..<index + 1, .other, in: sentence, needsContext: true) {
                    found.append(one)
                }
                guard let head = text.unit(.systemHead, at: index) else {
                    index += 1
                    continue
                }
                index = head.tokens.upperBound
                guard let category = SystemCategory(rawValue: head.text) else { continue }
                for name in names(behind: index, in: sentence) {
                    index = name.upperBound
                    if let one = make(name, category, in: sentence, needsContext: false) { found.append(one) }
                }
            }
        }
        return found
    }

    private func make(
        _ name: Range<Int>, _ category: SystemCategory, in sentence: Sentence, needsContext: Bool
    ) -> SystemFinder.Found? {
        guard let slug = Slug(text.text(name)), !refused.contains(Folding.words(text.text(name))) else { return nil }
        let span = text.span(name, paragraph: sentence.paragraph)
        return SystemFinder.Found(
            fact: SystemFact(
                id: EntityID(slug), name: text.text(name), category: category, generic: false, curated: false,
                mentions: [span]),
            span: span, tokens: name, needsContext: needsContext)
    }

    /// Whether a word has the shape of a model's name, such as `Su-22` or `BTR-80`: capitals, a hyphen, a number.
    private func isModel(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.flags.contains(.hasDigit), token.isCapitalised, !token.isAny(of: Self.noName),
            token.lexeme < 0, !token.flags.contains(.insidePhrase)
        else { return false }
        let bytes = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), (1...3).contains(hyphen - bytes.startIndex),
            bytes[..<hyphen].allSatisfy({ $0 | 0x20 &- 0x61 < 26 })
        else { return false }
        let model = bytes[(hyphen + 1)...]
        let digits = model.prefix { $0 &- 0x30 < 10 }
        guard (1...4).contains(digits.count), model.count - digits.count <= 2,
            model.dropFirst(digits.count).allSatisfy({ $0 &- 0x41 < 26 })
        else { return false }
        // Groups, conferences, teams, days, flights and roads are counted alike.
        guard !Self.otherSeries.contains(where: { $0.utf8.elementsEqual(bytes[..<hyphen]) }),
            !Self.otherNames.contains(where: { text.isWord(index, $0) })
        else { return false }
        return index == 0 || !Self.counted.contains { text.isWord(index - 1, $0) }
    }

    private static let otherSeries = ["G", "P", "J", "U", "COP", "RN", "CAN", "UE", "CE", "ES", "Z"]

    private static let otherNames: [StaticString] = ["m-23", "m-5", "h-1"]

    private static let counted: [StaticString] = [
        "vol", "route", "autoroute", "nationale", "ligne", "résolution", "article", "flight", "road", "mouvement",
    ]

    /// The name behind a head and those coordinated with it: « hélicoptères Cougar et Dauphin ».
    private func names(behind start: Int, in sentence: Sentence) -> [Range<Int>] {
        guard let first = name(behind: start, in: sentence) else { return [] }
        var names = [first]
        while let last = names.last, last.upperBound + 1 < sentence.tokens.upperBound {
            let joiner = last.upperBound
            guard text.isWord(joiner, "et") || text.isWord(joiner, "ou") || text.tokens[joiner].kind == .comma,
                isName(joiner + 1)
            else { break }
            let next = extent(from: joiner + 1, in: sentence)
            // « missiles Neptune, Moscou affirme »: behind a comma a name must be followed by more of the list.
            let follower = next.upperBound
            let isListed =
                follower >= sentence.tokens.upperBound || !text.tokens[follower].isWord
                || text.isWord(follower, "et") || text.isWord(follower, "ou")
            guard text.tokens[joiner].kind != .comma || isListed else { break }
            names.append(next)
        }
        return names
    }

    /// The tokens of the name that follows a head at once or behind adjectives.
    private func name(behind start: Int, in sentence: Sentence) -> Range<Int>? {
        var index = start
        let limit = min(sentence.tokens.upperBound, start + 6)
        while index < limit {
            let token = text.tokens[index]
            if token.kind == .openingMark || token.kind == .straightMark {
                index += 1
                continue
            }
            if isName(index) {
                // « les chars de Nexter », « un missile à Dnipro »: what a preposition leads in is no name.
                if index > start, text.tokens[index - 1].isAny(of: .functionWord) { return nil }
                return extent(from: index, in: sentence)
            }
            guard token.kind == .word, !token.isCapitalised, !token.isAny(of: Self.ends),
                !token.isAny(of: .functionWord) || text.isWord(index, "de") || text.isWord(index, "d'")
                    || text.isWord(index, "à")
            else { return nil }
            index += 1
        }
        return nil
    }

    private static let ends: WordClasses = [.auxiliary, .pronoun, .relative, .negation, .conjunction, .systemHead]

    private static let noName: WordClasses = [
        .country, .countryAdjective, .organisation, .government, .town, .capital, .maker, .month, .weekday,
        .functionWord, .meetingName, .portfolio, .abbreviation,
    ]

    private func isName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalised, token.end - token.start > 1,
            !token.flags.contains(.opensSentence), !token.isAny(of: Self.noName), !token.flags.contains(.insidePhrase)
        else { return false }
        return true
    }

    /// The capitalised words and model numbers that make up the name, three tokens at most.
    private func extent(from start: Int, in sentence: Sentence) -> Range<Int> {
        var end = start + 1
        while end < sentence.tokens.upperBound, end < start + 3 {
            let token = text.tokens[end]
            let isModel = token.kind == .number && token.end - token.start <= 4
            guard token.firstByte - text.tokens[end - 1].endByte <= 3, isModel || isName(end) else { break }
            end += 1
        }
        return start..<end
    }
}
