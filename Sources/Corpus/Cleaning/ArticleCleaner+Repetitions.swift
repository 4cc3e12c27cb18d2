extension ArticleCleaner {
    /// A line with fewer bytes may well stand twice in a text.
    private static let minimumBytes = 30

    /// Marks lines that say word for word what an earlier line of the article says, as pages repeat their own headings.
    mutating func markRepetitions() {
        let bytes = buffer.bytes
        var seen: [Int: [Int]] = [:]
        for index in units.indices where units[index].isText || units[index].role == .title {
            let line = units[index].line
            guard line.count >= Self.minimumBytes else { continue }
            var hash = line.count
            for byte in bytes[line.start..<min(line.end, line.start + 48)] { hash = hash &* 31 &+ Int(byte) }
            let isRepeated = seen[hash, default: []].contains { earlier in
                let other = units[earlier].line
                return bytes[line.start..<line.end].elementsEqual(bytes[other.start..<other.end])
            }
            if isRepeated, units[index].isText {
                units[index].role = .residue
            } else {
                seen[hash, default: []].append(index)
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
