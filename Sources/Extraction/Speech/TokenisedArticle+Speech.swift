extension TokenisedArticle {
    /// Whether the word is a preposition; « a » is one only where a sentence begins with it, for « À ».
    func isPreposition(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isAny(of: .preposition) else { return false }
        return !token.isAny(of: .auxiliary) || token.isCapitalised
    }
}
