extension FrenchOrdinals {
    /// The HTML of a panel with the ordinals of its text raised: `le 1er mai` gives `le 1<sup>er</sup> mai`.
    ///
    /// Tags keep theirs, and so does text inside `<svg>`, which knows no `<sup>`.
    static func raised(inHTML html: [UInt8]) -> [UInt8] {
        html.withUnsafeBufferPointer { bytes in
            var next = 0
            while let one = bytes.place(of: UInt8(ascii: "1"), from: next) {
                if isOrdinal(bytes, at: one) { return raised(inHTML: bytes) }
                next = one + 1
            }
            return html
        }
    }

    private static func raised(inHTML bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var copied = 0
        var index = 0
        var isInTag = false
        var isInDrawing = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                isInTag = true
                let tag = bytes[index...].prefix(5)
                if tag.starts(with: "<svg".utf8) { isInDrawing = true }
                if tag.starts(with: "</svg".utf8) { isInDrawing = false }
            } else if byte == UInt8(ascii: ">") {
                isInTag = false
            } else if byte == UInt8(ascii: "1"), !isInTag, !isInDrawing, isOrdinal(bytes, at: index) {
                output.append(contentsOf: bytes[copied...index])
                output.append(contentsOf: "<sup>".utf8)
                output.append(contentsOf: bytes[(index + 1)...(index + 2)])
                output.append(contentsOf: "</sup>".utf8)
                index += 2
                copied = index + 1
            }
            index += 1
        }
        output.append(contentsOf: bytes[copied...])
        return output
    }
}
