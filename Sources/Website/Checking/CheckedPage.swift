/// What a page's HTML says of links and anchors, and what is wrong with it by itself.
struct CheckedPage: Sendable {
    /// A destination within the site, or an anchor of the page.
    struct Link: Sendable {
        let destination: String
        /// Whether a reader can follow it, rather than the browser loading it.
        let isForReaders: Bool
        /// 1-based.
        let line: Int
    }

    /// The lines, 1-based, of the page's anchors.
    private(set) var anchors: [String: Int] = [:]
    private(set) var links: [Link] = []
    private(set) var problems: [(problem: CheckProblem, line: Int)] = []
    private var references: [(attribute: String, name: String, line: Int)] = []

    /// Reads the HTML of a page.
    init(html: [UInt8]) {
        var scanner = HTMLScanner(html)
        while let tag = scanner.next() { take(tag) }
        for (attribute, name, line) in references where anchors[name] == nil {
            problems.append((.brokenReference(attribute: attribute, name), line))
        }
    }

    private mutating func take(_ tag: HTMLScanner.Tag) {
        for (name, value) in tag.attributes {
            switch name {
            case "id":
                if let first = anchors[value] {
                    problems.append((.repeatedID(value, first: first), tag.line))
                } else {
                    anchors[value] = tag.line
                }
            case "style": problems.append((.forbiddenAttribute(name), tag.line))
            case "aria-labelledby", "aria-describedby", "aria-controls", "for":
                for word in value.split(whereSeparator: \.isWhitespace) {
                    references.append((name, String(word), tag.line))
                }
            case "href", "xlink:href", "src", "data", "poster", "action", "formaction", "cite":
                take(address: value, of: name, in: tag)
            case "srcset":
                for candidate in value.split(separator: ",") {
                    guard let address = candidate.split(whereSeparator: \.isWhitespace).first else { continue }
                    take(address: String(address), of: name, in: tag)
                }
            default:
                if name.hasPrefix("on") { problems.append((.forbiddenAttribute(name), tag.line)) }
            }
        }
    }

    private mutating func take(address: String, of attribute: String, in tag: HTMLScanner.Tag) {
        if tag.name == "base" || tag.name == "data" { return }
        // The empty icon keeps browsers from asking the host for one.
        if tag.name == "link", address == "data:," { return }
        let address = address.filter { !$0.isNewline && $0 != "\t" }.drop { $0 == " " }
        let parts = LinkParts(String(address))
        let isLoaded = Self.isLoaded(attribute, tag)
        if let scheme = parts.scheme, !LinkParts.publishedSchemes.contains(scheme) {
            problems.append((.forbiddenAddress(String(address)), tag.line))
        } else if parts.scheme != nil || parts.isNetworkPath {
            if isLoaded { problems.append((.externalRequest(String(address)), tag.line)) }
        } else {
            let isForReaders = tag.name == "a" || tag.name == "area"
            links.append(Link(destination: String(address), isForReaders: isForReaders, line: tag.line))
        }
    }

    /// Whether the browser asks for the address by itself.
    private static func isLoaded(_ attribute: String, _ tag: HTMLScanner.Tag) -> Bool {
        switch attribute {
        case "cite", "action", "formaction": return false
        case "href", "xlink:href":
            if tag.name == "a" || tag.name == "area" { return false }
            guard tag.name == "link" else { return true }
            let words = (tag["rel"] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
            return words.contains {
                !["canonical", "alternate", "author", "license", "next", "prev", "help"].contains($0)
            }
        default: return true
        }
    }
}
