import Briefing
import BriefingModel

/// Somebody or something that articles name and that has no page, with what they say of it.
struct Discovered {
    /// A place that names it, with the words around.
    struct Evidence: Hashable {
        var source: ParagraphReference
        /// The file, and the line where the paragraph begins.
        var location: SourceLocation
        /// Words before the name, the name as it stands there, words after it; cut with `…`.
        var before: String, name: String, after: String

        /// `… le ministre de la Défense, Tomas Edberg, a demandé …`.
        var text: String { before + name + after }
    }

    var kind: EntityKind
    var id: EntityID
    var name: String
    /// What it is, in the articles' words: an office and a country, a place and days, a family of systems.
    var description: String?
    /// How many articles name it, and how often.
    var articles: Int, mentions: Int
    /// Statements by a person, or about a meeting or system; transfers of a system.
    var statements: Int, acts: Int
    /// When the first and the last dated article that names it were published.
    var first: PartialDate?, last: PartialDate?
    /// The paragraphs that tell most, three at most, the one that states the office or the days first.
    var evidence: [Evidence]
    /// Whether an article states an office.
    var isInOffice = false

    /// The page that would be written, relative to the corpus.
    var file: String { "\(kind.folder)/\(id).md" }
}

extension Discovered.Evidence {
    /// Words shown on each side of the name, in characters at most.
    private static let longestBefore = 60, longestAfter = 80

    init(_ mention: SourcedMention, at location: SourceLocation) {
        source = mention.source
        self.location = location
        name = mention.text
        before = Self.end(of: mention.before)
        after = Self.start(of: mention.after)
    }

    private static func end(of text: String) -> String {
        guard text.count > longestBefore else { return text }
        return "… " + text.suffix(longestBefore).drop { $0 != " " }.drop { $0 == " " }
    }

    private static func start(of text: String) -> String {
        guard text.count > longestAfter else { return text }
        let cut = text.prefix(longestAfter)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + " …"
    }
}
