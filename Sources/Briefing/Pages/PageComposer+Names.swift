import BriefingModel
import Templating

extension PageComposer {
    /// How a speaker is named, and where the name leads.
    func speaker(_ speaker: Speaker) -> (name: String, path: PagePath?, person: EntityID?) {
        switch speaker {
        case .named(let id, let name):
            let person = ready.people[id]
            return (person?.name ?? text.typeset(name), person?.path, id)
        case .anonymous(let words): return (words, nil, nil)
        case .organisation(let name): return (text.typeset(text.place(name)), nil, nil)
        case .unknown: return (text.statements.unknownSpeaker, nil, nil)
        }
    }

    /// Why a statement's speaker is not certain.
    func doubt(of statement: Statement) -> String? {
        if statement.isDoubtful { return text.statements.doubtful }
        if case .anonymous = statement.speaker { return text.statements.anonymous }
        return nil
    }

    /// The country, or the organisation of the last office.
    func countryOrOrganisation(_ person: EntityID) -> String? {
        guard let dossier = book.ministers[person] else { return nil }
        return
            (dossier.country ?? dossier.page?.offices.last?.of ?? dossier.statedRoles.last?.owner)
            .map(text.place)
    }

    /// « Bruxelles, 12 et 13 octobre 2022 », as far as known.
    func placeAndDates(_ dossier: MeetingDossier) -> String? { Self.placeAndDates(dossier, text) }

    private static func placeAndDates(_ dossier: MeetingDossier, _ text: SiteText) -> String? {
        let dates = dossier.start.map { text.dates.span($0, dossier.end) }
        let isNamed = dossier.place.map { Folding.words(dossier.name).contains(Folding.words($0)) } ?? true
        let parts = [isNamed ? nil : dossier.place, dates].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A meeting in a list of others: its name, place and year.
    static func shortName(_ dossier: MeetingDossier, _ text: SiteText) -> String {
        [dossier.name, placeAndDates(dossier, text)].compactMap { $0 }.joined(separator: ", ")
    }

    /// A meeting on an axis: « 12 oct., Bruxelles ».
    func axisLabel(_ dossier: MeetingDossier) -> (long: String, short: String)? {
        guard let start = dossier.start, start.precision == .day else { return nil }
        let date = text.dates.short(start)
        return ([date, dossier.place].compactMap { $0 }.joined(separator: ", "), date)
    }

    /// A meeting of a year: « 12 oct., groupe de contact, Bruxelles ».
    func dayAndKind(_ dossier: MeetingDossier) -> String {
        guard let start = dossier.start, start.precision == .day, let kind = text.words.kind(of: dossier)
        else {
            return text.typeset(dossier.name)
        }
        return [text.dates.short(start), dossier.kind == .other ? text.typeset(dossier.name) : kind, dossier.place]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// A meeting in a row of a table: « Groupe de contact, Bruxelles, 12 oct. 2022 ».
    func compactName(_ dossier: MeetingDossier) -> String {
        guard let start = dossier.start, start.precision == .day, dossier.kind != .other,
            let kind = text.words.kind(of: dossier)
        else { return shortName(dossier) }
        return [Self.capitalized(kind), dossier.place, "\(text.dates.short(start))\u{A0}\(start.year)"]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// What tells a meeting of a graph apart from the others of its day.
    enum NodeDetail { case place, kind }

    /// A meeting as a node of a graph: « 12 oct. 2022, Bruxelles », or « 12 oct. 2022, groupe de contact ».
    func nodeLabel(_ dossier: MeetingDossier, naming detail: NodeDetail = .place) -> String {
        let date = dossier.start.map { start in
            start.precision == .day ? "\(text.dates.short(start)) \(start.year)" : text.dates.text(start)
        }
        if let kind = text.words.kind(of: dossier), detail == .kind {
            return [date, kind].compactMap { $0 }.joined(separator: ", ")
        }
        if date == nil, let place = dossier.place { return "\(place), \(text.dates.unknown)" }
        return [date, dossier.place ?? dossier.name].compactMap { $0 }.joined(separator: ", ")
    }

    /// The title of an article, or what stands for one.
    func title(of article: ArticleID) -> String {
        ready.articles[article]?.title ?? text.statements.untitled(["id": article.text])
    }

    /// Links to systems that have a page.
    func systemLinks(_ ids: [EntityID]) -> [TemplateValue] {
        ids.compactMap { id in
            book.systems[id].map { dossier in
                [
                    "name": .text(ready.systems[id] ?? dossier.name),
                    "path": .text(PagePath(EntityReference(.system, id)).text),
                ]
            }
        }
    }

    /// The page of an act's system, unless it is a category.
    func systemPath(_ act: Act) -> PagePath? {
        book.systems[act.systemID].map { PagePath(EntityReference(.system, $0.id)) }
    }

    /// A meeting in a list of others: its name, place and year.
    func shortName(_ dossier: MeetingDossier) -> String {
        ready.meetings[dossier.id] ?? text.typeset(Self.shortName(dossier, text))
    }

    /// The name of an act's system.
    func systemName(_ act: Act) -> String {
        ready.systems[act.systemID] ?? text.typeset(Self.capitalized(act.system))
    }

    /// What an act is about: a system, what is given for it, or a category.
    func gift(_ act: Act) -> String {
        if let supply = act.supply {
            return text.acts.supply(["supply": text.typeset(supply), "system": systemName(act)])
        }
        return act.isGeneric ? text.typeset(act.system) : systemName(act)
    }

    /// An address of the web as a link may carry it; anything but http and https is none.
    static func webAddress(_ text: String) -> String? {
        let folded = text.lowercased()
        guard folded.hasPrefix("https://") || folded.hasPrefix("http://") else { return nil }
        return text.unicodeScalars.contains { $0 == " " || $0 == "\"" || $0 == "<" || $0 == ">" || $0.value < 0x20 }
            ? nil : text
    }

    /// `Citation` gives `citation`.
    static func uncapitalized(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// `ministre` gives `Ministre`.
    static func capitalized(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
