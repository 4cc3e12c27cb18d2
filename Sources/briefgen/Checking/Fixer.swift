import BriefingModel
import Foundation
import SystemPackage

/// Writes the one safe answer that some diagnostics know into the files of a corpus.
struct Fixer {
    /// The corpus.
    let root: FilePath

    /// The files that were changed, with what stood in them before, so that a change can be taken back.
    struct Change: Sendable {
        var path: String
        var before: [UInt8]
        var replacements: Int
    }

    /// Applies every replacement whose place still holds what the diagnostic saw there.
    func apply(_ diagnostics: [Diagnostic]) throws(FileError) -> [Change] {
        var byFile: [String: [Diagnostic]] = [:]
        for diagnostic in diagnostics where diagnostic.replacement != nil {
            guard let file = diagnostic.location?.file, !file.hasSuffix(".jsonl") else { continue }
            byFile[file, default: []].append(diagnostic)
        }
        var changes: [Change] = []
        for (path, faults) in byFile.sorted(by: { $0.key < $1.key }) {
            let file = root.appending(path)
            let before = try read(file)
            let (after, count) = Self.fixed(before, faults)
            guard count > 0 else { continue }
            try write(after, to: file)
            changes.append(Change(path: path, before: before, replacements: count))
        }
        return changes
    }

    /// Puts a file back as it was.
    func takeBack(_ change: Change) throws(FileError) { try write(change.before, to: root.appending(change.path)) }

    /// The text with the replacements made, from its end to its beginning so that places stay true.
    static func fixed(_ bytes: [UInt8], _ diagnostics: [Diagnostic]) -> (bytes: [UInt8], count: Int) {
        guard var text = String(validating: bytes, as: UTF8.self) else { return (bytes, 0) }
        let mark = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.removeFirst() : nil
        // Lines are cut at line feeds alone; a carriage return before one stays where it is.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        var count = 0
        for diagnostic in diagnostics.sorted().reversed() {
            guard let place = diagnostic.location, let replacement = diagnostic.replacement, let line = place.line,
                let column = place.column, lines.indices.contains(line - 1)
            else { continue }
            let start = column - 1
            let old = lines[line - 1]
            guard let begin = old.index(old.startIndex, offsetBy: start, limitedBy: old.endIndex) else { continue }
            let rest = old[begin...]
            // The place of a quoted value is that of its quotation mark.
            let quote = rest.first.map { $0 == "\"" || $0 == "'" } == true ? 1 : 0
            guard rest.dropFirst(quote).hasPrefix(replacement.old) else { continue }
            let tail = rest.dropFirst(quote).dropFirst(replacement.old.count)
            lines[line - 1] = String(old[..<begin]) + rest.prefix(quote) + replacement.new + tail
            count += 1
        }
        let fixed = (mark.map { String($0) } ?? "") + lines.joined(separator: "\n")
        return (Array(fixed.utf8), count)
    }

    private func read(_ file: FilePath) throws(FileError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: file.string)))
        } catch {
            throw .noPermission(file)
        }
    }

    /// Writes beside the file and then puts the new one in its place, with the old one's permissions.
    private func write(_ bytes: [UInt8], to file: FilePath) throws(FileError) {
        let manager = FileManager.default
        let permissions = try? manager.attributesOfItem(atPath: file.string)[.posixPermissions]
        do {
            try Data(bytes).write(to: URL(filePath: file.string), options: .atomic)
            if let permissions {
                try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.string)
            }
        } catch {
            throw .noPermission(file)
        }
    }
}
