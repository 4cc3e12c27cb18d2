import BriefingModel

/// What briefgen wrote into an output folder: it replaces and removes these files and no others.
///
/// One line a file, in the order of paths, as `xxh64sum` prints them, so that `xxh64sum -c` can check a site:
/// `44bc2cf5ad770999  ministers/jens-stoltenberg.html`.
struct SiteManifest: Equatable, Sendable {
    /// The manifest's own path in the output folder.
    static let path = BuiltSite.manifestName

    /// XXH64 of each file by its path from the site's root.
    var hashes: [String: UInt64] = [:]

    init() {}

    /// Reads a manifest; an empty text, or one of comments, lists nothing.
    ///
    /// - Throws: the 1-based line of the first line that is not one of a manifest.
    init(reading text: String) throws(DamagedLine) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let path = line.dropFirst(18)
            guard line.prefix(18).hasSuffix("  "), let hash = UInt64(line.prefix(16), radix: 16), !path.isEmpty else {
                throw DamagedLine(number: index + 1)
            }
            hashes[String(path)] = hash
        }
    }

    /// A line that cannot be read.
    struct DamagedLine: Error, Equatable {
        /// 1-based.
        let number: Int
    }

    /// The manifest as it is written.
    var text: String {
        var text = "# Written by briefgen, which replaces and removes these files and leaves all others alone.\n"
        for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
            let digits = String(hash, radix: 16)
            text += String(repeating: "0", count: 16 - digits.count) + digits + "  " + path + "\n"
        }
        return text
    }

    /// Whether a file stands in the manifest, or any file below a folder does.
    func contains(_ path: String) -> Bool { hashes[path] != nil }

    /// Every folder around a file of the manifest.
    var folders: Set<String> {
        var folders: Set<String> = []
        for path in hashes.keys {
            var path = path[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                guard folders.insert(String(path)).inserted else { break }
            }
        }
        return folders
    }
}
