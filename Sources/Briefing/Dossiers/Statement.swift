import BriefingModel

/// Something somebody said, with every article that tells it.
public typealias Statement = Shared<StatementContent>

/// What is known of a statement.
public struct StatementContent: Hashable, Sendable {
    /// How the words reached the corpus.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// In quotation marks, a sentence or more.
        case quotation
        /// Words in marks inside a sentence that reports the rest, or a sentence that reports all in its own words.
        case reported
    }

    /// Where it was first told; its permalink is made of this.
    public var id: StatementID
    /// How the words reached the corpus.
    public var kind: Kind
    /// The words in quotation marks, verbatim, those that one sentence reports joined with « […] »; of speech that is
    /// only reported, the whole sentence.
    public var text: String
    /// For `reported`, the whole sentence or sentences around the words; else the same as `text`.
    public var context: String
    /// Whose words they are.
    public var speaker: Speaker
    /// The infinitive or preposition that names the speaker.
    public var cue: String?
    /// Whether the speaker could not be told for certain.
    public var isDoubtful: Bool
    /// When the first article that tells it was published.
    public var published: PartialDate?
    /// The meeting it was told with: the article's main one.
    public var meeting: EntityID?
    /// The systems named in the same words or sentence.
    public var systems: [EntityID]
    /// Further articles with the same words, in order of date.
    public var repeats: [StatementID]
    /// The further words in marks of the same sentence, which are marked on the article's page.
    public var fragments: [StatementID]

    /// The paragraph that holds it.
    public var source: ParagraphReference { id.source }
}

/// The permanent name of a statement: article, paragraph and place in it, all unmoved when articles are added.
public struct StatementID: Hashable, Comparable, Sendable {
    /// The paragraph where it begins.
    public var source: ParagraphReference
    /// 1 for the first quotation that begins in the paragraph; sentences that only report follow the last one.
    public var place: Int

    /// The anchor on every page that shows it, such as `c-2022-10-12-depeche-p3-1`.
    public var anchor: String { "c-\(source.article)-p\(source.paragraph + 1)-\(place)" }

    /// The anchor inside the article's own page, such as `c3-1`.
    public var anchorInArticle: String { "c\(source.paragraph + 1)-\(place)" }

    public static func < (left: StatementID, right: StatementID) -> Bool {
        (left.source, left.place) < (right.source, right.place)
    }
}
