import Briefing
import BriefingModel

/// A piece of work of a build.
enum SiteTask: Sendable {
    /// Pages to make, but of them only those whose path is in `paths`.
    case pages(PageChunk, paths: Set<PagePath>)
    case file(path: String, bytes: [UInt8])
    case staticFile(StaticFile)
    case generatedFile(GeneratedFile)
}

/// What is to be done to build a site, in an order that does not depend on the number of workers.
struct SitePlan {
    private(set) var tasks: [SiteTask] = []
    /// What is wrong so far.
    var diagnostics: [Diagnostic] = []
    private var paths = OutputPaths()

    /// Plans the building of `content`: of two sources for one file the first has it, in the order pages, assets,
    /// generated files, static files.
    init(_ content: SiteContent) {
        for chunk in content.pages {
            let claimed = chunk.paths.filter { page in
                claim(page.htmlFile, for: .page(page)) && claim(page.markdownFile, for: .page(page))
            }
            tasks.append(.pages(chunk, paths: Set(claimed)))
        }
        for asset in content.assets where claim("assets/" + asset.name, for: .asset(asset.name)) {
            tasks.append(.file(path: "assets/" + asset.name, bytes: asset.bytes))
        }
        for file in content.generatedFiles where claim(file.path, for: .generatedFile(file.path)) {
            tasks.append(.generatedFile(file))
        }
        for file in content.staticFiles where claim(file.path, for: .staticFile(file.path)) {
            tasks.append(.staticFile(file))
        }
    }

    private mutating func claim(_ path: String, for owner: OutputPaths.Owner) -> Bool {
        guard OutputPaths.isUsable(path) else {
            diagnostics.append(SiteProblem.unusablePath(path, owner).diagnostic)
            return false
        }
        guard let other = paths.claim(path, for: owner) else { return true }
        diagnostics.append(SiteProblem.contested(path: path, first: other, second: owner).diagnostic)
        return false
    }
}
