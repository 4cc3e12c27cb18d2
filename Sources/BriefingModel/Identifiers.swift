/// The stable name of an article: the slug of its path under `articles/` without extension, or of a JSON line's `id`.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// An ASCII slug.
    public let text: String

    /// Takes a slug as the identifier.
    public init(_ slug: Slug) { text = slug.text }

    /// Reads an identifier that an author wrote; `nil` unless it is a slug already.
    public init?(written text: some StringProtocol) {
        guard let slug = Slug(text), slug.text == text else { return nil }
        self.text = slug.text
    }

    public var description: String { text }

    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.text < right.text }
}

/// The stable name of a minister, meeting or system: the slug of its page's file name, or of the recognised name.
public struct EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// An ASCII slug, unique among entities of one kind.
    public let text: String

    /// Takes a slug as the identifier.
    public init(_ slug: Slug) { text = slug.text }

    public var description: String { text }

    public static func < (left: EntityID, right: EntityID) -> Bool { left.text < right.text }
}

/// The kinds of thing that a page of the site can be about, beside articles.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
    case minister, meeting, system

    /// The folder that holds the kind's pages, in the corpus and in the site alike.
    public var folder: String {
        switch self {
        case .minister: "ministers"
        case .meeting: "meetings"
        case .system: "systems"
        }
    }
}

/// An entity of any kind, as a link can point to it.
public struct EntityReference: Hashable, Comparable, Sendable {
    /// What kind of thing it is.
    public var kind: EntityKind
    /// Its identifier among its kind.
    public var id: EntityID

    /// Makes a reference to the entity `id` of `kind`.
    public init(_ kind: EntityKind, _ id: EntityID) {
        self.kind = kind
        self.id = id
    }

    public static func < (left: EntityReference, right: EntityReference) -> Bool {
        (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
    }
}
