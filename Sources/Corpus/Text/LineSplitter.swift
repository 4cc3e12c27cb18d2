#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Cuts clean text into its lines.
enum LineSplitter {
    /// Replaces `lines` by the lines of `range` that have something on them; the first line has the number `firstLine`.
    static func split(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, firstLine: Int, into lines: inout [TextLine]
    ) {
        lines.removeAll(keepingCapacity: true)
        guard let base = bytes.baseAddress else { return }
        var number = firstLine
        var isAfterBlank = true
        var start = range.lowerBound
        while start < range.upperBound {
            let newline = memchr(base + start, 0x0A, range.upperBound - start)
            let end = newline.map { base.distance(to: UnsafePointer($0.assumingMemoryBound(to: UInt8.self))) }
            let lineEnd = end ?? range.upperBound
            // Line separators inside a line of the file end a line of text.
            var partStart = start
            while partStart <= lineEnd {
                let separator =
                    partStart < lineEnd
                    ? memchr(base + partStart, Int32(TextDecoder.lineBreak), lineEnd - partStart) : nil
                let partEnd =
                    separator.map { base.distance(to: UnsafePointer($0.assumingMemoryBound(to: UInt8.self))) }
                    ?? lineEnd
                let trimmedStart = Whitespace.end(from: partStart, in: bytes, upTo: partEnd)
                if trimmedStart < partEnd {
                    lines.append(
                        TextLine(
                            start: trimmedStart,
                            end: Whitespace.start(before: partEnd, in: bytes, from: trimmedStart),
                            number: number, column: column(of: trimmedStart, in: bytes, lineStart: start),
                            isAfterBlank: isAfterBlank))
                    isAfterBlank = false
                } else {
                    isAfterBlank = true
                }
                if separator == nil { break }
                partStart = partEnd + 1
            }
            number += 1
            start = lineEnd + 1
        }
    }

    private static func column(of place: Int, in bytes: UnsafeBufferPointer<UInt8>, lineStart: Int) -> Int {
        place == lineStart ? 1 : String(decoding: bytes[lineStart..<place], as: UTF8.self).count + 1
    }
}
