/// Particles with a capital, which look like articles and prepositions: they belong to a name that the article tells in full.
extension NameRunReader {
    /// The same runs, each with the particles before it that a fuller name ties to its last word.
    ///
    /// Behind « Jan De Wael » the run « Wael » in « a dit De Wael » becomes « De Wael », and so does that behind
    /// « Jan de Wael ».
    func withParticles(_ runs: [NameRun]) -> [NameRun] {
        let tied = Dictionary(grouping: runs.compactMap(particles)) { text.word($0.upperBound) }
        guard !tied.isEmpty else { return runs }
        return runs.map { run in
            guard run.honorific == nil, !run.hasGivenName, run.pieces[0] == run.tokens.lowerBound,
                let known = tied[text.word(run.tokens.lowerBound)]?.first(where: { isTold(run, behind: $0) })
            else { return run }
            var whole = run
            whole.tokens = run.tokens.lowerBound - known.count..<run.tokens.upperBound
            whole.mayBeginWithOrdinaryWord = false
            return whole
        }
    }

    /// The particles right before the last word of a full name: « de la » in « María Fernández de la Vega ».
    private func particles(in run: NameRun) -> Range<Int>? {
        guard run.hasGivenName, let last = run.pieces.last, run.pieces.count > 1 else { return nil }
        var first = last
        while first - 1 > run.tokens.lowerBound, !run.pieces.contains(first - 1),
            text.tokens[first - 1].isAny(of: .nameParticle)
        {
            first -= 1
        }
        return first < last ? first..<last : nil
    }

    /// « Wout De Ridder »: whether a particle with a capital stands between two words of no list.
    func isBetweenUnknown(_ particle: Int, pieces: Int) -> Bool {
        let behind = particle + 1
        guard pieces == 1, particle > 0, behind < text.tokens.count,
            !text.tokens[particle].flags.contains(.opensSentence)
        else { return false }
        return text.tokens[particle - 1].lexeme < 0 && text.tokens[behind].lexeme < 0
            && text.tokens[behind].isCapitalised && !text.tokens[particle].flags.contains(.allCapitals)
    }

    /// Whether a particle joins a second family name to the first: « María Fernández de la Vega », « M. Dupont de Ligny »,
    /// « le ministre belge Jean Dupont de Ligny », « la ministre, Jeanne Dupont de Ligny, ».
    func mayJoinFamilies(_ particle: Int, pieces: Int, _ afterHonorific: Bool) -> Bool {
        let behind = particle + 1
        guard particle > 0, behind < text.tokens.count, text.tokens[behind].kind == .word else { return false }
        if pieces >= 2, text.language.speech.small.particleTakers.fit(text.letters(particle - 1)) { return true }
        guard text.tokens[behind].isCapitalised, text.tokens[behind].lexeme < 0,
            !text.language.speech.contractedLinks.contains(text.word(particle))
        else { return false }
        if pieces == 1, !afterHonorific { return isIntroducedByOffice(particle - 1) }
        guard (afterHonorific ? 1...2 : 2...2).contains(pieces) else { return false }
        if afterHonorific { return true }
        guard particle >= 3 else { return isToldAgain(particle) }
        let before = text.tokens[particle - 3]
        if before.isAny(of: [.role, .countryAdjective]) { return true }
        if before.kind == .comma, behind + 1 < text.tokens.count, text.tokens[behind + 1].kind == .comma { return true }
        return isToldAgain(particle)
    }

    /// « Jean Dupont de Ligny … Jean Dupont de Ligny »: whether the two words before a particle and the one behind it stand so
    /// together elsewhere in the article.
    private func isToldAgain(_ particle: Int) -> Bool {
        let name = particle - 2..<particle + 2
        let around = max(2, particle - Self.reach)..<min(text.tokens.count - 1, particle + Self.reach)
        return around.contains { index in
            index != particle && text.tokens[index].word == text.tokens[particle].word
                && name.allSatisfy { text.tokens[index - particle + $0].word == text.tokens[$0].word }
        }
    }

    /// How many tokens off a name is looked for again: longer than nearly every article.
    private static let reach = 5_000

    /// « la ministre, Gwénola de Ligny, », « le général Aymar de Ligny »: whether a word of no list stands behind an office,
    /// where a given name does.
    private func isIntroducedByOffice(_ first: Int) -> Bool {
        guard first > 1, text.tokens[first].lexeme < 0, !text.tokens[first].flags.contains(.opensSentence) else {
            return false
        }
        let before = text.tokens[first - 1]
        if before.isAny(of: .role) { return !before.isCapitalised }
        // « le Français Tancrède de Ligny »
        if before.isAny(of: .countryAdjective), before.isCapitalised, text.tokens[first - 2].isAny(of: .determiner) {
            return true
        }
        guard before.kind == .comma else { return false }
        let sentence = text.sentences[text.sentence(ofToken: first)].tokens
        return (max(sentence.lowerBound, first - 9)..<max(sentence.lowerBound, first - 1)).contains {
            text.tokens[$0].isAny(of: .role) && !text.tokens[$0].isCapitalised
        }
    }

    /// Whether a run repeats the word behind some particles and the same particles, with a capital, stand before it.
    private func isTold(_ run: NameRun, behind particles: Range<Int>) -> Bool {
        let start = run.tokens.lowerBound - particles.count
        guard start >= 0, run.tokens.lowerBound > particles.upperBound, text.tokens[start].isCapitalised,
            text.sentence(ofToken: start) == text.sentence(ofToken: run.tokens.lowerBound),
            text.letters(run.tokens.lowerBound).elementsEqual(text.letters(particles.upperBound))
        else { return false }
        return zip(start..<run.tokens.lowerBound, particles).allSatisfy { text.word($0) == text.word($1) }
    }
}
