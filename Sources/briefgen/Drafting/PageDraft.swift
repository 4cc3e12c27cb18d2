import Briefing
import BriefingModel

/// A new entity page, its front matter filled in with what the articles say.
struct PageDraft: Hashable {
    /// The path in the corpus.
    var path: String
    /// The page.
    var text: String
}

/// Drafts entity pages from a book.
struct PageDrafter {
    let book: Book
    /// Whether `draft: true` is written, for pages that nobody asked for by name.
    var marksDrafts = false
    private var text: DraftText { DraftText(language: book.settings.language) }

    init(book: Book, marksDrafts: Bool = false) {
        self.book = book
        self.marksDrafts = marksDrafts
    }

    /// A page about `name`.
    func draft(_ kind: EntityKind, name: String) throws(DraftError) -> PageDraft {
        guard let slug = Slug(name), slug.text != "index" else { throw .noSlug(name) }
        switch kind {
        case .minister: return minister(name, slug)
        case .meeting: return meeting(name, slug)
        case .system: return system(name, slug)
        }
    }

    private func minister(_ name: String, _ slug: Slug) -> PageDraft {
        let dossier = Self.match(name, slug, in: book.ministers.values) { ($0.id, $0.name) }
        var lines = head(name, forms: dossier?.mentions.map(\.text) ?? [], example: Self.surname(of: name))
        lines.append(dossier?.country.map { "country: " + YAMLText.scalar($0) } ?? "# country: Pays-Bas")
        let roles = (dossier?.statedRoles ?? []).prefix(4)
        if roles.isEmpty {
            lines += [
                "# \(text.office)", "# offices:",
                "#   - {title: ministre de la Défense, of: Pays-Bas, from: 2022-01-10}",
            ]
        } else {
            lines.append("offices:   # \(text.officeDates)")
            lines += roles.map { role in
                let of = role.organisation.map { ", of: " + YAMLText.scalar($0) } ?? ""
                return "  - {title: \(YAMLText.scalar(role.role))\(of), source: \"\(role.source)\"}"
            }
        }
        return page("ministers/\(slug).md", lines)
    }

    private func meeting(_ name: String, _ slug: Slug) -> PageDraft {
        let dossier = Self.match(name, slug, in: book.meetings.values) { ($0.id, $0.name) }
        let shown = dossier.map { $0.id.text == name ? $0.name : name } ?? name
        var lines = ["name: " + YAMLText.scalar(shown)]
        let kinds = MeetingKind.allCases.map(\.rawValue).joined(separator: ", ")
        lines.append("kind: \(dossier?.kind.rawValue ?? "other")   # \(text.kind) \(kinds)")
        lines.append(dossier?.place.map { "place: " + YAMLText.scalar($0) } ?? "# place: Bruxelles")
        if let start = dossier?.start {
            lines.append("start: \(start)")
            lines.append("end: \(dossier?.end ?? start)")
            if let source = dossier?.dateSource { lines.append("source: \"\(source)\"") }
        } else {
            lines += ["# \(text.days)", "# start: 2022-10-12", "# end: 2022-10-13"]
        }
        let stem = [dossier?.start?.description, Slug(shown)?.text ?? slug.text].compactMap { $0 }
        let isDated = slug.text.hasPrefix(stem[0])
        return page("meetings/\(isDated ? slug.text : stem.joined(separator: "-")).md", lines)
    }

    private func system(_ name: String, _ slug: Slug) -> PageDraft {
        let dossier = Self.match(name, slug, in: book.systems.values) { ($0.id, $0.name) }
        var lines = head(name, forms: dossier?.mentions.map(\.text) ?? [], example: "IRIS-T SLM")
        let categories = SystemCategory.allCases.map(\.rawValue).joined(separator: ", ")
        lines.append("category: \(dossier?.category?.rawValue ?? "other")   # \(text.category) \(categories)")
        lines.append("needs_context: false   # \(text.needsContext)")
        return page("systems/\(slug).md", lines)
    }

    private func head(_ name: String, forms: [String], example: String) -> [String] {
        let aliases = Self.aliases(of: name, forms: forms)
        return [
            "name: " + YAMLText.scalar(name),
            aliases.isEmpty
                ? "# aliases: [\(example)]   # \(text.aliases)" : "aliases: " + YAMLText.list(aliases),
        ]
    }

    private func page(_ path: String, _ lines: [String]) -> PageDraft {
        let all = ["---"] + lines + (marksDrafts ? ["draft: true"] : []) + ["# \(text.prose)", "---", ""]
        return PageDraft(path: path, text: all.joined(separator: "\n"))
    }

    /// The dossier with the name's slug as identifier, with that name, or the only one whose name ends with it.
    private static func match<Dossier>(
        _ name: String, _ slug: Slug, in dossiers: some Collection<Dossier>,
        naming: (Dossier) -> (id: EntityID, name: String)
    ) -> Dossier? {
        if let exact = dossiers.first(where: { naming($0).id.text == slug.text }) { return exact }
        let wanted = Folding.words(name)
        if let named = dossiers.first(where: { Folding.words(naming($0).name) == wanted }) { return named }
        let ending = dossiers.filter { Folding.words(naming($0).name).hasSuffix(" " + wanted) }
        return ending.count == 1 ? ending.first : nil
    }

    /// Other forms of a name, the most frequent first, six at most; those that are only written differently left out.
    private static func aliases(of name: String, forms: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for form in forms { counts[form, default: 0] += 1 }
        var seen: Set<String> = [Folding.words(name)]
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .filter { form, _ in form.first?.isUppercase == true && seen.insert(Folding.words(form)).inserted }
            .prefix(6).map(\.key)
    }

    private static func surname(of name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }
}
