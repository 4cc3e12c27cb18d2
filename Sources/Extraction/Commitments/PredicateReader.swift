/// Finds the verbs and nouns of a sentence that tell of transfers, with their tense, voice and negation.
struct PredicateReader {
    let text: TokenisedArticle
    /// The tokens of the sentence.
    var range = 0..<0

    init(text: TokenisedArticle) { self.text = text }

    private var words: CommitmentGrammar { text.language.commitments }

    /// Puts them into `found`, in text order.
    func read(into found: inout [Predicate]) {
        found.removeEach()
        var next = range
        while let index = text.first(of: [.transferVerb, .transferNoun], in: next) {
            let predicate = predicate(at: index)
            if let predicate { found.append(predicate) }
            next = min(max(index + 1, predicate?.tokens.upperBound ?? 0), range.upperBound)..<range.upperBound
        }
    }

    private func predicate(at index: Int) -> Predicate? {
        let noun = text.unit(.transferNoun, at: index)
        if let noun, isNounPlace(index) || !text.tokens[index].isAny(of: .transferVerb) || isReadiness(index, noun),
            let sort = noun.sense.transferSort
        {
            return Predicate(
                sort: sort, time: .noun, isNegated: sort == .ready && isSaidNotToBe(noun.tokens.lowerBound),
                tokens: noun.tokens)
        }
        guard let verb = verb(at: index) else { return nil }
        let words = extent(at: index)
        // « se livrent un duel », « s’offrir des armes »: nothing is given.
        if verb.deed == .give || verb.deed == .equip, isReflexive(index) {
            return Predicate(deed: .keep, time: .present, tokens: words)
        }
        // « accorder leurs livraisons d’armes »: they agree on what they give.
        if verb.deed == .give, words.upperBound + 1 < range.upperBound,
            text.isWord(words.upperBound, in: self.words.possessives),
            text.unit(.transferNoun, at: words.upperBound + 1)?.sense.transferSort == .transfer
        {
            return Predicate(deed: .keep, time: .present, tokens: words)
        }
        // « y a envoyé deux chasseurs »: moved to a place.
        if verb.deed == .give, isSentThere(index) {
            return Predicate(deed: .keep, time: .present, tokens: words)
        }
        switch verb.form {
        case .infinitive:
            if let seen = seen(index, verb.deed, words) { return seen }
            return Predicate(deed: verb.deed, time: .infinitive, isNegated: isNegated(before: index), tokens: words)
        case .gerund:
            // « devant les députés »
            if verb.deed == .must, index + 1 < range.upperBound,
                text.tokens[index + 1].isAny(of: .determiner) || text.tokens[index + 1].isCapitalised
            {
                return nil
            }
            return Predicate(deed: verb.deed, time: .gerund, tokens: words)
        case .participle:
            return participle(index, verb.deed)
        case .present, .imperfect, .future, .conditional, .preterite:
            // « la livre », « un livre », « une demande » are nouns; « en enverra » is none.
            let isVerb = verb.form == .future || verb.form == .conditional
            guard isVerb || !isNounPlace(index) else { return nil }
            return Predicate(
                deed: verb.deed, time: Self.time(of: verb.form), isNegated: isNegated(before: index), tokens: words)
        }
    }

    /// « s’est vu remettre des chars », « a vu arriver des chars »: who sees it receives.
    private func seen(_ index: Int, _ deed: TransferVerb.Deed, _ verb: Range<Int>) -> Predicate? {
        var first = index - 1
        guard deed == .give || deed == .announce || deed == .arrive, first > range.lowerBound,
            var time = words.seeing[text.word(first)]
        else { return nil }
        if time == .bareParticiple {
            while first - 1 > range.lowerBound, text.tokens[first - 1].kind == .word, isAdverb(first - 1) { first -= 1 }
            guard first > range.lowerBound, auxiliary(first - 1) != nil else { return nil }
            first -= 1
            time = .past
        }
        guard isReflexive(first) == (deed != .arrive) else { return nil }
        return Predicate(
            deed: deed == .announce ? .expect : .receive, time: time, isNegated: isNegated(before: first),
            tokens: first..<verb.upperBound)
    }

    /// The tokens of a verb.
    private func extent(at index: Int) -> Range<Int> {
        text.tokens[index].phrase < 0 ? index..<index + 1 : text.extent(of: .transferVerb, at: index)
    }

    /// The verb's form; where a word is both present and participle (`produit`), an auxiliary before it decides.
    private func verb(at index: Int) -> TransferVerb? {
        let token = text.tokens[index]
        let lexicon = text.language.lexicon
        let word = lexicon.transferVerbs(of: token.lexeme)
        if token.phrase < 0, word.count < 2 { return word.first }
        let phrase = token.phrase < 0 ? [] : lexicon.transferVerbs(of: token.phrase)
        let verbs = phrase.isEmpty ? word : word.isEmpty ? phrase : phrase + word
        guard verbs.count > 1, let participle = verbs.first(where: { $0.form == .participle }) else {
            return verbs.first
        }
        let isCompound = self.participle(index, participle.deed).time != .bareParticiple
        return isCompound ? participle : verbs.first { $0.form != .participle } ?? participle
    }

    /// « prête à céder », where « prête » could be a verb.
    private func isReadiness(_ index: Int, _ noun: TokenisedArticle.Unit) -> Bool {
        noun.text == "ready" && index + 1 < range.upperBound && text.isWord(index + 1, in: words.atWords)
    }

    /// « n’est pas encore prête à céder ».
    private func isSaidNotToBe(_ index: Int) -> Bool {
        let low = max(range.lowerBound, index - 3)
        guard (low..<index).contains(where: { text.isWord($0, in: words.denials) }) else { return false }
        return (max(range.lowerBound, index - 6)..<index).contains { words.negations.contains(text.word($0)) }
    }

    private func isSentThere(_ index: Int) -> Bool {
        guard text.isWord(index, in: words.sending) else { return false }
        return (max(range.lowerBound, index - 3)..<index).contains { text.isWord($0, in: words.thereWords) }
    }

    private func isReflexive(_ index: Int) -> Bool {
        index > range.lowerBound && text.language.speech.reflexives.contains(text.word(index - 1))
    }

    private static func time(of form: TransferVerb.Form) -> Predicate.Time {
        switch form {
        case .future: .future
        case .conditional: .conditional
        case .imperfect: .present
        case .preterite: .past
        default: .present
        }
    }

    /// Whether an article or `de` stands before the word.
    private func isNounPlace(_ index: Int) -> Bool {
        guard index > range.lowerBound else { return false }
        // « en demande dix autres »
        if text.isWord(index - 1, in: words.thereof), index + 1 < range.upperBound,
            text.tokens[index + 1].kind == .number || text.tokens[index + 1].isAny(of: .numberWord)
        {
            return false
        }
        return text.tokens[index - 1].isAny(of: [.determiner, .timeShift, .numberWord])
            || words.nounLeaders.contains(text.word(index - 1))
    }

    // MARK: Participles

    /// A participle with the auxiliaries before it: `a déjà livré`, `ont été livrés`, `se sont engagés`, `livrés`.
    private func participle(_ index: Int, _ deed: TransferVerb.Deed) -> Predicate {
        var position = index - 1
        var predicate = Predicate(deed: deed, time: .bareParticiple, tokens: extent(at: index))
        while position >= range.lowerBound, index - position < 6 {
            if let start = phraseStart(endingAt: position) {
                position = start - 1
                continue
            }
            guard isAdverb(position) else { break }
            if text.isWord(position, in: words.participleDenials) { predicate.isNegated = true }
            position -= 1
        }
        guard position >= range.lowerBound, let auxiliary = auxiliary(position) else { return predicate }
        predicate.tokens = position..<predicate.tokens.upperBound
        switch auxiliary {
        case .have(let time):
            predicate.time = time
        case .be(let time):
            let isReflexive = self.isReflexive(position)
            if isReflexive, deed == .give || deed == .equip { predicate.deed = .keep }
            predicate.isPassive = !isReflexive && deed != .arrive
            predicate.time = isReflexive || deed == .arrive || time == .present ? .past : time
            if time == .future, deed != .arrive { predicate.time = .future }
        case .been:
            predicate.isPassive = true
            predicate.time = .past
            // « ont récemment été livrés », « n'ont pas encore été livrés »
            var have = position - 1
            while have > range.lowerBound, isAdverb(have) {
                if text.isWord(have, in: words.participleDenials) { predicate.isNegated = true }
                have -= 1
            }
            if have >= range.lowerBound, case .have(let time) = self.auxiliary(have) {
                predicate.time = time
                predicate.tokens = have..<predicate.tokens.upperBound
            }
        case .toBe:
            predicate.isPassive = true
            predicate.time = .infinitive
        case .toHave:
            predicate.time = .past
        }
        if isNegated(before: predicate.tokens.lowerBound) { predicate.isNegated = true }
        return predicate
    }

    private func auxiliary(_ index: Int) -> CommitmentGrammar.Auxiliary? {
        guard text.tokens[index].isAny(of: .auxiliary) || text.isWord(index, in: words.beingInfinitives) else {
            return nil
        }
        return words.auxiliaries[text.word(index)]
    }

    /// Adverbs between an auxiliary and its participle.
    private func isAdverb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised else { return token.kind == .clitic || token.kind == .comma }
        if token.isAny(of: [.weekday, .month]) || words.adverbEndings.fit(text.letters(index)) { return true }
        return words.adverbs.contains(text.word(index))
    }

    private func phraseStart(endingAt index: Int) -> Int? {
        let last = text.word(index)
        guard words.adverbialEnds.contains(last) else { return nil }
        for phrase in words.adverbials where phrase.last == last {
            let start = index - phrase.count + 1
            if start > range.lowerBound, phrase.indices.allSatisfy({ text.word(start + $0) == phrase[$0] }) {
                return start
            }
        }
        return nil
    }

    /// `ne`, `n’` close before a verb, unless `que` follows it: « n’a fourni que ».
    private func isNegated(before index: Int) -> Bool {
        guard
            let negation = (max(range.lowerBound, index - 3)..<index).first(where: {
                words.negations.contains(text.word($0))
            })
        else { return false }
        for position in negation + 1..<min(negation + 11, range.upperBound) {
            if text.isWord(position, in: words.verbDenials) {
                return true
            }
            if text.isWord(position, in: words.thatWords) { return false }
        }
        return true
    }
}
