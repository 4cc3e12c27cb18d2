/// Reads a template that uses names, sections, static partials and comments only.
///
/// A tag of no output that stands alone on its line takes the line with it, as the Mustache specification has it; where
/// the library departs from that, so does this.
struct TemplateParser {
    private let bytes: [UInt8]
    private let format: TemplateFormat
    private var position = 0
    private var isSupported = true

    private static let newline = UInt8(ascii: "\n")

    init(_ bytes: [UInt8], format: TemplateFormat) {
        self.bytes = bytes
        self.format = format
    }

    /// The template's pieces; `nil` when it uses something else, or is malformed.
    mutating func parse() -> [PreparedTag]? {
        // Line ends of two characters are the library's.
        guard !bytes.contains(UInt8(ascii: "\r")) else { return nil }
        let tags = parse(section: nil, atLineStart: true)
        return isSupported ? tags : nil
    }

    private mutating func parse(section: String?, atLineStart: Bool) -> [PreparedTag] {
        var tags: [PreparedTag] = []
        var isLineStart = atLineStart
        var space: [UInt8] = []
        func flush() {
            if !space.isEmpty { tags.append(.text(space)) }
            space = []
        }
        while position < bytes.count, isSupported {
            if isLineStart { space = read { $0 == 0x20 || $0 == 0x09 } }
            let text = readText()
            if position < bytes.count, bytes[position] == Self.newline, !isAtTag {
                tags.append(.text(space + text + [Self.newline]))
                isLineStart = true
                position += 1
                continue
            }
            if !text.isEmpty {
                tags.append(.text(space + text))
                space = []
                isLineStart = false
            }
            guard isAtTag else { break }
            position += 2
            var startsLine = false
            let sign = position < bytes.count ? bytes[position] : 0
            switch sign {
            case UInt8(ascii: "#"), UInt8(ascii: "^"):
                position += 1
                let name = readName()
                if takesLine(isLineStart) { startsLine = true } else { flush() }
                let inside = parse(section: name, atLineStart: startsLine)
                tags.append(.section(name, isInverted: sign == UInt8(ascii: "^"), inside))
            case UInt8(ascii: "/"):
                position += 1
                if readName() != section { isSupported = false }
                if !takesLine(isLineStart) { flush() }
                return merged(tags)
            case UInt8(ascii: "!"):
                while position < bytes.count, !isAt("}}") { position += 1 }
                if !take("}}") { isSupported = false }
                startsLine = takesLine(isLineStart)
            case UInt8(ascii: "{"), UInt8(ascii: "&"):
                flush()
                position += 1
                let name = readName()
                if sign == UInt8(ascii: "{"), !take("}") { isSupported = false }
                tags.append(.value(name, .raw))
            case UInt8(ascii: ">"):
                position += 1
                let name = readName(isPartial: true)
                // An indented partial indents each of its lines.
                if !space.isEmpty { isSupported = false }
                startsLine = takesLine(isLineStart)
                tags.append(.partial(name))
            default:
                flush()
                tags.append(.value(readName(), format == .markdown ? .markdown : .html))
            }
            isLineStart = startsLine
        }
        if section != nil { isSupported = false }
        return merged(tags)
    }

    private var isAtTag: Bool { isAt("{{") }

    private func isAt(_ text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        return text.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard isAt(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    private mutating func read(while isWanted: (UInt8) -> Bool) -> [UInt8] {
        let start = position
        while position < bytes.count, isWanted(bytes[position]) { position += 1 }
        return Array(bytes[start..<position])
    }

    /// Text up to a tag or the end of the line.
    private mutating func readText() -> [UInt8] {
        let start = position
        while position < bytes.count, bytes[position] != Self.newline, !isAtTag { position += 1 }
        return Array(bytes[start..<position])
    }

    /// A name and the end of its tag; names with a point or a function are the library's.
    private mutating func readName(isPartial: Bool = false) -> String {
        _ = read { $0 == 0x20 || $0 == 0x09 || $0 == Self.newline }
        let name = read { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        _ = read { $0 == 0x20 || $0 == 0x09 || $0 == Self.newline }
        let text = String(decoding: name, as: UTF8.self)
        if !take("}}") || name.isEmpty { isSupported = false }
        if !isPartial, text != ".", name.contains(UInt8(ascii: ".")) { isSupported = false }
        return text
    }

    /// Whether a tag stands alone on its line; if so, takes the line's end.
    private mutating func takesLine(_ isLineStart: Bool) -> Bool {
        guard isLineStart else { return false }
        if position >= bytes.count { return true }
        var end = position
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        guard end < bytes.count, bytes[end] == Self.newline else { return false }
        position = end + 1
        return true
    }

    /// The same pieces with neighbouring texts in one.
    private func merged(_ tags: [PreparedTag]) -> [PreparedTag] {
        var result: [PreparedTag] = []
        for tag in tags {
            if case .text(let more) = tag, case .text(let text)? = result.last {
                result[result.count - 1] = .text(text + more)
            } else {
                result.append(tag)
            }
        }
        return result
    }
}
