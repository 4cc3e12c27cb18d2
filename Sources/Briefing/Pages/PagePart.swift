import BriefingModel
import Templating

/// Some pages of the site that are written in one go.
public struct PagePart: Sendable {
    /// The pages' paths, known before they are written.
    public let paths: [PagePath]
    let write: @Sendable () throws(TemplateError) -> [WrittenPage]

    init(paths: [PagePath], write: @escaping @Sendable () throws(TemplateError) -> [WrittenPage]) {
        self.paths = paths
        self.write = write
    }

    /// Writes the pages, in the order of `paths`.
    ///
    /// - Throws: the first fault of a template.
    public func make() throws(TemplateError) -> [PageDocument] { try write().map(\.document) }
}

/// A page with the paragraphs that it cites.
struct WrittenPage: Sendable {
    var document: PageDocument
    var citations: [ParagraphReference]
}
