/// Cuts a text into pieces from its beginning to its end, at offsets in Unicode scalars.
struct ScalarCursor {
    private let text: String
    private var index: String.Index
    private var offset = 0

    init(_ text: String) {
        self.text = text
        index = text.startIndex
    }

    /// The text from the end of the last piece up to the 0-based offset `end`; empty when that lies behind.
    mutating func text(to end: Int) -> String {
        guard end > offset else { return "" }
        let scalars = text.unicodeScalars
        let next = scalars.index(index, offsetBy: end - offset, limitedBy: scalars.endIndex) ?? scalars.endIndex
        defer {
            index = next
            offset = end
        }
        return String(scalars[index..<next])
    }
}
