import Briefing
import BriefingModel

/// Markdown that people wrote and a page holds as it is, with its place in their file.
public struct AuthoredText: Hashable, Sendable {
    /// The file's path as shown to people.
    public var file: String
    /// The 1-based line of the file where the text begins.
    public var line: Int
    /// The text.
    public var text: String

    /// Makes an authored text.
    public init(file: String, line: Int, text: String) {
        self.file = file
        self.line = line
        self.text = text
    }

    /// The place in the file of a place in a page's Markdown; `nil` when that is not within the text.
    ///
    /// - Parameters:
    ///   - line: 1-based line of `markdown`.
    ///   - column: in characters, 1-based.
    func location(line: Int, column: Int, in markdown: String) -> SourceLocation? {
        let wanted = lines(of: text)
        let given = lines(of: markdown)
        guard let longest = wanted.last.map({ _ in wanted.count }), longest <= given.count else { return nil }
        for start in 0...(given.count - longest) where given[start..<(start + longest)].elementsEqual(wanted) {
            guard (start..<(start + longest)).contains(line - 1) else { return nil }
            return SourceLocation(file: file, line: self.line + line - 1 - start, column: column)
        }
        return nil
    }

    /// The lines without the empty ones at the end.
    private func lines(of text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines
    }
}
