import Briefing
import BriefingModel
import Foundation
import SystemPackage

/// Leads from a finding on a finished page back to the file that the page was made from.
struct PageSources {
    private let root: FilePath
    private let sources: [String: String]

    /// Takes the corpus and the file of it that each page is made from.
    init(root: FilePath, _ sources: [PagePath: String]) {
        self.root = root
        self.sources = Dictionary(sources.map { ("\($0.key).html", $0.value) }) { first, _ in first }
    }

    /// The diagnostic at the place of the corpus where the link it quotes was written, if somebody wrote it there.
    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let page = diagnostic.location?.file, let source = sources[page],
            let place = place(of: Self.quoted(in: diagnostic.summary), in: source)
        else { return diagnostic }
        var result = diagnostic
        result.location = place
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
            let start = line[..<range.lowerBound].lastIndex { "(<".contains($0) }.map { line.index(after: $0) }
            let column = line.distance(from: line.startIndex, to: start ?? range.lowerBound) + 1
            return SourceLocation(file: source, line: index + 1, column: column)
        }
        return nil
    }
}
