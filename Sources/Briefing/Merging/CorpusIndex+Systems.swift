import BriefingModel
import OrderedCollections

extension CorpusIndex {
    /// A dossier for every system with a page and every named system of an article, by identifier.
    func systemDossiers() -> OrderedDictionary<EntityID, SystemDossier> {
        let pages = Dictionary(knowledge.systems.map { ($0.page.id, $0) }) { first, _ in first }
        let ids = Set(pages.keys).union(systems.keys).sorted()
        let actsBySystem = Dictionary(grouping: acts, by: \.systemID)
        return OrderedDictionary(
            uniqueKeysWithValues: ids.map { id in
                let appearances = systems[id] ?? []
                let statements = statementsBySystem[id] ?? []
                let mentions = appearances.map { (article: $0.article, mentions: $0.fact.mentions) }
                return (
                    id,
                    SystemDossier(
                        SystemContent(
                            page: pages[id], id: id,
                            name: pages[id]?.page.name ?? appearances.first?.fact.name ?? id.text,
                            category: pages[id]?.category ?? appearances.compactMap(\.fact.category).first,
                            acts: (actsBySystem[id] ?? []).sorted { ($0.actor, $0.id) < ($1.actor, $1.id) },
                            statements: statements.reversed(), articles: appearances.map(\.article),
                            meetings: meetingLinks(mentions, statements: statements),
                            mentions: self.mentions[EntityReference(.system, id)] ?? []))
                )
            })
    }
}
