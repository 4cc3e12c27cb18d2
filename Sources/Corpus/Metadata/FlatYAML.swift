import BriefingModel

/// Reads the YAML that nearly all sidecars and front matter consist of, several times faster than a YAML parser does.
///
///     title: "Vilnius : des missiles"
///     date: 2023-07-12
///     tags: [OTAN, 'Défense']
///
///     offices:
///       - {title: ministre, from: 2022-05-20}
///
/// Keys begin their line; values are plain or quoted on the same line without escapes, or lists of such in brackets, or
/// below the key lists with one such value or one group in braces a line. Anything else gives `nil`, and the text is for
/// `YAMLReader`.
struct FlatYAML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: String
    private var line: Int
    /// The first byte of the line.
    private var lineStart = 0
    /// The byte after the last of the line that is no space.
    private var lineEnd = 0
    /// The first byte of the next line.
    private var nextLine = 0
    private var entries: [MetadataEntry] = []

    /// The entries of a flat text whose first line is line `firstLine` of `file`; `nil` for any other text, and when
    /// `isStrict` for all that `YAMLReader` complains of.
    static func read(_ yaml: String, file: String, firstLine: Int, isStrict: Bool = false) -> [MetadataEntry]? {
        var yaml = yaml
        return yaml.withUTF8 { bytes in
            var reader = FlatYAML(bytes: bytes, file: file, line: firstLine)
            if isStrict, reader.hasUnusual { return nil }
            return reader.readLines() ? reader.entries : nil
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, file: String, line: Int) {
        self.bytes = bytes
        self.file = file
        self.line = line
    }

    /// Whether the text is one that the parser may refuse or take for more than text: for its size, or for an asterisk,
    /// which can stand for another value, a control character, a further kind of line end, a byte order mark or what is no
    /// character.
    private var hasUnusual: Bool {
        bytes.count > YAMLReader.maximumSize
            || bytes.indices.contains { index in
                let byte = bytes[index]
                guard byte >= 0x7F || byte == UInt8(ascii: "*") else { return false }
                let following = bytes[index...].dropFirst().prefix(2)
                return switch byte {
                case UInt8(ascii: "*"), 0x7F: true
                case 0xC2: following.first.map { $0 < 0xA0 } ?? true
                case 0xE2: following.elementsEqual([0x80, 0xA8]) || following.elementsEqual([0x80, 0xA9])
                case 0xEF:
                    following.elementsEqual([0xBB, 0xBF]) || following.first == 0xBF && following.last ?? 0 > 0xBD
                default: false
                }
            }
    }

    private mutating func readLines() -> Bool {
        while nextLine < bytes.count {
            guard openLine() else { return false }
            if lineEnd > lineStart, bytes[lineStart] != UInt8(ascii: "#"), !readEntry() { return false }
            line += 1
        }
        return true
    }

    /// Goes to the next line; says no where it holds a control character.
    private mutating func openLine() -> Bool {
        lineStart = nextLine
        lineEnd = lineStart
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A {
            if bytes[lineEnd] < 0x20 { return false }
            lineEnd += 1
        }
        nextLine = lineEnd + 1
        while lineEnd > lineStart, bytes[lineEnd - 1] == 0x20 { lineEnd -= 1 }
        return true
    }

    /// Reads `key: value`, or `key:` and the list below it.
    private mutating func readEntry() -> Bool {
        guard let colon = colon(behindKeyAt: lineStart, before: lineEnd) else { return false }
        let key = String(decoding: bytes[lineStart..<colon], as: UTF8.self)
        guard !entries.contains(where: { $0.key == key }) else { return false }
        let keyLocation = location(lineStart)
        let value: MetadataNode?
        if colon + 1 == lineEnd {
            value = readLinesOfList()
        } else {
            let start = skipSpaces(from: colon + 1, before: lineEnd)
            value =
                bytes[start] == UInt8(ascii: "[") ? readList(start) : readScalar(start..<lineEnd, isInList: false)
        }
        guard let value else { return false }
        entries.append(MetadataEntry(key: key, keyLocation: keyLocation, value: value))
        return true
    }

    /// The colon behind the key that begins at `start`, which a space follows unless it ends the line.
    private func colon(behindKeyAt start: Int, before end: Int) -> Int? {
        var index = start
        while index < end, Self.isKeyByte(bytes[index]) { index += 1 }
        guard index > start, index - start <= Self.longestKey, !isDigit(bytes[start]),
            bytes[start] != UInt8(ascii: "-"), index < end, bytes[index] == UInt8(ascii: ":"),
            index + 1 == lineEnd || bytes[index + 1] == 0x20
        else { return nil }
        return index
    }

    private func skipSpaces(from start: Int, before end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == 0x20 { index += 1 }
        return index
    }

    /// Reads the lines `  - value` or `  - {key: value, key: value}` below a key.
    private mutating func readLinesOfList() -> MetadataNode? {
        guard !hasUnusual else { return nil }
        var items: [MetadataNode] = []
        var place: SourceLocation?
        var indent = 0
        while nextLine < bytes.count, bytes[nextLine] == 0x20 {
            guard openLine() else { return nil }
            line += 1
            let dash = skipSpaces(from: lineStart, before: lineEnd)
            guard dash + 2 < lineEnd, bytes[dash] == UInt8(ascii: "-"), bytes[dash + 1] == 0x20 else { return nil }
            if items.isEmpty { indent = dash - lineStart }
            let start = skipSpaces(from: dash + 1, before: lineEnd)
            let item =
                bytes[start] == UInt8(ascii: "{") ? readGroup(start) : readScalar(start..<lineEnd, isInList: false)
            guard dash - lineStart == indent, let item else { return nil }
            place = place ?? location(dash)
            items.append(item)
        }
        return place.map { MetadataNode(value: .sequence(items), location: $0) }
    }

    /// `[a, 'b', "c"]` up to the end of the line.
    private func readList(_ start: Int) -> MetadataNode? {
        guard bytes[lineEnd - 1] == UInt8(ascii: "]") else { return nil }
        var items: [MetadataNode] = []
        var index = start + 1
        while index < lineEnd - 1 {
            guard let item = readItem(at: &index, before: lineEnd - 1) else { return nil }
            items.append(item)
        }
        return MetadataNode(value: .sequence(items), location: location(start))
    }

    /// `{a: b, c: "d"}` up to the end of the line.
    private func readGroup(_ start: Int) -> MetadataNode? {
        guard bytes[lineEnd - 1] == UInt8(ascii: "}") else { return nil }
        var entries: [MetadataEntry] = []
        var index = start + 1
        while index < lineEnd - 1 {
            index = skipSpaces(from: index, before: lineEnd - 1)
            guard let colon = colon(behindKeyAt: index, before: lineEnd - 1) else { return nil }
            let key = String(decoding: bytes[index..<colon], as: UTF8.self)
            let keyLocation = location(index)
            index = colon + 1
            guard !entries.contains(where: { $0.key == key }), let value = readItem(at: &index, before: lineEnd - 1)
            else { return nil }
            entries.append(MetadataEntry(key: key, keyLocation: keyLocation, value: value))
        }
        return entries.isEmpty ? nil : MetadataNode(value: .mapping(entries), location: location(start))
    }

    /// A value between brackets or braces with the comma behind it.
    private func readItem(at index: inout Int, before end: Int) -> MetadataNode? {
        let start = skipSpaces(from: index, before: end)
        var itemEnd = start
        if start < end, bytes[start] == 0x22 || bytes[start] == 0x27 {
            itemEnd += 1
            while itemEnd < end, bytes[itemEnd] != bytes[start] { itemEnd += 1 }
            itemEnd += 1
        } else {
            while itemEnd < end, bytes[itemEnd] != UInt8(ascii: ",") { itemEnd += 1 }
            while itemEnd > start, bytes[itemEnd - 1] == 0x20 { itemEnd -= 1 }
        }
        guard itemEnd > start, itemEnd <= end, let item = readScalar(start..<itemEnd, isInList: true) else {
            return nil
        }
        index = skipSpaces(from: itemEnd, before: end)
        guard index == end || bytes[index] == UInt8(ascii: ",") else { return nil }
        index += 1
        return item
    }

    private func readScalar(_ range: Range<Int>, isInList: Bool) -> MetadataNode? {
        guard let first = bytes[range].first, let last = bytes[range].last else { return nil }
        if first == 0x22 || first == 0x27 {
            let inner = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)
            guard range.count >= 2, last == first, !bytes[inner].contains(first),
                first == 0x27 || !bytes[inner].contains(0x5C)
            else { return nil }
            return scalar(inner, isPlain: false, at: range.lowerBound)
        }
        guard !Self.isIndicator(first), last != UInt8(ascii: ":") else { return nil }
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: ":"):
                if index + 1 == range.upperBound || bytes[index + 1] == 0x20 || isInList { return nil }
            case UInt8(ascii: "#"): if bytes[index - 1] == 0x20 { return nil }
            case 0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x27: if isInList { return nil }
            default: break
            }
        }
        return scalar(range, isPlain: true, at: range.lowerBound)
    }

    private func scalar(_ range: Range<Int>, isPlain: Bool, at start: Int) -> MetadataNode {
        MetadataNode(
            value: .scalar(String(decoding: bytes[range], as: UTF8.self), isPlain: isPlain), location: location(start))
    }

    private func location(_ index: Int) -> SourceLocation {
        let before = bytes[lineStart..<index]
        let characters =
            before.allSatisfy { $0 < 0x80 } ? before.count : String(decoding: before, as: UTF8.self).count
        return SourceLocation(file: file, line: line, column: characters + 1)
    }

    /// Longer keys are left to the parser, which refuses very long ones.
    private static let longestKey = 128

    /// Whether a byte has a meaning of its own at the beginning of a plain value.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "~", "=":
            true
        default: false
        }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
            || byte == 0x2D
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
