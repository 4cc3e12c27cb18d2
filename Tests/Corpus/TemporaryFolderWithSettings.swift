import BriefingModel
import Corpus
import TestSupport

/// A corpus with a `site.yml` and one article.
struct TemporaryFolderWithSettings {
    let folder: TemporaryFolder

    init(settings: String, article: String) throws {
        folder = try TemporaryFolder(["site.yml": settings, "articles/a.txt": article])
    }

    /// The article as the reader sees it.
    func article() throws -> Article {
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        guard let article = corpus.articles.first, corpus.articles.count == 1 else {
            throw UnexpectedCount(count: corpus.articles.count)
        }
        return article
    }
}
