extension ArticleCleaner {
    /// A line with fewer bytes may well stand twice in a text.
    private static let minimumBytes = 30

    /// Marks lines that say word for word what an earlier line of the article says, as pages repeat their own headings.
    mutating func markRepetitions() {
        let bytes = buffer.bytes
        var lines: [(hash: UInt64, unit: Int)] = []
        lines.reserveCapacity(units.count)
        for index in units.indices where units[index].isText || units[index].role == .title {
            let line = units[index].line
            guard line.count >= Self.minimumBytes else { continue }
            let text = UnsafeRawBufferPointer(bytes)[line.start..<line.end]
            lines.append((Self.hash(UnsafeRawBufferPointer(rebasing: text)), index))
        }
        lines.sort { $0 < $1 }
        // Where the lines of a hash begin.
        var first = 0
        for place in lines.indices {
            if lines[place].hash != lines[first].hash { first = place }
            let unit = lines[place].unit
            guard place > first, units[unit].isText else { continue }
            let line = units[unit].line
            let isRepeated = lines[first..<place].contains { earlier in
                let other = units[earlier.unit].line
                return bytes[line.start..<line.end].elementsEqual(bytes[other.start..<other.end])
            }
            if isRepeated { units[unit].role = .residue }
        }
    }

    /// A number that two lines of at least `minimumBytes` share seldom: of the first bytes and the last ones.
    private static func hash(_ line: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(line.count)
        for place in [0, 8, 16, line.count - 8] {
            let word = UInt64(littleEndian: line.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            hash = (hash ^ word ^ hash &>> 29) &* 0x9E37_79B9_7F4A_7C15
        }
        return hash
    }

    /// Gives back the sentences of a text of which the rules would leave nothing, such as a page with one long caption.
    mutating func restoreTextIfNoneIsLeft() {
        guard !units.contains(where: \.isText) else { return }
        let candidates = units.indices.filter { units[$0].role != .title && units[$0].shape.words >= 8 }
        let solid = candidates.filter { units[$0].shape.isSolidProse }
        for index in solid { units[index].role = .text }
        if solid.isEmpty, let longest = candidates.max(by: { units[$0].line.count < units[$1].line.count }) {
            units[longest].role = .text
        }
    }
}
