import BriefingModel

/// Reads the YAML that nearly all sidecars and front matter consist of, several times faster than a YAML parser does.
///
///     title: "Vilnius : des missiles"
///     date: 2023-07-12
///     tags: [OTAN, 'Défense']
///
/// Keys begin their line; values are plain or quoted on the same line without escapes, or lists of such in brackets.
/// Anything else gives `nil`, and the text is for `YAMLReader`.
struct FlatYAML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: String
    private var line: Int
    /// The first byte of the line.
    private var lineStart = 0
    /// The byte after the last of the line.
    private var lineEnd = 0
    private var entries: [MetadataEntry] = []

    /// The entries of a flat text whose first line is line `firstLine` of `file`; `nil` for any other text.
    static func read(_ yaml: String, file: String, firstLine: Int) -> [MetadataEntry]? {
        var yaml = yaml
        return yaml.withUTF8 { bytes in
            var reader = FlatYAML(bytes: bytes, file: file, line: firstLine)
            return reader.readLines() ? reader.entries : nil
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, file: String, line: Int) {
        self.bytes = bytes
        self.file = file
        self.line = line
    }

    private mutating func readLines() -> Bool {
        while lineStart < bytes.count {
            lineEnd = lineStart
            while lineEnd < bytes.count, bytes[lineEnd] != 0x0A {
                if bytes[lineEnd] < 0x20 { return false }
                lineEnd += 1
            }
            let next = lineEnd + 1
            while lineEnd > lineStart, bytes[lineEnd - 1] == 0x20 { lineEnd -= 1 }
            if lineEnd > lineStart, bytes[lineStart] != UInt8(ascii: "#"), !readEntry() { return false }
            lineStart = next
            line += 1
        }
        return true
    }

    /// Reads `key: value`.
    private mutating func readEntry() -> Bool {
        var index = lineStart
        while index < lineEnd, Self.isKeyByte(bytes[index]) { index += 1 }
        guard index > lineStart, !isDigit(bytes[lineStart]), bytes[lineStart] != UInt8(ascii: "-"), index + 1 < lineEnd,
            bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x20
        else { return false }
        let key = String(decoding: bytes[lineStart..<index], as: UTF8.self)
        guard !entries.contains(where: { $0.key == key }) else { return false }
        index += 1
        while index < lineEnd, bytes[index] == 0x20 { index += 1 }
        guard
            let value = bytes[index] == UInt8(ascii: "[")
                ? readList(index) : readScalar(index..<lineEnd, isInList: false)
        else { return false }
        entries.append(MetadataEntry(key: key, keyLocation: location(lineStart), value: value))
        return true
    }

    /// `[a, 'b', "c"]` up to the end of the line.
    private func readList(_ start: Int) -> MetadataNode? {
        guard bytes[lineEnd - 1] == UInt8(ascii: "]") else { return nil }
        var items: [MetadataNode] = []
        var index = start + 1
        let end = lineEnd - 1
        while index < end {
            while index < end, bytes[index] == 0x20 { index += 1 }
            var itemEnd = index
            if index < end, bytes[index] == 0x22 || bytes[index] == 0x27 {
                itemEnd += 1
                while itemEnd < end, bytes[itemEnd] != bytes[index] { itemEnd += 1 }
                itemEnd += 1
            } else {
                while itemEnd < end, bytes[itemEnd] != UInt8(ascii: ",") { itemEnd += 1 }
                while itemEnd > index, bytes[itemEnd - 1] == 0x20 { itemEnd -= 1 }
            }
            guard itemEnd > index, itemEnd <= end, let item = readScalar(index..<itemEnd, isInList: true) else {
                return nil
            }
            items.append(item)
            index = itemEnd
            while index < end, bytes[index] == 0x20 { index += 1 }
            guard index == end || bytes[index] == UInt8(ascii: ",") else { return nil }
            index += 1
        }
        return MetadataNode(value: .sequence(items), location: location(start))
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
        guard !Self.indicators.contains(first), last != UInt8(ascii: ":") else { return nil }
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
        let column = String(decoding: bytes[lineStart..<index], as: UTF8.self).count + 1
        return SourceLocation(file: file, line: line, column: column)
    }

    /// Bytes with a meaning of their own at the beginning of a plain value.
    private static let indicators = Set(#"-?:,[]{}#&*!|>'"%@`~="#.utf8)

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
            || byte == 0x2D
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
