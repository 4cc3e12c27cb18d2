import BriefingModel

/// All names that are known beforehand, as a tree of folded letters that is climbed from the beginning of every word.
///
/// Matches begin and end on word edges; of overlapping ones the leftmost counts, of those the longest.
struct Gazetteer: Sendable {
    /// One form's occurrence in a text.
    struct Match: Sendable {
        /// Offsets of bytes in the text.
        let bytes: Range<Int>
        /// Index for `surfaces(of:)`.
        let form: Int
    }

    private static let stride = FoldedSymbol.count + 1
    /// Where in a node's row the form stands that ends at it.
    private static let formColumn = FoldedSymbol.count
    /// A row for each node, the root first: for each symbol where the next row begins, and in the last column the number
    /// of the form that ends there plus one; 0 for none.
    private let rows: [Int32]
    private let surfaces: [[Surface]]

    init(_ builder: GazetteerBuilder) {
        var rows = [Int32](repeating: 0, count: Self.stride)
        var surfaces: [[Surface]] = []
        for (form, found) in builder.sortedForms() {
            var row = 0
            for symbol in form {
                if rows[row + Int(symbol)] == 0 {
                    rows[row + Int(symbol)] = Int32(rows.count)
                    rows.append(contentsOf: repeatElement(0, count: Self.stride))
                }
                row = Int(rows[row + Int(symbol)])
            }
            surfaces.append(found)
            rows[row + Self.formColumn] = Int32(surfaces.count)
        }
        self.rows = rows
        self.surfaces = surfaces
    }

    /// What a form can stand for.
    func surfaces(of form: Int) -> [Surface] { surfaces[form] }

    /// The forms in `bytes[start..<end]`, leftmost longest first; `accepting` may refuse an occurrence.
    func matches(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        accepting: (Match) -> Bool = { _ in true }
    ) -> [Match] {
        var found: [Match] = []
        rows.withUnsafeBufferPointer { rows in
            var position = start
            var isInWord = false
            while position < end {
                let first = position
                let symbol = UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &position))
                if symbol == FoldedSymbol.nothing { continue }
                let beginsWord = !isInWord && FoldedSymbol.isWord(symbol)
                isInWord = FoldedSymbol.isWord(symbol)
                if beginsWord, rows[Int(symbol)] != 0,
                    let match = Self.longest(in: bytes, from: first, to: end, rows, accepting)
                {
                    found.append(match)
                    position = match.bytes.upperBound
                }
            }
        }
        return found
    }

    /// Where the word of a form ends whose letters end at `position`; `nil` within a longer word.
    ///
    /// The letters of a version belong to a model's number: « Mi-24P », « F-16C », « T-72B3 ».
    private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Int? {
        if FoldedText.endsWord(bytes, at: position, before: end) { return position }
        guard position > 0, isDigit(bytes[position - 1]) else { return nil }
        var next = position
        while next < end, next - position < 3, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[next]) {
            next += 1
        }
        guard next > position else { return nil }
        if next < end, isDigit(bytes[next]) { next += 1 }
        return FoldedText.endsWord(bytes, at: next, before: end) ? next : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The longest acceptable form that begins at `start`.
    private static func longest(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ rows: UnsafeBufferPointer<Int32>,
        _ accepting: (Match) -> Bool
    ) -> Match? {
        var longest: Match?
        var row = 0
        FoldedText.read(bytes, from: start, to: end) { symbol, position in
            row = Int(rows[row + Int(symbol)])
            if row == 0 { return false }
            let form = Int(rows[row + formColumn]) - 1
            if form >= 0, let end = wordEnd(bytes, at: position, before: end) {
                let match = Match(bytes: start..<end, form: form)
                if accepting(match) { longest = match }
            }
            return true
        }
        return longest
    }
}
