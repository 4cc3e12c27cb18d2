/// What a relative pronoun stands for.
extension SpeakerReader {
    /// What « qui » stands for: the name, role or noun right before it.
    func antecedent(of relative: Int, from low: Int) -> NounPhrase? {
        var end = relative
        if end > low, text.tokens[end - 1].kind == .comma { end -= 1 }
        var index = end - 1
        var best: NounPhrase?
        while index >= max(low, end - 24) {
            if passageAt[index] >= 0 { break }
            if let phrase = nouns.phrase(at: index, before: relative),
                phrase.tokens.upperBound == end || phrase.tokens.upperBound == relative
            {
                if case .pronoun = phrase.kind, phrase.tokens.count == 1 { return nil }
                best = phrase
                // A longer phrase may hold it: « le ministre …, Jean Dupont, qui ».
                if case .other = phrase.kind { return holder(explainedBefore: phrase.tokens.lowerBound) ?? phrase }
            }
            index -= 1
        }
        return best
    }

    /// « X, spécialiste de la question, qui »: the name that a role explains whose complement begins at a token.
    private func holder(explainedBefore complement: Int) -> NounPhrase? {
        guard complement > 2, grammar.closeLinks.contains(nouns.lower(complement - 1)),
            let role = people.phrases.last(where: {
                $0.followsName && $0.tokens.lowerBound < complement
                    && $0.tokens.upperBound >= complement - 1
            }), let run = role.runs.first
        else { return nil }
        return nouns.phrase(at: people.runs[run].start, before: complement)
    }
}
