import Briefing
import CommonMark

/// Finds the paragraphs of a document that are passages of an article: in order, by their text.
struct PassageMatcher {
    private let passages: [Passage]
    private var index = 0

    init(_ passages: [Passage]) { self.passages = passages }

    /// The passages that have not been found.
    var rest: ArraySlice<Passage> { passages[index...] }

    /// The next passage, when `paragraph` holds its text.
    mutating func next(for paragraph: Node) -> Passage? {
        guard index < passages.count else { return nil }
        let passage = passages[index]
        guard holds(paragraph, passage.text) || holdsWords(paragraph, passage.text) else { return nil }
        index += 1
        return passage
    }

    /// Whether the paragraph's text, with a space for each line break, is `text`.
    private func holds(_ paragraph: Node, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { expected in
            var position = 0
            func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
                guard position + bytes.count <= expected.count,
                    expected[position..<(position + bytes.count)].elementsEqual(bytes)
                else { return false }
                position += bytes.count
                return true
            }
            for node in paragraph.descendants() {
                let agrees =
                    switch node.kind {
                    case .text, .code: node.withLiteral(take)
                    case .softBreak, .lineBreak: [UInt8(ascii: " ")].withUnsafeBufferPointer(take)
                    default: true
                    }
                guard agrees else { return false }
            }
            return position == expected.count
        }
    }

    /// The same, but for the number of spaces: Markdown makes one of several.
    private func holdsWords(_ paragraph: Node, _ text: String) -> Bool {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let words = text.utf8.split(whereSeparator: isSpace)
        return paragraph.plainText.utf8.split(whereSeparator: isSpace).elementsEqual(words) { $0.elementsEqual($1) }
    }
}
