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
        var pageOfForm: [Word: EntityReference] = [:]
        for system in knowledge.systems {
            let reference = EntityReference(.system, system.page.id)
            for form in Self.forms(system.page) {
                let symbols = FoldedText.symbols(of: form)
                builder.add(
                    symbols, .page(reference), terms: Self.terms(form, system.needsContext), plural: true)
                pageOfForm[Word(symbols)] = reference
            }
        }
        for (index, system) in language.knownSystems.enumerated() {
            let pages = system.forms.map { pageOfForm[Word($0.symbols)] }
            let page = pages.lazy.compactMap(\.self).first
            for (form, ownPage) in zip(system.forms, pages) where ownPage == nil {
                builder.add(
                    form.symbols, page.map { .page($0) } ?? .knownSystem(index),
                    terms: Self.terms(form.text, form.needsContext), plural: true)
            }
        }
        for (index, system) in language.genericSystems.enumerated() {
            let needsContext = system.forms.contains(where: \.needsContext)
            for form in system.forms where pageOfForm[Word(form.symbols)] == nil {
                // « anti-chars » are no tanks.
                builder.add(
                    form.symbols, .genericSystem(index), terms: needsContext ? [.needsContext, .untied] : .untied)
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
