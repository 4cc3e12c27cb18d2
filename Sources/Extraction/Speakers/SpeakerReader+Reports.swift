extension SpeakerReader {
    /// A sentence without quotation marks that says what somebody said.
    struct Report: Sendable {
        var tokens: Range<Int>
        var person: Int
        var cue: String
    }

    /// Reads « X a annoncé que … », « …, a annoncé X » and « Selon X, … »; only a speaker whom the sentence itself names,
    /// or calls by an office that is known to be theirs, is certain enough.
    func report(of sentence: Sentence, told: Parenthesis?, from start: Int) -> Report? {
        let range = sentence.tokens
        guard sentence.hasAny(of: [.cue, .attribution]) else { return nil }
        if let told {
            guard hasWords(6, in: range), case .person(let person) = told.voice, namesSomebody(start..<told.end) else {
                return nil
            }
            return Report(tokens: range, person: person, cue: told.cue)
        }
        if let unit = text.unit(.attribution, at: range.lowerBound),
            !grammar.small.personalViews.contains(nouns.lower(range.lowerBound)), hasWords(6, in: range),
            let phrase = attributedPhrase(unit, before: range.upperBound), let person = certainPerson(phrase)
        {
            return Report(tokens: range, person: person, cue: unit.text)
        }
        guard sentence.hasAny(of: .relative), let lastClause = lastClause(in: range), hasWords(6, in: range) else {
            return nil
        }
        var next = range.lowerBound..<lastClause
        while let index = text.first(of: .cue, in: next) {
            next = index + 1..<lastClause
            guard let group = group(endingAt: index, from: range.lowerBound, before: range.upperBound),
                group.form == .finite, group.strength == "s", group.clitic == nil, isFollowedByClause(group, in: range),
                !isDenied(group, from: range.lowerBound),
                !isReported(group, from: range.lowerBound)
            else { continue }
            guard !cues.isPlural(group), let subject = subjectBefore(group.tokens.lowerBound, from: range.lowerBound),
                let person = certainPerson(subject)
            else { return nil }
            return Report(tokens: range, person: person, cue: group.infinitive)
        }
        return nil
    }

    private func hasWords(_ least: Int, in range: Range<Int>) -> Bool {
        guard range.count >= least else { return false }
        var count = 0
        for index in range where text.tokens[index].isWord {
            count += 1
            if count == least { return true }
        }
        return false
    }

    /// Where the last conjunction stands that a report may go on with; all of them are relatives too.
    private func lastClause(in range: Range<Int>) -> Int? {
        let conjunctions = grammar.reportingConjunctions
        return text.tokens.withUnsafeBufferPointer { tokens in
            range.last { tokens[$0].isAny(of: .relative) && conjunctions.contains(tokens[$0].word) }
        }
    }

    /// « n’a pas dit que », « n’a ni confirmé ni démenti que ».
    func isDenied(_ group: CueGroup, from low: Int) -> Bool {
        (max(low, group.tokens.lowerBound - 4)..<group.tokens.upperBound).contains {
            text.tokens[$0].isAny(of: .negation)
        }
    }

    private func isFollowedByClause(_ group: CueGroup, in range: Range<Int>) -> Bool {
        var next = group.tokens.upperBound
        while next < range.upperBound, let behind = cues.adverb(at: next, before: range.upperBound) { next = behind }
        return next < range.upperBound && grammar.reportingConjunctions.contains(nouns.lower(next))
    }

    /// The one person whom words name, or whose office they give.
    private func certainPerson(_ phrase: NounPhrase) -> Int? {
        guard !phrase.isPlural else { return nil }
        switch phrase.kind {
        case .person(let person): return person
        case .role:
            guard case .person(let person) = voice(of: phrase) else { return nil }
            return person
        default: return nil
        }
    }

    private func namesSomebody(_ range: Range<Int>) -> Bool {
        range.contains { people.runAt[$0] >= 0 || nouns.phraseAt[$0] >= 0 }
    }
}
