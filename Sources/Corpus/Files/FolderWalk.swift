import BriefingModel
import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Lists the regular files below a folder, in the order of their paths' bytes.
///
/// Hidden files and sites that briefgen built are passed over. Links are followed while they stay inside the corpus; links that leave it, links in a
/// circle, broken links, devices, pipes and sockets are not read, and a diagnostic names each.
struct FolderWalk {
    /// The corpus, with every link in its path resolved.
    private let boundary: String
    /// What was found, in the order of the walk.
    private(set) var files: [FoundFile] = []
    /// What was not followed.
    private(set) var diagnostics: [Diagnostic] = []
    /// The same, for the closing counts.
    private(set) var skipped: [SkippedInput] = []

    /// Folders nested deeper than this are not read.
    static let maximumDepth = 64

    /// Prepares a walk inside the corpus at `root`.
    init(root: FilePath) {
        boundary = Self.resolved(root) ?? root.string
    }

    /// Adds the files below `folder`, whose path relative to the corpus is `relativePath` (empty for the corpus).
    mutating func add(_ folder: FilePath, relativePath: String) {
        let resolved = Self.resolved(folder) ?? folder.string
        walk(folder, relativePath: relativePath, ancestors: [resolved])
        files.sort { $0.relativePath.precedesByBytes($1.relativePath) }
    }

    private mutating func walk(_ folder: FilePath, relativePath: String, ancestors: [String]) {
        let names: [(name: String, kind: FileKind)]
        switch FolderListing.read(folder) {
        case .success(let listing): names = listing
        case .failure(let reason):
            refuse(relativePath.isEmpty ? "." : relativePath, .unreadableFolder(reason.errno))
            return
        }
        guard ancestors.count <= Self.maximumDepth else {
            refuse(relativePath, .tooDeep)
            return
        }
        // A site that stands inside the corpus is no part of it, or each build would read the one before.
        guard !names.contains(where: { $0.name == BuiltSite.manifestName }) else { return }
        for (name, kind) in names where !name.hasPrefix(".") {
            let path = folder.appending(name)
            let relative = relativePath.isEmpty ? name : relativePath + "/" + name
            switch kind {
            case .file: files.append(FoundFile(path: path, relativePath: relative))
            case .folder: walk(path, relativePath: relative, ancestors: ancestors + [path.string])
            case .link: follow(path, relativePath: relative, ancestors: ancestors)
            case .other: refuse(relative, .notAFile)
            }
        }
    }

    private mutating func follow(_ link: FilePath, relativePath: String, ancestors: [String]) {
        guard let target = Self.resolved(link) else {
            refuse(relativePath, errno == ELOOP ? .linkInACircle : .brokenLink)
            return
        }
        guard target == boundary || target.hasPrefix(boundary == "/" ? "/" : boundary + "/") else {
            refuse(relativePath, .linkLeavesTheCorpus)
            return
        }
        switch FileKind.of(FilePath(target)) {
        case .file: files.append(FoundFile(path: link, relativePath: relativePath))
        case .folder:
            let resolvedAncestors = ancestors.map { Self.resolved(FilePath($0)) ?? $0 }
            let isAbove = resolvedAncestors.contains { $0 == target || $0.hasPrefix(target + "/") }
            guard !isAbove else {
                refuse(relativePath, .linkInACircle)
                return
            }
            walk(link, relativePath: relativePath, ancestors: resolvedAncestors + [target])
        case .link, .other, nil: refuse(relativePath, .notAFile)
        }
    }

    private mutating func refuse(_ relativePath: String, _ reason: CorpusDiagnostic) {
        diagnostics.append(reason.diagnostic(at: SourceLocation(file: relativePath)))
        skipped.append(SkippedInput(path: relativePath, reason: reason.shortReason))
    }

    /// The path with every link in it resolved, or `nil` with `errno` set.
    private static func resolved(_ path: FilePath) -> String? {
        path.withPlatformString { pointer in
            guard let result = realpath(pointer, nil) else { return nil }
            defer { free(result) }
            return String(cString: result)
        }
    }
}
