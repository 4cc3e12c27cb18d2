import Briefing
import BriefingModel
import Foundation
import SystemPackage

/// Leads from a finding on a finished page back to the file that the page was made from.
struct PageSources {
    private let root: FilePath
    private let sources: [String: String]
    private let statics: Set<String>

    /// Takes the corpus, the file of it that each page is made from, and the files that the site carries as they are.
    init(root: FilePath, _ sources: [PagePath: String], statics: Set<String>) {
        self.root = root
        self.statics = statics
        self.sources = Dictionary(sources.map { ("\($0.key).html", $0.value) }) { first, _ in first }
    }

    /// The diagnostic at the place of the corpus where the link it quotes was written, if somebody wrote it there.
    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let page = diagnostic.location?.file else { return diagnostic }
        var result = diagnostic
        if let source = sources[page], let place = place(of: Self.quoted(in: diagnostic.summary), in: source) {
            result.location = place
        } else if statics.contains(page) {
            result.location?.file = "static/\(page)"
        }
        return result
    }

    /// `“minister.html#x” leads to …` gives `#x`: a link keeps its anchor when it is turned into one to a page.
    private static func quoted(in summary: String) -> Substring? {
        guard let start = summary.firstIndex(of: "“"), let end = summary.firstIndex(of: "”") else { return nil }
        let link = summary[summary.index(after: start)..<end]
        return link.lastIndex(of: "#").map { link[$0...] }
    }

    private func place(of anchor: Substring?, in source: String) -> SourceLocation? {
        guard let anchor, let data = try? Data(contentsOf: URL(filePath: root.appending(source).string)) else {
            return nil
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let range = line.firstRange(of: anchor),
                line[range.upperBound...].first.map({ ")>\" ".contains($0) }) ?? true
            else { continue }
            let start = line[..<range.lowerBound].lastIndex(of: "[") ?? range.lowerBound
            let column = line.distance(from: line.startIndex, to: start) + 1
            return SourceLocation(file: source, line: index + 1, column: column)
        }
        return nil
    }
}
