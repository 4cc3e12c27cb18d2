/// Finds the sequences of capitalised words that can be names of people.
struct NameRunReader {
    let text: TokenisedArticle

    /// Words that name other things than people.
    private static let otherThings: WordClasses = [
        .country, .countryAdjective, .capital, .government, .town, .seat, .organisation, .notName, .month, .weekday,
        .role, .functionWord, .abbreviation,
    ]

    /// Words that end a name even behind a given name.
    private static let strictlyOther: WordClasses = [
        .organisation, .government, .seat, .functionWord, .role, .notName, .country,
    ]

    /// All runs, in text order.
    func runs() -> [NameRun] {
        var result: [NameRun] = []
        result.reserveCapacity(text.tokens.count / 16)
        for paragraph in text.paragraphs {
            var index = paragraph.tokens.lowerBound
            while index < paragraph.tokens.upperBound {
                index = nextBeginning(from: index, before: paragraph.tokens.upperBound)
                guard index < paragraph.tokens.upperBound else { break }
                if let run = run(at: index, before: paragraph.tokens.upperBound) {
                    result.append(run)
                    index = run.tokens.upperBound
                } else {
                    index += max(1, skip(at: index))
                }
            }
        }
        return result
    }

    /// The first token with which a name, or a phrase to pass over, could begin.
    private func nextBeginning(from start: Int, before end: Int) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            var index = start
            while index < end, !mayBegin(tokens[index]) { index += 1 }
            return index
        }
    }

    /// Whether a name, or a phrase to pass over, could begin with the word: most are told at a glance that neither does.
    @inline(__always)
    private func mayBegin(_ token: Token) -> Bool {
        !token.flags.isDisjoint(with: [.capitalised, .hyphenated]) || token.isAny(of: .honorific)
            || token.phraseLength > 1
    }

    /// How many tokens to pass over where no name begins: a whole phrase that names a place or body.
    private func skip(at index: Int) -> Int {
        let token = text.tokens[index]
        guard token.phraseLength > 1,
            text.unit([.country, .town, .organisation, .government, .seat, .capital], at: index) != nil
        else { return 1 }
        return Int(token.phraseLength)
    }

    private func run(at index: Int, before end: Int) -> NameRun? {
        let token = text.tokens[index]
        guard token.kind == .word else { return nil }
        if token.isAny(of: .honorific), let run = honouredRun(at: index, before: end) { return run }
        guard token.isCapitalised || isArabicArticle(index), !isKnownThing(token) else { return nil }
        return plainRun(at: index, before: end)
    }

    /// A run behind `M.`, `Mme`, `Dr`.
    private func honouredRun(at index: Int, before end: Int) -> NameRun? {
        let token = text.tokens[index]
        guard token.isCapitalised || token.end - token.start > 2,
            let unit = text.unit(.honorific, at: index)
        else { return nil }
        var next = unit.tokens.upperBound
        // « Mgr. » is cut short, « notre frère. Il » ends a sentence.
        if next < end, text.tokens[next].kind == .stop, !text.tokens[next].flags.contains(.spaceBefore),
            text.tokens[index].end - text.tokens[index].start <= 4, text.tokens[index].isCapitalised
        {
            next += 1
        }
        guard next < end, text.tokens[next].kind == .word, isHonoured(next, before: end) else { return nil }
        // « le père de Jean Dupont » is no priest.
        if token.isAny(of: .role), !token.isCapitalised, text.language.speech.closeLinks.contains(text.word(next)) {
            return nil
        }
        guard var run = read(from: next, before: end, afterHonorific: true) else { return nil }
        run.honorific = index
        run.honorificGender = unit.text.utf8.first
        run.mayBeginWithOrdinaryWord = false
        return run
    }

    /// Whether a name behind an honorific begins at the token: any capital, or a particle before one.
    private func isHonoured(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        if text.language.speech.determiners[text.word(index)]?.kind == .indefinite { return false }
        if token.isCapitalised { return !token.isAny(of: .role) || token.isAny(of: [.givenName, .familyName]) }
        if isArabicArticle(index) { return true }
        var next = index
        while next < end, text.tokens[next].isAny(of: .nameParticle), next - index < 3 { next += 1 }
        // « Madame la Présidente ».
        return next > index && next < end && text.tokens[next].isCapitalised && !text.tokens[next].isAny(of: .role)
    }

    private func plainRun(at index: Int, before end: Int) -> NameRun? {
        let token = text.tokens[index]
        let isGiven = isGivenName(index)
        if !isGiven || !isFollowedByName(index, before: end) {
            // « le ministre de l’Éducation Nom Prénom ».
            guard !isOther(token), !isPortfolio(index),
                !token.flags.contains(.insidePhrase) || token.isAny(of: .familyName)
            else {
                return nil
            }
            if token.flags.contains(.allCapitals), token.end - token.start < 5 { return nil }
            if token.flags.contains(.hasDigit) { return nil }
        }
        return read(from: index, before: end, afterHonorific: false)
    }

    /// Whether a word of a list is nobody's name: most words that begin a sentence are told by it.
    @inline(__always)
    private func isKnownThing(_ token: Token) -> Bool {
        token.lexeme >= 0 && isOther(token) && !token.isAny(of: .givenName)
    }

    /// Whether a word of a list stands for something else than a person, its given and family names apart.
    @inline(__always)
    private func isOther(_ token: Token) -> Bool {
        token.isAny(of: Self.otherThings) && !token.isAny(of: .familyName)
    }

    /// « la ministre, Manale Abdel X », « dit Manale Abdel X »: where a comma or a verb of saying stands, no town precedes.
    private func isIntroduced(at start: Int) -> Bool {
        start > 0 && (text.tokens[start - 1].kind == .comma || text.tokens[start - 1].isAny(of: .cue))
    }

    /// `Éducation` behind `de l’`.
    private func isPortfolio(_ index: Int) -> Bool {
        let speech = text.language.speech
        return index > 1 && text.tokens[index - 1].isAny(of: .determiner)
            && speech.portfolioWords.contains(text.word(index))
    }

    private func isFollowedByName(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let next = text.tokens[index + 1]
        if next.kind == .openingBracket {
            return index + 3 < end && text.tokens[index + 3].kind == .closingBracket && isNamePiece(index + 2)
        }
        return isNamePiece(index + 1) || next.isAny(of: .nameParticle) || isInitial(index + 1, before: end)
            || isArabicArticle(index + 1)
    }

    func isNamePiece(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.elided)
            && !token.flags.contains(.hasDigit)
            && (!token.isAny(of: Self.strictlyOther) || token.isAny(of: [.familyName, .givenName])
                || isOrdinarySurname(index))
    }

    /// Whether the word is a given name, alone or before a hyphen: `Jean-Yves`.
    @inline(__always)
    func isGivenName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapitalised else { return false }
        return token.isAny(of: .givenName)
            || token.lexeme < 0 && token.flags.contains(.hyphenated) && beginsWithGivenName(token)
    }

    private func beginsWithGivenName(_ token: Token) -> Bool {
        let bytes = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), hyphen > bytes.startIndex + 1 else { return false }
        let first = text.lexeme(of: bytes[..<hyphen])
        return text.language.lexicon.classes(of: first).contains(.givenName)
    }

    /// `al-Assad`, `el-Béchir`: a small article tied to a capital.
    private func isArabicArticle(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.flags.contains(.hyphenated), !token.isCapitalised,
            token.lexeme < 0 || token.isAny(of: .familyName)
        else { return false }
        let bytes = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), (2...4).contains(hyphen - bytes.startIndex),
            hyphen + 1 < bytes.endIndex,
            !text.language.speech.attachedPrefixes.contains(where: { $0.elementsEqual(bytes[..<hyphen]) })
        else { return false }
        // A capital, with an accent in two bytes: « al-Éter », not « vis-à-vis ».
        return bytes[hyphen + 1] &- 0x41 < 26
            || bytes[hyphen + 1] == 0xC3 && hyphen + 2 < bytes.endIndex && bytes[hyphen + 2] < 0x9F
    }

    /// `F.` in `John F. Kerry`.
    private func isInitial(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && token.end - token.start == 1
            && text.tokens[index + 1].kind == .stop && !text.tokens[index + 1].flags.contains(.spaceBefore)
    }

    private func read(from start: Int, before end: Int, afterHonorific: Bool) -> NameRun? {
        var pieces = NamePieces(from: start)
        var index = start
        let given = isGivenName(start) || isInitial(start, before: end)
        var last = start
        while index < end, pieces.count < 6 {
            if isInitial(index, before: end) {
                pieces.append(index)
                index += 2
                last = index
            } else if isPiece(index, isFirst: pieces.isEmpty, given: given, afterHonorific: afterHonorific) {
                pieces.append(index)
                index += 1
                last = index
            } else if let behind = particles(at: index, before: end, pieces: pieces.count, given: given, afterHonorific)
            {
                pieces.append(behind)
                index = behind + 1
                last = index
            } else if pieces.count == 1, let family = nameBehindNickname(at: index, before: end) {
                pieces.append(family)
                index = family + 1
                last = index
            } else if pieces.count == 1, given, text.tokens[index].kind == .openingBracket,
                isFollowedByName(index - 1, before: end)
            {
                pieces.append(index + 1)
                last = index + 3
                break
            } else {
                break
            }
        }
        guard !pieces.isEmpty else { return nil }
        // « Dassault Aviation Éric Martin », « Secretary General Jens Martin »: the person begins at the given name.
        if !given, !afterHonorific, pieces.count > 2,
            !isIntroduced(at: start) || text.tokens[pieces[0]].lexeme >= 0
                || text.tokens[pieces[0]].flags.contains(.allCapitals),
            let later = pieces.dropFirst().dropLast().first(where: { isGivenName($0) && !isGivenName($0 - 1) })
        {
            return read(from: later, before: end, afterHonorific: false)
        }
        // « CAESAR Mark II »
        if pieces.count == 2, text.language.speech.small.modelMarks.contains(text.word(pieces[0])),
            text.tokens[pieces[1]].flags.contains(.allCapitals),
            text.tokens[pieces[1]].end - text.tokens[pieces[1]].start < 4
        {
            return nil
        }
        let first = text.tokens[pieces[0]]
        let opens = first.flags.contains(.opensSentence) || (start > 0 && text.tokens[start - 1].kind == .colon)
        return NameRun(
            tokens: start..<last, pieces: pieces, honorific: nil, honorificGender: nil, hasGivenName: given,
            mayBeginWithOrdinaryWord: opens && !given && !first.isAny(of: .familyName))
    }

    /// « VALLS DÉNONCE »: a verb or participle behind a family name in a heading of capitals.
    private func isShoutedVerb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.flags.contains(.allCapitals), index > 0, text.tokens[index - 1].isAny(of: .familyName),
            !token.isAny(of: [.familyName, .givenName])
        else { return false }
        return token.isAny(of: [.cue, .auxiliary])
            || text.language.speech.participleEndings.fitLowered(text.letters(index))
    }

    private func isPiece(_ index: Int, isFirst: Bool, given: Bool, afterHonorific: Bool) -> Bool {
        let token = text.tokens[index]
        if !isFirst, isShoutedVerb(index) { return false }
        if isArabicArticle(index) { return true }
        guard token.kind == .word, token.isCapitalised, !token.flags.contains(.elided),
            !token.flags.contains(.hasDigit)
        else { return false }
        if isFirst {
            if afterHonorific, token.isAny(of: .functionWord), token.isAny(of: .nameParticle) { return false }
            return given || afterHonorific || !isOther(token)
        }
        if !token.flags.contains(.spaceBefore) { return false }
        // « Kim Jong Un ».
        if token.isAny(of: .determiner), text.language.speech.determiners[text.word(index)]?.kind == .indefinite {
            return !token.flags.contains(.opensSentence) && text.tokens[index - 1].lexeme < 0 && index > 1
                && text.tokens[index - 2].isCapitalised
        }
        if token.isAny(of: [.familyName]) { return true }
        if given || afterHonorific { return isNamePiece(index) }
        return !isOther(token) && !token.flags.contains(.insidePhrase)
    }

    /// The token behind particles that tie it to the name so far: the last of « van der Leyen », « de Gaulle ».
    private func particles(
        at start: Int, before end: Int, pieces: Int, given: Bool, _ afterHonorific: Bool
    ) -> Int? {
        var index = start
        // « Susan N’Garnim ».
        if pieces > 0, text.tokens[start].flags.contains([.elided, .capitalised]), start + 1 < end,
            text.tokens[start + 1].kind == .word, text.tokens[start + 1].isCapitalised,
            text.tokens[start + 1].lexeme < 0
        {
            return start + 1
        }
        while index < end, index - start < 3, text.tokens[index].kind == .word,
            text.tokens[index].isAny(of: .nameParticle)
        {
            index += 1
        }
        guard index > start, index < end, text.tokens[index].kind == .word, text.tokens[index].isCapitalised else {
            return nil
        }
        guard allows(particle: start, pieces: pieces, given: given, afterHonorific: afterHonorific) else { return nil }
        let token = text.tokens[index]
        guard !token.isAny(of: [.functionWord, .country, .organisation, .government, .month]) else { return nil }
        if token.isAny(of: [.town, .capital, .notName]), !token.isAny(of: .familyName),
            !text.tokens[start].isCapitalised
        {
            return nil
        }
        return index
    }

    /// Particles that are also French or Spanish prepositions need a lone given name before them.
    private func allows(particle index: Int, pieces: Int, given: Bool, afterHonorific: Bool) -> Bool {
        let isPreposition = text.tokens[index].isAny(of: .functionWord)
        if pieces == 0 { return afterHonorific }
        // « Alessio D’Amato ».
        if text.tokens[index].isCapitalised, text.tokens[index].flags.contains(.elided) { return true }
        if text.tokens[index].isCapitalised {
            return given || afterHonorific || !isPreposition || isBetweenUnknown(index, pieces: pieces)
        }
        if text.language.speech.small.joiningParticles.contains(text.word(index)) { return pieces >= 2 }
        if isPreposition {
            if given && pieces == 1 || mayJoinFamilies(index, pieces: pieces, afterHonorific) {
                return !text.language.speech.small.articleParticles.contains(text.word(index))
            }
            return false
        }
        return true
    }
}
