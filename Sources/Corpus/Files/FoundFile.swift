import SystemPackage

/// A regular file that a walk met.
struct FoundFile: Hashable, Sendable {
    /// Where to open it.
    var path: FilePath
    /// Its path relative to the corpus, with `/` between the parts.
    var relativePath: String

    /// The part after the last dot of the name, in lower case; empty without one.
    var fileExtension: String {
        guard let dot = lastDot else { return "" }
        let name = relativePath.utf8
        return String(Substring(name[name.index(after: dot)...])).lowercased()
    }

    /// The relative path without its extension.
    var stem: String {
        let name = relativePath.utf8
        guard let dot = lastDot, name.index(after: dot) < name.endIndex else { return relativePath }
        return String(Substring(name[..<dot]))
    }

    /// The last dot of the name.
    private var lastDot: String.Index? {
        let name = relativePath.utf8
        guard let mark = name.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) else {
            return nil
        }
        return name[mark] == UInt8(ascii: ".") && mark > name.startIndex ? mark : nil
    }
}
