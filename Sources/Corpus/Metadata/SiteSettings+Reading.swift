import BriefingModel

extension SiteSettings {
    /// The keys of `site.yml`.
    static let keys = ["title", "description", "language", "base_url", "authors", "rights", "boilerplate"]

    /// The languages that the site's own text has.
    private enum SiteLanguage: String, CaseIterable { case fr, en }

    /// Reads `site.yml`; what is absent or wrong keeps its default.
    static func read(_ yaml: String, file: String) -> (settings: SiteSettings, diagnostics: [Diagnostic]) {
        let entries: [MetadataEntry]
        do {
            entries = try YAMLReader.read(yaml, file: file, firstLine: 1)
        } catch {
            return (SiteSettings(), [error.reason.diagnostic(at: error.location)])
        }
        var reader = MappingReader(entries, isStrict: true)
        reader.refuseUnknownKeys(known: keys)
        var settings = SiteSettings()
        if let language = reader.choice("language", SiteLanguage.self) { settings.language = language.rawValue }
        if let title = reader.text("title") { settings.title = title }
        settings.description = reader.text("description")
        settings.authors = reader.texts("authors")
        settings.boilerplate = reader.texts("boilerplate")
        if let rights = reader.choice("rights", PublicationRights.self) { settings.rights = rights }
        if let address = reader.text("base_url") {
            if address.hasPrefix("https://") || address.hasPrefix("http://") {
                settings.baseURL = address
            } else if let node = reader.node("base_url") {
                reader.note(.invalidURL(key: "base_url", value: address), at: node.location)
            }
        }
        return (settings, reader.diagnostics)
    }
}
