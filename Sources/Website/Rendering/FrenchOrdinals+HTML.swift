extension FrenchOrdinals {
    /// The HTML of a panel with the ordinals of its text raised: `le 1er mai` gives `le 1<sup>er</sup> mai`.
    ///
    /// Tags keep theirs, and so does text inside `<svg>`, which knows no `<sup>`.
    static func raised(inHTML html: String) -> String {
        guard html.contains("1er") || html.contains("1re") else { return html }
        var result = ""
        result.reserveCapacity(html.utf8.count + 64)
        var rest = html[...]
        var isInDrawing = false
        while let open = rest.firstIndex(of: "<") {
            result += text(rest[..<open], isInDrawing: isInDrawing)
            let tag = rest[open...]
            let end = tag.firstIndex(of: ">").map(tag.index(after:)) ?? tag.endIndex
            if tag.hasPrefix("<svg") { isInDrawing = true }
            if tag.hasPrefix("</svg") { isInDrawing = false }
            result += tag[..<end]
            rest = tag[end...]
        }
        return result + text(rest, isInDrawing: isInDrawing)
    }

    private static func text(_ text: Substring, isInDrawing: Bool) -> String {
        let text = String(text)
        guard !isInDrawing, !text.isEmpty else { return text }
        return pieces(of: text).map { $0.isRaised ? "<sup>\($0.text)</sup>" : $0.text }.joined()
    }
}
