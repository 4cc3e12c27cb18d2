import BriefingModel

/// Reads one Markdown page about a minister, meeting or system; unknown keys and wrong types are errors.
struct EntityPageReader {
    /// What was wrong so far.
    private(set) var diagnostics: [Diagnostic] = []
    private let path: String
    private let id: EntityID

    /// Prepares to read the page at `path` relative to the corpus.
    init(path: String, id: EntityID) {
        self.path = path
        self.id = id
    }

    /// Keys that a page of every kind may have.
    private static let commonKeys = ["name", "aliases", "source", "draft"]

    /// Reads a minister's page; `nil` when its front matter is broken or has no name.
    mutating func minister(_ file: DecodedFile) -> MinisterPage? {
        guard var (page, keys) = common(file, keys: ["country", "gender", "offices"]) else { return nil }
        defer { diagnostics += keys.diagnostics }
        let offices = keys.mappings("offices").compactMap { office(entries: $0.entries, location: $0.location) }
        page.keyLocations = keys.keyLocations
        return MinisterPage(
            page: page, country: keys.text("country"), gender: keys.choice("gender", Gender.self), offices: offices)
    }

    /// Reads a meeting's page; `nil` when its front matter is broken or has no name.
    mutating func meeting(_ file: DecodedFile) -> MeetingPage? {
        guard var (page, keys) = common(file, keys: ["kind", "place", "start", "end"]) else { return nil }
        defer { diagnostics += keys.diagnostics }
        page.keyLocations = keys.keyLocations
        let start = keys.date("start")
        return MeetingPage(
            page: page, kind: keys.choice("kind", MeetingKind.self) ?? .other, place: keys.text("place"),
            start: start, end: keys.date("end") ?? start)
    }

    /// Reads a system's page; `nil` when its front matter is broken or has no name.
    mutating func system(_ file: DecodedFile) -> SystemPage? {
        guard var (page, keys) = common(file, keys: ["category", "needs_context"]) else { return nil }
        defer { diagnostics += keys.diagnostics }
        page.keyLocations = keys.keyLocations
        return SystemPage(
            page: page, category: keys.choice("category", SystemCategory.self) ?? .other,
            needsContext: keys.truth("needs_context") ?? false)
    }

    /// What pages of every kind have, and the reader of the other keys.
    private mutating func common(_ file: DecodedFile, keys: [String]) -> (page: EntityPage, keys: MappingReader)? {
        let bytes = file.text.bytes
        let parts = FrontMatter(bytes, range: file.range)
        guard let yaml = parts.yaml else {
            note(parts.isUnclosed ? .unclosedFrontMatter : .missingFrontMatter, line: 1)
            return nil
        }
        let entries: [MetadataEntry]
        do {
            let yaml = String(decoding: bytes[yaml], as: UTF8.self)
            if let flat = FlatYAML.read(yaml, file: path, firstLine: 2, isStrict: true) {
                entries = flat
            } else {
                entries = try YAMLReader.read(yaml, file: path, firstLine: 2)
            }
        } catch {
            diagnostics.append(error.reason.diagnostic(at: error.location))
            return nil
        }
        var reader = MappingReader(entries, isStrict: true)
        reader.refuseUnknownKeys(known: Self.commonKeys + keys)
        guard let name = reader.text("name") else {
            diagnostics += reader.diagnostics
            note(.missingKey("name"), line: 1)
            return nil
        }
        let (prose, blankLines) = Self.withoutLeadingBlankLines(String(decoding: bytes[parts.body], as: UTF8.self))
        let page = EntityPage(
            id: id, name: name, aliases: reader.texts("aliases"), prose: prose, path: path,
            proseLine: parts.bodyLine + blankLines, isDraft: reader.truth("draft") ?? false,
            source: reader.reference("source"))
        return (page, reader)
    }

    private mutating func office(entries: [MetadataEntry], location: SourceLocation) -> Office? {
        var reader = MappingReader(entries, isStrict: true)
        reader.refuseUnknownKeys(known: ["title", "of", "from", "to", "source"])
        defer { diagnostics += reader.diagnostics }
        guard let title = reader.text("title") else {
            reader.note(.missingKey("title"), at: location)
            return nil
        }
        return Office(
            title: title, of: reader.text("of"), from: reader.date("from"), to: reader.date("to"),
            source: reader.reference("source"), location: location)
    }

    private mutating func note(_ problem: CorpusDiagnostic, line: Int) {
        diagnostics.append(problem.diagnostic(at: SourceLocation(file: path, line: line)))
    }

    /// The body from its first line with text on, and how many lines were before it.
    private static func withoutLeadingBlankLines(_ body: String) -> (text: String, blankLines: Int) {
        var blankLines = 0
        var start = body.startIndex
        var index = start
        while index < body.endIndex {
            let scalar = body.unicodeScalars[index]
            if scalar == "\n" {
                blankLines += 1
                start = body.unicodeScalars.index(after: index)
            } else if scalar != " ", scalar != "\t", scalar != "\r" {
                break
            }
            index = body.unicodeScalars.index(after: index)
        }
        return (String(body[start...]), blankLines)
    }
}
