/// Verbs of no list that report a passage by where they stand: right behind it, before their subject.
extension CueReader {
    /// The group that begins at `start`, right behind a passage: « , s’est emballé X », « , pontifiait hier X », « , jabote-t-il ».
    ///
    /// With a pronoun behind the verb, or with « avoir » or a reflexive pronoun and a participle, the shape is sure; the form
    /// of one word alone is not, so that only a named person right behind it makes a subject of them: see `isLone`.
    func openGroup(at start: Int, before end: Int) -> (group: CueGroup, isLone: Bool)? {
        var index = start
        var isReflexive = false
        while index < end, index - start < 3, isObject(index) {
            if isReflexivePronoun(index) { isReflexive = true }
            index += 1
        }
        guard index < end, text.tokens[index].kind == .word else { return nil }
        if text.tokens[index].isAny(of: .auxiliary) {
            return openCompound(from: start, auxiliary: index, isReflexive, before: end).map { ($0, false) }
        }
        guard isOpenVerb(index), !text.tokens[index].isAny(of: .cue) else { return nil }
        if let clitic = clitic(at: index + 1, before: end) {
            guard grammar.pronouns[text.tokens[clitic].word] != nil else { return nil }
            return (group(start..<clitic + 1, verb: index, clitic: clitic), false)
        }
        let letters = text.letters(index)
        guard letters.count > 4, grammar.openFiniteEndings.fit(letters) else { return nil }
        return (group(start..<index + 1, verb: index, clitic: nil), true)
    }

    /// « a communiqué », « s’est donc emballé », « avait-il ainsi tonitrué ».
    private func openCompound(
        from start: Int, auxiliary: Int, _ isReflexive: Bool, before end: Int
    ) -> CueGroup? {
        if isBeing(auxiliary), !isReflexive, auxiliary + 1 < end,
            grammar.small.convictions.contains(text.word(auxiliary + 1))
        {
            return group(start..<auxiliary + 2, verb: auxiliary + 1, clitic: nil)
        }
        guard isReflexive || !isBeing(auxiliary) else { return nil }
        var index = auxiliary + 1
        let clitic = clitic(at: index, before: end)
        if let clitic { index = clitic + 1 }
        while index < end, index - auxiliary < 8 {
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .comma, !token.isAny(of: .negation) else { return nil }
            if token.kind == .word, !token.isCapitalised, !token.isAny(of: [.functionWord, .speechAdverb, .auxiliary]),
                grammar.participleEndings.fit(text.letters(index))
            {
                return group(start..<index + 1, verb: index, clitic: clitic)
            }
            guard let next = adverb(at: index, before: end) else { return nil }
            index = next
        }
        return nil
    }

    private func group(_ tokens: Range<Int>, verb: Int, clitic: Int?) -> CueGroup {
        let verb = CueVerb(infinitive: infinitive(of: verb), strength: "m", isReflexive: false, end: tokens.upperBound)
        return CueGroup(verb, tokens: tokens, form: .finite, clitic: clitic)
    }

    /// The infinitive of a regular participle, « communiqué », else the form as it stands.
    private func infinitive(of verb: Int) -> String {
        let form = text.text(verb)
        for (ending, infinitive) in grammar.regularParticiples where form.hasSuffix(ending) {
            return form.dropLast(ending.count) + infinitive
        }
        return form
    }

    /// A word in small letters that no list knows as anything but a verb.
    private func isOpenVerb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalised && !token.flags.contains(.elided)
            && !token.isAny(of: [
                .functionWord, .role, .body, .document, .source, .speechAdverb, .negation, .month, .weekday, .auxiliary,
                .namedThing, .titledThing, .countryAdjective, .rolePrefix, .roleAdjective, .attribution,
            ])
    }

    private func isObject(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isAny(of: .pronoun) && grammar.pronouns[token.word] == nil
            && !token.isAny(of: .determiner)
    }
}
