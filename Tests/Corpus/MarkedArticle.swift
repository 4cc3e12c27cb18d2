import BriefingModel
import Corpus
import TestSupport

/// An article whose lines say what each of them should turn out to be.
///
/// `T ` is the title, which is a paragraph too, `P ` a paragraph, `R ` residue, anything else is an empty line.
struct MarkedArticle {
    var title: String?
    var paragraphs: [Paragraph] = []
    var residue: [ResidueLine] = []
    var text = ""

    /// Takes the marks off the lines of `marked`.
    init(_ marked: String) {
        for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = String(line.dropFirst(2))
            switch line.prefix(2) {
            case "T ":
                title = content
                paragraphs.append(Paragraph(content, line: index + 1))
            case "P ": paragraphs.append(Paragraph(content, line: index + 1))
            case "R ": residue.append(ResidueLine(content, line: index + 1))
            default: break
            }
            text += content + "\n"
        }
    }

    /// The article that the reader makes of a file with this text.
    func read(extension name: String = "txt") throws -> Article {
        try readArticle(text, extension: name)
    }
}

/// The article that the reader makes of a file with `text`, which must give exactly one.
func readArticle(_ text: String, extension name: String = "txt", sidecar: String? = nil) throws -> Article {
    try readArticle(Array(text.utf8), extension: name, sidecar: sidecar)
}

/// The article that the reader makes of a file with `bytes`, which must give exactly one.
func readArticle(_ bytes: [UInt8], extension name: String = "txt", sidecar: String? = nil) throws -> Article {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a." + name)
    if let sidecar { try folder.write(sidecar, to: "a.yml") }
    let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
    guard let article = corpus.articles.first, corpus.articles.count == 1 else {
        throw UnexpectedCount(count: corpus.articles.count)
    }
    return article
}

/// What a test meant to have one article gave.
struct UnexpectedCount: Error {
    let count: Int
}
