import BriefingModel

/// Bodies and texts that speak: whether the text names them, and which one a short name means.
extension SpeakerReader {
    /// `le texte`, `ce rapport`, « un sondage récent »: a noun for a text, and nothing that tells whose.
    func isBareText(_ phrase: NounPhrase) -> Bool {
        guard phrase.tokens.count >= 2, !namesBody(phrase.tokens.dropFirst(2)) else { return false }
        let noun = phrase.tokens.lowerBound + 1
        return grammar.small.bareTexts.contains(nouns.lower(noun)) && !text.tokens[noun].isCapitalised
    }

    /// « un collectif de médecins », « l’entreprise », « la première coopérative du pays »: words that say what a body is,
    /// where the article has not named it.
    func isUnnamed(_ phrase: NounPhrase) -> Bool {
        let rest = phrase.tokens.dropFirst()
        guard let noun = rest.first, text.tokens[phrase.tokens.lowerBound].isAny(of: [.determiner, .numberWord]),
            !namesBody(rest, orCountry: false)
        else { return false }
        return phrase.isIndefinite || phrase.tokens.count == 2 && grammar.small.namedBodies.contains(nouns.lower(noun))
            || text.tokens[noun].isAny(of: .rolePrefix) && !phrase.isPlural
    }

    /// « Suzane », « Zoom »: a single word of no list without an article, which may name a body or somebody.
    func isLoneWord(_ phrase: NounPhrase) -> Bool {
        guard phrase.tokens.count == 1, let index = phrase.tokens.first else { return false }
        let token = text.tokens[index]
        return !token.flags.contains(.allCapitals) && !token.flags.contains(.hasDigit)
            && !token.isAny(of: [.country, .capital, .government, .organisation, .seat, .body])
    }

    /// Whether a capital, a country or a body of its own stands among the words; `orCountry` takes its adjective too.
    private func namesBody(_ tokens: Range<Int>, orCountry: Bool = true) -> Bool {
        tokens.contains { index in
            let token = text.tokens[index]
            return token.isCapitalised
                || token.isAny(of: [.organisation, .country, .government, .capital])
                || orCountry && token.isAny(of: .countryAdjective)
                || index > tokens.lowerBound && token.isAny(of: .body)
        }
    }

    /// « l’entreprise », « le journal »: the body whose words, by its name, stand right before, or which acts there.
    func bodyNamedBefore(_ phrase: NounPhrase) -> Voice? {
        guard phrase.tokens.count == 2, !phrase.isPlural, !phrase.isIndefinite, let last = phrase.tokens.last else {
            return nil
        }
        let token = text.tokens[last]
        guard !token.isCapitalised || token.flags.contains(.allCapitals) else { return nil }
        if grammar.small.mediumNouns.contains(token.word) {
            return mediumNamedBefore(last, at: phrase.tokens.lowerBound)
        }
        guard grammar.small.namedBodies.contains(token.word) else { return nil }
        let start = phrase.tokens.lowerBound
        if let index = attributions.indices.last(where: { passages[$0].outer.upperBound <= start }),
            attributions[index].voice != .unknown
        {
            let voice = attributions[index].voice
            let distance = sentencesBetween(passages[index].outer.upperBound - 1, start)
            return distance <= 3 && isNamedBody(voice) && !isMedium(voice) ? voice : nil
        }
        guard let event = events.last(where: { $0.token < start }), isNamedBody(event.voice),
            !isMedium(event.voice), sentencesBetween(event.token, start) <= 2,
            // « Greenwatch attaque Boréalis. « Q », dit l’entreprise »: either may be meant.
            !namesBody(behind: event, before: start)
        else { return nil }
        return event.voice
    }

    /// Whether a word with a capital that may be a body's name stands behind the one that acts, outside marks.
    private func namesBody(behind event: SpeechEvent, before end: Int) -> Bool {
        guard case .organisation(let words) = event.voice else { return false }
        let start = max(words.tokens.upperBound, event.token + 1)
        return (start..<max(start, end)).contains { index in
            let token = text.tokens[index]
            return passageAt[index] < 0 && token.isCapitalised && !token.flags.contains(.opensSentence)
                && (token.lexeme < 0 || token.isAny(of: .organisation))
                && people.person(at: index) == nil
        }
    }

    /// « le journal »: the newspaper or broadcaster heard last, by its name, not long before; a station is no newspaper.
    private func mediumNamedBefore(_ noun: Int, at token: Int) -> Voice? {
        guard let event = events.last(where: { $0.token < token && isMedium($0.voice) }),
            case .organisation(let words) = event.voice, sentencesBetween(event.token, token) <= 3,
            text.text(words).split(separator: " ").contains(where: { $0.first?.isUppercase == true })
        else { return nil }
        let isStation = words.tokens.contains { grammar.small.stations.contains(nouns.lower($0)) }
        return isStation == grammar.small.stations.contains(nouns.lower(noun)) ? event.voice : nil
    }

    /// Whether a voice is that of one body by its name.
    private func isNamedBody(_ voice: Voice) -> Bool {
        guard case .organisation(let name) = voice, !pluralVoices.contains(voice),
            !name.tokens.contains(where: { text.tokens[$0].isAny(of: [.country, .capital, .government]) }),
            let first = text.text(name).split(separator: " ").first, first.first?.isUppercase == true
        else { return false }
        return grammar.determiners[first.lowercased()] == nil
    }

    /// « IEW » where « Inter-Environnement Wallonie » has acted: the body whose capitals a short name is made of.
    func bodyInitialled(_ phrase: NounPhrase) -> Voice? {
        guard let index = phrase.tokens.last, text.tokens[index].flags.contains(.allCapitals),
            phrase.tokens.count == 1 || phrase.tokens.count == 2 && text.tokens[index - 1].isAny(of: .determiner)
        else { return nil }
        let letters = text.text(index)
        guard letters.count >= 3 else { return nil }
        let known = bodies.last { body in
            let initials = text.text(body.words).split(whereSeparator: { !$0.isLetter }).compactMap(\.first)
            return initials.count > 2 && String(initials.filter(\.isUppercase)) == letters
        }
        return known.map { .organisation($0.words) }
    }

    /// « le ministère » where the article has told « le ministère de la Mer » and no other before: the whole name.
    func bodyToldInFull(_ phrase: NounPhrase) -> Voice? {
        let noun = phrase.tokens.lowerBound + 1
        // « l’ONG espagnole ».
        let adjective = phrase.tokens.count == 3 && text.tokens[noun + 1].isAny(of: .countryAdjective) ? noun + 1 : nil
        guard phrase.tokens.count == 2 || adjective != nil, !phrase.isPlural, !phrase.isIndefinite,
            text.tokens[noun].isAny(of: .body), text.tokens[noun].lexeme >= 0
        else { return nil }
        var full: (tokens: Range<Int>, words: PhraseWords)?
        for index in (1..<max(1, noun - 1)).reversed()
        where text.tokens[index].lexeme == text.tokens[noun].lexeme && passageAt[index] < 0 {
            let start = text.tokens[index - 1].isAny(of: .determiner) ? index - 1 : index
            guard let told = nouns.phrase(at: start, before: noun), case .body = told.kind, !told.isPlural,
                !told.isIndefinite, told.tokens.contains(index), told.tokens.upperBound > index + 1,
                adjective.map({ wanted in told.tokens.contains { nouns.lower($0) == nouns.lower(wanted) } }) ?? true
            else { continue }
            let words = contentWords(index..<told.tokens.upperBound)
            guard words.count > 1 else { continue }
            guard let known = full else {
                full = (index..<told.tokens.upperBound, words)
                continue
            }
            guard words.isSubset(of: known.words) || known.words.isSubset(of: words) else { return nil }
            if words.count > known.words.count { full = (index..<told.tokens.upperBound, words) }
        }
        guard let full else { return nil }
        let isNamed = text.tokens[full.tokens.lowerBound].isCapitalised
        return .organisation(text.voiceWords(full.tokens, behind: isNamed ? nil : phrase.tokens.lowerBound))
    }

    /// Whether a body passes on what others say: a newspaper, a broadcaster.
    func isMedium(_ voice: Voice) -> Bool {
        guard case .organisation(let words) = voice else { return false }
        return text.hasAny(of: grammar.small.media, in: words)
    }

    /// Whether the words of a phrase name a newspaper or broadcaster.
    func namesMedium(_ phrase: NounPhrase) -> Bool { text.hasAny(of: grammar.small.media, in: phrase.tokens) }

    /// What somebody goes on with behind a passage; a newspaper or broadcaster has passed on a word and no more.
    ///
    /// Nor does anybody go on with words that speak of them by name.
    func continued(_ voice: Voice, with passage: MarkedPassage) -> Attribution {
        guard !isMedium(voice), !names(voice, in: passage.inner) else { return Attribution(voice: .unknown) }
        return Attribution(voice: voice, cue: nil, isCarried: voice != .unknown)
    }

    /// `les étudiants`, `ces riverains`: whether a phrase names several people by a noun that no list has as a role.
    func isGroup(_ phrase: NounPhrase) -> Bool {
        phrase.tokens.prefix(3).contains { index in
            text.tokens[index].kind == .word
                && (grammar.small.groups.contains(nouns.lower(index))
                    || text.tokens[index].lexeme < 0 && grammar.small.groupEndings.fit(text.letters(index)))
        }
    }
}
