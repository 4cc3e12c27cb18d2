/// Clauses and pronouns between a subject and its verb.
extension CommitmentReader {
    /// « Oslo, qui soutient l’Ukraine, a livré »: the comma that opens a clause which ends right before a verb.
    func aside(closedBefore verb: Int, from start: Int) -> Int? {
        var last = verb - 1
        while last > start, verb - last <= 2,
            text.tokens[last].isAny(of: .pronoun) || words.negations.contains(text.word(last))
        {
            last -= 1
        }
        guard last > start, text.tokens[last].kind == .comma else { return nil }
        for index in (max(start, last - 30)..<last).reversed() {
            if text.tokens[index].kind == .semicolon { return nil }
            guard text.tokens[index].kind == .comma, index + 2 < last else { continue }
            // « , selon qui »
            let link = text.isPreposition(index + 1) ? index + 2 : index + 1
            let isRelative =
                text.isWord(link, in: words.clauseRelatives) || text.isWord(link, in: words.ofWhichWords)
                || text.isWord(link, in: words.whichWords) || text.isWord(link, in: words.thatWords)
                || text.isWord(link, in: words.toWhichWords)
            guard isRelative else { continue }
            // « plusieurs pays, dont la Norvège, ont promis »: those named do it.
            let isPart =
                text.isWord(link, in: words.ofWhichWords)
                && (actors.contains { $0.tokens.lowerBound == link + 1 && $0.tokens.upperBound == last }
                    || !actors.contains { $0.tokens.upperBound == index })
            // « à Berlin, où le ministre suédois, ému, a promis »: the clause has a subject whose verb this is.
            let hasSubject =
                !text.isWord(link, in: words.whoWords)
                && actors.contains {
                    $0.tie == .free && $0.tokens.lowerBound > link && $0.tokens.upperBound < last
                        && text.tokens[$0.tokens.upperBound].kind == .comma
                }
            return isPart || hasSubject ? nil : index
        }
        return nil
    }

    /// « Des chars américains sont arrivés en Pologne pour des manœuvres », « ont rejoint la base », « deux Patriot de la Bundeswehr
    /// sont arrivés là où … »: what only changes its place.
    func isDeployment(_ arrival: Predicate, _ phrase: SystemPhrase, _ receiver: String?) -> Bool {
        let end = arrival.tokens.upperBound
        if range.contains(where: { text.isWord($0, in: words.exercises) }) { return true }
        // « ont rejoint la base », while « sont arrivés le 3 mars » has no object.
        let hasObject =
            end + 1 < range.upperBound && text.tokens[end].isAny(of: .determiner)
            && text.tokens[end + 1].kind != .number && !text.tokens[end + 1].isAny(of: .timeWord)
        if hasObject, !(receiver.map { words.receiversOnly.contains($0) } ?? false) { return true }
        guard actors.contains(where: { $0.tie == .of && $0.tokens.lowerBound == phrase.tokens.upperBound }) else {
            return false
        }
        let link = (end..<max(end, range.upperBound)).first { text.isWord($0, in: words.clauseRelatives) }
        return !actors.contains {
            ($0.tie == .to || $0.tie == .toward || $0.tie == .within) && $0.tokens.lowerBound >= end
                && $0.tokens.upperBound <= link ?? range.upperBound
                && $0.names.contains(where: words.receiversOnly.contains)
        }
    }

    /// « Oslo nous a demandé »: a pronoun right behind the subject.
    func isDative(_ index: Int) -> Bool {
        text.isWord(index, in: words.us)
            && actors.contains { $0.tie == .free && !$0.isPronoun && $0.tokens.upperBound == index }
    }
}
