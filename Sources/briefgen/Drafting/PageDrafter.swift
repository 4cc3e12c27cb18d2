import Briefing
import BriefingModel

/// Drafts entity pages from a book.
struct PageDrafter {
    let book: Book
    private let text: DraftText
    private let owners: FormOwners

    init(book: Book) {
        self.book = book
        text = DraftText(language: book.settings.language)
        owners = FormOwners(book)
    }

    /// A page about `name`, which somebody asked for: the full name where the articles know only one that ends so.
    func draft(_ kind: EntityKind, name: String) throws(DraftError) -> PageDraft {
        guard let slug = Slug(name), slug.text != "index" else { throw .noSlug(name) }
        let id = EntityID(slug)
        switch kind {
        case .minister:
            let dossier = Self.match(name, id, in: book.ministers.values) { ($0.id, $0.name) }
            let isFull = dossier.map { Folding.words($0.name).hasPrefix(Folding.words(name)) } ?? true
            return minister(isFull ? name : dossier?.name ?? name, isFull ? id : dossier?.id ?? id, dossier, seen: nil)
        case .meeting:
            let dossier = Self.match(name, id, in: book.meetings.values) { ($0.id, $0.name) }
            return meeting(dossier?.id == id ? dossier?.name ?? name : name, dossier?.id ?? id, dossier, seen: nil)
        case .system:
            let dossier = Self.match(name, id, in: book.systems.values) { ($0.id, $0.name) }
            return system(name, id, dossier, seen: nil)
        }
    }

    /// A page about a name that nobody asked for, marked as a draft, with the places that the name was read from.
    func draft(_ found: Discovered) -> PageDraft? {
        switch found.kind {
        case .minister: book.ministers[found.id].map { minister($0.name, $0.id, $0, seen: found) }
        case .meeting: book.meetings[found.id].map { meeting($0.name, $0.id, $0, seen: found) }
        case .system: book.systems[found.id].map { system($0.name, $0.id, $0, seen: found) }
        }
    }

    private func minister(
        _ name: String, _ id: EntityID, _ dossier: MinisterDossier?, seen: Discovered?
    ) -> PageDraft {
        var lines = head(name, id, .minister, forms: dossier?.mentions ?? [], example: Self.surname(of: name))
        lines.append(dossier?.country.map { "country: " + YAMLText.scalar($0) } ?? "# country: Pays-Bas")
        let offices = dossier.map { Self.offices(of: $0, in: book) } ?? []
        if offices.isEmpty {
            lines += [
                "# \(text.office)", "# offices:",
                "#   - {title: ministre de la Défense, of: Pays-Bas, from: 2022-01-10}",
            ]
        } else {
            lines.append("offices:   # \(text.officeDates)")
            lines += offices.map { office in
                let of = office.owner.map { ", of: " + YAMLText.scalar($0) } ?? ""
                return "  - {title: \(YAMLText.scalar(office.role))\(of), source: \"\(office.source)\"}"
            }
        }
        return page("ministers/\(id).md", lines, seen)
    }

    private func meeting(
        _ name: String, _ id: EntityID, _ dossier: MeetingDossier?, seen: Discovered?
    ) -> PageDraft {
        var lines = ["name: " + YAMLText.scalar(name)]
        let kinds = MeetingKind.allCases.map(\.rawValue).joined(separator: ", ")
        lines.append("kind: \(dossier?.kind.rawValue ?? "other")   # \(text.kind) \(kinds)")
        lines.append(dossier?.place.map { "place: " + YAMLText.scalar($0) } ?? "# place: Bruxelles")
        if let dossier, let start = dossier.start {
            lines.append("start: \(start)" + (dossier.date == .stated ? "" : "   # \(text.inferredDays)"))
            lines.append("end: \(dossier.end ?? start)")
            if dossier.date == .stated, let source = dossier.dateSource { lines.append("source: \"\(source)\"") }
        } else {
            lines += ["# \(text.days)", "# start: 2022-10-12", "# end: 2022-10-13"]
        }
        return page("meetings/\(id).md", lines, seen)
    }

    private func system(_ name: String, _ id: EntityID, _ dossier: SystemDossier?, seen: Discovered?) -> PageDraft {
        var lines = head(name, id, .system, forms: dossier?.mentions ?? [], example: "IRIS-T SLM")
        let categories = SystemCategory.allCases.map(\.rawValue).joined(separator: ", ")
        lines.append("category: \(dossier?.category?.rawValue ?? "other")   # \(text.category) \(categories)")
        lines.append("needs_context: false   # \(text.needsContext)")
        return page("systems/\(id).md", lines, seen)
    }

    private func head(
        _ name: String, _ id: EntityID, _ kind: EntityKind, forms: [SourcedMention], example: String
    ) -> [String] {
        let aliases = owners.aliases(of: name, EntityReference(kind, id), forms: forms.map(\.text))
        return [
            "name: " + YAMLText.scalar(name),
            aliases.isEmpty
                ? "# aliases: [\(YAMLText.scalar(example))]   # \(text.aliases)" : "aliases: " + YAMLText.list(aliases),
        ]
    }

    private func page(_ path: String, _ lines: [String], _ seen: Discovered?) -> PageDraft {
        var lines = ["---"] + lines
        if let seen {
            lines += ["draft: true   # \(text.draft)", "# \(text.seen(seen.mentions, seen.articles))"]
            lines += seen.evidence.map { "#   \(Self.place($0.location))  \($0.text)" }
        }
        return PageDraft(path: path, text: (lines + ["# \(text.prose)", "---", ""]).joined(separator: "\n"))
    }

    private static func place(_ location: SourceLocation) -> String {
        location.file + (location.line.map { ":\($0)" } ?? "")
    }

    /// The dossier with that identifier, with that name, or the only one whose name ends with it.
    private static func match<Dossier>(
        _ name: String, _ id: EntityID, in dossiers: some Collection<Dossier>,
        naming: (Dossier) -> (id: EntityID, name: String)
    ) -> Dossier? {
        if let exact = dossiers.first(where: { naming($0).id == id }) { return exact }
        let wanted = Folding.words(name)
        if let named = dossiers.first(where: { Folding.words(naming($0).name) == wanted }) { return named }
        let ending = dossiers.filter { Folding.words(naming($0).name).hasSuffix(" " + wanted) }
        return ending.count == 1 ? ending.first : nil
    }

    private static func surname(of name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }
}
