extension ArticleCleaner {
    /// A line with fewer bytes may well stand twice in a text.
    private static let minimumBytes = 30

    /// Marks lines that say word for word what an earlier line of the article says, as pages repeat their own headings.
    mutating func markRepetitions() {
        let bytes = buffer.bytes
        // The last line of each hash, and for each line the one before it of the same hash, or -1.
        var seen: [Int: Int] = [:]
        var earlier: [Int] = []
        for index in units.indices where units[index].isText || units[index].role == .title {
            let line = units[index].line
            guard line.count >= Self.minimumBytes else { continue }
            var hash = line.count
            for byte in bytes[line.start..<min(line.end, line.start + 48)] { hash = hash &* 31 &+ Int(byte) }
            let last = seen[hash] ?? -1
            var same = last
            while same >= 0 {
                let other = units[same].line
                if bytes[line.start..<line.end].elementsEqual(bytes[other.start..<other.end]) { break }
                same = earlier[same]
            }
            if same >= 0, units[index].isText {
                units[index].role = .residue
            } else {
                if earlier.isEmpty { earlier = [Int](repeating: -1, count: units.count) }
                earlier[index] = last
                seen[hash] = index
            }
        }
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
