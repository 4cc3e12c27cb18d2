import Briefing
import BriefingModel
import CommonMark
import Templating

/// Makes the files of a page from its document; one renderer serves any number of workers.
public struct PageRenderer: Sendable {
    /// What all pages of a site have in common.
    public struct Settings: Sendable {
        /// ISO 639-1 code of the site's own text, such as `fr`.
        public var language: String
        /// Where the site will be published, with or without a slash at its end.
        public var baseURL: String?
        /// Whether search engines are asked not to list the site.
        public var isHiddenFromSearch: Bool
        /// What assistive technology calls a paragraph's number, such as « Paragraphe » before « 3 ».
        public var paragraphLabel: String

        /// Makes settings.
        public init(
            language: String = "fr", baseURL: String? = nil, isHiddenFromSearch: Bool = false,
            paragraphLabel: String = "Paragraphe"
        ) {
            self.language = language
            self.baseURL = baseURL
            self.isHiddenFromSearch = isHiddenFromSearch
            self.paragraphLabel = paragraphLabel
        }
    }

    let templates: TemplateSet
    let map: SiteMap
    let settings: Settings
    let names: NameFinder?
    let authored: [PagePath: AuthoredText]
    let drawing: @Sendable (Drawing) -> String
    let typography: Typography

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - map: what links may lead to.
    ///   - names: finds entities in prose; `nil` links none.
    ///   - authored: what people wrote of a page, so that problems are shown where they can mend them.
    ///   - drawing: the HTML of a picture.
    public init(
        templates: TemplateSet, map: SiteMap, settings: Settings = Settings(), names: NameFinder? = nil,
        authored: [PagePath: AuthoredText] = [:],
        drawing: @escaping @Sendable (Drawing) -> String = \.svg
    ) {
        self.templates = templates
        self.map = map
        self.settings = settings
        self.names = names
        self.authored = authored
        self.drawing = drawing
        typography = Typography(language: settings.language)
    }

    /// Makes the HTML and Markdown files of a page.
    ///
    /// - Throws: the first fault of a template; whatever is wrong with the page's own content is a diagnostic instead.
    public func render(_ page: PageDocument) throws(RenderingError) -> RenderedPage {
        do {
            var rendering = try PageRendering(page, by: self)
            let content = try rendering.content()
            let twin = page.kind == .notFound ? nil : try rendering.twin()
            var fields = page.layout
            fields["content"] = .bytes(content)
            fields["canonical"] = TemplateValue(canonicalAddress(of: page.path))
            fields["noindex"] = .flag(settings.isHiddenFromSearch || page.kind == .notFound)
            fields["twin"] = TemplateValue(twin == nil ? nil : page.path.markdownFile)
            let html = try templates.renderBytes("page.html", with: fields, within: page.frame, page: page.path.text)
            return RenderedPage(
                path: page.path, htmlBytes: html, markdownBytes: twin, diagnostics: rendering.diagnostics)
        } catch let error as TemplateError {
            throw .template(error)
        } catch let error as TreeError {
            throw .document(page.path, error)
        } catch {
            throw .document(page.path, .outOfMemory)
        }
    }

    /// The page's address once published; the home page's is the site's own.
    func canonicalAddress(of page: PagePath) -> String? {
        guard let base = settings.baseURL else { return nil }
        return (base.hasSuffix("/") ? base : base + "/") + (page.text == "index" ? "" : page.htmlFile)
    }
}
