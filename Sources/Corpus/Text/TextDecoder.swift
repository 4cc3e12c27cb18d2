import BriefingModel
import Foundation

/// Turns the bytes of a file into clean UTF-8: valid, in normalisation form C, without controls, lines ended by LF.
///
/// UTF-8 is taken with or without its mark, UTF-16 with its mark, and Windows-1252 when that is what it looks like.
/// Zero-width spaces and soft hyphens go without a word; form feeds and vertical tabs become spaces; U+2028 and U+2029
/// become `lineBreak`, which ends a line without counting as one.
struct TextDecoder {
    /// The byte that ends a line in the output but is no line end of the file.
    static let lineBreak: UInt8 = 0x0B

    private let output: ByteBuffer
    /// What was wrong, with the place of its first occurrence.
    private var findings: [Finding] = []
    private var lineNumber = 1
    private var lineStart = 0
    private var lineNeedsNormalising = false

    private struct Finding {
        enum Kind { case invalid, nul, control }
        var kind: Kind
        var count = 0
        var offsets: [Int] = []
        var firstValue: UInt32 = 0
        var line: Int
        var column: Int
    }

    /// The clean text and what was wrong: `input` itself when nothing was, else `output`.
    ///
    /// `lowerBound` of the range is not 0 when the input begins with a byte-order mark.
    static func decode(
        _ input: ByteBuffer, into output: ByteBuffer, file: String
    ) -> (text: ByteBuffer, range: Range<Int>, diagnostics: [Diagnostic]) {
        let bytes = input.bytes
        if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF {
            var decoder = TextDecoder(output: output)
            let diagnostics = decoder.decodeUTF16(bytes, isLittleEndian: bytes[0] == 0xFF, file: file)
            return (output, 0..<output.count, diagnostics)
        }
        let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let scan = UTF8Scan(rest)
        if scan.isClean { return (input, start..<bytes.count, []) }
        var decoder = TextDecoder(output: output)
        let diagnostics =
            scan.isWindows1252
            ? decoder.decodeWindows1252(rest, file: file) : decoder.decodeUTF8(rest, firstOffset: start, file: file)
        return (output, 0..<output.count, diagnostics)
    }

    private init(output: ByteBuffer) {
        self.output = output
        output.count = 0
    }

    private mutating func decodeUTF8(
        _ bytes: UnsafeBufferPointer<UInt8>, firstOffset: Int, file: String
    ) -> [Diagnostic] {
        output.reserve(bytes.count + bytes.count / 2)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                add(ascii: byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0)
                index += 1
                continue
            }
            let length = UTF8Scan.sequenceLength(bytes, at: index)
            if length == 0 {
                find(.invalid, value: UInt32(byte), offset: firstOffset + index)
                add(Unicode.Scalar(0xFFFD as UInt16) ?? " ")
                index += 1
            } else {
                if let scalar = UTF8Scalar.decode(bytes, at: index) { add(scalar) }
                index += length
            }
        }
        endLine()
        return diagnostics(file: file, invalid: { .invalidUTF8(count: $0, offsets: $1) })
    }

    private mutating func decodeWindows1252(_ bytes: UnsafeBufferPointer<UInt8>, file: String) -> [Diagnostic] {
        output.reserve(bytes.count * 2)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x80 {
                add(ascii: byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0)
            } else if byte < 0xA0 {
                add(Unicode.Scalar(Self.windows1252[Int(byte - 0x80)]) ?? "\u{FFFD}")
            } else {
                add(Unicode.Scalar(byte))
            }
        }
        endLine()
        let note = CorpusDiagnostic.readAsWindows1252.diagnostic(at: SourceLocation(file: file))
        return [note] + diagnostics(file: file, invalid: { .invalidUTF8(count: $0, offsets: $1) })
    }

    private mutating func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, isLittleEndian: Bool, file: String
    ) -> [Diagnostic] {
        output.reserve(bytes.count * 2)
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isLittleEndian ? first | second << 8 : first << 8 | second)
        }
        var index = 0
        while index < units.count {
            let unit = units[index]
            let offset = 2 + index * 2
            index += 1
            if unit & 0xFC00 == 0xD800, index < units.count, units[index] & 0xFC00 == 0xDC00 {
                let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(units[index] & 0x3FF))
                index += 1
                if let scalar = Unicode.Scalar(value) { add(scalar) }
            } else if let scalar = Unicode.Scalar(unit) {
                if scalar.isASCII {
                    add(ascii: UInt8(unit), next: index < units.count ? UInt8(truncatingIfNeeded: units[index]) : 0)
                } else {
                    add(scalar)
                }
            } else {
                find(.invalid, value: UInt32(unit), offset: offset)
                add("\u{FFFD}")
            }
        }
        if bytes.count % 2 == 1 { find(.invalid, value: 0, offset: bytes.count - 1) }
        endLine()
        return diagnostics(file: file, invalid: { count, _ in .damagedUTF16(count: count) })
    }

    /// Adds an ASCII character; `next` tells CRLF from a lone CR.
    @inline(__always)
    private mutating func add(ascii byte: UInt8, next: UInt8) {
        switch byte {
        case 0x20..<0x7F, 0x09: output.append(byte)
        case 0x0A: newLine()
        case 0x0D: if next != 0x0A { newLine() }
        case 0x0B, 0x0C: output.append(0x20)
        case 0: find(.nul, value: 0)
        default: find(.control, value: UInt32(byte))
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x85: newLine()
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: find(.control, value: scalar.value)
        case 0xAD, 0x200B, 0x2060, 0xFEFF: break
        case 0x2028, 0x2029:
            endLine()
            output.append(Self.lineBreak)
            lineStart = output.count
        default:
            if scalar.value >= 0x300, !(0x400...0x47F).contains(scalar.value), !(0x2002...0x20FF).contains(scalar.value)
            {
                lineNeedsNormalising = true
            }
            for byte in scalar.utf8 { output.append(byte) }
        }
    }

    private mutating func newLine() {
        endLine()
        output.append(0x0A)
        lineNumber += 1
        lineStart = output.count
    }

    /// Brings the line that was just written into normalisation form C.
    private mutating func endLine() {
        guard lineNeedsNormalising else { return }
        lineNeedsNormalising = false
        let line = String(decoding: output.bytes[lineStart...], as: UTF8.self)
        output.count = lineStart
        output.append(line.precomposedStringWithCanonicalMapping)
    }

    private mutating func find(_ kind: Finding.Kind, value: UInt32, offset: Int = 0) {
        let index: Int
        if let known = findings.firstIndex(where: { $0.kind == kind }) {
            index = known
        } else {
            let column = String(decoding: output.bytes[lineStart...], as: UTF8.self).count + 1
            findings.append(Finding(kind: kind, firstValue: value, line: lineNumber, column: column))
            index = findings.count - 1
        }
        findings[index].count += 1
        if findings[index].offsets.count < 8 { findings[index].offsets.append(offset) }
    }

    private func diagnostics(
        file: String, invalid: (_ count: Int, _ offsets: [Int]) -> CorpusDiagnostic
    ) -> [Diagnostic] {
        findings.map { finding in
            let problem: CorpusDiagnostic =
                switch finding.kind {
                case .invalid: invalid(finding.count, finding.offsets)
                case .nul: .nulCharacters(count: finding.count)
                case .control: .controlCharacters(count: finding.count, first: finding.firstValue)
                }
            return problem.diagnostic(at: SourceLocation(file: file, line: finding.line, column: finding.column))
        }
    }

    /// What 0x80 to 0x9F stand for in Windows-1252; the five undefined bytes stand for controls.
    private static let windows1252: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
