import BriefingModel

/// The names of the entity pages and of the built-in lists, as one gazetteer per language.
struct NameIndex: Sendable {
    /// The automaton over all forms.
    let gazetteer: Gazetteer
    /// For each built-in system the page that describes it, if there is one.
    let pageOfKnownSystem: [EntityReference?]

    init(knowledge: Knowledge, language: Language) {
        var builder = GazetteerBuilder()
        for minister in knowledge.ministers {
            for form in Self.forms(minister.page) {
                builder.add(form, .page(EntityReference(.minister, minister.page.id)), terms: [.capitalised, .untied])
            }
        }
        for meeting in knowledge.meetings {
            for form in Self.forms(meeting.page) {
                builder.add(form, .page(EntityReference(.meeting, meeting.page.id)))
            }
        }
        var pageOfForm: [[UInt8]: EntityReference] = [:]
        for system in knowledge.systems {
            let reference = EntityReference(.system, system.page.id)
            for form in Self.forms(system.page) {
                builder.add(form, .page(reference), terms: Self.terms(needsContext: system.needsContext), plural: true)
                pageOfForm[FoldedText.symbols(of: form)] = reference
            }
        }
        let needsContext = Set(
            knowledge.systems.filter(\.needsContext).map { EntityReference(.system, $0.page.id) })
        var pages: [EntityReference?] = []
        for (index, system) in language.knownSystems.enumerated() {
            let page = system.forms.lazy.compactMap { pageOfForm[FoldedText.symbols(of: $0)] }.first
            pages.append(page)
            for form in system.forms where pageOfForm[FoldedText.symbols(of: form)] == nil {
                builder.add(
                    form, page.map { .page($0) } ?? .knownSystem(index),
                    terms: Self.terms(needsContext: page.map(needsContext.contains) ?? system.needsContext),
                    plural: true)
            }
        }
        for (index, system) in language.genericSystems.enumerated() {
            for form in system.forms where pageOfForm[FoldedText.symbols(of: form)] == nil {
                builder.add(form, .genericSystem(index), terms: system.needsContext ? .needsContext : [])
            }
        }
        gazetteer = Gazetteer(builder)
        pageOfKnownSystem = pages
    }

    private static func forms(_ page: EntityPage) -> [String] { [page.name] + page.aliases }

    private static func terms(needsContext: Bool) -> Surface.Terms {
        needsContext ? [.capitalised, .needsContext] : .capitalised
    }
}
