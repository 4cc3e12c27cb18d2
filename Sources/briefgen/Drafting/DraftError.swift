import SystemPackage

/// Why a new page or article cannot be drafted; the sentences are in `Messages`.
enum DraftError: Error, Hashable {
    /// The name has no letter or digit to make a file name of.
    case noSlug(String)
    /// The corpus is a bare folder of articles, in which a page would be read as an article.
    case bareFolder(FilePath)
    /// The name has a page already.
    case hasPage(name: String, path: String)
    /// A name is needed.
    case nameMissing(kind: String)
    /// `article` needs `--from`, and the other kinds must not have it.
    case fromMissing
    case fromUnwanted(kind: String)
    /// The file is a saved web page.
    case webPage(FilePath)
    /// The file is a PDF.
    case portableDocument(FilePath)
    /// The file is of a kind that is not read.
    case unknownFile(FilePath)
}
