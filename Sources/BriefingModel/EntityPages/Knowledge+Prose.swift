extension Knowledge {
    /// What the pages state, without the team's own prose.
    public var withoutProse: Knowledge {
        var knowledge = self
        for index in knowledge.ministers.indices { knowledge.ministers[index].page.dropProse() }
        for index in knowledge.meetings.indices { knowledge.meetings[index].page.dropProse() }
        for index in knowledge.systems.indices { knowledge.systems[index].page.dropProse() }
        return knowledge
    }

    /// The entities whose prose, or its place in the file, is not what `other` has; both state the same otherwise.
    public func proseChanges(from other: Knowledge) -> Set<EntityReference> {
        func changes(_ kind: EntityKind, _ pages: [EntityPage], _ others: [EntityPage]) -> [EntityReference] {
            let former = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }
            return pages.filter { former[$0.id] != $0 }.map { EntityReference(kind, $0.id) }
        }
        return Set(
            changes(.minister, ministers.map(\.page), other.ministers.map(\.page))
                + changes(.meeting, meetings.map(\.page), other.meetings.map(\.page))
                + changes(.system, systems.map(\.page), other.systems.map(\.page)))
    }
}

extension EntityPage {
    fileprivate mutating func dropProse() {
        prose = ""
        proseLine = 1
    }
}
