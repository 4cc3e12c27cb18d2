import BriefingModel
import Corpus
import Foundation
import SystemPackage

/// An article on its way into the corpus: a copy of its file, and for a text file a sidecar to fill in.
struct ArticleDraft {
    /// Path in the corpus and bytes of each new file.
    var files: [(path: String, bytes: [UInt8])]

    /// Reads the file at `path`, and names its copy after the date and title that are found in it, or after `name`.
    init(from path: FilePath, name: String?, language: String) throws {
        let type = path.extension?.lowercased() ?? ""
        switch type {
        case "txt", "md", "jsonl": break
        case "html", "htm", "mhtml": throw DraftError.webPage(path)
        case "pdf": throw DraftError.portableDocument(path)
        default: throw DraftError.unknownFile(path)
        }
        let bytes: [UInt8]
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly)
            try descriptor.close()
            bytes = Array(try Data(contentsOf: URL(filePath: path.string)))
        } catch {
            throw FileError((error as? Errno) ?? .ioError, at: path)
        }
        let article = try CorpusReader.read(paths: [path], jobs: 1).articles.first
        let stem = try Self.stem(name ?? article?.title ?? path.stem ?? "", date: article?.published)
        files = [("articles/\(stem).\(type)", bytes)]
        if type == "txt" {
            let text = DraftText(language: language)
            files.append(("articles/\(stem).yml", Array(Self.sidecar(article, text).utf8)))
        }
    }

    /// `2022-10-12-titre-de-l-article`, the title's first words only.
    private static func stem(_ name: String, date: PartialDate?) throws(DraftError) -> String {
        guard let slug = Slug(name) else { throw .noSlug(name) }
        var words = slug.text.split(separator: "-")[...]
        while words.count > 1, words.joined(separator: "-").utf8.count > 60 { words.removeLast() }
        let short = words.joined(separator: "-")
        guard let date, !short.hasPrefix("\(date)") else { return short }
        return "\(date)-\(short)"
    }

    private static func sidecar(_ article: Article?, _ text: DraftText) -> String {
        var lines = ["# \(text.articleKeys)"]
        lines.append(article?.published.map { "date: \($0)" } ?? "# date: 2022-10-12   # \(text.articleDate)")
        lines.append((article?.title == nil ? "# title: " : "title: ") + YAMLText.scalar(article?.title ?? "…"))
        lines += [
            "# source: Agence Boréale", "# url: https://example.org/", "# author: ", "# rights: excerpt",
            "# \(text.corrections)", "# drop: [4]", "# speakers: {\"…\": NAME}", "# not: [NAME]", "",
        ]
        return lines.joined(separator: "\n")
    }
}
