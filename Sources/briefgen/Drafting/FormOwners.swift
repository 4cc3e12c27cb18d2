import Briefing
import BriefingModel

/// Who goes by which forms of a name in a book, so that no draft claims one that is somebody else’s too.
struct FormOwners {
    private var owners: [String: Set<EntityReference>] = [:]

    /// Aliases that a draft states at most.
    private static let mostAliases = 6

    init(_ book: Book) {
        for dossier in book.ministers.values {
            note(EntityReference(.minister, dossier.id), dossier.name, dossier.page?.page, dossier.mentions)
        }
        for dossier in book.systems.values {
            note(EntityReference(.system, dossier.id), dossier.name, dossier.page?.page, dossier.mentions)
        }
    }

    private mutating func note(
        _ owner: EntityReference, _ name: String, _ page: EntityPage?, _ mentions: [SourcedMention]
    ) {
        for form in [name] + (page?.aliases ?? []) + mentions.map(\.text) {
            owners[Folding.words(form), default: []].insert(owner)
        }
        // Two people of one surname: it can be nobody’s alias, whether or not an article uses it alone.
        if owner.kind == .minister, let surname = Folding.words(name).split(separator: " ").last {
            owners[String(surname), default: []].insert(owner)
        }
    }

    /// Other forms of `name` that articles use for `owner` alone, the most frequent first; those that are only written
    /// differently left out.
    func aliases(of name: String, _ owner: EntityReference, forms: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for form in forms { counts[form, default: 0] += 1 }
        var seen: Set<String> = [Folding.words(name)]
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .filter { form, _ in
                let words = Folding.words(form)
                return form.first?.isUppercase == true && (owners[words] ?? []).isSubset(of: [owner])
                    && seen.insert(words).inserted
            }
            .prefix(Self.mostAliases).map(\.key)
    }
}
