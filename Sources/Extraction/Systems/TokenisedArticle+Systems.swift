extension TokenisedArticle {
    /// How the letters and digits of a model's name stand.
    enum ModelShape {
        /// `AK-47`, `Mi-171`.
        case tied
        /// `H225M`.
        case plain
    }

    /// The shape of a token that could be a model's name: at most four letters, up to four digits, at most three letters.
    ///
    /// Series of other things have none: `COP-27`, `U17`, `A7`.
    func modelShape(_ index: Int) -> ModelShape? {
        let token = tokens[index]
        let word = bytes[Int(token.firstByte)..<Int(token.endByte)]
        let letters = word.prefix { $0 | 0x20 &- 0x61 < 26 }
        var rest = word[letters.endIndex...]
        let isTied = rest.first == UInt8(ascii: "-")
        if isTied { rest = rest.dropFirst() }
        let digits = rest.prefix { $0 &- 0x30 < 10 }
        let tail = rest[digits.endIndex...]
        guard (1...4).contains(letters.count), (1...4).contains(digits.count), tail.count <= 3,
            tail.allSatisfy({ $0 &- 0x41 < 26 }),
            !language.systems.otherSeries.contains(where: { letters.elementsEqual($0) })
        else { return nil }
        if isTied { return .tied }
        return letters.count + digits.count > 2 ? .plain : nil
    }

    /// Whether the word is an article or the like that plurals take.
    func isPluralArticle(_ index: Int) -> Bool {
        tokens[index].isAny(of: .determiner) && bytes[Int(tokens[index].endByte) - 1] == UInt8(ascii: "s")
            || isWord(index, in: language.systems.pluralContractions)
    }

    /// Whether a lower-case word ends as adjectives do rather than as verbs in the third person.
    func endsLikeAdjective(_ index: Int) -> Bool {
        let token = tokens[index]
        let word = bytes[Int(token.firstByte)..<Int(token.endByte)]
        guard let last = word.last else { return false }
        // Plurals in s or x, and singulars in consonants that verbs do not end in.
        if last == UInt8(ascii: "e") { return language.systems.adjectiveEndings.fit(word) }
        return last != UInt8(ascii: "t") && last != UInt8(ascii: "a")
    }

    /// Whether the word says which one of several: « premier », « quatrième », « nouveau ».
    func isOrdinal(_ index: Int) -> Bool {
        language.systems.ordinalEndings.fit(letters(index)) || isWord(index, in: language.systems.ordinals)
    }

    /// Whether the word says so of several: « premiers », « nouveaux », « autres ».
    func isPluralOrdinal(_ index: Int) -> Bool { isWord(index, in: language.systems.pluralOrdinals) }
}
