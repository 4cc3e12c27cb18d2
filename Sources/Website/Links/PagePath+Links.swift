import Briefing

extension PagePath {
    /// The page's HTML file from the site's root: `ministers/jens-stoltenberg.html`.
    public var htmlFile: String { text + ".html" }

    /// The page's Markdown file from the site's root: `ministers/jens-stoltenberg.md`.
    public var markdownFile: String { text + ".md" }

    /// The relative address of `page`'s HTML seen from this page, with its file name.
    ///
    /// From `ministers/a`, the page `ministers/b` is `b.html` and the page `systems/c` is `../systems/c.html`.
    func address(of page: PagePath, fragment: String? = nil) -> String {
        var address: String
        if let slash = text.lastIndex(of: "/"), page.text.hasPrefix(text[...slash]) {
            address = page.text.dropFirst(text.distance(from: text.startIndex, to: slash) + 1) + ".html"
        } else {
            address = pathToRoot + page.htmlFile
        }
        if let fragment { address += "#" + fragment }
        return address
    }
}
