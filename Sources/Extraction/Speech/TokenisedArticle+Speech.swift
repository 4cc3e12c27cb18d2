extension TokenisedArticle {
    /// The word at a token in lower case; `Word.none` for anything but a word.
    @inline(__always)
    func word(_ index: Int) -> Word { tokens[index].isWord ? tokens[index].word : .none }

    /// The bytes of a token as they stand.
    @inline(__always)
    func letters(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(tokens[index].firstByte)..<Int(tokens[index].endByte)]
    }

    /// The bytes of some tokens, at least one, with what parts them.
    @inline(__always)
    func letters(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[Int(tokens[range.lowerBound].firstByte)..<Int(tokens[range.upperBound - 1].endByte)]
    }

    /// Whether the word is a preposition; « a » is one only where a sentence begins with it, for « À ».
    @inline(__always)
    func isPreposition(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isAny(of: .preposition) else { return false }
        return !token.isAny(of: .auxiliary) || token.isCapitalised
    }
}
