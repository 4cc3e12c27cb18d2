import BriefingModel

/// Finds the weapon systems, and the categories of them, that an article names.
struct SystemFinder: Sendable {
    /// What the page of each system says of it, without a mention.
    private let pages: [EntityID: SystemFact]

    init(knowledge: Knowledge) {
        let facts = knowledge.systems.map { system in
            SystemFact(
                id: system.page.id, name: system.page.name, category: system.category, generic: false, curated: true,
                mentions: [])
        }
        pages = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A system at one place of the article.
    struct Mention: Sendable {
        /// Index into the systems of the article.
        let system: Int
        /// The tokens of the name.
        let tokens: Range<Int>
    }

    /// The systems of an article in the order of their first mention, and all their mentions in text order.
    func systems(in text: TokenisedArticle, refusing refusals: [String]) -> (facts: [SystemFact], mentions: [Mention]) {
        var found: [Found] = []
        found.reserveCapacity(text.names.count)
        let context = SystemContext(text: text)
        for match in text.names {
            guard let one = known(match, in: text) else { continue }
            found.append(one)
        }
        let known = found.count
        let reader = NewSystemReader(text: text, refused: Set(refusals.map { Folding.words($0) }))
        for new in reader.systems() + reader.systems(beside: found) {
            let isKnown = found[..<known].contains {
                $0.tokens.overlaps(new.tokens) && (!$0.fact.generic || $0.tokens == new.tokens)
            }
            if !isKnown, !found[known...].contains(where: { $0.tokens.overlaps(new.tokens) }) { found.append(new) }
        }
        guard !found.isEmpty else { return ([], []) }
        let isSorted = found.indices.dropFirst().allSatisfy { index in
            let (span, last) = (found[index].span, found[index - 1].span)
            return span == last ? found[index].fact.id >= found[index - 1].fact.id : last < span
        }
        if !isSorted { found.sort { ($0.span, $0.fact.id) < ($1.span, $1.fact.id) } }
        let settled = Self.joinedPlurals(context.settled(found))
        var facts: [SystemFact] = []
        var mentions: [Mention] = []
        mentions.reserveCapacity(settled.count)
        // Few systems are found faster one by one than by their hashes.
        var positions: [EntityID: Int] = [:]
        for index in settled.indices {
            let id = settled[index].fact.id
            let known = facts.count < Self.fewSystems ? facts.firstIndex { $0.id == id } : positions[id]
            let position = known ?? facts.count
            if position == facts.count {
                facts.append(settled[index].fact)
                if facts.count >= Self.fewSystems {
                    if positions.isEmpty { for (index, fact) in facts.enumerated() { positions[fact.id] = index } }
                    positions[id] = position
                }
            }
            facts[position].mentions.append(settled[index].span)
            mentions.append(Mention(system: position, tokens: settled[index].tokens))
        }
        return (facts, mentions)
    }

    private static let fewSystems = 16

    /// New names of which the article also has the singular become that: « Bastions » is « Bastion ».
    private static func joinedPlurals(_ found: [Found]) -> [Found] {
        guard found.contains(where: mayBePlural) else { return found }
        let names = Dictionary(found.map { ($0.fact.name, $0.fact) }, uniquingKeysWith: { first, _ in first })
        return found.map { one in
            guard mayBePlural(one),
                let single = names[String(one.fact.name.dropLast())], !single.generic
            else { return one }
            var joined = one
            joined.fact = single
            return joined
        }
    }

    private static func mayBePlural(_ found: Found) -> Bool {
        !found.fact.curated && !found.fact.generic && found.fact.name.utf8.last == UInt8(ascii: "s")
    }

    /// A name as it stands, before its surroundings are looked at.
    struct Found {
        /// Without a mention.
        var fact: SystemFact
        let span: TextSpan
        let tokens: Range<Int>
        let needsContext: Bool
        /// Whether only its shape and surroundings show that it is a system.
        var isNew = false
    }

    private func known(_ match: NameMatch, in text: TokenisedArticle) -> Found? {
        let span = TextSpan(paragraph: match.paragraph, start: match.start, end: match.end)
        for surface in match.surfaces {
            var fact: SystemFact?
            switch surface.target {
            case .page(let reference):
                guard reference.kind == .system, let page = pages[reference.id] else { continue }
                fact = page
            case .knownSystem(let index):
                fact = Self.fact(of: text.language.knownSystems[index], generic: false)
            case .genericSystem(let index):
                fact = Self.fact(of: text.language.genericSystems[index], generic: true)
            }
            guard let fact else { continue }
            return Found(
                fact: fact, span: span, tokens: match.tokens, needsContext: surface.terms.contains(.needsContext))
        }
        return nil
    }

    private static func fact(of system: KnownSystem, generic: Bool) -> SystemFact? {
        guard let id = system.id else { return nil }
        return SystemFact(
            id: id, name: system.name, category: system.category, generic: generic, curated: false,
            mentions: [])
    }
}
