import BriefingModel

/// Reads the tags of an HTML file one after the other; good for any HTML, made for what briefgen writes.
///
/// It follows the tokenizer of the HTML standard (13.2.5) as far as tags and attributes go: comments, the raw text of
/// `script` and `style`, attributes with double, single or no quotation marks, upper and lower case.
struct HTMLScanner {
    /// An opening tag.
    struct Tag {
        /// In lower case.
        var name: String
        /// Names in lower case, values with their character references read; of two of one name the first counts.
        var attributes: [(name: String, value: String)] = []
        /// 1-based.
        var line: Int

        /// The value of an attribute.
        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next opening tag; `nil` at the end.
    mutating func next() -> Tag? {
        while let byte = peek() {
            guard byte == UInt8(ascii: "<") else {
                advance()
                continue
            }
            if starts(with: "<!--") {
                skip(past: "-->")
            } else if let second = peek(1), Self.isLetter(second) {
                return readTag()
            } else {
                advance()
            }
        }
        return nil
    }

    private mutating func readTag() -> Tag {
        var tag = Tag(name: "", line: line)
        advance()
        tag.name = readName { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
        while let byte = peek(), byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                advance()
                continue
            }
            let attribute = readAttribute()
            if !tag.attributes.contains(where: { $0.name == attribute.name }) { tag.attributes.append(attribute) }
        }
        advance()
        if ["script", "style", "textarea", "title"].contains(tag.name) { skip(to: "</" + tag.name) }
        return tag
    }

    private mutating func readAttribute() -> (name: String, value: String) {
        // A name may begin with `=`, which does not end it then.
        var name = ""
        if peek() == UInt8(ascii: "=") {
            name = "="
            advance()
        }
        name += readName { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
        skipSpace()
        guard peek() == UInt8(ascii: "=") else { return (name, "") }
        advance()
        skipSpace()
        let start: Int
        let end: Int
        if let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            advance()
            start = index
            while let byte = peek(), byte != quote { advance() }
            end = index
            advance()
        } else {
            start = index
            while let byte = peek(), !Self.isSpace(byte), byte != UInt8(ascii: ">") { advance() }
            end = index
        }
        return (name, CharacterReferences.read(bytes[start..<end]))
    }

    private mutating func readName(until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while let byte = peek(), !Self.isSpace(byte), !isEnd(byte) { advance() }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skipSpace() {
        while let byte = peek(), Self.isSpace(byte) { advance() }
    }

    private mutating func skip(past text: String) {
        skip(to: text)
        for _ in text.utf8 { advance() }
    }

    private mutating func skip(to text: String) {
        while index < bytes.count, !starts(with: text) { advance() }
    }

    private func starts(with text: String) -> Bool {
        var position = index
        for wanted in text.utf8 {
            guard position < bytes.count, bytes[position] | (Self.isLetter(bytes[position]) ? 0x20 : 0) == wanted else {
                return false
            }
            position += 1
        }
        return true
    }

    private func peek(_ offset: Int = 0) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private mutating func advance() {
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
