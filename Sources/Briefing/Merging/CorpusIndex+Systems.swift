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
                            name: pages[id]?.page.name ?? Self.name(of: id, in: appearances) ?? id.text,
                            category: pages[id]?.category ?? appearances.compactMap(\.fact.category).first,
                            acts: (actsBySystem[id] ?? []).sorted { ($0.actor, $0.id) < ($1.actor, $1.id) },
                            statements: statements.reversed(), articles: appearances.map(\.article),
                            meetings: meetingLinks(mentions, statements: statements),
                            mentions: self.mentions[EntityReference(.system, id)] ?? []))
                )
            })
    }

    /// The name that the identifier was made of, if an article puts it so, else the commonest: of « Leopard 2A4 » and
    /// « Leopard 2 » the latter.
    private static func name(of id: EntityID, in appearances: [Appearance<SystemFact>]) -> String? {
        let names = appearances.map(\.fact.name)
        return names.first { Slug($0).map { EntityID($0) } == id } ?? names.commonest
    }
}
