import Briefing
import BriefingModel
import SystemPackage

/// What can be wrong with the files of a site.
enum SiteProblem {
    /// Two sources want the same file; the first of them has it.
    case contested(path: String, first: OutputPaths.Owner, second: OutputPaths.Owner)
    /// A file's name cannot be used in a site.
    case unusablePath(String, OutputPaths.Owner)
    /// A static file cannot be read.
    case unreadable(StaticFile, Errno)
    /// A file that briefgen did not write stands where one of the site should.
    case foreignFileKept(folder: FilePath, path: String)
    /// A page was not made as its chunk announced.
    case unannounced(PagePath)
    /// The former site could not be removed from beside the new one.
    case leftover(FilePath, Errno)

    /// The problem as people read it.
    var diagnostic: Diagnostic {
        switch self {
        case .contested(let path, let first, let second):
            Diagnostic(
                .error, "contested-output", "\(second.description) would be written where \(first.description) is",
                at: SourceLocation(file: second.file ?? path),
                advice: "give one of them another name; the first is kept for now")
        case .unusablePath(let path, let owner):
            Diagnostic(
                .error, "unusable-path", "\(owner.description) cannot be written under this name",
                at: SourceLocation(file: owner.file ?? path), advice: "rename the file")
        case .unreadable(let file, let error):
            Diagnostic(
                .error, "unreadable-file", "cannot copy it: \(error)", at: SourceLocation(file: file.source.string),
                advice: "check that the file exists and that you may read it")
        case .foreignFileKept(let folder, let path):
            Diagnostic(
                .error, "foreign-file-kept",
                "briefgen did not write this file: it is kept, and the site’s own left out",
                at: SourceLocation(file: folder.pushing(FilePath(path)).string),
                advice: "move it away or take it out of the output folder")
        case .unannounced(let page):
            Diagnostic(
                .error, "unannounced-page", "the page was not made as announced",
                at: SourceLocation(file: page.markdownFile), advice: "this is a fault of briefgen: please report it")
        case .leftover(let folder, let error):
            Diagnostic(
                .warning, "leftover-folder", "the former site could not be removed: \(error)",
                at: SourceLocation(file: folder.string), advice: "the next build tries again")
        }
    }
}

extension OutputPaths.Owner {
    /// The file of the corpus, for those that stand in one as they are.
    fileprivate var file: String? {
        guard case .staticFile(let path) = self else { return nil }
        return "static/\(path)"
    }

    /// What people call it.
    fileprivate var description: String {
        switch self {
        case .page(let page): "the page \(page)"
        case .asset(let name): "the asset \(name)"
        case .staticFile(let path): "the file static/\(path)"
        case .generatedFile(let path): "the data file \(path)"
        }
    }
}
