import BriefingModel

/// The names of the entity pages and of the built-in lists, as one gazetteer per language.
struct NameIndex: Sendable {
    /// The automaton over all forms.
    let gazetteer: Gazetteer

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
                builder.add(form, .page(reference), terms: Self.terms(form, system.needsContext), plural: true)
                pageOfForm[FoldedText.symbols(of: form)] = reference
            }
        }
        for (index, system) in language.knownSystems.enumerated() {
            let page = system.forms.lazy.compactMap { pageOfForm[FoldedText.symbols(of: $0.text)] }.first
            for form in system.forms where pageOfForm[FoldedText.symbols(of: form.text)] == nil {
                builder.add(
                    form.text, page.map { .page($0) } ?? .knownSystem(index),
                    terms: Self.terms(form.text, form.needsContext), plural: true)
            }
        }
        for (index, system) in language.genericSystems.enumerated() {
            let needsContext = system.forms.contains(where: \.needsContext)
            for form in system.forms where pageOfForm[FoldedText.symbols(of: form.text)] == nil {
                // « anti-chars » are no tanks.
                builder.add(form.text, .genericSystem(index), terms: needsContext ? [.needsContext, .untied] : .untied)
            }
        }
        gazetteer = Gazetteer(builder)
    }

    private static func forms(_ page: EntityPage) -> [String] { [page.name] + page.aliases }

    /// A name written with a capital must have one in the text; a description must not.
    private static func terms(_ form: String, _ needsContext: Bool) -> Surface.Terms {
        let isName = form.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
        let terms: Surface.Terms = isName ? .capitalised : []
        return needsContext ? terms.union(.needsContext) : terms
    }
}
