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
        let memory = ActorMemory(text: text, speakers: speakers, systems: systems.count)
        let actorReader = ActorReader(text: text, speakers: speakers, memory: memory)
        // One for all sentences, so that what it holds is made once.
        var reader = CommitmentReader(text: text, systems: systems, memory: memory)
        var predicateReader = PredicateReader(text: text)
        var result = CommitmentList(systems: systems)
        var next = 0
        var list: GiftList?
        var drafts: [CommitmentReader.Draft] = []
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
            defer {
                memory.end(index)
                if let named = (next..<last).last(where: {
                    !systems[mentions[$0].system].generic && !reader.isSupplied(mentions[$0].tokens)
                }) {
                    memory.learn(named: mentions[named].system, in: index)
                }
            }
            let mayOpenList = GiftList.mayBeOpened(by: sentence, in: text)
            guard mayOpenList || isNamed && list != nil || mayTell(sentence, isNamed, memory, index, text) else {
                continue
            }
            memory.sentence = index
            reader.range = sentence.tokens
            predicateReader.range = sentence.tokens
            predicateReader.read(into: &reader.predicates)
            readPhrases(mentions, next..<last, systems, text, memory, into: &reader)
            let tells = isNamed || !reader.phrases.isEmpty || reader.predicates.contains(where: \.isAid)
            guard tells || mayOpenList else { continue }
            actorReader.read(sentence.tokens, into: &reader.actors)
            if mayOpenList { list = GiftList(openedBy: reader, in: sentence.paragraph) }
            guard tells else { continue }
            drafts.removeEach()
            if !reader.phrases.isEmpty, !isQuestion(sentence, text) {
                reader.read(into: &drafts)
            }
            if drafts.isEmpty, let list { drafts = list.drafts(of: reader, in: sentence) }
            memory.learnAid(reader)
            for draft in drafts.indices {
                if drafts[draft].status != .requested {
                    memory.learn(
                        givers: drafts[draft].actors, of: drafts[draft].supply ?? drafts[draft].system,
                        to: drafts[draft].recipient,
                        drafts[draft].status)
                }
                result.add(draft, of: drafts, in: text.span(sentence.tokens, paragraph: sentence.paragraph))
            }
        }
        return result.commitments
    }

    /// Whether a sentence may tell of a transfer: without a verb or noun around one only a contract does, and where no system
    /// is named, only what stands for one before, or an aid.
    private func mayTell(
        _ sentence: Sentence, _ isNamed: Bool, _ memory: ActorMemory, _ index: Int, _ text: TokenisedArticle
    ) -> Bool {
        if isNamed {
            return sentence.hasAny(of: [.transferVerb, .transferNoun])
                || CommitmentReader.hasDeal(sentence.tokens, in: text)
        }
        guard sentence.hasAny(of: .transferVerb) else { return false }
        return sentence.hasAny(of: .transferNoun)
            || memory.systemNamed(atMost: 3, before: index) != nil
                && !AnaphorReader.signs(in: sentence, text).isDisjoint(with: .anaphors)
    }

    /// Reads the systems of a sentence, those that numbers mean among them.
    private func readPhrases(
        _ mentions: [SystemFinder.Mention], _ own: Range<Int>, _ systems: [SystemFact], _ text: TokenisedArticle,
        _ memory: ActorMemory, into reader: inout CommitmentReader
    ) {
        reader.phrases.removeEach()
        // Where the name begins that stood right behind.
        var nameBehind: Int?
        for index in own.reversed() {
            let mention = mentions[index]
            let isCategory = systems[mention.system].generic
            // « obusiers CAESAR »: the category only leads to the name.
            if isCategory, let name = nameBehind, name <= mention.tokens.lowerBound {
                nameBehind = nil
                continue
            }
            let phrase = SystemPhrase(mention, in: text, sentence: reader.range)
            nameBehind = isCategory ? nil : phrase.tokens.lowerBound
            reader.phrases.append(phrase)
        }
        if reader.phrases.count > 1 {
            reader.phrases.reverse()
            dropExplaining(&reader.phrases, systems, text)
        }
        reader.joinSupplies()
        let signs = AnaphorReader.signs(in: text.sentences[memory.sentence], text)
        guard !signs.isEmpty else { return }
        let others = AnaphorReader(text: text, systems: systems, predicates: reader.predicates, memory: memory)
            .phrases(in: reader.range, behind: reader.phrases, signs)
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

    /// Takes out the categories that say what the name before them is: « six CAESAR, des canons automoteurs, ».
    private func dropExplaining(_ phrases: inout [SystemPhrase], _ systems: [SystemFact], _ text: TokenisedArticle) {
        for index in phrases.indices.dropFirst().reversed()
        where systems[phrases[index].system].generic
            && Self.explains(phrases[index], phrases[index - 1], systems, text)
        {
            phrases.remove(at: index)
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
