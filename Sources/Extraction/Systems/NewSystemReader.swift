import BriefingModel

/// Recognises systems that no list has, by shape and context: « le missile X-45 », « obusiers automoteurs Zuzana 2 ».
struct NewSystemReader {
    let text: TokenisedArticle
    /// Folded names that must not count.
    let refused: Set<String>
    /// The names that a list has, in text order.
    let known: [SystemFinder.Found]
    /// The new systems read so far: those of their own in text order, then those in one list with known ones.
    private(set) var found: [SystemFinder.Found] = []
    private var words: SystemGrammar { text.language.systems }
    /// Their words, each with its place on the roll.
    private var entries: [(words: String, entry: SystemRoll.Entry)] = []

    init(text: TokenisedArticle, refused: Set<String>, known: [SystemFinder.Found]) {
        self.text = text
        self.refused = refused
        self.known = known
    }

    /// Reads the article for new systems, which go into `roll`.
    mutating func read(into roll: inout SystemRoll) {
        for sentence in text.sentences
        where sentence.hasAny(of: Self.nouns) || sentence.flags.contains(.hasDigit) {
            var index = nextCue(from: sentence.tokens.lowerBound, in: sentence)
            while index < sentence.tokens.upperBound {
                let token = text.tokens[index]
                if token.isAny(of: Self.nouns), !token.flags.contains(.insidePhrase) {
                    readHeaded(at: &index, in: sentence, &roll)
                } else if token.flags.contains(.hasDigit), token.isCapitalised, isLoneModel(index, in: sentence) {
                    let name = extent(from: index, in: sentence)
                    index = name.upperBound
                    take(name, .other, in: sentence, needsContext: true, &roll)
                } else {
                    index += 1
                }
                index = nextCue(from: index, in: sentence)
            }
        }
        for index in known.indices { readList(behind: known[index], &roll) }
        for sentence in text.sentences where sentence.hasAny(of: Self.transfers) { readGiven(in: sentence, &roll) }
    }

    /// Nouns that names stand behind.
    private static let nouns: WordClasses = [.systemHead, .countedNoun]

    /// The next token that could lead to a name or be one, from `start` on, else the sentence's end.
    private func nextCue(from start: Int, in sentence: Sentence) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            var index = start
            while index < sentence.tokens.upperBound, !tokens[index].isAny(of: Self.nouns),
                !tokens[index].flags.contains(.hasDigit)
            {
                index += 1
            }
            return index
        }
    }

    /// A new name in one list with a known one: « des Rafale et des Tejas », « 36 Rafale et 12 Tejas ».
    private mutating func readList(behind one: SystemFinder.Found, _ roll: inout SystemRoll) {
        let joiner = one.tokens.upperBound
        guard !one.system.generic, let category = one.system.category, category != .other,
            joiner + 2 < text.tokens.count,
            text.tokens[joiner].kind == .comma || text.tokens[joiner].kind == .semicolon
                || text.isWord(joiner, in: words.joiners)
        else { return }
        let counter = text.tokens[joiner + 1]
        guard counter.kind == .number || counter.isAny(of: .numberWord) || text.isPluralArticle(joiner + 1),
            isName(joiner + 2), text.tokens[joiner + 2].lexeme < 0
        else { return }
        let sentence = text.sentences[text.sentence(ofToken: one.tokens.lowerBound)]
        guard joiner + 2 < sentence.tokens.upperBound else { return }
        take(extent(from: joiner + 2, in: sentence), category, in: sentence, needsContext: true, &roll)
    }

    /// Takes in a name, unless it is known or none of a system.
    mutating func take(
        _ name: Range<Int>, _ category: SystemCategory, in sentence: Sentence, needsContext: Bool = false,
        _ roll: inout SystemRoll
    ) {
        // « première classe Arnaud Dubreuil »: a given name before another capital is a person's.
        if name.count > 1, text.tokens[name.lowerBound].isAny(of: .givenName) { return }
        let isKnown = known.contains {
            $0.tokens.overlaps(name) && (!$0.system.generic || $0.tokens == name)
        }
        guard !isKnown, !found.contains(where: { $0.tokens.overlaps(name) }) else { return }
        guard let system = entry(named: text.text(name), category, &roll) else { return }
        if found.isEmpty { found.reserveCapacity(16) }
        found.append(
            SystemFinder.Found(
                system: system, span: text.span(name, paragraph: sentence.paragraph), tokens: name,
                needsContext: needsContext, isNew: true))
    }

    /// A new system's place on the roll; `nil` for a name that must not count.
    private mutating func entry(
        named words: String, _ category: SystemCategory, _ roll: inout SystemRoll
    ) -> SystemRoll.Entry? {
        if let known = entries.last(where: { $0.words == words && $0.entry.category == category }) {
            return known.entry
        }
        guard let slug = Slug(words), refused.isEmpty || !refused.contains(Folding.words(words)) else { return nil }
        let fact = SystemFact(
            id: EntityID(slug), name: words, category: category, generic: false, curated: false, mentions: [])
        let entry = roll.add(fact)
        if entries.isEmpty { entries.reserveCapacity(8) }
        entries.append((words, entry))
        return entry
    }

    // MARK: Behind a noun

    /// Takes in the names behind the head or counting noun at `index`, which moves behind that noun and those names.
    private mutating func readHeaded(at index: inout Int, in sentence: Sentence, _ roll: inout SystemRoll) {
        let start = index
        let first: Range<Int>?
        let category: SystemCategory
        if let head = text.unit(.systemHead, at: index) {
            index = head.tokens.upperBound
            if isRank(start, in: sentence) { return }
            first = name(behind: index, in: sentence)
            guard let first, let own = head.sense.systemCategory,
                own != .naval || namesClass(head.tokens, first, in: sentence) || isModel(first) || isLed(first)
            else { return }
            category = own
        } else if let noun = text.unit(.countedNoun, at: index) {
            index = noun.tokens.upperBound
            if noun.text == "lead", !leadsFromArms(start, in: sentence) { return }
            // « deux avions Cessna 208B », « 13 véhicules de type Bastion »: too wide a noun without more.
            first = name(behind: index, in: sentence)
            guard let first else { return }
            let isGiven = isGiven(in: sentence)
            guard
                (isModel(first) || isLed(first)) && (isGiven || hasArms(in: sentence, besides: start))
                    || isGiven && isUnknown(first) && (isCounted(start, in: sentence) || isOfArms(index, first))
            else { return }
            category = noun.sense.systemCategory ?? .other
            // Airliners are given and sold by name too.
            if category == .aircraft, !isModel(first), !isLed(first), !isOfArms(start + 1, first) { return }
        } else {
            index += 1
            return
        }
        var next = first
        while let name = next {
            index = name.upperBound
            take(name, category, in: sentence, &roll)
            next = listed(behind: name, in: sentence)
        }
    }

    /// The name that is coordinated with another before it: « hélicoptères Cougar et Dauphin ».
    private func listed(behind name: Range<Int>, in sentence: Sentence) -> Range<Int>? {
        let joiner = name.upperBound
        guard joiner + 1 < sentence.tokens.upperBound,
            text.isWord(joiner, in: words.joiners) || text.tokens[joiner].kind == .comma,
            isName(joiner + 1)
        else { return nil }
        let next = extent(from: joiner + 1, in: sentence)
        // « missiles Neptune, Moscou affirme »: behind a comma a name must be followed by more of the list.
        let follower = next.upperBound
        let isListed =
            follower >= sentence.tokens.upperBound || !text.tokens[follower].isWord
            || text.isWord(follower, in: words.joiners)
        return text.tokens[joiner].kind != .comma || isListed ? next : nil
    }

    /// The tokens of the name that follows a head at once or behind adjectives.
    private func name(behind start: Int, in sentence: Sentence) -> Range<Int>? {
        var index = start
        let limit = min(sentence.tokens.upperBound, start + 8)
        while index < limit {
            let token = text.tokens[index]
            if token.kind == .openingMark || token.kind == .straightMark || token.isAny(of: .maker) {
                index = token.isAny(of: .maker) ? text.extent(of: .maker, at: index).upperBound : index + 1
                continue
            }
            if isName(index) {
                // « les chars de Nexter », « un missile à Dnipro »: what a preposition leads in is no name.
                if index > start, text.tokens[index - 1].isAny(of: .functionWord) { return nil }
                return extent(from: index, in: sentence)
            }
            // « des drones FPV Zorka ».
            guard isLink(index) || text.isWord(index, in: words.kinds) else { return nil }
            index += 1
        }
        return nil
    }

    /// Whether the word may stand between a head and the name: an adjective, or « de fabrication russe de type ».
    private func isLink(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, !token.isAny(of: Self.ends) else { return false }
        if token.isAny(of: .functionWord) {
            return text.isWord(index, in: words.links)
                || text.isWord(index, in: words.innerArticles) && text.isWord(index - 1, in: words.ofWords)
        }
        // « véhicules de dépannage M88 »: what `de` leads in belongs to the noun.
        if text.isWord(index - 1, in: words.ofWords) { return true }
        return token.isAny(of: Self.qualities) || text.endsLikeAdjective(index)
    }

    /// Whether a number or a plural article counts the noun: « 22 véhicules Kobra », « des véhicules Kobra ».
    private func isCounted(_ noun: Int, in sentence: Sentence) -> Bool {
        guard noun > sentence.tokens.lowerBound else { return false }
        let before = text.tokens[noun - 1]
        return before.kind == .number || before.isAny(of: [.collective, .collectivePlural])
            || before.isAny(of: .numberWord) && !before.isAny(of: .determiner) || text.isPluralArticle(noun - 1)
    }

    /// Whether a word of arms stands between a noun and the name: « un système antidrones Kobra ».
    private func isOfArms(_ start: Int, _ name: Range<Int>) -> Bool {
        (start..<max(start, name.lowerBound)).contains { text.tokens[$0].isAny(of: .armsWord) }
    }

    /// « le capitaine de frégate Dubreuil »: the ship is part of a rank.
    private func isRank(_ noun: Int, in sentence: Sentence) -> Bool {
        noun - 2 >= sentence.tokens.lowerBound && text.isWord(noun - 1, in: words.ofWords)
            && text.isWord(noun - 2, in: words.ranks)
    }

    /// Whether a word of arms stands before one that only leads to a name: neither « des logements de type Aurore » nor
    /// « le soldat de première classe Dubreuil » name a system.
    private func leadsFromArms(_ lead: Int, in sentence: Sentence) -> Bool {
        guard lead > sentence.tokens.lowerBound, !text.isOrdinal(lead - 1) else { return false }
        return (max(sentence.tokens.lowerBound, lead - 4)..<lead).contains {
            text.tokens[$0].isAny(of: [.armsWord, .systemHead, .countedNoun])
        }
    }

    /// Whether no list has the first word of a name.
    private func isUnknown(_ name: Range<Int>) -> Bool { text.tokens[name.lowerBound].lexeme < 0 }

    private static let ends: WordClasses = [
        .auxiliary, .pronoun, .relative, .negation, .conjunction, .systemHead, .transferVerb, .meetingVerb,
    ]

    private static let qualities: WordClasses = [.countryAdjective, .armsWord, .countedNoun, .timeShift]

    private static let noName: WordClasses = [
        .country, .countryAdjective, .organisation, .government, .town, .capital, .maker, .month, .weekday,
        .functionWord, .meetingName, .portfolio, .abbreviation, .familyName, .honorific,
    ]

    func isName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalised, token.end - token.start > 1,
            !token.flags.contains(.opensSentence), !token.isAny(of: Self.noName), !token.flags.contains(.insidePhrase),
            !text.isWord(index, in: words.kinds), !text.isWord(index, in: words.otherNames),
            // « CS/VP14 » is cut at the stroke.
            text.bytes[Int(token.endByte)] != UInt8(ascii: "/")
        else { return false }
        return true
    }

    /// The capitalised words and model numbers that make up the name, three tokens at most.
    func extent(from start: Int, in sentence: Sentence) -> Range<Int> {
        var end = start + 1
        while end < sentence.tokens.upperBound, end < start + 3 {
            let token = text.tokens[end]
            // « VN22 6×6 »: the number before a sign is none of the name's.
            let isNumber =
                token.kind == .number && token.end - token.start <= 4
                && !(end + 1 < sentence.tokens.upperBound && text.tokens[end + 1].kind == .other)
            guard token.firstByte - text.tokens[end - 1].endByte <= 3, isNumber || isName(end) else { break }
            end += 1
        }
        return start..<end
    }

    // MARK: What the words around say

    /// Whether the name has a number: `Cessna 208B`, `VP11`.
    private func isModel(_ name: Range<Int>) -> Bool {
        name.contains { text.tokens[$0].flags.contains(.hasDigit) }
    }

    /// Whether a word that tells the kind leads to the name: « de type Bastion », « de la classe Dolphin ».
    private func isLed(_ name: Range<Int>) -> Bool {
        var index = name.lowerBound - 1
        if index >= 0, text.tokens[index].kind == .openingMark || text.tokens[index].kind == .straightMark {
            index -= 1
        }
        return index >= 0 && text.unit(.countedNoun, at: index)?.text == "lead"
    }

    /// Whether a name behind the naval head names a class: « des frégates Belharra », neither « la frégate Aurore » nor
    /// « les frégates Aurore et Étoile ».
    private func namesClass(_ head: Range<Int>, _ name: Range<Int>, in sentence: Sentence) -> Bool {
        let before = head.lowerBound - 1
        guard before >= sentence.tokens.lowerBound else { return false }
        if text.isWord(before, in: words.pluralLeads), listed(behind: name, in: sentence) != nil { return false }
        return !text.isWord(before, in: words.singleLeads)
    }

    /// Whether the sentence tells of giving or receiving in an article that speaks of arms.
    func isGiven(in sentence: Sentence) -> Bool {
        sentence.tokens.contains { text.tokens[$0].isAny(of: [.transferVerb, .transferNoun]) }
            && text.tokens.contains { $0.isAny(of: .armsWord) }
    }

    private func hasArms(in sentence: Sentence, besides index: Int) -> Bool {
        sentence.tokens.contains { $0 != index && text.tokens[$0].isAny(of: [.armsWord, .systemHead]) }
    }

    /// Whether letters and digits may name a system where arms are spoken of: `Su-22`, « douze H225M ».
    ///
    /// Without a hyphen a number or a plural article must count it, or its maker's name lead it in: `A7` and `B1` name roads and papers.
    private func isLoneModel(_ index: Int, in sentence: Sentence) -> Bool {
        guard isName(index), text.tokens[index].lexeme < 0, let shape = text.modelShape(index) else { return false }
        guard index > sentence.tokens.lowerBound else { return shape == .tied }
        let before = text.tokens[index - 1]
        if before.isAny(of: .namedThing), !before.isAny(of: .armsWord) { return false }
        return shape == .tied
            ? !isSeries(index)
            : before.kind == .number || before.isAny(of: [.numberWord, .maker])
                || text.isPluralArticle(index - 1)
    }

    /// Groups, conferences, teams, days, flights and roads have numbers behind a hyphen too.
    private func isSeries(_ index: Int) -> Bool {
        text.isWord(index, in: words.otherModels) || text.isWord(index - 1, in: words.numberedThings)
    }
}
