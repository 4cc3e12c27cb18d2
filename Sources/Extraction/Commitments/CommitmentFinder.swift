import BriefingModel

/// Finds who gives, promises, plans to give or asks for which system.
struct CommitmentFinder: Sendable {
    /// The commitments of an article, in text order; only French is read.
    func commitments(
        in text: TokenisedArticle, systems: [SystemFact], mentions: [SystemFinder.Mention], people: [PersonFact],
        quotations: [Quotation]
    ) -> [Commitment] {
        guard text.language.code == "fr", !mentions.isEmpty else { return [] }
        let speakers = Speakers(text: text, people: people, quotations: quotations)
        let memory = ActorMemory(speakers: speakers, systems: systems.count)
        let actorReader = ActorReader(text: text, speakers: speakers, memory: memory)
        // One for all sentences, so that what it holds is made once.
        var reader = CommitmentReader(text: text, systems: systems, memory: memory)
        var result = CommitmentList(systems: systems)
        var next = 0
        var paragraph = -1
        var list: GiftList?
        for (index, sentence) in text.sentences.enumerated() {
            while next < mentions.count, mentions[next].tokens.lowerBound < sentence.tokens.lowerBound { next += 1 }
            var last = next
            while last < mentions.count, mentions[last].tokens.lowerBound < sentence.tokens.upperBound { last += 1 }
            let isNamed = next < last
            // Only what pronouns may mean matters where no system is named nearby.
            let isNear =
                isNamed || hasMention(within: 3, after: index, mentions, from: next, text)
                || sentence.hasAny(of: .transferVerb)
                    && (memory.systemNamed(before: index) != nil
                        || sentence.hasAny(of: .countedNoun) && memory.systemNamed(atMost: 3, before: index) != nil)
            guard isNear else { continue }
            memory.sentence = index
            if sentence.paragraph != paragraph {
                paragraph = sentence.paragraph
                memory.beginParagraph(at: index)
            }
            actorReader.read(sentence.tokens, into: &reader.actors)
            defer {
                memory.learn(reader.actors)
                if let named = mentions[next..<last].last(where: { !systems[$0.system].generic }) {
                    memory.learn(named: named.system)
                }
            }
            // Without a verb or noun around a transfer only a contract tells of one, and where no system is named, only
            // what stands for one before, or an aid.
            let mayTell =
                isNamed
                ? sentence.hasAny(of: [.transferVerb, .transferNoun])
                    || CommitmentReader.hasDeal(sentence.tokens, in: text)
                : sentence.hasAny(of: .transferNoun)
                    || memory.systemNamed(atMost: 3, before: index) != nil && sentence.hasAny(of: .transferVerb)
                        && (sentence.hasAny(of: .numberWord) || sentence.kinds.contains(Token.Kinds(.number))
                            || AnaphorReader.mayStand(in: sentence.tokens, text))
            let mayOpenList = GiftList.mayBeOpened(by: sentence, in: text)
            guard mayTell || mayOpenList || isNamed && list != nil else { continue }
            reader.range = sentence.tokens
            PredicateReader(text: text, range: sentence.tokens).read(into: &reader.predicates)
            readPhrases(mentions[next..<last], systems, text, memory, into: &reader)
            if mayOpenList { list = GiftList(openedBy: reader, in: sentence.paragraph) }
            guard isNamed || !reader.phrases.isEmpty || reader.predicates.contains(where: \.isAid) else { continue }
            var drafts = reader.phrases.isEmpty || isQuestion(sentence, text) ? [] : reader.drafts()
            if drafts.isEmpty, let list { drafts = list.drafts(of: reader, in: sentence) }
            memory.learnAid(reader)
            for draft in drafts {
                if draft.status != .requested {
                    memory.learn(givers: draft.actors, of: draft.system, to: draft.recipient, draft.status)
                }
                result.add(draft, in: text.span(sentence.tokens, paragraph: sentence.paragraph))
            }
        }
        return result.commitments
    }

    /// Reads the systems of a sentence, those that numbers mean among them.
    private func readPhrases(
        _ mentions: ArraySlice<SystemFinder.Mention>, _ systems: [SystemFact], _ text: TokenisedArticle,
        _ memory: ActorMemory, into reader: inout CommitmentReader
    ) {
        if !reader.phrases.isEmpty { reader.phrases.removeAll(keepingCapacity: true) }
        for mention in mentions { reader.phrases.append(SystemPhrase(mention, in: text, sentence: reader.range)) }
        Self.dropLeading(&reader.phrases, systems, text)
        let others = AnaphorReader(text: text, systems: systems, predicates: reader.predicates, memory: memory)
            .phrases(in: reader.range, behind: reader.phrases)
        guard !others.isEmpty else { return }
        // « ces missiles » means the ones named before and not missiles of any kind.
        reader.phrases.removeAll { phrase in
            systems[phrase.system].generic && others.contains { $0.tokens.overlaps(phrase.tokens) }
        }
        reader.phrases += others
        reader.phrases.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func hasMention(
        within count: Int, after index: Int, _ mentions: [SystemFinder.Mention], from next: Int,
        _ text: TokenisedArticle
    ) -> Bool {
        guard next < mentions.count else { return false }
        let last = min(index + count, text.sentences.count - 1)
        return mentions[next].tokens.lowerBound < text.sentences[last].tokens.upperBound
    }

    private func isQuestion(_ sentence: Sentence, _ text: TokenisedArticle) -> Bool {
        guard let last = sentence.tokens.last(where: { text.tokens[$0].kind == .stop }) else { return false }
        return text.isWord(last, "?")
    }

    /// Takes out the categories that only lead to a name, as in « obusiers CAESAR », or say what the name before them is:
    /// « six CAESAR, des canons automoteurs, ».
    private static func dropLeading(
        _ phrases: inout [SystemPhrase], _ systems: [SystemFact], _ text: TokenisedArticle
    ) {
        guard phrases.count > 1 else { return }
        // Where the name begins that stood right behind.
        var nameBehind: Int?
        for index in phrases.indices.reversed() {
            let isCategory = systems[phrases[index].system].generic
            let leads = nameBehind.map { $0 <= phrases[index].name.lowerBound } ?? false
            nameBehind = isCategory ? nil : phrases[index].tokens.lowerBound
            if isCategory, leads || index > 0 && explains(phrases[index], phrases[index - 1], systems, text) {
                phrases.remove(at: index)
            }
        }
    }

    /// Whether a category between commas is the family of the name right before it.
    private static func explains(
        _ category: SystemPhrase, _ name: SystemPhrase, _ systems: [SystemFact], _ text: TokenisedArticle
    ) -> Bool {
        guard !systems[name.system].generic, let family = systems[name.system].category,
            systems[category.system].category == family, category.quantity == nil,
            name.tokens.upperBound + 1 == category.tokens.lowerBound,
            text.tokens[name.tokens.upperBound].kind == .comma,
            text.tokens[category.tokens.lowerBound].isAny(of: .determiner),
            category.tokens.upperBound < text.tokens.count
        else { return false }
        let next = text.tokens[category.tokens.upperBound]
        return next.kind == .comma || next.kind == .stop
    }
}
