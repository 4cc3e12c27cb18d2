import BriefingModel
import OrderedCollections

extension CorpusIndex {
    /// A dossier for every person with a page and every person whom an article names, by identifier.
    func ministerDossiers() -> OrderedDictionary<EntityID, MinisterDossier> {
        let pages = Dictionary(knowledge.ministers.map { ($0.page.id, $0) }) { first, _ in first }
        let ids = Set(pages.keys).union(people.keys).sorted()
        return OrderedDictionary(
            uniqueKeysWithValues: zip(ids, ChunkedWork.map(ids, jobs: jobs) { ministerDossier($0, page: pages[$0]) }))
    }

    private func ministerDossier(_ id: EntityID, page: MinisterPage?) -> MinisterDossier {
        let appearances = people[id] ?? []
        let statements = statementsBySpeaker[id] ?? []
        let mentions = appearances.map { (article: $0.article, mentions: $0.fact.mentions) }
        let country = page?.country ?? appearances.lazy.compactMap(\.fact.country).commonest
        return MinisterDossier(
            MinisterContent(
                page: page, id: id, name: name(ofPerson: id), country: country, statedRoles: statedRoles(appearances),
                statements: statements.reversed(),
                acts: acts(of: page, country: country, statements: statements)
                    .sorted { ($0.systemID, $0.id) < ($1.systemID, $1.id) },
                meetings: meetingLinks(mentions, statements: statements),
                systems: Self.counted(statements.flatMap(\.systems)),
                citedWith: Self.counted(
                    appearances.flatMap { appearance in
                        (records[appearance.article]?.facts.people ?? []).map(\.id).filter { $0 != id }
                    }),
                articles: appearances.map(\.article), mentions: self.mentions[EntityReference(.minister, id)] ?? []))
    }

    /// Different roles in the articles' words, each with its first telling; the one held now last.
    private func statedRoles(_ appearances: [Appearance<PersonFact>]) -> [StatedRole] {
        RoleTellings(
            appearances.compactMap { appearance in
                guard let role = appearance.fact.role, let mention = appearance.fact.mentions.first else { return nil }
                return StatedRole(
                    role: role, organisation: appearance.fact.organisation, country: appearance.fact.country,
                    source: ParagraphReference(appearance.article, paragraph: mention.paragraph),
                    published: records[appearance.article]?.article.published)
            }
        ).roles
    }

    /// The acts that belong on a person's page: those of the country or organisation they stand for, on days in office;
    /// and those told in the very sentences that they say.
    private func acts(of page: MinisterPage?, country: String?, statements: [Statement]) -> IndexedActs {
        let sentences = Dictionary(grouping: statements, by: \.id.source)
            .mapValues { $0.map { Folding.words($0.context) } }
        let told = acts(toldIn: sentences.keys).only { act in
            act.sentences.contains { sentence in
                let words = Folding.words(sentence.text)
                return sentences[sentence.source]?.contains { $0.contains(words) || words.contains($0) } ?? false
            }
        }
        guard let page else { return told }
        return Set(page.offices.compactMap(\.of) + [country].compactMap { $0 }).reduce(told) { acts, actor in
            acts.union(
                self.acts(of: actor).only { act in
                    act.published.map { date in
                        page.offices.contains { $0.isHeld(on: date) && ($0.of ?? country) == actor }
                    } ?? false
                })
        }
    }
}
