#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A text with front matter, cut into its parts.
struct FrontMatter {
    /// The YAML between the two lines `---`, which begins on line 2; `nil` without front matter.
    private(set) var yaml: Range<Int>?
    /// What follows.
    private(set) var body: Range<Int>
    /// The 1-based line where `body` begins.
    private(set) var bodyLine = 1
    /// Whether a first line `---` has no second one.
    private(set) var isUnclosed = false

    /// Cuts the bytes `range` after their front matter, which begins on the first line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        body = range
        var line = Self.line(bytes, from: range.lowerBound, upTo: range.upperBound)
        guard Self.isFence(bytes, line) else { return }
        let yamlStart = min(line.upperBound + 1, range.upperBound)
        var number = 1
        while line.upperBound < range.upperBound {
            line = Self.line(bytes, from: line.upperBound + 1, upTo: range.upperBound)
            number += 1
            if Self.isFence(bytes, line) {
                yaml = yamlStart..<line.lowerBound
                body = min(line.upperBound + 1, range.upperBound)..<range.upperBound
                bodyLine = number + 1
                return
            }
        }
        isUnclosed = true
    }

    /// The line that begins at `start`, without its line end.
    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int) -> Range<Int> {
        guard start < end, let base = bytes.baseAddress,
            let newline = memchr(base + start, 0x0A, end - start)
        else { return start..<max(start, end) }
        return start..<base.distance(to: UnsafePointer(newline.assumingMemoryBound(to: UInt8.self)))
    }

    private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count >= 3, bytes[line].starts(with: "---".utf8) else { return false }
        return bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
