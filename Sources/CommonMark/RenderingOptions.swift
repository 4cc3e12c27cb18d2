internal import CCMark

/// How a document becomes HTML; it is always safe: no raw HTML, no `javascript:` destinations.
public struct RenderingOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A line break in the source becomes a space instead of a line break of the HTML.
    public static let joinsLines = RenderingOptions(rawValue: 1)
    /// A line break in the source becomes `<br>`.
    public static let keepsLines = RenderingOptions(rawValue: 2)
    /// Every block carries `data-sourcepos`, for debugging.
    public static let tellsPositions = RenderingOptions(rawValue: 4)

    var libraryOptions: Int32 {
        var options = CMARK_OPT_DEFAULT
        if contains(.joinsLines) { options |= CMARK_OPT_NOBREAKS }
        if contains(.keepsLines) { options |= CMARK_OPT_HARDBREAKS }
        if contains(.tellsPositions) { options |= CMARK_OPT_SOURCEPOS }
        return options
    }
}
