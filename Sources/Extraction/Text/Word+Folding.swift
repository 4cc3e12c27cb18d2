import BriefingModel

extension Word {
    /// The text in lower-case letters without accents, single spaces between its words: equal texts for `Folding.words`
    /// give equal words.
    init(folding text: some StringProtocol) {
        var hash = WordHash()
        var isFirst = true
        Self.readFolded(text) { letters, beginsWord in
            if beginsWord, !isFirst { hash.mix(UInt8(ascii: " ")) }
            isFirst = false
            for letter in letters { hash.mix(letter) }
        }
        self = isFirst ? .none : Word(hash)
    }

    /// The same for the bytes of valid UTF-8.
    init(folding bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var hash = WordHash()
        var isFirst = true
        var isParted = false
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let (scalar, length) = Folding.scalar(bytes.base, at: position)
            position += length
            let letters = Folding.letters(of: scalar)
            if letters.isEmpty {
                if !Folding.isCombiningMark(scalar) { isParted = true }
                continue
            }
            if isParted, !isFirst { hash.mix(UInt8(ascii: " ")) }
            isParted = false
            isFirst = false
            for letter in letters { hash.mix(letter) }
        }
        self = isFirst ? .none : Word(hash)
    }

    /// Gives the folded words of the bytes of valid UTF-8 one by one, each with the number of its letters.
    static func fold(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ take: (Word, _ letters: Int) -> Void) {
        var hash = WordHash()
        var count = 0
        var position = bytes.startIndex
        while position < bytes.endIndex {
            // Most are plain letters.
            if bytes[position] | 0x20 &- 0x61 < 26 {
                hash.mix(bytes[position] | 0x20)
                count += 1
                position += 1
                continue
            }
            let (scalar, length) = Folding.scalar(bytes.base, at: position)
            position += length
            let letters = Folding.letters(of: scalar)
            for letter in letters {
                hash.mix(letter)
                count += 1
            }
            if letters.isEmpty, count > 0, !Folding.isCombiningMark(scalar) {
                take(Word(hash), count)
                hash = WordHash()
                count = 0
            }
        }
        if count > 0 { take(Word(hash), count) }
    }

    /// Gives the folded words of `text` one by one, each with the number of its letters.
    static func fold(_ text: some StringProtocol, _ take: (Word, _ letters: Int) -> Void) {
        var hash = WordHash()
        var count = 0
        readFolded(text) { letters, beginsWord in
            if beginsWord, count > 0 {
                take(Word(hash), count)
                hash = WordHash()
                count = 0
            }
            for letter in letters {
                hash.mix(letter)
                count += 1
            }
        }
        if count > 0 { take(Word(hash), count) }
    }

    /// Gives the folded letters of every scalar that has any, and whether a word begins with it.
    @inline(__always)
    private static func readFolded(_ text: some StringProtocol, _ take: (Folding.Letters, _ beginsWord: Bool) -> Void) {
        var isInWord = false
        for scalar in text.unicodeScalars {
            let letters = Folding.letters(of: scalar)
            if !letters.isEmpty {
                take(letters, !isInWord)
                isInWord = true
            } else if !Folding.isCombiningMark(scalar) {
                isInWord = false
            }
        }
    }
}
