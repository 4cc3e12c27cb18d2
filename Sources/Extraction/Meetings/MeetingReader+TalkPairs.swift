import BriefingModel

/// Who it is that two words of a sentence tell to hold talks.
extension MeetingReader {
    /// Two who hold talks, and what kind these are.
    struct TalkPair {
        let one: Party
        let other: Party
        let kind: MeetingKind
    }

    // MARK: Nouns

    /// « à l’issue d’un entretien avec son homologue russe », « une rencontre entre X et Y ».
    func pair(ofNoun noun: Int, _ own: [Party]) -> TalkPair? {
        guard !isUnreal(noun) else { return nil }
        let first = endOfInsertion(behind: noun)
        let reach = min(range.upperBound, first + 12)
        if let between = (first..<max(first, reach)).first(where: { isWord($0, grammar.betweens) }),
            between - first <= 4
        {
            let two = own.filter { $0.tokens.lowerBound > between && $0.tokens.lowerBound - between < 24 }
            guard two.count > 1, let first = two.first, first.tokens.lowerBound - between <= 4 else { return nil }
            return two.dropFirst().lazy.compactMap { pair(first, $0) }.first
        }
        if let pair = pair(within: noun, own) ?? pair(having: noun, own) ?? pair(owning: noun, own) { return pair }
        guard let with = (first..<max(first, reach)).first(where: { isWord($0, talkWords.withWords) }),
            !(first..<with).contains(where: { isBreak($0) }),
            let other = own.first(where: { $0.tokens.lowerBound > with }), leads(from: with, to: other)
        else { return nil }
        // « l’entretien du président avec … », else the last one before, else who follows, else whom a pronoun means.
        let inner = own.filter { noun < $0.tokens.lowerBound && $0.tokens.upperBound <= with }
        let before = own.filter { $0.tokens.upperBound <= noun }.reversed()
        let behind = own.filter { $0.tokens.lowerBound >= other.tokens.upperBound }
        if let pair = (inner + before).lazy.compactMap({ pair($0, other) }).first { return pair }
        if let pair = behind.lazy.compactMap({ pair($0, other) }).first { return pair }
        return before.contains { !isComplement($0) } ? nil : carried(other, opensSentence: noun - range.lowerBound < 3)
    }

    /// « la rencontre, prévue mardi à Paris, entre »: where the words behind a noun go on, past what commas set off.
    private func endOfInsertion(behind noun: Int) -> Int {
        let comma = noun + 1
        guard comma + 2 < range.upperBound, tokens[comma].kind == .comma,
            let close = (comma + 2..<min(range.upperBound, comma + 12)).first(where: { tokens[$0].kind == .comma }),
            !(comma..<close).contains(where: isBreak), close + 1 < range.upperBound,
            isWord(close + 1, grammar.betweens) || isWord(close + 1, talkWords.withWords)
        else { return noun + 1 }
        return close + 1
    }

    /// « a-t-il déclaré aux côtés de son homologue »: who stands beside somebody.
    func pair(ofSide side: Int, _ own: [Party]) -> TalkPair? {
        let link = side + 1
        guard isWord(link, grammar.ofWords) || isWord(link, grammar.ofTheWords), !isUnreal(side),
            let other = own.first(where: { $0.tokens.lowerBound > link }), leads(from: link, to: other)
        else { return nil }
        let before = own.filter { $0.tokens.upperBound < side && !isComplement($0) }.reversed()
        if let pair = before.lazy.compactMap({ self.pair($0, other) }).first { return pair }
        guard before.isEmpty else { return nil }
        // « Aux côtés de la ministre danoise, son homologue a dit … »
        return own.last { $0.tokens.lowerBound >= other.tokens.upperBound }.flatMap { self.pair($0, other) }
            ?? carried(other)
    }

    /// « la rencontre des présidents norvégien et danois », « l’entretien Holm-Berg ».
    private func pair(within noun: Int, _ own: [Party]) -> TalkPair? {
        let next = noun + 1
        guard next < range.upperBound else { return nil }
        if let two = parties.compound(at: next, before: range.upperBound) { return pair(two.0, two.1) }
        guard isWord(next, grammar.ofTheWords),
            let first = own.firstIndex(where: { $0.tokens.lowerBound > next }), own.indices.contains(first + 1),
            own[first].tokens.lowerBound - next <= 2, own[first].tokens == own[first + 1].tokens
        else { return nil }
        return pair(own[first], own[first + 1])
    }

    /// « abordé par les présidents X et Y lors de leur rencontre »: the last two of a sentence who can be meant.
    private func pair(owning noun: Int, _ own: [Party]) -> TalkPair? {
        guard noun > range.lowerBound, isWord(noun - 1, talkWords.theirs) else { return nil }
        let before = own.filter { $0.tokens.upperBound <= noun }
        guard before.count == 2 else { return nil }
        return pair(before[0], before[1])
    }

    /// « Nils Holm et Karl Berg ont eu un tête-à-tête »
    private func pair(having noun: Int, _ own: [Party]) -> TalkPair? {
        let before = own.filter { $0.tokens.upperBound <= noun }
        guard before.count > 1, let last = before.last,
            !(noun + 1..<max(noun + 1, min(noun + 6, range.upperBound))).contains(where: {
                isWord($0, talkWords.withWords)
            }),
            (max(last.tokens.upperBound, noun - 5)..<noun).contains(where: { isWord($0, talkWords.having) })
        else { return nil }
        return pair(before[before.count - 2], last)
    }

    /// Whether nothing but an article and adjectives stands between a word and somebody.
    private func leads(from word: Int, to party: Party) -> Bool {
        party.tokens.lowerBound - word <= 4
            && (word + 1..<party.tokens.lowerBound).allSatisfy { index in
                // « avec M. Holm »
                if tokens[index].kind == .stop { return tokens[index - 1].isAny(of: .honorific) }
                return tokens[index].kind == .word && !tokens[index].isAny(of: [.preposition, .relative, .auxiliary])
                    && !isWord(index, grammar.ofTheWords)
                    && (!tokens[index].isCapitalised || tokens[index].isAny(of: [.rolePrefix, .honorific]))
            }
    }

    // MARK: Verbs

    /// « a reçu mardi à l’Élysée le Premier ministre danois », « son homologue, qu’il a rencontré à Oslo ».
    func pair(ofVerb verb: Int, _ own: [Party]) -> TalkPair? {
        guard !isUnreal(verb) else { return nil }
        let before = own.filter { $0.tokens.upperBound <= verb }
        if let other = own.first(where: { $0.tokens.lowerBound > verb && $0.tokens.lowerBound - verb <= 14 }),
            isObject(other, of: verb)
        {
            let subjects = before.filter { !isComplement($0) }.reversed()
            if let pair = subjects.lazy.compactMap({ self.pair($0, other) }).first { return pair }
            guard subjects.isEmpty else { return nil }
            // « Après avoir reçu son homologue, la ministre belge a signé … »
            if verb - range.lowerBound < 4,
                let comma = (other.tokens.upperBound..<range.upperBound).first(where: { tokens[$0].kind == .comma }),
                let subject = own.first(where: { $0.tokens.lowerBound > comma }),
                subject.tokens.lowerBound - comma <= 3,
                let pair = self.pair(subject, other)
            {
                return pair
            }
            // « après l’arrivée du ministre danois, celui-ci a rencontré son homologue »
            let owned = other.office == .same ? before.last.flatMap { self.pair($0, other) } : nil
            return owned ?? carried(other)
        }
        if let pair = pair(receivedAt: verb, before) { return pair }
        // « X et Y se sont rencontrés »
        guard before.count > 1 else { return nil }
        let auxiliary = isWord(verb - 1, grammar.reflexives) ? verb : verb - 1
        let isMutual =
            isWord(auxiliary - 1, grammar.reflexives) && talkWords.pluralEndings.fit(text.letters(auxiliary))
            && !(verb + 1..<max(verb + 1, min(verb + 5, range.upperBound))).contains { isWord($0, talkWords.withWords) }
        if !isMutual {
            // « son homologue, qu’il a reçu »
            guard
                let relative = (max(range.lowerBound, verb - 6)..<verb).first(where: { isWord($0, talkWords.relatives) }
                ),
                let other = before.last(where: { $0.tokens.upperBound <= relative }),
                relative - other.tokens.upperBound <= 2
            else { return nil }
            return before.filter { $0.tokens != other.tokens }.reversed().lazy.compactMap { self.pair($0, other) }.first
        }
        guard let other = before.last else { return nil }
        return before.dropLast().reversed().lazy.compactMap { self.pair($0, other) }.first
    }

    /// « le Premier ministre danois sera reçu mardi à l’Élysée »: the house tells whose guest somebody is.
    private func pair(receivedAt verb: Int, _ before: [Party]) -> TalkPair? {
        guard verb > range.lowerBound, tokens[verb - 1].isAny(of: .auxiliary), isParticiple(verb),
            let guest = before.last(where: { !isComplement($0) }), guest.office.leads
        else { return nil }
        let house = (verb + 1..<max(verb + 1, min(verb + 9, range.upperBound))).lazy.compactMap { index in
            self.isBehindAt(index) ? self.text.unit(.government, at: index) : nil
        }.first
        guard let house else { return nil }
        return pair(guest, Party(office: .either, country: house.text, tokens: house.tokens))
    }

    /// Whether somebody behind a verb is whom it means: not what belongs to another noun.
    private func isObject(_ party: Party, of verb: Int) -> Bool {
        var first = party.tokens.lowerBound
        while first - 1 > verb,
            tokens[first - 1].isAny(of: [.rolePrefix, .honorific]) || tokens[first - 1].kind == .stop
        {
            first -= 1
        }
        // « par son homologue », « avec le président »
        let isDetermined =
            first - 1 > verb && tokens[first - 1].isAny(of: .determiner) && !isWord(first - 1, grammar.ofTheWords)
        let link = isDetermined ? first - 2 : first - 1
        let isLinked = link > verb && (isWord(link, talkWords.withWords) || isWord(link, talkWords.byWords))
        if link > verb, !isLinked, tokens[link].isAny(of: .preposition) || isWord(link, grammar.ofTheWords) {
            return false
        }
        if first - 1 > verb, isWord(first - 1, grammar.ofTheWords) { return false }
        let start = isDetermined ? first - 1 : first
        let words = verb + 1..<max(verb + 1, isLinked ? link : start)
        if words.contains(where: { isWord($0, talkWords.repeated) }) { return false }
        if words.contains(where: { isBreak($0) }) { return false }
        // « a reçu le soutien du président »: it has an object of its own.
        guard let next = words.first, !isLinked else { return true }
        return !tokens[next].isAny(of: .determiner) || isWord(next, grammar.articles) && isTime(next + 1)
            || isWord(next, grammar.demonstratives)
    }

    private func isTime(_ index: Int) -> Bool {
        range.contains(index)
            && (tokens[index].kind == .number || tokens[index].isAny(of: [.weekday, .timeWord, .month]))
    }

    /// « le porte-parole du président »: somebody of whom another noun tells.
    private func isComplement(_ party: Party) -> Bool {
        let before = party.tokens.lowerBound - 1
        guard before > range.lowerBound else { return false }
        if isWord(before, grammar.ofTheWords) { return true }
        let link = tokens[before].isAny(of: .determiner) ? before - 1 : before
        return link >= range.lowerBound && (isWord(link, grammar.ofWords) || isWord(link, talkWords.withWords))
    }

    /// Whether another clause begins at a word.
    private func isBreak(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .semicolon, .colon, .openingMark, .closingMark, .straightMark: return true
        default: return token.isAny(of: [.relative, .auxiliary, .clauseBreak]) && !isWord(index, grammar.ofWords)
        }
    }

    // MARK: Both

    /// Whether a pronoun of the sentence can mean somebody of the one before.
    private var isCarried: Bool { range.contains { isWord($0, talkWords.subjects) } }

    /// Whether a deed is wished, refused or doubted, by the words right before it or by its own form.
    func isUnreal(_ index: Int) -> Bool {
        if tokens[index].isAny(of: .meetingVerb), talkWords.unrealEndings.fit(text.letters(index)) { return true }
        var word = index - 1
        while word >= range.lowerBound, word >= index - 7 {
            if isWord(word, talkWords.unreal) { return true }
            if isBreak(word), !tokens[word].isAny(of: .auxiliary) { return false }
            if tokens[word].kind == .comma { return false }
            word -= 1
        }
        return false
    }

    /// Whom a pronoun or « son » means: the first of those named shortly before with whom the other can hold talks.
    private func carried(_ other: Party, opensSentence: Bool = false) -> TalkPair? {
        guard other.office == .same || isCarried || opensSentence else { return nil }
        for index in (max(0, position - 3)..<position).reversed() {
            guard text.sentences[index].paragraph + 1 >= sentence.paragraph else { return nil }
            let earlier = parties.parties(ofSentence: index)
            if earlier.isEmpty { continue }
            return earlier.first.flatMap { self.pair($0, other) }
        }
        return nil
    }

    /// The two of one charge and of different countries whom the article named last, each with name and country.
    func pairNamedBefore(_ noun: Int) -> TalkPair? {
        guard !isUnreal(noun) else { return nil }
        var named: [Party] = []
        for index in max(0, position - 4)..<position
        where text.sentences[index].paragraph + 1 >= sentence.paragraph {
            named += parties.parties(ofSentence: index)
        }
        let countries = Set(named.compactMap(\.country))
        guard countries.count == 2 else { return nil }
        for (index, other) in named.enumerated().reversed() where other.country != nil {
            let one = named[..<index].last { $0.country != nil && $0.country != other.country }
            if let pair = one.flatMap({ self.pair($0, other) }) { return pair }
        }
        return nil
    }

    /// The kind of talks of those who are in charge of a field.
    static func kind(of office: Party.Office) -> MeetingKind? {
        switch office {
        case .foreign: .foreignMinisters
        case .defence: .defenceMinisters
        default: nil
        }
    }

    /// The talks that two can hold; `nil` for those of one country or of different charges.
    private func pair(_ one: Party, _ other: Party) -> TalkPair? {
        let one = parties.told(one, beside: other)
        let other = parties.told(other, beside: one)
        if let country = one.country, country == other.country { return nil }
        if one.tokens.overlaps(other.tokens), one.country == nil || other.country == nil { return nil }
        let office = one.office == .same ? other.office : one.office
        let second = other.office == .same ? one.office : other.office
        let isSame = one.office == .same || other.office == .same
        guard office != .same, office != .untold, second != .untold else { return nil }
        if office.leads, second.leads {
            let isKnown = one.country != nil && other.country != nil
            let isPlain = one.isPlain && other.isPlain
            guard
                isKnown || isSame && (one.country != nil || other.country != nil || isPlain)
                    || office == second && isPlain && one.isNamed && other.isNamed
                    // « le président Holm a rencontré le président danois »
                    || office == .state && second == .state && (one.isNamed || other.isNamed)
                        && (one.country != nil || other.country != nil)
            else { return nil }
            return TalkPair(one: one, other: other, kind: .summit)
        }
        guard office == second, let kind = Self.kind(of: office) else { return nil }
        return TalkPair(one: one, other: other, kind: kind)
    }
}
