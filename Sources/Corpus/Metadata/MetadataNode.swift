import BriefingModel

/// A value of front matter, a sidecar, `site.yml` or a JSON line, with its place.
struct MetadataNode: Hashable {
    /// What it holds.
    enum Value: Hashable {
        /// Text; `isPlain` when it was written without quotation marks and can be a number, a truth value or nothing.
        case scalar(String, isPlain: Bool)
        case sequence([MetadataNode])
        case mapping([MetadataEntry])
    }

    /// What it holds.
    var value: Value
    /// Where it begins.
    var location: SourceLocation

    /// Whether it is an empty or `null` plain scalar.
    var isNull: Bool {
        guard case .scalar(let text, true) = value else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// The text of a scalar, white space around it dropped; `nil` for lists, mappings and nothing.
    var text: String? {
        guard case .scalar(let text, _) = value, !isNull else { return nil }
        return text.trimmingSpaces
    }

    /// What it is, in words for a message.
    var kindInWords: String {
        switch value {
        case .scalar: isNull ? "empty" : "a text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}

/// A key and its value.
struct MetadataEntry: Hashable {
    var key: String
    var keyLocation: SourceLocation
    var value: MetadataNode
}

extension String {
    /// Without white space and line ends at both ends.
    var trimmingSpaces: String {
        let bytes = Array(utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var lower = 0
            var upper = buffer.count
            while lower < upper {
                if buffer[lower] == 0x0A || buffer[lower] == 0x0D {
                    lower += 1
                } else {
                    let length = Whitespace.length(at: lower, in: buffer)
                    if length == 0 { break }
                    lower += length
                }
            }
            while upper > lower {
                if buffer[upper - 1] == 0x0A || buffer[upper - 1] == 0x0D {
                    upper -= 1
                } else {
                    let end = Whitespace.start(before: upper, in: buffer, from: lower)
                    if end == upper { break }
                    upper = end
                }
            }
            return String(decoding: buffer[lower..<upper], as: UTF8.self)
        }
    }
}
