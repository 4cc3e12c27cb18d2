import BriefingModel

/// What became of one file of an entity.
struct EntityPageOutcome: Sendable {
    /// A page of one of the three kinds.
    enum Page: Sendable {
        case minister(MinisterPage)
        case meeting(MeetingPage)
        case system(SystemPage)
    }

    /// `nil` when its front matter cannot be read.
    var page: Page?
    /// What was wrong with it.
    var diagnostics: [Diagnostic] = []

    /// Reads a page.
    init(_ kind: EntityKind, _ file: DecodedFile, path: String, id: EntityID) {
        var reader = EntityPageReader(path: path, id: id)
        page =
            switch kind {
            case .minister: reader.minister(file).map(Page.minister)
            case .meeting: reader.meeting(file).map(Page.meeting)
            case .system: reader.system(file).map(Page.system)
            }
        diagnostics = file.diagnostics + reader.diagnostics
    }
}

extension Knowledge {
    /// Adds a page.
    mutating func add(_ page: EntityPageOutcome.Page) {
        switch page {
        case .minister(let page): ministers.append(page)
        case .meeting(let page): meetings.append(page)
        case .system(let page): systems.append(page)
        }
    }
}
