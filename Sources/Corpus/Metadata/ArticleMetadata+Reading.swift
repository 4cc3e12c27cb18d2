import BriefingModel

extension ArticleMetadata {
    /// The keys that people write, in sidecars and front matter:
    ///
    ///     title, date, updated, source, url, author, language, rights
    ///     drop:      [3, "Les premiers mots d’un paragraphe"]       paragraphs to leave out
    ///     speakers:  {"premiers mots d’une citation": Anna Kask, "autres mots": null}
    ///     not:       [César, Mercure]                               names that are not what they look like
    ///
    /// `drop` takes the words a paragraph begins with, or its number as the site shows it without any `drop`.
    /// In `speakers` `null` says that nobody can tell.
    static let ownKeys = [
        "title", "date", "updated", "source", "url", "author", "language", "rights", "drop", "speakers", "not",
    ]

    /// Further keys that trafilatura, news-please and other tools write; those without a meaning here are left alone.
    static let toolKeys: Set<String> = [
        "authors", "categories", "comments", "date_download", "date_modified", "date_modify", "date_publish",
        "date_published", "description", "excerpt", "filedate", "filename", "fingerprint", "hostname", "id", "image",
        "image_url", "lang", "last_modified", "license", "localpath", "maintext", "outlet", "pagetype", "publish_date",
        "published", "publisher", "raw_text", "site_name", "sitename", "source-hostname", "source_domain", "tags",
        "text", "title_page", "title_rss", "modified",
    ]

    /// Reads metadata; wrong values are warnings, and so are unknown keys unless `isForeign` says that a tool wrote it.
    static func read(
        _ entries: [MetadataEntry], isForeign: Bool
    ) -> (metadata: ArticleMetadata, diagnostics: [Diagnostic]) {
        var reader = MappingReader(entries.filter { isForeign || !$0.key.isEmpty }, isStrict: false)
        var result = ArticleMetadata()
        result.id = reader.identifier("id")
        result.title = reader.text("title")
        result.published = reader.firstDate([
            "date", "date_publish", "published", "publish_date", "date_published",
        ])
        result.updated = reader.firstDate(["updated", "date_modify", "date_modified", "modified", "last_modified"])
        result.url = reader.text("url")
        var outlet = reader.text("source")
        if let address = outlet, address.hasPrefix("https://") || address.hasPrefix("http://") {
            result.url = result.url ?? address
            outlet = nil
        }
        for key in ["outlet", "sitename", "site_name", "publisher", "source-hostname", "hostname", "source_domain"]
        where outlet == nil {
            outlet = reader.text(key)
        }
        result.outlet = outlet
        let authors = reader.texts("author")
        result.author = (authors.isEmpty ? reader.texts("authors") : authors).joinedUnlessEmpty
        result.language = reader.languageCode("language") ?? reader.languageCode("lang")
        result.rights = reader.choice("rights", PublicationRights.self)
        result.drops = reader.drops("drop")
        result.corrections = ArticleCorrections(
            speakers: reader.speakers("speakers"),
            refused: reader.placedTexts("not").map { ArticleCorrections.Refusal($0.text, at: $0.location) })
        if !isForeign {
            for entry in entries where !ownKeys.contains(entry.key) && !toolKeys.contains(entry.key) {
                reader.note(.unknownKey(entry.key, among: ownKeys, isError: false), at: entry.keyLocation)
            }
        }
        return (result, reader.diagnostics)
    }
}

/// The codes of two letters for some of three.
private let shortCodes = [
    "fra": "fr", "fre": "fr", "eng": "en", "deu": "de", "ger": "de", "spa": "es", "ita": "it",
]

extension MappingReader {
    /// A text or number.
    fileprivate func identifier(_ key: String) -> String? {
        guard let text = node(key)?.text, !text.isEmpty else { return nil }
        return text
    }

    /// The date of the first of `keys` that has one.
    fileprivate mutating func firstDate(_ keys: [String]) -> PartialDate? {
        for key in keys { if let date = date(key) { return date } }
        return nil
    }

    /// An ISO 639-1 code; `fr-FR` and `fra` give `fr`.
    fileprivate mutating func languageCode(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let code = text.lowercased().prefix { $0 != "-" && $0 != "_" }
        if code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return String(code) }
        if let short = shortCodes[String(code)] { return short }
        if let node = node(key) { refuse(node, key: key, expected: "a language code such as “fr”") }
        return nil
    }

    fileprivate mutating func drops(_ key: String) -> [ParagraphDrop] {
        guard let node = node(key) else { return [] }
        let items: [MetadataNode]
        switch node.value {
        case .sequence(let list): items = list
        case .scalar: items = [node]
        case .mapping:
            refuse(node, key: key, expected: "a list of texts or numbers")
            return []
        }
        return items.compactMap { item in
            guard case .scalar(let text, let isPlain) = item.value, !text.trimmingSpaces.isEmpty else {
                refuse(item, key: key, expected: "a list of texts or numbers")
                return nil
            }
            if isPlain, let number = Int(text) {
                return ParagraphDrop(target: .number(number), location: item.location)
            }
            return ParagraphDrop(target: .beginning(text.trimmingSpaces), location: item.location)
        }
    }

    fileprivate mutating func speakers(_ key: String) -> [ArticleCorrections.SpeakerCorrection] {
        guard let node = node(key) else { return [] }
        guard case .mapping(let entries) = node.value else {
            refuse(node, key: key, expected: "pairs of a quotation’s first words and a name")
            return []
        }
        return entries.compactMap { entry in
            guard entry.value.isNull || entry.value.text != nil, !entry.key.isEmpty else {
                refuse(entry.value, key: key, expected: "pairs of a quotation’s first words and a name")
                return nil
            }
            return ArticleCorrections.SpeakerCorrection(
                quotation: entry.key.trimmingSpaces, speaker: entry.value.text, location: entry.keyLocation)
        }
    }
}

extension [String] {
    /// Joined by commas, or `nil` when there is nothing to join.
    fileprivate var joinedUnlessEmpty: String? { isEmpty ? nil : joined(separator: ", ") }
}
