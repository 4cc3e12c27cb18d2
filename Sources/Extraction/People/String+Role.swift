extension String {
    /// With a small first letter unless the word is all capitals: `Premier ministre` gives `premier ministre`.
    var spelledAsRole: String {
        if let first = utf8.first, first &- 0x61 < 26 { return self }
        let first = prefix { !$0.isWhitespace }
        guard first.count > 1, first != first.uppercased()[...] else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
