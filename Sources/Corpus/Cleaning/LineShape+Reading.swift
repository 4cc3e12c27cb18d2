import BriefingModel

extension LineShape {
    /// Looks at a line and adds its folded words to `folded`, unless it has more bytes than `maximumBytes`.
    init(
        _ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>, maximumBytes: Int, words folded: inout [FoldedWord]
    ) {
        self.init(words: Self.longLine, ending: Self.ending(of: line, in: bytes), contentStart: line.start)
        skipBullets(line, in: bytes)
        startsWithQuotation = Self.isQuotationMark(at: contentStart, in: bytes)
        guard line.count <= maximumBytes else { return }
        words = 0
        let text = UnsafeBufferPointer(rebasing: bytes[..<line.end])
        var index = contentStart
        while index < line.end {
            let leading = text[index]
            if leading < 0x80, !Self.isPlain(leading) {
                if leading == 0x2F || leading == 0x40 { hasSlashOrAt = true }
                index += 1
                continue
            }
            if let plain = FoldedWord.plain(text, at: index) {
                folded.append(FoldedWord(plain))
                words += 1
                countCase(plain)
                index += plain.count
                continue
            }
            let (word, end) = FoldedWord.read(text, at: index)
            if word.isEmpty {
                let length = UTF8Scalar.length(leading: leading)
                if leading == 0xC2, index + 1 < line.end, text[index + 1] == 0xA9 { hasCopyright = true }
                if length > 1, leading != 0xC2, leading != 0xE2, let scalar = UTF8Scalar.decode(text, at: index),
                    scalar.properties.isAlphabetic
                {
                    foreignLetters += 1
                    if index == contentStart || !isForeign(before: index, in: text) { words += 1 }
                }
                index += length
                continue
            }
            folded.append(word)
            words += 1
            countCase(text, from: index, to: end)
            index = end
        }
    }

    /// Whether a byte is a plain letter or a digit.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 }

    @inline(__always)
    private mutating func countCase(_ plain: PlainLetters) {
        let digits = plain.digits
        capitals += plain.capitals
        smallLetters += plain.count - digits - plain.capitals
        if digits > 0 { hasDigit = true }
        if digits == plain.count { numbers += 1 }
    }

    private mutating func countCase(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var isNumber = true
        var index = start
        while index < end {
            let byte = bytes[index]
            switch byte {
            case 0x41...0x5A:
                capitals += 1
                isNumber = false
            case 0x61...0x7A:
                smallLetters += 1
                isNumber = false
            case 0xC3 where index + 1 < end:
                // U+00C0 to U+00DE are capitals, U+00DF to U+00FF are not.
                if bytes[index + 1] < 0x9F { capitals += 1 } else { smallLetters += 1 }
                isNumber = false
                index += 1
            case 0x30...0x39: hasDigit = true
            case 0x80...: isNumber = false
            default: break
            }
            index += 1
        }
        if isNumber { numbers += 1 }
    }

    private func isForeign(before index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = UTF8Scalar.start(before: index, in: bytes, from: contentStart)
        return UTF8Scalar.decode(bytes, at: start).map { !$0.isASCII && $0.properties.isAlphabetic } ?? false
    }

    /// Passes over `•`, `|`, `-`, `→` and the like at the beginning, and `»` before a space.
    private mutating func skipBullets(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) {
        var index = line.start
        while index < line.end {
            let byte = bytes[index]
            if byte < 0x80 {
                guard [0x2D, 0x2A, 0x7C, 0x3E, 0x20, 0x2C, 0x2B, 0x3A, 0x3B, 0x2F, 0x5F, 0x7E].contains(byte) else {
                    break
                }
                index += 1
            } else {
                let scalar = UTF8Scalar.decode(bytes, at: index)
                guard let scalar,
                    Self.bullets.contains(scalar.value) || Whitespace.length(at: index, in: bytes) > 0
                        || scalar.value == 0xBB && index + 2 < line.end
                            && Whitespace.length(at: index + 2, in: bytes) > 0
                else { break }
                index += UTF8Scalar.length(leading: byte)
            }
            hasBullet = true
        }
        contentStart = index
    }

    /// Bullets, dashes, arrows and dots of lists.
    private static let bullets: Set<UInt32> = [
        0xB7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2022, 0x2023, 0x2043, 0x203A, 0x2190, 0x2192, 0x2219,
        0x21D2, 0x25A0,
        0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25BB, 0x25C6, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606, 0x2713,
        0x2714, 0x276F,
        0x2794, 0x279C, 0x27A4, 0x2B95, 0x1F449, 0x1F4F7, 0x1F4F8, 0xFE0F,
    ]

    /// « “ „ ‹ and straight quotation marks.
    static func isQuotationMark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        if byte == 0x22 || byte == 0x27 { return true }
        guard byte >= 0xC2, let scalar = UTF8Scalar.decode(bytes, at: index) else { return false }
        switch scalar.value {
        case 0xAB, 0xBB, 0x2018, 0x201C, 0x201D, 0x201E, 0x2039: return true
        default: return false
        }
    }

    private static func ending(of line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Ending {
        var end = line.end
        var isClosed = false
        while end > line.start {
            let start = UTF8Scalar.start(before: end, in: bytes, from: line.start)
            guard let scalar = UTF8Scalar.decode(bytes, at: start) else { return .open }
            switch scalar.value {
            case 0x2E, 0x2026, 0x3002: return .stop
            case 0x21, 0x3F, 0xFF01, 0xFF1F: return .question
            case 0x3A: return .colon
            case 0x2C, 0x3B, 0x2D, 0x2013, 0x2014: return isClosed ? .closed : .pause
            case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: isClosed = true
            case 0x20, 0xA0, 0x202F, 0x2009: break
            default: return isClosed ? .closed : .open
            }
            end = start
        }
        return isClosed ? .closed : .open
    }
}
