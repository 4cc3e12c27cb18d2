/// One look at the bytes of a file: whether they can be used as they are.
struct UTF8Scan {
    /// Sequences of two to four bytes that are valid.
    var validSequences = 0
    /// Bytes that belong to no valid sequence.
    var invalidBytes = 0
    /// Of these, bytes that Western European text in Windows-1252 is likely to have.
    var likelyWindows1252 = 0
    /// Whether there are characters to drop or line ends other than LF.
    var hasOddities = false
    /// Whether a line may not be in normalisation form C.
    var mayNeedNormalising = false

    /// Whether the bytes are clean text already.
    var isClean: Bool { invalidBytes == 0 && !hasOddities && !mayNeedNormalising }

    /// Whether the text was written in Windows-1252 rather than damaged in UTF-8.
    ///
    /// There are more stray bytes than valid sequences, and nine in ten of them are letters and marks that French
    /// uses; so one stray 0xFF in an ASCII text is damage, and `d\xE9clar\xE9` is not.
    var isWindows1252: Bool {
        invalidBytes > validSequences && likelyWindows1252 * 10 >= invalidBytes * 9
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        let start = UnsafeRawPointer(base)
        var index = 0
        let count = bytes.count
        while index < count {
            // Eight bytes of printable ASCII at a time.
            while index + 8 <= count {
                let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let special =
                    (word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
                if special != 0 {
                    // A borrow or carry only ever marks bytes after the first special one.
                    index += special.trailingZeroBitCount / 8
                    break
                }
                index += 8
            }
            guard index < count else { return }
            let byte = bytes[index]
            if byte < 0x80 {
                if byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x09 { hasOddities = true }
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            guard length > 0 else {
                invalidBytes += 1
                if Self.western[Int(byte - 0x80)] { likelyWindows1252 += 1 }
                index += 1
                continue
            }
            validSequences += 1
            if byte != 0xC3 { look(at: index, in: bytes) }
            index += length
        }
    }

    /// Notes what is special about a valid sequence other than a Latin-1 letter.
    @inline(__always)
    private mutating func look(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let second = bytes[index + 1]
        switch bytes[index] {
        case 0xC2:
            // U+0080 to U+009F are controls, U+00AD a soft hyphen.
            if second < 0xA0 || second == 0xAD { hasOddities = true }
        case 0xC4...0xCB, 0xD0, 0xD1, 0xE4...0xE9, 0xF0: break
        case 0xE2:
            let third = bytes[index + 2]
            if Self.isDropped(0xE2, second, third) || Self.isLineEnd(second, third) { hasOddities = true }
            // The eight singletons of this block.
            switch (second, third) {
            case (0x80, 0x80), (0x80, 0x81), (0x84, 0xA6), (0x84, 0xAA), (0x84, 0xAB), (0x8C, 0xA9), (0x8C, 0xAA),
                (0xAB, 0x9C):
                mayNeedNormalising = true
            default: break
            }
        case 0xEF where second == 0xBB && bytes[index + 2] == 0xBF: hasOddities = true
        case 0xEF where second >= 0xBC: break
        default: mayNeedNormalising = true
        }
    }

    /// U+2028 and U+2029.
    private static func isLineEnd(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (third == 0xA8 || third == 0xA9)
    }

    /// U+200B, U+2060 and the marks that reorder text.
    private static func isDropped(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (third == 0x8B || (0xAA...0xAE).contains(third))
            || second == 0x81 && (third == 0xA0 || (0xA6...0xA9).contains(third))
    }

    /// The length of the well-formed sequence at `index` (Unicode Standard, table 3-7), or 0.
    @inline(__always)
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let available = bytes.count - index
        func isContinuation(_ step: Int) -> Bool { bytes[index + step] & 0xC0 == 0x80 }
        switch first {
        case 0xC2...0xDF: return available >= 2 && isContinuation(1) ? 2 : 0
        case 0xE0...0xEF:
            guard available >= 3, isContinuation(1), isContinuation(2) else { return 0 }
            let second = bytes[index + 1]
            if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard available >= 4, isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
            let second = bytes[index + 1]
            if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
            return 4
        default: return 0
        }
    }

    /// For each byte from 0x80 whether Western European text in Windows-1252 often has it.
    private static let western: [Bool] = {
        var table = [Bool](repeating: false, count: 128)
        let often: [ClosedRange<Int>] = [
            0x80...0x80, 0x85...0x85, 0x8C...0x8C, 0x91...0x97, 0x9C...0x9C, 0xA0...0xA0, 0xA7...0xA7, 0xAB...0xAB,
            0xB0...0xB0, 0xBB...0xBB, 0xC0...0xC0, 0xC2...0xC2, 0xC4...0xC4, 0xC7...0xCB, 0xCE...0xCF, 0xD4...0xD4,
            0xD6...0xD6, 0xD9...0xD9, 0xDB...0xDC, 0xDF...0xE2, 0xE4...0xE4, 0xE6...0xEB, 0xEE...0xEF, 0xF1...0xF1,
            0xF3...0xF4, 0xF6...0xF6, 0xF9...0xFC,
        ]
        for range in often { for byte in range { table[byte - 0x80] = true } }
        return table
    }()
}
