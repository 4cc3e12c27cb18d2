import BriefingModel

/// A word in lower-case ASCII, packed into two machine words so that lists of words are matched without strings.
///
/// `Février` gives the same word as `fevrier`, `sœur` as `soeur`. Letters after the sixteenth are counted but not
/// kept, so that a longer word equals no word of a list.
public struct FoldedWord: Hashable, Sendable {
    /// The first eight letters, the first in the lowest byte.
    private var low: UInt64 = 0
    /// The ninth to sixteenth letter.
    private var high: UInt64 = 0
    /// How many letters the word has.
    public private(set) var count = 0

    /// A word without letters.
    public init() {}

    /// Folds the letters and digits of `text`; everything else in it is dropped.
    public init(_ text: some StringProtocol) {
        for scalar in text.unicodeScalars {
            for byte in Folding.letters(of: scalar) { append(byte) }
        }
    }

    /// Adds one lower-case ASCII letter or digit.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) << UInt64(count * 8)
        } else if count < 16 {
            high |= UInt64(byte) << UInt64((count - 8) * 8)
        }
        count += 1
    }

    /// The first letter, 0 where there is none.
    var firstLetter: UInt8 { UInt8(truncatingIfNeeded: low) }

    /// Whether it holds nothing.
    public var isEmpty: Bool { count == 0 }

    /// The word's letters, at most sixteen of them.
    public var text: String {
        var letters: [UInt8] = []
        for index in 0..<min(count, 16) {
            let word = index < 8 ? low : high
            letters.append(UInt8(truncatingIfNeeded: word >> UInt64((index % 8) * 8)))
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether it is nothing but digits.
    var isNumber: Bool {
        guard count > 0, count <= 16 else { return false }
        var word = low
        for index in 0..<count {
            if index == 8 { word = high }
            guard (0x30...0x39).contains(UInt8(truncatingIfNeeded: word)) else { return false }
            word >>= 8
        }
        return true
    }

    /// A number that spreads words over a table.
    @inline(__always)
    var spread: UInt64 {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 32)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(high)
    }
}

extension FoldedWord {
    /// Takes plain letters and digits.
    @inline(__always)
    init(_ plain: PlainLetters) {
        low = plain.lowered
        count = plain.count
    }

    /// The plain letters and digits that begin at byte `offset`, if they are a whole word of eight bytes at most.
    @inline(__always)
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> PlainLetters? {
        guard offset + 9 <= bytes.count else { return nil }
        let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let plain = PlainLetters(UInt64(littleEndian: eight), digits: true)
        let next = bytes[offset + plain.count]
        guard plain.count > 0, next < 0x80, plain.count < 8 || next | 0x20 &- 0x61 >= 26 && next &- 0x30 >= 10 else {
            return nil
        }
        return plain
    }

    /// Reads the letters and digits that begin at byte `offset` of valid UTF-8.
    ///
    /// `end` is the byte after them, `offset` itself when there is none. An apostrophe ends a word, so `d’octobre`
    /// is two of them; combining marks belong to the letter before.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (word: FoldedWord, end: Int) {
        var word = FoldedWord()
        var index = offset
        // Most words are a few plain letters.
        if offset + 8 <= bytes.count {
            let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let plain = PlainLetters(UInt64(littleEndian: eight), digits: true)
            word.low = plain.lowered
            word.count = plain.count
            index += plain.count
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                switch byte {
                case 0x61...0x7A, 0x30...0x39: word.append(byte)
                case 0x41...0x5A: word.append(byte | 0x20)
                default: return (word, index)
                }
                index += 1
            } else if byte == 0xC3, index + 1 < bytes.count {
                let folded = latinLetters[Int(bytes[index + 1] & 0x3F)]
                if folded == 0 {
                    guard word.appendFolded(bytes, at: index) else { return (word, index) }
                } else {
                    word.append(folded)
                }
                index += 2
            } else if byte == 0xC2 || byte == 0xE2 {
                // Marks, spaces and symbols: no letter of these blocks is in any word list.
                return (word, index)
            } else {
                guard word.appendFolded(bytes, at: index) else { return (word, index) }
                index += UTF8Scalar.length(leading: byte)
            }
        }
        return (word, min(index, bytes.count))
    }

    /// Folds the scalar at byte `index` by the general rule; whether it belongs to a word.
    private mutating func appendFolded(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard let scalar = UTF8Scalar.decode(bytes, at: index) else { return false }
        let folded = Folding.letters(of: scalar)
        for byte in folded { append(byte) }
        return !folded.isEmpty || Folding.isCombiningMark(scalar)
    }

    /// The letter that each of U+00C0 to U+00FF folds to, or 0 for two letters or none.
    private static let latinLetters: [UInt8] = (0xC0...0xFF).map { value in
        let folded = Unicode.Scalar(value).map(Folding.asciiLetters) ?? ""
        return folded.utf8.count == 1 ? folded.utf8.first ?? 0 : 0
    }
}
