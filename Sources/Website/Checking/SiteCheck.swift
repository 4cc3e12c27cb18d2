import Briefing
import BriefingModel
import SystemPackage

/// A check of a finished site: every link, anchor and address in it.
///
/// Pages that briefgen did not write are not looked into; links may lead to them.
public struct SiteCheck: Sendable {
    /// How many pages were looked into.
    public let pageCount: Int
    /// What is wrong, sorted.
    public let diagnostics: [Diagnostic]

    /// Checks the site in a folder.
    ///
    /// - Throws: when the folder cannot be read.
    public init(folder: FilePath) throws(OutputError) {
        var path = folder
        do throws(Errno) {
            let handle = try FolderHandle(folder)
            let names = try handle.filesBelow(".")
            let manifest = try handle.text(of: FilePath(SiteManifest.path)).flatMap { try? SiteManifest(reading: $0) }
            var pages: [String: CheckedPage] = [:]
            var problems: [Located] = []
            for name in names where manifest?.contains(name) ?? true {
                path = folder.pushing(FilePath(name))
                if name.hasSuffix(".html") {
                    pages[name] = CheckedPage(html: try handle.open(FilePath(name)).readWhole())
                } else if name.hasSuffix(".css") {
                    let text = String(decoding: try handle.open(FilePath(name)).readWhole(), as: UTF8.self)
                    problems += Self.externalRequests(ofStylesheet: text).map { Located(name, $0, line: nil) }
                }
            }
            self.init(pages: pages, files: Set(names), problems: problems)
        } catch {
            throw .system(path: path, error)
        }
    }

    /// Checks pages that are in memory.
    ///
    /// - Parameters:
    ///   - pages: HTML by path from the site's root, such as `ministers/index.html`.
    ///   - files: the paths of the site's other files.
    public init(pages: [String: String], files: Set<String> = []) {
        self.init(
            pages: pages.mapValues { CheckedPage(html: Array($0.utf8)) }, files: files.union(pages.keys), problems: [])
    }

    private struct Located {
        let file: String
        let problem: CheckProblem
        let line: Int?

        init(_ file: String, _ problem: CheckProblem, line: Int?) {
            self.file = file
            self.problem = problem
            self.line = line
        }
    }

    private init(pages: [String: CheckedPage], files: Set<String>, problems: [Located]) {
        var problems = problems
        var ways: [String: [String]] = [:]
        let folders = Set(files.flatMap { LinkedFolders.around($0) })
        for (file, page) in pages {
            problems += page.problems.map { Located(file, $0.problem, line: $0.line) }
            for link in page.links {
                switch Self.target(of: link.destination, in: file, pages, files, folders) {
                case .success(let target): if link.isForReaders { ways[file, default: []].append(target) }
                case .failure(let problem): problems.append(Located(file, problem.problem, line: link.line))
                }
            }
        }
        problems += Self.orphans(among: pages.keys, ways).map { Located($0, .orphan, line: nil) }
        pageCount = pages.count
        diagnostics = problems.map { $0.problem.diagnostic(at: SourceLocation(file: $0.file, line: $0.line)) }.sorted()
    }

    private struct Failure: Error {
        let problem: CheckProblem
    }

    /// The file that a destination written in `file` leads to.
    private static func target(
        of destination: String, in file: String, _ pages: [String: CheckedPage], _ files: Set<String>,
        _ folders: Set<String>
    ) -> Result<String, Failure> {
        let parts = LinkParts(destination)
        var target = file
        if !parts.path.isEmpty {
            guard !parts.path.hasPrefix("/"), let path = parts.path(from: PagePath(file)) else {
                return .failure(Failure(problem: .brokenLink(destination, nearest: nil)))
            }
            target = path
        }
        guard files.contains(target) else {
            let folder = target.hasSuffix("/") ? String(target.dropLast()) : target
            if folder.isEmpty || folders.contains(folder) {
                return .failure(Failure(problem: .linkToFolder(destination)))
            }
            let siblings = files.lazy.filter { LinkedFolders.parent(of: $0) == LinkedFolders.parent(of: target) }
            let nearest = Suggestion.nearest(to: target, among: siblings)
            return .failure(Failure(problem: .brokenLink(destination, nearest: nearest)))
        }
        guard let fragment = parts.fragment, !fragment.isEmpty, fragment != "top", let page = pages[target] else {
            return .success(target)
        }
        let anchor = LinkParts(fragment).path
        guard page.anchors[anchor] == nil, page.anchors[fragment] == nil else { return .success(target) }
        let nearest = Suggestion.nearest(to: fragment, among: page.anchors.keys)
        return .failure(Failure(problem: .brokenAnchor(destination, nearest: nearest)))
    }

    /// Pages that cannot be reached from `index.html`; the page for addresses that do not exist is none.
    private static func orphans(among pages: some Collection<String>, _ ways: [String: [String]]) -> [String] {
        var reached: Set<String> = ["index.html", "404.html"]
        var pending = ["index.html"]
        while let page = pending.popLast() {
            for target in ways[page] ?? [] where reached.insert(target).inserted { pending.append(target) }
        }
        return pages.filter { !reached.contains($0) }
    }

    private static func externalRequests(ofStylesheet text: String) -> [CheckProblem] {
        var problems: [CheckProblem] = []
        for start in ["url(", "@import"] {
            for piece in text.split(separator: start).dropFirst(text.hasPrefix(start) ? 0 : 1) {
                let address = piece.drop { " \t\n\"'".contains($0) }.prefix { !" \t\n\"');".contains($0) }
                let parts = LinkParts(String(address))
                if parts.isNetworkPath || parts.scheme == "http" || parts.scheme == "https" {
                    problems.append(.externalRequest(String(address)))
                }
            }
        }
        return problems
    }
}

extension FolderHandle {
    /// The paths of all files below a folder, in order; symbolic links are files.
    fileprivate func filesBelow(_ folder: FilePath) throws(Errno) -> [String] {
        var files: [String] = []
        for entry in try entries(of: folder) {
            let path = folder == "." ? FilePath(entry.name) : folder.appending(entry.name)
            if !entry.isCertainlyFile, try status(of: path)?.type == .directory {
                files += try filesBelow(path)
            } else {
                files.append(path.string)
            }
        }
        return files
    }
}
