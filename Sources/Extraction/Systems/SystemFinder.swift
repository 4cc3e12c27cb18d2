import BriefingModel

/// Finds the weapon systems, and the categories of them, that an article names.
struct SystemFinder: Sendable {
    private let pages: [EntityID: SystemPage]

    init(knowledge: Knowledge) {
        pages = Dictionary(knowledge.systems.map { ($0.page.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The systems of an article, in the order of their first mention.
    func systems(in text: TokenisedArticle) -> [SystemFact] {
        var result: [SystemFact] = []
        var positions: [EntityID: Int] = [:]
        for match in text.names {
            guard let fact = fact(for: match, in: text) else { continue }
            if let position = positions[fact.id] {
                result[position].mentions += fact.mentions
            } else {
                positions[fact.id] = result.count
                result.append(fact)
            }
        }
        return result
    }

    private func fact(for match: NameMatch, in text: TokenisedArticle) -> SystemFact? {
        let span = TextSpan(paragraph: match.paragraph, start: match.start, end: match.end)
        for surface in match.surfaces {
            switch surface.target {
            case .page(let reference):
                guard reference.kind == .system, let page = pages[reference.id] else { continue }
                return SystemFact(
                    id: reference.id, name: page.page.name, category: page.category, generic: false, curated: true,
                    mentions: [span])
            case .knownSystem(let index):
                let system = text.language.knownSystems[index]
                guard let slug = Slug(system.name) else { continue }
                return SystemFact(
                    id: EntityID(slug), name: system.name, category: system.category, generic: false, curated: false,
                    mentions: [span])
            case .genericSystem(let index):
                let system = text.language.genericSystems[index]
                guard let slug = Slug(system.name) else { continue }
                return SystemFact(
                    id: EntityID(slug), name: system.name, category: system.category, generic: true, curated: false,
                    mentions: [span])
            }
        }
        return nil
    }
}
