extension TokenisedArticle {
    /// The word at a token in lower case; `Word.none` for anything but a word.
    @inline(__always)
    func word(_ index: Int) -> Word { tokens[index].isWord ? tokens[index].word : .none }

    /// The bytes of a token as they stand.
    @inline(__always)
    func letters(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(tokens[index].firstByte)..<Int(tokens[index].endByte)]
    }

    /// Whether the word is a preposition; « a » is one only where a sentence begins with it, for « À ».
    @inline(__always)
    func isPreposition(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isAny(of: .preposition) else { return false }
        return !token.isAny(of: .auxiliary) || token.isCapitalised
    }
}
