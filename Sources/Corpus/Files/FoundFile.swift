import SystemPackage

/// A regular file that a walk met.
struct FoundFile: Hashable, Sendable {
    /// Where to open it.
    var path: FilePath
    /// Its path relative to the corpus, with `/` between the parts.
    var relativePath: String

    /// The part after the last dot of the name, in lower case; empty without one.
    var fileExtension: String {
        let name = relativePath.utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let slash = name.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex
        return dot > slash ? String(relativePath[relativePath.index(after: dot)...]).lowercased() : ""
    }

    /// The relative path without its extension.
    var stem: String {
        let count = fileExtension.utf8.count
        return count == 0 ? relativePath : String(relativePath.dropLast(count + 1))
    }
}
