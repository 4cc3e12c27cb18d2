import Briefing
import BriefingModel
import Templating
import TestSupport
import Testing
import Website

/// A site of a few pages that needs no template but its own.
struct SmallSite {
    /// The pages that links can lead to.
    static let pages = ["index", "ministers/a", "ministers/b", "systems/iris-t", "articles/x"].map { PagePath($0) }

    /// The page's content only.
    static let bareLayout = "{{{content}}}"

    let templates: TemplateSet
    let map = SiteMap(
        pages: pages, files: ["carte.png", "assets/briefgen.css"], sources: ["ministers/Annie Exemple.md": pages[1]])
    /// The folder of its templates.
    let folder: TemporaryFolder

    init(_ templates: [String: String] = [:]) throws {
        folder = try TemporaryFolder(["page.html": Self.bareLayout].merging(templates) { _, own in own })
        self.templates = try TemplateSet(overridesIn: folder.path)
    }

    func renderer(_ settings: PageRenderer.Settings = .init(), names: NameFinder? = nil) -> PageRenderer {
        PageRenderer(templates: templates, map: map, settings: settings, names: names)
    }

    /// Renders a document as the page `ministers/a`.
    func render(
        _ markdown: String, panels: [String: TemplateFields] = [:], passages: [Passage] = [],
        linksNames: Bool = true, names: NameFinder? = nil
    ) throws -> RenderedPage {
        let page = PageDocument(
            path: PagePath("ministers/a"), kind: .minister, title: "A", markdown: markdown, panels: panels,
            passages: passages, linksNames: linksNames)
        return try renderer(names: names).render(page)
    }

    /// A finder of fixed names, for texts without repeated letters before them.
    static func finder(_ entities: [(name: String, target: EntityReference)]) -> NameFinder {
        { text in
            let scalars = Array(text.unicodeScalars)
            var found: [(range: Range<Int>, target: EntityReference)] = []
            for start in scalars.indices {
                for (name, target) in entities {
                    let wanted = Array(name.unicodeScalars)
                    let end = start + wanted.count
                    guard end <= scalars.count, Array(scalars[start..<end]) == wanted,
                        start >= found.last?.range.upperBound ?? 0
                    else { continue }
                    found.append((start..<end, target))
                }
            }
            return found
        }
    }

    /// A reference to an entity.
    static func entity(_ kind: EntityKind, _ name: String) throws -> EntityReference {
        EntityReference(kind, EntityID(try #require(Slug(name))))
    }
}
