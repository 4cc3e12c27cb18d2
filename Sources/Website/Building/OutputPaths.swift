import Briefing

/// The files of a site, none of which may stand in another's place.
///
/// Paths that differ by case or by Unicode normalisation only are one file on many systems, and count as one here.
struct OutputPaths {
    /// What wants a file.
    enum Owner: Hashable {
        case page(PagePath)
        case asset(String)
        case staticFile(String)
        case generatedFile(String)
    }

    private var owners: [String: Owner] = [:]
    private var folders: [String: Owner] = [:]

    /// Gives the file at `path` to `owner`, and returns who has it, or stands in its way, if anyone does.
    mutating func claim(_ path: String, for owner: Owner) -> Owner? {
        // Strings are equal when they are canonically equivalent, so that only the case has to be folded.
        let key = path.lowercased()
        if let other = owners[key] ?? folders[key] { return other }
        var around: [String] = []
        var folder = key[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            let name = String(folder)
            if folders[name] != nil { break }
            if let other = owners[name] { return other }
            around.append(name)
        }
        for name in around { folders[name] = owner }
        owners[key] = owner
        return nil
    }

    /// Whether a file may be written there: a relative path inside the site, without control characters, and not one
    /// of briefgen's own.
    static func isUsable(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.hasPrefix(".briefgen-") && !path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
            && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
