import BriefingModel

/// Finds the weapon systems, and the categories of them, that an article names.
struct SystemFinder: Sendable {
    private let pages: [EntityID: SystemPage]

    init(knowledge: Knowledge) {
        pages = Dictionary(knowledge.systems.map { ($0.page.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A system at one place of the article.
    struct Mention: Sendable {
        /// Which system it is.
        let id: EntityID
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
        for new in NewSystemReader(text: text, refused: Set(refusals.map { Folding.words($0) })).systems() {
            let isKnown = found[..<known].contains {
                $0.tokens.overlaps(new.tokens) && (!$0.fact.generic || $0.tokens == new.tokens)
            }
            if !isKnown { found.append(new) }
        }
        guard !found.isEmpty else { return ([], []) }
        found.sort { ($0.span, $0.fact.id) < ($1.span, $1.fact.id) }
        let settled = Self.joinedPlurals(context.settled(found))
        var facts: [SystemFact] = []
        var mentions: [Mention] = []
        mentions.reserveCapacity(settled.count)
        var positions: [EntityID: Int] = [:]
        for one in settled {
            let position = positions[one.fact.id] ?? facts.count
            if position == facts.count {
                positions[one.fact.id] = position
                facts.append(one.fact)
            } else {
                facts[position].mentions.append(one.span)
            }
            mentions.append(Mention(id: one.fact.id, system: position, tokens: one.tokens))
        }
        return (facts, mentions)
    }

    /// New names of which the article also has the singular become that: « Bastions » is « Bastion ».
    private static func joinedPlurals(_ found: [Found]) -> [Found] {
        guard found.contains(where: mayBePlural) else { return found }
        let names = Dictionary(found.map { ($0.fact.name, $0.fact) }, uniquingKeysWith: { first, _ in first })
        return found.map { one in
            guard mayBePlural(one),
                var single = names[String(one.fact.name.dropLast())], !single.generic
            else { return one }
            single.mentions = one.fact.mentions
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
                fact = SystemFact(
                    id: reference.id, name: page.page.name, category: page.category, generic: false, curated: true,
                    mentions: [span])
            case .knownSystem(let index):
                fact = Self.fact(of: text.language.knownSystems[index], generic: false, span)
            case .genericSystem(let index):
                fact = Self.fact(of: text.language.genericSystems[index], generic: true, span)
            }
            guard let fact else { continue }
            return Found(
                fact: fact, span: span, tokens: match.tokens, needsContext: surface.terms.contains(.needsContext))
        }
        return nil
    }

    private static func fact(of system: KnownSystem, generic: Bool, _ span: TextSpan) -> SystemFact? {
        guard let id = system.id else { return nil }
        return SystemFact(
            id: id, name: system.name, category: system.category, generic: generic, curated: false,
            mentions: [span])
    }
}
