/// The words that tie complements to a role: `de`, `auprès de`, `chargé des`.
extension RoleComplementReader {
    /// A word that ties a complement to its role.
    struct Link {
        let end: Int
        /// Whether it does so only before a capital.
        let isLoose: Bool
        /// Whether what follows is where somebody is posted.
        let isPost: Bool
    }

    func link(at index: Int) -> Link? {
        guard text.tokens[index].kind == .word,
            text.tokens[index].isAny(of: .functionWord) || !text.tokens[index].isCapitalised
        else { return nil }
        let word = lower(index)
        if grammar.closeLinks.contains(word) { return Link(end: index + 1, isLoose: false, isPost: false) }
        if grammar.looseLinks.contains(word) { return Link(end: index + 1, isLoose: true, isPost: false) }
        // « commissaire en charge de la Pêche », « porte-parole en matière de finances ».
        if grammar.small.chargeLinks.contains(word), index + 2 < end,
            grammar.small.chargeNouns.contains(lower(index + 1)),
            grammar.closeLinks.contains(lower(index + 2))
        {
            return Link(end: index + 3, isLoose: false, isPost: false)
        }
        // « chargé des Relations avec le Parlement ».
        if grammar.small.relationLinks.contains(word), index > 0, grammar.small.relationNouns.contains(lower(index - 1))
        {
            return Link(end: index + 1, isLoose: false, isPost: false)
        }
        // « l’ambassadeur indien en France ».
        if grammar.small.countryLinks.contains(word), index + 1 < end, text.tokens[index + 1].isAny(of: .country) {
            return Link(end: index + 1, isLoose: true, isPost: false)
        }
        guard grammar.postLinks.contains(word), index + 1 < end, grammar.closeLinks.contains(lower(index + 1)) else {
            return nil
        }
        // « a dit le président auprès de la chaîne »: who is told something.
        let noun = index + 2 < end && text.tokens[index + 2].isAny(of: .determiner) ? index + 3 : index + 2
        guard noun < end, !grammar.listeners.contains(lower(noun)),
            PhraseWords(text.text(noun)).isDisjoint(with: grammar.small.media)
        else { return nil }
        return Link(end: index + 2, isLoose: false, isPost: true)
    }
}
