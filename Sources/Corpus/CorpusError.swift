import SystemPackage

/// Why nothing at all could be read.
public enum CorpusError: Error, Hashable, Sendable {
    /// There is no such folder or file.
    case missing(FilePath)
    /// A corpus is a folder, and this is something else.
    case notAFolder(FilePath)
    /// The folder is a part of a corpus that holds no articles, such as its pages.
    case partOfCorpus(FilePath, corpus: FilePath)
    /// The folder may not be listed.
    case noPermission(FilePath)
    /// The folder holds no article and no entity page; `skipped` is what it does hold.
    case empty(FilePath, skipped: [SkippedInput])
    /// The system refused for another reason.
    case unreadable(FilePath, Errno)
}
