/// A piece of a language's lists, as UTF-8.
typealias ListedText = UnsafeBufferPointer<UInt8>

extension ListedText {
    /// The piece as a string.
    var text: String { String(decoding: self, as: UTF8.self) }

    /// Without spaces and line ends around it.
    var trimmed: ListedText {
        var lower = startIndex
        var upper = endIndex
        while lower < upper, self[lower] <= 0x20 { lower += 1 }
        while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
        return ListedText(rebasing: self[lower..<upper])
    }

    /// Gives the pieces between separators, without the spaces around them; empty ones are passed over.
    @inline(__always)
    func forEachPiece(_ isSeparator: (UInt8) -> Bool, _ take: (ListedText) -> Void) {
        var start = startIndex
        for index in startIndex...endIndex where index == endIndex || isSeparator(self[index]) {
            let piece = ListedText(rebasing: self[start..<index]).trimmed
            if !piece.isEmpty { take(piece) }
            start = index + 1
        }
    }

    /// The pieces between spaces.
    var words: [ListedText] {
        var result: [ListedText] = []
        forEachPiece({ $0 <= 0x20 }) { result.append($0) }
        return result
    }
}

/// An entry of a list: `payload: form, form`.
struct ListEntry {
    /// What the forms stand for.
    let payload: ListedText
    /// The forms; for a line without a colon the payload alone.
    let forms: [ListedText]

    fileprivate init(line: ListedText) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            payload = line
            forms = [line]
            return
        }
        payload = ListedText(rebasing: line[..<colon]).trimmed
        var forms: [ListedText] = []
        ListedText(rebasing: line[(colon + 1)...]).forEachPiece({ $0 == UInt8(ascii: ",") }) { forms.append($0) }
        self.forms = forms
    }
}

extension String {
    /// Gives the words of a list that white space parts.
    func forEachListedWord(_ take: (ListedText) -> Void) {
        withListedText { $0.forEachPiece({ $0 <= 0x20 }, take) }
    }

    /// Gives the words and phrases of a list that commas and line ends part.
    func forEachListedPhrase(_ take: (ListedText) -> Void) {
        withListedText { $0.forEachPiece({ $0 == UInt8(ascii: ",") || $0 == 0x0A }, take) }
    }

    /// Gives the lines of a list that have something on them.
    func forEachListedLine(_ take: (ListedText) -> Void) {
        withListedText { $0.forEachPiece({ $0 == 0x0A }, take) }
    }

    /// Gives the entries of a list, one a line; empty lines and lines that begin with `#` are passed over.
    func forEachListEntry(_ take: (ListEntry) -> Void) {
        forEachListedLine { line in
            if line.first != UInt8(ascii: "#") { take(ListEntry(line: line)) }
        }
    }

    /// Whether the last bytes are those of `ending`.
    func ends(_ ending: String) -> Bool { utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) }

    /// Runs `body` with the string's UTF-8.
    func withListedText<Result>(_ body: (ListedText) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}
