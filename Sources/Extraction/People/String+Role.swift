extension String {
    /// With a small first letter unless the word is all capitals: `Premier ministre` gives `premier ministre`.
    var spelledAsRole: String {
        if let first = utf8.first, first &- 0x61 < 26 { return self }
        // A capital and a small letter, neither with an accent, need no look at characters.
        if let first = utf8.first, first &- 0x41 < 26, let second = utf8.dropFirst().first, second &- 0x61 < 26 {
            return String(Unicode.Scalar(first | 0x20)) + dropFirst()
        }
        let first = prefix { !$0.isWhitespace }
        guard first.count > 1, first != first.uppercased()[...] else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
