import BriefingModel
import Synchronization

/// What one reading of a corpus leaves for the next of the same process, so that a file that is as it was is not read
/// again. The corpus is the same as without it.
public final class CorpusMemory: Sendable {
    /// What became of each file, by its path relative to the corpus.
    struct Known: Sendable {
        var settings = SiteSettings()
        var articles: [String: (version: ArticleInput.Version, outcome: ArticleOutcome)] = [:]
        var pages: [String: (version: FileVersion, outcome: EntityPageOutcome)] = [:]
    }

    private let state = Mutex(Known())

    /// Makes a memory of nothing.
    public init() {}

    /// What is known from the last reading.
    var known: Known { state.withLock { $0 } }

    /// Remembers a reading in place of the last one.
    func remember(_ known: Known) { state.withLock { $0 = known } }
}
