import BriefingModel

/// Finds who gives, promises, plans to give or asks for which system.
struct CommitmentFinder: Sendable {
    /// The commitments of an article, in text order; only French is read.
    func commitments(
        in text: TokenisedArticle, systems: [SystemFact], mentions: [SystemFinder.Mention], people: [PersonFact],
        quotations: [Quotation]
    ) -> [Commitment] {
        guard text.language.code == "fr", !mentions.isEmpty else { return [] }
        let spoken = Speakers(text: text, people: people, quotations: quotations)
        let memory = ActorMemory()
        let actorReader = ActorReader(text: text, speakers: spoken, memory: memory)
        memory.speeches = spoken.speeches
        var result = CommitmentList(systems: systems)
        var next = 0
        var paragraph = -1
        for (index, sentence) in text.sentences.enumerated() {
            while next < mentions.count, mentions[next].tokens.lowerBound < sentence.tokens.lowerBound { next += 1 }
            var last = next
            while last < mentions.count, mentions[last].tokens.lowerBound < sentence.tokens.upperBound { last += 1 }
            let own = mentions[next..<last]
            // Only what pronouns may mean matters where no system is named nearby.
            let isNear =
                !own.isEmpty || hasMention(within: 3, after: index, mentions, from: next, text)
                || memory.lastSystem(before: index) != nil && sentence.hasAny(of: .transferVerb)
            guard isNear else { continue }
            memory.sentence = index
            if sentence.paragraph != paragraph {
                paragraph = sentence.paragraph
                memory.paragraphStart = index
            }
            let actors = actorReader.actors(in: sentence.tokens)
            // Without a verb or noun around a transfer only a contract tells of one.
            guard
                sentence.hasAny(of: [.transferVerb, .transferNoun])
                    || !own.isEmpty && CommitmentReader.hasDeal(sentence.tokens, in: text)
            else {
                memory.learn(actors)
                continue
            }
            let predicates = PredicateReader(text: text, range: sentence.tokens).predicates()
            let things = Self.things(own, systems, text, sentence.tokens)
            let others = AnaphorReader(text: text, predicates: predicates, memory: memory)
                .phrases(in: sentence.tokens, behind: things)
            guard !own.isEmpty || !others.isEmpty || predicates.contains(where: \.isAid) else {
                memory.learn(actors)
                continue
            }
            let phrases =
                others.isEmpty ? things : (things + others).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
            let reader = CommitmentReader(
                text: text, range: sentence.tokens, systems: systems, phrases: phrases,
                actors: actors, predicates: predicates, memory: memory)
            let drafts = phrases.isEmpty || isQuestion(sentence, text) ? [] : reader.drafts()
            memory.learnAid(reader)
            for draft in drafts {
                if draft.status != .requested {
                    memory.learn(givers: draft.actors, of: draft.system, to: draft.recipient, draft.status)
                }
                result.add(draft, in: text.span(sentence.tokens, paragraph: sentence.paragraph))
            }
            memory.learn(actors)
        }
        return result.commitments
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

    /// The systems of a sentence as phrases, without the categories that only lead to a name, as in « obusiers CAESAR »,
    /// or say what the name before them is: « six CAESAR, des canons automoteurs, ».
    private static func things(
        _ mentions: ArraySlice<SystemFinder.Mention>, _ systems: [SystemFact], _ text: TokenisedArticle,
        _ range: Range<Int>
    ) -> [SystemPhrase] {
        guard !mentions.isEmpty else { return [] }
        let phrases = mentions.map { SystemPhrase($0, in: text, sentence: range) }
        guard phrases.count > 1, phrases.contains(where: { systems[$0.system].generic }) else { return phrases }
        return phrases.enumerated().filter { index, phrase in
            guard systems[phrase.system].generic else { return true }
            if index > 0, explains(phrase, phrases[index - 1], systems, text) { return false }
            guard index + 1 < phrases.count else { return true }
            let next = phrases[index + 1]
            return systems[next.system].generic || next.tokens.lowerBound > phrase.name.lowerBound
        }.map(\.element)
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
