import Foundation
import SystemPackage

/// A folder of files written from texts, removed when the value goes away.
public final class TemporaryFolder: Sendable {
    /// Absolute path.
    public let path: FilePath

    /// Creates a folder that holds `files`: relative path to content.
    public init(_ files: [String: String] = [:]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "briefgen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = FilePath(url.resolvingSymlinksInPath().path(percentEncoded: false))
        for (name, content) in files { try write(content, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path.string) }

    /// Writes one file, with the folders it needs.
    public func write(_ content: String, to name: String) throws {
        try write(Array(content.utf8), to: name)
    }

    /// Writes one file of raw bytes, with the folders it needs.
    public func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path.appending(name).string)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        // In one step, so that nobody who watches the folder reads half a file.
        let whole = URL(filePath: path.string + "-\(UUID().uuidString)")
        try Data(bytes).write(to: whole)
        guard rename(whole.path(percentEncoded: false), url.path(percentEncoded: false)) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// The text of a file.
    public func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path.appending(name).string)), as: UTF8.self)
    }

    /// The relative paths of all files below, sorted.
    public func files() -> [String] {
        let root = URL(filePath: path.string)
        let found = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
        var names: [String] = []
        while let name = found?.nextObject() as? String {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path.appending(name).string, isDirectory: &isFolder)
            if !isFolder.boolValue { names.append(name) }
        }
        return names.sorted()
    }
}
