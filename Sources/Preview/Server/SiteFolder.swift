import Foundation
import SystemPackage

/// The folder that is served, read anew at each request since builds exchange it for another.
struct SiteFolder: Sendable {
    /// What stands at a path of the folder.
    enum Entry {
        /// A file, open for reading, with its name.
        case file(OpenFile, name: String)
        /// A folder that was asked for without the slash at its end.
        case folder
        /// Nothing that may be served.
        case absent
    }

    /// The folder, which may not exist yet.
    let path: FilePath

    /// Whether there is a folder to serve.
    var exists: Bool { realPath(of: path) != nil }

    /// Opens what `request` asks for; a folder gives its `index.html`.
    ///
    /// Symbolic links are followed only as long as they stay inside the folder; devices and FIFOs are absent.
    func entry(at request: RequestPath) -> Entry {
        var wanted = path
        for name in request.names { wanted.append(name) }
        guard let root = realPath(of: path), let real = realPath(of: wanted), real.starts(with: root) else {
            return .absent
        }
        switch OpenFile.open(real) {
        case .file(let file): return request.isFolder ? .absent : .file(file, name: real.lastComponent?.string ?? "")
        case .folder where request.isFolder || request.names.isEmpty: return index(of: real, root: root)
        case .folder: return .folder
        case .other: return .absent
        }
    }

    /// The page for paths that lead nowhere, if the site has one.
    func notFoundPage() -> OpenFile? {
        guard let page = RequestPath(percentEncoded: "/404.html"), case .file(let file, _) = entry(at: page) else {
            return nil
        }
        return file
    }

    private func index(of folder: FilePath, root: FilePath) -> Entry {
        guard let real = realPath(of: folder.appending("index.html")), real.starts(with: root),
            case .file(let file) = OpenFile.open(real)
        else { return .absent }
        return .file(file, name: "index.html")
    }

    private func realPath(of path: FilePath) -> FilePath? {
        guard let resolved = realpath(path.string, nil) else { return nil }
        defer { free(resolved) }
        return FilePath(String(cString: resolved))
    }
}
