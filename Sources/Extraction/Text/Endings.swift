/// Endings of words, compared as bytes with what stands in the text.
struct Endings: Sendable {
    /// The bytes of all endings, those with the same last byte side by side.
    private let bytes: [UInt8]
    /// Where each ending begins in `bytes`, and behind the last of them their end.
    private let starts: [Int]
    /// For each byte the first ending that ends with it, and behind all bytes the number of endings.
    private let firstByLast: [Int]
    /// For each byte a bit for each byte that stands before it in an ending that ends with it, by its lowest bits; all of
    /// them where it is an ending alone. Most words are told by it that none fits.
    private let bytesBeforeLast: [UInt32]

    /// Takes endings in lower case; empty ones are left out.
    init(_ texts: [String]) {
        let endings = texts.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted {
            ($0.last ?? 0, $0.count) < ($1.last ?? 0, $1.count)
        }
        bytes = endings.flatMap { $0 }
        starts = endings.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        firstByLast = (0...256).map { byte in
            endings.firstIndex { Int($0.last ?? 0) >= byte } ?? endings.count
        }
        var bytesBeforeLast = [UInt32](repeating: 0, count: 256)
        for ending in endings {
            bytesBeforeLast[Int(ending.last ?? 0)] |= ending.dropLast().last.map { Self.bit(of: $0) } ?? .max
        }
        self.bytesBeforeLast = bytesBeforeLast
    }

    /// Whether `word` ends with one of them, letter by letter.
    func fit(_ word: ArraySlice<UInt8>) -> Bool {
        fit(word) { word, index in word[index] }
    }

    /// Whether `word` in lower case ends with one of them; letters beyond U+00FF are compared as they are.
    func fitLowered(_ word: ArraySlice<UInt8>) -> Bool {
        fit(word) { word, index in
            let byte = word[index]
            if byte &- 0x41 < 26 { return byte | 0x20 }
            let isLatinCapital =
                byte &- 0x80 < 0x1F && byte != 0x97 && index > word.startIndex && word[index - 1] == 0xC3
            return isLatinCapital ? byte | 0x20 : byte
        }
    }

    @inline(__always)
    private static func bit(of byte: UInt8) -> UInt32 { 1 &<< UInt32(byte & 31) }

    @inline(__always)
    private func fit(_ word: ArraySlice<UInt8>, byte: (ArraySlice<UInt8>, Int) -> UInt8) -> Bool {
        guard !word.isEmpty else { return false }
        let last = Int(byte(word, word.endIndex - 1))
        let before = word.count > 1 ? byte(word, word.endIndex - 2) : 0
        guard bytesBeforeLast[last] & Self.bit(of: before) != 0 else { return false }
        for ending in firstByLast[last]..<firstByLast[last + 1] {
            let count = starts[ending + 1] - starts[ending]
            guard count <= word.count else { continue }
            var same = 1
            while same < count,
                byte(word, word.endIndex - 1 - same) == bytes[starts[ending + 1] - 1 - same]
            {
                same += 1
            }
            if same == count { return true }
        }
        return false
    }
}

extension Endings: ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    init(arrayLiteral elements: String...) { self.init(elements) }

    init(stringLiteral ending: String) { self.init([ending]) }
}
